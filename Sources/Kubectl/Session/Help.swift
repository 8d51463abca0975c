/// A command's help, in short.
enum Help {
  static func text(of command: CommandEntry, in table: CommandTable) -> String {
    var text = "Usage: \(command.fullName)"
    if !command.subcommands.isEmpty { text += " COMMAND" }
    text += " [flags]\n"
    let children = table.children(of: command).map(\.name)
    if !children.isEmpty { text += "Commands: " + children.joined(separator: ", ") + "\n" }
    let flags = table.flags(of: command).filter { !$0.isDeprecated }.map(\.displayName)
    return text + "Flags: " + flags.joined(separator: "; ") + "\n"
  }
}
