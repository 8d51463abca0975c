internal import Diagrams

extension TextLook {
  /// A text cut into lines no wider than `width`: behind a separator where one is near, else anywhere. What does not
  /// fit into `most` lines ends in `…`.
  func lines(of text: String, width: Double, most: Int = 3) -> [String] {
    if self.width(of: text) <= width { return [text] }
    var lines: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty, lines.count < most {
      let isLast = lines.count == most - 1
      let fitting = rest.prefix(count(of: rest, width: width))
      if fitting.count == rest.count {
        lines.append(String(fitting))
        break
      }
      if isLast {
        lines.append(String(rest.prefix(count(of: rest, width: width - self.width(of: "…")))) + "…")
        break
      }
      let line = fitting.prefix(Self.cut(fitting))
      lines.append(String(line.last == " " ? line.dropLast() : line))
      rest = rest[line.endIndex...].drop { $0 == " " }
    }
    return lines
  }

  /// A text on one line.
  func line(of text: String, width: Double) -> String { lines(of: text, width: width, most: 1).first ?? "" }

  /// How many scalars of a text fit, at least one.
  private func count(of text: ArraySlice<Unicode.Scalar>, width: Double) -> Int {
    var used = 0.0
    for (offset, scalar) in text.enumerated() {
      used += self.width(of: String(scalar))
      if used > width { return max(offset, 1) }
    }
    return text.count
  }

  /// Where to cut a line that is too long: at its last strong separator if most of it stands before, else behind its
  /// last weak one, unless that would leave the line all but empty.
  private static func cut(_ line: ArraySlice<Unicode.Scalar>) -> Int {
    let strong = line.lastIndex { isStrong($0) }.map { count(of: line, upTo: $0) } ?? 0
    if strong * 2 >= line.count { return strong }
    let weak = line.lastIndex { isStrong($0) || isWeak($0) }.map { count(of: line, upTo: $0) } ?? 0
    return weak * 4 >= line.count ? weak : line.count
  }

  /// A colon begins what follows it, a tag or a port; other separators end what stands before.
  private static func count(of line: ArraySlice<Unicode.Scalar>, upTo place: Int) -> Int {
    place - line.startIndex + (line[place] == ":" || line[place] == "@" ? 0 : 1)
  }

  private static func isStrong(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "/", ":", "@", " ", ",": true
    default: false
    }
  }

  private static func isWeak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "_", ".", "=", "?", "&": true
    default: false
    }
  }
}

extension String {
  init(_ scalars: ArraySlice<Unicode.Scalar>) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self = String(view)
  }
}
