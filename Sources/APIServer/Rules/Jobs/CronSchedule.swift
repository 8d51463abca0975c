internal import KubernetesModel
internal import Text

/// A timetable in five fields, or one of the words for common ones, as the CronJob controller reads it.
enum CronSchedule {
  /// What keeps `text` from being a timetable, in the controller's words; `nil` where nothing does.
  static func fault(in text: String) -> String? {
    var rest = Array(text.utf8)[...]
    if rest.isEmpty { return "empty spec string" }
    if rest.starts(with: "TZ=".utf8) || rest.starts(with: "CRON_TZ=".utf8) {
      // The zone is refused elsewhere; what follows it is judged all the same.
      guard let blank = rest.firstIndex(of: UInt8(ascii: " ")) else { return nil }
      rest = rest[blank...].drop { $0 == UInt8(ascii: " ") }
    }
    if rest.first == UInt8(ascii: "@") { return faultInWord(String(decoding: rest, as: UTF8.self)) }
    let fields = rest.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.map { String(decoding: $0, as: UTF8.self) }
    if fields.count != units.count {
      return "expected exactly 5 fields, found \(fields.count): [\(fields.joined(separator: " "))]"
    }
    for (field, unit) in zip(fields, units) {
      for part in field.split(separator: ",") {
        if let fault = CronRange(String(part), of: unit).fault { return fault }
      }
    }
    return nil
  }

  /// `@hourly` and the like, or `@every` with a span of time.
  private static func faultInWord(_ word: String) -> String? {
    if words.contains(where: { $0.isExactly(word) }) { return nil }
    let every = "@every "
    guard word.begins(with: every) else { return "unrecognized descriptor: \(word)" }
    let span = String(decoding: word.utf8.dropFirst(every.utf8.count), as: UTF8.self)
    return GoDuration.fault(in: span).map { "failed to parse duration \(word): \($0)" }
  }

  private static let words = ["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]

  private static let units = [
    CronUnit(least: 0, most: 59), CronUnit(least: 0, most: 23), CronUnit(least: 1, most: 31),
    CronUnit(
      least: 1, most: 12,
      names: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]),
    CronUnit(least: 0, most: 6, names: ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]),
  ]
}

/// What one field of a timetable counts.
struct CronUnit {
  let least: Int
  let most: Int
  /// The names of its values from the least on, in small letters.
  var names: [String] = []
}

/// One part of a field: `5`, `1-5`, `*/10`, `mon-fri`.
private struct CronRange {
  /// What is wrong with it, in the controller's words.
  private(set) var fault: String?

  private let text: String
  private let unit: CronUnit

  init(_ text: String, of unit: CronUnit) {
    self.text = text
    self.unit = unit
    do throws(CronFault) {
      try check()
    } catch {
      fault = error.words
    }
  }

  private func check() throws(CronFault) {
    let parts = Self.split(text, at: "/")
    let ends = Self.split(parts[0], at: "-")
    let isAny = ends[0] == "*" || ends[0] == "?"
    let start = isAny ? unit.least : try value(ends[0])
    var end = isAny ? unit.most : start
    if !isAny {
      if ends.count > 2 { throw CronFault(words: "too many hyphens: \(text)") }
      if ends.count == 2 { end = try value(ends[1]) }
    }
    var step = 1
    if parts.count > 2 { throw CronFault(words: "too many slashes: \(text)") }
    if parts.count == 2 {
      step = try number(parts[1])
      // `5/10` goes on to the end.
      if ends.count == 1 { end = unit.most }
    }
    if start < unit.least { throw fault("beginning of range (\(start)) below minimum (\(unit.least))") }
    if end > unit.most { throw fault("end of range (\(end)) above maximum (\(unit.most))") }
    if start > end { throw fault("beginning of range (\(start)) beyond end of range (\(end))") }
    if step == 0 { throw fault("step of range should be a positive number") }
  }

  private func fault(_ words: String) -> CronFault { CronFault(words: "\(words): \(text)") }

  private func value(_ text: String) throws(CronFault) -> Int {
    if let index = unit.names.firstIndex(of: text.lowercased()) { return unit.least + index }
    return try number(text)
  }

  private func number(_ text: String) throws(CronFault) -> Int {
    let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
    let isNumber = !digits.isEmpty && digits.utf8.allSatisfy { $0.isDigit }
    guard isNumber, let number = Int(text) else {
      let reason = isNumber ? "value out of range" : "invalid syntax"
      throw CronFault(words: "failed to parse int from \(text): strconv.Atoi: parsing \(text.goQuoted): \(reason)")
    }
    if number < 0 { throw CronFault(words: "negative number (\(number)) not allowed: \(text)") }
    return number
  }

  private static func split(_ text: String, at separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}

/// What the controller says of a timetable.
private struct CronFault: Error {
  let words: String
}
