internal import Diagnostics

/// Turns the tags of a template and the text between them into steps.
struct TemplateCompiler {
  private let source: SourceText
  private let tags: [TemplateTag]
  private var steps: [Template.Step] = []

  init(source: SourceText, tags: [TemplateTag]) {
    self.source = source
    self.tags = tags
  }

  mutating func compile() -> [Template.Step] {
    emit(text: 0..<source.bytes.count, tags: 0..<tags.count, dedent: 0)
    return steps
  }

  /// Emits a stretch of the template; `dedent` blanks are left out at the head of each line.
  private mutating func emit(text: Range<Int>, tags range: Range<Int>, dedent: Int) {
    var offset = text.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let tag = tags[index]
      literal(offset..<tag.extent.lowerBound, dedent)
      let last = emit(index, dedent)
      offset = tags[last].extent.upperBound
      index = last + 1
    }
    literal(offset..<text.upperBound, dedent)
  }

  /// Emits a tag and, for one that opens, all up to its close. Returns the last tag it took.
  private mutating func emit(_ index: Int, _ dedent: Int) -> Int {
    let tag = tags[index]
    let name = Template.Name(
      whole: tag.name, parts: tag.name == "." ? [] : tag.name.split(separator: ".").map(String.init), range: tag.range)
    switch tag.kind {
    case .escaped: steps.append(.value(name, isEscaped: true))
    case .raw: steps.append(.value(name, isEscaped: false))
    case .partial: steps.append(.partial(name, indentation: tag.isStandalone ? indentation(of: tag, dedent) : 0..<0))
    case .section, .inverted, .block, .parent:
      guard let close = tag.partner else { return index }
      let place = steps.count
      steps.append(.literal(0..<0))
      if tag.kind == .parent {
        let replacements = emitReplacements(index + 1..<close)
        steps[place] = .parent(
          name, replacements: replacements, indentation: tag.isStandalone ? indentation(of: tag, dedent) : 0..<0,
          end: steps.count)
        return close
      }
      emit(text: tag.extent.upperBound..<tags[close].extent.lowerBound, tags: index + 1..<close, dedent: dedent)
      switch tag.kind {
      case .section: steps[place] = .section(name, end: steps.count)
      case .inverted: steps[place] = .inverted(name, end: steps.count)
      default: steps[place] = .block(name, indentation: blockIndentation(index, close, dedent), end: steps.count)
      }
      return close
    case .close, .comment, .delimiters: break
    }
    return index
  }

  /// Emits the blocks inside a call of a parent; the text between them means nothing.
  private mutating func emitReplacements(_ range: Range<Int>) -> [Template.Replacement] {
    var replacements: [Template.Replacement] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let tag = tags[index]
      if tag.kind == .block, let close = tag.partner {
        let start = steps.count
        let text = tag.extent.upperBound..<tags[close].extent.lowerBound
        let dedent = tag.isStandalone ? firstIndentation(in: text)?.count ?? 0 : 0
        emit(text: text, tags: index + 1..<close, dedent: dedent)
        replacements.append(Template.Replacement(name: tag.name, steps: start..<steps.count))
      }
      index = (tag.partner ?? index) + 1
    }
    return replacements
  }

  private func indentation(of tag: TemplateTag, _ dedent: Int) -> Range<Int> {
    shortened(tag.indentation ?? 0..<0, dedent)
  }

  /// What replaces a block is indented as the block's own text is, or else as its tag.
  private func blockIndentation(_ index: Int, _ close: Int, _ dedent: Int) -> Range<Int> {
    let tag = tags[index]
    let text = tag.extent.upperBound..<tags[close].extent.lowerBound
    if tag.isStandalone, let own = firstIndentation(in: text) { return shortened(own, dedent) }
    return indentation(of: tag, dedent)
  }

  /// The blanks at the head of the first line in `text` that is not blank.
  private func firstIndentation(in text: Range<Int>) -> Range<Int>? {
    var lineStart = text.lowerBound
    var offset = lineStart
    while offset < text.upperBound {
      let byte = source.bytes[offset]
      if isNewline(byte) {
        lineStart = offset + 1
      } else if !isBlank(byte) {
        return lineStart..<offset
      }
      offset += 1
    }
    return nil
  }

  private func shortened(_ blanks: Range<Int>, _ dedent: Int) -> Range<Int> {
    min(blanks.lowerBound + dedent, blanks.upperBound)..<blanks.upperBound
  }

  private mutating func literal(_ range: Range<Int>, _ dedent: Int) {
    guard dedent > 0 else { return append(range) }
    var offset = range.lowerBound
    while offset < range.upperBound {
      if offset == 0 || source.bytes[offset - 1] == 0x0A {
        let limit = min(offset + dedent, range.upperBound)
        while offset < limit, isBlank(source.bytes[offset]) { offset += 1 }
      }
      var end = offset
      while end < range.upperBound, source.bytes[end] != 0x0A { end += 1 }
      if end < range.upperBound { end += 1 }
      append(offset..<end)
      offset = end
    }
  }

  private mutating func append(_ range: Range<Int>) {
    if !range.isEmpty { steps.append(.literal(range)) }
  }
}
