internal import Diagrams

/// Colours for shares, series and branches: apart from each other, quiet on light paper and on dark.
enum ChartPalette {
  /// The colour of the nth thing.
  static func shade(_ index: Int) -> Shade {
    let (light, dark) = colours[index % colours.count]
    return Shade(light: Colour(hex: light), dark: Colour(hex: dark))
  }

  /// A paint that fills with the nth colour.
  static func fill(_ index: Int) -> ScenePaint {
    var paint = ScenePaint()
    paint.fill = shade(index)
    return paint
  }

  /// A paint that draws lines in the nth colour.
  static func stroke(_ index: Int, width: Double) -> ScenePaint {
    var paint = ScenePaint()
    paint.stroke = shade(index)
    paint.strokeWidth = width
    return paint
  }

  private static let colours: [(UInt32, UInt32)] = [
    (0x3B6FD4, 0x6E9BF0), (0xE08A2C, 0xE5A356), (0x2E9B66, 0x55B98A), (0xC65372, 0xDB7C96), (0x7C63C4, 0x9F8BDD),
    (0x2D97A8, 0x56B7C6), (0xA8842B, 0xC4A455), (0x8A6A55, 0xAE8E79), (0x6B8E23, 0x93B34D), (0x5F6B77, 0x93A0AD),
  ]
}
