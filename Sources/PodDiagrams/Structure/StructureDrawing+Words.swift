internal import KubernetesModel

extension StructureDrawing {
  var summary: String { overview }

  var sentences: [String] {
    var sentences: [String] = []
    if let owner = surroundings.owner {
      sentences.append(
        "\(owner.kind) \(owner.name): \(owner.deed). \(owner.badges.map(\.text).joined(separator: ", ")).")
    }
    sentences.append(overview)
    for service in surroundings.services {
      let ports = service.badges.map(\.text).joined(separator: ", ")
      sentences.append("Service \(service.name) (\(service.type)): \(ports).")
    }
    sentences += columns.map(words)
    if let processWords { sentences.append("프로세스: \(processWords).") }
    if let memoryWords { sentences.append("IPC: \(memoryWords).") }
    sentences += conflicts.map { words(of: $0) + "." }
    sentences += volumes.map(words)
    for (title, badges) in badges.rows {
      sentences.append("\(title): \(badges.map(\.text).joined(separator: ", ")).")
    }
    return sentences
  }

  private var overview: String {
    let names = [
      ("초기화 컨테이너", columns.filter { $0.role == .initial }), ("사이드카", columns.filter { $0.role == .sidecar }),
      ("앱 컨테이너", columns.filter { $0.role == .app }), ("디버그 컨테이너", columns.filter { $0.role == .debug }),
    ]
    let parts = names.filter { !$0.1.isEmpty }.map { "\($0.0) \($0.1.map(\.name).joined(separator: ", "))" }
    let name = podName.isEmpty ? "이" : podName
    let run = badges.run.map(\.text).joined(separator: ", ")
    return "\(name) 파드에는 \(parts.joined(separator: "; "))\(columns.isEmpty ? "컨테이너가 없습니다" : "가 있습니다"). \(run)."
  }

  private func words(of column: ContainerColumn) -> String {
    var facts = ["이미지 \(column.container.image ?? "없음")"]
    let resources = ResourceWords.all(of: column.container.resources?.value)
    facts.append(resources.isEmpty ? "요청·한도 없음" : resources.joined(separator: ", "))
    let ports = (column.container.ports ?? []).compactMap {
      PortWords($0, onHostNetwork: spec.hostNetwork == true).choices.first
    }
    if !ports.isEmpty { facts.append("포트 \(ports.joined(separator: ", "))") }
    for (_, title, probe) in ProbeWords.fields {
      guard let probe = probe(column.container) else { continue }
      let words = ProbeWords(probe, restarts: title != "readiness")
      facts.append("\(title) \(words.action) (\(words.rhythm))")
    }
    for reference in EnvReference.all(of: column.container, at: column.place) {
      facts.append("변수 ← \(reference.kind) \(reference.name)")
    }
    if let context = column.container.securityContext?.value {
      facts += SecurityBadges.all(of: context, at: column.place["securityContext"]).map(\.text)
    }
    let turn = column.turn.map { "\($0)번째로 시작하는 " } ?? ""
    return "\(turn)\(column.roleName) \(column.name): \(facts.joined(separator: ", "))."
  }

  private func words(of row: VolumeRow) -> String {
    let mounts = row.mounts.map { mount in
      let cell = MountCell(mount, of: columns[mount.column], width: .infinity)
      let way = mount.isDevice ? "장치" : cell.isReadOnly ? "읽기 전용" : "읽기·쓰기"
      return "\(columns[mount.column].name)의 \(cell.lines.map(\.text).joined(separator: " ")) (\(way))"
    }
    return "볼륨 \(row.name), \(row.source.line): "
      + (mounts.isEmpty ? "마운트하지 않습니다." : mounts.joined(separator: ", ") + ".")
  }
}
