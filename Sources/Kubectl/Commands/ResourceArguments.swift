/// Arguments that name resources: `pods`, `pods web`, `pod/web`, beside `-f`, `-l` and `--all`.
struct ResourceArguments {
  private let flags: FlagValues
  private let files: CourseFiles
  /// Whether the command works on all of a kind without being told so.
  private let allowsAll: Bool
  private let selectsAll: Bool

  /// The arguments of a call; `allowsAll` where a kind without a name means all of it, as for `get`.
  init(_ call: Invocation, _ files: CourseFiles, allowsAll: Bool = false) {
    flags = call.flags
    self.files = files
    // For most commands `--all` only says that a kind alone will do.
    selectsAll = call.command.path == "delete" && call.flags.isOn("all")
    self.allowsAll = allowsAll || call.flags.isOn("all")
  }

  /// What is said where nothing is named.
  static let missing = Refusal(
    """
    You must provide one or more resources by argument or filename.
    Example resource specifications include:
       '-f rsrc.yaml'
       '--filename=rsrc.json'
       '<resource> <name>'
       '<resource>'
    """)

  /// Checks the arguments as kubectl's builder does.
  func check(_ arguments: [String]) throws(Refusal) {
    try PathPattern.check(flags, files)
    let selector = flags.text("selector").trimmed
    let isSelected = !selector.isEmpty || !flags.text("field-selector").trimmed.isEmpty
    if selectsAll, isSelected {
      throw Refusal("setting 'all' parameter but found a non empty selector. ")
    }
    let withSlash = arguments.count { $0.holds("/") }
    if withSlash > 0, withSlash < arguments.count {
      throw Refusal(
        "there is no need to specify a resource type as a separate argument when passing arguments in resource/name form "
          + "(e.g. 'kubectl get resource/<resource_name>' instead of 'kubectl get resource resource/<resource_name>'")
    }
    if withSlash > 0 { try checkCombined(arguments) }
    let named = flags.list("filename")
    if !named.isEmpty || !flags.text("kustomize").isEmpty {
      // Where a file is not here, that is the first thing that kubectl would notice.
      if !arguments.isEmpty, !named.isEmpty, named.allSatisfy({ files.kind($0) != nil }) {
        throw Refusal(
          "when paths, URLs, or stdin is provided as input, you may not specify resource arguments as well")
      }
      return
    }
    if isSelected || selectsAll || (allowsAll && arguments.count == 1 && withSlash == 0) {
      if arguments.count > 1, withSlash == 0 { throw Refusal("name cannot be provided when a selector is specified") }
      if withSlash > 0 {
        throw Refusal("selectors and the all flag cannot be used when passing resource/name arguments")
      }
      if arguments.isEmpty { throw Refusal("at least one resource must be specified to use a selector") }
      return
    }
    if arguments.isEmpty { throw Self.missing }
    if withSlash == 0, arguments.count == 1 { throw Refusal("resource(s) were provided, but no name was specified") }
  }

  private func checkCombined(_ arguments: [String]) throws(Refusal) {
    for argument in arguments {
      let parts = argument.pieces(at: "/")
      if parts.count != 2 { throw Refusal("arguments in resource/name form may not have more than one slash") }
      if parts[0].isEmpty || parts[1].isEmpty || parts[0].holds(",") {
        throw Refusal("arguments in resource/name form must have a single resource and name")
      }
    }
  }
}
