internal import KubernetesModel
internal import Text

/// A span of time as Go reads it: `1h30m`, `1.5s`, `300ms`.
enum GoDuration {
  /// What keeps `text` from being a span of time, in Go's words; `nil` where nothing does.
  static func fault(in text: String) -> String? {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    if rest.elementsEqual("0".utf8) { return nil }
    if rest.isEmpty { return "time: invalid duration \(text.goQuoted)" }
    while !rest.isEmpty {
      let whole = rest.prefix(while: { $0.isDigit })
      rest = rest.dropFirst(whole.count)
      var fractionCount = 0
      if rest.first == UInt8(ascii: ".") {
        let fraction = rest.dropFirst().prefix(while: { $0.isDigit })
        fractionCount = fraction.count
        rest = rest.dropFirst(1 + fractionCount)
      }
      if whole.isEmpty, fractionCount == 0 { return "time: invalid duration \(text.goQuoted)" }
      let unit = rest.prefix { $0 != UInt8(ascii: ".") && !$0.isDigit }
      if unit.isEmpty { return "time: missing unit in duration \(text.goQuoted)" }
      rest = rest.dropFirst(unit.count)
      let name = String(decoding: unit, as: UTF8.self)
      if !units.contains(where: { $0.isExactly(name) }) {
        return "time: unknown unit \(name.goQuoted) in duration \(text.goQuoted)"
      }
    }
    return nil
  }

  private static let units = ["ns", "us", "µs", "μs", "ms", "s", "m", "h"]
}
