internal import Text

/// Addresses that link without any markup: GFM's extended autolinks.
struct Autolinks {
  /// The text.
  let bytes: [UInt8]
  /// The stretch of it that is looked at.
  let bounds: Range<Int>
  /// The character before the stretch, where another inline ends there.
  let beforeByte: UInt8?
  /// Where characters stand that were written with a backslash or as a reference.
  let escapes: EscapedStretches
  /// Whether a Korean particle at the end of an address belongs to it, as it does to GFM.
  let keepsParticles: Bool

  /// No domain is longer; a search stops there.
  private static let longestDomain = 300

  /// An address that begins with `www.` at `offset`.
  func www(at offset: Int, notBefore end: Int) -> (Range<Int>, InlinePiece)? {
    guard offset >= end, bytes[offset..<bounds.upperBound].starts(with: "www.".utf8), isHost(at: offset + 4) else {
      return nil
    }
    if let before = offset > bounds.lowerBound ? bytes[offset - 1] : beforeByte {
      let isBoundary = before.isSpace || "*_~(".utf8.contains(before)
      guard isBoundary || (!keepsParticles && before >= 0x80) else { return nil }
    }
    let domain = domainEnd(from: offset, allowsShort: false)
    guard domain > offset else { return nil }
    let last = trimmedEnd(from: offset, to: addressEnd(from: domain))
    guard last > offset else { return nil }
    return (offset..<last, .address(url: "http://".utf8 + Array(bytes[offset..<last])))
  }

  /// An address whose scheme ends with the colon at `offset`.
  func url(at offset: Int, notBefore end: Int) -> (Range<Int>, InlinePiece)? {
    if let mail = mailScheme(at: offset, notBefore: end) { return mail }
    guard offset + 3 < bounds.upperBound, bytes[offset + 1] == Byte.slash, bytes[offset + 2] == Byte.slash else {
      return nil
    }
    var start = offset
    while start > end, bytes[start - 1].isLetter, !escapes.contains(start - 1) { start -= 1 }
    let scheme = bytes[start..<offset].map(\.lowercased)
    guard scheme.equals("http") || scheme.equals("https") || scheme.equals("ftp"), isHost(at: offset + 3) else {
      return nil
    }
    let domain = domainEnd(from: offset + 3, allowsShort: true)
    guard domain > offset + 3 else { return nil }
    let last = trimmedEnd(from: start, to: addressEnd(from: domain))
    guard last > offset + 3 else { return nil }
    return (start..<last, .address(url: Array(bytes[start..<last])))
  }

  /// An address of mail around the `@` at `offset`.
  func email(at offset: Int, notBefore end: Int) -> (Range<Int>, InlinePiece)? {
    guard let (range, address) = mailbox(at: offset, notBefore: end) else { return nil }
    return (range, .address(url: "mailto:".utf8 + address))
  }

  /// `mailto:` and `xmpp:` before an address of mail belong to it.
  private func mailScheme(at colon: Int, notBefore end: Int) -> (Range<Int>, InlinePiece)? {
    var start = colon
    while start > end, bytes[start - 1].isLetter { start -= 1 }
    let scheme = bytes[start..<colon].map(\.lowercased)
    let isXMPP = scheme.equals("xmpp")
    guard isXMPP || scheme.equals("mailto"),
      let at = bytes[(colon + 1)..<min(colon + 300, bounds.upperBound)].firstIndex(where: { !Self.isLocal($0) }),
      bytes[at] == Byte.at,
      let (range, _) = mailbox(at: at, notBefore: colon + 1), range.lowerBound == colon + 1
    else { return nil }
    var last = range.upperBound
    if isXMPP, last + 1 < bounds.upperBound, bytes[last] == Byte.slash {
      var resource = last + 1
      while resource < bounds.upperBound,
        bytes[resource].isAlphanumeric || bytes[resource] == Byte.at || bytes[resource] == Byte.dot
      { resource += 1 }
      while resource > last + 1, bytes[resource - 1] == Byte.dot { resource -= 1 }
      if resource > last + 1 { last = resource }
    }
    return (start..<last, .address(url: Array(bytes[start..<last])))
  }

