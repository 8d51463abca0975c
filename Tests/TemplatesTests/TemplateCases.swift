import Diagnostics
import Templates

/// Renders `template` with `value`; `partials` by name.
func render(
  _ template: String, _ value: TemplateValue = [:], partials: [String: String] = [:], isStrict: Bool = false
) throws(TemplateError) -> String {
  var sources = ["page": SourceText(path: "page.mustache", bytes: Array(template.utf8))]
  for (name, text) in partials { sources[name] = SourceText(path: "\(name).mustache", bytes: Array(text.utf8)) }
  var output: [UInt8] = []
  try TemplateLibrary(sources).render("page", with: value, into: &output, isStrict: isStrict)
  return String(decoding: output, as: UTF8.self)
}
