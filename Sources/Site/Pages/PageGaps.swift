internal import HTML
internal import Markdown

/// What a page puts into the gaps of its note's HTML: where links lead, images, code.
struct PageGaps: NoteHooks {
  let book: Book
  let page: SitePage.ID
  let links: NoteLinker.Result
  let files: FileCopying
  /// The note's code blocks, in order.
  let figures: [FenceFigure]

  /// Where a link leads. One that leads nowhere keeps its text and loses its address.
  func target(of link: Link) -> LinkTarget? {
    let gone = LinkTarget(url: nil, attributes: Array(" class=\"gone\"".utf8))
    guard let meaning = links.meanings[NoteLinker.Reference(link)] else { return gone }
    return address(of: meaning).map { LinkTarget(url: $0) } ?? gone
  }

  /// An image; for one that is not there, or not here, a frame with its words and its address.
  func html(for image: Image) -> [UInt8]? {
    let reference = NoteLinker.Reference(image)
    switch links.meanings[reference] ?? .broken {
    case .image(let file):
      guard let copy = files.copies[file], copy.form != .source else { return frame(image, reference.text) }
      return element(image, copy.output, copy.size)
    case .remoteImage(let address):
      guard let copy = files.fetched[address] else { return frame(image, address) }
      return element(image, copy.output, copy.size)
    case .broken: return frame(image, reference.text)
    case let meaning: return link(to: meaning, image, reference.text)
    }
  }

  /// A code block, as it was made into a figure before.
  func html(for fence: Fence, at index: Int) -> [UInt8]? {
    figures.indices.contains(index) ? figures[index].html : nil
  }

  private var output: String { book.tree.pages[page].output }

  private func address(of meaning: ResolvedReference) -> Address? {
    switch meaning {
    case .page(let id, let fragment):
      var link =
        id == page && fragment != nil ? [] : RelativePath.linkBytes(from: output, to: book.tree.pages[id].output)
      if let fragment {
        link.append(UInt8(ascii: "#"))
        RelativePath.encode(fragment.utf8, into: &link)
      }
      return Address(ours: link)
    case .file(let file, let suffix):
      return files.copies[file].map { Address(ours: RelativePath.linkBytes(from: output, to: $0.output) + suffix.utf8) }
    case .image(let file):
      return files.copies[file].map { Address(ours: RelativePath.linkBytes(from: output, to: $0.output)) }
    case .external(let address): return address
    case .remoteImage, .broken: return nil
    }
  }

  private func element(_ image: Image, _ source: String, _ size: ImageSize?) -> [UInt8] {
    var html = Array("<img src=\"".utf8)
    html.appendHTML(attribute: RelativePath.linkBytes(from: output, to: source))
    html += "\" alt=\"".utf8
    html.appendHTML(attribute: image.alternative)
    html += "\"".utf8
    let (width, height) = Self.size(image, size)
    if let width { html += " width=\"\(width)\"".utf8 }
    if let height { html += " height=\"\(height)\"".utf8 }
    if !image.title.isEmpty {
      html += " title=\"".utf8
      html.appendHTML(attribute: image.title)
      html += "\"".utf8
    }
    image.appendRawAttributes(to: &html)
    html += " loading=\"lazy\" />".utf8
    return html
  }

  /// The size to show: what the author asks for, in the picture's own proportions where only one side is given.
  private static func size(_ image: Image, _ size: ImageSize?) -> (width: Int?, height: Int?) {
    guard let size else { return (image.width, image.height) }
    switch (image.width, image.height) {
    case (let width?, nil): return (width, scaled(size.height, width, size.width))
    case (nil, let height?): return (scaled(size.width, height, size.height), height)
    case (nil, nil): return (size.width, size.height)
    case (let width?, let height?): return (width, height)
    }
  }

  private static func scaled(_ length: Int, _ part: Int, _ whole: Int) -> Int {
    max(Int((Double(length) * Double(part) / Double(whole)).rounded()), 1)
  }

  /// What stands for an image that cannot be shown offline: its words and its address.
  private func frame(_ image: Image, _ address: String) -> [UInt8] {
    var html = Array("<span class=\"away\">".utf8)
    if !image.alternative.isEmpty {
      html += "<b>".utf8
      html.appendHTML(text: image.alternative)
      html += "</b> ".utf8
    }
    html += "<small>".utf8
    html.appendHTML(text: address.utf8)
    html += "</small></span>".utf8
    return html
  }

  /// A note that was to be embedded: a link to it.
  private func link(to meaning: ResolvedReference, _ image: Image, _ text: String) -> [UInt8] {
    guard let address = address(of: meaning) else { return frame(image, text) }
    var html = Array("<a href=\"".utf8)
    html.appendHTML(url: address)
    html += "\">".utf8
    html.appendHTML(text: image.alternative.isEmpty ? Array(text.utf8) : image.alternative)
    html += "</a>".utf8
    return html
  }
}
