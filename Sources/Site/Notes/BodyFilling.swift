internal import HTML

/// Puts the meaning of a note's references where their marks stand.
///
/// A mark is the byte 1, the reference's place in the note's list, and the byte 2. In a link it stands for the
/// value of `href`; an image's mark stands for the whole element.
struct BodyFilling {
  /// Begins and ends a mark; neither byte can stand in text that was escaped.
  static let markStart: UInt8 = 1
  static let markEnd: UInt8 = 2

  /// The mark of a reference.
  static func mark(_ reference: Int) -> [UInt8] { [markStart] + String(reference).utf8 + [markEnd] }

  let note: RenderedNote
  let references: [ResolvedReference]
  let book: Book
  let page: SitePage.ID
  /// The outputs that files were copied to, and the sizes of those that are images.
  let files: FileCopying

  /// The note's HTML, filled.
  func fill() -> [UInt8] {
    let body = note.body
    var result: [UInt8] = []
    result.reserveCapacity(body.count + references.count * 32)
    var copied = 0
    var offset = 0
    while offset < body.count {
      guard body[offset] == Self.markStart else {
        offset += 1
        continue
      }
      result += body[copied..<offset]
      offset += 1
      var number = 0
      while offset < body.count, body[offset] != Self.markEnd {
        number = number * 10 + Int(body[offset] & 15)
        offset += 1
      }
      offset += 1
      copied = min(offset, body.count)
      if references.indices.contains(number) { append(number, to: &result) }
    }
    result += body[copied...]
    return result
  }

  private func append(_ number: Int, to result: inout [UInt8]) {
    let reference = note.references[number]
    switch references[number] {
    case .page(let id, let fragment): link(to: address(of: id, fragment), reference, &result)
    case .file(let file, let suffix):
      guard let copy = files.copies[file] else { return broken(reference, &result) }
      link(to: RelativePath.link(from: output, to: copy.output) + suffix, reference, &result)
    case .external(let address): link(to: address, reference, &result)
    case .image(let file):
      guard let copy = files.copies[file] else { return broken(reference, &result) }
      image(reference, RelativePath.link(from: output, to: copy.output), copy.size, &result)
    case .remoteImage(let address):
      guard let copy = files.fetched[address] else { return frame(reference, address, &result) }
      image(reference, RelativePath.link(from: output, to: copy.output), copy.size, &result)
    case .broken: broken(reference, &result)
    }
  }

  private var output: String { book.tree.pages[page].output }

  private func address(of id: SitePage.ID, _ fragment: String?) -> String {
    var link =
      id == page && fragment != nil ? [] : Array(RelativePath.link(from: output, to: book.tree.pages[id].output).utf8)
    if let fragment {
      link.append(UInt8(ascii: "#"))
      RelativePath.encode(fragment.utf8, into: &link)
    }
    return String(decoding: link, as: UTF8.self)
  }

  /// The value of `href`; for a note that was to be embedded a whole link to it.
  private func link(to address: String, _ reference: NoteReference, _ result: inout [UInt8]) {
    guard reference.kind == .wikiEmbed else { return result.appendHTML(attribute: address.utf8) }
    result += "<a href=\"".utf8
    result.appendHTML(attribute: address.utf8)
    result += "\">".utf8
    result.appendHTML(text: (reference.alternative.isEmpty ? reference.target : reference.alternative).utf8)
    result += "</a>".utf8
  }

  private func image(_ reference: NoteReference, _ source: String, _ size: ImageSize?, _ result: inout [UInt8]) {
    result += "<img src=\"".utf8
    result.appendHTML(attribute: source.utf8)
    result += "\" alt=\"".utf8
    result.appendHTML(attribute: reference.alternative.utf8)
    result += "\"".utf8
    if let size {
      let width = reference.width ?? size.width
      let height = max(Int((Double(size.height) * Double(width) / Double(size.width)).rounded()), 1)
      result += " width=\"\(width)\" height=\"\(height)\"".utf8
    } else if let width = reference.width {
      result += " width=\"\(width)\"".utf8
    }
    if !reference.title.isEmpty {
      result += " title=\"".utf8
      result.appendHTML(attribute: reference.title.utf8)
      result += "\"".utf8
    }
    result += " loading=\"lazy\" />".utf8
  }

  /// What stands for an image that cannot be shown offline: its words and its address.
  private func frame(_ reference: NoteReference, _ address: String, _ result: inout [UInt8]) {
    result += "<span class=\"away\">".utf8
    if !reference.alternative.isEmpty {
      result += "<b>".utf8
      result.appendHTML(text: reference.alternative.utf8)
      result += "</b> ".utf8
    }
    result += "<small>".utf8
    result.appendHTML(text: address.utf8)
    result += "</small></span>".utf8
  }

  /// A link to nothing keeps its text and loses its address; an image that is not there leaves its words.
  private func broken(_ reference: NoteReference, _ result: inout [UInt8]) {
    let opening = Array("href=\"".utf8)
    if result.suffix(opening.count).elementsEqual(opening) {
      result.removeLast(opening.count)
      result += "class=\"gone".utf8
    } else {
      frame(reference, reference.target, &result)
    }
  }
}

/// A file of the content folder that was copied to the site.
struct CopiedFile: Sendable {
  let output: String
  /// The size in pixels, where the file is an image.
  let size: ImageSize?
}
