internal import Text

/// The kinds of alerts, by all the names that GitHub, Obsidian and other tools give them.
package enum AlertKind: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution
  /// One of several that stand side by side in other tools, of which the reader chooses one.
  case tab
  case abstract, info, todo, success, question, failure, danger, bug, example, quote

  /// The kind that a name means, in any letter case; `nil` for a name that none of the tools knows.
  init?(name: some Collection<UInt8>) {
    let word = String(decoding: name.map(\.lowercased), as: UTF8.self)
    switch word {
    case "summary", "tldr": self = .abstract
    case "hint", "highlight", "new": self = .tip
    case "check", "done": self = .success
    case "help", "faq": self = .question
    case "attention": self = .warning
    case "fail", "missing": self = .failure
    case "error": self = .danger
    case "cite": self = .quote
    case "notice", "notice--info", "notice--primary", "seealso", "details": self = .note
    case "notice--warning": self = .warning
    case "notice--success": self = .success
    case "notice--danger": self = .danger
    default: self.init(rawValue: word)
    }
  }

  /// The title of an alert that has none of its own.
  var title: StaticString {
    switch self {
    case .note: "참고"
    case .tip: "알아 두기"
    case .important: "중요"
    case .warning: "주의"
    case .caution: "경고"
    case .abstract: "요약"
    case .info: "정보"
    case .todo: "할 일"
    case .success: "완료"
    case .question: "질문"
    case .failure: "실패"
    case .danger: "위험"
    case .bug: "버그"
    case .tab: "탭"
    case .example: "예"
    case .quote: "인용"
    }
  }
}
