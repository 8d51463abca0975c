internal import HTML
internal import PodDiagrams

/// A panel with pictures of a Pod. On the one that is open from the start they are part of the page; those on a closed
/// one lie in files of their own, which the browser loads when the panel is opened.
struct PicturePanel {
  let panel: ExamplePictures.Panel
  let pictures: [(picture: PodPicture, name: String)]
  let isOpen: Bool
  /// The id of the example.
  let id: String

  /// Writes the panel. What it shows later is added to the files of `figure`.
  func append(to figure: inout FenceFigure) {
    figure.html.append("<div class=\"panel ")
    figure.html.append(panel.name)
    figure.html.append("\"><div class=\"pad\" tabindex=\"0\" role=\"group\" aria-label=\"")
    figure.html.append(panel.words)
    figure.html.append("\">\n")
    for (picture, name) in pictures {
      if isOpen { draw(picture, name, into: &figure) } else { frame(picture, name, &figure) }
      figure.html.append(wordsOf: picture)
    }
    figure.html.append("</div></div>\n")
  }

  private func draw(_ picture: PodPicture, _ name: String, into figure: inout FenceFigure) {
    for (width, suffix) in [(PictureOptions.Width.wide, ""), (.narrow, "-n")] {
      figure.html += picture.svg(
        PictureOptions(prefix: name + suffix, width: width, linePrefix: "#\(id)-L", hasAlternative: true))
    }
    figure.html.append(UInt8(ascii: "\n"))
    figure.isPicture = true
  }

  private func frame(_ picture: PodPicture, _ name: String, _ figure: inout FenceFigure) {
    let wide = picture.drawn(
      PictureOptions(prefix: name, width: .wide, linePrefix: "#\(id)-L", hasAlternative: true))
    let narrow = picture.drawn(
      PictureOptions(prefix: name + "-n", width: .narrow, linePrefix: "#\(id)-L", hasAlternative: true))
    // An object that is not shown is not loaded: opening the panel is what asks for it.
    figure.html += "<object type=\"text/html\" title=\"".utf8
    figure.html.appendHTML(attribute: picture.title.utf8)
    figure.html += "\" width=\"\(wide.width)\" height=\"\(wide.height)\" style=\"--w:\(wide.width)/\(wide.height)".utf8
    figure.html += ";--n:\(narrow.width)/\(narrow.height)\" data=\"".utf8
    figure.attach(PictureFile(name: name, title: picture.title, svg: wide.svg + narrow.svg))
    figure.html.append("\"></object>\n")
  }
}

extension [UInt8] {
  /// Writes what a picture shows in words, for those who do not see it.
  mutating func append(wordsOf picture: PodPicture) {
    append("<details><summary>그림의 내용을 글로</summary><ul>")
    for sentence in picture.sentences {
      append("<li>")
      append(sentence: sentence)
      append("</li>")
    }
    append("</ul></details>\n")
  }
}

/// A picture that is loaded when it is asked for.
struct PictureFile: Sendable {
  /// What its name has behind that of the page: `ex-web-structure`.
  let name: String
  let title: String
  let svg: [UInt8]

  /// The file's name beside the page `page`.
  func output(besides page: String) -> String {
    let stem = page.utf8.suffix(5).elementsEqual(".html".utf8) ? String(page.dropLast(5)) : page
    return "\(stem).\(name).html"
  }

  /// The file. Its links lead to lines of the page called `page`; styles lie at `root`, the way to the site's root.
  func html(of page: String, root: String, _ policy: PagePolicy) -> [UInt8] {
    var html: [UInt8] = []
    html.reserveCapacity(svg.count + 900)
    html.append(
      """
      <!DOCTYPE html>
      <html lang="ko"><head><meta charset="utf-8" /><meta http-equiv="Content-Security-Policy" content="
      """)
    html.appendHTML(attribute: policy.picture.utf8)
    html.append("\" /><base href=\"")
    html.appendHTML(attribute: page.utf8)
    html.append(
      """
      " target="_top" />
      <meta name="viewport" content="width=device-width, initial-scale=1" /><meta name="color-scheme" content="light dark" /><title>
      """)
    html.appendHTML(text: title.utf8)
    html.append("</title>\n<script>")
    html += policy.loader
    html.append("</script>")
    for sheet in ["tokens.css", "pictures.css"] {
      html += "<link rel=\"stylesheet\" href=\"".utf8
      html.appendHTML(attribute: root.utf8)
      html += "\(SiteTheme.assetFolder)/\(sheet)\" />".utf8
    }
    // The page decides by its own breadth which drawing it makes room for; here only that room is seen.
    html.append(
      """
      <style>body{margin:0}svg{max-width:100%;height:auto}
      @media(min-width:24em){.pic.w.alt{display:block}.pic.n{display:none}}</style></head>
      <body>
      """)
    html += svg
    html.append("</body></html>\n")
    return html
  }
}

extension ExamplePictures.Panel {
  /// Its class, and the value of the button that opens it.
  var name: StaticString {
    switch self {
    case .structure: "map"
    case .life: "life"
    }
  }

  /// What that button says.
  var words: StaticString {
    switch self {
    case .structure: "구조"
    case .life: "생명주기"
    }
  }
}