  private func mailbox(at offset: Int, notBefore end: Int) -> (Range<Int>, [UInt8])? {
    var start = offset
    while start > end, Self.isLocal(bytes[start - 1]) { start -= 1 }
    guard start < offset else { return nil }
    var last = offset + 1
    var dots = 0
    while last < bounds.upperBound {
      let byte = bytes[last]
      if byte == Byte.dot {
        guard last + 1 < bounds.upperBound, bytes[last + 1].isAlphanumeric else { break }
        dots += 1
      } else if !byte.isAlphanumeric, byte != Byte.hyphen, byte != Byte.underscore {
        break
      }
      last += 1
    }
    guard dots > 0, last > offset + 2, bytes[last - 1].isLetter else { return nil }
    if last < bounds.upperBound, bytes[last] == Byte.at { return nil }
    return (start..<last, Array(bytes[start..<last]))
  }

  private static func isLocal(_ byte: UInt8) -> Bool { byte.isAlphanumeric || ".+-_".utf8.contains(byte) }

  /// The end of the domain at `start`, `start` where it is none: no underscore may stand in its last two parts.
  private func domainEnd(from start: Int, allowsShort: Bool) -> Int {
    var offset = start
    var dots = 0
    var underscores = 0
    var underscoresBefore = 0
    while offset < bounds.upperBound {
      guard offset - start <= Self.longestDomain else { return start }
      switch bytes[offset] {
      case Byte.underscore: underscores += 1
      case Byte.dot:
        underscoresBefore = underscores
        underscores = 0
        dots += 1
      case Byte.hyphen: break
      default:
        guard isHost(at: offset) else {
          return isDomain(dots, underscores + underscoresBefore, allowsShort) ? offset : start
        }
      }
      offset += 1
      while offset < bounds.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return isDomain(dots, underscores + underscoresBefore, allowsShort) ? offset : start
  }

  private func isDomain(_ dots: Int, _ underscores: Int, _ allowsShort: Bool) -> Bool {
    (underscores == 0 || dots > 10) && (allowsShort || dots > 0)
  }

  private func isHost(at offset: Int) -> Bool {
    guard offset < bounds.upperBound else { return false }
    if bytes[offset] < 0x80 { return bytes[offset].isAlphanumeric }
    let neighbour = Neighbour(bytes.scalar(at: offset).value)
    return !neighbour.isSpace && !neighbour.isPunctuation
  }

  private func addressEnd(from start: Int) -> Int {
    var offset = start
    var isQuery = false
    var opened = 0
    while offset < bounds.upperBound, !bytes[offset].isSpace, bytes[offset] != Byte.less {
      // To GFM brackets and backticks belong to an address. In notes they stand around it, or begin what follows;
      // only a query has them: `?filter[name]=x`.
      if !keepsParticles {
        switch bytes[offset] {
        case UInt8(ascii: "`"): return offset
        case UInt8(ascii: "?"): isQuery = true
        case UInt8(ascii: "["):
          if !isQuery { return offset }
          opened += 1
        case UInt8(ascii: "]"):
          if opened == 0 { return offset }
          opened -= 1
        default: break
        }
      }
      offset += 1
    }
    return offset
  }

  /// Punctuation at the end, a closing parenthesis too many, a reference such as `&amp;` are no part of an address.
  private func trimmedEnd(from start: Int, to end: Int) -> Int {
    var opened = 0
    var closed = 0
    for byte in bytes[start..<end] {
      if byte == Byte.openParen { opened += 1 }
      if byte == Byte.closeParen { closed += 1 }
    }
    var last = end
    while last > start {
      let byte = bytes[last - 1]
      if byte == Byte.closeParen {
        guard closed > opened else { break }
        closed -= 1
        last -= 1
      } else if byte == Byte.semicolon {
        var name = last - 1
        while name > start, bytes[name - 1].isAlphanumeric { name -= 1 }
        last = name > start && name < last - 1 && bytes[name - 1] == Byte.ampersand ? name - 1 : last - 1
      } else if "?!.,:*_~'\"".utf8.contains(byte) {
        last -= 1
      } else if escapes.contains(last - 1) {
        last -= 1
        while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      } else if !keepsParticles, let shorter = KoreanParticle.start(endingAt: last, of: bytes, from: start) {
        last = shorter
      } else {
        break
      }
    }
    return last
  }
}
