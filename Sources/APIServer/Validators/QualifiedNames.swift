internal import KubernetesModel
internal import Text

extension ValueFormat {
  /// A label key: a name of at most 63 bytes, after a DNS prefix and `/` where it has one.
  package static let qualifiedName = ValueFormat { value in
    let parts = value.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count <= 2, let name = parts.last else { return [QualifiedNameWords.twoSlashes] }
    var faults: [String] = []
    if parts.count == 2 { faults = prefixFaults(Substring(parts[0])) }
    if name.isEmpty {
      faults.append("name part \(FaultWords.empty)")
    } else if name.count > 63 {
      faults.append("name part \(FaultWords.tooManyBytes(63))")
    }
    if !name.isNamePart { faults.append("name part \(QualifiedNameWords.name)") }
    return faults
  }

  /// A label value: nothing, or a name of at most 63 bytes.
  package static let labelValue = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 63 { faults.append(FaultWords.tooManyBytes(63)) }
    if !value.isEmpty, !value.utf8.isNamePart { faults.append(QualifiedNameWords.labelValue) }
    return faults
  }

  private static func prefixFaults(_ prefix: Substring) -> [String] {
    if prefix.isEmpty { return ["prefix part \(FaultWords.empty)"] }
    var faults: [String] = []
    if prefix.utf8.count > 253 { faults.append("prefix part \(FaultWords.tooManyBytes(253))") }
    if !String(prefix).isDNSSubdomain { faults.append("prefix part \(DNSWords.subdomain)") }
    return faults
  }
}

extension Sequence<UInt8> {
  /// Whether this is the name part of a label key.
  fileprivate var isNamePart: Bool {
    isFramed(edge: { $0.isAlphanumeric }) { byte in
      byte.isAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }
  }
}

/// What the server says of label keys and values.
private enum QualifiedNameWords {
  static let name = FaultWords.mismatch(characters, pattern: pattern, examples: ["MyName", "my.name", "123-abc"])

  static let twoSlashes =
    "a valid label key \(name) with an optional DNS subdomain prefix and '/' (e.g. 'example.com/MyName')"

  static let labelValue = FaultWords.mismatch(
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', "
      + "and must start and end with an alphanumeric character",
    pattern: "(\(pattern))?", examples: ["MyValue", "my_value", "12345"])

  private static let characters =
    "must consist of alphanumeric characters, '-', '_' or '.', "
    + "and must start and end with an alphanumeric character"
  private static let pattern = "([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]"
}
