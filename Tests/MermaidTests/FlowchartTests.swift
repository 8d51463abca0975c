import Diagnostics
import Diagrams
import HTML
import Testing

@testable import Mermaid

/// What a flowchart's text says, as lines that are easy to compare.
private func outline(_ text: String, strict: Bool = true) throws -> [String] {
  let diagram = MermaidDiagram.read(Array(text.utf8))
  guard case .flowchart(let chart) = diagram.syntax, !strict || diagram.refusal == nil else {
    throw Unreadable(reason: diagram.findings.map { $0.message(in: .english) }.joined(separator: " "))
  }
  var lines = chart.nodes.map { "\($0.id) \($0.shape ?? "-") \(LabelText.plain($0.label?.text ?? $0.id.text))" }
  lines += chart.edges.map {
    "\($0.from) \($0.type) \($0.to) \($0.stroke.rawValue) \($0.length) \($0.label?.text ?? "")"
  }
  lines += chart.groups.map { "[\($0.id)] \($0.title.text): \($0.members.map(\.text).joined(separator: " "))" }
  return lines
}

private struct Unreadable: Error { let reason: String }

@Suite("Reading flowcharts")
struct FlowchartTests {
  @Test(
    "every bracket is a shape",
    arguments: [
      ("A[x]", "square"), ("A(x)", "round"), ("A([x])", "stadium"), ("A[[x]]", "subroutine"), ("A[(x)]", "cylinder"),
      ("A((x))", "circle"), ("A(((x)))", "doublecircle"), ("A(-x-)", "ellipse"), ("A{x}", "diamond"),
      ("A{{x}}", "hexagon"), ("A>x]", "odd"), ("A[/x\\]", "trapezoid"), ("A[\\x/]", "inv_trapezoid"),
      ("A[/x/]", "lean_right"), ("A[\\x\\]", "lean_left"), ("A[|a:b|x]", "rect"),
      ("A@{ shape: cyl, label: \"x\" }", "cyl"),
    ])
  func shapes(text: String, shape: String) throws {
    #expect(try outline("graph TD\n\(text)\n") == ["A \(shape) x"])
  }

  @Test(
    "a link's signs are its ends, its stroke and its length",
    arguments: [
      ("A-->B", "arrow_point normal 1"), ("A --- B", "arrow_open normal 1"), ("A ----> B", "arrow_point normal 3"),
      ("A-.->B", "arrow_point dotted 1"), ("A -..-> B", "arrow_point dotted 2"), ("A ==> B", "arrow_point thick 1"),
      ("A ~~~ B", "arrow_open invisible 1"), ("A <--> B", "double_arrow_point normal 1"),
      ("A --x B", "arrow_cross normal 1"), ("A o--o B", "double_arrow_circle normal 1"),
      ("A---oB", "arrow_circle normal 2"), ("A -->\nB", "arrow_point normal 1"), ("A\n-->\nB", "arrow_point normal 1"),
    ])
  func links(text: String, link: String) throws {
    let words = link.split(separator: " ")
    #expect(try outline("graph TD\n\(text)\n").last == "A \(words[0]) B \(words[1]) \(words[2]) ")
  }

  @Test(
    "text in a link may be barred, inside it, or quoted",
    arguments: ["A -->|예 1| B", "A -- 예 1 --> B", "A -- \"예 1\" --> B", "A-->|\"예 1\"|B"])
  func linkTexts(text: String) throws {
    #expect(try outline("graph TD\n\(text)\n").last == "A arrow_point B normal 1 예 1")
  }

  @Test("chains and lists link all with all")
  func chains() throws {
    #expect(
      try outline("graph LR;A & B --> C --> D;").suffix(3) == [
        "A arrow_point C normal 1 ", "B arrow_point C normal 1 ", "C arrow_point D normal 1 ",
      ])
  }

  @Test("a node belongs to the first subgraph that ends with it")
  func subgraphs() throws {
    let text = "graph TD\nsubgraph 밖\nsubgraph 안 [제목]\nA-->B\nend\nB-->C\nend\nsubgraph 두 단어\nA-->D\nend\n"
    #expect(
      try outline(text).suffix(3) == ["[안] 제목: B A", "[밖] 밖: 안 C", "[subGraph2] 두 단어: D"])
  }

  @Test("entities, line breaks and quotes stay as they are until the label is drawn")
  func labels() throws {
    #expect(try outline("graph TD\nA[\"#quot;x#quot; a<br/>b\n c\"]\n") == ["A square #quot;x#quot; a<br/>b\n c"])
  }

  @Test("names may be Hangul, hold hyphens, and begin like a word of mermaid's")
  func names() throws {
    #expect(
      try outline("graph TD\n시작 --> a-b.c/d --> endpoint --> class1\n").prefix(4) == [
        "시작 - 시작", "a-b.c/d - a-b.c/d", "endpoint - endpoint", "class1 - class1",
      ])
  }

  @Test("front matter, directives and comment lines leave no trace")
  func preamble() throws {
    let text = "---\ntitle: 제목\n---\n%%{init: {\"theme\": \"dark\"}}%%\n%% 주석\ngraph TD\n  %% 둘\n  A --> B\n"
    #expect(try outline(text) == ["A - A", "B - B", "A arrow_point B normal 1 "])
    #expect(MermaidDiagram.read(Array(text.utf8)).title == "제목")
  }
}

