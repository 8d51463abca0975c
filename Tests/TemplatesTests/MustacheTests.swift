import Templates
import Testing

@Suite("Mustache")
struct MustacheTests {
  @Test("a value is escaped unless the template says otherwise")
  func escaping() throws {
    let value: TemplateValue = ["x": "<b a=\"1\">&"]
    #expect(try render("{{x}} {{{x}}} {{& x}}", value) == "&lt;b a=&quot;1&quot;&gt;&amp; <b a=\"1\">& <b a=\"1\">&")
  }

  @Test("a dotted name is looked up in what its first part found, nowhere else")
  func dottedNames() throws {
    let value: TemplateValue = ["a": ["b": [:]], "b": ["c": "바깥"], "d": ["e": "안"]]
    #expect(try render("{{#a}}[{{b.c}}]{{/a}}{{d.e}}", value) == "[]안")
  }

  @Test("a list repeats its section, its elements see what lies outside")
  func lists() throws {
    let value: TemplateValue = ["unit": "개", "items": [["n": "1"], ["n": "2"]], "words": ["가", "나"]]
    #expect(try render("{{#items}}{{n}}{{unit}} {{/items}}{{#words}}<{{.}}>{{/words}}", value) == "1개 2개 <가><나>")
  }

  @Test(
    "what is false, empty or absent skips its section",
    arguments: [("no", false), ("none", false), ("list", false), ("empty", false), ("yes", true), ("text", true)])
  func truth(name: String, shown: Bool) throws {
    let value: TemplateValue = ["no": false, "list": [], "empty": "", "yes": true, "text": "0", "none": .null]
    #expect(try render("{{#\(name)}}a{{/\(name)}}{{^\(name)}}b{{/\(name)}}", value) == (shown ? "a" : "b"))
  }

  @Test("a tag that stands alone takes its line with it")
  func standalone() throws {
    let template = "가\n  {{#yes}}\n나\n  {{! 주석 }}\r\n{{/yes}}\n다 {{#yes}}라{{/yes}}\n"
    #expect(try render(template, ["yes": true]) == "가\n나\n다 라\n")
  }

  @Test("a partial's own lines are indented, its values are not")
  func partialIndentation() throws {
    let text = try render("  {{>p}}\n끝", ["x": "1\n2"], partials: ["p": "가\n{{x}}\n\n나\n"])
    #expect(text == "  가\n  1\n2\n\n  나\n끝")
  }

  @Test("delimiters change until they change again, and not in partials")
  func delimiters() throws {
    #expect(
      try render("{{=<% %>=}}<%x%>{{x}}<%>p%><%={{ }}=%>{{x}}", ["x": "1"], partials: ["p": "{{x}}"]) == "1{{x}}11")
  }

  @Test("a child gives the blocks of its parent other text")
  func inheritance() throws {
    let text = try render(
      "{{<layout}}\n딴 글\n{{$title}}제목{{/title}}\n{{/layout}}\n",
      partials: ["layout": "<{{$title}}기본{{/title}}|{{$body}}비었음{{/body}}>\n"])
    #expect(text == "<제목|비었음>\n")
  }

  @Test("of several levels the outermost wins")
  func levels() throws {
    let partials = [
      "mid": "{{<base}}{{$a}}중간{{/a}}{{$b}}중간{{/b}}{{/base}}", "base": "{{$a}}밑{{/a}} {{$b}}밑{{/b}} {{$c}}밑{{/c}}",
    ]
    #expect(try render("{{<mid}}{{$a}}위{{/a}}{{/mid}}", partials: partials) == "위 중간 밑")
  }

  @Test("a block is indented where it lands")
  func blockIndentation() throws {
    let text = try render(
      "{{<layout}}\n{{$body}}\n      <p>\n        글\n      </p>\n{{/body}}\n{{/layout}}",
      partials: ["layout": "<main>\n  {{$body}}\n  {{/body}}\n</main>\n"])
    #expect(text == "<main>\n  <p>\n    글\n  </p>\n</main>\n")
  }

  @Test("a template that calls itself for a tree ends with the tree")
  func recursion() throws {
    let tree: TemplateValue = ["n": "1", "children": [["n": "2", "children": []]]]
    let partial = "{{n}}({{#children}}{{>node}}{{/children}})"
    #expect(try render("{{>node}}", tree, partials: ["node": partial]) == "1(2())")
  }
}
