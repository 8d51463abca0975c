/// What each command finds wrong with its flags and arguments before it speaks to a cluster, in its own order.
struct CommandChecks {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }
  private var arguments: [String] { call.arguments }
  private var first: Int? { call.words.first?.place }

  /// The checks of commands that make no object here.
  func check() throws(Refusal) {
    switch call.command.path {
    case "apply", "diff": try ApplyChecks(call: call, files: files).check()
    case "create": try ApplyChecks(call: call, files: files).checkCreate()
    case "replace": try ApplyChecks(call: call, files: files).checkReplace()
    case "get": try QueryChecks(call: call, files: files).get()
    case "describe": try QueryChecks(call: call, files: files).describe()
    case "delete": try QueryChecks(call: call, files: files).delete()
    case "events": try QueryChecks(call: call, files: files).events()
    case "explain": try QueryChecks(call: call, files: files).explain()
    case "logs": try PodChecks(call: call).logs()
    case "exec": try PodChecks(call: call).exec()
    case "attach": try PodChecks(call: call).attach()
    case "cp": try PodChecks(call: call).copy()
    case "port-forward": try PodChecks(call: call).portForward()
    case "debug": try PodChecks(call: call).debug()
    case "top pod", "top node": try NodeChecks(call: call).top()
    case "cordon", "uncordon", "drain": try NodeChecks(call: call).drain()
    case "taint": try NodeChecks(call: call).taint()
    case "patch": try ChangeChecks(call: call, files: files).patch()
    case "edit": try ResourceArguments(call, files, allowsAll: true).check(arguments)
    case "rollout status", "rollout undo", "rollout history", "rollout restart", "rollout pause", "rollout resume":
      try ChangeChecks(call: call, files: files).rollout()
    case "set subject": try ResourceArguments(call, files).check(arguments)
    case "wait": try ChangeChecks(call: call, files: files).wait()
    case "auth can-i": try canI()
    case "auth reconcile": try ApplyChecks(call: call, files: files).requireFiles()
    case "certificate approve", "certificate deny":
      if arguments.isEmpty, flags.list("filename").isEmpty, flags.text("kustomize").isEmpty {
        throw Refusal("one or more CSRs must be specified as <name> or -f <filename>")
      }
    case "apply edit-last-applied", "apply set-last-applied", "apply view-last-applied":
      try ResourceArguments(call, files).check(arguments)
    case "create token": try token()
    case "kustomize": if arguments.count > 1 { throw Refusal("specify one path to kustomization.yaml") }
    case "completion": try completion()
    case "version":
      if !arguments.isEmpty { throw Refusal("extra arguments: \(Self.shown(arguments))", word: first) }
      if !["", "yaml", "json"].contains(flags.text("output")) { throw Refusal("--output must be 'yaml' or 'json'") }
    case "api-versions", "api-resources", "config view": try takingNothing()
    case "cluster-info dump": try checkFormat(Formats.objects(in: call.release))
    case let path where path.begins(with: "config "): try ConfigChecks(call: call).check()
    default: break
    }
    try checkNamespace()
  }

  /// Go's way to print a list.
  static func shown(_ list: [String]) -> String { "[" + list.joined(separator: " ") + "]" }

  private func takingNothing() throws(Refusal) {
    if !arguments.isEmpty { throw call.usage("unexpected arguments: \(Self.shown(arguments))", word: first) }
    if call.command.path == "api-resources" {
      if !["", "name", "kind"].contains(flags.text("sort-by")) { throw Refusal("--sort-by accepts only name or kind") }
      try checkFormat(["json", "kyaml", "name", "wide", "yaml"])
    } else if call.command.path == "config view" {
      try checkFormat(Formats.objects(in: call.release))
    }
  }

  private func checkFormat(_ formats: [String]) throws(Refusal) {
    let written = flags.text("output")
    if !written.isEmpty { try Formats.check(written, template: flags.text("template"), among: formats) }
  }

  private func canI() throws(Refusal) {
    if flags.isOn("list") {
      if !arguments.isEmpty { throw Refusal("list option must be specified with no arguments") }
    } else if !(2...3).contains(arguments.count) {
      let message = "you must specify two arguments: verb resource or verb resource/resourceName."
      throw Refusal(message + "\nSee 'kubectl auth can-i -h' for help and examples.", word: first)
    }
  }

  private func completion() throws(Refusal) {
    if arguments.isEmpty { throw call.usage("Shell not specified.") }
    if arguments.count > 1 { throw call.usage("Too many arguments. Expected only the shell type.") }
    if !["bash", "zsh", "fish", "powershell"].contains(arguments[0]) {
      throw call.usage("Unsupported shell type \(GoQuote.string(arguments[0])).", word: first)
    }
  }

  private func token() throws(Refusal) {
    _ = try call.nameArgument()
    let (kind, name) = (flags.text("bound-object-kind"), flags.text("bound-object-name"))
    if let time = try? GoDuration.nanoseconds(flags.text("duration", default: "0")), time < 0 {
      throw Refusal("--duration must be greater than or equal to 0")
    }
    if flags.list("audience").contains("") { throw Refusal("--audience must not be an empty string") }
    if kind.isEmpty {
      if !name.isEmpty { throw Refusal("--bound-object-name can only be set if --bound-object-kind is provided") }
      if flags.isGiven("bound-object-uid") {
        throw Refusal("--bound-object-uid can only be set if --bound-object-kind is provided")
      }
    } else {
      if !["Node", "Pod", "Secret"].contains(kind) {
        throw Refusal("supported --bound-object-kind values are Node, Pod, Secret")
      }
      if name.isEmpty { throw Refusal("--bound-object-name is required if --bound-object-kind is provided") }
    }
  }

  /// A namespace becomes part of a path.
  private func checkNamespace() throws(Refusal) {
    guard let namespace = call.namespace, !call.command.path.begins(with: "config") else { return }
    var faults: [String] = []
    if namespace == "." || namespace == ".." {
      faults = ["may not be '\(namespace)'"]
    } else {
      for sign in ["/", "%"] where namespace.utf8.contains(sign.utf8.first ?? 0) {
        faults.append("may not contain '\(sign)'")
      }
    }
    if faults.isEmpty { return }
    let message = "invalid namespace \(GoQuote.string(namespace)): \(Self.shown(faults))"
    let isListing = call.command.path == "get" && arguments.count == 1 && !arguments[0].holds("/")
    throw isListing ? Refusal(.argument, printing: message) : Refusal(message)
  }
}
