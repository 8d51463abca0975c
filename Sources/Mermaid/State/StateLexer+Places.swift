internal import Text

/// The places within a statement.
extension StateLexer {
  mutating func state() throws(SyntaxError) {
    let byte = bytes[offset]
    if byte.isBlank {
      offset = bytes.skippingBlanks(from: offset)
      return
    }
    if byte == 0x23 || (bytes.has("%%", at: offset) && bytes.byte(at: offset + 2) != 0x7B) {
      offset = bytes.lineEnd(from: offset)
      return
    }
    switch byte {
    case 0x22:
      places.append(.stateString)
      offset += 1
    case 0x0A:
      offset += 1
      leave()
    case 0x7B:
      leave()
      places.append(.body)
      add(.structStart, offset + 1)
    default:
      if bytes.hasAnyCase("as", at: offset), bytes.byte(at: offset + 2).isSpace {
        add(.asWord, offset + 2)
        offset = bytes.skippingSpaces(from: offset)
        places.append(.stateID)
        return
      }
      var end = offset
      while end < bytes.count, bytes[end] != 0x7B, !bytes[end].isSpace { end += 1 }
      add(.stateName, end)
    }
  }

  mutating func stateString() throws(SyntaxError) {
    guard let end = bytes[offset...].firstIndex(of: 0x22) else {
      throw SyntaxError(.unclosedQuote, at: (offset - 1)..<bytes.lineEnd(from: offset))
    }
    add(.stateText, end)
    offset += 1
    leave()
  }

  mutating func scale() throws(SyntaxError) {
    if bytes[offset].isDigit {
      var end = offset
      while bytes.byte(at: end).isDigit { end += 1 }
      return add(.width, end)
    }
    let next = bytes.skippingSpaces(from: offset)
    guard next > offset, bytes.hasWordAnyCase("width", at: next) else { throw unexpected() }
    offset = next + 5
    leave()
  }

  mutating func word(_ kind: StateToken.Kind, isList: Bool, then place: Place) throws(SyntaxError) {
    var end = offset
    while end < bytes.count, isPart(end, isList: isList) { end += 1 }
    guard end > offset, bytes.byte(at: end).isSpace else { throw unexpected() }
    add(kind, end)
    offset = bytes.skippingSpaces(from: offset)
    leave()
    places.append(place)
  }

  /// Class names and the states of lists are words of ASCII to mermaid; here any letter will do.
  private func isPart(_ place: Int, isList: Bool) -> Bool {
    bytes[place].isWord || (isList && bytes[place] == 0x2C)
      || (isTolerant && (bytes[place] >= 0x80 || bytes[place] == 0x2D || bytes[place] == 0x2E))
  }

  mutating func classNames() throws(SyntaxError) {
    var end = offset
    while end < bytes.count, isPart(end, isList: false) {
      while end < bytes.count, isPart(end, isList: false) { end += 1 }
      guard bytes.byte(at: end) == 0x2C else { break }
      let next = bytes.skippingSpaces(from: end + 1)
      guard next < bytes.count, isPart(next, isList: false) else { break }
      end = next
    }
    guard end > offset else { throw unexpected() }
    leave()
    places.append(.className)
    add(.classNames, end)
  }

  mutating func note() throws(SyntaxError) {
    for (word, kind) in [("left of" as StaticString, StateToken.Kind.leftOf), ("right of", .rightOf)]
    where bytes.hasWordAnyCase(word, at: offset) {
      leave()
      places.append(.noteID)
      return add(kind, offset + word.utf8CodeUnitCount)
    }
    guard bytes[offset] == 0x22 else { throw unexpected() }
    leave()
    places.append(.floatingNote)
    offset += 1
  }

  mutating func noteID() throws(SyntaxError) {
    let start = bytes.skippingSpaces(from: offset)
    var end = start
    while end < bytes.count, bytes[end] != 0x3A, !bytes[end].isSpace, bytes[end] != 0x2D || isTolerant { end += 1 }
    guard end > start else { throw unexpected() }
    offset = start
    leave()
    places.append(.noteText)
    add(.id, end)
  }

  mutating func noteText() throws(SyntaxError) {
    let sign = bytes.skippingSpaces(from: offset)
    if bytes.byte(at: sign) == 0x3A {
      var end = sign + 1
      while end < bytes.count, bytes[end] != 0x0A, isTolerant || (bytes[end] != 0x3A && bytes[end] != 0x3B) {
        end += 1
      }
      if end > sign + 1 {
        leave()
        // Mermaid drops two bytes, whether or not the second one is the colon.
        let start = isTolerant ? sign + 1 : min(offset + 2, end)
        tokens.append(StateToken(kind: .noteText, range: bytes.trimmed(start..<end)))
        offset = end
        return
      }
    }
    var line = bytes.lineEnd(from: offset) + 1
    while line < bytes.count {
      let start = bytes.skippingSpaces(from: line)
      if bytes.hasWordAnyCase("end note", at: start) {
        leave()
        tokens.append(StateToken(kind: .noteText, range: bytes.trimmed(offset..<line)))
        offset = start + 8
        return
      }
      line = bytes.lineEnd(from: max(start, line)) + 1
    }
    throw SyntaxError(.stateNoteEnd, at: offset..<bytes.lineEnd(from: offset))
  }

  mutating func floatingNote() {
    if bytes[offset] == 0x22 {
      offset += 1
      let next = bytes.skippingSpaces(from: offset)
      guard bytes.hasAnyCase("as", at: next) else { return leave() }
      offset = next
      add(.asWord, next + 2)
      offset = bytes.skippingSpaces(from: offset)
      leave()
      places.append(.floatingNoteID)
      return
    }
    add(.noteText, bytes[offset...].firstIndex(of: 0x22) ?? bytes.count)
  }
}
