internal import Diagnostics

/// What can be found in a history.
extension DiagnosticKind {
  static let gitLine = DiagnosticKind.line("gitgraph-line", example: "commit id: \"a\"")
  static let gitNoBranch = DiagnosticKind(
    "gitgraph-no-branch", .error,
    Words("`{0}` 브랜치가 없습니다.", "There is no branch `{0}`."),
    remedy: Words("먼저 `branch {0}`로 만드십시오.", "Make it first: `branch {0}`."))
  static let gitBranchExists = DiagnosticKind(
    "gitgraph-branch-exists", .error,
    Words("`{0}` 브랜치가 이미 있습니다.", "The branch `{0}` exists already."),
    remedy: Words("`checkout {0}`로 옮기십시오.", "Go to it with `checkout {0}`."))
  static let gitCommitExists = DiagnosticKind(
    "gitgraph-commit-exists", .error,
    Words("`{0}` 커밋이 이미 있습니다.", "The commit `{0}` exists already."))
  static let gitNoCommit = DiagnosticKind(
    "gitgraph-no-commit", .error,
    Words("`{0}` 커밋이 없습니다.", "There is no commit `{0}`."),
    remedy: Words(
      "가져올 커밋에 `commit id: \"{0}\"`처럼 이름을 붙이십시오.", "Name the commit to be picked: `commit id: \"{0}\"`."))
  static let gitNeedsParent = DiagnosticKind(
    "gitgraph-needs-parent", .error,
    Words("`{0}`의 바로 앞 커밋을 `parent`로 밝혀야 합니다.", "`parent` must name a commit right before `{0}`."))
  static let gitNothingToMerge = DiagnosticKind(
    "gitgraph-nothing-to-merge", .error,
    Words("`{0}`에는 `{1}`에 합칠 것이 없습니다.", "`{0}` has nothing that `{1}` lacks."))

  static let gitGraph: [DiagnosticKind] = [
    gitLine, gitNoBranch, gitBranchExists, gitCommitExists, gitNoCommit, gitNeedsParent, gitNothingToMerge,
  ]
}
