internal import Text

/// How much room text takes, without a font at hand: from tables, for the widest font a reader may have.
package enum TextMeasure {
  /// The size of text in pictures, in pixels.
  package static let fontSize = 14.0
  /// The distance of baselines, in font sizes.
  package static let lineHeight = 1.43
  /// How far below the middle of a line its baseline stands, in font sizes.
  package static let baseline = 0.36
  /// The size of text that is second in rank, in font sizes.
  package static let smallScale = 0.86

  /// The width of one line of text, in pixels at this font size.
  package static func width(of text: some StringProtocol, size: Double = fontSize, style: TextStyle = []) -> Double {
    var hundredths = 0
    // What the text would take if all its letters were as wide as most: so thin ones are in many fonts.
    var even = 0
    var last = 0
    let isMonospace = style.contains(.monospace)
    for scalar in text.unicodeScalars {
      if scalar.value == 0xFE0F, last > 0 {
        // The character before is drawn as a picture.
        hundredths += max(0, FontAdvances.emoji - last)
        even += max(0, FontAdvances.emoji - last)
        last = FontAdvances.emoji
        continue
      }
      last = advance(of: scalar.value, isMonospace: isMonospace)
      hundredths += last
      even += (0x21..<0x7F).contains(scalar.value) ? FontAdvances.usual : last
    }
    let scale = (style.contains(.bold) && !isMonospace ? 1.06 : 1) * (style.contains(.small) ? smallScale : 1)
    return Double(max(hundredths, even)) / 100 * size * scale
  }

  /// The width of one line of text, in pixels at this font size; for callers that would not specialise the other.
  package static func width(of text: String, size: Double = fontSize, style: TextStyle = []) -> Double {
    var text = text
    return text.withUTF8 { bytes in
      // Most names and paths: one width for all letters.
      if style.contains(.monospace), bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
        let scale = style.contains(.small) ? smallScale : 1
        return Double(bytes.count * FontAdvances.monospace) / 100 * size * scale
      }
      return width(of: Substring(String(decoding: bytes, as: UTF8.self)), size: size, style: style)
    }
  }

  /// The width of a line of runs.
  package static func width(of line: [TextRun], size: Double = fontSize) -> Double {
    line.reduce(0) { $0 + width(of: $1.text, size: size, style: $1.style) }
  }

  /// The room that a label takes: its widest line, its lines one below the other.
  package static func size(of label: TextLabel, size: Double = fontSize, style: TextStyle = []) -> Size {
    var widest = 0.0
    for line in label.lines {
      widest = max(
        widest, line.reduce(0) { $0 + width(of: $1.text, size: size, style: $1.style.union(style)) })
    }
    return Size(widest, Double(label.lines.count) * size * lineHeight)
  }

  private static func advance(of scalar: UInt32, isMonospace: Bool) -> Int {
    switch scalar {
    case 0x20..<0x7F: return isMonospace ? FontAdvances.monospace : Int(FontAdvances.ascii[Int(scalar - 0x20)])
    case 0..<0xA0: return 0
    case 0xAC00...0xD7A3: return isMonospace ? FontAdvances.wide : FontAdvances.hangul
    case 0xA0..<0x180: return isMonospace ? FontAdvances.monospace : Int(FontAdvances.latin[Int(scalar - 0xA0)])
    case 0x2010..<0x2028: return Int(FontAdvances.punctuation[Int(scalar - 0x2010)])
    case 0x1F1E6...0x1F1FF: return 75
    case 0x1F000...: return FontAdvances.emoji
    default:
      switch DisplayWidth.of(scalar: scalar) {
      case 0: return 0
      case 2: return (0x2300..<0x2C00).contains(scalar) ? FontAdvances.emoji : FontAdvances.wide
      default: return (0x2000..<0x2C00).contains(scalar) ? FontAdvances.wide : FontAdvances.other
      }
    }
  }
}
