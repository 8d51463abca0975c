/// What Kubernetes takes for a name of some kind; the words of its complaint, or `nil`.
enum NameRules {
  /// The key of a ConfigMap or Secret.
  static func configKeyFaults(_ key: String) -> String? {
    var faults: [String] = []
    if key.utf8.count > 253 { faults.append("must be no more than 253 characters") }
    if key.isEmpty || !key.utf8.allSatisfy({ $0.isAlphanumeric || "-._".utf8.contains($0) }) {
      faults.append(
        "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  "
          + "or 'key-name', regex used for validation is '[-._a-zA-Z0-9]+')")
    }
    faults += dotFaults(key)
    return faults.isEmpty ? nil : faults.joined(separator: ",")
  }

  /// The name of an environment variable.
  static func variableFaults(_ name: String) -> String? {
    var faults: [String] = []
    let isShaped =
      name.utf8.first.map { !$0.isDecimalDigit } == true
      && name.utf8.allSatisfy { $0.isAlphanumeric || "-._".utf8.contains($0) }
    if !isShaped {
      faults.append(
        "a valid environment variable name must consist of alphabetic characters, digits, '_', '-', or '.', and must not "
          + "start with a digit (e.g. 'my.env-name',  or 'MY_ENV.NAME',  or 'MyEnvName1', regex used for validation is "
          + "'[-._a-zA-Z][-._a-zA-Z0-9]*')")
    }
    faults += dotFaults(name)
    return faults.isEmpty ? nil : faults.joined(separator: ",")
  }

  private static func dotFaults(_ name: String) -> [String] {
    if name == "." { return ["must not be '.'"] }
    if name == ".." { return ["must not be '..'"] }
    return name.begins(with: "..") ? ["must not start with '..'"] : []
  }

  /// The value of a label.
  static func labelValueFaults(_ value: String) -> String? {
    var faults: [String] = []
    if value.utf8.count > 63 { faults.append("must be no more than 63 bytes") }
    let isEdge: (UInt8?) -> Bool = { $0.map(\.isAlphanumeric) ?? true }
    let isShaped =
      isEdge(value.utf8.first) && isEdge(value.utf8.last)
      && value.utf8.allSatisfy { $0.isAlphanumeric || "-._".utf8.contains($0) }
    if !isShaped {
      faults.append(
        "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and "
          + "end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is "
          + "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')")
    }
    return faults.isEmpty ? nil : faults.joined(separator: ";")
  }

  /// A name in the DNS with dots; the complaint's words are nobody's here.
  static func subdomainFaults(_ name: String) -> String? {
    let labels = name.pieces(at: ".")
    let isShaped =
      name.utf8.count <= 253
      && labels.allSatisfy { label in
        guard let first = label.utf8.first, let last = label.utf8.last else { return false }
        return isSmall(first) && isSmall(last) && label.utf8.allSatisfy { isSmall($0) || $0 == UInt8(ascii: "-") }
      }
    return isShaped ? nil : "invalid"
  }

  /// The name of a port.
  static func portNameFaults(_ name: String) -> String? {
    var faults: [String] = []
    if name.utf8.count > 15 { faults.append("must be no more than 15 characters") }
    if !name.utf8.allSatisfy({ isSmall($0) || $0 == UInt8(ascii: "-") }) || name.isEmpty {
      faults.append("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)")
    }
    if !name.utf8.contains(where: { (0x61...0x7A).contains($0) }) {
      faults.append("must contain at least one letter (a-z)")
    }
    if zip(name.utf8, name.utf8.dropFirst()).contains(where: { $0 == UInt8(ascii: "-") && $1 == UInt8(ascii: "-") }) {
      faults.append("must not contain consecutive hyphens")
    }
    if let first = name.utf8.first, let last = name.utf8.last, first == UInt8(ascii: "-") || last == UInt8(ascii: "-") {
      faults.append("must not begin or end with a hyphen")
    }
    return faults.isEmpty ? nil : faults.joined(separator: ",")
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte.isDecimalDigit || (0x61...0x7A).contains(byte) }
}
