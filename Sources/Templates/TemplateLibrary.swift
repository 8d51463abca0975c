package import Diagnostics

/// The templates of a site, compiled, by name.
package struct TemplateLibrary: Sendable {
  let templates: [String: Template]

  /// Compiles `sources`; the keys are the names by which templates call each other.
  package init(_ sources: [String: SourceText]) throws(TemplateError) {
    var templates: [String: Template] = [:]
    for (name, source) in sources { templates[name] = try Template(source) }
    self.templates = templates
  }

  /// Whether there is a template of that name.
  package func contains(_ name: String) -> Bool { templates[name] != nil }

  /// Appends a template, filled with `value`, to `output`.
  ///
  /// A strict rendering throws for a template or a name that nobody knows; otherwise, as Mustache
  /// has it, they print nothing.
  package func render(
    _ name: String, with value: TemplateValue, into output: inout [UInt8], isStrict: Bool = true
  ) throws(TemplateError) {
    guard let template = templates[name] else {
      throw TemplateError(
        TemplateFindings.missingTemplate, in: SourceText(path: name, bytes: []), at: 0..<0, name)
    }
    var renderer = TemplateRenderer(library: self, value: value, output: output, isStrict: isStrict)
    output = []
    try renderer.run(template)
    output = renderer.output
  }
}
