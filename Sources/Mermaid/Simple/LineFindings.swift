internal import Diagnostics

/// Lines that cannot be read, by the kind of diagram.
extension DiagnosticKind {
  static let requirementLine = line("requirement-line", example: "element app { type: service }")
  static let c4Line = line("c4-line", example: "Person(user, \"이름\")")
  static let journeyLine = line("journey-line", example: "로그인: 5: 사용자")
  static let blockLine = line("block-line", example: "a[\"이름\"]:2")
  static let architectureLine = line("architecture-line", example: "service db(database)[DB] in api")
  static let kanbanLine = line("kanban-line", example: "id[할 일]")
  static let sankeyLine = line("sankey-line", example: "가,나,10")
  static let packetLine = line("packet-line", example: "0-15: \"이름\"")
  static let radarLine = line("radar-line", example: "curve a[\"이름\"]{1, 2, 3}")
  static let treemapLine = line("treemap-line", example: "\"이름\": 10")
  static let vennLine = line("venn-line", example: "union A,B[\"이름\"]")
  static let wardleyLine = line("wardley-line", example: "component 이름 [0.5, 0.6]")
  static let eventLine = line("eventmodeling-line", example: "tf 01 cmd AddItem")
  static let sankeyCircle = DiagnosticKind(
    "sankey-circle", .error,
    Words("`{0}`에서 나간 흐름이 `{0}`(으)로 돌아옵니다.", "What flows out of `{0}` flows back into it."),
    remedy: Words("흐름은 한 방향으로만 이어져야 합니다.", "Flows must not form a circle."))
  static let packetOrder = DiagnosticKind(
    "packet-order", .error,
    Words("비트 {0}에서 시작하지만 다음 비트는 {1}입니다.", "It begins at bit {0}, but the next bit is {1}."),
    remedy: Words("필드는 빈틈없이 이어져야 합니다.", "Fields must follow one another without a gap."))

  static let lines: [DiagnosticKind] = [
    requirementLine, c4Line, journeyLine, blockLine, architectureLine, kanbanLine, sankeyLine, packetLine, radarLine,
    treemapLine, vennLine, wardleyLine, eventLine, sankeyCircle,
    packetOrder,
  ]
}
