/// `kubectl label` and `kubectl annotate`.
struct LabelObjects {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }
  private var isLabel: Bool { call.command.name == "label" }
  private var what: String { isLabel ? "label" : "annotation" }
  private var path: [String] { ["metadata", isLabel ? "labels" : "annotations"] }

  func outcome() throws(Refusal) -> Outcome {
    // `annotate` looks at the format first, `label` when it has read its arguments.
    if !isLabel { _ = try Output(of: call) }
    let arguments = try PairArguments(call.arguments, what)
    let changes = try isLabel ? labels(arguments.pairs) : annotations(arguments.pairs)
    try checkFlags(arguments, changes)
    let output = try Output(of: call)
    if isLabel, flags.isOn("list"), output.format != .message {
      throw Refusal("--list and --output may not be specified together")
    }
    let source = ObjectFiles(call: call, files: files)
    guard flags.isOn("local") else {
      try ResourceArguments(call, files).check(arguments.resources)
      return .action("\(isLabel ? "labels" : "annotates") \(arguments.resources.joined(separator: " "))")
    }
    if !source.areHere, !output.printsObject, output.format == .message, source.isGiven {
      return .action("changes local files")
    }
    var changed: [ObjectValue] = []
    var lines = ""
    for object in try source.objects() {
      let new = try apply(changes, to: object)
      if flags.isOn("list") { lines += list(new) } else { lines += "\(object.reference) \(done(object, new))\n" }
      changed.append(new)
    }
    if output.format == .message || flags.isOn("list") { return .text(lines) }
    return .objects(changed.map(Self.sorted), done: "", output: output)
  }

  private struct Changes {
    var set: [String: String] = [:]
    var removed: [String] = []
  }

  private func checkFlags(_ arguments: PairArguments, _ changes: Changes) throws(Refusal) {
    if flags.isOn("all"), !flags.text("selector").isEmpty {
      throw Refusal("cannot set --all and --selector at the same time")
    }
    if flags.isOn("all"), !flags.text("field-selector").isEmpty {
      throw Refusal("cannot set --all and --field-selector at the same time")
    }
    let hasFiles = ObjectFiles(call: call, files: files).isGiven
    if flags.isOn("local") {
      if !arguments.resources.isEmpty || !hasFiles {
        throw Refusal("can only use local files by -f pod.yaml or --filename=pod.json when --local=true is set")
      }
    } else if arguments.resources.isEmpty, !hasFiles {
      throw Refusal("one or more resources must be specified as <resource> <name> or <resource>/<name>")
    }
    if changes.set.isEmpty, changes.removed.isEmpty, !flags.isOn("list") {
      throw Refusal("at least one \(what) update is required")
    }
  }

  private func labels(_ pairs: [String]) throws(Refusal) -> Changes {
    var changes = Changes()
    for pair in pairs {
      if pair.holds("=") {
        let parts = pair.pieces(at: "=")
        guard parts.count == 2 else { throw Refusal("invalid label spec: \(pair)") }
        if let faults = NameRules.labelValueFaults(parts[1]) {
          throw Refusal("invalid label value: \(GoQuote.string(pair)): \(faults)")
        }
        changes.set[parts[0]] = parts[1]
      } else {
        changes.removed.append(String(pair.dropLast()))
      }
    }
    if changes.removed.contains(where: { changes.set[$0] != nil }) {
      throw Refusal("can not both modify and remove a label in the same command")
    }
    return changes
  }

  private func annotations(_ pairs: [String]) throws(Refusal) -> Changes {
    var changes = Changes()
    for pair in pairs {
      if let (key, value) = pair.cut(at: "="), !key.isEmpty {
        changes.set[key] = value
      } else {
        changes.removed.append(String(pair.dropLast()))
      }
    }
    let both = changes.removed.filter { changes.set[$0] != nil }
    if !both.isEmpty {
      throw Refusal(
        "can not both modify and remove the following annotation(s) in the same command: \(both.joined(separator: ", "))"
      )
    }
    return changes
  }

  private func apply(_ changes: Changes, to object: ObjectValue) throws(Refusal) -> ObjectValue {
    var known = object.strings(path)
    if !flags.isOn("overwrite") {
      for (key, value) in changes.set.sorted(by: { $0.key < $1.key }) {
        guard let old = known[key], old != value else { continue }
        let fault = "'\(key)' already has a value (\(old))"
        throw Refusal(
          isLabel
            ? fault + ", and --overwrite is false"
            : "--overwrite is false but found the following declared annotation(s): " + fault)
      }
    }
    for (key, value) in changes.set { known[key] = value }
    for key in changes.removed { known[key] = nil }
    var new = object
    new[path] = .map(known)
    if !flags.text("resource-version").isEmpty {
      new[["metadata", "resourceVersion"]] = .text(flags.text("resource-version"))
    }
    return new
  }

  private func done(_ old: ObjectValue, _ new: ObjectValue) -> String {
    guard isLabel else { return "annotated" }
    let (before, after) = (old.labels, new.labels)
    if before == after { return "not labeled" }
    return after.contains { before[$0.key] != $0.value } ? "labeled" : "unlabeled"
  }

  private func list(_ object: ObjectValue) -> String {
    object.strings(path).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)\n" }.joined()
  }

  /// Objects of no known type are written with their keys sorted, at every depth.
  static func sorted(_ value: ObjectValue) -> ObjectValue {
    switch value {
    case .fields(let fields): .fields(Fields(fields.sorted.pairs.map { ($0.name, sorted($0.value)) }))
    case .list(let items): .list(items.map(sorted))
    default: value
    }
  }
}
