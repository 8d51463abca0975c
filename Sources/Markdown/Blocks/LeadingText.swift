/// Text at the beginning of a paragraph that says what the block is, and is no part of what it says.
enum LeadingText {
  /// Takes `prefix` off the text at the beginning of a block of inlines; `false`, and nothing changed, where the
  /// text is not that.
  static func remove(_ prefix: some Collection<UInt8>, andBlanks: Bool, from block: CMarkNode) -> Bool {
    let prefix = Array(prefix)
    var matched = 0
    var node = block.firstChild
    while matched < prefix.count {
      guard let text = node, text.kind == .text else { return false }
      for byte in text.literal {
        if matched == prefix.count { break }
        guard byte == prefix[matched] else { return false }
        matched += 1
      }
      node = text.next
    }
    matched = 0
    while matched < prefix.count, let text = block.firstChild {
      let literal = Array(text.literal)
      if matched + literal.count <= prefix.count {
        matched += literal.count
        text.remove()
      } else {
        text.setLiteral(literal[(prefix.count - matched)...])
        matched = prefix.count
      }
    }
    while andBlanks, let text = block.firstChild, text.kind == .text {
      let literal = Array(text.literal)
      let rest = literal.drop(while: \.isBlank)
      if rest.isEmpty {
        text.remove()
        continue
      }
      if rest.count < literal.count { text.setLiteral(rest) }
      break
    }
    return true
  }
}
