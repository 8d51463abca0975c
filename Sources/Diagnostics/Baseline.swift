/// The findings that were there before: only what is not among them fails.
///
/// The file holds one line a finding, sorted, so that it reads well in a diff:
/// `fingerprint rule path`. Only the fingerprint counts; the rest is for people.
package struct Baseline: Sendable {
  private var remaining: [String: Int] = [:]
  private var lines: [String] = []

  private static let header = "# podbook baseline, version 1: findings that are known and do not fail\n"

  /// A baseline that knows nothing.
  package init() {}

  /// A baseline as it was written; `nil` where the file is none.
  package init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("# podbook baseline, version 1") else { return nil }
    for line in text.split(whereSeparator: { $0.isNewline }) where !line.hasPrefix("#") {
      guard let fingerprint = Fingerprint(line.prefix { $0 != " " }) else { return nil }
      remaining[fingerprint.text, default: 0] += 1
    }
  }

  /// Whether a finding is known. Each line of the baseline answers for one finding.
  package mutating func takes(_ diagnostic: Diagnostic, in source: SourceText) -> Bool {
    guard !remaining.isEmpty else { return false }
    let fingerprint = Fingerprint(diagnostic, in: source).text
    guard let count = remaining[fingerprint], count > 0 else { return false }
    remaining[fingerprint] = count - 1
    return true
  }

  /// Writes a finding down.
  package mutating func record(_ diagnostic: Diagnostic, in source: SourceText) {
    let path = source.path.unicodeScalars.map { $0.value < 0x20 ? "\u{FFFD}" : String($0) }.joined()
    lines.append("\(Fingerprint(diagnostic, in: source).text) \(diagnostic.kind.id) \(path)\n")
  }

  /// The file that holds what was written down.
  package var bytes: [UInt8] {
    let sorted = lines.sorted { a, b in
      a.utf8.dropFirst(16).lexicographicallyPrecedes(b.utf8.dropFirst(16))
        || (a.utf8.dropFirst(16).elementsEqual(b.utf8.dropFirst(16)) && a.utf8.lexicographicallyPrecedes(b.utf8))
    }
    return Array(Self.header.utf8) + sorted.flatMap { Array($0.utf8) }
  }
}
