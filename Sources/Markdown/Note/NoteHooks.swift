package import HTML

/// What a site puts into the gaps of a note's HTML. Whatever it leaves out, the note fills in itself.
package protocol NoteHooks {
  /// Where a link leads on the site; `nil` leaves it as it is written.
  func target(of link: Link) -> LinkTarget?
  /// The HTML for an image; `nil` for a plain `<img>`.
  func html(for image: Image) -> [UInt8]?
  /// The HTML for a code block, a block of its own; `nil` for a plain `<pre>`.
  func html(for fence: Fence, at index: Int) -> [UInt8]?
}

extension NoteHooks {
  package func target(of link: Link) -> LinkTarget? { nil }
  package func html(for image: Image) -> [UInt8]? { nil }
  package func html(for fence: Fence, at index: Int) -> [UInt8]? { nil }
}

/// Where a link leads.
package struct LinkTarget: Sendable {
  /// The address; `nil` for a link that leads nowhere and gets no `href`.
  package var url: Address?
  /// Further attributes as HTML, each after a space: ` class="broken"`.
  package var attributes: [UInt8]

  /// A target at `url`.
  package init(url: Address?, attributes: [UInt8] = []) {
    self.url = url
    self.attributes = attributes
  }
}

/// Fills every gap with what the note itself says.
package struct NoHooks: NoteHooks {
  /// No hooks at all.
  package init() {}
}

extension MarkdownNote {
  /// The note's HTML: well-formed, a fragment that may stand in any element that holds blocks.
  ///
  /// A heading that is left out, by its place in `headings`, is the page's title and stands elsewhere.
  package func html(filledBy hooks: some NoteHooks = NoHooks(), leavingOut heading: Int? = nil) -> [UInt8] {
    html(filledBy: hooks, leavingOut: heading, linksUpTo: .max).html
  }

  /// The note's HTML, whose links and images take no more than `room` bytes: those behind stand without an address.
  package func html(
    filledBy hooks: some NoteHooks, leavingOut heading: Int? = nil, linksUpTo room: Int
  ) -> (html: [UInt8], isCut: Bool) {
    var room = room
    var isCut = false
    var result: [UInt8] = []
    result.reserveCapacity(html.count + html.count / 4 + 256)
    let omitted = heading.map { headings[$0].html } ?? html.count..<html.count
    let omittedGaps = heading.map { headings[$0].gaps } ?? gaps.count..<gaps.count
    var position = 0
    for (number, gap) in gaps.enumerated() where !omittedGaps.contains(number) {
      if number >= omittedGaps.upperBound, position <= omitted.lowerBound {
        result.append(contentsOf: html[position..<omitted.lowerBound])
        position = omitted.upperBound
      }
      result.append(contentsOf: html[position..<gap.offset])
      position = gap.offset
      switch gap.content {
      case .link(let index) where room > 0:
        let start = result.count
        links[index].append(to: &result, at: hooks.target(of: links[index]))
        room -= result.count - start
      case .link(let index):
        isCut = true
        links[index].appendWithoutAddress(to: &result)
      case .image(let index) where room <= 0:
        isCut = true
        result.appendHTML(text: images[index].alternative)
      case .image(let index):
        let start = result.count
        defer { room -= result.count - start }
        if let html = hooks.html(for: images[index]) {
          result.append(contentsOf: html)
        } else {
          images[index].append(to: &result)
        }
      case .fence(let index):
        if let html = hooks.html(for: fences[index], at: index) {
          result.append(contentsOf: html)
        } else {
          fences[index].append(to: &result)
        }
      }
    }
    if position <= omitted.lowerBound {
      result.append(contentsOf: html[position..<omitted.lowerBound])
      position = omitted.upperBound
    }
    result.append(contentsOf: html[position...])
    return (result, isCut)
  }
}

extension Link {
  /// What stands for it where there is no room for addresses; its end tag is written already.
  fileprivate func appendWithoutAddress(to html: inout [UInt8]) {
    guard var medium else { return html.append(contentsOf: "<a>".utf8) }
    medium.address = nil
    medium.append(to: &html)
  }

  fileprivate func append(to html: inout [UInt8], at target: LinkTarget?) {
    let address = target.map(\.url) ?? Address(ofNote: destination)
    if var medium {
      medium.address = address
      return medium.append(to: &html)
    }
    html.append(contentsOf: "<a".utf8)
    if let url = address {
      html.append(contentsOf: " href=\"".utf8)
      html.appendHTML(url: url)
      html.append(Byte.quote)
    }
    if !id.isEmpty {
      html.append(contentsOf: " id=\"".utf8)
      html.appendHTML(attribute: id)
      html.append(Byte.quote)
    }
    if !title.isEmpty {
      html.append(contentsOf: " title=\"".utf8)
      html.appendHTML(attribute: title)
      html.append(Byte.quote)
    }
    if let target { html.append(contentsOf: target.attributes) }
    html.append(Byte.greater)
  }
}

extension Image {
  fileprivate func append(to html: inout [UInt8]) {
    guard let source = Address(sourceOfNote: destination) else { return html.appendHTML(text: alternative) }
    html.append(contentsOf: "<img src=\"".utf8)
    html.appendHTML(url: source)
    html.append(contentsOf: "\" alt=\"".utf8)
    html.appendHTML(attribute: alternative)
    html.append(Byte.quote)
    if !title.isEmpty {
      html.append(contentsOf: " title=\"".utf8)
      html.appendHTML(attribute: title)
      html.append(Byte.quote)
    }
    for (name, value) in [("width", width), ("height", height)] {
      if let value { html.append(contentsOf: " \(name)=\"\(value)\"".utf8) }
    }
    appendRawAttributes(to: &html)
    html.append(contentsOf: " />".utf8)
  }
}

extension Fence {
  fileprivate func append(to html: inout [UInt8]) {
    html.append(contentsOf: "<pre><code".utf8)
    if !language.isEmpty {
      html.append(contentsOf: " class=\"language-".utf8)
      html.appendHTML(attribute: language.utf8)
      html.append(Byte.quote)
    }
    html.append(Byte.greater)
    html.appendHTML(code: content[...])
    html.append(contentsOf: "</code></pre>\n".utf8)
  }
}
