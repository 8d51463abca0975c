/// The subcommands of `config`.
struct ConfigChecks {
  let call: Invocation

  private var flags: FlagValues { call.flags }
  private var arguments: [String] { call.arguments }

  func check() throws(Refusal) {
    switch call.command.name {
    case "use-context", "set-cluster", "unset": try take(1)
    case "set", "rename-context": try take(2)
    case "set-context":
      if arguments.count > 1 { throw unexpected }
      if flags.isOn("current"), !arguments.isEmpty {
        throw Refusal("you cannot specify both a context name and --current")
      }
      if arguments.isEmpty, !flags.isOn("current") {
        throw Refusal("you must specify a non-empty context name or --current")
      }
    case "set-credentials": try credentials()
    case "delete-user": if arguments.count != 1 { throw call.usage("user to delete is required") }
    case "get-contexts":
      let output = flags.text("output")
      if !["", "name"].contains(output) {
        throw Refusal(
          "--output \(output) is not available in kubectl config get-contexts; resetting to default output format")
      }
    default: break
    }
  }

  private func take(_ count: Int) throws(Refusal) {
    if arguments.count != count { throw unexpected }
  }

  private var unexpected: Refusal {
    Refusal("Unexpected args: \(CommandChecks.shown(arguments))", word: call.words.last?.place)
  }

  private func credentials() throws(Refusal) {
    if arguments.count != 1 { throw Refusal("unexpected args: \(CommandChecks.shown(arguments))") }
    var methods: [String] = []
    if !flags.text("token").isEmpty { methods.append("--token") }
    if !flags.text("username").isEmpty || !flags.text("password").isEmpty { methods.append("--username/--password") }
    if methods.count > 1 {
      throw Refusal(
        "you cannot specify more than one authentication method at the same time: \(methods.joined(separator: ", "))")
    }
  }
}
