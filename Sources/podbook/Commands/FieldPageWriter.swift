internal import APIServer
internal import Diagnostics
internal import FieldReference
internal import KubernetesModel
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

  /// Prints every field of a kind on a line of its own.
  func print(_ table: FieldTable, on console: Console) {
    if isJSON {
      var json = JSONWriter()
      for row in table.rows {
        row.write(to: &json)
        json.newline()
      }
      console.print(json.bytes)
    } else {
      console.print(CommandHelp.table(table.rows.map { ($0.path, facts(of: $0)) }))
    }
  }

  private func facts(of row: FieldTable.Row) -> String {
    var facts = [row.type]
    if row.isRequired { facts.append(Self.required.text(in: language)) }
    if let standard = row.standard { facts.append("\(Self.standard.text(in: language)) \(standard)") }
    if let history = row.history { facts += words(of: history) }
    return facts.joined(separator: " · ")
  }

  /// When a field came, and since when it needs no switch.
  private func words(of history: FieldRelease) -> [String] {
    var words: [String] = []
    if let since = history.since {
      words.append(Words("{0}부터", "since {0}").text(in: language, [since.description]))
    }
    guard let gate = history.gate else { return words }
    if let on = gate.on {
      words.append(
        Words("기본으로 켜진 것은 {0}부터({1})", "on by default since {0} ({1})").text(in: language, [on.description, gate.name]))
    } else {
      words.append(Words("기본으로 꺼져 있음({0})", "off by default ({0})").text(in: language, [gate.name]))
    }
    return words
  }

  private func text(of page: FieldPage) -> String {
    var rows = [(Self.type.text(in: language), page.type)]
    rows.append((Self.required.text(in: language), (page.isRequired ? Self.yes : Self.no).text(in: language)))
    if let standard = page.standard { rows.append((Self.standard.text(in: language), standard)) }
    if !page.values.isEmpty { rows.append((Self.values.text(in: language), page.values.joined(separator: ", "))) }
    if let history = page.history {
      rows.append((Self.release.text(in: language), words(of: history).joined(separator: " · ")))
    }
    var text = "\(page.path) (\(page.kind.apiVersion))\n\n"
    if language == .korean, let sentence = page.sentence { text += "  \(sentence)\n\n" }
    text += CommandHelp.table(rows)
    if !page.fields.isEmpty { text += "\n" + CommandHelp.table(page.fields.map { ($0.name, $0.type) }) }
    return text + "\n"
  }

  private static let release = Words("릴리스", "release")
  private static let type = Words("타입", "type")
  private static let required = Words("필수", "required")
  private static let yes = Words("예", "yes")
  private static let no = Words("아니요", "no")
  private static let standard = Words("기본값", "default")
  private static let values = Words("쓸 수 있는 값", "values")
}
