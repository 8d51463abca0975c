internal import Text

/// A token of a state diagram.
struct StateToken {
  enum Kind {
    case newline, end, invalid
    case diagram, id, pseudo, description, arrow, styleSeparator, string, click, href
    case defaultWord, direction, scale, width, hideEmpty
    case classDef, classDefName, classDefStyles, classWord, classNames, className, style, styleNames, styles
    case fork, join, choice, stateName, stateText, asWord, structStart, structStop, concurrent
    case note, leftOf, rightOf, noteText, accTitle, accDescription
  }

  var kind: Kind
  var range: Range<Int>
}

/// Cuts a state diagram into tokens. Words are known in any case; the order of the checks is the language's.
struct StateLexer {
  enum Place {
    case statement, body, state, stateID, stateString, scale
    case classDef, classDefStyles, classNames, className, styleNames, styles
    case note, noteID, noteText, floatingNote, floatingNoteID
  }

  let bytes: [UInt8]
  let isTolerant: Bool
  var tokens: [StateToken] = []
  var remarks: [Remark] = []
  var offset = 0
  var places: [Place] = [.statement]
  var lookahead = FlowLookahead()

  init(_ bytes: [UInt8], isTolerant: Bool) {
    self.bytes = bytes
    self.isTolerant = isTolerant
    tokens.reserveCapacity(bytes.count / 6)
  }

  mutating func run() throws(SyntaxError) {
    while offset < bytes.count {
      switch places.last ?? .statement {
      case .statement: try statement(isBody: false)
      case .body: try statement(isBody: true)
      case .state: try state()
      case .stateID: rest(.id, until: 0x7B)
      case .stateString: try stateString()
      case .scale: try scale()
      case .classDef: try word(.classDefName, isList: false, then: .classDefStyles)
      case .classDefStyles: rest(.classDefStyles)
      case .classNames: try classNames()
      case .className: rest(.className)
      case .styleNames: try word(.styleNames, isList: true, then: .styles)
      case .styles: rest(.styles)
      case .note: try note()
      case .noteID: try noteID()
      case .noteText: try noteText()
      case .floatingNote: floatingNote()
      case .floatingNoteID: rest(.id)
      }
    }
    tokens.append(StateToken(kind: .newline, range: bytes.count..<bytes.count))
    tokens.append(StateToken(kind: .end, range: bytes.count..<bytes.count))
  }

  mutating func add(_ kind: StateToken.Kind, _ end: Int) {
    tokens.append(StateToken(kind: kind, range: offset..<end))
    offset = end
  }

  mutating func leave() {
    if places.count > 1 { places.removeLast() }
  }

  func unexpected() -> SyntaxError {
    let end = offset + bytes.scalar(at: offset).length
    return SyntaxError(.stateUnexpected, at: offset..<end, bytes.text(offset..<end))
  }

  /// The rest of the line, or up to a sign.
  mutating func rest(_ kind: StateToken.Kind, until sign: UInt8 = 0x0A) {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != sign { end += 1 }
    leave()
    add(kind, end)
  }

  private mutating func skip(_ word: StaticString, spaces: Bool = true) -> Bool {
    guard bytes.hasAnyCase(word, at: offset) else { return false }
    let end = offset + word.utf8CodeUnitCount
    guard spaces, bytes.byte(at: end).isSpace else { return false }
    offset = bytes.skippingSpaces(from: end)
    return true
  }

  private mutating func statement(isBody: Bool) throws(SyntaxError) {
    let byte = bytes[offset]
    if !isBody, byte == 0x22, let close = bytes[(offset + 1)...].firstIndex(of: 0x22) {
      return add(.string, close + 1)
    }
    if lookahead.direction(in: bytes, at: offset) != nil { return add(.direction, bytes.lineEnd(from: offset)) }
    if byte == 0x0A {
      let end = bytes.skippingSpaces(from: offset)
      if isBody { offset = end } else { add(.newline, end) }
      return
    }
    if byte.isSpace {
      offset = bytes.skippingSpaces(from: offset)
      return
    }
    if byte == 0x23 || (bytes.has("%%", at: offset) && bytes.byte(at: offset + 2) != 0x7B) {
      offset = bytes.lineEnd(from: offset)
      return
    }
    if byte.isLetter, words(isBody: isBody) { return }
    if byte == 0x7B, !isBody {
      places.append(.body)
      return add(.structStart, offset + 1)
    }
    if byte == 0x7D, isBody {
      leave()
      return add(.structStop, offset + 1)
    }
    if bytes.has("[*]", at: offset) { return add(.pseudo, offset + 3) }
    if isTolerant, let end = mistakenArrow() { return add(.arrow, end) }
    var end = offset
    while end < bytes.count, isNamePart(end) { end += 1 }
    if end > offset { return add(.id, end) }
    if byte == 0x3A, let end = descriptionEnd() { return add(.description, end) }
    if isTolerant, byte == 0x3A, bytes.byte(at: offset + 1) == 0x0A {
      // A colon that nothing follows says nothing.
      remarks.append(Remark(.stateEmptyText, at: offset..<(offset + 1)))
      offset += 1
      return
    }
    if bytes.has("-->", at: offset) { return add(.arrow, offset + 3) }
    if isBody, bytes.has("--", at: offset) { return add(.concurrent, offset + 2) }
    if bytes.has(":::", at: offset) { return add(.styleSeparator, offset + 3) }
    throw unexpected()
  }

