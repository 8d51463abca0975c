internal import Diagnostics
internal import KubernetesModel
internal import Text

/// Warnings about files of one volume that are made twice, or inside each other.
enum OverlapWarnings {
  static let kinds = [overlap, noSource]

  private static let overlap = DiagnosticKind.warning(
    "warn-volume-paths-overlap",
    "볼륨 '{0}'에서 한 파일이 다른 파일을 덮거나, 파일이어야 할 경로가 폴더이기도 합니다.",
    "In the volume '{0}' one file covers another, or the path of a file is a folder too.",
    write: ("`path`를 서로 겹치지 않게 적으십시오.", "Give paths that do not overlap."))

  private static let noSource = DiagnosticKind.warning(
    "warn-projected-no-source",
    "볼륨 '{0}'의 소스 하나가 비어 있습니다. 1.36에서 기본으로 꺼져 있는 기능의 소스도 빈 것으로 칩니다.",
    "A source of the volume '{0}' is empty; so is one of a feature that is off by default in 1.36.",
    write: ("소스를 적거나 그 항목을 지우십시오.", "Give a source or delete the entry."))

  /// A file and what makes it.
  private struct File {
    let path: String
    let source: String
    let place: FieldPath

    init(_ path: String?, _ source: String, _ place: FieldPath) {
      let bytes = path.orEmpty.utf8
      let slashes = bytes.reversed().prefix { $0 == UInt8(ascii: "/") }.count
      self.path = String(decoding: bytes.dropLast(slashes), as: UTF8.self)
      self.source = source
      self.place = place
    }

    /// The file as the server shows it.
    var shown: String { source.isEmpty ? path.goQuoted : "\(path.goQuoted) (\(source))" }

    /// Whether the paths are the same, or one leads through the other.
    func overlaps(_ other: File) -> Bool {
      if path.isEmpty || other.path.isEmpty { return false }
      return (path + "/").begins(with: other.path + "/") || (other.path + "/").begins(with: path + "/")
    }
  }

  /// Files of one volume that are compared with each other: their number squared is what that costs.
  private static let fileLimit = 500
}

extension OverlapWarnings {
  /// Warns about the files of all volumes.
  static func warn(_ volumes: [Volume]?, _ path: FieldPath, _ warnings: inout ServerWarnings) {
    guard let volumes, !volumes.isEmpty else { return }
    let span = volumes.span
    for index in span.indices { warn(span[index], path.field("volumes").index(index), &warnings) }
  }

  private static func warn(_ volume: Volume, _ here: FieldPath, _ warnings: inout ServerWarnings) {
    let name = volume.name.orEmpty
    if let source = volume.configMap?.value {
      let title = "ConfigMap \(source.name.orEmpty.goQuoted)"
      warn(files(source.items, "", here.field("configMap", "items")), name, title, &warnings)
    }
    if let source = volume.secret?.value {
      let title = "Secret \(source.secretName.orEmpty.goQuoted)"
      warn(files(source.items, "", here.field("secret", "items")), name, title, &warnings)
    }
    if let source = volume.downwardAPI?.value {
      warn(files(source.items, "", here.field("downwardAPI", "items")), name, "DownwardAPI", &warnings)
    }
    if let source = volume.projected?.value { warn(source, name, here.field("projected", "sources"), &warnings) }
  }

  private static func warn(
    _ projected: ProjectedVolumeSource, _ volume: String, _ path: FieldPath, _ warnings: inout ServerWarnings
  ) {
    var all: [File] = []
    for (index, source) in (projected.sources ?? []).enumerated() {
      let here = path.index(index)
      if let configMap = source.configMap?.value {
        let title = "ConfigMap \(configMap.name.orEmpty.goQuoted)"
        all += files(configMap.items, title, here.field("configMap", "items"))
      } else if let secret = source.secret?.value {
        let title = "Secret \(secret.name.orEmpty.goQuoted)"
        all += files(secret.items, title, here.field("secret", "items"))
      } else if let fields = source.downwardAPI?.value {
        all += files(fields.items, "DownwardAPI", here.field("downwardAPI", "items"))
      } else if let token = source.serviceAccountToken?.value {
        all.append(File(token.path, "ServiceAccountToken", here.field("serviceAccountToken", "path")))
      } else {
        let text = "volume \(volume.goQuoted) (Projected) has no sources provided"
        warnings.warn(noSource, anchor: here, text, value: volume)
      }
    }
    warn(all, volume, "Projected", &warnings)
  }

  private static func files(_ items: [KeyToPath]?, _ source: String, _ path: FieldPath) -> [File] {
    (items ?? []).enumerated().map { File($0.element.path, source, path.index($0.offset).field("path")) }
  }

  private static func files(_ items: [DownwardAPIVolumeFile]?, _ source: String, _ path: FieldPath) -> [File] {
    (items ?? []).enumerated().map { File($0.element.path, source, path.index($0.offset).field("path")) }
  }

  private static func warn(
    _ files: [File], _ volume: String, _ title: String, _ warnings: inout ServerWarnings
  ) {
    for (index, file) in files.prefix(fileLimit).enumerated() {
      for earlier in files[..<index] where file.overlaps(earlier) {
        if warnings.isFull { return }
        let text =
          "volume \(volume.goQuoted) (\(title)): overlapping paths: \(file.shown) with \(earlier.shown)"
        warnings.warn(overlap, anchor: file.place, text, value: volume)
      }
    }
  }
}
