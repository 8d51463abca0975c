/// What kubectl does as it is told, but warns of.
enum Warnings {
  static func of(_ call: Invocation) -> [String] {
    var result: [String] = []
    let flags = call.flags
    switch flags.text("dry-run") {
    case "unchanged": result.append("Warning: --dry-run is deprecated and can be replaced with --dry-run=client.")
    case let value where (try? GoIntegers.boolean(value)) == true:
      result.append(
        "Warning: --dry-run=\(value) is deprecated (boolean value) and can be replaced with --dry-run=client.")
    default: break
    }
    if let isOn = try? GoIntegers.boolean(flags.text("cascade", default: "background")) {
      let new = isOn ? "background" : "orphan"
      result.append(
        "Warning: --cascade=\(flags.text("cascade")) is deprecated (boolean value) and can be replaced with --cascade=\(new)."
      )
    }
    if call.command.path == "exec", call.argumentsBeforeDash == nil, call.arguments.count > 1 {
      result.append(
        "Warning: kubectl exec [POD] [COMMAND] is DEPRECATED and will be removed in a future version. Use kubectl exec [POD] -- "
          + "[COMMAND] instead.")
    }
    if call.command.path == "debug", flags.text("profile") == "legacy", call.release >= KubectlRelease(minor: 32) {
      result.append("Warning: --profile=legacy is deprecated and will be removed in the future.")
    }
    if call.command.path == "get", let kind = call.arguments.first,
      ["cs", "componentstatuses", "componentstatus"].contains(kind)
    {
      result.append("Warning: v1 ComponentStatus is deprecated in v1.19+")
    }
    return result
  }
}
