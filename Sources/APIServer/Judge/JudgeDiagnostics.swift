package import Diagnostics
internal import KubernetesModel

/// What can be found before any rule is asked: what a document is, which fields it has, what they hold.
package enum JudgeDiagnostics {
  /// Every kind of finding of the decoder and what surrounds it.
  package static let all: [DiagnosticKind] = [
    notAnObject, typeNotText, missingKind, missingVersion, unknownField, misplacedField, laterField, removedField,
    gatedField, repeatedKey,
    needsQuotes, needsNoQuotes, needsList, needsObject, needsString, needsBoolean, needsInteger, outOfRange, wrongType,
    malformedQuantity, malformedTime, malformedBase64, malformedValue, roundTrip,
  ]

  package static let notAnObject = DiagnosticKind(
    "not-an-object", .error,
    Words("매니페스트는 `키: 값`의 묶음이어야 합니다.", "A manifest must be a set of `key: value` pairs."),
    remedy: Words(
      "apiVersion, kind, metadata, spec을 맨 앞 칸에 쓰십시오. `- `로 시작하면 목록이 됩니다.",
      "Begin with apiVersion, kind, metadata and spec in the first column; `- ` would make it a list."))
  package static let typeNotText = DiagnosticKind(
    "type-not-text", .error, Words("{0}에는 문자열이 와야 합니다.", "{0} must be a string."))
  package static let missingKind = DiagnosticKind(
    "missing-kind", .error,
    Words("kind가 없어서 어떤 리소스인지 알 수 없습니다.", "Without kind nobody can tell what this is."),
    remedy: Words("맨 앞 칸에 `kind: Pod`처럼 쓰십시오.", "Write it in the first column: `kind: Pod`."))
  package static let missingVersion = DiagnosticKind(
    "missing-api-version", .error,
    Words("apiVersion이 없어서 어느 버전의 리소스인지 알 수 없습니다.", "Without apiVersion nobody can tell which version this is."),
    remedy: Words(
      "맨 앞 칸에 쓰십시오. 파드라면 `apiVersion: v1`입니다.", "Write it in the first column; for a Pod it is `apiVersion: v1`."))
  package static let unknownField = DiagnosticKind(
    "unknown-field", .error, Words("{1}에는 {0}(이)라는 필드가 없습니다.", "{1} has no field {0}."),
    remedy: Words(
      "필드 이름의 철자와 대소문자, 들여쓰기를 확인하십시오.", "Check the spelling, the case of letters and the indentation."))
  package static let misplacedField = DiagnosticKind(
    "misplaced-field", .error, Words("{0}은(는) {1} 아래에 와야 합니다.", "{0} belongs under {1}."),
    remedy: Words("{1} 아래로 옮기고 들여쓰기를 맞추십시오.", "Move it under {1}, with the indentation of that place."))
  package static let laterField = DiagnosticKind(
    "later-field", .error,
    Words(
      "{0}은(는) 쿠버네티스 {1}부터 있는 필드입니다. 이 노트는 {2}에 맞춰져 있습니다.",
      "The field {0} exists since Kubernetes {1}; these notes are for {2}."),
    remedy: Words(
      "이 필드를 지우거나, 노트의 기준을 {1} 이상으로 올리십시오(`--kubernetes`, podbook.yaml의 `kubernetes:`).",
      "Delete the field, or write for {1} or later (`--kubernetes`, `kubernetes:` in podbook.yaml)."))
  package static let removedField = DiagnosticKind(
    "removed-field", .error,
    Words("{0}은(는) 쿠버네티스 {1}에서 없어진 필드입니다.", "Kubernetes {1} removed the field {0}."),
    remedy: Words("이 필드를 지우고 새 필드를 쓰십시오.", "Delete the field and use what took its place."))
  package static let gatedField = DiagnosticKind(
    "gated-field", .warning,
    Words(
      "쿠버네티스 {1}에서 {0}은(는) 기본으로 꺼져 있는 {2} 기능이라, API 서버가 말없이 버립니다.",
      "In Kubernetes {1} the field {0} is {2} and off by default: the API server throws it away without a word."),
    remedy: Words(
      "API 서버의 기능 게이트 {3}을(를) 켜거나, 이 필드에 기대지 마십시오.",
      "Switch on the API server's feature gate {3}, or do not rely on the field."))
  /// When the gate of a later field was first on.
  static let gateOpens = Words(
    "기능 게이트 {0}이(가) 기본으로 켜진 것은 {1}부터입니다.", "Its feature gate {0} is on by default since {1}.")
  package static let repeatedKey = DiagnosticKind(
    "duplicate-key", .error, Words("같은 자리에 {0}이(가) 두 번 나옵니다.", "{0} stands here twice."),
    remedy: Words("하나만 남기십시오. 뒤에 쓴 것이 앞의 것을 조용히 덮어씁니다.", "Keep one of them: the last one silently replaces the others.")
  )
  package static let needsQuotes = DiagnosticKind(
    "needs-quotes", .error,
    Words(
      "{0}에는 문자열이 와야 하는데, 따옴표 없는 {1}은(는) 숫자나 참/거짓으로 읽힙니다.",
      "{0} must be a string; {1} without quotes is read as a number or a truth value."),
    remedy: Words("값을 큰따옴표로 감싸십시오.", "Put the value in double quotes."))
  package static let needsNoQuotes = DiagnosticKind(
    "needs-no-quotes", .error,
    Words("따옴표로 감싼 값은 문자열이어서 {0}에 올 수 없습니다.", "A value in quotes is a string, and {0} is none."),
    remedy: Words("따옴표를 지우십시오.", "Take the quotes away."))
  package static let needsList = DiagnosticKind(
    "needs-list", .error, Words("{0}에는 목록이 와야 합니다.", "{0} must be a list."),
    remedy: Words("항목마다 줄을 바꾸고 앞에 `- `를 붙이십시오.", "Write each item on a line of its own behind `- `."))
  package static let needsObject = DiagnosticKind(
    "needs-object", .error, Words("{0}에는 `키: 값`의 묶음이 와야 합니다.", "{0} must hold `key: value` pairs."),
    remedy: Words(
      "줄을 바꾸고 들여써서 `키: 값`을 쓰십시오. 앞에 `- `를 붙이면 목록이 됩니다.",
      "Write the pairs on the next lines, indented; a `- ` before them would make a list."))
  package static let needsString = DiagnosticKind(
    "needs-string", .error, Words("{0}에는 문자열 하나가 와야 합니다.", "{0} must be one string."),
    remedy: Words("목록이나 `키: 값`의 묶음 대신 값 하나만 쓰십시오.", "Write a single value, neither a list nor `key: value` pairs."))
  package static let needsBoolean = DiagnosticKind(
    "needs-boolean", .error, Words("{0}에는 true나 false가 와야 합니다.", "{0} must be true or false."),
    remedy: Words("따옴표 없이 true나 false로 쓰십시오.", "Write true or false, without quotes."))
  package static let needsInteger = DiagnosticKind(
    "needs-integer", .error, Words("{0}에는 정수가 와야 합니다.", "{0} must be a whole number."),
    remedy: Words("따옴표, 단위, 소수점 없이 숫자만 쓰십시오.", "Write digits only: no quotes, no unit, no fraction."))
  package static let outOfRange = DiagnosticKind(
    "number-out-of-range", .error,
    Words("{1}은(는) {0}에 올 수 있는 정수가 아닙니다.", "{1} is no whole number that {0} can hold."),
    remedy: Words("소수점이 없고 자릿수가 알맞은 정수를 쓰십시오.", "Write a whole number of a reasonable size."))
  package static let wrongType = DiagnosticKind(
    "wrong-type", .error, Words("{0}에 올 수 없는 값입니다.", "{0} cannot hold this value."))
  package static let malformedQuantity = DiagnosticKind(
    "malformed-quantity", .error, Words("{1}은(는) 수량이 아닙니다.", "{1} is no quantity."),
    remedy: Words(
      "숫자 바로 뒤에 단위를 붙이십시오. CPU는 500m이나 0.5, 메모리는 256Mi나 1Gi처럼 씁니다.",
      "Write a number and a unit with nothing between them: 500m or 0.5 for CPU, 256Mi or 1Gi for memory."))
  package static let malformedTime = DiagnosticKind(
    "malformed-time", .error, Words("{1}은(는) 시각이 아닙니다.", "{1} is no time."),
    remedy: Words("2026-01-31T09:00:00Z처럼 쓰십시오.", "Write it like 2026-01-31T09:00:00Z."))
  package static let malformedBase64 = DiagnosticKind(
    "malformed-base64", .error, Words("{0}에는 base64로 바꾼 값이 와야 합니다.", "{0} must be base64."),
    remedy: Words(
      "`echo -n 값 | base64`로 바꾸십시오. Secret이라면 data 대신 stringData에 값을 그대로 쓸 수도 있습니다.",
      "Encode it with `echo -n VALUE | base64`; in a Secret the plain value may go under stringData instead."))
  package static let malformedValue = DiagnosticKind(
    "malformed-value", .error, Words("{0}의 값을 읽을 수 없습니다.", "The value of {0} cannot be read."))
  package static let roundTrip = DiagnosticKind(
    "round-trip", .error,
    Words(
      "podbook의 내부 오류입니다. 읽은 것을 다시 쓰면 {0}이(가) 달라집니다.",
      "This is a fault in podbook: {0} is not the same when what was read is written again."),
    remedy: Words("이 문서와 함께 알려 주십시오.", "Please report it together with this document."))
}
