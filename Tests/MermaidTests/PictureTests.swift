import Diagnostics
import Diagrams
import Testing

@testable import Mermaid

@Suite("Pictures")
struct PictureTests {
  @Test("a picture is named by its author, for those who cannot see it before all")
  func names() throws {
    let picture = MermaidDiagram.read(
      Array("---\ntitle: 앞\n---\ngraph TD\naccTitle: 제목\naccDescr: 설명\nA-->B\n".utf8)
    ).picture()
    #expect(picture.title == "앞")
    #expect(picture.scene?.title == "제목")
    #expect(picture.scene?.description.first == "설명")
    #expect(MermaidDiagram.read(Array("---\ntitle: 앞\n---\ngraph TD\nA\n".utf8)).picture().title == "앞")
    #expect(MermaidDiagram.read(Array("sequenceDiagram\ntitle 안\nA->>B: x\n".utf8)).picture().title == "안")
  }

  @Test(
    "what is not drawn has no picture and a finding that says why",
    arguments: [
      ("zenuml\n  A->B: x\n", "mermaid-not-drawn"), ("gitGraph\n  커밋\n", "gitgraph-line"),
      ("packet\n0-3: \"a\"\n5-7: \"b\"\n", "packet-order"), ("sankey\n가,나,1\n나,가,1\n", "sankey-circle"),
      ("graph TD\nA[열린\n", "flowchart-incomplete"), ("없는종류\n", "mermaid-unknown-type"),
      ("", "mermaid-unknown-type"),
    ])
  func sources(text: String, finding: String) {
    let picture = MermaidDiagram.read(Array(text.utf8)).picture()
    #expect(picture.scene == nil)
    #expect(picture.findings.map(\.kind.id) == [finding])
  }

  @Test("the source of what is not drawn is a picture as well")
  func listings() throws {
    let scene = SourceListing.scene(Array("gitGraph\n\tcommit\n".utf8))
    #expect(scene.description.prefix(2) == ["gitGraph", "    commit"])
    #expect(scene.bounds.width > 80)
  }

  @Test(
    "every drawn kind has a picture with words for who cannot see it",
    arguments: [
      "graph TD\nA-->B", "stateDiagram-v2\nA --> B", "sequenceDiagram\nA->>B: 글", "pie\n\"A\" : 1",
      "gantt\ndateFormat YYYY-MM-DD\n작업 :a, 2025-01-01, 3d", "timeline\n2025 : 사건", "mindmap\n뿌리\n  가지",
      "classDiagram\nA <|-- B", "erDiagram\nA ||--o{ B : 가짐", "quadrantChart\nA: [0.3, 0.6]",
      "xychart-beta\nbar [1, 2]", "gitGraph\ncommit id: \"a\"\nbranch b\ncommit\ncheckout main\nmerge b tag: \"v1\"",
      "journey\nsection 하루\n차 끓이기: 5: 나, 고양이",
      "requirementDiagram\nrequirement r {\nid: 1\n}\nelement e {\n}\ne - satisfies -> r",
      "C4Context\nPerson(a, \"사용자\")\nSystem_Boundary(s, \"안\") {\nSystemDb(b, \"DB\")\n}\nRel(a, b, \"씀\", \"SQL\")",
      "block\ncolumns 2\na[\"가\"] b<[\"나\"]>(right)\nblock:c:2\nd e\nend\na --> c",
      "architecture-beta\ngroup g(cloud)[G]\nservice a(server)[A] in g\nservice b(disk)[B]\na:R --> L:b",
      "kanban\n  할 일\n    a[카드]@{ assigned: '나' }", "sankey\n가,나,3\n나,다,2", "packet\n0-15: \"가\"\n+16: \"나\"",
      "radar-beta\naxis a, b, c\ncurve x{1, 2, 3}", "treemap\n\"가\"\n  \"나\": 3\n  \"다\": 2",
      "treeView-beta\n\"src\"\n  \"a.swift\"", "venn-beta\nset A\nset B\nunion A,B[\"둘 다\"]",
      "ishikawa-beta\n장애\n  사람\n    실수",
      "wardley-beta\ncomponent A [0.5, 0.6]\ncomponent B [0.2, 0.8]\nA -> B\nevolve A 0.9",
      "eventmodeling\ntf 01 ui 화면\ntf 02 cmd AddItem\ntf 03 evt Cart.ItemAdded", "info",
    ])
  func kinds(text: String) throws {
    let scene = try #require(MermaidDiagram.read(Array(text.utf8)).picture().scene)
    #expect(!scene.elements.isEmpty)
    #expect(!scene.description.isEmpty)
    #expect(scene.bounds.width > 0 && scene.bounds.width < 2_000)
  }

