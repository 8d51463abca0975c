/// The names by which authors call languages, and the lexer of each.
enum CodeLanguage {
  typealias Lexer = @Sendable (inout Painter) -> Void

  /// The lexer of a language by the name that stands behind the fence.
  static func lexer(named name: some Collection<UInt8>) -> Lexer? {
    PackedWord(name, ignoringCase: true).flatMap { lexers[$0] }
  }

  /// Whether the name is one of a shell's.
  static func isShell(_ name: some Collection<UInt8>) -> Bool {
    PackedWord(name, ignoringCase: true).map(shells.contains) ?? false
  }

  private static let shells = PackedWord.set("bash sh shell zsh console terminal shell-session shellsession session")

  private static let lexers: [PackedWord: Lexer] = {
    let table: [(StaticString, Lexer)] = [
      ("yaml yml k8s kubernetes docker-compose compose helm", YAMLLexer.lex),
      ("bash sh shell zsh console terminal shell-session shellsession session", SessionLexer.lex),
      ("json jsonc json5 jsonl ndjson", JSONLexer.lex),
      ("dockerfile docker containerfile", DockerfileLexer.lex),
      ("ini toml properties conf cfg env dotenv systemd editorconfig", SettingsLexer.lex),
      ("html xml svg xhtml vue", MarkupLexer.lex),
      ("css scss less", StyleSheetLexer.lex),
      ("diff patch udiff", DiffLexer.lex),
    ]
    var lexers: [PackedWord: Lexer] = [:]
    for (names, lexer) in table {
      for name in PackedWord.set(names) { lexers[name] = lexer }
    }
    for language in ProgramLanguage.all {
      for name in PackedWord.set(language.names) { lexers[name] = { ProgramLexer.lex(&$0, as: language) } }
    }
    return lexers
  }()
}
