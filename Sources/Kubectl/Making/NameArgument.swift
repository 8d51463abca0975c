extension Invocation {
  /// The one name that `create` and its kin take.
  func nameArgument() throws(Refusal) -> String {
    let count = argumentsBeforeDash ?? arguments.count
    guard count == 1, let name = arguments.first else {
      throw usage("exactly one NAME is required, got \(count)", word: words.count > 1 ? words[1].place : nil)
    }
    return name
  }

  /// What stands behind the name: the command to run in a container.
  var commandArguments: [String] { Array(arguments.dropFirst()) }
}
