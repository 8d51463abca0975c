package import Diagnostics

/// What can be found in a folder of notes, beside what is in the notes' YAML.
package enum SiteFindings {
  /// All of them, in the order in which they are listed.
  package static let all = files + links + images + notes + withholding + settings

  static let files = [unreadable, tooDeep, linkLeadsNowhere, linkLeadsOut, linkToHidden, outputClash]
  static let links = [brokenLink, brokenAnchor, caseMismatch, linkLeavesSite, linkToPrivate]
  static let images = [
    missingExample, missingImage, imageWithoutAlt, remoteImage, imageNotFetched, largeFile, activeFile, cleanedDrawing,
  ]
  static let notes = [
    duplicateTitle, missingTitle, severalTitles, frontMatterType, secret, figureCut, outlineCut, linksCut, address,
  ]

  // The files of the content folder.

  static let unreadable = DiagnosticKind(
    "file-unreadable", .error,
    Words("`{0}`을(를) 읽을 수 없습니다.", "`{0}` cannot be read."),
    remedy: Words("파일의 권한과 크기를 확인합니다.", "Check the file's permissions and size."))
  static let tooDeep = DiagnosticKind(
    "folder-too-deep", .warning,
    Words("`{0}` 폴더는 너무 깊어 읽지 않았습니다.", "The folder `{0}` lies too deep and was not read."),
    remedy: Words("폴더를 위로 옮깁니다.", "Move the folder up."))
  static let linkLeadsNowhere = DiagnosticKind(
    "symlink-leads-nowhere", .warning,
    Words(
      "심볼릭 링크 `{0}`이(가) 가리키는 파일이 없거나 링크가 돌고 돕니다.",
      "The symbolic link `{0}` leads nowhere, or in a circle."))
  static let linkLeadsOut = DiagnosticKind(
    "symlink-leads-out", .warning,
    Words(
      "심볼릭 링크 `{0}`이(가) 노트 폴더 밖을 가리켜 읽지 않았습니다.",
      "The symbolic link `{0}` leads out of the notes' folder and was not followed."),
    remedy: Words("파일을 노트 폴더 안으로 복사합니다.", "Copy the file into the notes' folder."))
  static let outputClash = DiagnosticKind(
    "output-name-clash", .warning,
    Words(
      "출력 파일 이름이 `{0}`의 것과 겹쳐 `{1}`(으)로 바꾸었습니다.",
      "The name of the output is that of `{0}` already; it was changed to `{1}`."),
    remedy: Words("노트의 이름을 바꿉니다.", "Rename the note."))

  // Links.

  static let missingExample = DiagnosticKind(
    "missing-example-file", .error,
    Words(
      "예제 파일 `{0}`을(를) 콘텐츠 폴더에서 찾을 수 없습니다.", "The example's file `{0}` is not in the content folder."),
    remedy: Words(
      "노트가 있는 폴더를 기준으로 경로를 적습니다. 콘텐츠 폴더 밖의 파일, 설정이나 `.gitignore`가 뺀 파일, 노트는 실을 수 없습니다.",
      "Write the path from the note's folder; notes, files outside the content folder, and what the settings or `.gitignore` leave out cannot be shown."
    ))
  static let brokenLink = DiagnosticKind(
    "broken-link", .error,
    Words("링크 `{0}`이(가) 가리키는 노트나 파일이 없습니다.", "The link `{0}` leads to no note or file."),
    remedy: Words("경로와 이름을 확인합니다.", "Check the path and the name."))
  static let brokenAnchor = DiagnosticKind(
    "broken-anchor", .warning,
    Words("`{1}`에 `#{0}`(이)라는 제목이 없습니다.", "`{1}` has no heading `#{0}`."),
    remedy: Words("제목을 확인합니다. 링크는 그 글의 처음으로 이어집니다.", "Check the heading. The link leads to the top of the page."))
  static let caseMismatch = DiagnosticKind(
    "case-mismatch", .warning,
    Words("`{0}`은(는) 파일 이름 `{1}`과(와) 대소문자가 다릅니다.", "`{0}` differs in case from the file's name, `{1}`."),
    remedy: Words("파일 이름대로 적습니다. 대소문자를 가리는 곳에서는 열리지 않습니다.", "Write it as the file is named: elsewhere it may not open.")
  )
  static let linkLeavesSite = DiagnosticKind(
    "link-leaves-site", .error,
    Words("링크 `{0}`이(가) 노트 폴더 밖을 가리킵니다.", "The link `{0}` leads out of the notes' folder."),
    remedy: Words("파일을 노트 폴더 안으로 옮기거나 웹 주소로 바꿉니다.", "Move the file into the notes' folder, or link to its web address.")
  )
  static let linkToPrivate = DiagnosticKind(
    "link-to-private", .warning,
    Words("링크 `{0}`이(가) 공개하지 않는 노트를 가리킵니다.", "The link `{0}` leads to a note that is not published."),
    remedy: Words("그 노트를 공개하거나 링크를 지웁니다.", "Publish that note, or remove the link."))

  // Images and files.

  static let missingImage = DiagnosticKind(
    "missing-image", .error,
    Words("이미지 `{0}`이(가) 없습니다.", "There is no image `{0}`."),
    remedy: Words("이미지 파일을 노트 옆에 두고 경로를 확인합니다.", "Put the image beside the note and check the path."))
  static let imageWithoutAlt = DiagnosticKind(
    "image-without-alt", .hint,
    Words("이미지 `{0}`에 대체 텍스트가 없습니다.", "The image `{0}` has no alternative text."),
    remedy: Words("무엇을 보이는 그림인지 `![ ]` 안에 적습니다.", "Say in `![ ]` what the picture shows."))
  static let remoteImage = DiagnosticKind(
    "remote-image", .warning,
    Words("이미지 `{0}`은(는) 인터넷에 있어 오프라인에서는 보이지 않습니다.", "The image `{0}` is on the net and cannot be shown offline."),
    remedy: Words("`--fetch-images`로 내려받거나 노트 옆에 둡니다.", "Use `--fetch-images`, or put it beside the note."))
  static let imageNotFetched = DiagnosticKind(
    "image-not-fetched", .warning,
    Words("이미지 `{0}`을(를) 내려받지 못했습니다.", "The image `{0}` could not be fetched."),
    remedy: Words(
      "주소와 연결을 확인합니다. https 주소의 10MB 이하 PNG, JPEG, GIF, WebP, SVG만 내려받고, `curl`이 있어야 합니다.",
      "Check the address and the connection. Only PNG, JPEG, GIF, WebP and SVG up to 10 MB from https are fetched, with `curl`."
    ))
  static let largeFile = DiagnosticKind(
    "large-file", .warning,
    Words("`{0}`의 크기가 {1} MB입니다.", "`{0}` is {1} MB large."),
    remedy: Words("25 MB보다 작게 줄입니다.", "Make it smaller than 25 MB."))

  static let activeFile = DiagnosticKind(
    "active-file", .warning,
    Words(
      "`{0}`은(는) 브라우저에서 무엇인가 실행할 수 있는 파일이어서 원문 그대로의 글 `{1}`(으)로 실었습니다.",
      "`{0}` could run something in a browser; it is published as its source, the text `{1}`."),
    remedy: Words(
      "내용을 노트에 적거나 그림으로 바꿉니다. 파일을 내려받게 하려면 zip으로 묶습니다.",
      "Write its content in a note, or make a picture of it; put it in a zip file to offer it for download."))
  static let cleanedDrawing = DiagnosticKind(
    "svg-cleaned", .warning,
    Words(
      "그림 `{0}`에서 스크립트와 바깥 주소를 빼고 실었습니다.",
      "The drawing `{0}` is published without its scripts and the addresses that it fetches from."),
    remedy: Words("그림만 담은 SVG로 다시 저장합니다.", "Save it as an SVG that only draws."))

  // Notes as a whole.

  static let duplicateTitle = DiagnosticKind(
    "duplicate-title", .hint,
    Words("제목 `{0}`이(가) `{1}`에도 있습니다.", "The title `{0}` is that of `{1}` too."),
    remedy: Words(
      "목록과 검색에서 구별되도록 제목을 다르게 붙입니다.", "Give them different titles, to be told apart in lists and in search."))
  static let missingTitle = DiagnosticKind(
    "no-title", .hint,
    Words("제목이 없어 파일 이름을 제목으로 씁니다.", "There is no title; the file's name stands for it."),
    remedy: Words("첫 줄에 `# 제목`을 적습니다.", "Begin the note with `# Title`."))
  static let severalTitles = DiagnosticKind(
    "several-h1", .hint,
    Words("`#` 제목이 {0}개 있습니다.", "There are {0} headings of the first level."),
    remedy: Words("첫 번째 뒤의 것은 `##`로 적습니다.", "Write all but the first with `##`."))
  static let frontMatterType = DiagnosticKind(
    "front-matter-type", .warning,
    Words("`{0}`에는 {1}이(가) 와야 합니다.", "`{0}` must be {2}."))
  static let figureCut = DiagnosticKind(
    "figure-cut", .warning,
    Words(
      "코드 블록의 그림과 설명이 노트보다 지나치게 커져서 싣지 않았습니다.",
      "What is shown of the code block grows far larger than the note; pictures and explanations were left out."),
    remedy: Words("코드 블록을 줄이거나 노트를 나눕니다.", "Shorten the code block, or split the note."))
  static let outlineCut = DiagnosticKind(
    "outline-cut", .warning,
    Words(
      "제목이 너무 많아 이 글의 내용에 처음 것만 실었습니다.", "There are too many headings; the outline shows only the first of them."),
    remedy: Words("노트를 나눕니다.", "Split the note."))
  static let linksCut = DiagnosticKind(
    "links-cut", .warning,
    Words(
      "링크와 그림의 주소가 노트보다 지나치게 길어져 뒤의 것은 주소 없이 실었습니다.",
      "The addresses of links and images grow far larger than the note; the last ones were left out."),
    remedy: Words("노트를 나누거나 노트가 있는 폴더를 위로 옮깁니다.", "Split the note, or move its folder up."))
  static let secret = DiagnosticKind(
    "secret-in-note", .error,
    Words(
      "비밀 값으로 보이는 글이 있어 `xxx`로 가렸습니다({0}).", "This looks like a secret ({0}); `xxx` is published in its place."),
    remedy: Words(
      "값을 지우고, 실제로 쓰던 것이면 새로 발급받습니다. 그대로 실어도 되는 값이면 같은 줄이나 바로 윗줄의 주석에 `podbook: ignore secret-in-note`라고 적습니다.",
      "Remove it; if it was ever in use, have it replaced. If it may be published, write `podbook: ignore secret-in-note` in a comment in its line or in the line above."
    ))
  static let address = DiagnosticKind(
    "address-setting", .warning,
    Words("`{0}`에는 웹 주소가 와야 합니다.", "`{0}` must be an address on the web."),
    remedy: Words(
      "https://로 시작하고 이름과 경로만 있는 주소를 적습니다. 적힌 값은 쓰지 않았습니다.",
      "Write an address that begins with https:// and has a host and a path. What is written was not used."))
}
