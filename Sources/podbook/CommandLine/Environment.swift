internal import Diagnostics
internal import Glibc

/// What the command line takes from the machine: asked once, here, and handed on.
struct Environment {
  /// The language of podbook's own words.
  var language: Language
  /// Whether findings are coloured.
  var usesColour: Bool
  /// Whether progress may be shown.
  var showsProgress: Bool

  /// The environment of this process.
  static var current: Environment {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(variable).first ?? ""
    let isTerminal = isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb"
    return Environment(
      language: locale.hasPrefix("ko") ? .korean : .english,
      usesColour: isatty(STDOUT_FILENO) == 1 && variable("NO_COLOR") == nil && variable("TERM") != "dumb",
      showsProgress: isTerminal)
  }

  /// The value of an environment variable; one that is empty counts as unset.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
