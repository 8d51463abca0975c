/// Flags without which a command does nothing.
enum RequiredFlags {
  static func check(_ call: Invocation) throws(Refusal) {
    let missing = required(by: call.command.path).filter { !call.flags.isGiven($0) }
    if missing.isEmpty { return }
    let names = missing.map { "\"\($0)\"" }.joined(separator: ", ")
    throw Refusal("required flag(s) \(names) not set", kind: .flag)
  }

  private static func required(by path: String) -> [String] {
    switch path {
    case "run", "create deployment": ["image"]
    case "create cronjob": ["image", "schedule"]
    case "create clusterrolebinding": ["clusterrole"]
    case "create service externalname": ["external-name"]
    case "scale": ["replicas"]
    case "autoscale": ["max"]
    default: []
    }
  }
}
