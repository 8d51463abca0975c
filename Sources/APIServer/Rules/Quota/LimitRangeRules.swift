internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of LimitRanges.
enum LimitRangeRules {
  static let kinds = [type, typeTwice, notForPods, storage, amounts, ratio]

  private static let type = DiagnosticKind.rule(
    "limit-range-type",
    "한도를 둘 대상은 `Container`, `Pod`, `PersistentVolumeClaim`인데 '{0}'입니다.",
    "Limits are for `Container`, `Pod` or `PersistentVolumeClaim`; this is '{0}'.",
    write: ("셋 가운데 하나를 적으십시오.", "Write one of the three."))

  private static let typeTwice = DiagnosticKind.rule(
    "limit-range-type-duplicate",
    "`{0}`의 한도가 두 번 나옵니다.", "Limits for `{0}` stand twice.",
    write: ("한 항목으로 합치십시오.", "Make one entry of them."))

  private static let notForPods = DiagnosticKind.rule(
    "limit-range-pod-default",
    "파드 전체에는 기본값을 줄 수 없습니다. 기본값은 컨테이너마다 정합니다.", "A Pod as a whole has no defaults; containers have.",
    write: ("`type: Container` 항목으로 옮기십시오.", "Move it to an entry of `type: Container`."))

  private static let storage = DiagnosticKind.rule(
    "limit-range-storage",
    "클레임의 한도에는 `storage`의 `min`이나 `max`가 있어야 합니다.", "Limits for claims have a `min` or `max` of `storage`.",
    write: ("`max: {storage: 10Gi}`처럼 적으십시오.", "Write `max: {storage: 10Gi}`, say."))

  private static let amounts = DiagnosticKind.rule(
    "limit-range-amounts",
    "`min` ≤ `defaultRequest` ≤ `default` ≤ `max`여야 하는데 어긋납니다({3}).",
    "It must be `min` ≤ `defaultRequest` ≤ `default` ≤ `max`, and is not ({3}).",
    write: ("차례에 맞게 고치십시오.", "Put them in that order."))

  private static let ratio = DiagnosticKind.rule(
    "limit-range-ratio",
    "한도와 요청의 비율은 1 이상이고 `max`/`min`을 넘을 수 없습니다({3}).",
    "The ratio of limit to request is 1 or more, and no more than `max`/`min` ({3}).",
    write: ("비율을 고치십시오.", "Change the ratio."))
}

extension LimitRangeRules {
  fileprivate static func judge(_ limits: [LimitRangeItem]?, _ refusals: inout Refusals) {
    var types = ExactNames()
    for (index, item) in (limits ?? []).enumerated() {
      let here = FieldPath.root.field("spec", "limits").index(index)
      typeIsKnown(item.type?.rawValue ?? "", &types, here.field("type"), &refusals)
      resourcesAreKnown(item, here, &refusals)
      if item.type == .persistentVolumeClaim, item.min?["storage"] == nil, item.max?["storage"] == nil {
        let detail = "either minimum or maximum storage value is required, but neither was provided"
        refusals.require(storage, here.field("limits"), detail)
      }
      amountsAreInOrder(item, here, &refusals)
    }
  }

