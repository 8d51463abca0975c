/// `kubectl set image|env|resources|serviceaccount|selector`, of objects in files.
struct SetFields {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }
  private var isLocal: Bool { flags.isOn("local") }
  private var source: ObjectFiles { ObjectFiles(call: call, files: files) }

  static let localMessage = """
    you must specify resources by --filename when --local is set.
    Example resource specifications include:
       '-f rsrc.yaml'
       '--filename=rsrc.json'
    """

  // MARK: image

  func image() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    let arguments = try PairArguments(call.arguments, "image")
    let images = try pairs(arguments.pairs, "image")
    try requireLocalFiles(arguments.resources)
    if images.isEmpty { throw Refusal("at least one image update is required") }
    if images.count > 1, images.contains(where: { $0.key == "*" }) {
      throw Refusal(
        "all containers are already specified by *, but saw more than one container_name=container_image pairs")
    }
    return try change(output, done: "image updated", resources: arguments.resources) { pod throws(Refusal) in
      for (name, image) in images {
        let found = Self.changeContainers(of: &pod, named: name) { $0["image"] = image.isEmpty ? nil : .text(image) }
        if !found { throw Refusal("unable to find container named \(GoQuote.string(name))") }
      }
    }
  }

  private func pairs(_ texts: [String], _ what: String) throws(Refusal) -> [(key: String, value: String)] {
    var result: [(key: String, value: String)] = []
    for text in texts {
      guard let (key, value) = text.cut(at: "="), !key.isEmpty else { throw Refusal("invalid \(what) format: \(text)") }
      result.removeAll { $0.key == key }
      result.append((key, value))
    }
    return result
  }

  // MARK: env

  func variables() throws(Refusal) -> Outcome {
    var resources: [String] = []
    var changes = flags.list("env")
    for argument in call.arguments {
      if argument.holds("=") || argument.ends(with: "-") {
        changes.append(argument)
      } else if changes.count == flags.list("env").count {
        resources.append(argument)
      } else {
        throw Refusal(
          "all resources must be specified before environment changes: \(call.arguments.joined(separator: " "))")
      }
    }
    let output = try Output(of: call)
    if resources.isEmpty, !source.isGiven {
      throw Refusal("one or more resources must be specified as <resource> <name> or <resource>/<name>")
    }
    if flags.isOn("list"), output.format != .message {
      throw Refusal("--list and --output may not be specified together")
    }
    if !flags.list("keys").isEmpty, flags.text("from").isEmpty {
      throw Refusal("when specifying --keys, a configmap or secret must be provided with --from")
    }
    let (set, removed) = try readVariables(changes)
    if isLocal, !source.isGiven { throw ResourceArguments.missing }
    if !isLocal || !flags.text("from").isEmpty {
      if !isLocal { try ResourceArguments(call, files).check(resources) }
      return .action("changes the environment of \(resources.joined(separator: " "))")
    }
    let pattern = flags.text("containers", default: "*")
    if flags.isOn("list") { return .text(try listVariables(set, pattern)) }
    return try change(output, done: "env updated", resources: []) { pod throws(Refusal) in
      _ = Self.changeContainers(of: &pod, named: pattern) { container in
        let known = (container["env"]?.items ?? []).filter { !removed.contains($0["name"]?.text ?? "") }
        let merged = Self.merged(known, set)
        container["env"] = merged.isEmpty ? nil : .list(merged)
      }
    }
  }

  private func readVariables(_ texts: [String]) throws(Refusal) -> (set: [(String, String)], removed: [String]) {
    var set: [(String, String)] = []
    var removed: [String] = []
    for text in texts where text != "-" {
      if let (name, value) = text.cut(at: "=") {
        if let faults = NameRules.variableFaults(name) {
          throw Refusal("\(GoQuote.string(name)) is not a valid key name: \(faults)")
        }
        set.append((name, value))
      } else {
        removed.append(String(text.dropLast()))
      }
    }
    if removed.contains(where: { name in set.contains { $0.0 == name } }) {
      throw Refusal("can not both modify and remove the same environment variable in the same command")
    }
    return (set, removed)
  }

  private static func merged(_ known: [ObjectValue], _ set: [(String, String)]) -> [ObjectValue] {
    var result = known
    for (name, value) in set {
      let entry = ObjectValue.fields(["name": .text(name), "value": value.isEmpty ? nil : .text(value)])
      if let place = result.firstIndex(where: { $0["name"]?.text == name }) {
        result[place] = entry
      } else {
        result.append(entry)
      }
    }
    return result
  }

  private func listVariables(_ set: [(String, String)], _ pattern: String) throws(Refusal) -> String {
    var lines = ""
    for object in try source.objects() {
      guard let path = TypedForm.podPath(object.kind) else { continue }
      for container in object[path + ["spec", "containers"]]?.items ?? [] {
        let name = container["name"]?.text ?? ""
        guard Wildcard.matches(name, pattern) else { continue }
        lines += "# \(object.kind) \(object.name), container \(name)\n"
        for variable in Self.merged(container["env"]?.items ?? [], set) {
          lines += "\(variable["name"]?.text ?? "")=\(variable["value"]?.text ?? "")\n"
        }
      }
    }
    return lines
  }

  // MARK: resources, serviceaccount, selector

  func resources() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    try requireLocalFiles(call.arguments)
    if flags.text("limits").isEmpty, flags.text("requests").isEmpty {
      throw Refusal("you must specify an update to requests or limits (in the form of --requests/--limits)")
    }
    let amounts = [
      ("limits", try ResourceAmounts.read(flags.text("limits"))),
      ("requests", try ResourceAmounts.read(flags.text("requests"))),
    ]
    let pattern = flags.text("containers", default: "*")
    return try change(output, done: "resource requirements updated", resources: call.arguments) { pod throws(Refusal) in
      let found = Self.changeContainers(of: &pod, named: pattern) { container in
        for (part, amounts) in amounts where !amounts.isEmpty {
          let known = container.strings(["resources", part])
          container[["resources", part]] = .map(known.merging(amounts) { $1 })
        }
      }
      if !found { throw Refusal("unable to find container named \(pattern)") }
    }
  }

  func serviceAccount() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    guard let name = call.arguments.last else { throw Refusal("serviceaccount is required") }
    let resources = Array(call.arguments.dropLast())
    if !isLocal { try ResourceArguments(call, files).check(resources) }
    return try change(output, done: "serviceaccount updated", resources: resources) { pod throws(Refusal) in
      pod[["spec", "serviceAccountName"]] = .text(name)
    }
  }

  func selector() throws(Refusal) -> Outcome {
    let output = try Output(of: call)
    guard let last = call.arguments.last else { throw Refusal("one selector is required") }
    let resources = Array(call.arguments.dropLast())
    if isLocal, !resources.isEmpty { throw Refusal(Self.localMessage) }
    let selector = try SelectorSyntax.labelSelector(last)
    let labels = selector.strings(["matchLabels"])
    guard isLocal, source.areHere || output.printsObject else {
      if !isLocal { try ResourceArguments(call, files).check(resources) }
      return .action("sets the selector of \(resources.joined(separator: " "))")
    }
    var changed: [ObjectValue] = []
    for object in try source.objects() {
      guard object.kind == "Service" else { throw Refusal("setting a selector is only supported for Services") }
      var new = object
      new[["spec", "selector"]] = .map(labels)
      changed.append(TypedForm.complete(new))
    }
    return finished(changed, output, done: "selector updated")
  }

  // MARK: what they share

  private func requireLocalFiles(_ resources: [String]) throws(Refusal) {
    guard isLocal else { return try ResourceArguments(call, files).check(resources) }
    if !resources.isEmpty { throw Refusal(Self.localMessage) }
    if !source.isGiven { throw ResourceArguments.missing }
  }

  /// Changes the Pod of every object; those that stay as they were are not printed.
  private func change(
    _ output: Output, done: String, resources: [String], _ body: (inout ObjectValue) throws(Refusal) -> Void
  ) throws(Refusal) -> Outcome {
    guard isLocal, source.areHere || output.format != .message else {
      return .action("\(done): \(resources.joined(separator: " "))")
    }
    var changed: [ObjectValue] = []
    for object in try source.objects() {
      guard let path = TypedForm.podPath(object.kind) else { continue }
      let before = TypedForm.complete(object)
      var pod = object[path] ?? .nothing
      try body(&pod)
      var new = object
      new[path] = pod
      new = TypedForm.complete(new)
      if new != before { changed.append(new) }
    }
    return finished(changed, output, done: done)
  }

  private func finished(_ objects: [ObjectValue], _ output: Output, done: String) -> Outcome {
    if output.format == .message { return .text(objects.map { "\($0.reference) \(done)\n" }.joined()) }
    return .objects(objects, done: done, output: output)
  }

  /// Changes the containers of a Pod whose names match; `false` where none does.
  private static func changeContainers(
    of pod: inout ObjectValue, named pattern: String, _ body: (inout ObjectValue) -> Void
  ) -> Bool {
    var isFound = false
    for field in ["initContainers", "containers"] {
      guard case .list(var items)? = pod[["spec", field]] else { continue }
      for place in items.indices where Wildcard.matches(items[place]["name"]?.text ?? "", pattern) {
        body(&items[place])
        isFound = true
      }
      pod[["spec", field]] = .list(items)
    }
    return isFound
  }
}

/// Names with `*` for any letters.
enum Wildcard {
  static func matches(_ name: String, _ pattern: String) -> Bool {
    let (name, pattern) = (Array(name.utf8), Array(pattern.utf8))
    var (place, at) = (0, 0)
    var star: (pattern: Int, name: Int)?
    while place < name.count {
      if at < pattern.count, pattern[at] == UInt8(ascii: "*") {
        star = (at, place)
        at += 1
      } else if at < pattern.count, pattern[at] == name[place] {
        (place, at) = (place + 1, at + 1)
      } else if let last = star {
        star = (last.pattern, last.name + 1)
        (place, at) = (last.name + 1, last.pattern + 1)
      } else {
        return false
      }
    }
    return pattern[at...].allSatisfy { $0 == UInt8(ascii: "*") }
  }
}
