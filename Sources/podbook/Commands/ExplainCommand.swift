internal import Diagnostics
internal import FieldReference
internal import KubernetesModel
internal import Text

/// `podbook explain`: what a finding means and what to do about it.
struct ExplainCommand: Command {
  static let help = CommandHelp(
    name: "explain",
    summary: Words("발견한 것의 뜻과 고치는 법을 설명합니다", "explain a finding and its remedy"),
    operands: "[ID|KIND.FIELD…]",
    options: [
      ("--all", Words("모든 ID를 설명합니다", "explain every id")),
      (
        "--fields",
        Words("종류의 필드를 끝까지 펼쳐 보여 줍니다(이름이 없으면 모든 종류)", "list all fields of a kind; of all kinds where none is named")
      ),
      ("--format text|json", Words("출력 형식(json은 ID마다 한 줄)", "the format; json is one line an id")),
    ],
    examples: [
      ("podbook explain broken-link", Words("`[broken-link]`가 무슨 뜻인지 봅니다", "what `[broken-link]` means")),
      (
        "podbook explain Pod.spec.containers.image",
        Words("필드의 타입과 기본값, 쓸 수 있는 값을 봅니다", "the type, the default and the values of a field")
      ),
      ("podbook explain", Words("모든 ID를 봅니다", "lists all ids")),
    ])

  /// What stands for a finding's own words where it is explained in general.
  private static let blanks = ["…", "…", "…", "…"]

  private enum Format: String, CaseIterable {
    case text, json
  }

  private let kinds: [DiagnosticKind]
  private let fields: [FieldPage]
  private let tables: [FieldTable]
  private let format: Format

  init(_ arguments: inout Arguments) throws(UsageError) {
    let wantsAll = arguments.flag("--all")
    let wantsFields = arguments.flag("--fields")
    format = try arguments.choice(of: "--format", default: .text)
    let operands = try arguments.operands()
    if wantsFields {
      (kinds, fields, tables) = ([], [], try Self.tables(of: operands))
      return
    }
    tables = []
    let ids = operands.filter { operand in KnownFindings.all.contains { $0.id == operand } }
    var fields: [FieldPage] = []
    for path in operands where !ids.contains(path) { fields.append(try Self.page(ofField: path)) }
    self.fields = fields
    kinds = wantsAll ? KnownFindings.all : KnownFindings.all.filter { ids.contains($0.id) }
  }

  /// The tables of some kinds, or of all.
  private static func tables(of kinds: [String]) throws(UsageError) -> [FieldTable] {
    if kinds.isEmpty { return FieldTable.all }
    var tables: [FieldTable] = []
    for kind in kinds {
      do throws(FieldPage.Fault) {
        tables.append(try FieldTable(of: kind))
      } catch {
        guard case .unknownKind(_, let nearest) = error else { continue }
        throw .unknownValue(option: "--fields", value: kind, known: nearest.map { [$0] } ?? [])
      }
    }
    return tables
  }

  /// The page of a field; what names no kind was rather meant as an id.
  private static func page(ofField path: String) throws(UsageError) -> FieldPage {
    do throws(FieldPage.Fault) {
      return try FieldPage(path)
    } catch {
      switch error {
      case .unknownKind(_, let nearest):
        let known = path.contains("-") ? nil : nearest.map { [$0] }
        throw .unknownValue(option: "ID", value: path, known: known ?? suggestions(for: path))
      case .unknownField(let name, let owner, let nearest):
        throw .unknownValue(option: owner, value: name, known: nearest.map { [$0] } ?? [])
      }
    }
  }

  func run(on console: Console) -> ExitCode {
    let writer = FieldPageWriter(isJSON: format == .json, language: console.language)
    if !tables.isEmpty {
      for table in tables { writer.print(table, on: console) }
      return .success
    }
    writer.print(fields, on: console)
    if !fields.isEmpty, kinds.isEmpty { return .success }
    switch format {
    case .json:
      var json = JSONWriter()
      for kind in kinds.isEmpty ? KnownFindings.all : kinds { write(kind, to: &json) }
      console.print(json.bytes)
    case .text where kinds.isEmpty:
      console.print(
        CommandHelp.table(KnownFindings.all.map { ($0.id, $0.message.text(in: console.language, Self.blanks)) }))
    case .text:
      for kind in kinds { console.print(page(of: kind, in: console.language)) }
    }
    return .success
  }

  private func write(_ kind: DiagnosticKind, to json: inout JSONWriter) {
    json.object { json in
      json.member("id", kind.id)
      json.member("severity", kind.severity.rawValue)
      for (name, language) in [("korean", Language.korean), ("english", .english)] {
        json.key(name)
        json.object { json in
          json.member("message", kind.message.text(in: language))
          if let remedy = kind.remedy { json.member("remedy", remedy.text(in: language)) }
        }
      }
    }
    json.newline()
  }

  private func page(of kind: DiagnosticKind, in language: Language) -> String {
    var text = "\(kind.id) (\(kind.severity.rawValue))\n\n  \(kind.message.text(in: language, Self.blanks))\n"
    if let remedy = kind.remedy { text += "  → \(remedy.text(in: language, Self.blanks))\n" }
    return text + "\n"
  }

  /// The ids that share a word with one that is not known; all, where none does.
  private static func suggestions(for id: String) -> [String] {
    let words = Set(id.split(separator: "-"))
    let near = KnownFindings.all.map(\.id).filter { !words.isDisjoint(with: Set($0.split(separator: "-"))) }
    return near.isEmpty ? KnownFindings.all.map(\.id) : near
  }
}
