internal import KubernetesModel
internal import Text

/// What the server knows of the name of a resource: `cpu`, `hugepages-2Mi`, `nvidia.com/gpu`.
struct NamedResource {
  /// The name as it is written.
  let text: String

  init(_ text: String) { self.text = text }

  /// A name without a domain, or in a domain of Kubernetes itself.
  var isNative: Bool { !text.utf8.contains(UInt8(ascii: "/")) || text.holds("kubernetes.io/") }

  /// CPU or memory: what almost every request is about.
  var isComputing: Bool { text.isExactly("cpu") || text.isExactly("memory") }

  /// Memory pages of one size: `hugepages-2Mi`.
  var isHugePages: Bool { text.utf8.starts(with: Self.hugePages.utf8) }

  /// Whether `amount` is a whole number of the pages that the name tells the size of.
  func divides(_ amount: Quantity) -> Bool {
    guard let page = Quantity(String(text.dropFirst(Self.hugePages.utf8.count))), Quantity.zero < page,
      page.milliValue % 1000 == 0
    else { return false }
    return amount.value % page.value == 0
  }

  /// Whether more may be promised than there is: everything native but huge pages.
  var allowsOvercommit: Bool { isNative && !isHugePages }

  /// Whether a container may ask for a native resource of this name.
  var isStandardForContainers: Bool { ["cpu", "memory", "ephemeral-storage"].contains(text) || isHugePages }

  /// Whether the name is one of Kubernetes' own, for containers or for quotas.
  var isStandard: Bool {
    Self.standard.contains(text) || isHugePages || text.utf8.starts(with: "requests.hugepages-".utf8)
  }

  /// Whether the resource is a device or the like, of somebody else's domain.
  var isExtended: Bool {
    !isNative && !text.utf8.starts(with: "requests.".utf8) && ValueFormat.qualifiedName.accepts("requests." + text)
  }

  /// Whether only whole numbers count it.
  var isCounted: Bool { Self.counted.contains(text) || isExtended }

  private static let hugePages = "hugepages-"

  private static let counted: Set<String> = [
    "pods", "resourcequotas", "services", "replicationcontrollers", "secrets", "configmaps",
    "persistentvolumeclaims", "services.nodeports", "services.loadbalancers",
  ]

  private static let standard: Set<String> = counted.union([
    "cpu", "memory", "ephemeral-storage", "storage", "requests.cpu", "requests.memory",
    "requests.ephemeral-storage", "requests.storage", "limits.cpu", "limits.memory", "limits.ephemeral-storage",
  ])
}

extension String {
  /// Whether `part` occurs in this text, compared by bytes.
  func holds(_ part: String) -> Bool {
    let needle = Array(part.utf8)
    guard let first = needle.first else { return true }
    var start = utf8.startIndex
    while let found = utf8[start...].firstIndex(of: first) {
      if utf8[found...].starts(with: needle) { return true }
      start = utf8.index(after: found)
    }
    return false
  }
}
