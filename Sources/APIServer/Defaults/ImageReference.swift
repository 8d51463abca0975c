internal import KubernetesModel
internal import Text

/// The name of a container image, taken apart as the server does: `registry/path:tag@digest`.
package struct ImageReference: Sendable {
  /// The registry and path, without tag and digest, as written.
  package let name: String
  /// The tag; `latest` where neither a tag nor a digest is given.
  package let tag: String?
  /// The digest, with its algorithm.
  package let digest: String?

  /// Takes a name apart; `nil` where it is none.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    // 64 hexadecimal digits would be an image's id.
    if bytes.count == 64, bytes.allSatisfy({ $0.isLowerHexDigit }) { return nil }
    var rest = bytes[...]
    var digest: ArraySlice<UInt8>?
    if let at = rest.lastIndex(of: UInt8(ascii: "@")) {
      digest = rest[(at + 1)...]
      rest = rest[..<at]
    }
    var tag: ArraySlice<UInt8>?
    // A colon before a slash belongs to a registry's port.
    if let colon = rest.lastIndex(of: UInt8(ascii: ":")), !rest[colon...].contains(UInt8(ascii: "/")) {
      tag = rest[(colon + 1)...]
      rest = rest[..<colon]
    }
    guard Self.isName(rest), tag.map(Self.isTag) ?? true, digest.map(Self.isDigest) ?? true else { return nil }
    name = String(decoding: rest, as: UTF8.self)
    self.digest = digest.map { String(decoding: $0, as: UTF8.self) }
    self.tag = tag.map { String(decoding: $0, as: UTF8.self) } ?? (digest == nil ? "latest" : nil)
  }

  private static let longestName = 255
  private static let longestTag = 128

  private static func isName(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let first = parts.first else { return false }
    guard parts.count > 1, isRegistry(first) else {
      let written = parts.count > 1 ? text.count : text.count + "library/".utf8.count
      return parts.allSatisfy(isPathComponent) && written + "docker.io/".utf8.count <= longestName
    }
    return isDomain(first) && parts.dropFirst().allSatisfy(isPathComponent) && text.count <= longestName
  }

  /// Whether what stands before the first slash names a registry, not the first part of a path.
  private static func isRegistry(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(UInt8(ascii: ".")) || text.contains(UInt8(ascii: ":")) || text.elementsEqual("localhost".utf8)
      || text.contains { (0x41...0x5A).contains($0) }
  }

  private static func isDomain(_ text: ArraySlice<UInt8>) -> Bool {
    var host = text
    if text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")) {
      let address = text[(text.startIndex + 1)..<end]
      guard !address.isEmpty, address.allSatisfy({ $0.isHexDigit || $0 == UInt8(ascii: ":") }) else { return false }
      let port = text[(end + 1)...]
      return port.isEmpty || isPort(port)
    }
    if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
      guard isPort(text[colon...]) else { return false }
      host = text[..<colon]
    }
    return host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
      guard let first = label.first, let last = label.last else { return false }
      return first.isAlphanumeric && last.isAlphanumeric
        && label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
    }
  }

  private static func isPort(_ text: ArraySlice<UInt8>) -> Bool {
    text.first == UInt8(ascii: ":") && text.count > 1 && text.dropFirst().allSatisfy { $0.isDigit }
  }

  /// Lower-case letters and digits, between them one `.`, one or two `_`, or any number of `-`.
  private static func isPathComponent(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, first.isLowerAlphanumeric, last.isLowerAlphanumeric else {
      return false
    }
    return text.split(whereSeparator: { $0.isLowerAlphanumeric }).allSatisfy { separator in
      switch separator.first {
      case UInt8(ascii: "."): separator.count == 1
      case UInt8(ascii: "_"): separator.count <= 2 && separator.allSatisfy { $0 == UInt8(ascii: "_") }
      default: separator.allSatisfy { $0 == UInt8(ascii: "-") }
      }
    }
  }

  private static func isTag(_ text: ArraySlice<UInt8>) -> Bool {
    guard let first = text.first, first.isAlphanumeric || first == UInt8(ascii: "_") else { return false }
    return text.count <= longestTag
      && text.allSatisfy { $0.isAlphanumeric || $0 == 0x5F || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
  }

  private static func isDigest(_ text: ArraySlice<UInt8>) -> Bool {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let lengths = ["sha256": 64, "sha384": 96, "sha512": 128]
    let digits = text[(colon + 1)...]
    return lengths[String(decoding: text[..<colon], as: UTF8.self)] == digits.count
      && digits.allSatisfy { $0.isLowerHexDigit }
  }
}

extension UInt8 {
  fileprivate var isLowerAlphanumeric: Bool { isDigit || (0x61...0x7A).contains(self) }
  fileprivate var isLowerHexDigit: Bool { isDigit || (0x61...0x66).contains(self) }
  fileprivate var isHexDigit: Bool { isLowerHexDigit || (0x41...0x46).contains(self) }
}
