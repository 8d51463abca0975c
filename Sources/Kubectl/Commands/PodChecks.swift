internal import APIServer
internal import KubernetesModel

/// `logs`, `exec`, `attach`, `cp`, `port-forward` and `debug`.
struct PodChecks {
  let call: Invocation

  private var flags: FlagValues { call.flags }
  private var arguments: [String] { call.arguments }

  func logs() throws(Refusal) {
    let hasSelector = !flags.text("selector").isEmpty
    if arguments.isEmpty, !hasSelector { throw logsUsage }
    if arguments.count > 2 { throw logsUsage }
    if hasSelector, !arguments.isEmpty {
      throw call.usage("only a selector (-l) or a POD name is allowed", word: call.words[0].place)
    }
    if arguments.count == 1 { try checkName(arguments[0]) }
  }

  private var logsUsage: Refusal {
    call.usage(
      "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs "
        + "command", word: call.words.dropFirst(2).first?.place)
  }

  func exec() throws(Refusal) {
    let hasFiles = !flags.list("filename").isEmpty
    let isOld = call.release < KubectlRelease(minor: 32)
    if call.argumentsBeforeDash == nil, arguments.count > 1, !isOld {
      throw call.usage(
        "exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead", word: call.words[1].place)
    }
    if arguments.isEmpty || call.argumentsBeforeDash == 0, !hasFiles {
      throw Refusal("pod, type/name or --filename must be specified")
    }
    let before = call.argumentsBeforeDash ?? (hasFiles ? 0 : 1)
    if arguments.count <= before {
      throw Refusal("you must specify at least one command for the container")
    }
    if !hasFiles { try checkName(arguments[0]) }
  }

  func attach() throws(Refusal) {
    if arguments.isEmpty { throw Refusal("at least 1 argument is required for attach") }
    if arguments.count > 2 {
      throw Refusal(
        "expected POD, TYPE/NAME, or TYPE NAME, (at most 2 arguments) saw \(arguments.count): \(CommandChecks.shown(arguments))",
        word: call.words[2].place)
    }
    if arguments.count == 1 { try checkName(arguments[0]) }
  }

  func portForward() throws(Refusal) {
    if arguments.count < 2 {
      throw call.usage("TYPE/NAME and list of ports are required for port-forward", word: call.words.first?.place)
    }
    try checkName(arguments[0])
  }

  private func checkName(_ name: String) throws(Refusal) {
    let parts = name.pieces(at: "/")
    if parts.count > 2 {
      throw Refusal("arguments in resource/name form may not have more than one slash", word: call.words[0].place)
    }
    if parts.count == 2, parts.contains("") {
      throw Refusal("arguments in resource/name form must have a single resource and name", word: call.words[0].place)
    }
  }

  func copy() throws(Refusal) {
    if arguments.count != 2 {
      throw Refusal("source and destination are required", word: call.words.dropFirst(2).first?.place)
    }
    var isRemote: [Bool] = []
    for argument in arguments { isRemote.append(try isRemotePath(argument)) }
    if isRemote == [true, true] { throw Refusal("one of src or dest must be a local file specification") }
    if isRemote == [false, false] { throw Refusal("one of src or dest must be a remote file specification") }
    for argument in arguments where argument.ends(with: ":") || argument.isEmpty {
      throw Refusal("filepath can not be empty")
    }
  }

  /// `pod:path` or `namespace/pod:path`.
  private func isRemotePath(_ text: String) throws(Refusal) -> Bool {
    guard let (pod, _) = text.cut(at: ":") else { return false }
    let parts = pod.pieces(at: "/")
    if text.begins(with: ":") || parts.count > 2 {
      throw Refusal("filespec must match the canonical format: [[namespace/]pod:]file/path")
    }
    return true
  }

  func debug() throws(Refusal) {
    let copies = flags.isGiven("copy-to")
    let image = flags.text("image")
    let command = call.argumentsBeforeDash.map { Array(arguments[$0...]) } ?? []
    if arguments.isEmpty || call.argumentsBeforeDash == 0, !flags.isGiven("filename"), !image.isEmpty {
      throw Refusal("NAME or filename is required for debug")
    }
    if copies, image.isEmpty, flags.list("set-image").isEmpty, command.isEmpty {
      throw Refusal("you must specify --image, --set-image or command arguments.")
    }
    if !copies, image.isEmpty { throw Refusal("you must specify --image when not using --copy-to.") }
    if !image.isEmpty, ImageReference(image) == nil {
      throw Refusal("invalid image name \(GoQuote.string(image)): invalid reference format")
    }
    for flag in ["replace", "same-node"] where flags.isOn(flag) && !copies {
      throw Refusal("--\(flag) may only be used with --copy-to.")
    }
    if flags.isOn("tty"), !flags.isOn("stdin") {
      throw Refusal("-i/--stdin is required for containers with -t/--tty=true")
    }
    let profiles = ["", "legacy", "general", "baseline", "netadmin", "restricted", "sysadmin", "auto"]
    if !profiles.contains(flags.text("profile")) { throw Refusal("unknown profile: \(flags.text("profile"))") }
  }
}
