/// The fields by which notes say who they are for, in the words of the tools that notes are written with.
enum PrivacyField {
  /// `draft: true`: published only where it is denied.
  case withholds
  /// `published: true`: published only where it is affirmed, or by a day that has come.
  case publishes
  /// `status: draft`: published unless a word says otherwise.
  case tells
  /// `publishDate`: published from a day on.
  case begins
  /// `date`: published from that day on, if it is one.
  case dates
  /// `expiryDate`: published up to a day.
  case ends

  /// The field of a name, in any letter case, with low lines and hyphens or without.
  init?(_ name: some Sequence<UInt8>) {
    let letters = name.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != 0x20 }
    guard letters.count <= 30, let field = Self.fields[String(decoding: letters, as: UTF8.self)] else { return nil }
    self = field
  }

  /// Whether a word denies.
  static func denies(_ word: String) -> Bool { no.contains(word) }

  /// Whether a word affirms.
  static func affirms(_ word: String) -> Bool { yes.contains(word) }

  /// Whether the value of a field that tells says that the note is not for everybody.
  static func hides(_ words: String) -> Bool {
    words.split { !($0.isLetter || $0.isNumber) }.contains { hiding.contains(String($0)) }
  }

  private static let fields: [String: PrivacyField] = {
    let names: [(PrivacyField, [String])] = [
      (
        .withholds,
        ["draft", "drafts", "isdraft", "private", "isprivate", "unpublished", "unlisted", "초안", "비공개", "임시저장"]
      ),
      (.publishes, ["published", "publish", "ispublished", "public", "ispublic", "dgpublish", "공개", "발행", "공개여부"]),
      (.tells, ["status", "state", "visibility", "access", "publishstatus", "상태"]),
      (
        .begins,
        ["publishdate", "publishon", "publishat", "publishedat", "publisheddate", "pubdate", "scheduled", "발행일"]
      ),
      (.dates, ["date"]),
      (.ends, ["expirydate", "expires", "expiry", "unpublishdate", "unpublishon"]),
    ]
    return Dictionary(names.flatMap { field, names in names.map { ($0, field) } }) { first, _ in first }
  }()

  private static let no: Set<String> = ["false", "no", "off", "n", "f", "0", "아니오", "아니요", "아님", "거짓"]
  private static let yes: Set<String> = ["true", "yes", "on", "y", "t", "1", "예", "네", "참"]
  private static let hiding: Set<String> = [
    "draft", "private", "unpublished", "unlisted", "hidden", "secret", "internal", "wip", "초안", "비공개",
  ]
}
