import Foundation

/// Runs while podbook is built: writes files as one Swift source, `EmbeddedFiles`, with each file a string literal.
/// (As an array literal of bytes the compiler takes a second for each five thousand of them.)
///
///     EmbedFiles OUTPUT FILE…
@main
enum EmbedFiles {
  static func main() throws {
    let paths = CommandLine.arguments.dropFirst()
    guard let output = paths.first else { throw Mistake.noOutput }
    var source = """
      /// The files embedded by the build, in the order of their names.
      enum EmbeddedFiles {
        static let all: [(name: StaticString, text: StaticString)] = [

      """
    for path in paths.dropFirst() {
      let file = URL(fileURLWithPath: path)
      guard let text = String(validating: try Data(contentsOf: file), as: UTF8.self) else {
        throw Mistake.notText(path)
      }
      source += "    (name: \(literal(file.lastPathComponent)), text: \(literal(text))),\n"
    }
    source += "  ]\n}\n"
    try source.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// `text` as a literal that holds the same bytes.
  private static func literal(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F || !scalar.isASCII:
        result += "\\u{\(String(scalar.value, radix: 16))}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private enum Mistake: Error {
    case noOutput
    case notText(String)
  }
}