  @Test("long Hangul messages are wrapped instead of pushing participants apart")
  func longMessages() throws {
    let text = String(repeating: "컨테이너를 다시 시작합니다 ", count: 12)
    let scene = try #require(MermaidDiagram.read(Array("sequenceDiagram\nA->>B: \(text)\n".utf8)).picture().scene)
    #expect(scene.bounds.width < 400)
    #expect(scene.bounds.height > 150)
  }

  @Test("nothing that is drawn lies outside the picture")
  func bounds() throws {
    let text = """
      sequenceDiagram
      actor 나 as 아주 긴 이름의 참가자입니다
      나->>나: 스스로에게 보내는 꽤 긴 메시지입니다
      Note left of 나: 왼쪽 메모
      alt 조건
      나->>서버: 요청
      else
      나->>서버: 다른 요청
      end
      """
    let scene = try #require(MermaidDiagram.read(Array(text.utf8)).picture().scene)
    var stack = scene.elements
    while let element = stack.popLast() {
      switch element {
      case .shape(let outline, _):
        #expect(scene.bounds.grown(by: 0.1).union(outline.bounds) == scene.bounds.grown(by: 0.1))
      case .group(let group): stack += group.elements
      default: break
      }
    }
  }

  @Test("a class's fields stand above its methods, generics in angle brackets")
  func classes() throws {
    let text = "classDiagram\nclass A~T~ {\n+f(x) List~int~\n-int y$\n}\nA \"1\" *-- \"많음\" B : 가짐\n"
    guard case .classDiagram(let diagram) = MermaidDiagram.read(Array(text.utf8)).syntax else {
      return #expect(Bool(false))
    }
    let graph = ClassDrawing.graph(diagram)
    #expect(graph.nodes[0].label.lines.map { $0.map(\.text).joined() } == ["A<T>", "-int y", "", "+f(x) : List<int>"])
    #expect(graph.edges[0].tail == .filledDiamond)
    #expect([graph.edges[0].tailLabel, graph.edges[0].headLabel] == ["1", "많음"])
  }

  @Test("a chart of seconds is as wide as its seconds")
  func seconds() throws {
    let text = "gantt\ndateFormat X\n하나 :0, 5\n둘 :5, 10\n"
    let scene = try #require(MermaidDiagram.read(Array(text.utf8)).picture().scene)
    let widths = scene.elements.compactMap { element -> Double? in
      if case .shape(let outline, _) = element { outline.bounds.width } else { nil }
    }
    #expect(widths.count == 2)
    #expect(widths.allSatisfy { $0 * 2.2 > scene.bounds.width * 0.8 })
  }

  @Test(
    "an axis names its times as the chart says",
    arguments: [
      ("%m-%d", "07-04"), ("%Y/%-m/%e", "2025/7/ 4"), ("%b %d, %a", "Jul 04, Fri"), ("%H시 %M분", "15시 09분"),
      ("%I:%M %p", "03:09 PM"), ("%j일째 %q분기", "185일째 3분기"), ("%S초 100%% %k %", "05초 100% %k %"),
    ])
  func axisFormat(format: String, expected: String) throws {
    let seconds = (15 * 60 + 9) * 60 + 5
    let time = CivilTime.days(2025, 7, 4) * CivilTime.day + seconds * CivilTime.second
    #expect(try #require(AxisFormat(format)).text(of: time) == expected)
    let text = "gantt\ndateFormat X\naxisFormat \(format)\n하나 :0, 5\n"
    guard case .gantt(let chart) = MermaidDiagram.read(Array(text.utf8)).syntax else { return #expect(Bool(false)) }
    #expect(chart.axisFormat == AxisFormat(format))
  }

  @Test("tasks follow one another and rest at weekends")
  func tasks() throws {
    let text = "gantt\nexcludes weekends\n하나 :a, 2025-01-03, 2d\n둘 :after a, 1d\n"
    guard case .gantt(let chart) = MermaidDiagram.read(Array(text.utf8)).syntax else { return #expect(Bool(false)) }
    // Friday and Monday are worked; the weekend between them is not.
    #expect(chart.tasks[0].end == CivilTime.days(2025, 1, 7) * CivilTime.day)
    #expect(chart.tasks[1].start == chart.tasks[0].end)
  }

  @Test("dates come back from their days", arguments: [(1970, 1, 1), (2000, 2, 29), (2024, 12, 31), (1899, 3, 1)])
  func dates(year: Int, month: Int, day: Int) {
    #expect(CivilTime.date(CivilTime.days(year, month, day) * CivilTime.day) == (year, month, day))
  }
}
