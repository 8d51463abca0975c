/// A token of a flowchart.
struct FlowToken {
  var kind: Kind
  /// The bytes of the token; for texts and strings without what encloses them.
  var range: Range<Int>

  /// What a token is. The names follow the grammar that mermaid publishes.
  enum Kind: UInt8 {
    case newline, space, semicolon, end
    case graph, direction, noDirection
    case subgraph, subgraphEnd, style, defaultWord, linkStyle, interpolate, classDef, classWord, href, linkTarget
    case clicked, callbackName, callbackArguments
    case localDirection
    case accTitle, accDescription
    case number, hash, styleSeparator, colon, ampersand, comma, star, minus, down, up, nodeString, unicode, tagStart
    case link, linkStart, edgeText, linkID
    case string, markdown, quote, text
    case shapeData
    case pipe, separatorBar
    case squareStart, squareEnd, parenStart, parenEnd, braceStart, braceEnd
    case stadiumStart, stadiumEnd, subroutineStart, subroutineEnd, cylinderStart, cylinderEnd
    case doubleCircleStart, doubleCircleEnd, ellipseStart, ellipseEnd
    case trapezoidStart, trapezoidEnd, inverseStart, inverseEnd, propertiesStart, tagEnd
  }
}
