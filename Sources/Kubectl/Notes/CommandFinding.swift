/// What is wrong with a command in a note.
package struct CommandFinding: Sendable {
  /// The kinds, each with the id under which it is to be known.
  package enum Kind: String, Sendable {
    case flag = "kubectl-flag"
    case command = "kubectl-command"
    case argument = "kubectl-argument"
    /// It worked once, or works still and will not.
    case dated = "kubectl-dated"
    /// A sign that a text editor or a web page put in the place of another.
    case typography = "kubectl-typography"
  }

  /// The kind.
  package let kind: Kind
  /// Whether it cannot work; otherwise it is only deprecated.
  package let isError: Bool
  /// The word that it is about.
  package let range: Range<Int>
  /// kubectl's own words, in one line.
  package let message: String
  /// The edit that mends it, where one is sure.
  package let repair: (range: Range<Int>, text: String)?
}
