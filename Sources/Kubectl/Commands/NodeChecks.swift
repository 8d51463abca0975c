/// `top`, `cordon`, `uncordon`, `drain` and `taint`.
struct NodeChecks {
  let call: Invocation

  private var flags: FlagValues { call.flags }
  private var arguments: [String] { call.arguments }

  func top() throws(Refusal) {
    if arguments.count > 1 {
      throw call.usage("\(call.command.name) [NAME | -l label]", word: call.words[1].place)
    }
    if !["", "cpu", "memory"].contains(flags.text("sort-by")) { throw Refusal("--sort-by accepts only cpu or memory") }
    if !arguments.isEmpty, !flags.text("selector").isEmpty {
      throw Refusal("only one of NAME or selector can be provided")
    }
  }

  func drain() throws(Refusal) {
    let selector = flags.text("selector")
    if arguments.isEmpty, selector.isEmpty { throw call.usage("USAGE: \(call.command.name) NODE [flags]") }
    if !arguments.isEmpty, !selector.isEmpty {
      throw call.usage("cannot specify both a node name and a --selector option", word: call.words[0].place)
    }
  }

  func taint() throws(Refusal) {
    let taints = try PairArguments(arguments, "taint")
    let resources = taints.resources
    var (added, removed): (Set<String>, Set<String>) = ([], [])
    if resources.isEmpty { throw Refusal("one or more resources must be specified as <resource> <name>") }
    if taints.pairs.isEmpty { throw Refusal("at least one taint update is required") }
    for text in taints.pairs {
      if text.ends(with: "-") {
        let (key, effect) = String(text.dropLast()).cut(at: ":") ?? (String(text.dropLast()), "")
        removed.insert(key.pieces(at: "=")[0] + ":" + effect)
      } else {
        let taint = try read(text)
        if !added.insert("\(taint.key):\(taint.effect)").inserted {
          throw call.usage(
            "duplicated taints with the same key and effect: {\(taint.key) \(taint.value) \(taint.effect) <nil>}")
        }
      }
    }
    if let kind = ResourceTypes.named(resources[0]), kind.plural != "nodes" {
      throw Refusal("invalid resource type \(kind.plural), only node types are supported")
    }
    if ResourceTypes.named(resources[0]) == nil {
      throw Refusal(.argument, printing: "the server doesn't have a resource type \(GoQuote.string(resources[0]))")
    }
    if resources.count == 1, !flags.isOn("all"), flags.text("selector").isEmpty {
      throw Refusal("at least one resource name must be specified since 'all' parameter is not set")
    }
    for key in added.intersection(removed).sorted() {
      throw Refusal("can not both modify and remove the following taint(s) in the same command: \(key)")
    }
  }

  private func read(_ text: String) throws(Refusal) -> (key: String, value: String, effect: String) {
    let parts = text.pieces(at: ":")
    guard parts.count <= 2 else { throw call.usage("invalid taint spec: \(text)") }
    let sides = parts[0].pieces(at: "=")
    if sides.count > 2 { throw call.usage("invalid taint spec: \(text)") }
    if parts.count == 1 { throw call.usage("invalid taint spec: \(text)") }
    let value = sides.count > 1 ? sides[1] : ""
    if let faults = NameRules.labelValueFaults(value) { throw call.usage("invalid taint spec: \(text), \(faults)") }
    if !["NoSchedule", "PreferNoSchedule", "NoExecute"].contains(parts[1]) {
      throw call.usage("invalid taint effect: \(parts[1]), unsupported taint effect")
    }
    return (sides[0], value, parts[1])
  }
}
