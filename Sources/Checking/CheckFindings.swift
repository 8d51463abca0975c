package import Diagnostics

/// What can be found where an author's word about an example and the server's answer differ.
package enum CheckFindings {
  /// Every kind of finding of this module.
  package static let all: [DiagnosticKind] = [acceptedThoughInvalid, refusedElsewhere, missingSeparator]

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
}
