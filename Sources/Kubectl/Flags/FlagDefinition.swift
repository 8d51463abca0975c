/// A flag that a command takes.
package struct FlagDefinition: Sendable {
  /// Its name without the dashes.
  package let name: String
  /// Its letter, if it has one.
  package let shorthand: String?
  /// What values it takes.
  package let kind: FlagKind
  /// Whether it may stand without a value though it is no switch: `--dry-run`.
  package let isValueOptional: Bool
  /// Whether help hides it, because it is going away.
  package let isDeprecated: Bool

  init(
    name: String, shorthand: String? = nil, kind: FlagKind, isValueOptional: Bool = false, isDeprecated: Bool = false
  ) {
    self.name = name
    self.shorthand = shorthand
    self.kind = kind
    self.isValueOptional = isValueOptional
    self.isDeprecated = isDeprecated
  }

  /// Reads `name,n:type?!@releases`; `nil` where the release with this letter has no such flag.
  init?(tableWord word: String, letter: UInt8) {
    let halves = word.split(separator: "@")
    if halves.count > 1, !halves[1].utf8.contains(letter) { return nil }
    let parts = halves[0].split(separator: ":")
    guard parts.count == 2, let code = parts[1].utf8.first, let kind = FlagKind(code: code) else { return nil }
    let names = parts[0].split(separator: ",")
    self.init(
      name: String(names[0]), shorthand: names.count > 1 ? String(names[1]) : nil, kind: kind,
      isValueOptional: parts[1].utf8.contains(UInt8(ascii: "?")),
      isDeprecated: parts[1].utf8.contains(UInt8(ascii: "!")))
  }

  /// What it holds when it stands without a value; `nil` where it needs one.
  var valueWhenBare: String? {
    if kind == .boolean { return "true" }
    guard isValueOptional else { return nil }
    switch name {
    case "dry-run": return "unchanged"
    case "cascade": return "background"
    case "validate": return "strict"
    default: return ""
    }
  }

  /// How messages name it: `-n, --namespace`.
  var displayName: String {
    guard let shorthand else { return "--" + name }
    return "-\(shorthand), --\(name)"
  }
}

/// What values a flag takes.
package enum FlagKind: Sendable {
  case boolean, text, duration
  /// Values divided by commas; every time it is given adds more.
  case slice
  /// A value each time that it is given.
  case array
  /// `key=value` pairs divided by commas.
  case pairs
  /// The same, with another message: `string=string`.
  case map
  case integer32, integer64
  case moduleLevels

  init?(code: UInt8) {
    switch code {
    case UInt8(ascii: "b"): self = .boolean
    case UInt8(ascii: "s"): self = .text
    case UInt8(ascii: "d"): self = .duration
    case UInt8(ascii: "S"): self = .slice
    case UInt8(ascii: "A"): self = .array
    case UInt8(ascii: "M"): self = .pairs
    case UInt8(ascii: "P"): self = .map
    case UInt8(ascii: "j"): self = .integer32
    case UInt8(ascii: "l"): self = .integer64
    case UInt8(ascii: "V"): self = .moduleLevels
    default: return nil
    }
  }
}
