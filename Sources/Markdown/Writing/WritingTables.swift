internal import HTML

extension NoteWriter {
  mutating func enterCustomBlock(_ node: CMarkNode) {
    switch node.meaning {
    case .table:
      page.newline()
      if isFull {
        beginBlock("div", "<div class=\"tw\" tabindex=\"0\" role=\"group\" aria-label=\"표\"><table>\n")
      } else {
        beginBlock("table", "<table>\n")
      }
    case .headRow:
      beginBlock("tr", "<thead>\n<tr>\n")
    case .bodyRow:
      if node.previous?.meaning == .headRow { page.raw("<tbody>\n") }
      beginBlock("tr", "<tr>\n")
    case .cell(let alignment): enterCell(node, alignment)
    case .alertTitle:
      if isInDetails(node) { beginBlock("summary", "<summary>") } else { beginBlock("p", "<p>") }
    default: return
    }
  }

  mutating func leaveCustomBlock(_ node: CMarkNode) {
    switch node.meaning {
    case .table:
      if node.lastChild?.meaning == .bodyRow { page.raw("</tbody>\n") }
      finish(isFull ? "</table></div>\n" : "</table>\n")
    case .headRow:
      finish("</tr>\n</thead>\n")
      page.endWords()
    case .bodyRow:
      finish("</tr>\n")
      page.endWords()
    case .cell:
      finish(node.parent?.meaning == .headRow ? "</th>\n" : "</td>\n")
      page.words.append(Byte.space)
    case .alertTitle:
      finish(isInDetails(node) ? "</summary>\n" : "</p>\n")
      page.endWords()
    default: return
    }
  }

  private mutating func enterCell(_ node: CMarkNode, _ alignment: NodeMark.Alignment) {
    if node.parent?.meaning == .headRow {
      beginBlock("th", isFull ? "<th scope=\"col\"" : "<th")
    } else {
      beginBlock("td", "<td")
    }
    switch (alignment, isFull) {
    case (.none, _): page.raw(">")
    case (.left, true): page.raw(" style=\"text-align:left\">")
    case (.center, true): page.raw(" style=\"text-align:center\">")
    case (.right, true): page.raw(" style=\"text-align:right\">")
    case (.left, false): page.raw(" align=\"left\">")
    case (.center, false): page.raw(" align=\"center\">")
    case (.right, false): page.raw(" align=\"right\">")
    }
  }

  private func isInDetails(_ title: CMarkNode) -> Bool {
    if case .alert(let index)? = title.parent?.meaning { note.alerts[index].isOpen != nil } else { false }
  }
}
