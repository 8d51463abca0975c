/// Amounts by name. Small lists are searched, long ones hashed.
struct QuantityIndex {
  private let list: ResourceList
  private let index: [ExactName: Quantity]

  init(_ list: ResourceList?) {
    self.list = list ?? ResourceList()
    let entries = self.list.entries
    index = entries.count > 8 ? Dictionary(entries.map { (ExactName(text: $0.key), $0.value) }) { $1 } : [:]
  }

  /// The amount of the resource `name`.
  subscript(name: String) -> Quantity? { index.isEmpty ? list[name] : index[ExactName(text: name)] }
}
