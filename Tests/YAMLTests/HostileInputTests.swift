import Diagnostics
import TestSupport
import Testing
import YAML

@Suite("YAML that means harm")
struct HostileInputTests {
  @Test("a hundred thousand brackets end at the depth limit", arguments: ["[", "{a: ", "- ", "? "])
  func depth(unit: String) {
    let text = String(repeating: unit, count: 100_000)
    #expect(fault(text)?.cause == .tooDeep(limit: 1_000))
  }

  @Test("a thousand levels are read")
  func deepestAllowed() throws {
    let tree = try document(String(repeating: "[", count: 1_000) + String(repeating: "]", count: 1_000))
    #expect(tree.nodes.count == 1_000)
  }

  @Test("many flow collections at the greatest depth")
  func wideAndDeep() throws {
    let text =
      String(repeating: "[", count: 900) + String(repeating: "1,", count: 50_000) + String(repeating: "]", count: 900)
    #expect(try document(text).nodes.count == 50_900)
  }

  @Test("aliases of aliases are refused, by the measure of kubectl's parser")
  func aliasBomb() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1...9 {
      text += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]\n"
    }
    #expect(readings(text) == ["error converting YAML to JSON: yaml: document contains excessive aliasing"])
  }

  @Test("merges of merges are refused")
  func mergeBomb() {
    var text = "a0: &a0 {x: 1, y: 2}\n"
    for level in 1...40 { text += "a\(level): &a\(level) {<<: [*a\(level - 1), *a\(level - 1)]}\n" }
    #expect(fault(text)?.cause == .aliasBomb)
  }

  @Test("aliases that stand for more bytes than the server takes are refused")
  func aliasesOfLongText() {
    let text = { (uses: Int) in
      "args: [&a \(String(repeating: "x", count: 100_000))" + String(repeating: ", *a", count: uses) + "]\n"
    }
    guard case .tooLarge(let bytes, let limit)? = fault(text(40))?.cause else {
      Issue.record("4 MB are accepted")
      return
    }
    #expect(bytes > limit && limit == 3 << 20)
    #expect(fault(text(20)) == nil)
  }

  @Test("of `%TAG` lines, each of which libyaml compares with all others, only so many are read")
  func directives() {
    let text = { (count: Int) in (0..<count).map { "%TAG !a\($0)! b\n" }.joined() + "--- \na: b\n" }
    #expect(fault(text(1_001))?.cause == .tooManyDirectives(limit: 1_000))
    #expect(fault(text(1_000))?.cause != .tooManyDirectives(limit: 1_000))
  }

  @Test("of lines that `---` begins and more follows, a thousand are told of")
  func brokenSeparators() {
    #expect(readings(String(repeating: "--- a\n", count: 5_000)).count == 1_000)
  }

  @Test("a few aliases, used often, are fine")
  func honestAliases() {
    let uses = (0..<200).map { "k\($0): *x" }.joined(separator: "\n")
    #expect(fault("x: &x {a: 1, b: 2}\n" + uses) == nil)
  }

  @Test("a document larger than the server takes is not parsed")
  func size() {
    var limits = YAMLLimits()
    limits.documentBytes = 100
    let text = "a: " + String(repeating: "x", count: 100)
    #expect(readings(text, limits: limits) == ["Request entity too large: limit is 100"])
    #expect(readings("b: 1", limits: limits) == [#"{"b":1}"#])
  }

  @Test(
    "bytes that are no text are a finding",
    arguments: [[0x00, 0x01, 0xFF], [0xFF, 0xFE, 0x61, 0x00], [0x61, 0xC3], [0xED, 0xA0, 0x80]])
  func binary(bytes: [UInt8]) {
    guard case .failure(let fault)? = YAMLReader().read(bytes).first?.result else {
      Issue.record("read as text")
      return
    }
    #expect(fault.cause == .notText)
    #expect(fault.range.upperBound <= bytes.count)
  }

  @Test("damaged documents are read or refused, and every range lies in the text", arguments: 0..<300)
  func damage(seed: UInt64) {
    let source = """
      apiVersion: v1
      kind: Pod # 파드
      metadata: {name: "웹", labels: {a: &x 'b', c: *x}}
      spec:
        containers:
        - name: web
          image: nginx:1.27
          command: ["sh", "-c", "echo \\"안녕\\""]
          args:
          - |
            한 줄
            두 줄
        - <<: {name: side}
          image: >-
            busy
            box
      ---
      kind: Service
      """
    var random = SplitMix(state: seed)
    var bytes = Array(source.utf8)
    for _ in 0..<Int(random.next() % 12 + 1) {
      let place = Int(random.next() % UInt64(bytes.count))
      switch random.next() % 4 {
      case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 1: bytes.remove(at: place)
      case 2: bytes.insert(Array("-:{}[]&*!|>'\"%@`#,? \n\t".utf8)[Int(random.next() % 22)], at: place)
      default: bytes.replaceSubrange(place..<min(place + 9, bytes.count), with: bytes[place / 2..<place / 2 + 5])
      }
    }
    for reading in YAMLReader().read(bytes) {
      switch reading.result {
      case .success(let tree):
        for node in tree.nodes { #expect(node.start >= 0 && node.start <= node.end && Int(node.end) <= bytes.count) }
      case .failure(let fault):
        #expect(fault.range.upperBound <= bytes.count)
        #expect(fault.diagnostic.server?.message.isEmpty == false)
      }
    }
  }
}
