/// Breaking over-long lines of a label between words, into lines of even length.
extension TextLabel {
  /// The label with lines no wider than `width` where its words allow that; a word of twice that width is cut.
  package func wrapped(to width: Double, size: Double = TextMeasure.fontSize) -> TextLabel {
    TextLabel(
      lines: lines.flatMap { line in
        TextMeasure.width(of: line, size: size) <= width ? [line] : LineBreaker(line, size: size).lines(width: width)
      })
  }
}

/// One line of runs, cut into words.
private struct LineBreaker {
  private struct Word {
    var runs: [TextRun] = []
    var width = 0.0
    /// Whether a space stands before it.
    var isSpaced = false
  }

  private var words: [Word] = []
  private let space: Double
  private let size: Double

  init(_ line: [TextRun], size: Double) {
    self.size = size
    space = TextMeasure.width(of: " ", size: size)
    var word = Word()
    for run in line {
      for (index, piece) in run.text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
        if index > 0 {
          if !word.runs.isEmpty { words.append(word) }
          word = Word(isSpaced: true)
        }
        if piece.isEmpty { continue }
        word.runs.append(TextRun(String(piece), run.style))
        word.width += TextMeasure.width(of: piece, size: size, style: run.style)
      }
    }
    if !word.runs.isEmpty { words.append(word) }
  }

  func lines(width limit: Double) -> [[TextRun]] {
    var cut = self
    cut.cutLongWords(limit: limit)
    let target = max(limit, cut.words.map(\.width).max() ?? 0)
    var best = cut.fill(target)
    // The narrowest setting with as many lines: lines of even length.
    var (low, high) = (0.0, target)
    for _ in 0..<7 where best.count > 1 {
      let middle = (low + high) / 2
      let trial = cut.fill(middle)
      if trial.count == best.count {
        best = trial
        high = middle
      } else {
        low = middle
      }
    }
    return best
  }

  private func fill(_ limit: Double) -> [[TextRun]] {
    var lines: [[TextRun]] = []
    var used = 0.0
    for word in words {
      let needed = used + (word.isSpaced ? space : 0) + word.width
      if var line = lines.last, needed <= limit || !word.isSpaced && needed <= limit {
        if word.isSpaced, let last = line.indices.last { line[last].text += " " }
        for run in word.runs {
          if let last = line.indices.last, line[last].style == run.style {
            line[last].text += run.text
          } else {
            line.append(run)
          }
        }
        lines[lines.count - 1] = line
        used = needed
      } else {
        lines.append(word.runs)
        used = word.width
      }
    }
    return lines
  }

  /// Cuts words that are twice too long, after a separator if one is near.
  private mutating func cutLongWords(limit: Double) {
    var result: [Word] = []
    for word in words {
      guard word.width > limit * 2 else {
        result.append(word)
        continue
      }
      var part = Word(isSpaced: word.isSpaced)
      for run in word.runs {
        var text = ""
        var width = 0.0
        for character in run.text {
          let advance = TextMeasure.width(of: String(character), size: size, style: run.style)
          let isSeparator = "/-_.,:;=&?)".contains(character)
          if part.width + width + advance > limit || (isSeparator && part.width + width > limit * 0.75) {
            if isSeparator, part.width + width + advance <= limit * 1.1 {
              text.append(character)
              width += advance
              finish(&part, &text, &width, run.style, into: &result)
              continue
            }
            finish(&part, &text, &width, run.style, into: &result)
          }
          text.append(character)
          width += advance
        }
        if !text.isEmpty {
          part.runs.append(TextRun(text, run.style))
          part.width += width
        }
      }
      if !part.runs.isEmpty { result.append(part) }
    }
    words = result
  }

  private func finish(
    _ part: inout Word, _ text: inout String, _ width: inout Double, _ style: TextStyle, into result: inout [Word]
  ) {
    if !text.isEmpty { part.runs.append(TextRun(text, style)) }
    part.width += width
    if !part.runs.isEmpty { result.append(part) }
    part = Word()
    (text, width) = ("", 0)
  }
}
