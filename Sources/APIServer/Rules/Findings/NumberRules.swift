internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of numbers that count something.
enum NumberRules {
  static let kinds = [negative, percentage]

  static let negative = DiagnosticKind.rule(
    "number-negative",
    "`{1}`은(는) 0 이상이어야 하는데 {0}입니다.", "`{1}` must be 0 or more; this is {0}.",
    write: ("0 이상의 수를 적으십시오.", "Write 0 or more."))

  static let percentage = DiagnosticKind.rule(
    "number-percentage",
    "`{1}`에는 0 이상의 수나 `25%` 같은 백분율을 적는데 '{0}'입니다.",
    "`{1}` is a number of 0 or more, or a percentage like `25%`; this is '{0}'.",
    write: ("`1`이나 `\"25%\"`처럼 적으십시오.", "Write `1` or `\"25%\"`, say."))
}

extension NumberRules {
  /// Refuses a number that is negative: `ValidateNonnegativeField`.
  static func requireNonNegative(
    _ number: (some BinaryInteger)?, at path: @autoclosure () -> FieldPath, into refusals: inout Refusals
  ) {
    guard let number, number < 0 else { return }
    refusals.refuse(negative, path(), .number(Int64(number)), "must be greater than or equal to 0")
  }

  /// Refuses what is neither a number of 0 or more nor a percentage: `ValidatePositiveIntOrPercent`.
  static func requireCountOrPercentage(_ amount: IntOrString?, at path: FieldPath, into refusals: inout Refusals) {
    switch amount {
    case .int(let number)?: requireNonNegative(number, at: path, into: &refusals)
    case .string(let text)?: refusals.check(text, .percentage, percentage, path)
    case nil: break
    }
  }

  /// Refuses a percentage above one hundred: `IsNotMoreThan100Percent`.
  static func requireAtMostHundredPercent(_ amount: IntOrString?, at path: FieldPath, into refusals: inout Refusals) {
    guard let percent = amount?.percent, percent > 100 else { return }
    refusals.refuse(percentage, path, BadValue(amount), "must not be greater than 100%")
  }
}

extension IntOrString {
  /// The number before `%`, if this is a percentage.
  var percent: Int? {
    guard case .string(let text) = self, ValueFormat.percentage.accepts(text) else { return nil }
    return Int(text.dropLast()) ?? .max
  }

  /// The number that the server takes this for: that of a percentage too, and none for other text.
  var amount: Int {
    switch self {
    case .int(let number): Int(number)
    case .string(let text): percent ?? Int(text) ?? 0
    }
  }
}

extension BadValue {
  /// An amount that may be absent, which for the server is zero.
  init(_ amount: IntOrString?) {
    switch amount {
    case .int(let number)?: self = .number(Int64(number))
    case .string(let text)?: self = .text(text)
    case nil: self = .number(0)
    }
  }
}

extension ValueFormat {
  /// A whole number and a per cent sign.
  static let percentage = ValueFormat { value in
    let digits = value.utf8.dropLast()
    let isPercentage = value.utf8.last == UInt8(ascii: "%") && !digits.isEmpty && digits.allSatisfy { $0.isDigit }
    return isPercentage ? [] : [words]
  }

  private static let words = FaultWords.mismatch(
    "a valid percent string must be a numeric string followed by an ending '%'", pattern: "[0-9]+%",
    examples: ["1%", "93%"])
}
