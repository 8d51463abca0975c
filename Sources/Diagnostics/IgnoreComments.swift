/// What an author has silenced in a text: `# podbook: ignore ID, ID`, or `# podbook: ignore` for every rule.
///
/// At the end of a line the comment speaks of that line; on a line of its own, of the next line that is neither
/// blank nor a comment; before everything else in a document, of the whole document.
package struct IgnoreComments: Sendable {
  /// Rules that are silenced: those that comments name, or every one.
  private struct Rules {
    private var ids: Set<String> = []
    private var isAll = false

    mutating func add(_ named: [String]) {
      ids.formUnion(named)
      if named.isEmpty { isAll = true }
    }

    func hold(_ id: String) -> Bool { isAll || ids.contains(id) }
  }

  /// What is silenced in the whole document, and what in single lines.
  private var everywhere: Rules?
  private var byLine: [Int: Rules] = [:]
  private var lines = 1...1

  /// Whether nothing is silenced.
  package var isEmpty: Bool { everywhere == nil && byLine.isEmpty }

  /// The comments in the stretch of `source` that one document covers.
  package init(in source: SourceText, _ range: Range<Int>) {
    guard Self.holdsMarker(source.bytes, range) else { return }
    let (first, last) = (
      source.line(at: range.lowerBound), source.line(at: max(range.lowerBound, range.upperBound - 1))
    )
    lines = first...last
    var isAtHead = true
    var waiting: [[String]] = []
    for line in first...last {
      let text = Line(source.contents(ofLine: line))
      if text.isBlank { continue }
      if let ids = text.ignoredIDs {
        if !text.isComment {
          byLine[line, default: Rules()].add(ids)
        } else if isAtHead {
          everywhere = everywhere ?? Rules()
          everywhere?.add(ids)
        } else {
          waiting.append(ids)
        }
      }
      guard !text.isComment else { continue }
      isAtHead = isAtHead && text.isSeparator
      for ids in waiting { byLine[line, default: Rules()].add(ids) }
      waiting = []
    }
  }

  /// Whether a finding is silenced.
  package func ignores(_ diagnostic: Diagnostic, in source: SourceText) -> Bool {
    guard !isEmpty else { return false }
    let id = diagnostic.kind.id
    let line = source.line(at: diagnostic.range?.lowerBound ?? 0)
    if let everywhere, everywhere.hold(id), lines.contains(line) || (diagnostic.range == nil && lines.count > 1) {
      return true
    }
    return byLine[line]?.hold(id) ?? false
  }

  private static let marker = Array("podbook:".utf8)

  private static func holdsMarker(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = range.lowerBound
      while offset + marker.count <= range.upperBound {
        if bytes[offset] == marker[0], bytes[offset..<offset + marker.count].elementsEqual(marker) { return true }
        offset += 1
      }
      return false
    }
  }

  /// One line, without the `>` of quotes that it may stand in.
  private struct Line {
    private let text: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) {
      text = line.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
    }

    var isBlank: Bool { text.isEmpty }
    var isComment: Bool { text.first == UInt8(ascii: "#") }
    var isSeparator: Bool { text.starts(with: "---".utf8) || text.first == UInt8(ascii: "%") }

    /// The rules that a comment on this line names; `nil` where there is no such comment.
    var ignoredIDs: [String]? {
      let words = text.split { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ",") }
      guard
        let mark = words.lastIndex(where: { $0.elementsEqual("podbook:".utf8) || $0.elementsEqual("#podbook:".utf8) })
      else { return nil }
      let isMarked = words[mark].first == UInt8(ascii: "#") || (mark > 0 && words[mark - 1].elementsEqual("#".utf8))
      guard isMarked, mark + 1 < words.count, words[mark + 1].elementsEqual("ignore".utf8) else { return nil }
      return words[(mark + 2)...].map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
