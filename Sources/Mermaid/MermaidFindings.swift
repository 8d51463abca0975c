package import Diagnostics

/// What can be found in a mermaid fence. Errors stop the drawing; warnings tell what was read as meant.
extension DiagnosticKind {
  static let unclosedDirective = DiagnosticKind(
    "mermaid-directive", .warning,
    Words("`%%{`로 시작한 지시문이 `}%%`로 닫히지 않았습니다.", "The directive that begins with `%%{` is not closed with `}%%`."))
  static let indentedFrontMatter = DiagnosticKind(
    "mermaid-front-matter", .warning,
    Words("front matter의 `---`는 줄 맨 앞에 있어야 합니다.", "The `---` of front matter must begin its line."))
  static let unclosedQuote = DiagnosticKind(
    "mermaid-quote", .error,
    Words("따옴표가 닫히지 않았습니다.", "A quotation mark is not closed."),
    remedy: Words("같은 텍스트 끝에 `\"`를 붙이십시오.", "Put `\"` at the end of the text."))
  static let unclosedBracket = DiagnosticKind(
    "mermaid-bracket", .error,
    Words("`{0}`가 없어 괄호가 닫히지 않았습니다.", "A bracket is not closed: `{0}` is missing."))
  static let tooDeep = DiagnosticKind(
    "mermaid-depth", .error,
    Words("{0}단계보다 깊이 겹쳤습니다.", "It is nested more than {0} levels deep."))
  static let trailingComment = DiagnosticKind(
    "mermaid-trailing-comment", .warning,
    Words(
      "문장 뒤의 `%%`는 mermaid에서 오류입니다. 주석으로 읽었습니다.",
      "Mermaid refuses `%%` behind a statement. It was read as a comment."),
    remedy: Words("주석을 따로 한 줄에 쓰십시오.", "Give the comment a line of its own."))
  static let unknownDiagram = DiagnosticKind(
    "mermaid-unknown-type", .error,
    Words("`{0}`(이)라는 다이어그램 종류는 없습니다.", "There is no kind of diagram called `{0}`."),
    remedy: Words(
      "첫 줄에 `flowchart TD`나 `sequenceDiagram`처럼 종류를 쓰십시오.",
      "Begin with the kind, as `flowchart TD` or `sequenceDiagram`."))
  static let unsupportedDiagram = DiagnosticKind(
    "mermaid-not-drawn", .warning,
    Words("`{0}` 다이어그램은 그리지 않고 원문을 보입니다.", "`{0}` diagrams are not drawn: the source is shown."))
  static let unsafeLink = DiagnosticKind(
    "mermaid-unsafe-link", .warning,
    Words("`{0}` 링크는 안전하지 않아 뺐습니다.", "The link `{0}` is not safe and was left out."))
  static let leftOut = DiagnosticKind(
    "mermaid-left-out", .warning,
    Words("`{0}`은(는) 그림에 나타나지 않습니다.", "`{0}` does not show in the picture."))
  static let tooLarge = DiagnosticKind(
    "mermaid-too-large", .error,
    Words("다이어그램이 너무 커서 그릴 수 없습니다({0}, 한도 {1}).", "The diagram is too large to draw ({0}, the limit is {1})."),
    remedy: Words("둘 이상의 다이어그램으로 나누십시오.", "Split it into several diagrams."))

  static let tooManyEvents = DiagnosticKind(
    "mermaid-too-many-events", .error,
    Words(
      "시퀀스 다이어그램은 참가자 200명, 문장 5,000개까지만 그립니다.",
      "A sequence diagram may have up to 200 participants and 5,000 statements."))
}

extension DiagnosticKind {
  /// A line that its kind of diagram does not know.
  static func line(_ id: String, example: String) -> DiagnosticKind {
    DiagnosticKind(
      id, .error,
      Words("`{0}`을(를) 읽을 수 없습니다.", "`{0}` cannot be read."),
      remedy: Words("`\(example)`처럼 쓰십시오.", "Write it like `\(example)`."))
  }
}

/// Every kind of finding that this module makes.
package enum MermaidFindings {
  /// For `podbook explain`.
  package static let all: [DiagnosticKind] =
    [
      .unclosedDirective, .indentedFrontMatter, .unclosedQuote, .unclosedBracket, .tooDeep, .trailingComment,
      .unknownDiagram, .unsupportedDiagram, .unsafeLink, .leftOut, .tooLarge, .tooManyEvents,
    ] + DiagnosticKind.flowchart + DiagnosticKind.state + DiagnosticKind.sequence + DiagnosticKind.simple
    + DiagnosticKind.gitGraph + DiagnosticKind.lines
}
