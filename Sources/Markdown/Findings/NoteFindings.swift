package import Diagnostics

/// Everything that can be found in a note's Markdown.
package enum NoteFindings {
  /// All kinds, in the order in which `podbook explain` lists them.
  package static let all: [DiagnosticKind] = [
    notText, tooLarge, readAsKorean, readAsUTF16, brokenBytes, unclosedFence, outdentedFence, headingWithoutSpace,
    placeholderTag, removedTag, removedContent, unsafeLink, remoteMedia, hiddenCharacter, unclosedComment,
    unclosedPrivate, privateOverHeading, shortcode, unknownAlert, unusedFootnote, missingFootnote, duplicateFootnote,
    nestedTooDeep, tableTooWide, cut, brokenFrontMatter,
    unknownFrontMatterLine,
  ]

  static let notText = DiagnosticKind(
    "not-text", .error,
    Words("텍스트 파일이 아닙니다.", "This is not a text file."),
    remedy: Words("UTF-8로 저장한 마크다운 파일인지 확인하십시오.", "Check that it is Markdown saved as UTF-8."))

  static let tooLarge = DiagnosticKind(
    "note-too-large", .error,
    Words("노트가 너무 커서 읽지 않았습니다(한도 {0} MB).", "The note is too large to be read (the limit is {0} MB)."),
    remedy: Words("노트를 여러 파일로 나누십시오.", "Split it into several files."))

  static let readAsKorean = DiagnosticKind(
    "encoding-cp949", .warning,
    Words("UTF-8이 아니라 CP949(EUC-KR)로 저장된 파일이어서 그렇게 읽었습니다.", "The file is not UTF-8; it was read as CP949 (EUC-KR)."),
    remedy: Words("UTF-8로 다시 저장하십시오.", "Save it as UTF-8."))

  static let readAsUTF16 = DiagnosticKind(
    "encoding-utf16", .warning,
    Words("UTF-16으로 저장된 파일이어서 그렇게 읽었습니다.", "The file was read as UTF-16."),
    remedy: Words("UTF-8로 다시 저장하십시오.", "Save it as UTF-8."))

  static let brokenBytes = DiagnosticKind(
    "encoding-broken", .warning,
    Words("UTF-8로 읽을 수 없는 바이트가 {0}개 있어 �로 바꾸었습니다.", "{0} bytes are not UTF-8 and were replaced by �."),
    remedy: Words("파일의 인코딩을 확인하고 UTF-8로 다시 저장하십시오.", "Check the file's encoding and save it as UTF-8."))

  static let unclosedFence = DiagnosticKind(
    "unclosed-fence", .warning,
    Words(
      "코드 블록을 닫는 `{0}`가 없어 여기부터 끝까지 코드로 읽었습니다.", "No `{0}` closes this code block: everything up to the end is code."),
    remedy: Words("코드가 끝나는 줄 다음에 `{0}`를 넣으십시오.", "Put `{0}` after the last line of code."))

  static let outdentedFence = DiagnosticKind(
    "outdented-fence", .warning,
    Words(
      "목록 안의 코드 블록이 목록보다 덜 들여쓰였습니다. 목록 안에 있는 것으로 읽었습니다.",
      "The code block of a list item is indented less than the item; it was read as part of it."),
    remedy: Words("코드 블록의 모든 줄을 목록의 글과 같은 칸에 맞추십시오.", "Indent every line of the code block as far as the item's text."))

  static let headingWithoutSpace = DiagnosticKind(
    "heading-without-space", .hint,
    Words("`#` 뒤에 빈칸이 없어 제목이 아니라 글로 읽었습니다.", "No space follows `#`, so this is text and no heading."),
    remedy: Words("제목이라면 `#` 뒤에 빈칸을 넣으십시오.", "Put a space after `#` if it is a heading."))

  static let placeholderTag = DiagnosticKind(
    "placeholder-tag", .hint,
    Words("`{0}`는 HTML 태그가 아니므로 글자 그대로 보여 줍니다.", "`{0}` is no HTML tag and is shown as text."),
    remedy: Words("`로 감싸면 다른 도구에서도 보입니다.", "Put it between backticks, so that other tools show it too."))

  static let removedTag = DiagnosticKind(
    "removed-tag", .warning,
    Words("`{0}` 태그는 쓸 수 없어 뺐습니다.", "The tag `{0}` is not allowed and was left out."))

  static let removedContent = DiagnosticKind(
    "removed-content", .warning,
    Words("`{0}` 요소는 쓸 수 없어 내용까지 뺐습니다.", "The element `{0}` is not allowed and was left out with its content."))

  static let unsafeLink = DiagnosticKind(
    "unsafe-link", .warning,
    Words("안전하지 않은 주소여서 링크를 걸지 않았습니다.", "The address is not safe, so nothing links to it."),
    remedy: Words(
      "노트나 파일의 경로, 또는 http, https, mailto, tel로 시작하는 주소를 적으십시오.",
      "Write the path of a note or a file, or an address that begins with http, https, mailto or tel."))

  static let remoteMedia = DiagnosticKind(
    "remote-media", .warning,
    Words("`{0}`은(는) 인터넷에 있어 그 자리에 링크를 두었습니다.", "`{0}` is on the net; a link to it stands in its place."),
    remedy: Words("파일을 노트 옆에 두십시오.", "Put the file beside the note."))

  static let hiddenCharacter = DiagnosticKind(
    "hidden-character", .warning,
    Words(
      "코드에 눈에 보이지 않는 문자 {0}가 있습니다. 쪽에는 그 이름을 보이고, 복사하면 빠집니다.",
      "There is a character in the code that nobody sees, {0}. The page shows its name; copying leaves it out."),
    remedy: Words("그 문자를 지우십시오.", "Remove it."))

  static let unclosedComment = DiagnosticKind(
    "unclosed-comment", .warning,
    Words(
      "주석을 닫는 `-->`가 없어 줄 가운데에서 열렸으면 문단 끝까지, 줄 처음에서 열렸으면 다음 제목 앞까지 싣지 않았습니다.",
      "No `-->` closes this comment. Up to the end of the paragraph, or up to the next heading where it begins a line, nothing is published."
    ),
    remedy: Words("주석이 끝나는 곳에 `-->`를 넣으십시오.", "Put `-->` where the comment ends."))

  static let unclosedPrivate = DiagnosticKind(
    "unclosed-private", .warning,
    Words(
      "닫는 `%%`가 없어 줄 가운데에서 열렸으면 문단 끝까지, 줄 처음에서 열렸으면 다음 제목 앞까지 싣지 않았습니다.",
      "No `%%` closes this private text. Up to the end of the paragraph, or up to the next heading where it begins a line, nothing is published."
    ),
    remedy: Words(
      "감출 글이 끝나는 곳에 `%%`를 넣으십시오. 글자 그대로의 %%는 `로 감쌉니다.",
      "Put `%%` where the private text ends; put a literal %% between backticks."))

  static let privateOverHeading = DiagnosticKind(
    "private-over-heading", .warning,
    Words(
      "`%%`로 감춘 글이 제목을 넘어갑니다. 그 제목 앞까지만 감추었고 제목부터는 실었습니다.",
      "The private text between `%%` goes on over a heading. It is hidden up to that heading, which is published."),
    remedy: Words(
      "제목 앞에서 `%%`로 닫고, 제목 뒤를 감추려면 다시 여십시오. 노트 전체를 감추려면 머리말에 `draft: true`를 적습니다.",
      "Close it before the heading, and open it again behind; `draft: true` in the head withholds the whole note."))

  static let shortcode = DiagnosticKind(
    "shortcode", .hint,
    Words("다른 도구의 `{0}` 표기입니다. 안의 글만 남겼습니다.", "`{0}` is markup of another tool; only the text within is kept."))

  static let unknownAlert = DiagnosticKind(
    "unknown-alert", .hint,
    Words("`{0}`은 모르는 알림 종류여서 NOTE로 보여 줍니다.", "`{0}` is no known kind of alert and is shown as a note."),
    remedy: Words(
      "NOTE, TIP, IMPORTANT, WARNING, CAUTION 가운데 하나를 쓰십시오.", "Use NOTE, TIP, IMPORTANT, WARNING or CAUTION."))

  static let unusedFootnote = DiagnosticKind(
    "unused-footnote", .hint,
    Words("각주 `{0}`을 가리키는 곳이 없습니다.", "Nothing refers to the footnote `{0}`."))

  static let missingFootnote = DiagnosticKind(
    "missing-footnote", .warning,
    Words("각주 `{0}`의 내용이 없습니다.", "The footnote `{0}` is not defined."),
    remedy: Words("`[^{0}]: 내용` 줄을 더하십시오.", "Add a line `[^{0}]: text`."))

  static let duplicateFootnote = DiagnosticKind(
    "duplicate-footnote", .warning,
    Words("각주 `{0}`이 두 번 정의되었습니다. 첫 번째 것을 씁니다.", "The footnote `{0}` is defined twice; the first one counts."))

  static let nestedTooDeep = DiagnosticKind(
    "nested-too-deep", .warning,
    Words(
      "목록이나 인용이 너무 깊습니다. {0}단계부터는 펼쳐서 보여 줍니다.",
      "Lists or quotes are nested too deep; beyond level {0} they are shown flat."))

  static let tableTooWide = DiagnosticKind(
    "table-too-wide", .warning,
    Words("표의 열이 {0}개를 넘어 글로 보여 줍니다.", "The table has more than {0} columns and is shown as text."))

  static let cut = DiagnosticKind(
    "note-cut", .warning,
    Words(
      "HTML이 노트보다 지나치게 커져서 여기부터는 싣지 않았습니다.",
      "The HTML grows far larger than the note; what follows was left out."),
    remedy: Words("노트를 나누거나 되풀이되는 표기를 줄이십시오.", "Split the note, or repeat less markup."))

  static let brokenFrontMatter = DiagnosticKind(
    "broken-front-matter", .warning,
    Words("머리말(front matter)을 읽을 수 없습니다: {0}", "The front matter cannot be read: {0}"),
    remedy: Words("`---` 사이를 `이름: 값` 꼴로 쓰십시오.", "Write `name: value` lines between the `---` lines."))

  static let unknownFrontMatterLine = DiagnosticKind(
    "unknown-front-matter-line", .warning,
    Words("TOML 머리말의 이 줄은 읽을 수 없어 건너뛰었습니다.", "This line of the TOML front matter was not understood and was skipped."))
}
