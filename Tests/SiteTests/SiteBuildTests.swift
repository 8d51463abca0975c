import APIServer
import Diagnostics
import FileSystem
import KubernetesModel
import Templates
import Testing

@testable import Site

@Suite("A folder made into a site")
struct SiteBuildTests {
  @Test("a folder of notes is a site: pages, contents, theme")
  func plainFolder() throws {
    try TestCourse.with(["README.md": "# 나의 노트\n\n글.\n", "01-파드/a.md": "# 파드\n", "01-파드/b.md": "본문만.\n"]) { course in
      let report = try course.build()
      #expect(
        try course.outputs() == [
          ".nojekyll", ".podbook", "01-파드/a.html", "01-파드/b.html", "01-파드/index.html", "404.html", "assets/book.css",
          "assets/book.js", "assets/pictures.css", "assets/tokens.css", "index.html",
        ])
      #expect(report.pages == 4)
      let page = try course.page("01-파드/a.html")
      #expect(page.contains("<title>파드 — 나의 노트</title>"))
      #expect(page.contains("href=\"../assets/book.css\""))
      #expect(page.contains("<a href=\"b.html\" rel=\"next\"") || page.contains("rel=\"next\""))
      #expect(try course.page("01-파드/b.html").contains("<h1>b</h1>"))
      #expect(report.ids == ["01-파드/b.md no-title"])
    }
  }

  @Test("a folder with content/ keeps everything else out of the site")
  func course() throws {
    try TestCourse.with(["content/index.md": "# 책\n", "README.md": "# 저장소\n", "content/podbook.yaml": "title: 제목\n"]) {
      course in
      try course.build()
      #expect(try course.page("index.html").contains("<title>제목</title>"))
      #expect(try !course.outputs().contains { $0.contains("README") })
    }
  }

  @Test(
    "a custom resource is held against the definition that the course itself holds",
    arguments: ["definition.yaml", "definition.md", "draft.md"])
  func definitions(place: String) throws {
    let definition = """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: widgets.example.com}
      spec:
        group: example.com
        scope: Namespaced
        names: {kind: Widget, plural: widgets}
        versions:
        - name: v1
          served: true
          storage: true
          schema: {openAPIV3Schema: {type: object, required: [size], properties: {size: {type: integer}}}}

      """
    let note = "# 정의\n\n```yaml\n\(definition)```\n"
    let texts = ["definition.yaml": definition, "definition.md": note, "draft.md": "---\ndraft: true\n---\n\(note)"]
    let example = "# 글\n\n```yaml\napiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\nsize: big\n```\n"
    try TestCourse.with(["index.md": example, place: texts[place] ?? ""]) { course in
      // What is private says nothing, not even of kinds.
      let report = try course.build()
      #expect(report.ids == (place == "draft.md" ? [] : ["index.md custom-type"]))
    }
  }

  @Test("examples are for the release that the settings name, or the command line")
  func release() throws {
    let note =
      "# 글\n\n```yaml\napiVersion: autoscaling/v2beta2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}\n```\n"
    try TestCourse.with(["index.md": note, "podbook.yaml": "kubernetes: 1.25\n"]) { course in
      let asSet = try course.build()
      #expect(asSet.ids == [])
      let report = try course.build { $0.release = .modelled }
      #expect(report.ids == ["index.md removed-api"])
    }
  }

  @Test("where it is not clear whether a note is for everybody, it is for nobody, and that is said")
  func doubtfulDrafts() throws {
    let files = [
      "index.md": "# 책\n", "a.md": "---\ndraft: 아마\n---\n# 가\n", "b.md": "---\npublished: 곧\n---\n# 나\n",
      "c.md": "---\nprivate: [x]\n---\n# 다\n", "d.md": "---\ndraft: 'no'\n---\n# 라\n",
    ]
    try TestCourse.with(files) { course in
      let report = try course.build()
      #expect(report.pages == 2)
      #expect(report.ids == ["a.md note-withheld", "b.md note-withheld", "c.md note-withheld"])
      #expect(try !course.outputs().contains("a.html"))
    }
  }

  @Test("a note that asks for it is printed on one sheet")
  func sheet() throws {
    try TestCourse.with(["index.md": "# 책\n", "a.md": "---\nsheet: true\n---\n# 요약\n", "b.md": "# 글\n"]) { course in
      try course.build()
      #expect(try course.page("a.html").contains("<main id=\"main\" class=\"text sheet\">"))
      #expect(try course.page("b.html").contains("<main id=\"main\" class=\"text\">"))
    }
  }

  @Test("of what is private nothing is published, in no form")
  func canary() throws {
    let word = "카나리아zq7"
    let files = [
      "index.md": "# 책\n\n[초안](draft.md) [[hidden]] <!-- \(word) --> %%\(word)%%\n",
      "draft.md": "---\ndraft: true\n---\n# \(word)\n",
      "hidden.md": "---\npublished: false\n---\n# \(word)\n", "publish.md": "---\npublish: false\n---\n\(word)\n",
      "private.md": "---\nprivate: true\ntitle: \(word)\n---\n\(word)\n", "_note.md": "# \(word)\n",
      "_drafts/a.md": "# \(word)\n",
      ".secret.md": "# \(word)\n", ".obsidian/x.md": "# \(word)\n", "ignored.md": "# \(word)\n",
      ".gitignore": "ignored.md\n",
      "a.md": "# 글\n\n%%\n\(word)\n%%\n\n<!--\n\(word)\n-->\n",
    ]
    try TestCourse.with(files) { course in
      try course.build()
      for output in try course.outputs() {
        #expect(try !course.page(output).contains(word), "\(output)")
        #expect(!output.contains("draft") && !output.contains("hidden"))
      }
    }
  }

  @Test("a second build writes nothing, a change is written, what is gone is removed")
  func again() throws {
    try TestCourse.with(["a.md": "# 가\n", "b.md": "# 나\n", "c.md": "# 다\n"]) { course in
      #expect(try course.build().written == 10)
      #expect(try course.build().written == 0)
      try course.write("# 나\n\n고침\n", to: "b.md")
      #expect(try course.build().written == 1)
      try Files.remove(course.folder + "/c.md")
      let report = try course.build()
      #expect(report.removed == 1)
      #expect(try !course.outputs().contains("c.html"))
    }
  }

  @Test("the same notes make the same bytes, wherever they lie")
  func reproducible() throws {
    let files = ["index.md": "# 책\n", "가/나.md": "# 나\n\n[책](../index.md)\n", "가/다.md": "---\ntags: [a, b]\n---\n# 다\n"]
    try TestCourse.with(files) { first in
      try TestCourse.with(files) { second in
        try first.build()
        try second.build()
        for output in try first.outputs() { #expect(try first.page(output) == (try second.page(output))) }
        #expect(try first.outputs() == (try second.outputs()))
      }
    }
  }

  @Test("templates of the site's own replace the theme's, file by file; others lie beside it")
  func ownTemplates() throws {
    let files = [
      "content/a.md": "# 글\n", "templates/brand.mustache": "[우리]", "templates/logo.svg": "<svg/>",
      "templates/tokens.css": ":root{}",
    ]
    try TestCourse.with(files) { course in
      try course.build()
      #expect(try course.page("a.html").contains("[우리]<span>"))
      #expect(try course.page("assets/tokens.css") == ":root{}")
      #expect(try course.page("assets/logo.svg") == "<svg/>")
      #expect(try course.page("assets/book.css").contains("--hang"))
    }
  }

  @Test("a mistake in a template ends the build with its place and name")
  func templateMistake() throws {
    let files = ["content/a.md": "# 글\n", "templates/brand.mustache": "\n  {{site.titel}}"]
    try TestCourse.with(files) { course in
      let error = try #require(throws: SiteError.self) { try course.build() }
      guard case .template(let mistake) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(mistake.file.hasSuffix("templates/brand.mustache"))
      #expect(mistake.position == SourcePosition(line: 2, column: 3))
      #expect(mistake.diagnostic.arguments == ["site.titel"])
    }
  }

  @Test("what is not podbook's is not written over, and the notes' own folder is never the output")
  func refusals() throws {
    try TestCourse.with(["content/a.md": "# 글\n", "public/index.html": "남의 글"]) { course in
      #expect(throws: SiteError.self) { try course.build() }
      let kept = try course.page("index.html")
      #expect(kept == "남의 글")
      #expect(throws: SiteError.self) { try course.build { $0.output = course.folder + "/content" } }
      #expect(throws: SiteError.self) { try course.build { $0.output = course.folder } }
      #expect(throws: SiteError.self) { try course.build { $0.output = course.folder + "/content/a.md" } }
    }
    try TestCourse.with(["a.txt": "글"]) { course in
      #expect(throws: SiteError.self) { try course.build() }
    }
  }

  @Test("names that cannot stand, or stand twice, are changed, and links follow them")
  func names() throws {
    let files = [
      "a/Pod.md": "# 하나\n\n[둘](pod.md) [셋](../aux.md) [넷](../404.md)\n", "a/pod.md": "# 둘\n", "aux.md": "# 셋\n",
      "404.md": "# 넷\n", "b?c.md": "# 다섯\n",
    ]
    try TestCourse.with(files) { course in
      let report = try course.build()
      let page = try course.page("a/Pod.html")
      #expect(page.contains("<a href=\"pod-2.html\">둘</a>"))
      #expect(page.contains("<a href=\"../_aux.html\">셋</a>"))
      #expect(page.contains("<a href=\"../404-2.html\">넷</a>"))
      #expect(try course.outputs().contains("b-c.html"))
      #expect(report.ids.filter { $0.hasSuffix("output-name-clash") }.count == 2)
    }
  }

  @Test("a note that cannot be read is a finding, and the others are built")
  func unreadable() throws {
    try TestCourse.with(["a.md": "# 가\n"]) { course in
      try course.write([UInt8](repeating: 0x61, count: 17 << 20), to: "big.md")
      try course.write([0xFF, 0xFE, 0x00, 0x01, 0x02, 0xD8], to: "binary.md")
      let report = try course.build()
      #expect(report.ids.contains("big.md file-unreadable"))
      #expect(try course.outputs().contains("a.html"))
    }
  }

  @Test("a secret is told by its place and kind, and its line is not shown")
  func secrets() throws {
    let key = "AKIA" + "Q3EGWX7ZL5KD2VNB"
    try TestCourse.with(["a.md": "# 글\n\n```\nkey = \(key)\n```\n"]) { course in
      let report = try course.build()
      #expect(report.ids == ["a.md secret-in-note"])
      for output in try course.outputs() { #expect(try !course.page(output).contains("Q3EG")) }
      var writer = ConsoleWriter(language: .korean, usesColour: false)
      for note in report.notes {
        for finding in note.findings { writer.write(finding, in: note.source) }
      }
      let text = String(decoding: writer.bytes, as: UTF8.self)
      #expect(text.contains("a.md:4:7") && text.contains("AWS") && !text.contains("Q3EG"))
    }
  }

  @Test("what a note's head says with the wrong type counts as not said, and is told")
  func heads() throws {
    let head = "---\ntitle: [가, 나]\nnav_order: 먼저\nnav_exclude: 아마\ntags: {a: b}\nweight: 3\n---\n# 글\n"
    try TestCourse.with(["a.md": head, "b.md": "# 나\n"]) { course in
      let report = try course.build()
      #expect(report.ids == Array(repeating: "a.md front-matter-type", count: 4))
      #expect(try course.page("a.html").contains("<title>글 — "))
      #expect(report.notes[0].findings.compactMap(\.range?.lowerBound).allSatisfy { $0 > 0 })
    }
  }

  @Test("examples are verified, at their lines; what the site silences is not told")
  func verifies() throws {
    let note = """
      # 파드

      ```yaml
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec:
        contianers: []
      ```

      """
    try TestCourse.with(["a.md": note]) { course in
      let report = try course.build()
      let findings = report.notes.flatMap(\.findings).filter { $0.severity == .error }
      let lines = findings.map { SourceText(path: "a.md", bytes: Array(note.utf8)).line(at: $0.range?.lowerBound ?? 0) }
      #expect(findings.first?.server?.message == #"strict decoding error: unknown field "spec.contianers""#)
      #expect(lines.first == 8)
      let ids = Set(findings.map(\.kind.id)).sorted().joined(separator: ", ")
      try course.write("check: {ignore: [\(ids)]}", to: "podbook.yaml")
      #expect(try course.build().notes.flatMap(\.findings).allSatisfy { $0.severity != .error })
    }
  }

  @Test("a course that podbook begins builds without a finding")
  func starter() throws {
    try TestCourse.with([:]) { course in
      try StarterCourse.write(to: course.folder + "/new")
      let report = try SiteBuild(BuildOptions(folder: course.folder + "/new")).run()
      #expect(report.ids == [])
      #expect(report.pages == 4)
      #expect(throws: StarterCourse.Refusal.self) { try StarterCourse.write(to: course.folder) }
    }
  }
}

@Suite("The lists beside the text")
struct NavigationTests {
  @Test("of a large section the pages around this one are named, and how many others there are")
  func largeSection() throws {
    var files: [String: String] = [:]
    for number in 1...100 { files["a/\(number).md"] = "# 글 \(number)\n" }
    files["b/x.md"] = "# 딴 글\n"
    try TestCourse.with(files) { course in
      try course.build()
      let page = try course.page("a/50.html")
      #expect(page.contains("앞의 글 19개 …") && page.contains("뒤의 글 21개 …"))
      #expect(page.contains("<a href=\"50.html\" aria-current=\"page\">글 50</a>"))
      #expect(!page.contains("글 5</a>") && page.contains("<a href=\"../b/index.html\">b</a>"))
      #expect(page.contains("rel=\"prev\"><span>← 이전</span>글 49</a>"))
    }
  }

  @Test("the lists of one page do not grow with the book")
  func smallPages() throws {
    var files: [String: String] = [:]
    for folder in 0..<60 {
      for number in 0..<10 { files["f\(folder)/\(number).md"] = "# 글 \(folder) \(number)\n" }
    }
    try TestCourse.with(files) { course in
      try course.build()
      #expect(try course.page("f30/5.html").utf8.count < 12_000)
    }
  }
}
