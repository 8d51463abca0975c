internal import Diagnostics
internal import Mermaid
internal import PodModel
internal import Site
internal import Templates
internal import Text
internal import YAML

/// `podbook explain`: what a finding means and what to do about it.
struct ExplainCommand: Command {
  static let help = CommandHelp(
    name: "explain",
    summary: Words("발견한 것의 뜻과 고치는 법을 설명합니다", "explain a finding and its remedy"),
    operands: "[ID|KIND.FIELD…]",
    options: [
      ("--format FORMAT", Words("console, json", "console, json"))
    ],
    examples: [
      (
        "podbook explain Pod.spec.containers.image",
        Words("필드의 타입과 기본값, 쓸 수 있는 값을 봅니다", "the type, the default and the values of a field")
      ),
      ("podbook explain broken-link", Words("`[broken-link]`가 무슨 뜻인지 봅니다", "what `[broken-link]` means")),
      ("podbook explain", Words("모든 ID를 봅니다", "lists all ids")),
    ])

  /// Everything that podbook can find, stage by stage.
  static let kinds: [DiagnosticKind] = [
    SiteFindings.all, NoteFindings.all, YAMLDiagnostics.all, ModelFindings.all,
    CheckFindings.all, MermaidFindings.all, TemplateFindings.all,
  ].flatMap(\.self)

  /// What stands for a finding's own words where it is explained in general.
  private static let blanks = ["…", "…", "…"]

  private enum Format: String, CaseIterable {
    case console, json
  }

  private let format: Format
  private let ids: [String]
  private let fields: [FieldPage]

  init(_ arguments: inout Arguments) throws(UsageError) {
    format = try arguments.choice(of: "--format", default: .console)
    var (ids, fields): ([String], [FieldPage]) = ([], [])
    for operand in try arguments.operands() {
      if Self.kinds.contains(where: { $0.id == operand }) {
        ids.append(operand)
      } else {
        fields.append(try Self.page(ofField: operand))
      }
    }
    (self.ids, self.fields) = (ids, fields)
  }

  /// The page of a field; what has a dash in it was rather meant as an id.
  private static func page(ofField path: String) throws(UsageError) -> FieldPage {
    do throws(FieldPage.Fault) {
      return try FieldPage(path)
    } catch {
      switch error {
      case .unknownField(let name, _, let nearest):
        throw .unknownValue(option: path, value: name, known: nearest.map { [$0] } ?? [])
      case .unknownKind(let name, let nearest):
        let isID = name.contains("-") || nearest == nil
        throw .unknownValue(
          option: "ID", value: path, known: isID ? suggestions(for: path) : nearest.map { [$0] } ?? [])
      }
    }
  }

  func run(on console: Console) -> ExitCode {
    for page in fields { console.print(text(of: page, in: console.language)) }
    if ids.isEmpty, fields.isEmpty {
      let rows = Self.kinds.map { ($0.id, $0.message.text(in: console.language, Self.blanks)) }
      console.print(CommandHelp.table(rows))
    }
    for id in ids {
      for kind in Self.kinds where kind.id == id { console.print(page(of: kind, in: console.language)) }
    }
    return .success
  }

  private func text(of page: FieldPage, in language: Language) -> String {
    if format == .json {
      var json = JSONWriter()
      page.write(to: &json)
      json.newline()
      return String(decoding: json.bytes, as: UTF8.self)
    }
    let isKorean = language == .korean
    var rows = [(isKorean ? "타입" : "type", page.type)]
    rows.append((isKorean ? "필수" : "required", page.isRequired ? (isKorean ? "예" : "yes") : (isKorean ? "아니요" : "no")))
    if let standard = page.standard { rows.append((isKorean ? "기본값" : "default", standard)) }
    if !page.values.isEmpty { rows.append((isKorean ? "쓸 수 있는 값" : "values", page.values.joined(separator: ", "))) }
    var text = "\(page.path) (\(page.kind.apiVersion))\n\n" + CommandHelp.table(rows)
    if !page.fields.isEmpty { text += "\n" + CommandHelp.table(page.fields.map { ($0.name, $0.type) }) }
    return text + "\n"
  }

  private func page(of kind: DiagnosticKind, in language: Language) -> String {
    var text = "\(kind.id) (\(kind.severity.rawValue))\n\n  \(kind.message.text(in: language, Self.blanks))\n"
    if let remedy = kind.remedy { text += "  → \(remedy.text(in: language, Self.blanks))\n" }
    return text + "\n"
  }

  /// The ids that share a word with one that is not known; all, where none does.
  private static func suggestions(for id: String) -> [String] {
    let words = Set(id.split(separator: "-"))
    let near = kinds.map(\.id).filter { !words.isDisjoint(with: Set($0.split(separator: "-"))) }
    return near.isEmpty ? kinds.map(\.id) : near
  }
}
