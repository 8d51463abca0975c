internal import Text

/// Character references, decoded: by number, and by the names that people write.
package enum Entities {
  /// The text with its references replaced. One that nobody knows stays as it is written.
  package static func decoded(_ text: some RandomAccessCollection<UInt8>) -> [UInt8] {
    let bytes = Array(text)
    guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "&"), let (scalar, end) = reference(at: offset, of: bytes) {
        result.append(scalar: scalar)
        offset = end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  private static func reference(at start: Int, of bytes: [UInt8]) -> (scalar: UInt32, end: Int)? {
    guard let end = bytes[start..<min(start + 12, bytes.count)].firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let body = bytes[start + 1..<end]
    guard body.first == UInt8(ascii: "#") else {
      return names[String(decoding: body, as: UTF8.self)].map { ($0, end + 1) }
    }
    let digits = body.dropFirst()
    let isHexadecimal = digits.first == UInt8(ascii: "x") || digits.first == UInt8(ascii: "X")
    let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHexadecimal ? 16 : 10) else { return nil }
    return (value == 0 ? 0xFFFD : value, end + 1)
  }

  private static let names: [String: UInt32] = {
    var table: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "ensp": 0x2002, "emsp": 0x2003,
      "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "ndash": 0x2013, "mdash": 0x2014, "lsquo": 0x2018,
      "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E, "dagger": 0x2020,
      "Dagger": 0x2021, "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032, "Prime": 0x2033,
      "lsaquo": 0x2039, "rsaquo": 0x203A, "oline": 0x203E, "frasl": 0x2044, "euro": 0x20AC, "trade": 0x2122,
      "larr": 0x2190, "uarr": 0x2191, "rarr": 0x2192, "darr": 0x2193, "harr": 0x2194, "crarr": 0x21B5,
      "lArr": 0x21D0, "uArr": 0x21D1, "rArr": 0x21D2, "dArr": 0x21D3, "hArr": 0x21D4, "forall": 0x2200,
      "part": 0x2202, "exist": 0x2203, "empty": 0x2205, "isin": 0x2208, "notin": 0x2209, "prod": 0x220F,
      "sum": 0x2211, "minus": 0x2212, "radic": 0x221A, "infin": 0x221E, "cap": 0x2229, "cup": 0x222A,
      "there4": 0x2234, "asymp": 0x2248, "ne": 0x2260, "equiv": 0x2261, "le": 0x2264, "ge": 0x2265, "sub": 0x2282,
      "sup": 0x2283, "loz": 0x25CA, "spades": 0x2660, "clubs": 0x2663, "hearts": 0x2665, "diams": 0x2666,
      "check": 0x2713, "cross": 0x2717, "star": 0x2606, "lbrack": 0x5B, "rbrack": 0x5D, "lbrace": 0x7B,
      "rbrace": 0x7D, "vert": 0x7C, "verbar": 0x7C, "bsol": 0x5C, "ast": 0x2A, "num": 0x23, "lowbar": 0x5F,
      "grave": 0x60, "colon": 0x3A, "comma": 0x2C, "period": 0x2E, "Tab": 0x09, "NewLine": 0x0A,
    ]
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
      micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
      Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash \
      Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute \
      ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute \
      ucirc uuml yacute thorn yuml
      """
    for (index, name) in latin.split(separator: " ").enumerated() { table[String(name)] = 0xA0 + UInt32(index) }
    let greek =
      "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega"
    for (index, name) in greek.split(separator: " ").enumerated() {
      table[String(name)] = 0x3B1 + UInt32(index)
      if name != "sigmaf" { table[name.prefix(1).uppercased() + name.dropFirst()] = 0x391 + UInt32(index) }
    }
    return table
  }()
}
