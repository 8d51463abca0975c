import TestSupport
import Testing
import YAML

@Suite("The emitter")
struct EmitterTests {
  private func emitted(_ text: String) throws -> String {
    String(decoding: YAMLEmitter.text(of: try document(text)), as: UTF8.self)
  }

  @Test("block style as kubectl prints it")
  func canonical() throws {
    let source = """
      {apiVersion: v1, kind: "Pod", metadata: {name: '웹', labels: {}},
       spec: {containers: [{name: web, args: ["-c", "a: b", [x, [z]], []], ports: [{containerPort: 0x50}]},
              {name: side}], hostNetwork: yes, nothing: ~}}
      """
    #expect(
      try emitted(source) == """
        apiVersion: v1
        kind: Pod
        metadata:
          name: 웹
          labels: {}
        spec:
          containers:
          - name: web
            args:
            - -c
            - 'a: b'
            - - x
              - - z
            - []
            ports:
            - containerPort: 80
          - name: side
          hostNetwork: true
          nothing: null

        """)
  }

  @Test(
    "only what needs quotes has them",
    arguments: [
      ("yes", #""yes""#), ("0755", #""0755""#), ("1e3", #""1e3""#), ("", #""""#), ("null", #""null""#),
      ("2024-01-01T00:00:00Z", #""2024-01-01T00:00:00Z""#), ("1:30", #""1:30""#), ("nginx:1.27", "nginx:1.27"),
      ("a: b", "'a: b'"), ("a #b", "'a #b'"), ("a:", "'a:'"), ("it's", "it's"), ("'q'", "'''q'''"), ("*x", "'*x'"),
      ("- x", "'- x'"), ("-x", "-x"), ("--x", "--x"), ("---", "'---'"), ("@x", "'@x'"), (" x", "' x'"),
      ("x ", "'x '"), ("a\tb", #""a\tb""#), ("\u{1}", #""\x01""#), ("\u{FEFF}x", #""\uFEFFx""#), ("100m", "100m"),
      ("한글 값", "한글 값"), ("😀", "😀"), ("true ", "'true '"), ("http://a/b?c#d", "http://a/b?c#d"), ("=", "="),
      ("<<", #""<<""#), ("8080", #""8080""#), ("1.27.0", "1.27.0"), ("~", #""~""#), ("[a]", "'[a]'"),
    ])
  func quotes(value: String, written: String) throws {
    var writer = YAMLTreeWriter()
    writer.beginMapping()
    writer.string("k")
    writer.string(value.utf8)
    writer.end()
    #expect(String(decoding: YAMLEmitter.text(of: writer.finish()), as: UTF8.self) == "k: \(written)\n")
  }

  @Test(
    "text of several lines is a literal block",
    arguments: [
      ("x\ny\n", "|\n  x\n  y\n"), ("x\ny", "|-\n  x\n  y\n"), ("x\n\n", "|+\n  x\n\n"),
      ("x\n\ny\n", "|\n  x\n\n  y\n"),
      (" x\ny\n", "|2\n   x\n  y\n"), ("\nx\n", "|2\n\n  x\n"), ("x \ny\n", "|\n  x \n  y\n"),
      ("\n\n", "\"\\n\\n\"\n"), ("x\r\ny", "\"x\\r\\ny\"\n"),
    ])
  func literals(value: String, written: String) throws {
    var writer = YAMLTreeWriter()
    writer.beginMapping()
    writer.string("k")
    writer.string(value.utf8)
    writer.end()
    #expect(String(decoding: YAMLEmitter.text(of: writer.finish()), as: UTF8.self) == "k: \(written)")
  }

  @Test("numbers keep their kind")
  func numbers() throws {
    #expect(
      try emitted("[1.0, 1, 1e21, 9223372036854775808, 1e19, -0.0, 0.1]") == """
        - 1.0
        - 1
        - 1e+21
        - 9223372036854775808
        - 10000000000000000000.0
        - -0.0
        - 0.1

        """)
  }

  @Test("a hostile depth is written in flow style, not in gigabytes of indentation")
  func depth() throws {
    let inner = String(repeating: "[", count: 900) + Array(repeating: "1", count: 2_000).joined(separator: ",")
    let text = try emitted(inner + String(repeating: "]", count: 900))
    #expect(text.utf8.count < 50_000)
    #expect(try sameTree(document(text), document(inner + String(repeating: "]", count: 900))))
  }

  @Test("every tree is read back as it was", arguments: 0..<400)
  func roundTrip(seed: UInt64) throws {
    var trees = RandomTrees(seed: seed)
    let tree = trees.next()
    let text = YAMLEmitter.text(of: tree)
    let reading = YAMLReader().read(text)
    // A tree that is `null` as a whole is no document to kubectl.
    try #require(reading.count == 1, "\(String(decoding: text, as: UTF8.self))")
    let again = try reading[0].result.get()
    #expect(sameTree(tree, again), "\(String(decoding: text, as: UTF8.self))")
    #expect(YAMLEmitter.text(of: again) == text)
  }

  /// Whether two documents mean the same: values, keys and their order.
  private func sameTree(_ a: YAMLDocument, _ b: YAMLDocument) -> Bool {
    guard let left = a.root, let right = b.root else { return a.root == nil && b.root == nil }
    var waiting = [(left, right)]
    while let (x, y) = waiting.popLast() {
      guard a[x].value == b[y].value else { return false }
      if a[x].value == .string, a.text(of: x) != b.text(of: y) { return false }
      let children = (a.children[a[x].content], b.children[b[y].content])
      guard a[x].value == .mapping || a[x].value == .sequence else { continue }
      guard children.0.count == children.1.count else { return false }
      waiting += zip(children.0, children.1)
    }
    return true
  }
}

extension YAMLNode {
  fileprivate var content: Range<Int> {
    value == .mapping || value == .sequence ? Int(contentStart)..<Int(contentStart + contentCount) : 0..<0
  }
}

/// Trees of every shape, the same in every run.
private struct RandomTrees {
  private var random: SplitMix
  private var writer = YAMLTreeWriter()

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func next() -> YAMLDocument {
    writer = YAMLTreeWriter()
    collection(depth: 0)
    return writer.finish()
  }

  private mutating func pick(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }

  private mutating func node(depth: Int) {
    if depth < 6, pick(3) == 0 { collection(depth: depth) } else { scalar(isKey: false) }
  }

  private mutating func collection(depth: Int) {
    let isMapping = pick(2) == 0
    if isMapping { writer.beginMapping() } else { writer.beginSequence() }
    for _ in 0..<pick(6) {
      if isMapping { scalar(isKey: true) }
      node(depth: depth + 1)
    }
    writer.end()
  }

  private mutating func scalar(isKey: Bool) {
    switch isKey ? 9 : pick(10) {
    case 0: writer.scalar(.null, "".utf8)
    case 1: writer.scalar(.boolean(pick(2) == 0), "x".utf8)
    case 2: writer.scalar(.integer(Int64(bitPattern: random.next())), "x".utf8)
    case 3: writer.scalar(.unsigned(random.next() | 1 << 63), "x".utf8)
    case 4:
      let value = Double(bitPattern: random.next())
      writer.scalar(.float(value.isFinite ? value : 1), "x".utf8)
    case 5: writer.scalar(.float(Double(pick(1_000)) / 8), "x".utf8)
    default: writer.string(text())
    }
  }

  private mutating func text() -> [UInt8] {
    let pieces = [
      " ", "  ", "\n", "\n\n", "\t", "\r", "a", "b c", "한글", "😀", ":", ": ", "#", " #", "-", "- ", "?", "'", "\"", "\\",
      "{", "}", "[", "]", ",", "&", "*", "!", "|", ">", "%", "@", "`", "yes", "0", "1e3", "0x1", "~", "null", "---",
      "...",
      "<<", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "\u{0}", "\u{7F}", "1:30", "2024-01-01", ".5", "=",
    ]
    if pick(40) == 0 { return [0xFF, 0x61, 0xC3] }
    if pick(40) == 0 { return Array(String(repeating: "긴 글 ", count: 400).utf8) }
    return Array((0..<pick(5)).map { _ in pieces[pick(pieces.count)] }.joined().utf8)
  }
}
