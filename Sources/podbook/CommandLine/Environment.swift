internal import Diagnostics
internal import Glibc
internal import Site

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

  /// The day: that of `SOURCE_DATE_EPOCH`, where it is set, so that a build can be repeated; else the clock's.
  static var today: NoteDate? {
    NoteDate(secondsSince1970: variable("SOURCE_DATE_EPOCH").flatMap { Int($0) } ?? Int(time(nil)))
  }

  /// The value of an environment variable; one that is empty counts as unset.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
