internal import KubernetesModel
internal import Text

extension ValueFormat {
  /// A Windows user, with its domain before a backslash where it has one: `DOMAIN\user`.
  package static let windowsUserName = ValueFormat { value in
    if value.isEmpty { return ["runAsUserName cannot be an empty string"] }
    if value.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return ["runAsUserName cannot contain control characters"]
    }
    let parts = value.utf8.split(separator: UInt8(ascii: "\\"), maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count <= 2, let user = parts.last else {
      return ["runAsUserName cannot contain more than one backslash"]
    }
    let domain = parts.count == 2 ? String(Substring(parts[0])) : nil
    return domainFaults(domain) + userFaults(String(Substring(user)))
  }

  private static func domainFaults(_ domain: String?) -> [String] {
    guard let domain else { return [] }
    var faults: [String] = []
    if domain.utf8.count >= 256 { faults.append("runAsUserName's Domain length must be under 256 characters") }
    if !isNetBIOSName(domain), !isWindowsDNSName(domain) {
      faults.append("runAsUserName's Domain doesn't match the NetBios nor the DNS format")
    }
    return faults
  }

  private static func userFaults(_ user: String) -> [String] {
    var faults: [String] = []
    if user.isEmpty {
      faults.append("runAsUserName's User cannot be empty")
    } else if user.utf8.count > 104 {
      faults.append("runAsUserName's User length must not be longer than 104 characters")
    }
    if !user.isEmpty, user.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }) {
      faults.append("runAsUserName's User cannot contain only periods or spaces")
    }
    if user.utf8.contains(where: { "\"/\\:;|=,+*?<>@[]".utf8.contains($0) }) {
      faults.append("runAsUserName's User cannot contain the following characters: \"/\\:;|=,+*?<>@[]")
    }
    return faults
  }

  private static func isNetBIOSName(_ domain: String) -> Bool {
    (1...15).contains(domain.unicodeScalars.count) && domain.utf8.first != UInt8(ascii: ".")
      && !domain.utf8.contains { "\\/:*?\"<>|".utf8.contains($0) }
  }

  private static func isWindowsDNSName(_ domain: String) -> Bool {
    domain.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      label.count <= 63
        && label.isFramed(edge: { $0.isAlphanumeric }) { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    }
  }
}