  /// A type is known, and has one entry.
  private static func typeIsKnown(
    _ name: String, _ seen: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let faults = ValueFormat.qualifiedName.faults(name)
    for fault in faults { refusals.refuse(type, path, .text(name), fault) }
    let isStandard = ["Pod", "Container", "PersistentVolumeClaim"].contains { $0.isExactly(name) }
    if faults.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), !isStandard {
      refusals.refuse(type, path, .text(name), "must be a standard limit type or fully qualified")
    }
    if !seen.insert(name) { refusals.refuseTwice(typeTwice, path, .text(name)) }
  }

  /// Resources are those of the type; a Pod has no defaults.
  private static func resourcesAreKnown(_ item: LimitRangeItem, _ path: FieldPath, _ refusals: inout Refusals) {
    var lists = [("max", item.max), ("min", item.min)]
    let defaults = [("default", item.default), ("defaultRequest", item.defaultRequest)]
    if item.type == .pod {
      for (name, list) in defaults where !(list?.isEmpty ?? true) {
        refusals.forbid(notForPods, path.field(name), "may not be specified when `type` is 'Pod'")
      }
    } else {
      lists += defaults
    }
    for (name, list) in lists + [("maxLimitRequestRatio", item.maxLimitRequestRatio)] {
      for (resource, _) in list?.entries ?? [] {
        let place = path.field(name).key(resource)
        ResourceRules.nameIsWellKnown(NamedResource(resource), place, &refusals)
        if item.type == .pod || item.type == .container {
          ResourceRules.nameIsForContainers(NamedResource(resource), place, &refusals)
        }
      }
    }
  }

  /// What is asked for by itself lies between the least and the most.
  private static func amountsAreInOrder(_ item: LimitRangeItem, _ path: FieldPath, _ refusals: inout Refusals) {
    var names = ExactNames()
    let isPod = item.type == .pod
    let (standard, request) = isPod ? (nil, nil) : (item.default, item.defaultRequest)
    for list in [item.max, item.min, standard, request, item.maxLimitRequestRatio] {
      for (name, _) in list?.entries ?? [] where names.insert(name) {
        let order = Order(
          name: name, least: item.min?[name], most: item.max?[name], standard: standard?[name], request: request?[name])
        compare(order, path, &refusals)
        if let limit = item.maxLimitRequestRatio?[name] {
          ratioFits(limit, order, path.field("maxLimitRequestRatio").key(name), &refusals)
        }
      }
    }
  }

  private struct Order {
    let name: String
    let least: Quantity?
    let most: Quantity?
    let standard: Quantity?
    let request: Quantity?
  }

  private static func compare(_ order: Order, _ path: FieldPath, _ refusals: inout Refusals) {
    let requestPath = path.field("defaultRequest").key(order.name)
    let defaultPath = path.field("default").key(order.name)
    let pairs: [(Quantity?, String, Quantity?, String, FieldPath)] = [
      (order.least, "min value", order.most, "max value", path.field("min").key(order.name)),
      (order.least, "min value", order.request, "default request value", requestPath),
      (order.request, "default request value", order.most, "max value", requestPath),
      (order.request, "default request value", order.standard, "default limit value", requestPath),
      (order.least, "min value", order.standard, "default value", defaultPath),
      (order.standard, "default value", order.most, "max value", defaultPath),
    ]
    for (low, lowName, high, highName, place) in pairs {
      guard let low, let high, high < low else { continue }
      refusals.refuse(
        amounts, place, .plain(low.description), "\(lowName) \(low) is greater than \(highName) \(high)")
    }
    guard let standard = order.standard, let request = order.request, standard != request else { return }
    if NamedResource(order.name).allowsOvercommit { return }
    refusals.refuse(
      amounts, requestPath, .plain(request.description),
      "default value \(standard) must equal to defaultRequest value \(request) in \(order.name)")
  }

  private static func ratioFits(
    _ limit: Quantity, _ order: Order, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if limit < Quantity(1) { refusals.refuse(ratio, path, .plain(limit.description), "ratio \(limit) is less than 1") }
    guard let least = order.least, let most = order.most, least.milliValue != 0 else { return }
    let widest = Double(most.milliValue) / Double(least.milliValue)
    if Double(limit.milliValue) / 1000 > widest {
      let detail = "ratio \(limit) is greater than max/min = \(widest.sixDecimals)"
      refusals.refuse(ratio, path, .plain(limit.description), detail)
    }
  }
}

extension Double {
  /// The number with six digits behind the point, as Go's `%f` prints it.
  fileprivate var sixDecimals: String {
    let millionths = (self * 1_000_000).rounded(.toNearestOrEven)
    guard let whole = Int64(exactly: millionths) else { return GoNumber.json(rounded()) + ".000000" }
    let digits = String(whole.magnitude % 1_000_000)
    let sign = whole < 0 ? "-" : ""
    return "\(sign)\(whole.magnitude / 1_000_000)." + String(repeating: "0", count: 6 - digits.count) + digits
  }
}

extension LimitRange {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { LimitRangeRules.judge(spec?.value.limits, &$0) }
  }
}
