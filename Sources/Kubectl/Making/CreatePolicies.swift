internal import APIServer
internal import KubernetesModel

/// `create quota`, `create poddisruptionbudget`, `create priorityclass`, `create serviceaccount`, `create namespace`.
enum CreatePolicies {
  static func quota(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue {
    let amounts = try ResourceAmounts.read(call.flags.text("hard"))
    var scopes: [String] = []
    let written = call.flags.text("scopes")
    if !written.isEmpty {
      for scope in written.pieces(at: ",") {
        if scope.isEmpty { throw Refusal("invalid resource quota scope \"\"") }
        scopes.append(scope)
      }
    }
    return ObjectType("ResourceQuota", "v1").object(
      name, in: call.namespace,
      [
        "spec": .fields([
          "hard": amounts.isEmpty ? nil : .map(amounts), "scopes": scopes.isEmpty ? nil : .texts(scopes),
        ]),
        "status": .nothing,
      ])
  }

  static func disruptionBudget(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue {
    let selector = call.flags.text("selector")
    let (smallest, largest) = (call.flags.text("min-available"), call.flags.text("max-unavailable"))
    if selector.isEmpty { throw Refusal("a selector must be specified") }
    if smallest.isEmpty, largest.isEmpty { throw Refusal("one of min-available or max-unavailable must be specified") }
    if !smallest.isEmpty, !largest.isEmpty {
      throw Refusal("min-available and max-unavailable cannot be both specified")
    }
    for (value, flag) in [(smallest, "min-available"), (largest, "max-unavailable")] where !value.isEmpty {
      let digits = value.ends(with: "%") ? value.utf8.dropLast() : value.utf8[...]
      if digits.isEmpty || !digits.allSatisfy(\.isDecimalDigit) {
        throw Refusal("invalid format specified for \(flag)")
      }
    }
    return ObjectType("PodDisruptionBudget", "policy/v1").object(
      name, in: call.namespace,
      [
        "spec": .fields([
          "minAvailable": amount(smallest), "selector": try SelectorSyntax.labelSelector(selector),
          "maxUnavailable": amount(largest),
        ]),
        "status": .fields([
          "disruptionsAllowed": .integer(0), "currentHealthy": .integer(0), "desiredHealthy": .integer(0),
          "expectedPods": .integer(0),
        ]),
      ])
  }

  /// A number, or text where it is a percentage or too large.
  private static func amount(_ text: String) -> ObjectValue? {
    if text.isEmpty { return nil }
    return (try? GoIntegers.signed(text, bits: 32)).map { .integer($0) } ?? .text(text)
  }

  static func priorityClass(_ call: Invocation, _ name: String) -> ObjectValue {
    let description = call.flags.text("description")
    return ObjectType("PriorityClass", "scheduling.k8s.io/v1").object(
      name,
      [
        "value": .integer(call.flags.number("value", default: 0)),
        "globalDefault": call.flags.isOn("global-default") ? .boolean(true) : nil,
        "description": description.isEmpty ? nil : .text(description),
        "preemptionPolicy": .text(call.flags.text("preemption-policy", default: "PreemptLowerPriority")),
      ])
  }

  static func serviceAccount(_ call: Invocation, _ name: String) -> ObjectValue {
    ObjectType("ServiceAccount", "v1").object(name, in: call.namespace)
  }

  static func namespace(_ call: Invocation, _ name: String) -> ObjectValue {
    ObjectType("Namespace", "v1").object(name, ["spec": .nothing, "status": .nothing])
  }
}

/// Amounts of resources: `cpu=500m,memory=1Gi`.
enum ResourceAmounts {
  /// The amounts as they are stored; of a name, the last counts.
  static func read(_ text: String) throws(Refusal) -> [String: String] {
    var result: [String: String] = [:]
    if text.isEmpty { return result }
    for pair in text.pieces(at: ",") {
      let parts = pair.pieces(at: "=")
      guard parts.count == 2 else { throw Refusal("Invalid argument syntax \(pair), expected <resource>=<value>") }
      guard let quantity = Quantity(parts[1]) else { throw Refusal(complaint(about: parts[1])) }
      result[parts[0]] = quantity.description
    }
    return result
  }

  /// An amount as it is stored; `nil` for what is none.
  static func amount(_ text: String) -> ObjectValue? { Quantity(text).map { .text($0.description) } }

  /// An amount in a file, as it is written again.
  static func canonical(_ value: ObjectValue) -> ObjectValue {
    switch value {
    case .text(let text), .number(let text): amount(text) ?? value
    default: value
    }
  }

  private static func complaint(about text: String) -> String {
    let sign = text.utf8.first == UInt8(ascii: "-") || text.utf8.first == UInt8(ascii: "+") ? 1 : 0
    let number = text.utf8.dropFirst(sign).prefix { $0.isDecimalDigit || $0 == UInt8(ascii: ".") }
    var suffix = text.utf8.dropFirst(sign + number.count).drop { "eEinumkKMGTP".utf8.contains($0) }
    if suffix.first == UInt8(ascii: "-") || suffix.first == UInt8(ascii: "+") { suffix = suffix.dropFirst() }
    return !text.isEmpty && suffix.allSatisfy(\.isDecimalDigit) && number.count { $0 == UInt8(ascii: ".") } < 2
      ? "unable to parse quantity's suffix"
      : "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
  }
}
