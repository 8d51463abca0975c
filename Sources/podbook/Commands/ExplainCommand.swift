internal import Checking
internal import Diagnostics
internal import Markdown
internal import Mermaid
internal import PodModel
internal import Site
internal import Templates
internal import YAML

/// `podbook explain`: what a finding means and what to do about it.
struct ExplainCommand: Command {
  static let help = CommandHelp(
    name: "explain",
    summary: Words("발견한 것의 뜻과 고치는 법을 설명합니다", "explain a finding and its remedy"),
    operands: "[ID…]",
    examples: [
      ("podbook explain broken-link", Words("`[broken-link]`가 무슨 뜻인지 봅니다", "what `[broken-link]` means")),
      ("podbook explain", Words("모든 ID를 봅니다", "lists all ids")),
    ])

  /// Everything that podbook can find, stage by stage.
  static let kinds: [DiagnosticKind] = [
    SiteFindings.all, NoteFindings.all, YAMLDiagnostics.all, ModelFindings.all, CheckFindings.all,
    MermaidFindings.all, TemplateFindings.all,
  ].flatMap(\.self)

  /// What stands for a finding's own words where it is explained in general.
  private static let blanks = ["…", "…", "…"]

  private let ids: [String]

  init(_ arguments: inout Arguments) throws(UsageError) {
    ids = try arguments.operands()
    if let unknown = ids.first(where: { id in !Self.kinds.contains { $0.id == id } }) {
      throw .unknownValue(option: "ID", value: unknown, known: Self.suggestions(for: unknown))
    }
  }

  func run(on console: Console) -> ExitCode {
    if ids.isEmpty {
      let rows = Self.kinds.map { ($0.id, $0.message.text(in: console.language, Self.blanks)) }
      console.print(CommandHelp.table(rows))
    }
    for id in ids {
      for kind in Self.kinds where kind.id == id { console.print(page(of: kind, in: console.language)) }
    }
    return .success
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
