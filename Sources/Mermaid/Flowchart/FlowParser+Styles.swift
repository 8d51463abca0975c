internal import Diagnostics

/// Statements that say how things look and where they lead.
extension FlowParser {
  mutating func styling() throws(SyntaxError) {
    switch kind {
    case .style: try style()
    case .linkStyle: try linkStyle()
    case .classDef: try classDefinition()
    case .classWord: try classAssignment()
    default: try click()
    }
  }

  private mutating func style() throws(SyntaxError) {
    position += 1
    try space()
    let start = token.range.lowerBound
    let id = try name()
    try space()
    builder.addStyles(try styles(), to: id, at: start..<(start + id.text.utf8.count))
  }

  private mutating func classDefinition() throws(SyntaxError) {
    position += 1
    try space()
    let names = try name()
    try space()
    builder.define(Self.list(names), as: try styles())
  }

  private mutating func classAssignment() throws(SyntaxError) {
    position += 1
    try space()
    var ids = try name().text
    try space()
    var className = try name()
    while isTolerant, ids.utf8.last == 0x2C, kind == .space, position + 1 < tokens.count,
      tokens[position + 1].kind != .newline, tokens[position + 1].kind != .end
    {
      // `class A, B warm`: what was taken for the class is another name.
      remarks.append(Remark(.flowSpaceInList, at: token.range))
      ids += className.text
      position += 1
      className = try name()
    }
    builder.addClass(className, to: Self.list(Name(ids)))
  }

  private static func list(_ names: Name) -> [Name] {
    names.text.utf8.split(separator: 0x2C, omittingEmptySubsequences: false).map { Name(Array($0)) }
  }

  private mutating func space() throws(SyntaxError) {
    guard take(.space) != nil else { throw unexpected() }
  }

  /// `fill:#f96,stroke:#333`. Words and numbers only: mermaid refuses parentheses here.
  private mutating func styles() throws(SyntaxError) -> [String] {
    var result: [String] = []
    var current = ""
    while true {
      switch kind {
      case .number, .nodeString, .colon, .space, .hash, .style:
        current += text(token)
        position += 1
      case .comma:
        if current.isEmpty, !isTolerant { throw unexpected() }
        result.append(current)
        current = ""
        position += 1
      default:
        if current.isEmpty, !isTolerant { throw unexpected() }
        if isTolerant, kind != .newline, kind != .semicolon, kind != .end { return restOfStyles(result, current) }
        if !current.isEmpty { result.append(current) }
        return result.flatMap(Self.declarations)
      }
    }
  }

  /// What mermaid would refuse, read up to the end of the line: `fill:rgb(1, 2, 3)`.
  private mutating func restOfStyles(_ styles: [String], _ current: String) -> [String] {
    let start = token.range.lowerBound
    let end = bytes.lineEnd(from: start)
    remarks.append(Remark(.flowStyleValue, at: bytes.trimmed(start..<end), bytes.trimmedText(start..<end)))
    while kind != .newline, kind != .end, token.range.lowerBound < end { position += 1 }
    var pieces: [[UInt8]] = [[]]
    var depth = 0
    for byte in Array(current.utf8) + bytes[start..<end] {
      if byte == 0x28 { depth += 1 }
      if byte == 0x29 { depth -= 1 }
      if depth == 0, byte == 0x2C || byte == 0x3B { pieces.append([]) } else { pieces[pieces.count - 1].append(byte) }
    }
    return styles + pieces.map { $0.trimmedText(0..<$0.count) }.filter { !$0.isEmpty }
  }

  private static func declarations(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return [bytes.trimmedText(0..<bytes.count)]
  }

  private mutating func linkStyle() throws(SyntaxError) {
    position += 1
    try space()
    let start = token.range.lowerBound
    var numbers: [Int?] = []
    if take(.defaultWord) != nil {
      numbers = [nil]
    } else {
      repeat {
        if isTolerant { skip(.space) }
        guard let number = take(.number) else { throw unexpected() }
        numbers.append(Int(text(number)) ?? Int.max)
      } while take(.comma) != nil
    }
    let end = token.range.lowerBound
    try space()
    if take(.interpolate) != nil {
      try space()
      _ = try name()
      guard take(.space) != nil, kind != .newline, kind != .end else { return }
    }
    let styles = try self.styles()
    if let wrong = builder.styleLinks(numbers, styles) {
      let error = SyntaxError(.flowLinkNumber, at: start..<end, String(wrong), String(builder.chart.edges.count))
      if !isTolerant { throw error }
      remarks.append(error)
    }
  }

  /// `click A "url" "tip" _blank`, `click A href "url"`, `click A call f()`: calls are dropped, nothing runs here.
  private mutating func click() throws(SyntaxError) {
    let ids = Self.list(Name(bytes[token.range]))
    position += 1
    var isCall = false
    if take(.callbackName) != nil {
      isCall = true
      _ = take(.callbackArguments)
    } else {
      let hasWord = take(.href) != nil
      if kind != .string {
        if hasWord { throw unexpected() }
        _ = try name()
        isCall = true
      }
    }
    var strings: [String] = []
    if !isCall, let link = take(.string) { strings.append(text(link)) }
    skip(.space)
    if let tip = take(.string) {
      strings.append(text(tip))
      skip(.space)
    }
    _ = take(.linkTarget)
    if isTolerant || isCall { skip(.space) }
    if isCall {
      builder.setLink(nil, tooltip: strings.first, of: ids)
    } else {
      builder.setLink(strings.first, tooltip: strings.count > 1 ? strings[1] : nil, of: ids)
    }
  }
}
