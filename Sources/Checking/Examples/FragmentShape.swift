internal import PodModel
internal import YAML

/// Recognises pieces of manifests by their outermost keys.
enum FragmentShape {
  /// Whether a document that does not say what it is can be a piece of a manifest.
  static func isFragment(_ document: YAMLDocument) -> Bool {
    guard let root = document.root else { return false }
    switch document[root].value {
    case .mapping: return fits(keys(of: root, in: document))
    case .sequence:
      let elements = document.elements(of: root)
      guard let first = elements.first else { return false }
      if document[first].value == .mapping { return fits(keys(of: first, in: document)) }
      return elements.allSatisfy { document[$0].value == .string }
    default: return false
    }
  }

  /// Whether a piece holds at least one of the two keys that say what a manifest is.
  static func saysWhatItIs(_ document: YAMLDocument) -> Bool {
    guard let root = document.root, document[root].value == .mapping else { return false }
    return keys(of: root, in: document).contains(where: isTypeKey)
  }

  private static func isTypeKey(_ key: [UInt8]) -> Bool {
    key.elementsEqual("kind".utf8) || key.elementsEqual("apiVersion".utf8)
  }

  private static func keys(of mapping: YAMLNodeID, in document: YAMLDocument) -> [[UInt8]] {
    document.entries(of: mapping).map { Array(document.text(of: $0.key)) }
  }

  private static func fits(_ keys: [[UInt8]]) -> Bool {
    guard !keys.isEmpty else { return false }
    if keys.contains(where: isTypeKey) { return true }
    let known = keys.filter(FragmentTypes.knows)
    if known.count == keys.count { return true }
    // A misspelt key or one of a newer version does not make it another language.
    return known.count * 2 >= keys.count && known.contains(where: isTelling)
  }

  /// Whether a key is one that other programs seldom use: it has a hump, or is one of a few.
  private static func isTelling(_ key: [UInt8]) -> Bool {
    key.dropFirst().contains { (0x41...0x5A).contains($0) }
      || ["spec", "metadata", "containers", "template", "selector", "tolerations", "affinity"].contains {
        key.elementsEqual($0.utf8)
      }
  }
}
