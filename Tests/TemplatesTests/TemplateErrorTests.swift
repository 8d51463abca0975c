import Diagnostics
import Templates
import Testing

@Suite("Mistakes in templates")
struct TemplateErrorTests {
  @Test(
    "each is told with file, line, column and name",
    arguments: [
      ("가\n {{x", "page.mustache:2:2 template-unclosed-tag "),
      ("{{#a}}\n{{^b}}\n{{/b}}", "page.mustache:1:1 template-unclosed-section a"),
      ("{{#a}}{{#b}}\n파드{{/a}}{{/b}}", "page.mustache:2:3 template-stray-close a"),
      ("{{/a}}", "page.mustache:1:1 template-stray-close a"),
      ("{{ a b }}", "page.mustache:1:1 template-bad-tag {{ a b }}"),
      ("{{}}", "page.mustache:1:1 template-bad-tag {{}}"),
      ("{{= a =}}", "page.mustache:1:1 template-bad-tag {{= a =}}"),
      ("\n{{> nav }}", "page.mustache:2:1 template-missing nav"),
      ("{{<base}}{{/base}}", "page.mustache:1:1 template-missing base"),
      ("제목: {{titel}}", "page.mustache:1:5 template-missing-name titel"),
      ("{{#page}}{{titel}}{{/page}}", "page.mustache:1:10 template-missing-name titel"),
      ("{{page.titel}}", "page.mustache:1:1 template-missing-name page.titel"),
      ("{{>loop}}", "loop.mustache:1:1 template-too-deep loop"),
    ])
  func errors(template: String, expected: String) throws {
    let error = try #require(throws: TemplateError.self) {
      try render(
        template, ["page": ["title": "x"], "nothing": .null], partials: ["loop": "{{>loop}}"], isStrict: true)
    }
    let place = "\(error.file):\(error.position.line):\(error.position.column)"
    #expect("\(place) \(error.diagnostic.kind.id) \(error.diagnostic.arguments[0])" == expected)
  }

  @Test("the parts of what is known to be absent are absent, not mistakes")
  func absence() throws {
    #expect(try render("[{{next.title}}]", ["next": .null], isStrict: true) == "[]")
  }

  @Test("sections nested without end are refused, not followed")
  func depth() {
    let template = String(repeating: "{{#a}}", count: 100_000)
    #expect(throws: TemplateError.self) { try render(template) }
  }
}
