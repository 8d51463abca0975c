/// Reads YAML as kubectl does: the text is cut into documents first, and each is parsed on its own,
/// so that a broken document does not hide the next.
///
/// **Positions.** Every offset in a reading (`YAMLReading.range`, `YAMLNode.range`, `YAMLFault.range`)
/// is an index into the array that was passed in. A caller that has the YAML as one stretch of a larger
/// text passes the whole text and the stretch, and gets positions of the whole text. Where the YAML lies
/// in pieces (a fence inside a quote or a list, whose lines carry a prefix), the caller joins the pieces
/// into one array, reads that, and sends each offset back through its own table of pieces: an offset
/// within a piece moves by that piece's distance. Ranges never need more than their two ends moved,
/// for a node, a fault or a fix begins and ends on bytes that stand in the joined text.
package struct YAMLReader: Sendable {
  /// What is refused for its size.
  package var limits: YAMLLimits

  /// A reader that holds to `limits`.
  package init(limits: YAMLLimits = .standard) {
    self.limits = limits
  }

  /// Every document of `text` (or of a stretch of it) that holds something, in order.
  ///
  /// A part that is blank or holds comments only is no document and is not counted.
  package func read(_ text: [UInt8], in range: Range<Int>? = nil) -> [YAMLReading] {
    var readings: [YAMLReading] = []
    var broken = 0
    for part in DocumentCut.parts(of: text, in: range ?? 0..<text.count) {
      if let separator = part.brokenSeparator {
        broken += 1
        if broken > limits.brokenSeparators { break }
        readings.append(
          YAMLReading(
            index: readings.count, range: part.range,
            result: .failure(YAMLFault(brokenSeparator: separator, in: text))))
        continue
      }
      let result = Result { () throws(YAMLFault) in try readDocument(text, in: part.range) }
      if case .success(let document) = result, document.root == nil { continue }
      readings.append(YAMLReading(index: readings.count, range: part.range, result: result))
    }
    return readings
  }

  /// The one document in a stretch of `text` that was cut already. Its root is `nil` if it holds nothing.
  package func readDocument(_ text: [UInt8], in range: Range<Int>) throws(YAMLFault) -> YAMLDocument {
    guard range.count <= limits.documentBytes else {
      throw YAMLFault(tooLarge: range.count, limit: limits.documentBytes, at: range.lowerBound)
    }
    switch VersionDirective.refused(in: text, range, limits) {
    case .version(let directive):
      throw YAMLFault(versionDirective: directive, in: text, documentStart: range.lowerBound)
    case .tooMany(let directive):
      throw YAMLFault(.tooManyDirectives(limit: limits.directives), at: directive, server: "yaml: too many directives")
    case nil: break
    }
    // kubectl ends every line that it hands on; where the input ends matters to the lines it reports.
    if range.isEmpty || text[range.upperBound - 1] == UInt8(ascii: "\n") {
      return try text.withBytes(range) { bytes throws(YAMLFault) in
        try TreeBuilder.build(bytes, at: range.lowerBound, limits)
      }
    }
    let ended = text[range] + [UInt8(ascii: "\n")]
    do {
      return try Array(ended).withBytes(0..<ended.count) { bytes throws(YAMLFault) in
        try TreeBuilder.build(bytes, at: range.lowerBound, limits)
      }
    } catch {
      throw error.clamped(to: range)
    }
  }
}

/// One document of a text: where it stands and what came of reading it.
package struct YAMLReading: Sendable {
  /// Its place among the documents of the text, from 0.
  package let index: Int
  /// The bytes that kubectl would parse as this document.
  package let range: Range<Int>
  /// The tree, or why there is none.
  package let result: Result<YAMLDocument, YAMLFault>
}

extension [UInt8] {
  /// Lends a stretch of the array as C wants it.
  fileprivate func withBytes<Value>(
    _ range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) throws(YAMLFault) -> Value
  ) throws(YAMLFault) -> Value {
    try withUnsafeBufferPointer { bytes throws(YAMLFault) in
      try body(UnsafeBufferPointer(rebasing: bytes[range]))
    }
  }
}
