internal import Diagnostics

/// Runs a template's steps over values.
struct TemplateRenderer {
  let library: TemplateLibrary
  let isStrict: Bool
  private(set) var output: [UInt8]
  /// The values that names are looked up in, the nearest last.
  private var context: [TemplateValue]
  /// What replaces blocks, the outermost call of a parent first: it wins.
  private var replacements: [(name: String, template: Template, steps: Range<Int>)] = []
  private var indentation: [UInt8] = []
  private var isAtLineStart = true
  private var depth = 0

  /// How deep sections and calls may be nested in each other.
  private static let depthLimit = 100

  init(library: TemplateLibrary, value: TemplateValue, output: consuming [UInt8], isStrict: Bool) {
    self.library = library
    self.isStrict = isStrict
    self.output = output
    context = [value]
  }

  mutating func run(_ template: Template) throws(TemplateError) {
    try run(template, 0..<template.steps.count)
  }

  private mutating func run(_ template: Template, _ range: Range<Int>) throws(TemplateError) {
    var index = range.lowerBound
    while index < range.upperBound {
      switch template.steps[index] {
      case .literal(let bytes): print(template.source.bytes[bytes])
      case .value(let name, let isEscaped): print(try value(of: name, template), isEscaped)
      case .section(let name, let end):
        try section(name, template, index + 1..<end)
        index = end - 1
      case .inverted(let name, let end):
        if !(try value(of: name, template).isTrue) { try run(template, index + 1..<end) }
        index = end - 1
      case .partial(let name, let indentation):
        try call(name, from: template, indentation)
      case .parent(let name, let blocks, let indentation, let end):
        let before = replacements.count
        replacements += blocks.map { ($0.name, template, $0.steps) }
        try call(name, from: template, indentation)
        replacements.removeLast(replacements.count - before)
        index = end - 1
      case .block(let name, let indentation, let end):
        try block(name, template, indentation, index + 1..<end)
        index = end - 1
      }
      index += 1
    }
  }

  private mutating func section(
    _ name: Template.Name, _ template: Template, _ body: Range<Int>
  ) throws(TemplateError) {
    let value = try value(of: name, template)
    guard value.isTrue else { return }
    try deeper(name, template, 0..<0) { renderer throws(TemplateError) in
      guard case .list(let elements) = value else { return try renderer.run(template, body, in: value) }
      for element in elements { try renderer.run(template, body, in: element) }
    }
  }

  private mutating func run(
    _ template: Template, _ range: Range<Int>, in value: TemplateValue
  ) throws(TemplateError) {
    context.append(value)
    try run(template, range)
    context.removeLast()
  }

  private mutating func block(
    _ name: Template.Name, _ template: Template, _ blanks: Range<Int>, _ body: Range<Int>
  ) throws(TemplateError) {
    guard let replacement = replacements.first(where: { $0.name == name.whole }) else {
      return try run(template, body)
    }
    try deeper(name, template, blanks) { renderer throws(TemplateError) in
      try renderer.run(replacement.template, replacement.steps)
    }
  }

  private mutating func call(
    _ name: Template.Name, from template: Template, _ blanks: Range<Int>
  ) throws(TemplateError) {
    guard let callee = library.templates[name.whole] else {
      if isStrict {
        throw TemplateError(TemplateFindings.missingTemplate, in: template.source, at: name.range, name.whole)
      }
      return
    }
    try deeper(name, template, blanks) { renderer throws(TemplateError) in try renderer.run(callee) }
  }

  private mutating func deeper(
    _ name: Template.Name, _ template: Template, _ blanks: Range<Int>,
    _ body: (inout TemplateRenderer) throws(TemplateError) -> Void
  ) throws(TemplateError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw TemplateError(TemplateFindings.tooDeep, in: template.source, at: name.range, name.whole)
    }
    indentation += template.source.bytes[blanks]
    try body(&self)
    indentation.removeLast(blanks.count)
    depth -= 1
  }

  /// A name is looked up from the nearest value outwards; its further parts only in what that found.
  private func value(of name: Template.Name, _ template: Template) throws(TemplateError) -> TemplateValue {
    guard let first = name.parts.first else { return context.last ?? .null }
    for frame in context.reversed() {
      guard var found = frame.member(first) else { continue }
      for part in name.parts.dropFirst() {
        guard let member = found.member(part) else { return try missing(name, template, under: found) }
        found = member
      }
      return found
    }
    return try missing(name, template, under: nil)
  }

  /// Nothing, for a member of what is not there; else a mistake of the template.
  private func missing(
    _ name: Template.Name, _ template: Template, under value: TemplateValue?
  ) throws(TemplateError) -> TemplateValue {
    if case .null? = value { return .null }
    guard isStrict else { return .null }
    throw TemplateError(TemplateFindings.missingName, in: template.source, at: name.range, name.whole)
  }

  private mutating func print(_ value: TemplateValue, _ isEscaped: Bool) {
    guard case .text(let bytes) = value else {
      if case .boolean(let flag) = value { print(.text(Array((flag ? "true" : "false").utf8)), isEscaped) }
      return
    }
    if isAtLineStart { output += indentation }
    isAtLineStart = false
    if isEscaped { output.appendEscaped(bytes) } else { output += bytes }
  }

  /// Prints text of a template; its lines are indented, empty ones aside.
  private mutating func print(_ text: ArraySlice<UInt8>) {
    if indentation.isEmpty {
      output += text
    } else {
      for byte in text {
        if isAtLineStart, !isNewline(byte) { output += indentation }
        isAtLineStart = byte == 0x0A
        output.append(byte)
      }
    }
    isAtLineStart = text.last == 0x0A
  }
}

extension [UInt8] {
  /// Appends text that is safe as element content and in a quoted attribute value, in runs.
  fileprivate mutating func appendEscaped(_ text: [UInt8]) {
    var copied = 0
    for (offset, byte) in text.enumerated() where byte < 0x40 {
      guard let reference = escape(byte) else { continue }
      self += text[copied..<offset]
      append(contentsOf: reference.utf8)
      copied = offset + 1
    }
    self += text[copied...]
  }
}

private func escape(_ byte: UInt8) -> String? {
  switch byte {
  case UInt8(ascii: "&"): "&amp;"
  case UInt8(ascii: "<"): "&lt;"
  case UInt8(ascii: ">"): "&gt;"
  case UInt8(ascii: "\""): "&quot;"
  case 0..<0x20 where byte != 0x09 && !isNewline(byte): "?"
  default: nil
  }
}
