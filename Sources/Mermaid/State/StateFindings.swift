internal import Diagnostics

/// What can be found in a state diagram.
extension DiagnosticKind {
  static let stateUnexpected = DiagnosticKind(
    "state-syntax", .error,
    Words("여기에 `{0}`이(가) 올 수 없습니다.", "`{0}` cannot stand here."),
    remedy: Words("전이는 `A --> B : 설명`처럼 씁니다.", "Write a transition as `A --> B : text`."))
  static let stateHyphen = DiagnosticKind(
    "state-hyphen", .warning,
    Words(
      "상태 이름에 `-`를 쓸 수 없습니다. `{0}`을(를) 이름 하나로 읽었습니다.",
      "A state's name cannot hold `-`. `{0}` was read as one name."),
    remedy: Words("`_`를 쓰거나 `state \"{0}\" as s1`로 쓰십시오.", "Use `_`, or write `state \"{0}\" as s1`."))
  static let stateQuotedName = DiagnosticKind(
    "state-quoted-name", .warning,
    Words("전이에는 따옴표를 쓸 수 없습니다: {0}. 상태 이름으로 읽었습니다.", "A transition cannot hold quotes: {0}. It was read as a state."),
    remedy: Words("`state {0} as s1`을 먼저 쓰십시오.", "Write `state {0} as s1` first."))
  static let stateAlias = DiagnosticKind(
    "state-alias", .warning,
    Words("`state 이름 as \"설명\"`은 순서가 반대입니다.", "`state name as \"text\"` is the wrong way round."),
    remedy: Words("`state \"설명\" as 이름`으로 쓰십시오.", "Write `state \"text\" as name`."))
  static let stateEmptyText = DiagnosticKind(
    "state-empty-text", .warning,
    Words("콜론 뒤에 설명이 없습니다. mermaid는 이 줄을 거부합니다.", "No text follows the colon. Mermaid refuses this line."))
  static let stateUnclosed = DiagnosticKind(
    "state-unclosed", .warning,
    Words("상태 `{0}`을(를) 닫는 `}`가 없습니다.", "No `}` closes the state `{0}`."))
  static let stateNoteEnd = DiagnosticKind(
    "state-note-end", .error,
    Words("메모를 닫는 `end note`가 없습니다.", "No `end note` closes this note."),
    remedy: Words("한 줄 메모는 `note right of A : 내용`처럼 씁니다.", "A note of one line is `note right of A : text`."))
  static let stateFloatingNote = DiagnosticKind(
    "state-floating-note", .hint,
    Words("상태에 붙지 않은 메모는 그리지 않습니다.", "A note that belongs to no state is not drawn."))
  static let stateGroupLines = DiagnosticKind(
    "state-composite-text", .error,
    Words("다른 상태를 담은 `{0}`에는 설명을 한 줄만 붙일 수 있습니다.", "`{0}` holds other states and can have one line of text only."))

  /// Every kind that a state diagram can hold.
  static let state: [DiagnosticKind] = [
    stateUnexpected, stateHyphen, stateQuotedName, stateAlias, stateEmptyText, stateUnclosed, stateNoteEnd,
    stateFloatingNote,
    stateGroupLines,
  ]
}
