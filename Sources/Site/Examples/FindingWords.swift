internal import Checking
internal import Diagnostics
internal import HTML

/// A finding as a reader of the page sees it: the server's words, and the Korean sentence.
struct FindingWords {
  let finding: CheckedDocument.Finding
  /// Whether the server would refuse the document as a whole; else a finding weighs what it says itself.
  let isOfRefused: Bool
  /// What kubectl prints for the whole document, where this finding is the place to say it.
  let answer: String?

  private var diagnostic: Diagnostic { finding.diagnostic }

  /// Whether it is a mistake, and not advice.
  var isRefusal: Bool { isOfRefused ? diagnostic.kind.severity == .error : diagnostic.severity == .error }

  /// Writes the finding as a block; `place` says where it is, where it does not stand there.
  func append(to html: inout [UInt8], at place: String? = nil) {
    html += isRefusal ? "<div class=\"finding\"><p>".utf8 : "<div class=\"finding warn\"><p>".utf8
    if let place {
      html.appendHTML(text: place.utf8)
      html += " · ".utf8
    }
    html += label.utf8
    html += "</p>".utf8
    if let words = answer ?? serverWords {
      html += "<p><samp>".utf8
      html.appendHTML(text: words.utf8)
      html += "</samp></p>".utf8
    }
    html += "<p>".utf8
    html.append(sentence: diagnostic.message(in: .korean))
    if let remedy = diagnostic.remedy(in: .korean) {
      html.append(UInt8(ascii: " "))
      html.append(sentence: remedy)
    }
    for note in diagnostic.notes {
      html.append(UInt8(ascii: " "))
      html.append(sentence: note.words.text(in: .korean, note.arguments))
    }
    html += "</p></div>".utf8
  }

  private var label: String {
    if let answer { return answer.utf8.starts(with: "error: ".utf8) ? "kubectl의 답" : "API 서버의 답" }
    if finding.isLater { return "고치면 이어서 나올 답" }
    switch (isRefusal, diagnostic.server) {
    case (true, .some) where isOfRefused: return "API 서버의 답"
    case (true, _): return "틀린 곳"
    case (false, .some): return "API 서버의 경고"
    case (false, nil): return diagnostic.severity == .hint ? "도움말" : "살펴볼 곳"
    }
  }

  private var serverWords: String? { diagnostic.server.map(\.message).flatMap { $0.isEmpty ? nil : $0 } }
}

extension [UInt8] {
  /// Appends a sentence, its `code` as code.
  mutating func append(sentence: String) {
    let parts = sentence.utf8.split(separator: UInt8(ascii: "`"), omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1 && index + 1 < parts.count
      if index % 2 == 1, !isCode { append(UInt8(ascii: "`")) }
      if isCode { append("<code>") }
      appendHTML(text: part)
      if isCode { append("</code>") }
    }
  }
}
