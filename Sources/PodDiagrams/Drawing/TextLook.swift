internal import Diagrams

/// How a line of text in a picture is set, and so how much room it takes.
enum TextLook: Sendable {
  case plain
  /// In the quieter ink.
  case muted
  /// 13 pixels.
  case bold
  case code
  /// 11 pixels.
  case small
  /// 16 pixels.
  case title
  /// On a strong ground.
  case inverse

  /// The class of the stylesheet.
  var name: StaticString {
    switch self {
    case .plain: ""
    case .muted, .small: "m"
    case .bold: "b"
    case .code: "c"
    case .title: "t"
    case .inverse: "inv"
    }
  }

  /// The size in pixels.
  var size: Double {
    switch self {
    case .bold: 13
    case .small: 11
    case .title: 16
    case .plain, .muted, .code, .inverse: 12
    }
  }

  private var style: TextStyle {
    switch self {
    case .bold, .title, .inverse: .bold
    case .code: .monospace
    case .plain, .muted, .small: []
    }
  }

  /// The width of a line of text, in pixels.
  func width(of text: String) -> Double { TextMeasure.width(of: text, size: size, style: style) }
}
