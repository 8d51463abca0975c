internal import Glibc

/// An opaque or see-through sRGB colour.
package struct Colour: Hashable, Sendable {
  package var red: UInt8
  package var green: UInt8
  package var blue: UInt8
  /// 0 is invisible, 1 opaque.
  package var alpha: Double

  /// A colour of its parts.
  package init(_ red: UInt8, _ green: UInt8, _ blue: UInt8, alpha: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    self.alpha = alpha
  }

  /// A colour written `0xRRGGBB`.
  package init(hex: UInt32) {
    self.init(UInt8(hex >> 16 & 0xFF), UInt8(hex >> 8 & 0xFF), UInt8(hex & 0xFF))
  }

  /// The relative luminance that WCAG defines, 0 to 1.
  package var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The contrast that WCAG defines, 1 to 21.
  package func contrast(with other: Colour) -> Double {
    let (mine, its) = (luminance, other.luminance)
    return (max(mine, its) + 0.05) / (min(mine, its) + 0.05)
  }

  /// This colour as it looks over an opaque ground.
  package func over(_ ground: Colour) -> Colour {
    func blend(_ top: UInt8, _ bottom: UInt8) -> UInt8 {
      UInt8(max(0, min(255, Double(top) * alpha + Double(bottom) * (1 - alpha) + 0.5)))
    }
    return Colour(blend(red, ground.red), blend(green, ground.green), blend(blue, ground.blue))
  }

  /// Between this colour (0) and another (1).
  package func mixed(with other: Colour, _ share: Double) -> Colour {
    var top = other
    top.alpha = share
    return top.over(self)
  }

  /// The colour as CSS writes it, opaque.
  package var css: String {
    let digits = Array("0123456789abcdef".utf8)
    let parts = [red, green, blue]
    let isShort = parts.allSatisfy { $0 >> 4 == $0 & 15 }
    var bytes: [UInt8] = [UInt8(ascii: "#")]
    for part in parts {
      bytes.append(digits[Int(part >> 4)])
      if !isShort { bytes.append(digits[Int(part & 15)]) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
