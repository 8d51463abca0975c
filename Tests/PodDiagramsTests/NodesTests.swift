import PodDiagrams
import Testing

@Suite("파드와 노드의 그림")
struct NodesTests {
  private static func pod(_ name: String, _ spec: String = "") -> String {
    "---\napiVersion: v1\nkind: Pod\nmetadata:\n  name: \(name)\nspec:\n\(spec)  containers:\n  - name: app\n    image: nginx\n"
  }

  private static func volume(_ source: String) -> String { "  volumes:\n  - name: data\n    \(source)\n" }

  private func sentences(_ manifest: String) -> [String]? { PodPictures.nodes(of: objects(in: manifest))?.sentences }

  @Test("파드가 하나뿐이면 견줄 것이 없다")
  func onePod() {
    #expect(sentences(Self.pod("a")) == nil)
  }

  @Test("파드는 자기 노드에, 노드를 모르는 파드는 따로 선다")
  func lanes() throws {
    let all =
      Self.pod("a", "  nodeName: one\n") + Self.pod("b", "  nodeName: two\n") + Self.pod("c", "  nodeName: one\n")
    let words = try #require(sentences(all + Self.pod("d")))
    #expect(words.prefix(4) == ["노드 2개에 파드 4개가 있습니다.", "노드 one: a, c.", "노드 two: b.", "아직 노드가 없는 파드: d."])
  }

  @Test("DaemonSet의 파드는 모든 노드에 있다")
  func daemons() throws {
    let daemons = """
      ---
      apiVersion: apps/v1
      kind: DaemonSet
      metadata:
        name: agent
      spec:
        selector:
          matchLabels:
            app: agent
        template:
          metadata:
            labels:
              app: agent
          spec:
            containers:
            - name: agent
              image: agent

      """
    let node = "---\napiVersion: v1\nkind: Node\nmetadata:\n  name: three\n"
    let words = try #require(sentences(Self.pod("a", "  nodeName: one\n") + daemons + node))
    #expect(words[1...2] == ["노드 three: agent-….", "노드 one: a, agent-…."])
  }

  @Test("같은 노드의 hostPath는 함께 쓰고, 노드가 다르면 그렇지 않다. PVC는 노드를 가리지 않는다")
  func sharedThings() throws {
    func shared(_ source: String, _ first: String, _ second: String) throws -> Bool {
      let volume = Self.volume(source)
      let words = try #require(
        sentences(Self.pod("a", "  nodeName: \(first)\n" + volume) + Self.pod("b", "  nodeName: \(second)\n" + volume)))
      return words.contains { $0.hasSuffix("← a, b.") }
    }
    let (path, claim) = ("hostPath: {path: /var/log}", "persistentVolumeClaim: {claimName: files}")
    #expect(try shared(path, "one", "one"))
    #expect(try !shared(path, "one", "two"))
    #expect(try shared(claim, "one", "two"))
    #expect(try !shared("emptyDir: {}", "one", "one"))
  }

  @Test("한 노드의 같은 포트를 두 파드가 잡을 수 없다")
  func nodePorts() throws {
    func conflicts(_ second: String) throws -> Bool {
      let manifest = ["one", second].enumerated().map { number, node in
        Self.pod("p\(number)", "  nodeName: \(node)\n") + "    ports:\n    - containerPort: 80\n      hostPort: 8080\n"
      }
      return try #require(sentences(manifest.joined())).contains { $0.contains("8080/TCP 포트를") }
    }
    #expect(try conflicts("one"))
    #expect(try !conflicts("two"))
  }

  @Test("모든 파드가 그려진다", arguments: [PictureOptions.Width.wide, .narrow])
  func drawn(width: PictureOptions.Width) throws {
    let manifest = (0..<7).map { Self.pod("pod-\($0)", "  nodeName: node-\($0 % 4)\n") }.joined()
    let picture = try #require(PodPictures.nodes(of: objects(in: manifest)))
    var options = PictureOptions(prefix: "p", width: width)
    options.writesFacts = true
    let svg = String(decoding: picture.svg(options), as: UTF8.self)
    #expect(svg.ranges(of: "<g class=\"node").count == 7)
    #expect(svg.ranges(of: "<g class=\"cluster").count == 4)
  }
}
