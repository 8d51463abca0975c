internal import Diagnostics
internal import KubernetesModel

/// What the server asks of labels, wherever they stand: on the Pod, in a selector, of a node.
enum LabelRules {
  static let kinds = [keyFormat, valueFormat]

  static let keyFormat = DiagnosticKind.rule(
    "label-key-format",
    "레이블 키 '{0}'은(는) 글자나 숫자로 시작하고 끝나며 `-`, `_`, `.`을 사이에 둘 수 있는 63자 이하의 이름이어야 합니다.",
    "The label key '{0}' must be a name of at most 63 characters that begins and ends with a letter or digit; `-`, `_` and `.` may stand between.",
    write: (
      "`app`이나 `example.com/app`처럼 적으십시오. `/`는 한 번만 쓸 수 있습니다.",
      "Write it like `app` or `example.com/app`; one `/` at the most."
    ))

  static let valueFormat = DiagnosticKind.rule(
    "label-value-format",
    "레이블 값 '{0}'은(는) 비어 있거나, 글자나 숫자로 시작하고 끝나는 63바이트 이하의 이름이어야 합니다. 빈칸과 한글은 쓸 수 없습니다.",
    "The label value '{0}' must be empty or a name of at most 63 bytes that begins and ends with a letter or digit; no blanks.",
    write: (
      "긴 설명이나 한글은 `annotations`에 적으십시오.", "Put long or free text in `annotations`."
    ))
}

extension LabelRules {
  /// Every key is a qualified name and every value a label value. The server names the map, not the entry.
  static func labelsAreWellFormed(
    _ labels: StringMap<String>?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals
  ) {
    guard let labels else { return }
    for (key, value) in labels.entries {
      refusals.check(key, .qualifiedName, keyFormat, path(), anchor: path().key(key))
      refusals.check(value, .labelValue, valueFormat, path(), anchor: path().key(key))
    }
  }

  /// A key that stands alone is a qualified name.
  static func keyIsWellFormed(_ key: String?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals) {
    refusals.check(key.orEmpty, .qualifiedName, keyFormat, path())
  }
}
