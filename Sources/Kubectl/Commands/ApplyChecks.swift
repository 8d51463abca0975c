/// `apply`, `diff`, `create` and `replace`, which take files.
struct ApplyChecks {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }

  func check() throws(Refusal) {
    var refusal: Refusal?
    do throws(Refusal) {
      if call.command.path == "apply" { try checkApply() } else { try checkDiff() }
    } catch {
      refusal = error
    }
    if var refusal {
      if call.command.path == "diff" { refusal.code = 2 }
      throw refusal
    }
  }

  private func checkApply() throws(Refusal) {
    try refuseArguments()
    try Self.checkCascade(flags)
    let dryRun = try DryRun(of: call)
    let isServerSide = flags.isOn("server-side")
    if flags.isOn("force-conflicts"), !isServerSide { throw Refusal("--force-conflicts only works with --server-side") }
    if dryRun == .client, isServerSide {
      throw Refusal("--dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)")
    }
    try requireFiles()
    try checkValidation()
    if flags.isOn("force"), isServerSide { throw Refusal("--force cannot be used with --server-side") }
    let hasSelector = !flags.text("selector").isEmpty
    if flags.isOn("all"), hasSelector { throw Refusal("cannot set --all and --selector at the same time") }
    if flags.isOn("prune"), !flags.isOn("all"), !hasSelector {
      throw Refusal(
        "all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If "
          + "you did not mean to prune all resources, specify a label selector")
    }
  }

  private func checkDiff() throws(Refusal) {
    try refuseArguments()
    if flags.isOn("force-conflicts"), !flags.isOn("server-side") {
      throw Refusal("--force-conflicts only works with --server-side")
    }
    try requireFiles()
  }

  func checkCreate() throws(Refusal) {
    if flags.text("raw").isEmpty {
      // A word that is no subcommand; kubectl names files before it complains of it.
      try refuseArguments()
      try requireFiles()
    } else {
      try requireFiles()
    }
    _ = try DryRun(of: call)
    try checkValidation()
    _ = try Output(of: call)
  }

  func checkReplace() throws(Refusal) {
    _ = try Output(of: call)
    try checkValidation()
    try Self.checkCascade(flags)
    try requireFiles()
    if flags.number("grace-period", default: -1) >= 0, !flags.isOn("force") {
      throw Refusal("--grace-period must have --force specified")
    }
    if flags.isGiven("timeout"), !flags.isOn("force") { throw Refusal("--timeout must have --force specified") }
  }

  /// `-f` or `-k`, and not both.
  func requireFiles() throws(Refusal) {
    let named = flags.list("filename").filter { !$0.isEmpty }
    if named.isEmpty, flags.text("kustomize").isEmpty { throw Refusal("must specify one of -f and -k") }
    if !named.isEmpty, !flags.text("kustomize").isEmpty { throw Refusal("only one of -f or -k can be specified") }
    try PathPattern.check(flags, files)
  }

  private func refuseArguments() throws(Refusal) {
    guard let first = call.words.first else { return }
    throw call.usage("Unexpected args: \(CommandChecks.shown(call.arguments))", word: first.place)
  }

  private func checkValidation() throws(Refusal) {
    let text = flags.text("validate", default: "strict")
    let known = [
      "strict", "warn", "ignore", "true", "false", "", "1", "0", "t", "f", "T", "F", "True", "False", "TRUE", "FALSE",
    ]
    if !known.contains(text) {
      throw Refusal(
        "invalid - validate option \(GoQuote.string(text)); must be one of: strict (or true), warn, ignore (or false)")
    }
  }

  static func checkCascade(_ flags: FlagValues) throws(Refusal) {
    let text = flags.text("cascade", default: "background")
    let known = ["background", "foreground", "orphan"]
    if !known.contains(text), (try? GoIntegers.boolean(text)) == nil {
      throw Refusal("invalid cascade value (\(text)). Must be \"background\", \"foreground\", or \"orphan\"")
    }
  }
}
