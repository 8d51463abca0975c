import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import Mermaid

/// A generator of numbers that are the same in every run.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: state >> 33) % max(sides, 1)
  }
}

private let seeds = [
  "graph TD\nA[\"x<br/>y\"] -- 글 --> B{둘} & C@{ shape: doc, label: \"z\" }\nsubgraph s [t]\ndirection LR\nA-->|a|D\nend\nstyle A fill:#f00,stroke-dasharray: 5 5\nclassDef c fill:#0f0\nclass A,B c\nclick A \"u\" \"t\"\nlinkStyle 0 stroke:red\n",
  "stateDiagram-v2\n[*] --> A : x\nstate A {\n[*] --> b\n--\nc --> [*]\n}\nstate f <<fork>>\nstate \"긴\" as g\nnote right of A : n\nnote left of g\n줄\nend note\nA:::k --> f\n",
  "sequenceDiagram\nautonumber 1 2\nbox Aqua 상자\nparticipant A as 가\nactor B\nend\nA->>+B: m\nB--)-A: n\nNote over A,B: t\nalt c\ncreate participant D\nA->>D: x\nelse d\ndestroy D\nD-xA: y\nend\nrect rgb(1,2,3)\nA<<->>B: z\nend\n",
  "classDiagram\nclass A~T~ {\n+int x\n+f() y$\n}\nA \"1\" <|--o \"2\" B : l\nnamespace N {\nclass C\n}\nnote for A \"n\"\n<<interface>> A\n",
  "erDiagram\nA ||--o{ B : l\nA[\"x\"] {\nstring name PK,FK \"c\"\n}\nA one or more to zero or one C : z\n",
  "gantt\ntitle T\ndateFormat YYYY-MM-DD\nexcludes weekends\nsection S\nx :crit, done, a1, 2025-01-01, 3d\ny :milestone, after a1, 0d\n",
  "pie showData title T\n\"A\" : 12.5\n\"B\" : 3\n", "timeline\ntitle T\nsection S\n2025 : a : b\n : c\n",
  "mindmap\n  root((뿌리))\n    a[x]\n      b)y(\n    c{{z}}\n      ::icon(fa fa-x)\n",
  "quadrantChart\nx-axis a --> b\ny-axis c --> d\nquadrant-1 q\nP: [0.3, 0.6]\n",
  "gitGraph LR:\ncommit id: \"a\" tag: \"v\"\nbranch b order: 2\ncommit type: REVERSE\ncheckout main\nmerge b id: \"m\"\ncherry-pick id: \"a\"\n",
  "journey\ntitle T\nsection S\nx: 5: A, B\n",
  "requirementDiagram\nrequirement \"r r\":::c {\nid: 1\ntext: \"t\"\n}\nelement e {\ntype: x\n}\ne - satisfies -> \"r r\"\nclassDef c fill:red\n",
  "C4Container\nPerson(a, \"A\", \"d\", $link=\"u\")\nSystem_Boundary(b, \"B\") {\nContainerDb_Ext(c, \"C\", \"t\", \"d\")\n}\nBiRel(a, c, \"r\", \"t\")\nUpdateElementStyle(a, $bgColor=\"red\")\n",
  "block\ncolumns 3\na[\"x\"]:2 space\nblock:b[\"t\"]:3\nc((\"y\")) d<[\"z\"]>(x, down)\nend\na -- \"l\" --> b\nstyle a fill:red\n",
  "architecture-beta\ngroup g(cloud)[\"G\"]\nservice a(server)[A] in g\njunction j\na{group}:R <-[l]-> L:j\n",
  "kanban\n  a[A]\n    b[B]@{ ticket: 1, priority: 'High' }\n", "sankey-beta\na,\"b, c\",3\n\"b, c\",d,2\n",
  "packet\ntitle T\n0-15: \"a\"\n+8: \"b\"\n",
  "radar-beta\naxis a[\"A\"], b\ncurve c[\"C\"]{a: 1, b: 2}\nmax 5\nticks 3\ngraticule polygon\n",
  "treemap\n\"a\":::c\n  \"b\": 3\nclassDef c fill:red\n", "treeView-beta\n\"a\"\n  b icon(x) ## d\n",
  "venn-beta\nset A[\"a\"]:3\ntext \"t\"\nset B\nunion A,B\nstyle A,B fill:red\n",
  "ishikawa-beta\nh\n  a\n    b\n  c\n",
  "wardley-beta\nsize [600, 400]\nanchor U [0.9, 0.5]\ncomponent A [0.5, 0.6] label [1, 2] (inertia)\npipeline A {\ncomponent B [0.4]\n}\nU +'x'<> A; w\nevolve A 0.9\nnote \"n\" [0.1, 0.2]\naccelerator \"f\" [0.3, 0.3]\n",
  "eventmodeling\ntf 01 ui A.B ->> 01 [[D]]\nrf 02 evt C { x: 1 }\ndata D {\ny: 2\n}\n",
  "xychart-beta\ntitle \"T\"\nx-axis [a, \"b c\"]\ny-axis \"v\" 0 --> 10\nbar [1, 2]\nline [2, 3.5]\n",
]

