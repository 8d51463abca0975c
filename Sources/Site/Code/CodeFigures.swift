internal import HTML
internal import Highlighting
package import Markdown

/// Any code block as a figure: what it is, the code in colours, a button that copies it.
package struct CodeFigures: FenceRendering {
  /// The figures of every language.
  package init() {}

  package func figure(for fence: Fence, at place: FencePlace) -> FenceFigure? { FenceFigure(html: html(for: fence)) }

  /// The figure of a code block; what was found in it stands below, with `badges` at its head and an `id`.
  /// It `isPlain` where colours would make it too large.
  func html(
    for fence: Fence, id: String? = nil, badges: [UInt8] = [], remarks: [UInt8] = [], isPlain: Bool = false
  ) -> [UInt8] {
    let isSession = Highlighter.isSession(fence.content[...], language: fence.language.utf8)
    let title = fence.title
    let label = title ?? (isSession ? "터미널" : fence.language)
    var html = Array("<div class=\"session\"".utf8)
    if let id { html += " id=\"\(id)\"".utf8 }
    html.append(UInt8(ascii: ">"))
    if !label.isEmpty {
      html += title == nil ? "<p><span>".utf8 : "<p><span class=\"file\">".utf8
      html.appendHTML(text: label.utf8)
      html += "</span><span class=\"act\"><button type=\"button\" ".utf8
      html += isSession ? "data-copy-session=\"\" hidden=\"\">명령만 복사".utf8 : "data-copy-code=\"\" hidden=\"\">복사".utf8
      html += "</button></span></p>".utf8
    }
    html += badges
    html += "<div class=\"code y\" tabindex=\"0\" role=\"group\" aria-label=\"".utf8
    html.appendHTML(attribute: (label.isEmpty ? "코드" : label).utf8)
    html += "\"><pre><code>".utf8
    if isPlain { html.appendHTML(text: fence.content) } else { appendCode(of: fence, to: &html) }
    html += "</code></pre></div>".utf8
    html += remarks
    html += "</div>\n".utf8
    return html
  }

  private func appendCode(of fence: Fence, to html: inout [UInt8]) {
    guard !fence.attributes.highlightedLines.isEmpty else {
      return Highlighter.highlight(fence.content[...], language: fence.language.utf8, into: &html)
    }
    var code: [UInt8] = []
    Highlighter.highlight(fence.content[...], language: fence.language.utf8, into: &code)
    // No colour reaches over the end of a line, so that lines may be wrapped one by one.
    var number = 1
    var offset = 0
    while offset < code.count {
      let end = code[offset...].firstIndex(of: 0x0A).map { $0 + 1 } ?? code.count
      let isMarked = fence.attributes.highlights(number)
      if isMarked { html += "<mark>".utf8 }
      html += code[offset..<end]
      if isMarked { html += "</mark>".utf8 }
      number += 1
      offset = end
    }
  }
}
