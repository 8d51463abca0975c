import Diagnostics
import FileSystem
import KubernetesModel
import PodDiagrams
import TestSupport
import Testing
import YAML

@Suite("구조 그림")
struct StructureTests {
  private static let busy = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: shop
    spec:
      shareProcessNamespace: true
      nodeSelector:
        disk: ssd
      initContainers:
      - name: wait
        image: busybox:1.36
        volumeMounts:
        - name: work
          mountPath: /work
      - name: agent
        image: registry.example.com/observability/log-agent:3.1
        restartPolicy: Always
        ports:
        - containerPort: 8080
        volumeMounts:
        - name: logs
          mountPath: /logs
          readOnly: true
      containers:
      - name: web
        image: shop/web:2.4
        ports:
        - name: http
          containerPort: 8080
        - containerPort: 53
          protocol: UDP
        resources:
          requests:
            cpu: 100m
          limits:
            cpu: 500m
            memory: 256Mi
        startupProbe:
          httpGet:
            path: /healthz
            port: http
        readinessProbe:
          tcpSocket:
            port: 8080
        envFrom:
        - secretRef:
            name: db
        securityContext:
          privileged: true
        volumeMounts:
        - name: work
          mountPath: /cache
          subPath: web
        - name: logs
          mountPath: /var/log/web
        volumeDevices:
        - name: disk
          devicePath: /dev/xvda
      volumes:
      - name: work
        emptyDir:
          sizeLimit: 512Mi
      - name: logs
        emptyDir: {}
      - name: disk
        persistentVolumeClaim:
          claimName: raw
      - name: idle
        configMap:
          name: settings
    """

  private func svg(_ manifest: String, _ width: PictureOptions.Width = .wide, lines: String? = nil) throws -> String {
    var options = PictureOptions(prefix: "p", width: width, linePrefix: lines)
    options.writesFacts = true
    let picture = try #require(pictures(of: manifest)?.picture(.structure))
    return String(decoding: picture.svg(options), as: UTF8.self)
  }

  @Test("명세에 있는 것은 모두 그림에 있고, 다른 것은 없다", arguments: [PictureOptions.Width.wide, .narrow])
  func everythingIsDrawn(width: PictureOptions.Width) throws {
    #expect(
      try parts(of: svg(Self.busy, width)).sorted() == [
        "spec.containers[0]", "spec.containers[0].ports[0]", "spec.containers[0].ports[1]",
        "spec.containers[0].readinessProbe", "spec.containers[0].startupProbe", "spec.containers[0].volumeDevices[0]",
        "spec.containers[0].volumeMounts[0]", "spec.containers[0].volumeMounts[1]", "spec.initContainers[0]",
        "spec.initContainers[0].volumeMounts[0]", "spec.initContainers[1]", "spec.initContainers[1].ports[0]",
        "spec.initContainers[1].volumeMounts[0]", "spec.volumes[0]", "spec.volumes[1]", "spec.volumes[2]",
        "spec.volumes[3]",
      ])
  }

  @Test("limits는 어디서나 한도라고 부른다", arguments: [PictureOptions.Width.wide, .narrow])
  func limitsAreCalledOneThing(width: PictureOptions.Width) throws {
    let bare = try svg(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}\n", width)
    #expect(bare.contains("요청·한도 없음"))
    let busy = try svg(Self.busy, width)
    #expect(busy.contains("CPU 100m→500m"))
    for drawn in [bare, busy] { #expect(!drawn.contains("제한")) }
  }

  @Test("그림의 모든 부분은 그것을 쓴 줄로 이어진다")
  func partsLinkToTheirLines() throws {
    let drawn = try svg(Self.busy, lines: "#ex-L")
    for (line, id) in [
      (10, "spec.initContainers[0]"), (19, "spec.initContainers[1].ports[0]"), (28, "spec.containers[0].ports[0]"),
      (38, "spec.containers[0].startupProbe"), (54, "spec.containers[0].volumeMounts[1]"), (65, "spec.volumes[2]"),
    ] {
      let start = try #require(drawn.range(of: "data-id=\"\(id)\""))
      let link = drawn[..<start.lowerBound].split(separator: "<a href=\"").last?.prefix { $0 != "\"" }
      #expect(link == "#ex-L\(line)", "\(id)")
    }
  }

  @Test("한 네트워크에서 같은 포트를 여는 두 컨테이너가 드러난다. 먼저 끝나는 초기화 컨테이너는 아니다")
  func portConflicts() throws {
    func isContested(_ manifest: String) throws -> Bool {
      try svg(manifest).contains("8080/TCP 포트를 agent와 web가 함께 열려고 합니다")
    }
    #expect(try isContested(Self.busy))
    #expect(try !isContested(Self.busy.replacing("    restartPolicy: Always\n", with: "")))
    #expect(try !isContested(Self.busy.replacing("- containerPort: 8080", with: "- containerPort: 8081")))
  }

  @Test("함께 쓰는 것과 참조하는 것이 보인다", arguments: [PictureOptions.Width.wide, .narrow])
  func sharedThings(width: PictureOptions.Width) throws {
    let drawn = try svg(Self.busy, width)
    for words in [
      "QoS Burstable", "restartPolicy Always", "disk=ssd", "서로의 프로세스가", "변수 ← Secret db", "특권",
      "CPU 100m→500m", "메모리 256Mi→256Mi", "읽기 전용", "블록 장치", "└ web", "마운트 안 함",
    ] {
      let isShown = drawn.contains(words)
      #expect(isShown, "\(words)")
    }
  }

  @Test("같은 내용을 문장으로도 말한다")
  func sentences() throws {
    let sentences = try #require(pictures(of: Self.busy)?.picture(.structure)?.sentences)
    #expect(sentences.first?.hasPrefix("shop 파드에는 초기화 컨테이너 wait; 사이드카 agent; 앱 컨테이너 web가 있습니다.") == true)
    #expect(sentences.contains("볼륨 logs, emptyDir: agent의 /logs (읽기 전용), web의 /var/log/web (읽기·쓰기)."))
  }

  @Test("워크로드의 그림은 템플릿의 경로로 이름 짓는다")
  func templatePaths() throws {
    let drawn = try svg(
      """
      apiVersion: batch/v1
      kind: CronJob
      metadata:
        name: report
      spec:
        schedule: "0 3 * * *"
        jobTemplate:
          spec:
            template:
              spec:
                restartPolicy: Never
                containers:
                - name: report
                  image: report
      """)
    #expect(parts(of: drawn) == ["spec.jobTemplate.spec.template.spec.containers[0]"])
  }

  @Test("이미지의 긴 다이제스트는 알아볼 만큼만 적는다")
  func digests() throws {
    let digest = String(repeating: "0123456789abcdef", count: 4)
    let drawn = try svg(Self.busy.replacing("shop/web:2.4", with: "app@sha256:\(digest)"), .narrow)
    let isShort = drawn.contains(">app@sha256:0123456789ab…</text>")
    #expect(isShort)
  }

  @Test("컨테이너 스무 개와 볼륨 서른 개도 겹치지 않고 708 안에 선다", arguments: [PictureOptions.Width.wide, .narrow])
  func manyContainersAndVolumes(width: PictureOptions.Width) throws {
    var manifest = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: big\nspec:\n  containers:\n"
    for number in 0..<20 {
      manifest +=
        "  - name: container-with-a-long-name-\(number)\n    image: registry.example.com/team/app-\(number):1.0\n"
      manifest += "    volumeMounts:\n"
      for volume in [number, number + 5, number + 10] {
        manifest += "    - name: volume-\(volume)\n      mountPath: /var/lib/some/deep/path/\(volume)\n"
      }
    }
    manifest += "  volumes:\n"
    for number in 0..<30 { manifest += "  - name: volume-\(number)\n    emptyDir: {}\n" }
    let drawn = try svg(manifest, width)
    #expect(parts(of: drawn).count == 20 + 60 + 30)
    #expect(drawn.contains(width == .wide ? "viewBox=\"0 0 708 " : "viewBox=\"0 0 328 "))
  }

  @Test(
    "말뭉치의 모든 파드가 빠짐없이 그려진다", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    arguments: [PictureOptions.Width.wide, .narrow])
  func corpus(width: PictureOptions.Width) throws {
    let folder = try #require(Corpus.folder) + "/manifests/real"
    var count = 0
    for source in try Files.entries(of: folder) {
      for file in try Files.entries(of: "\(folder)/\(source.name)") {
        for object in objects(in: try Files.read("\(folder)/\(source.name)/\(file.name)", limit: 1 << 24)) {
          guard let picture = PodPictures(of: object)?.picture(.structure) else { continue }
          var options = PictureOptions(prefix: "p", width: width)
          options.writesFacts = true
          let drawn = parts(of: String(decoding: picture.svg(options), as: UTF8.self))
          #expect(drawn.sorted() == expectedParts(of: object.object).sorted(), "\(file.name)")
          count += 1
        }
      }
    }
    #expect(count > 400)
  }
}

/// The ids of all parts of a picture.
private func parts(of svg: String) -> [String] {
  svg.split(separator: "<g class=\"node").dropFirst().compactMap { group in
    group.prefix { $0 != ">" }.split(separator: "data-id=\"").dropFirst().first.map { String($0.prefix { $0 != "\"" }) }
  }
}

/// The paths of all that a picture must show, found in the object as it is written in YAML.
private func expectedParts(of object: ModelObject) -> [String] {
  var paths: [String] = []
  let document = object.tree(.asWritten)
  func field(_ node: YAMLNodeID, _ name: String) -> YAMLNodeID? {
    guard document[node].value == .mapping else { return nil }
    return document.entries(of: node).first { document.text(of: $0.key).elementsEqual(name.utf8) }?.value
  }
  func list(_ node: YAMLNodeID?, _ name: String, _ path: String, _ body: (YAMLNodeID, String) -> Void) {
    guard let node, let items = field(node, name), document[items].value == .sequence else { return }
    for (index, item) in document.elements(of: items).enumerated() { body(item, "\(path).\(name)[\(index)]") }
  }
  var (node, path) = (document.root, "")
  func down(_ name: String) {
    node = node.flatMap { field($0, name) }
    path += (path.isEmpty ? "" : ".") + name
  }
  if object.type == CronJob.modelType { for name in ["spec", "jobTemplate"] { down(name) } }
  if let set = node, object.type == StatefulSet.modelType, let spec = field(set, "spec") {
    list(spec, "volumeClaimTemplates", "spec") { _, path in paths.append(path) }
  }
  if object.type == PodTemplate.modelType {
    down("template")
  } else if object.type != Pod.modelType {
    for name in ["spec", "template"] { down(name) }
  }
  down("spec")
  for kind in ["initContainers", "containers", "ephemeralContainers"] {
    list(node, kind, path) { container, path in
      paths.append(path)
      for name in ["startupProbe", "readinessProbe", "livenessProbe"] where field(container, name) != nil {
        paths.append("\(path).\(name)")
      }
      for name in ["ports", "volumeMounts", "volumeDevices"] {
        list(container, name, path) { _, path in paths.append(path) }
      }
    }
  }
  list(node, "volumes", path) { _, path in paths.append(path) }
  return paths
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? { ranges(of: part).first }
}
