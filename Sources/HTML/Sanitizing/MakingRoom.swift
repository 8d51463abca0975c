extension Sanitizer {
  /// Whether an element of raw HTML may begin here, after ending what its start tag implies has ended.
  mutating func makeRoom(for element: HTMLElement, _ sink: inout some MarkupSink) -> Bool {
    // A page nests no deeper than browsers follow.
    guard stack.count < 400 else { return false }
    switch element.category {
    case .inline: return element.name != "a" || !isOpen("a")
    case .void: return true
    case .part: return endSiblings(before: element, &sink)
    case .block, .paragraph, .rule:
      guard canEndParagraph() else { return false }
      endParagraph(&sink)
      return true
    }
  }

  /// Whether an element is open.
  package func isOpen(_ name: ElementName) -> Bool {
    stack.contains { $0.name == name && !$0.hasEnded }
  }

  /// Ends a paragraph, and the words in it, so that a block may begin.
  package mutating func endParagraph(_ sink: inout some MarkupSink) {
    guard canEndParagraph() else { return }
    while let last = stack.last {
      if last.isRaw, last.category == .inline || last.category == .paragraph {
        pop(&sink)
      } else {
        if !last.isRaw, last.category == .paragraph, !last.hasEnded {
          sink.end(last.name)
          stack[stack.count - 1].hasEnded = true
        }
        return
      }
    }
  }

  /// Whether what stands between here and the nearest block may end: no heading, no emphasis of Markdown's own.
  private func canEndParagraph() -> Bool {
    for element in stack.reversed() {
      switch element.category {
      case .block, .part: return true
      case .paragraph: return element.isRaw ? true : element.hasEnded || element.name == "p"
      case .inline: if !element.isRaw { return false }
      case .void, .rule: continue
      }
    }
    return true
  }

  /// Ends the cells, rows or items before a further one, down to the parent; `false` where there is no parent.
  private mutating func endSiblings(before element: HTMLElement, _ sink: inout some MarkupSink) -> Bool {
    for index in stack.indices.reversed() {
      guard stack[index].isRaw else {
        if stack[index].hasEnded { continue }
        return false
      }
      if element.parents.contains(stack[index].name) {
        while stack.count > index + 1 { pop(&sink) }
        return true
      }
      // A table within a cell, a list within an item: what is further out is none of their parts'.
      if stack[index].name == "table" || stack[index].name == "ul" || stack[index].name == "ol" { return false }
    }
    return false
  }
}
