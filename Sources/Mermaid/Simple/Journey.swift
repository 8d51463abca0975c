internal import Text

/// A journey: what someone does, how well it goes, who takes part.
package struct Journey: Sendable {
  package var title: String?
  package var tasks: [Task] = []

  package struct Task: Sendable {
    package var section: String?
    package var name: String
    /// From 1, bad, to 5, good.
    package var score: Double
    package var actors: [String]
  }

  /// Sections without tasks.
  package var emptySections: [(name: String, before: Int)] = []

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> Journey {
    var journey = Journey()
    var section: (name: String, start: Int)?
    func close(_ journey: inout Journey) {
      if let section, section.start == journey.tasks.count {
        journey.emptySections.append((section.name, section.start))
      }
    }
    for line in lines.lines {
      if let rest = lines.rest(line, after: "title") {
        journey.title = lines.bytes.text(rest)
      } else if let rest = lines.rest(line, after: "section") {
        close(&journey)
        section = (lines.bytes.text(rest), journey.tasks.count)
      } else {
        journey.tasks.append(try task(lines, line, section?.name))
      }
    }
    close(&journey)
    return journey
  }

  /// `name: score: who, who`.
  private static func task(
    _ lines: DiagramLines, _ line: DiagramLines.Line, _ section: String?
  ) throws(SyntaxError) -> Task {
    let parts = lines.bytes[line.range].split(separator: 0x3A, maxSplits: 2, omittingEmptySubsequences: false)
      .map { part in lines.bytes.trimmedText(part.startIndex..<part.endIndex) }
    guard parts.count >= 2 else { throw SyntaxError(.journeyLine, at: line.range, lines.text(line)) }
    // Mermaid takes what is no number, and draws no face for it.
    let score = Double(parts[1]).map { $0.isFinite ? max(0, min(5, $0)) : 0 } ?? 0
    let actors = (parts.count > 2 ? parts[2] : "").split(separator: ",").map { part in
      let bytes = Array(part.utf8)
      return bytes.trimmedText(0..<bytes.count)
    }
    return Task(section: section, name: parts[0], score: score, actors: actors.filter { !$0.isEmpty })
  }
}
