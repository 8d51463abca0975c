/// Commands that only hold others: alone they print their help and fail.
enum GroupCommands {
  /// The first line of a group's help; `nil` for what is no group.
  static func help(of path: String) -> String? {
    switch path {
    case "rollout": "Manage the rollout of one or many resources."
    case "set": "Configure application resources."
    case "create secret": "Create a secret with specified type."
    case "create service": "Create a service using a specified subcommand."
    case "config": "Modify kubeconfig files using subcommands like \"kubectl config set current-context my-context\"."
    case "top": "Display resource (CPU/memory) usage."
    case "auth": "Inspect authorization."
    case "plugin": "Provides utilities for interacting with plugins."
    case "kuberc": "Manage user preferences (kuberc) file."
    default: nil
    }
  }

  /// Refuses a group that is called for itself.
  static func check(_ call: Invocation) throws(Refusal) {
    guard let help = help(of: call.command.path) else { return }
    guard call.arguments.isEmpty else {
      var refusal = call.usage(
        "unknown command \(GoQuote.string(call.arguments.joined(separator: " ")))", word: call.words[0].place)
      refusal.suggestion = Suggestions.nearest(to: call.arguments[0], among: call.command.subcommands)
      throw refusal
    }
    throw Refusal(.help, printing: help)
  }
}
