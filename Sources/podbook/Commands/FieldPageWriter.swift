internal import Diagnostics
internal import PodModel
internal import Text

/// Prints what is known of fields.
struct FieldPageWriter {
  /// Whether each page is one line of JSON.
  let isJSON: Bool
  let language: Language

  /// Prints the pages one after another.
  func print(_ pages: [FieldPage], on console: Console) {
    for page in pages {
      if isJSON {
        var json = JSONWriter()
        page.write(to: &json)
        json.newline()
        console.print(json.bytes)
      } else {
        console.print(text(of: page))
      }
    }
  }

  private func text(of page: FieldPage) -> String {
    var rows = [(Self.type.text(in: language), page.type)]
    rows.append((Self.required.text(in: language), (page.isRequired ? Self.yes : Self.no).text(in: language)))
    if let standard = page.standard { rows.append((Self.standard.text(in: language), standard)) }
    if !page.values.isEmpty { rows.append((Self.values.text(in: language), page.values.joined(separator: ", "))) }
    var text = "\(page.path) (\(page.kind.apiVersion))\n\n"
    if language == .korean, let sentence = page.sentence { text += "  \(sentence)\n\n" }
    text += CommandHelp.table(rows)
    if !page.fields.isEmpty { text += "\n" + CommandHelp.table(page.fields.map { ($0.name, $0.type) }) }
    return text + "\n"
  }

  private static let type = Words("타입", "type")
  private static let required = Words("필수", "required")
  private static let yes = Words("예", "yes")
  private static let no = Words("아니요", "no")
  private static let standard = Words("기본값", "default")
  private static let values = Words("쓸 수 있는 값", "values")
}
