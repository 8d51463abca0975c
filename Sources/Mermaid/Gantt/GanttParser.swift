/// Reads a Gantt chart, line by line.
struct GanttParser {
  /// The longest time that a chart spans, in days: weekends are counted one by one.
  private static let spanLimit = 20_000

  /// The latest time of a chart, some ten thousand years from now: sums of durations stay numbers.
  private static let timeLimit = 300_000_000_000_000

  private let lines: DiagramLines
  private var chart = GanttChart()
  private var format = "YYYY-MM-DD"
  private var section = ""
  private var ids: [Name: Int] = [:]
  private var excludesWeekends = false
  private var weekend: Set<Int> = [6, 0]
  private var excluded: Set<Int> = []
  private var includesEnd = false

  static func read(_ lines: DiagramLines) throws(SyntaxError) -> GanttChart {
    var parser = GanttParser(lines: lines)
    for line in lines.lines { try parser.statement(line) }
    let tasks = parser.chart.tasks
    parser.chart.showsHours = tasks.contains { $0.start % CivilTime.day != 0 || $0.end % CivilTime.day != 0 }
    return parser.chart
  }

  private init(lines: DiagramLines) { self.lines = lines }

  private static let ignored: [StaticString] = [
    "tickinterval", "todaymarker", "topaxis", "weekday", "click", "includes",
  ]

  private mutating func statement(_ line: DiagramLines.Line) throws(SyntaxError) {
    if let rest = lines.rest(line, after: "title") {
      chart.title = lines.bytes.text(rest)
    } else if let rest = lines.rest(line, after: "dateformat") {
      format = lines.bytes.text(rest)
    } else if let rest = lines.rest(line, after: "axisformat") {
      chart.axisFormat = AxisFormat(lines.bytes.text(rest))
    } else if let rest = lines.rest(line, after: "section") {
      section = lines.bytes.text(rest)
    } else if let rest = lines.rest(line, after: "excludes") {
      exclude(lines.bytes.text(rest))
    } else if let rest = lines.rest(line, after: "weekend") {
      if lines.bytes.hasAnyCase("friday", at: rest.lowerBound) { weekend = [5, 6] }
    } else if lines.rest(line, after: "inclusiveenddates") != nil {
      includesEnd = true
    } else if !Self.ignored.contains(where: { lines.rest(line, after: $0) != nil }) {
      try task(line)
    }
  }

  private mutating func exclude(_ text: String) {
    let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
      let name = word.lowercased()
      if name == "weekends" {
        excludesWeekends = true
      } else if let day = days.firstIndex(of: name) {
        excluded.insert(-1 - day)
      } else if let time = CivilTime.parse(String(word), format: format) {
        excluded.insert(time / CivilTime.day)
      }
    }
  }

  private func isExcluded(_ time: Int) -> Bool {
    let weekday = CivilTime.weekday(time)
    return excludesWeekends && weekend.contains(weekday) || excluded.contains(-1 - weekday)
      || excluded.contains(time / CivilTime.day)
  }

  /// `name :tags, id, start, end`: what stands last is the end, before it the start, before that the id.
  private mutating func task(_ whole: DiagramLines.Line) throws(SyntaxError) {
    let bytes = lines.bytes
    guard let colon = bytes[whole.range].firstIndex(of: 0x3A) else {
      throw SyntaxError(.ganttTask, at: whole.range, bytes.text(whole.range))
    }
    // A semicolon or a hash ends the dates, never the name.
    let limit = bytes[colon..<whole.range.upperBound].firstIndex { $0 == 0x3B || $0 == 0x23 } ?? whole.range.upperBound
    let line = DiagramLines.Line(range: bytes.trimmed(whole.range.lowerBound..<limit), indent: whole.indent)
    let previous = chart.tasks.last?.end ?? 0
    var task = GanttTask(
      section: section, name: bytes.trimmedText(line.range.lowerBound..<colon), start: previous, end: previous)
    var parts = bytes[(colon + 1)..<line.range.upperBound].split(separator: 0x2C, omittingEmptySubsequences: false)
      .map { part in bytes.trimmedText(part.startIndex..<part.endIndex) }
    tags: while let first = parts.first {
      switch first {
      case "done": task.isDone = true
      case "active": task.isActive = true
      case "crit": task.isCritical = true
      case "milestone": task.isMilestone = true
      case "vert": task.isMilestone = true
      default: break tags
      }
      parts.removeFirst()
    }
    let id = parts.count > 2 ? Name(parts.removeFirst()) : nil
    let error = SyntaxError(.ganttTask, at: line.range, task.name)
    if parts.count > 1 {
      guard let start = start(parts.removeFirst()) else { throw error }
      task.start = start
    }
    guard let last = parts.first else { throw error }
    // Mermaid draws a task whose end it cannot read without a length.
    task.end = min(max(end(last, of: task) ?? task.start, task.start), Self.timeLimit)
    if let id { ids[id] = chart.tasks.count }
    chart.tasks.append(task)
  }

  private func start(_ text: String) -> Int? {
    if text.hasPrefix("after ") {
      let ends = text.split(separator: " ").dropFirst().compactMap { ids[Name(String($0))].map { chart.tasks[$0].end } }
      return ends.max() ?? chart.tasks.last?.end ?? 0
    }
    return date(text)
  }

  /// A date by the chart's format, or as it is commonly written.
  private func date(_ text: String) -> Int? {
    if let time = CivilTime.parse(text, format: format) { return time }
    for format in Self.commonFormats {
      if let time = CivilTime.parse(text, format: format) { return time }
    }
    return nil
  }

  private static let commonFormats = [
    "YYYY-MM-DD", "YYYY-MM-DD HH:mm", "YYYY-MM-DDTHH:mm", "YYYY-MM-DD HH:mm:ss", "YYYY-MM-DDTHH:mm:ss",
    "YYYY/MM/DD", "YYYY.MM.DD", "YYYY", "HH:mm",
  ]

  private func end(_ text: String, of task: GanttTask) -> Int? {
    if text.hasPrefix("until ") {
      return text.split(separator: " ").dropFirst().compactMap { ids[Name(String($0))].map { chart.tasks[$0].start } }
        .min() ?? task.start
    }
    if let date = date(text) { return includesEnd ? date + CivilTime.day : date }
    guard let duration = CivilTime.duration(text) else { return nil }
    return skippingExcluded(from: task.start, duration)
  }

  /// The end of a task that rests on excluded days.
  private func skippingExcluded(from start: Int, _ duration: Int) -> Int {
    guard excludesWeekends || !excluded.isEmpty, duration / CivilTime.day < Self.spanLimit else {
      return start + duration
    }
    var time = start
    var rest = duration
    var steps = 0
    while rest > 0, steps < Self.spanLimit {
      if !isExcluded(time) { rest -= min(rest, CivilTime.day) }
      time +=
        rest > 0 || isExcluded(time)
        ? CivilTime.day : duration % CivilTime.day == 0 ? CivilTime.day : duration % CivilTime.day
      steps += 1
    }
    return time
  }
}
