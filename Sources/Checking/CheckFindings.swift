package import Diagnostics

/// What can be found where an author's word about an example and the server's answer differ.
package enum CheckFindings {
  /// Every kind of finding of this module.
  package static let all: [DiagnosticKind] =
    [
      acceptedThoughInvalid, refusedElsewhere, missingSeparator, lostIndentation, arrowRemark, declaredWrong,
      declaredWrongButAccepted, placeholder, selectsNothing,
    ] + FragmentFindings.all

  package static let acceptedThoughInvalid = DiagnosticKind(
    "accepted-though-invalid", .error,
    Words(
      "틀린 예(`invalid`)라고 적혀 있지만 API 서버는 이 예제를 받아들입니다.",
      "The example is marked `invalid`, but the API server accepts it."),
    remedy: Words(
      "`invalid`를 지우십시오. 받아들여지지만 따라 하면 안 되는 예라면 `bad`로 바꾸십시오.",
      "Remove `invalid`; if it is accepted but not to be imitated, write `bad`."))
  package static let refusedElsewhere = DiagnosticKind(
    "refused-elsewhere", .error,
    Words(
      "`{0}`에서 거부되어야 한다고 적혀 있지만 API 서버는 다른 곳에서 거부합니다: {1}",
      "The example should be refused at `{0}`, but the API server refuses it elsewhere: {1}"),
    remedy: Words("예제를 고치거나 `invalid=\"…\"`의 경로를 고치십시오.", "Mend the example, or the path in `invalid=\"…\"`."))
  package static let missingSeparator = DiagnosticKind(
    "missing-separator", .error,
    Words("한 문서에 apiVersion이 두 번 나옵니다.", "One document has apiVersion twice."),
    remedy: Words("새 객체가 시작되는 이 줄 앞에 `---`를 넣으십시오.", "Put `---` before this line, where a new object begins."))

  /// A remark on a file's name that stands between two manifests.
  static let titleIsNoComment = Words(
    "파일 이름은 YAML이 아닙니다. 앞에 `# `를 붙여 주석으로 쓰십시오.",
    "A file's name is no YAML; put `# ` before it to make it a comment.")
  package static let lostIndentation = DiagnosticKind(
    "lost-indentation", .error,
    Words(
      "metadata 아래에 올 것이 metadata와 같은 칸에 있습니다. 붙여 넣으면서 들여쓰기가 사라진 것 같습니다.",
      "What belongs under metadata stands in its column; the indentation seems to have been lost in pasting."),
    remedy: Words("아래에 딸린 줄마다 두 칸씩 들여 쓰십시오.", "Indent each line by two more spaces than what it belongs to."))
  package static let arrowRemark = DiagnosticKind(
    "arrow-remark", .warning,
    Words("화살표 뒤에 적은 설명도 YAML에서는 값의 일부입니다.", "A remark behind an arrow is part of the value in YAML."),
    remedy: Words("설명 앞에 ` # `을 붙여 주석으로 쓰십시오.", "Write it as a comment, behind ` # `."))
  package static let declaredWrong = DiagnosticKind(
    "declared-wrong", .warning,
    Words("주석이 일부러 틀린 예라고 말합니다.", "The comment says that the example is wrong on purpose."),
    remedy: Words(
      "정보 문자열에 `invalid`를 적으십시오. 페이지에 서버의 답이 함께 실리고 이 알림은 사라집니다.",
      "Write `invalid` in the info string: the page then shows the server's answer, and this goes away."))
  package static let declaredWrongButAccepted = DiagnosticKind(
    "declared-wrong-but-accepted", .hint,
    Words(
      "주석은 틀린 예라고 하지만 API 서버는 이 값을 받아들입니다.",
      "The comment says that this is wrong, but the API server accepts it."),
    remedy: Words(
      "받아들여지지만 따라 하면 안 되는 예라면 정보 문자열에 `bad`를 적으십시오.",
      "If it is accepted but not to be imitated, write `bad` in the info string."))
  package static let placeholder = DiagnosticKind(
    "placeholder", .hint,
    Words(
      "독자가 바꿔 쓸 자리로 보입니다. 대괄호로 시작하는 값은 YAML에서 목록이어서, 그대로 복사하면 오류가 납니다.",
      "This seems to be for the reader to replace. A value that begins with a bracket is a list in YAML, so a copy fails."
    ),
    remedy: Words(
      "`<이름>`처럼 꺾쇠를 쓰거나 따옴표로 감싸십시오.", "Use angle brackets, as in `<name>`, or put it in quotes."))
  package static let selectsNothing = DiagnosticKind(
    "service-selects-nothing", .hint,
    Words(
      "Service {0}의 selector({1})에 맞는 파드가 이 노트에 없습니다. {2}의 파드 레이블은 {3}입니다.",
      "No Pod of this note matches the selector of Service {0} ({1}); the Pods of {2} are labelled {3}."),
    remedy: Words(
      "selector와 파드(또는 템플릿)의 metadata.labels를 같게 쓰십시오.",
      "Write the selector and the Pods' (or the template's) metadata.labels alike."))
}
