internal import Diagnostics
internal import Text

/// Cuts a flowchart into tokens. What is a token depends on where it stands, so the lexer keeps a stack of places,
/// and the order in which the possibilities are tried is part of the language: `---oB` is an edge with a circle.
struct FlowLexer {
  /// Where the lexer stands.
  enum Place {
    case statement, direction, text, trapezoid, ellipse
    case edgeText, thickEdgeText, dottedEdgeText
    case string, markdown, shapeData, click, callbackName, callbackArguments
  }

  let bytes: [UInt8]
  /// Whether mistakes that have one clear meaning are read as meant.
  let isTolerant: Bool
  var offset = 0
  var places: [Place] = [.statement]
  var tokens: [FlowToken] = []
  var remarks: [Remark] = []
  private var hasSeenGraph = false
  /// What the line and the run of non-spaces at `offset` hold, found once for all their tokens.
  var lookahead = FlowLookahead()

  init(_ bytes: [UInt8], isTolerant: Bool) {
    self.bytes = bytes
    self.isTolerant = isTolerant
    tokens.reserveCapacity(bytes.count / 4)
  }

  /// All tokens of the text.
  mutating func run() throws(SyntaxError) {
    while offset < bytes.count {
      switch places.last ?? .statement {
      case .statement: try statement()
      case .direction: direction()
      case .text: try text()
      case .trapezoid: try trapezoid()
      case .ellipse: try ellipse()
      case .edgeText: try edgeText(Self.plainLink)
      case .thickEdgeText: try edgeText(Self.thickLink)
      case .dottedEdgeText: try edgeText(Self.dottedLink)
      case .string: try string()
      case .markdown: try markdown()
      case .shapeData: try shapeData()
      case .click: click()
      case .callbackName: try callbackName()
      case .callbackArguments: try callbackArguments()
      }
    }
    add(.end, bytes.count)
  }

  /// Adds a token that ends at `end` and moves on.
  mutating func add(_ kind: FlowToken.Kind, _ end: Int) {
    tokens.append(FlowToken(kind: kind, range: offset..<end))
    offset = end
  }

  /// Adds a token that opens a place.
  mutating func open(_ kind: FlowToken.Kind, _ length: Int, _ place: Place) {
    add(kind, offset + length)
    places.append(place)
  }

  /// Adds a token that leaves a place.
  mutating func close(_ kind: FlowToken.Kind, _ length: Int) {
    add(kind, offset + length)
    leave()
  }

  mutating func leave() {
    if places.count > 1 { places.removeLast() }
  }

  /// What cannot be read at the current place.
  func unexpected() -> SyntaxError {
    let length = bytes.scalar(at: offset).length
    return SyntaxError(.flowUnexpected, at: offset..<(offset + length), bytes.text(offset..<(offset + length)))
  }

  private mutating func direction() {
    let start = bytes.skippingSpaces(from: offset)
    let line = bytes.skippingBlanks(from: offset)
    if bytes.byte(at: line) == 0x0A {
      // All blank lines up to the first statement.
      let newline = bytes[offset..<start].lastIndex(of: 0x0A) ?? line
      add(.noDirection, newline + 1)
      return leave()
    }
    for name in Self.directionNames where bytes.hasWord(name, at: start) {
      add(.direction, start + name.utf8CodeUnitCount)
      return leave()
    }
    switch bytes.byte(at: start) {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "^"):
      add(.direction, start + 1)
      return leave()
    default: break
    }
    if isTolerant {
      leave()
      for name in Self.directionNames where bytes.hasAnyCase(Self.lowercased(name), at: start) {
        let end = start + name.utf8CodeUnitCount
        if bytes.isWord(at: end) { continue }
        remarks.append(Remark(.flowDirectionCase, at: start..<end))
        return add(.direction, end)
      }
      add(.noDirection, start)
    } else {
      // The grammar knows no such token: the parser refuses it.
      add(.unicode, max(start, offset + 1))
      leave()
    }
  }

  static let directionNames: [StaticString] = ["LR", "RL", "TB", "BT", "TD", "BR", "v"]

  private static func lowercased(_ name: StaticString) -> StaticString {
    switch String(describing: name) {
    case "LR": "lr"
    case "RL": "rl"
    case "TB": "tb"
    case "BT": "bt"
    case "BR": "br"
    case "TD": "td"
    default: "v"
    }
  }

  /// The word that begins the diagram; later ones are words like any other.
  mutating func graphWord(_ length: Int) {
    add(.graph, offset + length)
    if !hasSeenGraph { places.append(.direction) }
    hasSeenGraph = true
  }

  private mutating func string() throws(SyntaxError) {
    if bytes[offset] == 0x22 {
      if isTolerant, offset > 0, bytes[offset - 1] == 0x22 {
        tokens.append(FlowToken(kind: .string, range: offset..<offset))
      }
      offset += 1
      return leave()
    }
    let end = bytes[offset...].firstIndex(of: 0x22) ?? bytes.count
    guard end < bytes.count else {
      throw SyntaxError(.unclosedQuote, at: (offset - 1)..<bytes.lineEnd(from: offset))
    }
    add(.string, end)
  }

  private mutating func markdown() throws(SyntaxError) {
    if bytes[offset] == 0x60, bytes.byte(at: offset + 1) == 0x22 {
      offset += 2
      return leave()
    }
    var end = offset
    while end < bytes.count, bytes[end] != 0x22, bytes[end] != 0x60 || (isTolerant && bytes.byte(at: end + 1) != 0x22) {
      end += 1
    }
    guard end > offset, end < bytes.count else {
      throw SyntaxError(.unclosedQuote, at: offset..<max(offset + 1, bytes.lineEnd(from: offset)))
    }
    add(.markdown, end)
  }

  private mutating func shapeData() throws(SyntaxError) {
    let start = offset
    var isQuoted = false
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x22: isQuoted.toggle()
      case 0x7D where !isQuoted:
        tokens.append(FlowToken(kind: .shapeData, range: start..<offset))
        offset += 1
        skipBlanksAfterBrace()
        return leave()
      case 0x5E where !isQuoted && !isTolerant: throw unexpected()
      default: break
      }
      offset += 1
    }
    throw SyntaxError(.unclosedBracket, at: (start - 2)..<start, "}")
  }

  /// Blanks between a closing brace and the end of its line, and blank lines after it, say nothing.
  mutating func skipBlanksAfterBrace() {
    let next = bytes.skippingSpaces(from: offset)
    guard let newline = bytes[offset..<next].lastIndex(of: 0x0A) else { return }
    offset = newline
  }

  private mutating func click() {
    if bytes[offset].isSpace {
      offset += 1
      return leave()
    }
    var end = offset
    while end < bytes.count, !bytes[end].isSpace { end += 1 }
    add(.clicked, end)
  }

  private mutating func callbackName() throws(SyntaxError) {
    guard bytes[offset] == 0x28 else {
      let end = bytes[offset...].firstIndex(of: 0x28) ?? bytes.count
      if end == bytes.count { throw unexpected() }
      return add(.callbackName, end)
    }
    let next = bytes.skippingSpaces(from: offset + 1)
    leave()
    if bytes.byte(at: next) == 0x29 {
      offset = next + 1
    } else {
      offset += 1
      places.append(.callbackArguments)
    }
  }

  private mutating func callbackArguments() throws(SyntaxError) {
    if bytes[offset] == 0x29 {
      offset += 1
      return leave()
    }
    let end = bytes[offset...].firstIndex(of: 0x29) ?? bytes.count
    if end == bytes.count { throw unexpected() }
    add(.callbackArguments, end)
  }
}
