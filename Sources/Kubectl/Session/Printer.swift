/// Prints what comes of a command.
enum Printer {
  static func print(_ outcome: Outcome, of call: Invocation) throws(Refusal) -> [UInt8] {
    switch outcome {
    case .text(let text): return Array(text.utf8)
    case .action(let text): return Array((text + "\n").utf8)
    case .objects(let objects, let done, let output):
      var result: [UInt8] = []
      for (place, object) in objects.enumerated() {
        if place > 0, output.format == .yaml {
          // `run --expose` separates its two objects itself, and so does the printer.
          result += (call.command.path == "run" ? "---\n---\n" : "---\n").utf8
        }
        let shown = isOfType(call) && call.release < Self.omittingTimes ? object.withCreationTimes : object
        result += try print(shown, done, output)
      }
      return result
    }
  }

  /// Since this release a time that is not set is left out.
  private static let omittingTimes = KubectlRelease(minor: 34)

  /// Whether the object went through its Go type; the others are written as they were read.
  private static func isOfType(_ call: Invocation) -> Bool {
    !["label", "annotate", "scale"].contains(call.command.path)
  }

  private static func print(_ object: ObjectValue, _ done: String, _ output: Output) throws(Refusal) -> [UInt8] {
    switch output.format {
    case .yaml:
      // kubectl makes JSON first and reads that as YAML, which takes no control characters.
      guard object.isReadableYAML else { throw Refusal("yaml: control characters are not allowed") }
      return ObjectYAML.text(object)
    case .json: return ObjectJSON.pretty(object)
    case .name: return Array((object.reference + "\n").utf8)
    case .message:
      let suffix = output.dryRun == .client ? " (dry run)" : output.dryRun == .server ? " (server dry run)" : ""
      return Array("\(object.reference) \(done)\(suffix)\n".utf8)
    case .other(let format): return Array("\(object.reference) as \(format)\n".utf8)
    }
  }
}