@Suite("Reading flowcharts that mermaid refuses")
struct FlowchartToleranceTests {
  @Test(
    "a mistake with one meaning is read as meant, with a finding at its place",
    arguments: [
      ("A[f(x)] --> B", "A square f(x)", "flowchart-unquoted-label", "[f(x)]"),
      ("A -->|f(x)| B", "A arrow_point B normal 1 f(x)", "flowchart-unquoted-label", "|f(x)|"),
      ("A -->|{x}| B", "A arrow_point B normal 1 {x}", "flowchart-unquoted-label", "|{x}|"),
      ("A[\"\"]", "A square ", "flowchart-empty-label", "[\"\"]"),
      ("A[\"say \"hi\" now\"]", "A square say \"hi\" now", "flowchart-unquoted-label", "[\"say \"hi\" now\"]"),
      ("A[/var/log] --> B", "A square /var/log", "flowchart-unquoted-label", "[/var/log]"),
      ("A --> B %% 왜", "A arrow_point B normal 1 ", "mermaid-trailing-comment", "%% 왜"),
      ("A --> end", "A arrow_point end normal 1 ", "flowchart-end-node", "end"),
      ("A -> B", "A arrow_point B normal 1 ", "flowchart-arrow", "->"),
      ("A → B", "A arrow_point B normal 1 ", "flowchart-arrow", "→"),
      ("🚀A --> B", "🚀A arrow_point B normal 1 ", "flowchart-name-character", "🚀"),
      ("A [글] --> B", "A square 글", "flowchart-space-before-shape", " "),
      ("A -. v1.2 .-> B", "A arrow_point B dotted 1 v1.2", "flowchart-syntax", "."),
      ("A[a@b.c] --> B", "A square a@b.c", "flowchart-syntax", "]"),
      ("A@{\nshape: doc,\nlabel: \"글\"\n}", "A doc 글", "flowchart-shape", "\nshape: doc,\nlabel: \"글\"\n"),
      ("subgraph a, b\nA\nend", "[subGraph0] a, b: A", "flowchart-unquoted-title", ", b"),
      ("subgraph s\nA", "[s] s: A", "flowchart-unclosed-subgraph", "subgraph s"),
      ("linkStyle 3 stroke:red\nA --> B", "A arrow_point B normal 1 ", "flowchart-link-number", "3"),
    ])
  func mistakes(text: String, line: String, finding: String, place: String) throws {
    let source = Array("graph TD\n\(text)\n".utf8)
    let diagram = MermaidDiagram.read(source)
    #expect(diagram.refusal != nil)
    #expect(try outline("graph TD\n\(text)\n", strict: false).contains(line))
    let found = try #require(diagram.findings.first { $0.kind.id == finding })
    #expect(found.severity == .warning)
    #expect(String(decoding: source[try #require(found.range)], as: UTF8.self) == place)
  }

  @Test("what has no clear meaning is an error at its line and column, and nothing is drawn")
  func errors() throws {
    let source = Array("%% 주석\ngraph TD\n  A[열린\n  B --> C\n".utf8)
    let diagram = MermaidDiagram.read(source)
    let finding = try #require(diagram.findings.first)
    #expect(finding.severity == .error)
    let place = SourceText(path: "", bytes: source).position(at: try #require(finding.range).lowerBound)
    #expect(place.line >= 3)
    #expect(diagram.picture().scene == nil)
  }

  @Test("style A,B colours both, and makes no node of that name")
  func styleLists() throws {
    let diagram = MermaidDiagram.read(Array("graph TD\nA-->B\nstyle A,B fill:#f00\nstyle 오타 fill:#0f0\n".utf8))
    guard case .flowchart(let chart) = diagram.syntax else { return #expect(Bool(false)) }
    let (graph, remarks) = FlowchartDrawing.graph(chart)
    #expect(graph.nodes.map(\.id) == ["A", "B"])
    #expect(graph.nodes.allSatisfy { $0.style.fill != nil })
    #expect(remarks.map(\.kind.id) == ["flowchart-style-list", "flowchart-style-unknown"])
  }

  @Test(
    "links that could run something are left out",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "x y",
    ])
  func unsafeLinks(address: String) {
    let source = "graph TD\nA\nclick A \"\(address)\"\n"
    let picture = MermaidDiagram.read(Array(source.utf8)).picture()
    #expect(picture.findings.contains { $0.kind.id == "mermaid-unsafe-link" })
  }

  @Test(
    "a page, a mail address and a place in the book may be linked",
    arguments: ["https://kubernetes.io/ko/", "mailto:a@b.c", "pods.html#p", "../a.md"])
  func safeLinks(address: String) throws {
    #expect(Address(ofPicture: address)?.bytes == Array(address.utf8))
  }
}