  private mutating func isNamePart(_ place: Int) -> Bool {
    let byte = bytes[place]
    if byte == 0x2D, isTolerant, place > offset, let next = [bytes.byte(at: place + 1)].first,
      next != 0x2D, next != 0x3E, next.isWord || next >= 0x80
    {
      if remarks.last?.range.lowerBound != offset {
        var end = offset
        while end < bytes.count, !bytes[end].isSpace, bytes[end] != 0x3A { end += 1 }
        remarks.append(Remark(.stateHyphen, at: offset..<end, bytes.text(offset..<end)))
      }
      return true
    }
    return byte != 0x3A && byte != 0x2D && byte != 0x7B && !byte.isSpace
  }

  /// `: text`, up to a semicolon or a doubled colon.
  private func descriptionEnd() -> Int? {
    var end = offset + 1
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x3B {
      if bytes[end] == 0x3A {
        let next = bytes.byte(at: end + 1)
        if next == 0x3A || next == 0x0A || next == 0x3B || next == 0 { break }
        end += 1
      }
      end += 1
    }
    return end > offset + 1 ? end : nil
  }

  /// `->`, and the arrows of PlantUML: `-up->`.
  private mutating func mistakenArrow() -> Int? {
    guard bytes[offset] == 0x2D || bytes.has("→", at: offset), !bytes.has("-->", at: offset) else { return nil }
    for arrow in ["->", "-up->", "-down->", "-left->", "-right->", "→"] as [StaticString]
    where bytes.has(arrow, at: offset) {
      let end = offset + arrow.utf8CodeUnitCount
      remarks.append(Remark(.flowArrow, at: offset..<end, bytes.text(offset..<end)))
      return end
    }
    return nil
  }

  private mutating func words(isBody: Bool) -> Bool {
    if !isBody {
      if let (kind, range, end) = Accessibility.read(bytes, at: offset) {
        tokens.append(StateToken(kind: kind == .title ? .accTitle : .accDescription, range: range))
        offset = end
        return true
      }
      for (word, kind) in Self.rootWords where bytes.hasWordAnyCase(word, at: offset) {
        add(kind, offset + word.utf8CodeUnitCount)
        return true
      }
      for word in ["statediagram-v2", "statediagram"] as [StaticString] where skip(word) {
        tokens.append(StateToken(kind: .diagram, range: offset..<offset))
        return true
      }
      if skip("scale") { return open(.scale, .scale) }
    }
    if skip("classdef") { return open(.classDef, .classDef) }
    if skip("class") { return open(.classWord, .classNames) }
    if skip("style") { return open(.style, .styleNames) }
    if skip("state") {
      places.append(.state)
      stateKind()
      return true
    }
    if skip("note") { return open(.note, .note) }
    return false
  }

  private static let rootWords: [(StaticString, StateToken.Kind)] = [
    ("click", .click), ("href", .href), ("default", .defaultWord), ("hide empty description", .hideEmpty),
  ]

  private mutating func open(_ kind: StateToken.Kind, _ place: Place) -> Bool {
    tokens.append(StateToken(kind: kind, range: offset..<offset))
    places.append(place)
    return true
  }

  /// `state x <<fork>>`: the word at the line's end decides before anything else in it.
  private mutating func stateKind() {
    let end = bytes.lineEnd(from: offset)
    for (mark, kind) in Self.stateKinds {
      var place = end - mark.utf8CodeUnitCount
      while place >= offset, !bytes.hasAnyCase(mark, at: place) { place -= 1 }
      guard place >= offset else { continue }
      leave()
      let range = bytes.trimmed(offset..<place)
      tokens.append(StateToken(kind: kind, range: range))
      offset = place + mark.utf8CodeUnitCount
      return
    }
  }

  private static let stateKinds: [(StaticString, StateToken.Kind)] = [
    ("<<fork>>", .fork), ("<<join>>", .join), ("<<choice>>", .choice), ("[[fork]]", .fork), ("[[join]]", .join),
    ("[[choice]]", .choice),
  ]
}
