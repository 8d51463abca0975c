internal import KubernetesModel
internal import Text

extension LabelSelector {
  /// Whether it selects everything.
  var isEmpty: Bool { matchLabels.isAbsentOrEmptyMap && matchExpressions.isAbsentOrEmpty }

  /// Whether an object with `labels` is selected.
  func matches(_ labels: StringMap<String>) -> Bool {
    for (key, value) in matchLabels?.entries ?? [] where !(labels[key]?.isExactly(value) ?? false) { return false }
    return (matchExpressions ?? []).allSatisfy { $0.matches(labels) }
  }
}

extension LabelSelectorRequirement {
  fileprivate func matches(_ labels: StringMap<String>) -> Bool {
    let value = labels[key.orEmpty]
    let isListed = value.map { value in (values ?? []).contains { $0.isExactly(value) } } ?? false
    return switch `operator` {
    case .in?: isListed
    case .notIn?: !isListed
    case .exists?: value != nil
    case .doesNotExist?: value == nil
    default: false
    }
  }
}

extension StringMap<String>? {
  /// Whether there is nothing in it.
  var isAbsentOrEmptyMap: Bool { self?.isEmpty ?? true }
}

extension BadValue {
  /// Labels as Go prints a map.
  init(_ labels: StringMap<String>?) {
    self = .plain(
      "{" + (labels?.sorted ?? []).map { "\($0.key.goQuoted):\($0.value.goQuoted)" }.joined(separator: ",") + "}")
  }
}
