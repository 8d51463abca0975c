import FileSystem
import PodDiagrams
import TestSupport
import Testing

/// What happens when: the numbers of the spec, lane by lane.
@Suite("시간 흐름 그림")
struct LifecycleTimelineTests {
  private static let busy = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: web-app
    spec:
      terminationGracePeriodSeconds: 45
      activeDeadlineSeconds: 900
      initContainers:
      - name: wait-db
        image: busybox:1.36
      - name: log-agent
        image: fluent-bit:3.1
        restartPolicy: Always
      containers:
      - name: app
        image: web:1
        startupProbe:
          httpGet: {path: /, port: 80}
          failureThreshold: 30
          periodSeconds: 2
          initialDelaySeconds: 5
        livenessProbe:
          httpGet: {path: /, port: 80}
        lifecycle:
          preStop:
            sleep: {seconds: 10}
      - name: exporter
        image: exporter:1
        readinessProbe:
          tcpSocket: {port: 9100}
    """

  private func svg(_ manifest: String, _ width: PictureOptions.Width = .wide, linePrefix: String? = nil) throws
    -> String
  {
    var options = PictureOptions(prefix: "p", width: width, linePrefix: linePrefix)
    options.writesFacts = true
    let picture = try #require(pictures(of: manifest)?.picture(.timeline))
    return String(decoding: picture.svg(options), as: UTF8.self)
  }

  private func ids(_ svg: String, _ group: String) -> [String] {
    svg.split(separator: "<g class=\"\(group)").dropFirst().compactMap { part in
      part.split(separator: "data-id=\"").dropFirst().first?.split(separator: "\"").first.map(String.init)
    }
  }

  @Test("Every container, probe, hook and limit of its life is drawn once, and nothing else", arguments: [true, false])
  func lifecycleIDs(isWide: Bool) throws {
    let svg = try svg(Self.busy, isWide ? .wide : .narrow)
    #expect(
      Set(ids(svg, "node")) == [
        "spec.initContainers[0]", "spec.initContainers[1]", "spec.containers[0]", "spec.containers[1]",
        "spec.containers[0].startupProbe", "spec.containers[0].livenessProbe", "spec.containers[0].lifecycle.preStop",
        "spec.containers[1].readinessProbe", "spec.restartPolicy", "spec.terminationGracePeriodSeconds",
        "spec.activeDeadlineSeconds",
      ])
    #expect(ids(svg, "node").count == 11)
  }

  @Test("The window of a startup probe, preStop and the last signal stand there in seconds")
  func lifecycleNumbers() throws {
    let svg = try svg(Self.busy)
    #expect(svg.contains("≤ 65초"))
    #expect(svg.contains(">preStop 끝<"))
    #expect(svg.contains(">10초<"))
    // The sidecar's turn comes when the grace is used up: two seconds are the least that it is given.
    #expect(svg.contains("최대 47초"))
    #expect(svg.contains("제한 시간 900초"))
  }

  @Test("What was written leads to its line; what a default brings in leads nowhere")
  func lifecycleLinks() throws {
    let svg = try svg(Self.busy, linePrefix: "#ex-L")
    #expect(svg.contains("<a href=\"#ex-L17\""))
    #expect(svg.contains("<a href=\"#ex-L6\""))
    #expect(!svg.contains("<a href=\"#ex-L\""))
    let plain = try self.svg(
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: a, image: b}]}", linePrefix: "#ex-L")
    let lines = plain.split(separator: "<a href=\"#ex-L").dropFirst().map { $0.prefix(1) }
    #expect(!lines.isEmpty && lines.allSatisfy { $0 == "4" })
  }

  @Test("A Pod that has something to finish ends in Succeeded, its sidecars last")
  func lifecycleCompletion() throws {
    let manifest = """
      apiVersion: batch/v1
      kind: Job
      metadata: {name: report}
      spec:
        template:
          spec:
            restartPolicy: Never
            initContainers: [{name: proxy, image: a, restartPolicy: Always}]
            containers: [{name: report, image: b, lifecycle: {preStop: {sleep: {seconds: 1}}}}]
      """
    let svg = try svg(manifest)
    #expect(svg.contains(">Succeeded<"))
    #expect(!svg.contains("삭제 요청"))
    // A hook that only an untimely end would call has no stretch of its own, but is told.
    #expect(ids(svg, "node").contains("spec.template.spec.containers[0].lifecycle.preStop"))
    let picture = try #require(pictures(of: manifest)?.picture(.timeline))
    #expect(picture.sentences.joined().contains("사이드카는 완료를 막지 않고 마지막에 멈춥니다."))
  }

  @Test("The words name order, window, restarts and grace")
  func lifecycleSentences() throws {
    let picture = try #require(pictures(of: Self.busy)?.picture(.timeline))
    #expect(
      picture.sentences == [
        "wait-db → 사이드카 log-agent 차례로 시작한 뒤 앱 컨테이너 2개가 함께 시작합니다.",
        "app 컨테이너는 65초 안에 시작을 마쳐야 하고, 그때까지 readiness와 liveness는 묻지 않습니다.",
        "컨테이너가 끝나면 처음에는 바로, 그다음부터 10·20·40·80·160초, 길어도 300초를 기다렸다가 다시 시작하므로, 지우기 전에는 스스로 끝나지 않습니다.",
        "지우면 45초 안에 끝내야 하고, app의 preStop 10초도 그 안에 듭니다. 앱이 끝난 다음 log-agent 사이드카가 SIGTERM을 받습니다.",
        "노드가 받은 지 900초가 지나면 재시작 정책과 상관없이 Failed(DeadlineExceeded)로 끝납니다.",
      ])
  }

  @Test("Numbers as large as they come are drawn, and break nothing", arguments: [PodView.timeline, .phases])
  func lifecycleHugeNumbers(view: PodView) throws {
    let most = "\(Int64.max)"
    let probe =
      "{tcpSocket: {port: 80}, failureThreshold: \(Int32.max), periodSeconds: \(Int32.max), initialDelaySeconds: \(Int32.max)}"
    let manifest = """
      apiVersion: v1
      kind: Pod
      metadata: {name: a}
      spec:
        terminationGracePeriodSeconds: \(most)
        activeDeadlineSeconds: \(Int32.max)
        initContainers: [{name: s, image: b, restartPolicy: Always}]
        containers:
        - {name: a, image: b, startupProbe: \(probe), livenessProbe: \(probe), lifecycle: {preStop: {sleep: {seconds: \(most)}}}}
      """
    let picture = try #require(pictures(of: manifest)?.picture(view))
    #expect(!picture.svg(PictureOptions(prefix: "p")).isEmpty)
    #expect(!picture.svg(PictureOptions(prefix: "p", width: .narrow)).isEmpty)
  }

  @Test("Thirty lanes and names of any length stay within the picture")
  func lifecycleManyLanes() throws {
    let containers = (0..<30).map { "    - {name: a-rather-long-container-name-\($0), image: b}" }
    let initContainers = (0..<12).map { "    - {name: step-\($0), image: b}" }
    let manifest = """
      apiVersion: v1
      kind: Pod
      metadata: {name: a}
      spec:
        initContainers:
      \(initContainers.joined(separator: "\n"))
        containers:
      \(containers.joined(separator: "\n"))
      """
    for width in [PictureOptions.Width.wide, .narrow] {
      let svg = try svg(manifest, width)
      let limit = width == .wide ? 708.0 : 328.0
      for rect in svg.split(separator: "<rect").dropFirst() {
        func value(_ name: String) -> Double {
          rect.split(separator: " \(name)=\"").dropFirst().first?.split(separator: "\"").first.flatMap { Double($0) }
            ?? 0
        }
        #expect(value("x") >= 0)
        #expect(value("x") + value("width") <= limit + 0.01)
      }
    }
  }
}
