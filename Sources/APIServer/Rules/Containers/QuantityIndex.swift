internal import KubernetesModel
internal import Text

/// Amounts by name. Small lists are searched, long ones hashed.
struct QuantityIndex {
  private let list: ResourceList
  private let index: [ExactText: Quantity]

  init(_ list: ResourceList?) {
    self.list = list ?? ResourceList()
    let entries = self.list.entries
    index = entries.count > 8 ? Dictionary(entries.map { (ExactText($0.key), $0.value) }) { $1 } : [:]
  }

  /// The amount of the resource `name`.
  subscript(name: String) -> Quantity? { index.isEmpty ? list[name] : index[ExactText(name)] }
}
