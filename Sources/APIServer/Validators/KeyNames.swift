internal import KubernetesModel
internal import Text

extension ValueFormat {
  /// The name of an environment variable: printable ASCII without `=`.
  package static let environmentName = ValueFormat { value in
    if value.isEmpty { return ["environment variable name \(FaultWords.empty)"] }
    let isWellFormed = value.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "=") }
    return isWellFormed
      ? [] : ["a valid environment variable name must consist only of printable ASCII characters other than '='"]
  }

  /// A key of a ConfigMap or a Secret: a file name of letters, digits, `-`, `_` and `.`.
  package static let configKey = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 253 { faults.append(FaultWords.tooManyCharacters(253)) }
    let isWellFormed = value.utf8.allSatisfy {
      $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
    if value.isEmpty || !isWellFormed { faults.append(configKeyWords) }
    if value == "." {
      faults.append("must not be '.'")
    } else if value == ".." {
      faults.append("must not be '..'")
    } else if value.utf8.starts(with: "..".utf8) {
      faults.append("must not start with '..'")
    }
    return faults
  }

  /// The name of an HTTP header: letters, digits and `-`.
  package static let httpHeaderName = ValueFormat { value in
    let isWellFormed = value.utf8.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    return !value.isEmpty && isWellFormed ? [] : [headerWords]
  }

  /// A whole number as people write it: no plus sign, no leading zero.
  package static let decimalInteger = ValueFormat { value in
    if value.isEmpty { return [FaultWords.empty] }
    if value == "0" { return [] }
    let digits = value.utf8.first == UInt8(ascii: "-") ? value.utf8.dropFirst() : value.utf8[...]
    let isCanonical = digits.first != UInt8(ascii: "0") && !digits.isEmpty && digits.allSatisfy { $0.isDigit }
    return isCanonical ? [] : ["must be a valid decimal integer in canonical form"]
  }

  private static let configKeyWords = FaultWords.mismatch(
    "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
    pattern: "[-._a-zA-Z0-9]+", examples: ["key.name", "KEY_NAME", "key-name"])

  private static let headerWords = FaultWords.mismatch(
    "a valid HTTP header must consist of alphanumeric characters or '-'",
    pattern: "[-A-Za-z0-9]+", examples: ["X-Header-Name"])
}
