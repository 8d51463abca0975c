package import Diagnostics

/// What can be found while reading YAML, in words for someone who meets YAML for the first time.
package enum YAMLDiagnostics {
  /// Every kind of finding of this module.
  package static let all: [DiagnosticKind] = [
    tab, unicodeSpace, reservedCharacter, colonInValue, indentedUnderValue, dashWithoutSpace, colonWithoutSpace,
    fullWidthColon, missingColon, indentation, textAfterQuote, unclosedQuote, unclosedBracket, unknownEscape,
    dashInValue, notText, unknownAnchor, selfReference, aliasBomb, mergeOfNonMapping, keyIsCollection, keyIsNull,
    keyTooLarge, notFinite, tagMismatch, versionDirective, brokenSeparator, tooLarge, tooDeep, tooManyDirectives,
    syntax, ignoredText,
  ]

  package static let tab = DiagnosticKind(
    "yaml-tab", .error,
    Words("탭으로 들여쓸 수 없습니다.", "A tab cannot indent here."),
    remedy: Words("탭을 지우고 공백 두 칸씩 들여쓰십시오.", "Replace the tab with spaces, two for each level."))
  package static let unicodeSpace = DiagnosticKind(
    "yaml-unicode-space", .error,
    Words("공백처럼 보이지만 공백이 아닌 문자({0})로 들여썼습니다.", "The indentation holds {0}, which looks like a space and is none."),
    remedy: Words(
      "그 문자를 지우고 스페이스 키로 다시 들여쓰십시오. 웹 페이지나 메신저에서 복사하면 흔히 섞여 들어옵니다.",
      "Delete it and indent with the space bar. It often comes along when text is copied from a web page or a chat."))
  package static let reservedCharacter = DiagnosticKind(
    "yaml-reserved-character", .error,
    Words("따옴표 없는 값은 `{0}` 문자로 시작할 수 없습니다.", "A value without quotes cannot begin with `{0}`."),
    remedy: Words("값 전체를 큰따옴표로 감싸십시오.", "Put the whole value in double quotes."))
  package static let colonInValue = DiagnosticKind(
    "yaml-colon-in-value", .error,
    Words("한 줄에 `키: 값`이 두 번 나옵니다.", "This line has two `key: value` pairs."),
    remedy: Words(
      "값 안에 `: `가 들어 있다면 값 전체를 따옴표로 감싸고, 아래에 속한 키라면 줄을 바꿔 들여쓰십시오.",
      "Quote the value if the `: ` belongs to it; if it is a key of its own, put it on the next line, indented."))
  package static let indentedUnderValue = DiagnosticKind(
    "yaml-indented-under-value", .error,
    Words(
      "바로 위의 키에 이미 값이 있어서 그 아래에 키를 더 둘 수 없습니다.", "The key above already has a value, so no key can stand below it."),
    remedy: Words("위의 키와 같은 칸에서 시작하도록 들여쓰기를 맞추십시오.", "Begin the line in the same column as the key above."))
  package static let dashWithoutSpace = DiagnosticKind(
    "yaml-dash-without-space", .error,
    Words("목록을 뜻하는 `-` 뒤에 공백이 없습니다.", "The `-` of a list item has no space behind it."),
    remedy: Words("`- `처럼 한 칸 띄우십시오.", "Write `- `, with a space."))
  package static let colonWithoutSpace = DiagnosticKind(
    "yaml-colon-without-space", .error,
    Words("키와 값을 나누는 `:` 뒤에 공백이 없습니다.", "The `:` between key and value has no space behind it."),
    remedy: Words("`키: 값`처럼 콜론 뒤를 한 칸 띄우십시오.", "Write `key: value`, with a space behind the colon."))
  package static let fullWidthColon = DiagnosticKind(
    "yaml-full-width-colon", .error,
    Words("전각 콜론 `：`은 YAML의 콜론이 아닙니다.", "The full-width colon `：` is not the colon of YAML."),
    remedy: Words("반각 콜론과 공백(`: `)으로 바꾸십시오.", "Replace it with an ordinary colon and a space (`: `)."))
  package static let missingColon = DiagnosticKind(
    "yaml-missing-colon", .error,
    Words("이 줄에는 키와 값을 나누는 `: `가 없습니다.", "This line has no `: ` between a key and a value."),
    remedy: Words(
      "`키: 값`으로 쓰거나, 명령과 출력처럼 YAML이 아닌 줄이라면 블록 밖으로 옮기십시오.",
      "Write `key: value`; if the line is no YAML (a command, its output), move it out of the block."))
  package static let indentation = DiagnosticKind(
    "yaml-indentation", .error,
    Words("이 줄의 들여쓰기가 위의 어느 줄과도 맞지 않습니다.", "The indentation of this line matches no line above it."),
    remedy: Words(
      "같은 단계의 키나 `-`와 같은 칸에서 시작하게 하십시오.", "Begin it in the same column as the keys, or dashes, of its level."))
  package static let textAfterQuote = DiagnosticKind(
    "yaml-text-after-quote", .error,
    Words("닫는 따옴표 뒤에 다른 글자가 있습니다.", "There is text behind the closing quote."),
    remedy: Words(
      "값 전체를 한 쌍의 따옴표로 감싸고, 안에 든 따옴표는 다른 종류를 쓰십시오.",
      "Put the whole value into one pair of quotes, and use the other kind of quote inside."))
  package static let unclosedQuote = DiagnosticKind(
    "yaml-unclosed-quote", .error,
    Words("따옴표가 닫히지 않았습니다.", "The quote is never closed."),
    remedy: Words("같은 따옴표로 값을 닫으십시오.", "Close the value with the same kind of quote."))
  package static let unclosedBracket = DiagnosticKind(
    "yaml-unclosed-bracket", .error,
    Words("괄호 안에서 `,`나 닫는 `{0}`가 와야 합니다.", "Inside the brackets a `,` or the closing `{0}` has to follow."),
    remedy: Words("괄호를 닫거나, 항목 사이에 쉼표를 넣으십시오.", "Close the bracket, or put a comma between the items."))
  package static let unknownEscape = DiagnosticKind(
    "yaml-unknown-escape", .error,
    Words("큰따옴표 안에서 `\\{0}`는 쓸 수 없습니다.", "Inside double quotes `\\{0}` means nothing."),
    remedy: Words(
      "역슬래시를 그대로 쓰려면 작은따옴표로 감싸거나 `\\\\`로 두 번 쓰십시오.",
      "For a backslash itself use single quotes, or write it twice."))
  package static let dashInValue = DiagnosticKind(
    "yaml-dash-in-value", .error,
    Words("목록의 `-`는 키와 같은 줄에 올 수 없습니다.", "The `-` of a list cannot stand on the line of its key."),
    remedy: Words(
      "`-`부터 다음 줄로 내리십시오. 글자 `-`가 값이라면 따옴표로 감싸십시오.",
      "Move it to the next line; if the value is the character `-`, quote it."))
  package static let notText = DiagnosticKind(
    "yaml-not-text", .error,
    Words(
      "YAML에 쓸 수 없는 제어 문자이거나 UTF-8이 아닌 바이트입니다.",
      "This is a control character or a byte that is no UTF-8; YAML allows neither."),
    remedy: Words("그 문자를 지우고 파일을 UTF-8로 저장하십시오.", "Delete it and save the file as UTF-8."))
  package static let unknownAnchor = DiagnosticKind(
    "yaml-unknown-anchor", .error,
    Words("`*{0}`이 가리키는 앵커 `&{0}`가 앞에 없습니다.", "No anchor `&{0}` stands before this `*{0}`."),
    remedy: Words(
      "앵커 이름을 확인하거나, `*`로 시작하는 문자열이라면 따옴표로 감싸십시오.", "Check the name; if it is a text that begins with `*`, quote it."))
  package static let selfReference = DiagnosticKind(
    "yaml-self-reference", .error,
    Words("앵커 `{0}`가 자기 자신을 품고 있습니다.", "The anchor `{0}` contains itself."),
    remedy: Words("앵커 안에서는 그 앵커를 가리키지 마십시오.", "Do not refer to an anchor from inside it."))
  package static let aliasBomb = DiagnosticKind(
    "yaml-alias-bomb", .error,
    Words("별칭(*)을 펼치면 문서가 지나치게 커집니다.", "Unfolding the aliases (*) would make the document far too large."),
    remedy: Words("별칭을 겹겹이 쓰지 마십시오.", "Do not nest aliases of aliases."))
  package static let mergeOfNonMapping = DiagnosticKind(
    "yaml-merge-value", .error,
    Words("`<<`에는 맵이나 맵의 목록만 올 수 있습니다.", "Only a mapping, or a list of mappings, can follow `<<`."),
    remedy: Words("맵에 붙인 앵커를 가리키십시오.", "Refer to an anchor on a mapping."))
  package static let keyIsCollection = DiagnosticKind(
    "yaml-key-is-collection", .error,
    Words("맵이나 목록은 키가 될 수 없습니다.", "A mapping or a list cannot be a key."),
    remedy: Words(
      "키를 문자열로 쓰십시오. `{{ 값 }}` 같은 템플릿이라면 따옴표로 감싸십시오.",
      "Use text as the key; quote a template such as `{{ value }}`."))
  package static let keyIsNull = DiagnosticKind(
    "yaml-key-is-null", .error,
    Words("빈 값(null)은 키가 될 수 없습니다.", "Nothing (null) cannot be a key."),
    remedy: Words("키 이름을 쓰거나, `null`이라는 이름이라면 따옴표로 감싸십시오.", "Write a name; if the name is `null`, quote it."))
  package static let keyTooLarge = DiagnosticKind(
    "yaml-key-too-large", .error,
    Words("이렇게 큰 수는 키가 될 수 없습니다.", "A number this large cannot be a key."),
    remedy: Words("따옴표로 감싸 문자열로 쓰십시오.", "Quote it."))
  package static let notFinite = DiagnosticKind(
    "yaml-not-finite", .error,
    Words("무한대나 NaN은 API 서버에 보낼 수 없습니다.", "Infinity and NaN cannot be sent to the API server."),
    remedy: Words("문자열이라면 따옴표로 감싸십시오.", "Quote it if it is meant as text."))
  package static let tagMismatch = DiagnosticKind(
    "yaml-tag-mismatch", .error,
    Words("값이 앞에 붙은 태그(!!…)의 형식에 맞지 않습니다.", "The value is not of the type that its tag (!!…) names."),
    remedy: Words("태그를 지우거나 값을 고치십시오.", "Remove the tag or correct the value."))
  package static let versionDirective = DiagnosticKind(
    "yaml-version", .error,
    Words("kubectl은 YAML {0}을 읽지 않습니다.", "kubectl does not read YAML {0}."),
    remedy: Words("`%YAML` 줄을 지우십시오.", "Delete the `%YAML` line."))
  package static let brokenSeparator = DiagnosticKind(
    "yaml-separator", .error,
    Words("문서를 나누는 `---` 뒤에는 주석만 올 수 있습니다.", "Only a comment may follow the `---` between documents."),
    remedy: Words("`{0}`를 다음 줄로 내리십시오.", "Move `{0}` to the next line."))
  package static let tooLarge = DiagnosticKind(
    "yaml-too-large", .error,
    Words("문서가 {0}바이트로, API 서버가 받는 {1}바이트를 넘습니다.", "The document has {0} bytes; the API server takes {1}."),
    remedy: Words("문서를 나누십시오.", "Divide the document."))
  package static let tooDeep = DiagnosticKind(
    "yaml-too-deep", .error,
    Words("맵과 목록이 {0}단계보다 깊이 중첩되었습니다.", "Mappings and lists are nested more than {0} levels deep."),
    remedy: Words("닫지 않은 괄호가 있는지 보십시오.", "Look for brackets that are not closed."))
  package static let tooManyDirectives = DiagnosticKind(
    "yaml-too-many-directives", .error,
    Words("문서 앞의 `%` 줄이 {0}개를 넘습니다.", "More than {0} `%` lines stand before the document."),
    remedy: Words("쓰지 않는 `%TAG` 줄을 지우십시오.", "Delete the `%TAG` lines that are not used."))
  package static let syntax = DiagnosticKind(
    "yaml-syntax", .error,
    Words("YAML 문법에 맞지 않습니다: {0}", "This is not YAML: {0}"))

  /// Text behind the end of a document. Not a fault: kubectl says nothing of it.
  package static let ignoredText = DiagnosticKind(
    "yaml-ignored-text", .warning,
    Words("문서가 앞에서 끝나서, 여기부터는 kubectl이 읽지 않습니다.", "The document ends before this; kubectl does not read the rest."),
    remedy: Words(
      "들여쓰기를 첫 줄과 맞추거나, 다른 문서라면 앞에 `---`를 넣으십시오.",
      "Begin the line in the column of the first one; if it is another document, put `---` before it."))

  /// Where the construct began that a finding says is broken.
  static let beginsHere = Words("여기에서 시작합니다.", "It begins here.")
}
