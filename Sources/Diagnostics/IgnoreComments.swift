/// What an author has silenced in a text: `# podbook: ignore ID, ID`, or `# podbook: ignore` for every rule.
///
/// At the end of a line the comment speaks of that line; on a line of its own, of the next line that is neither
/// blank nor a comment; before everything else in a document, of the whole document.
package struct IgnoreComments: Sendable {
  private struct Comment {
    let lines: ClosedRange<Int>
    /// The ids that are silenced; every one where there are none.
    let ids: [String]
  }

  private var comments: [Comment] = []

  /// Whether nothing is silenced.
  package var isEmpty: Bool { comments.isEmpty }

  /// The comments in the stretch of `source` that one document covers.
  package init(in source: SourceText, _ range: Range<Int>) {
    guard Self.holdsMarker(source.bytes, range) else { return }
    let (first, last) = (
      source.line(at: range.lowerBound), source.line(at: max(range.lowerBound, range.upperBound - 1))
    )
    var isAtHead = true
    var waiting: [[String]] = []
    for line in first...last {
      let text = Line(source.contents(ofLine: line))
      if text.isBlank { continue }
      if let ids = text.ignoredIDs {
        if !text.isComment {
          comments.append(Comment(lines: line...line, ids: ids))
        } else if isAtHead {
          comments.append(Comment(lines: first...last, ids: ids))
        } else {
          waiting.append(ids)
        }
      }
      guard !text.isComment else { continue }
      isAtHead = isAtHead && text.isSeparator
      for ids in waiting { comments.append(Comment(lines: line...line, ids: ids)) }
      waiting = []
    }
  }

  /// Whether a finding is silenced.
  package func ignores(_ diagnostic: Diagnostic, in source: SourceText) -> Bool {
    guard !comments.isEmpty else { return false }
    let line = source.line(at: diagnostic.range?.lowerBound ?? 0)
    return comments.contains { comment in
      (comment.lines.contains(line) || (diagnostic.range == nil && comment.lines.count > 1))
        && (comment.ids.isEmpty || comment.ids.contains(diagnostic.kind.id))
    }
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
