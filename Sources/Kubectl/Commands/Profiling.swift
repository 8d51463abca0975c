/// `--profile` of every command, which names a profile of the program; `debug` has one of its own since 1.27.
enum Profiling {
  static func check(_ call: Invocation, _ table: CommandTable) throws(Refusal) {
    let name = call.flags.text("profile", default: "none")
    if call.command.path == "debug", table.release >= KubectlRelease(minor: 27) { return }
    if !["none", "cpu", "heap", "goroutine", "threadcreate", "block", "mutex"].contains(name) {
      throw Refusal("unknown profile '\(name)'", kind: .flag)
    }
  }
}
