internal import KubernetesModel

extension ValueFormat {
  /// An RFC 1123 label in lower case, at most 63 bytes: the name of a container, a volume, a host.
  package static let dnsLabel = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 63 { faults.append(FaultWords.tooManyCharacters(63)) }
    if !value.isDNSLabel {
      faults.append(value.isDNSSubdomain ? "must not contain dots" : DNSWords.label)
    }
    return faults
  }

  /// An RFC 1123 subdomain in lower case, at most 253 bytes: the name of almost every object.
  package static let dnsSubdomain = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 253 { faults.append(FaultWords.tooManyCharacters(253)) }
    if !value.isDNSSubdomain { faults.append(DNSWords.subdomain) }
    return faults
  }

  /// A subdomain whose labels may hold underscores and begin with one: a search domain.
  package static let searchDomain = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.count > 253 { faults.append(FaultWords.tooManyCharacters(253)) }
    if !value.isSearchDomain { faults.append(DNSWords.searchDomain) }
    return faults
  }

  /// The first part of a name to which the server adds letters: it may end in `-`.
  ///
  /// The server looks at the part without its last two bytes, so that what stands before the hyphen escapes it.
  package static let generatedNamePrefix = dnsSubdomain.asPrefix

  /// This format for the first part of a name to which the server adds letters.
  var asPrefix: ValueFormat {
    ValueFormat { value in
      guard value.utf8.count > 1, value.utf8.last == UInt8(ascii: "-") else { return self.faults(value) }
      return self.faults(String(decoding: value.utf8.dropLast(2), as: UTF8.self) + "a")
    }
  }
}

extension String {
  /// Whether the value is a lower-case RFC 1123 label, whatever its length.
  var isDNSLabel: Bool {
    utf8.isFramed(edge: { $0.isLowercaseAlphanumeric }) { $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") }
  }

  /// Whether the value is lower-case RFC 1123 labels with dots between them, whatever its length.
  var isDNSSubdomain: Bool {
    let dot = UInt8(ascii: ".")
    var previous = dot
    for byte in utf8 {
      if byte == dot {
        // A label ends here: it must not be empty and must not end in a hyphen.
        if !previous.isLowercaseAlphanumeric { return false }
      } else if byte == UInt8(ascii: "-") {
        if previous == dot { return false }
      } else if !byte.isLowercaseAlphanumeric {
        return false
      }
      previous = byte
    }
    return previous.isLowercaseAlphanumeric
  }

  /// Whether every label between the dots is `_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?`.
  fileprivate var isSearchDomain: Bool {
    utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      let name = label.first == UInt8(ascii: "_") ? label.dropFirst() : label
      return name.isFramed(edge: { $0.isLowercaseAlphanumeric }) {
        $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
    }
  }
}

/// What the server says of names that are not DNS names.
enum DNSWords {
  static let label = FaultWords.mismatch(
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', "
      + "and must start and end with an alphanumeric character",
    pattern: labelPattern, examples: ["my-name", "123-abc"])

  static let subdomain = FaultWords.mismatch(
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', "
      + "and must start and end with an alphanumeric character",
    pattern: "\(labelPattern)(\\.\(labelPattern))*", examples: ["example.com"])

  static let searchDomain = FaultWords.mismatch(
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', "
      + "and must start and end with an alphanumeric character",
    pattern: "\(searchPattern)(\\.\(searchPattern))*", examples: ["example.com"])

  private static let labelPattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?"
  private static let searchPattern = "_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?"
}
