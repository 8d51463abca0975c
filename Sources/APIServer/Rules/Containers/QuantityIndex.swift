internal import KubernetesModel
internal import Text

/// Amounts by name. Small lists are searched, long ones hashed.
struct QuantityIndex {
  private let list: ResourceList
  private let index: [ExactText: Quantity]

  init(_ list: ResourceList?) {
    self.list = list ?? ResourceList()
    let entries = self.list.entries
    var index: [ExactText: Quantity] = [:]
    if entries.count > 8 { for entry in entries { index[ExactText(entry.key)] = entry.value } }
    self.index = index
  }

  /// The amount of the resource `name`.
  subscript(name: String) -> Quantity? { index.isEmpty ? list[name] : index[ExactText(name)] }
}
