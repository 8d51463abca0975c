/// `get`, `describe`, `delete`, `events` and `explain`.
struct QueryChecks {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }
  private var arguments: [String] { call.arguments }
  private var hasFiles: Bool { !flags.list("filename").isEmpty || !flags.text("kustomize").isEmpty }

  func get() throws(Refusal) {
    if !flags.text("raw").isEmpty {
      if !arguments.isEmpty {
        throw Refusal("arguments may not be passed when --raw is specified", word: call.words[0].place)
      }
      if !flags.text("output").isEmpty { throw Refusal("--raw and --output are mutually exclusive") }
      return
    }
    if arguments.isEmpty, !hasFiles {
      let hint =
        "You must specify the type of resource to get. Use \"kubectl api-resources\" for a complete list of supported "
        + "resources.\n\nerror: Required resource not specified.\nUse \"kubectl explain <resource>\" for a detailed "
        + "description of that resource (e.g. kubectl explain pods).\nSee 'kubectl get -h' for help and examples"
      throw Refusal(.argument, printing: hint)
    }
    if flags.isOn("watch") || flags.isOn("watch-only") {
      try ResourceArguments(call, files, allowsAll: true).check(arguments)
      return
    }
    try checkOneNamespace()
    try ResourceArguments(call, files, allowsAll: true).check(arguments)
    // One object is fetched before its format is looked at, and only a cluster knows whether it is there.
    if !flags.text("output").isEmpty, !namesSingleObject {
      try Formats.check(
        flags.text("output"), template: flags.text("template"), among: Formats.listings(in: call.release))
    }
    if !flags.text("subresource").isEmpty, arguments.count == 1, !arguments[0].holds("/"), !hasFiles {
      throw Refusal("subresource cannot be used when bulk resources are specified")
    }
  }

  private var namesSingleObject: Bool {
    let isCombined = arguments.first?.holds("/") == true
    return !hasFiles && arguments.count == (isCombined ? 1 : 2) && arguments.first?.holds(",") == false
  }

  func describe() throws(Refusal) {
    if arguments.isEmpty, !hasFiles {
      throw Refusal(
        "You must specify the type of resource to describe. Use \"kubectl api-resources\" for a complete list of supported "
          + "resources.")
    }
    try checkOneNamespace()
    try ResourceArguments(call, files, allowsAll: true).check(arguments)
  }

  private func checkOneNamespace() throws(Refusal) {
    let namesOne = arguments.count > 1 || arguments.first?.holds("/") == true
    if flags.isOn("all-namespaces"), namesOne, !hasFiles, flags.text("selector").isEmpty {
      throw Refusal("a resource cannot be retrieved by name across all namespaces")
    }
  }

  func delete() throws(Refusal) {
    if !flags.text("raw").isEmpty { return }
    let output = flags.text("output")
    try ApplyChecks.checkCascade(flags)
    _ = try DryRun(of: call)
    try ResourceArguments(call, files).check(arguments)
    if !["", "name"].contains(output) {
      throw Refusal("unexpected -o output mode: \(output). We only support '-o name'", kind: .flag)
    }
    let grace = flags.number("grace-period", default: -1)
    if flags.isOn("now"), grace >= 0 { throw Refusal("--now and --grace-period cannot be specified together") }
    if flags.isOn("force"), grace > 0 {
      throw Refusal("--force and --grace-period greater than 0 cannot be specified together")
    }
  }

  func events() throws(Refusal) {
    let target = flags.text("for")
    if !target.isEmpty {
      let parts = target.pieces(at: "/")
      if parts.count < 2 { throw Refusal("--for must be in resource/name form") }
      if parts.count > 2 { throw Refusal("arguments in resource/name form may not have more than one slash") }
    }
    if !flags.text("output").isEmpty {
      try Formats.check(
        flags.text("output"), template: flags.text("template"), among: Formats.objects(in: call.release))
    }
    for type in flags.list("types") where type != "Normal" && type != "Warning" {
      throw Refusal("valid --types are Normal or Warning")
    }
  }

  func explain() throws(Refusal) {
    guard let resource = arguments.first else {
      throw Refusal(
        "You must specify the type of resource to explain. Use \"kubectl api-resources\" for a complete list of supported "
          + "resources.")
    }
    if arguments.count > 1 { throw Refusal("We accept only this format: explain RESOURCE", word: call.words[1].place) }
    // The path is read as a JSONPath.
    if let sign = resource.unicodeScalars.first(where: { $0 == "," }) {
      throw Refusal("unrecognized character in action: U+002C '\(sign)'", word: call.words[0].place)
    }
  }
}
