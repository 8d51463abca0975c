internal import Diagnostics

/// What can be found in a flowchart.
extension DiagnosticKind {
  static let flowUnexpected = DiagnosticKind(
    "flowchart-syntax", .error,
    Words("여기에 `{0}`이(가) 올 수 없습니다.", "`{0}` cannot stand here."),
    remedy: Words(
      "라벨에 괄호나 특수 문자가 있으면 `A[\"f(x)\"]`처럼 따옴표로 감싸십시오.",
      "Put quotation marks around labels with brackets or signs: `A[\"f(x)\"]`."))
  static let flowUnexpectedEnd = DiagnosticKind(
    "flowchart-incomplete", .error,
    Words("다이어그램이 문장 중간에서 끝났습니다.", "The diagram ends in the middle of a statement."))
  static let flowUnexpectedLineEnd = DiagnosticKind(
    "flowchart-line-end", .error,
    Words("문장이 끝나지 않았는데 줄이 끝났습니다.", "The line ends before the statement does."))
  static let flowDirectionCase = DiagnosticKind(
    "flowchart-direction-case", .warning,
    Words("방향은 대문자로 씁니다: `TD`, `LR`.", "Directions are written in capitals: `TD`, `LR`."))
  static let flowHeaderLine = DiagnosticKind(
    "flowchart-header", .warning,
    Words("방향 뒤에서 줄을 바꾸거나 `;`를 써야 합니다.", "A line break or `;` must follow the direction."))
  static let flowReservedEnd = DiagnosticKind(
    "flowchart-end-node", .warning,
    Words(
      "`end`는 subgraph를 닫는 말이라 mermaid는 노드 이름으로 받지 않습니다. 노드로 읽었습니다.",
      "`end` closes a subgraph, so mermaid refuses it as a node. It was read as one."),
    remedy: Words("`End`나 `end1`로 쓰십시오.", "Write `End` or `end1`."))
  static let flowStrayEnd = DiagnosticKind(
    "flowchart-stray-end", .warning,
    Words("닫을 subgraph가 없는 `end`입니다.", "This `end` closes no subgraph."))
  static let flowUnclosedGroup = DiagnosticKind(
    "flowchart-unclosed-subgraph", .warning,
    Words("이 subgraph를 닫는 `end`가 없습니다.", "No `end` closes this subgraph."))
  static let flowUnquotedLabel = DiagnosticKind(
    "flowchart-unquoted-label", .warning,
    Words(
      "괄호나 따옴표가 든 라벨은 따옴표로 감싸야 합니다. mermaid는 이 줄을 거부합니다.",
      "A label with brackets or quotes in it must be quoted. Mermaid refuses this line."),
    remedy: Words("`{0}`처럼 쓰십시오.", "Write `{0}`."))
  static let flowEmptyLabel = DiagnosticKind(
    "flowchart-empty-label", .warning,
    Words("mermaid는 빈 라벨을 거부합니다.", "Mermaid refuses an empty label."),
    remedy: Words("`[\" \"]`처럼 빈칸을 하나 쓰십시오.", "Write a blank in it: `[\" \"]`."))
  static let flowUnquotedTitle = DiagnosticKind(
    "flowchart-unquoted-title", .warning,
    Words(
      "mermaid는 subgraph 제목의 `{0}`을(를) 거부합니다.",
      "Mermaid refuses `{0}` in the title of a subgraph."),
    remedy: Words("제목을 따옴표로 감싸십시오.", "Put quotation marks around the title."))
  static let flowNameCharacter = DiagnosticKind(
    "flowchart-name-character", .warning,
    Words(
      "노드 이름에 `{0}`을(를) 쓸 수 없습니다. mermaid는 이 줄을 거부합니다.",
      "A node's name cannot hold `{0}`. Mermaid refuses this line."),
    remedy: Words("이름은 간단히 쓰고 라벨에 넣으십시오: `A[\"{0}\"]`.", "Keep the name simple and use a label: `A[\"{0}\"]`."))
  static let flowArrow = DiagnosticKind(
    "flowchart-arrow", .warning,
    Words("`{0}`은(는) 화살표가 아닙니다. `-->`로 읽었습니다.", "`{0}` is no arrow. It was read as `-->`."),
    remedy: Words("`-->`로 쓰십시오.", "Write `-->`."))
  static let flowShortLine = DiagnosticKind(
    "flowchart-short-line", .warning,
    Words("`--`만으로는 선이 아닙니다. `---`로 읽었습니다.", "`--` alone is no line. It was read as `---`."))
  static let flowSpaceBeforeShape = DiagnosticKind(
    "flowchart-space-before-shape", .warning,
    Words("노드 이름과 괄호 사이에 빈칸이 없어야 합니다.", "No blank may stand between a node's name and its bracket."))
  static let flowSpaceInList = DiagnosticKind(
    "flowchart-space-in-list", .warning,
    Words("이름 목록의 쉼표 뒤에는 빈칸이 없어야 합니다.", "No blank may follow a comma in a list of names."))
  static let flowStyleList = DiagnosticKind(
    "flowchart-style-list", .warning,
    Words(
      "`style`은 노드 하나에만 씁니다. mermaid는 `{0}`(이)라는 노드를 새로 만듭니다. 목록으로 읽었습니다.",
      "`style` takes one node: mermaid makes a node called `{0}`. It was read as a list."),
    remedy: Words("`classDef`와 `class {0} …`를 쓰십시오.", "Use `classDef` and `class {0} …`."))
  static let flowStyledUnknown = DiagnosticKind(
    "flowchart-style-unknown", .warning,
    Words("`{0}`(이)라는 노드가 없어 새로 만들었습니다.", "There is no node `{0}`, so the style makes one."))
  static let flowStyleValue = DiagnosticKind(
    "flowchart-style-value", .warning,
    Words("mermaid는 스타일의 `{0}`을(를) 거부합니다.", "Mermaid refuses `{0}` in a style."))
  static let flowLinkNumber = DiagnosticKind(
    "flowchart-link-number", .warning,
    Words("linkStyle의 {0}번 선이 없습니다(선은 {1}개, 0번부터).", "linkStyle names link {0}; there are {1}, counted from 0."))
  static let flowUnknownShape = DiagnosticKind(
    "flowchart-shape", .warning,
    Words("`{0}`(이)라는 모양은 없습니다. 사각형으로 그립니다.", "There is no shape `{0}`. A rectangle is drawn."))
  static let flowTooManyEdges = DiagnosticKind(
    "flowchart-edges", .error,
    Words("mermaid는 선 {0}개까지만 그립니다.", "Mermaid draws no more than {0} links."))

  /// Every kind that a flowchart can hold.
  static let flowchart: [DiagnosticKind] = [
    flowUnexpected, flowUnexpectedEnd, flowUnexpectedLineEnd, flowDirectionCase, flowHeaderLine, flowReservedEnd,
    flowStrayEnd, flowUnclosedGroup, flowUnquotedLabel, flowEmptyLabel, flowUnquotedTitle, flowNameCharacter,
    flowArrow, flowShortLine, flowSpaceBeforeShape, flowSpaceInList, flowStyleList, flowStyledUnknown, flowStyleValue,
    flowLinkNumber, flowUnknownShape, flowTooManyEdges,
  ]
}
