internal import Diagnostics

/// What can be found in a sequence diagram.
extension DiagnosticKind {
  static let sequenceUnexpected = DiagnosticKind(
    "sequence-syntax", .error,
    Words("여기에 `{0}`이(가) 올 수 없습니다.", "`{0}` cannot stand here."),
    remedy: Words("메시지는 `A->>B: 내용`처럼 씁니다.", "Write a message as `A->>B: text`."))
  static let sequenceNameMissing = DiagnosticKind(
    "sequence-name", .error,
    Words("참가자의 이름이 없습니다.", "The participant's name is missing."))
  static let sequenceName = DiagnosticKind(
    "sequence-participant-name", .warning,
    Words("mermaid는 참가자 이름 `{0}`을(를) 거부합니다.", "Mermaid refuses `{0}` as a participant's name."),
    remedy: Words("`participant A as {0}`처럼 별명을 쓰십시오.", "Use an alias: `participant A as {0}`."))
  static let sequenceReserved = DiagnosticKind(
    "sequence-reserved-name", .warning,
    Words(
      "`{0}`은(는) mermaid가 쓰는 말이라 참가자 이름이 될 수 없습니다. 참가자로 읽었습니다.",
      "`{0}` is a word of mermaid's and cannot name a participant. It was read as one."),
    remedy: Words("다른 이름에 별명을 붙이십시오: `participant e as {0}`.", "Use an alias: `participant e as {0}`."))
  static let sequenceTextSign = DiagnosticKind(
    "sequence-text-sign", .warning,
    Words(
      "mermaid는 메시지를 `{0}`에서 자릅니다. 줄 끝까지 읽었습니다.",
      "Mermaid cuts the text at `{0}`. It was read up to the line's end."),
    remedy: Words("`;`은 `#59;`로 쓰십시오.", "Write `;` as `#59;`."))
  static let sequenceTextMissing = DiagnosticKind(
    "sequence-text-missing", .warning,
    Words("메시지에 내용이 없습니다. mermaid는 이 줄을 거부합니다.", "The message has no text. Mermaid refuses this line."),
    remedy: Words("`A->>B: 내용`처럼 쓰십시오.", "Write `A->>B: text`."))
  static let sequenceUnclosed = DiagnosticKind(
    "sequence-unclosed", .warning,
    Words("`{0}`을(를) 닫는 `end`가 없습니다.", "No `end` closes this `{0}`."))
  static let sequenceStrayEnd = DiagnosticKind(
    "sequence-stray-end", .warning,
    Words("닫을 것이 없는 `end`입니다.", "This `end` closes nothing."))
  static let sequenceStraySection = DiagnosticKind(
    "sequence-stray-section", .error,
    Words("`{0}`이(가) 있을 블록이 아닙니다.", "`{0}` does not belong to the block around it."),
    remedy: Words(
      "`else`는 `alt`, `and`는 `par`, `option`은 `critical` 안에 씁니다.",
      "`else` belongs in `alt`, `and` in `par`, `option` in `critical`."))
  static let sequenceCreatedTwice = DiagnosticKind(
    "sequence-created-twice", .warning,
    Words("참가자 `{0}`은(는) 이미 있어 새로 만들 수 없습니다.", "The participant `{0}` exists and cannot be created."))
  static let sequenceTwoBoxes = DiagnosticKind(
    "sequence-two-boxes", .warning,
    Words("참가자 `{0}`이(가) 두 상자에 있습니다.", "The participant `{0}` is in two boxes."))
  static let sequenceNotCreated = DiagnosticKind(
    "sequence-not-created", .warning,
    Words("`create` 다음 메시지가 `{0}`에게 가지 않습니다.", "The message after `create` does not go to `{0}`."))
  static let sequenceNotDestroyed = DiagnosticKind(
    "sequence-not-destroyed", .warning,
    Words("`destroy` 다음 메시지가 `{0}`와(과) 상관이 없습니다.", "The message after `destroy` has nothing to do with `{0}`."))
  static let sequenceInactive = DiagnosticKind(
    "sequence-inactive", .warning,
    Words("활성 상태가 아닌 `{0}`을(를) 비활성화했습니다. 무시했습니다.", "`{0}` is deactivated but not active. It was ignored."))

  /// Every kind that a sequence diagram can hold.
  static let sequence: [DiagnosticKind] = [
    sequenceUnexpected, sequenceNameMissing, sequenceName, sequenceReserved, sequenceTextSign, sequenceTextMissing,
    sequenceUnclosed, sequenceStrayEnd, sequenceStraySection, sequenceCreatedTwice, sequenceTwoBoxes,
    sequenceNotCreated, sequenceNotDestroyed, sequenceInactive,
  ]
}
