package import Diagnostics

/// What can be found in the files of a course, beside what is in their YAML.
package enum CourseFindings {
  /// All of them, in the order in which they are listed.
  package static let all =
    [
      unreadable, tooDeep, linkLeadsNowhere, linkLeadsOut, linkToHidden, missingExample, frontMatterType, secret,
      figureCut, address,
    ] + withholding + settings

  package static let unreadable = DiagnosticKind(
    "file-unreadable", .error,
    Words("`{0}`을(를) 읽을 수 없습니다.", "`{0}` cannot be read."),
    remedy: Words("파일의 권한과 크기를 확인합니다.", "Check the file's permissions and size."))
  package static let tooDeep = DiagnosticKind(
    "folder-too-deep", .warning,
    Words("`{0}` 폴더는 너무 깊어 읽지 않았습니다.", "The folder `{0}` lies too deep and was not read."),
    remedy: Words("폴더를 위로 옮깁니다.", "Move the folder up."))
  package static let linkLeadsNowhere = DiagnosticKind(
    "symlink-leads-nowhere", .warning,
    Words(
      "심볼릭 링크 `{0}`이(가) 가리키는 파일이 없거나 링크가 돌고 돕니다.",
      "The symbolic link `{0}` leads nowhere, or in a circle."))
  package static let linkLeadsOut = DiagnosticKind(
    "symlink-leads-out", .warning,
    Words(
      "심볼릭 링크 `{0}`이(가) 노트 폴더 밖을 가리켜 읽지 않았습니다.",
      "The symbolic link `{0}` leads out of the notes' folder and was not followed."),
    remedy: Words("파일을 노트 폴더 안으로 복사합니다.", "Copy the file into the notes' folder."))
  package static let missingExample = DiagnosticKind(
    "missing-example-file", .error,
    Words(
      "예제 파일 `{0}`을(를) 콘텐츠 폴더에서 찾을 수 없습니다.", "The example's file `{0}` is not in the content folder."),
    remedy: Words(
      "노트가 있는 폴더를 기준으로 경로를 적습니다. 콘텐츠 폴더 밖의 파일, 설정이나 `.gitignore`가 뺀 파일, 노트는 실을 수 없습니다.",
      "Write the path from the note's folder; notes, files outside the content folder, and what the settings or `.gitignore` leave out cannot be shown."
    ))
  package static let frontMatterType = DiagnosticKind(
    "front-matter-type", .warning,
    Words("`{0}`에는 {1}이(가) 와야 합니다.", "`{0}` must be {2}."))
  package static let figureCut = DiagnosticKind(
    "figure-cut", .warning,
    Words(
      "코드 블록의 그림과 설명이 노트보다 지나치게 커져서 싣지 않았습니다.",
      "What is shown of the code block grows far larger than the note; pictures and explanations were left out."),
    remedy: Words("코드 블록을 줄이거나 노트를 나눕니다.", "Shorten the code block, or split the note."))
  package static let secret = DiagnosticKind(
    "secret-in-note", .error,
    Words(
      "비밀 값으로 보이는 글이 있어 `xxx`로 가렸습니다({0}).", "This looks like a secret ({0}); `xxx` is published in its place."),
    remedy: Words(
      "값을 지우고, 실제로 쓰던 것이면 새로 발급받습니다. 그대로 실어도 되는 값이면 같은 줄이나 바로 윗줄의 주석에 `podbook: ignore secret-in-note`라고 적습니다.",
      "Remove it; if it was ever in use, have it replaced. If it may be published, write `podbook: ignore secret-in-note` in a comment in its line or in the line above."
    ))
  package static let address = DiagnosticKind(
    "address-setting", .warning,
    Words("`{0}`에는 웹 주소가 와야 합니다.", "`{0}` must be an address on the web."),
    remedy: Words(
      "https://로 시작하고 이름과 경로만 있는 주소를 적습니다. 적힌 값은 쓰지 않았습니다.",
      "Write an address that begins with https:// and has a host and a path. What is written was not used."))
}
