internal import KubernetesModel
internal import YAML

/// A text of a note that is no whole manifest: one piece, or a piece before and after a change.
struct FragmentExample {
  private let reading: ParsedExample

  init(_ reading: ParsedExample) { self.reading = reading }

  /// What the text is made of, with findings at places of the text; empty where it is no piece of a manifest.
  func pieces() -> [FragmentPart] {
    guard let document = reading.document, let root = document.root else { return [] }
    let starts = comparedStarts(in: document, root)
    guard starts.count > 1 else { return FragmentDecoder(document, text: reading.text.bytes).parts() }
    let text = reading.text.bytes
    return zip(starts, starts.dropFirst() + [text.count]).flatMap { start, end -> [FragmentPart] in
      // A part that does not parse by itself is passed over: as a whole it did.
      guard let part = try? YAMLReader().readDocument(text, in: start..<end) else { return [] }
      return FragmentDecoder(part, text: text).parts()
    }
  }

  /// Where the parts of a comparison begin: a key that stands a second time begins another.
  private func comparedStarts(in document: YAMLDocument, _ root: YAMLNodeID) -> [Int] {
    guard document[root].value == .mapping, document[root].style == .block else { return [] }
    var starts: [Int] = []
    var keys: Set<ArraySlice<UInt8>> = []
    for key in document.entries(of: root).map(\.key) {
      let isFirst = starts.isEmpty
      if !keys.insert(document.text(of: key)).inserted { keys = [document.text(of: key)] } else if !isFirst { continue }
      starts.append(reading.text.bytes.lineStart(at: document[key].range.lowerBound))
    }
    return starts
  }
}

extension FragmentDecoder {
  /// A decoder of an example, in which values may be left to the reader.
  fileprivate init(_ document: YAMLDocument, text: [UInt8]) {
    let lists = FlowLists(document)
    self.init(document, text: text) { Placeholders.areHeld(at: $0, of: text, besides: lists, isMistyped: true) }
  }
}

extension [UInt8] {
  /// Where the line begins that an offset is in.
  fileprivate func lineStart(at offset: Int) -> Int {
    self[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }
}
