internal import KubernetesModel
internal import Text

/// The kinds of names that iSCSI nodes bear.
enum ISCSIName {
  /// What is wrong with `value`, in the server's words; `nil` for a good name.
  static func fault(_ value: String) -> String? {
    let isWellFormed: Bool
    if value.hasPrefix("iqn") {
      isWellFormed = holdsQualifiedName(Array(value.utf8))
    } else if value.hasPrefix("eui") {
      isWellFormed = isIdentifier(value, digits: 16)
    } else if value.hasPrefix("naa") {
      isWellFormed = isIdentifier(value, digits: 32)
    } else {
      return "must be valid format starting with iqn, eui, or naa"
    }
    return isWellFormed ? nil : "must be valid format"
  }

  /// `eui.` or `naa.` and that many letters or digits. The server takes any byte for the dot.
  private static func isIdentifier(_ value: String, digits: Int) -> Bool {
    value.unicodeScalars.count == digits + 4
      && value.unicodeScalars.dropFirst(4).allSatisfy { $0.isASCII && UInt8($0.value).isAlphanumeric }
      && value.unicodeScalars.dropFirst(3).first != "\n"
  }

  /// Whether the text ends in `iqn.yyyy-mm.domain:name`. The server anchors only the end.
  private static func holdsQualifiedName(_ bytes: [UInt8]) -> Bool {
    let prefix = Array("iqn.".utf8)
    return bytes.indices.contains { start in
      guard bytes[start...].starts(with: prefix) else { return false }
      return isQualifiedName(bytes[(start + prefix.count)...])
    }
  }

  private static func isQualifiedName(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.count > 8 else { return false }
    let date = rest.prefix(8)
    let shape = Array("0000-00.".utf8)
    guard zip(date, shape).allSatisfy({ $1 == UInt8(ascii: "0") ? $0.isDigit : $0 == $1 }) else { return false }
    let domain = rest.dropFirst(8).prefix {
      $0.isAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
    let name = rest.dropFirst(8 + domain.count)
    guard !domain.isEmpty, name.first == UInt8(ascii: ":"), name.count > 1 else { return false }
    return name.dropFirst().allSatisfy { !",;*&$|\t\n\u{0C}\r ".utf8.contains($0) }
  }
}
