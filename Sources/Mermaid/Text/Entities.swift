internal import Text

/// Character references: mermaid's `#quot;` and `#9829;`, HTML's `&amp;` and `&#39;`.
enum Entities {
  /// The scalar that a reference's name or number stands for.
  static func scalar(_ name: ArraySlice<UInt8>) -> UInt32? {
    guard let first = name.first, name.count <= 10 else { return nil }
    if first.isDigit { return number(name, radix: 10) }
    if first == UInt8(ascii: "x"), name.count > 1, let value = number(name.dropFirst(), radix: 16) { return value }
    return named[String(decoding: name, as: UTF8.self)]
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: Int) -> UInt32? {
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix), value >= 0x20,
      value != 0x7F, value <= 0x10FFFF, !(0xD800...0xDFFF).contains(value)
    else { return nil }
    return value
  }

  private static let named: [String: UInt32] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0x20, "num": 0x23, "semi": 0x3B,
    "colon": 0x3A, "comma": 0x2C, "lpar": 0x28, "rpar": 0x29, "lbrack": 0x5B, "rbrack": 0x5D, "lsqb": 0x5B,
    "rsqb": 0x5D, "lbrace": 0x7B, "rbrace": 0x7D, "lcub": 0x7B, "rcub": 0x7D, "vert": 0x7C, "verbar": 0x7C,
    "percnt": 0x25, "dollar": 0x24, "equals": 0x3D, "plus": 0x2B, "ast": 0x2A, "sol": 0x2F, "bsol": 0x5C,
    "lowbar": 0x5F, "grave": 0x60, "commat": 0x40, "excl": 0x21, "quest": 0x3F, "period": 0x2E, "hyphen": 0x2010,
    "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "deg": 0xB0, "plusmn": 0xB1, "times": 0xD7, "divide": 0xF7,
    "middot": 0xB7, "bull": 0x2022, "hellip": 0x2026, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
    "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "laquo": 0xAB, "raquo": 0xBB, "larr": 0x2190,
    "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "lArr": 0x21D0, "rArr": 0x21D2,
    "hArr": 0x21D4, "infin": 0x221E, "ne": 0x2260, "le": 0x2264, "ge": 0x2265, "asymp": 0x2248, "check": 0x2713,
    "cross": 0x2717, "hearts": 0x2665, "star": 0x2606, "starf": 0x2605, "micro": 0xB5, "euro": 0x20AC,
    "emsp": 0x20, "ensp": 0x20, "thinsp": 0x20, "Delta": 0x394, "alpha": 0x3B1, "beta": 0x3B2, "lambda": 0x3BB,
    "pi": 0x3C0, "mu": 0x3BC, "sigma": 0x3C3, "sum": 0x2211,
  ]
}
