import PodDiagrams
import Testing

@Suite("워크로드와 서비스의 그림")
struct WorkloadTests {
  private func svg(_ manifest: String, lines: String? = nil) throws -> String {
    let picture = try #require(pictures(of: manifest)?.picture(.structure))
    return String(decoding: picture.svg(PictureOptions(prefix: "p", linePrefix: lines)), as: UTF8.self)
  }

  private func workload(_ version: String, _ kind: String, _ fields: String) -> String {
    """
    apiVersion: \(version)
    kind: \(kind)
    metadata:
      name: web
    spec:
    \(fields)
      template:
        metadata:
          labels:
            app: web
            tier: front
        spec:
          containers:
          - name: app
            image: nginx
            ports:
            - name: http
              containerPort: 8080
    """
  }

  @Test(
    "무엇이 파드를 몇 개 만드는지 말한다",
    arguments: [
      ("apps/v1", "Deployment", "  replicas: 3", "ReplicaSet을 거쳐 파드 3개를 유지합니다", "web-…"),
      ("apps/v1", "Deployment", "  paused: false", "ReplicaSet을 거쳐 파드 1개를 유지합니다", "web-…"),
      ("apps/v1", "ReplicaSet", "  replicas: 2", "파드 2개를 유지합니다", "web-…"),
      ("apps/v1", "StatefulSet", "  replicas: 3", "번호 차례로 만들고", "web-0 … web-2"),
      ("apps/v1", "DaemonSet", "  minReadySeconds: 1", "노드마다 파드를 하나씩 둡니다", "web-…"),
      ("batch/v1", "Job", "  completions: 4", "파드 4개가 성공할 때까지 돌립니다", "web-…"),
    ])
  func owners(version: String, kind: String, fields: String, deed: String, name: String) throws {
    let drawn = try svg(workload(version, kind, fields))
    for words in [deed, ">\(name)</text>", ">\(kind)</text>"] {
      let isShown = drawn.contains(words)
      #expect(isShown, "\(words)")
    }
  }

  private static func service(_ selector: String, _ ports: String, namespace: String = "") -> String {
    "\n---\napiVersion: v1\nkind: Service\nmetadata:\n  name: front\n\(namespace)spec:\n  selector:\n    \(selector)\n  ports:\n  - \(ports)\n"
  }

  @Test(
    "파드를 고르는 서비스와 그 포트가 가는 곳이 보인다",
    arguments: [
      ("port: 80\n    targetPort: http", ":80 → app http :8080"), ("port: 8080", ":8080 → app :8080"),
      ("port: 80\n    targetPort: 9000", ":80 → :9000"), ("port: 80\n    targetPort: grpc", ":80 → grpc 포트 없음"),
    ])
  func services(ports: String, words: String) throws {
    let drawn = try svg(workload("apps/v1", "Deployment", "  replicas: 1") + Self.service("app: web", ports))
    let isShown = drawn.contains(">\(words)</text>")
    #expect(isShown)
  }

  @Test("고르지 않거나 다른 네임스페이스에 있는 서비스는 그리지 않는다")
  func foreignServices() throws {
    let workload = workload("apps/v1", "Deployment", "  replicas: 1")
    for service in [
      Self.service("app: other", "port: 80"), Self.service("app: web", "port: 80", namespace: "  namespace: b\n"),
    ] {
      let isShown = try svg(workload + service).contains(">front</text>")
      #expect(!isShown)
    }
  }

  @Test("서비스가 고르는 파드의 구조는 펼쳐 볼 만하다")
  func servicesSuggestStructure() throws {
    let workload = workload("apps/v1", "Deployment", "  replicas: 1")
    #expect(try #require(pictures(of: workload)).suggested == [])
    #expect(try #require(pictures(of: workload + Self.service("app: web", "port: 80"))).suggested == [.structure])
  }

  @Test("서비스의 포트는 서비스의 YAML로 이어진다")
  func servicesLink() throws {
    let drawn = try svg(
      workload("apps/v1", "Deployment", "  replicas: 1") + Self.service("app: web", "port: 80"), lines: "#L")
    let isLinked = drawn.contains("<a href=\"#L28\" tabindex=\"-1\">")
    #expect(isLinked)
  }
}
