internal import Diagnostics

/// A template, compiled: steps that run from front to back and jump over what is not shown.
struct Template: Sendable {
  let source: SourceText
  let steps: [Step]

  /// What a template does next. Offsets named `end` are indexes of steps, one past the body.
  enum Step: Sendable {
    /// Prints bytes of the template itself.
    case literal(Range<Int>)
    /// Prints a value.
    case value(Name, isEscaped: Bool)
    /// Runs the steps up to `end` for a value that is true, once for each element of a list.
    case section(Name, end: Int)
    /// Runs the steps up to `end` for a value that is not true.
    case inverted(Name, end: Int)
    /// Runs another template, each of its lines indented by bytes of this one.
    case partial(Name, indentation: Range<Int>)
    /// Runs another template whose blocks are replaced by those that stand before `end`.
    case parent(Name, replacements: [Replacement], indentation: Range<Int>, end: Int)
    /// Runs the steps up to `end`, or what replaces them, indented as the default text is.
    case block(Name, indentation: Range<Int>, end: Int)
  }

  /// A name as it stands in a tag.
  struct Name: Sendable {
    /// The whole name.
    let whole: String
    /// Its parts between the dots; none for the element itself, `.`.
    let parts: [String]
    /// The bytes of the tag.
    let range: Range<Int>
  }

  /// The text that a call of a parent gives for one of its blocks.
  struct Replacement: Sendable {
    let name: String
    let steps: Range<Int>
  }

  /// Compiles the text of a template.
  init(_ source: SourceText) throws(TemplateError) {
    self.source = source
    var compiler = TemplateCompiler(source: source, tags: try TemplateScanner.tags(of: source))
    steps = compiler.compile()
  }
}
