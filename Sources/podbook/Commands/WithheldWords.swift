internal import Diagnostics
internal import Site

/// Tells at the end of a build how many notes it did not publish, and why.
enum WithheldWords {
  /// A line of its own; `nil` where all notes were published.
  static func text(of counts: [Withholding.Reason: Int], in language: Language) -> String? {
    let all = counts.values.reduce(0, +)
    guard all > 0 else { return nil }
    let reasons = Withholding.Reason.allCases.compactMap { reason in
      counts[reason].map { reason.words.text(in: language, [String($0)]) }
    }
    return Words("싣지 않은 노트 {0}편: {1}\n", "{0} notes not published: {1}\n")
      .text(in: language, [String(all), reasons.joined(separator: " · ")])
  }
}

extension Withholding.Reason {
  fileprivate var words: Words {
    switch self {
    case .asked: Words("초안이거나 비공개 {0}", "{0} drafts or private")
    case .notYet: Words("공개일 전 {0}", "{0} not yet due")
    case .over: Words("공개 기간이 지남 {0}", "{0} no longer due")
    case .unclear: Words("공개해도 되는지 알 수 없음 {0}", "{0} not plainly meant to be published")
    }
  }
}
