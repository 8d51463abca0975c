/// The words and marks of one language.
struct ProgramLanguage: Sendable {
  /// The names that authors give it, separated by blanks.
  let names: StaticString
  let keywords: Set<PackedWord>
  var constants = PackedWord.set("true false null nil none None True False undefined")
  var lineComments: [StaticString] = ["//"]
  var blockComments: [(open: StaticString, close: StaticString)] = [("/*", "*/")]
  var longStrings: [StaticString] = []
  var quotes: [UInt8] = Array("\"'".utf8)
  /// Characters that begin a variable or an annotation: `$name`, `@Override`.
  var sigils: [UInt8] = []
  var ignoresCase = false

  static let all: [ProgramLanguage] = [
    java, kotlin, groovy, python, ruby, go, script, c, rust, sql, hcl, promQL, nginx, powerShell,
  ]

  private static let java = ProgramLanguage(
    names: "java",
    keywords: PackedWord.set(
      """
      abstract assert boolean break byte case catch char class const continue default do double else enum extends
      final finally float for if implements import instanceof int interface long native new package private
      protected public record return sealed short static super switch synchronized this throw throws transient try
      var void volatile while yield
      """),
    longStrings: ["\"\"\""], sigils: Array("@".utf8))

  private static let kotlin = ProgramLanguage(
    names: "kotlin kt kts swift scala",
    keywords: PackedWord.set(
      """
      as break class companion continue data def do else enum extension for fun func guard if import in init
      interface internal is lazy let match object open override package private protected public return sealed self
      static struct super switch case this throw throws trait try typealias val var when where while with yield
      """),
    longStrings: ["\"\"\""], sigils: Array("@".utf8))

  private static let groovy = ProgramLanguage(
    names: "groovy gradle jenkinsfile",
    keywords: PackedWord.set(
      """
      agent as assert break case catch class continue def default do else environment extends finally for if import
      in new package parallel pipeline post return script stage stages static steps switch this throw throws try
      void when while
      """),
    longStrings: ["\"\"\"", "'''"], sigils: Array("@$".utf8))

  private static let python = ProgramLanguage(
    names: "python py python3 pycon",
    keywords: PackedWord.set(
      """
      and as assert async await break case class continue def del elif else except finally for from global if import
      in is lambda match nonlocal not or pass raise return try while with yield
      """),
    lineComments: ["#"], blockComments: [], longStrings: ["\"\"\"", "'''"], sigils: Array("@".utf8))

  private static let ruby = ProgramLanguage(
    names: "ruby rb vagrantfile",
    keywords: PackedWord.set(
      """
      alias and begin break case class def do else elsif end ensure for if in module next not or redo rescue
      retry return self super then unless until when while yield require include
      """),
    lineComments: ["#"], blockComments: [("=begin", "=end")], sigils: Array("@$".utf8))

  private static let go = ProgramLanguage(
    names: "go golang",
    keywords: PackedWord.set(
      """
      break case chan const continue default defer else fallthrough for func go goto if import interface map package
      range return select struct switch type var bool byte error float32 float64 int int32 int64 rune string uint
      """),
    constants: PackedWord.set("true false nil iota"), quotes: Array("\"'`".utf8))

  private static let script = ProgramLanguage(
    names: "javascript js jsx mjs cjs typescript ts tsx",
    keywords: PackedWord.set(
      """
      abstract any as async await boolean break case catch class const continue debugger declare default delete do
      else enum export extends finally for from function if implements import in instanceof interface keyof let
      namespace new number of private protected public readonly return static string super switch this throw try
      type typeof unknown var void while with yield
      """),
    quotes: Array("\"'`".utf8), sigils: Array("@".utf8))

  private static let c = ProgramLanguage(
    names: "c cpp c++ cc h hpp csharp cs objc",
    keywords: PackedWord.set(
      """
      auto bool break case catch char class const constexpr continue default delete do double else enum explicit
      extern float for foreach if inline int interface long namespace new override private protected public
      register return short signed sizeof static string struct switch template this throw try typedef typename
      union unsigned using virtual void volatile while
      """),
    constants: PackedWord.set("true false null nullptr NULL"), sigils: Array("#".utf8))

  private static let rust = ProgramLanguage(
    names: "rust rs",
    keywords: PackedWord.set(
      """
      as async await break const continue crate dyn else enum extern fn for if impl in let loop match mod move mut
      pub ref return self static struct super trait type unsafe use where while
      """),
    quotes: Array("\"".utf8))

  private static let sql = ProgramLanguage(
    names: "sql mysql postgresql postgres plsql sqlite mariadb",
    keywords: PackedWord.set(
      """
      add all alter and as asc auto_increment begin between bigint by cascade case char check column commit constraint
      create cross current database databases date datetime decimal default delete desc describe distinct drop else
      end except exists explain foreign from full function grant group having identified if in index inner insert
      int integer into is join key left like limit not numeric offset on or order outer primary privileges
      procedure references replace returning returns revoke right rollback select set show table tables text then
      timestamp to transaction trigger truncate union unique update use user using values varchar view when where
      with
      """),
    constants: PackedWord.set("true false null"), lineComments: ["--", "#"], quotes: Array("\"'`".utf8),
    ignoresCase: true)

  private static let hcl = ProgramLanguage(
    names: "hcl terraform tf tfvars",
    keywords: PackedWord.set(
      "resource data variable output locals module provider terraform backend for in if dynamic content lifecycle moved import check"
    ),
    lineComments: ["#", "//"], quotes: Array("\"".utf8))

  private static let promQL = ProgramLanguage(
    names: "promql prometheus logql",
    keywords: PackedWord.set(
      """
      sum min max avg count stddev stdvar topk bottomk quantile count_values group by without on ignoring group_left
      group_right bool offset and or unless rate irate increase delta idelta deriv predict_linear abs absent ceil
      floor round changes resets label_replace label_join sort sort_desc time vector scalar histogram_quantile
      avg_over_time min_over_time max_over_time sum_over_time count_over_time
      """),
    lineComments: ["#"], blockComments: [], quotes: Array("\"'`".utf8))

  private static let nginx = ProgramLanguage(
    names: "nginx nginxconf apache haproxy caddy",
    keywords: PackedWord.set(
      """
      http server location upstream events listen server_name root index proxy_pass return rewrite try_files include
      worker_processes if set error_page access_log error_log stream map types default_type sendfile frontend
      backend default bind mode global defaults balance option timeout
      """),
    lineComments: ["#"], blockComments: [], sigils: Array("$".utf8))

  private static let powerShell = ProgramLanguage(
    names: "powershell ps1 pwsh posh cmd bat batch dos",
    keywords: PackedWord.set(
      """
      begin break catch class continue data do dynamicparam else elseif end exit filter finally for foreach from
      function if in param process return switch throw trap try until using while echo set call goto rem
      """),
    lineComments: ["#", "::"], blockComments: [("<#", "#>")], quotes: Array("\"'".utf8), sigils: Array("$".utf8),
    ignoresCase: true)
}
