import Diagnostics
import Testing

@testable import Mermaid

private func outline(_ text: String) -> [String] {
  let diagram = MermaidDiagram.read(Array("sequenceDiagram\n\(text)\n".utf8))
  guard case .sequence(let sequence) = diagram.syntax else {
    return diagram.findings.map { $0.message(in: .english) }
  }
  return sequence.actors.map { "\($0.id)=\($0.label) \($0.kind.rawValue)" }
    + sequence.events.map { "\($0.kind.rawValue) \($0.from?.text ?? "")>\($0.to?.text ?? "") \($0.text)" }
}

@Suite("Reading sequence diagrams")
struct SequenceTests {
  @Test("participants stand in the order of their first mention")
  func participants() {
    #expect(
      outline("participant B as 서버\nactor C\nA->>B: 안녕\nparticipant D@{ \"type\": \"database\" } as 저장소") == [
        "B=서버 participant", "C=C actor", "A=A participant", "D=저장소 database", "SOLID A>B 안녕",
      ])
  }

  @Test(
    "every arrow",
    arguments: [
      ("->", "SOLID_OPEN"), ("-->", "DOTTED_OPEN"), ("->>", "SOLID"), ("-->>", "DOTTED"), ("-x", "SOLID_CROSS"),
      ("--x", "DOTTED_CROSS"), ("-)", "SOLID_POINT"), ("--)", "DOTTED_POINT"), ("<<->>", "BIDIRECTIONAL_SOLID"),
      ("<<-->>", "BIDIRECTIONAL_DOTTED"), ("-|\\", "SOLID_TOP"), ("-//", "STICK_BOTTOM"),
      ("/|-", "SOLID_ARROW_TOP_REVERSE"), ("\\\\--", "STICK_ARROW_BOTTOM_REVERSE_DOTTED"),
    ])
  func arrows(arrow: String, kind: String) {
    #expect(outline("A\(arrow)B: 글").last == "\(kind) A>B 글")
  }

  @Test("plus and minus begin and end activations")
  func activations() {
    #expect(
      outline("A->>+B: 요청\nB-->>-A: 응답").suffix(4) == [
        "SOLID A>B 요청", "ACTIVE_START B> ", "DOTTED B>A 응답", "ACTIVE_END B> ",
      ])
  }

  @Test("blocks and their sections")
  func blocks() {
    #expect(
      outline("loop 매초\nalt 있음\nA->>B: 1\nelse 없음\nA->>B: 2\nend\nend").dropFirst(2) == [
        "LOOP_START > 매초", "ALT_START > 있음", "SOLID A>B 1", "ALT_ELSE > 없음", "SOLID A>B 2", "ALT_END > ",
        "LOOP_END > ",
      ])
  }

  @Test("notes beside and over participants, in any case of the words")
  func notes() {
    #expect(outline("Note over A,B: 둘\nnote Right Of A: 옆").suffix(2) == ["NOTE A>B 둘", "NOTE A>A 옆"])
  }

  @Test("hyphens in a name stay; a hyphen with x or a bracket is an arrow")
  func hyphens() {
    #expect(outline("api-server->>kube-proxy: 글").last == "SOLID api-server>kube-proxy 글")
    #expect(outline("A-xB: 글").last == "SOLID_CROSS A>B 글")
  }

  @Test(
    "a mistake with one meaning is read as meant, with a finding",
    arguments: [
      ("A->>B: 하나; 둘", "SOLID A>B 하나; 둘", "sequence-text-sign"),
      ("A->>B", "SOLID A>B ", "sequence-text-missing"),
      ("A->>end: 끝", "SOLID A>end 끝", "sequence-reserved-name"),
      ("A->>B: 1\ndeactivate B", "SOLID A>B 1", "sequence-inactive"),
      ("loop 매초\nA->>B: 1", "LOOP_END > ", "sequence-unclosed"),
    ])
  func mistakes(text: String, line: String, finding: String) {
    let diagram = MermaidDiagram.read(Array("sequenceDiagram\n\(text)\n".utf8))
    #expect(diagram.refusal != nil)
    #expect(outline(text).contains(line))
    #expect(diagram.findings.contains { $0.kind.id == finding && $0.severity == .warning })
  }

  @Test("an else outside an alt is an error")
  func straySection() {
    let diagram = MermaidDiagram.read(Array("sequenceDiagram\nloop x\nelse y\nend\n".utf8))
    #expect(diagram.findings.map(\.kind.id) == ["sequence-stray-section"])
  }
}
