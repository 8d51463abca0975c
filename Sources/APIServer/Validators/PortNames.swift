internal import KubernetesModel

extension ValueFormat {
  /// The name of a port, after RFC 6335: at most 15 of `a-z`, `0-9` and `-`, with a letter among them.
  package static let portName = ValueFormat { value in
    let hyphen = UInt8(ascii: "-")
    var faults: [String] = []
    if value.utf8.count > 15 { faults.append(FaultWords.tooManyCharacters(15)) }
    if value.isEmpty || !value.utf8.allSatisfy({ $0.isLowercaseAlphanumeric || $0 == hyphen }) {
      faults.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
    }
    if !value.utf8.contains(where: { $0.isLowercaseLetter }) { faults.append("must contain at least one letter (a-z)") }
    if zip(value.utf8, value.utf8.dropFirst()).contains(where: { $0 == hyphen && $1 == hyphen }) {
      faults.append("must not contain consecutive hyphens")
    }
    if value.utf8.first == hyphen || value.utf8.last == hyphen {
      faults.append("must not begin or end with a hyphen")
    }
    return faults
  }
}
