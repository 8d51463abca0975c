internal import Diagnostics

/// What can be found in the diagrams that are read line by line.
extension DiagnosticKind {
  static let pieSlice = DiagnosticKind(
    "pie-slice", .error,
    Words("`{0}`은(는) 파이 조각이 아닙니다.", "`{0}` is no slice of a pie."),
    remedy: Words("`\"이름\" : 12.5`처럼 쓰십시오.", "Write `\"name\" : 12.5`."))
  static let quadrantPoint = DiagnosticKind(
    "quadrant-point", .error,
    Words("`{0}`은(는) 점이 아닙니다.", "`{0}` is no point."),
    remedy: Words("`이름: [0.3, 0.6]`처럼 0에서 1 사이로 쓰십시오.", "Write `name: [0.3, 0.6]`, between 0 and 1."))
  static let chartLine = DiagnosticKind(
    "xychart-line", .error,
    Words("`{0}`을(를) 읽을 수 없습니다.", "`{0}` cannot be read."),
    remedy: Words("`bar [10, 20]`이나 `x-axis [1월, 2월]`처럼 쓰십시오.", "Write `bar [10, 20]` or `x-axis [a, b]`."))
  static let classLine = DiagnosticKind(
    "class-line", .error,
    Words("`{0}`을(를) 읽을 수 없습니다.", "`{0}` cannot be read."),
    remedy: Words("관계는 `A <|-- B : 설명`처럼 씁니다.", "Write a relation as `A <|-- B : text`."))
  static let entityLine = DiagnosticKind(
    "er-line", .error,
    Words("`{0}`을(를) 읽을 수 없습니다.", "`{0}` cannot be read."),
    remedy: Words("관계는 `A ||--o{ B : 설명`처럼 씁니다.", "Write a relation as `A ||--o{ B : text`."))
  static let ganttTask = DiagnosticKind(
    "gantt-task", .error,
    Words("작업 `{0}`의 날짜를 읽을 수 없습니다.", "The dates of the task `{0}` cannot be read."),
    remedy: Words("`작업 :a1, 2025-01-01, 3d`처럼 쓰십시오.", "Write `task :a1, 2025-01-01, 3d`."))

  /// Every kind that these diagrams can hold.
  static let simple: [DiagnosticKind] = [pieSlice, quadrantPoint, chartLine, classLine, entityLine, ganttTask]
}
