import Diagnostics
import Testing

@testable import Mermaid

private func outline(_ text: String) -> [String] {
  let diagram = MermaidDiagram.read(Array(text.utf8))
  guard case .state(let states) = diagram.syntax else {
    return diagram.findings.map { $0.message(in: .english) }
  }
  return states.nodes.map {
    "\($0.parent.map { "\($0)/" } ?? "")\($0.id) \($0.kind.rawValue) \($0.lines.joined(separator: "|"))"
  }
    + states.edges.map { "\($0.from) > \($0.to) \($0.label)" }
    + states.notes.map { "note \($0.isLeft ? "left" : "right") of \($0.state): \($0.text)" }
}

@Suite("Reading state diagrams")
struct StateTests {
  @Test("[*] begins or ends the document it stands in")
  func pseudoStates() {
    #expect(
      outline("stateDiagram-v2\n[*] --> A\nA --> [*]: 끝\nstate A {\n[*] --> b\n}\n") == [
        "root_start stateStart root_start", "A rect A", "root_end stateEnd root_end",
        "A/A_start stateStart A_start", "A/b rect b", "root_start > A ", "A > root_end 끝", "A_start > b ",
      ])
  }

  @Test("a description replaces the name; more of them stand below it")
  func descriptions() {
    #expect(
      outline("stateDiagram-v2\nstate \"긴 이름\" as s1\nA : 하나\nA : 둘: 셋\n") == [
        "s1 rect 긴 이름", "A rect 하나|둘: 셋",
      ])
  }

  @Test("-- cuts a composite state into regions")
  func regions() {
    #expect(
      outline("stateDiagram-v2\nstate P {\na --> b\n--\nc\n}\n").map { $0.split(separator: " ")[0] } == [
        "P", "P/divider-id-1", "divider-id-1/a", "divider-id-1/b", "P/id-region-1", "id-region-1/c", "a",
      ])
  }

  @Test("forks, joins and choices", arguments: [("<<fork>>", "fork"), ("[[join]]", "join"), ("<<choice>>", "choice")])
  func bars(mark: String, kind: String) {
    #expect(outline("stateDiagram-v2\nstate f \(mark)\nA --> f\n").first == "f \(kind) f")
  }

  @Test("notes of one line and of several")
  func notes() {
    #expect(
      outline("stateDiagram-v2\nA\nnote right of A : 한 줄\nnote left of A\n첫 줄\n둘째 줄\nend note\n").suffix(2) == [
        "note right of A: 한 줄", "note left of A: 첫 줄\n둘째 줄",
      ])
  }

  @Test(
    "a mistake with one meaning is read as meant, with a finding",
    arguments: [
      ("pod-pending --> pod-running", "pod-pending > pod-running ", "state-hyphen"),
      ("[*] --> \"주문 접수\"", "root_start > 주문 접수 ", "state-quoted-name"),
      ("A -> B", "A > B ", "flowchart-arrow"), ("[*] -up-> A", "root_start > A ", "flowchart-arrow"),
      ("A --> B :", "A > B ", "state-empty-text"), ("state A as \"글\"", "A rect 글", "state-alias"),
      ("state A {\nb", "A/b rect b", "state-unclosed"),
      ("A\nnote right of A : 시각: 10초", "note right of A: 시각: 10초", "state-syntax"),
    ])
  func mistakes(text: String, line: String, finding: String) {
    let source = "stateDiagram-v2\n\(text)\n"
    let diagram = MermaidDiagram.read(Array(source.utf8))
    #expect(diagram.refusal != nil)
    #expect(outline(source).contains(line))
    #expect(diagram.findings.contains { $0.kind.id == finding && $0.severity == .warning })
  }

  @Test("composite states that claim each other are drawn all the same")
  func circularParents() {
    let text = "stateDiagram-v2\nstate A {\nB\nstate B {\nA\nc\n}\n}\n"
    #expect(MermaidDiagram.read(Array(text.utf8)).picture().scene != nil)
  }
}