@Suite("Hostile texts")
struct HostileTextTests {
  @Test("no change of a few bytes makes a reader or a drawing fail", arguments: seeds.indices)
  func mutations(seed: Int) {
    var dice = Dice(state: UInt64(seed) + 7)
    let pieces = [
      "[", "]", "(", ")", "{", "}", "\"", "|", "-->", "--", "==", "-.", ":", ";", ",", "%%", "%%{", "#", "\n", " ",
      "end\n", "subgraph ", "state ", "@{", "`", "~", "\\", "/", "<", ">", "🚀", "\u{0}", "\u{1}", "\u{2}", "가",
      "999999999999999999999", ":::", "as ", "note ", "\t", "\r", "-9e400", "click ", "\u{FEFF}",
    ]
    for _ in 0..<400 {
      var bytes = Array(seeds[seed].utf8)
      for _ in 0...dice.roll(4) {
        let place = dice.roll(bytes.count + 1)
        switch dice.roll(4) {
        case 0: bytes.insert(contentsOf: Array(pieces[dice.roll(pieces.count)].utf8), at: place)
        case 1: bytes.removeSubrange(place..<min(place + dice.roll(6), bytes.count))
        case 2: bytes.insert(UInt8(dice.roll(256)), at: place)
        default:
          let other = Array(seeds[dice.roll(seeds.count)].utf8)
          let start = dice.roll(other.count)
          bytes.insert(contentsOf: other[start..<min(start + dice.roll(30), other.count)], at: place)
        }
      }
      check(bytes)
    }
  }

  @Test("no beginning of a diagram makes a reader fail", arguments: seeds)
  func beginnings(seed: String) {
    let bytes = Array(seed.utf8)
    for length in 0...bytes.count { check(Array(bytes[..<length])) }
  }

  @Test(
    "much of one thing neither overflows the stack nor goes on for ever",
    arguments: [
      ("graph TD\n", "subgraph a\n"), ("graph TD\n", "A["), ("graph TD\nA", "-->A"), ("graph TD\nA", " & A"),
      ("graph TD\n", "\n "), ("graph TD\nA[\"", "<b>"), ("graph TD\n", "x@"), ("graph TD\n", "<a "),
      ("stateDiagram-v2\n", "state a {\n"), ("stateDiagram-v2\n", "--\n"), ("stateDiagram-v2\nstate ", "a "),
      ("sequenceDiagram\n", "loop x\n"), ("sequenceDiagram\nA", "-"), ("sequenceDiagram\n", "A->>A: x\n"),
      ("mindmap\n", "(("), ("xychart-beta\nbar [", "1,"), ("gantt\n", ";"), ("erDiagram\n", "A ||--|| "),
      ("classDiagram\n", "A --"), ("classDiagram\n", "namespace a {\n"), ("%%{", "}%"), ("---\n", "a:\n "),
    ])
  func repetition(start: String, piece: String) {
    check(Array((start + String(repeating: piece, count: 4_000)).utf8))
  }

  @Test("a text beyond the limit is refused")
  func size() {
    let text = [UInt8](repeating: 0x41, count: MermaidDiagram.sizeLimit + 1)
    #expect(MermaidDiagram.read(text).findings.map(\.kind.id) == ["mermaid-too-large"])
  }

  private func check(_ bytes: [UInt8]) {
    let diagram = MermaidDiagram.read(bytes)
    let picture = diagram.picture()
    for finding in picture.findings {
      guard let range = finding.range else { continue }
      #expect(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    }
    if case .broken = diagram.syntax { #expect(picture.findings.contains { $0.severity == .error }) }
  }
}

@Suite("Findings of mermaid diagrams")
struct MermaidFindingsTests {
  @Test("every kind has an id of its own and words in both languages")
  func kinds() {
    let kinds = MermaidFindings.all
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    #expect(kinds.allSatisfy { !$0.message.korean.isEmpty && !$0.message.english.isEmpty })
  }
}

@Suite("Real diagrams", .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct RealDiagramTests {
  @Test("what mermaid refuses is refused, what it reads is read", arguments: ["flowchart", "state", "sequence"])
  func verdicts(kind: String) throws {
    let folder = (Corpus.folder ?? "") + "/mermaid"
    var differing: [String] = []
    for entry in try Files.entries(of: "\(folder)/expected/\(kind)") {
      let expected = try Files.read("\(folder)/expected/\(kind)/\(entry.name)", limit: 1 << 24)
      let name = entry.name.dropLast(5)
      let source = try Files.read("\(folder)/\(kind)/\(name).mmd", limit: 1 << 24)
      let isRead = String(decoding: expected, as: UTF8.self).contains("\"ok\": true")
      if isRead != (MermaidDiagram.read(source).refusal == nil) { differing.append(String(name)) }
    }
    // One block is refused for a picture that mermaid cannot load; nothing is loaded here.
    #expect(differing.count <= 1, "\(differing)")
  }
}
