import FileSystem
import Foundation
import Testing

@testable import Course
@testable import Site

@Suite("The report on the examples of a book")
struct VerificationReportTests {
  private let pod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: nginx}]}\n"

  private func fence(_ text: String, _ info: String = "yaml") -> String { "```\(info)\n\(text)\n```\n\n" }

  private var course: [String: String] {
    [
      "index.md": "# 책\n",
      "1-가/a b.md": "# 가\n\n" + fence(pod, "yaml title=\"웹.yaml\"")
        + fence(pod.replacing(", image: nginx", with: ""), "yaml invalid"),
      "2-나/b.md": "# 나\n\n" + fence("volumes:\n- {name: a, emptyDir: {}}") + fence(pod + "extra: 1")
        + fence("services: {web: {image: a}}"),
    ]
  }

  @Test("the page lists every example with its verdict, what it is, and where it stands")
  func page() throws {
    try TestCourse.with(course) { course in
      try course.build()
      let page = try course.page("verification.html")
      #expect(page.contains("YAML 예제 5개를 Kubernetes 1.36의 API 서버 규칙으로 검증한 결과입니다. 고쳐야 할 예제가 1개 있습니다."))
      #expect(
        page.contains(
          "<tr><th scope=\"row\"><a href=\"1-가/a-b.html#ex-web\">웹.yaml</a></th><td><span class=\"badge v ok\">✔ 검증됨</span></td><td>Pod web</td><td>가 · 4행</td><td>QoS BestEffort</td></tr>"
        ))
      #expect(
        page.contains(
          "✘ 거부됨 (의도)</span></td><td>Pod web</td><td>가 · 12행</td><td><samp>spec.containers[0].image: Required value</samp>"
        ))
      #expect(page.contains("◇ 조각</span></td><td>Pod의 spec.volumes</td><td>나 · 4행</td><td>형식 확인됨</td>"))
      #expect(page.contains("<samp>strict decoding error: unknown field &quot;extra&quot;</samp>"))
      #expect(page.contains("– 쿠버네티스 아님"))
      #expect(page.contains("<h2>나</h2>"))
      for output in ["index.html", "1-가/a-b.html", "404.html"] {
        #expect(try course.page(output).contains("verification.html\">검증 보고서</a>"), "\(output)")
        #expect(try course.page(output).contains("Kubernetes 1.36에 맞춰 검증했습니다."))
      }
    }
  }

  @Test("the file for programs counts, and has each example on a line of its own")
  func file() throws {
    try TestCourse.with(course) { course in
      try course.build()
      let text = try course.page("verification.json")
      let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(object["kubernetes"] as? String == "1.36")
      let counts = ["examples", "valid", "invalid", "faulty", "fragment", "other"].map { object[$0] as? Int }
      #expect(counts == [5, 1, 1, 1, 1, 1])
      let list = try #require(object["list"] as? [[String: Any]])
      #expect(text.split(separator: "\n").count == list.count + 2)
      #expect(list.map { $0["verdict"] as? String } == ["valid", "invalid", "fragment", "invalid", "not-kubernetes"])
      #expect(list[0]["anchor"] as? String == "ex-web" && list[0]["title"] as? String == "웹.yaml")
      #expect(list[1]["expected"] as? String == "invalid" && (list[1]["announced"] as? [Any])?.count == 1)
      #expect((list[2]["piece"] as? [String: String])?["path"] == "spec.volumes")
      let finding = (list[3]["findings"] as? [[String: Any]])?.first
      #expect(finding?["rule"] as? String == "unknown-field" && finding?["line"] as? Int == 13)
    }
  }

  @Test("the badge counts manifests that are as they should be")
  func badge() throws {
    try TestCourse.with(course) { course in
      try course.build()
      #expect(try course.page("badge.svg").contains("<title>YAML 검증: 2/3</title>"))
      try course.write("# 나\n", to: "2-나/b.md")
      try course.build()
      #expect(try course.page("badge.svg").contains("<title>YAML 검증: 2/2</title>"))
    }
  }

  @Test("a book without examples has no report, and loses the one it had")
  func none() throws {
    try TestCourse.with(course) { course in
      try course.build()
      for note in ["1-가/a b.md", "2-나/b.md"] { try course.write("# 글\n", to: note) }
      try course.build()
      #expect(try !course.outputs().contains { $0.hasPrefix("verification") || $0 == "badge.svg" })
      #expect(try !course.page("index.html").contains("검증 보고서"))
    }
  }

  @Test("a note may not take the report's name")
  func clash() throws {
    try TestCourse.with(["index.md": "# 책\n", "verification.md": "# 글\n\n" + fence(pod)]) { course in
      try course.build()
      #expect(try course.page("verification.html").contains("<h1>검증 보고서</h1>"))
      #expect(try course.outputs().filter { $0.hasPrefix("verification") }.count == 3)
    }
  }

  @Test("a long report counts by parts and lists what something is to be said of")
  func long() throws {
    var files = ["index.md": "# 책\n"]
    for part in 1...2 {
      for note in 0..<6 {
        files["part\(part)/n\(note).md"] = "# 글\n\n" + String(repeating: fence(pod), count: 90)
      }
    }
    files["part2/last.md"] = "# 끝\n\n" + fence(pod + "extra: 1")
    try TestCourse.with(files) { course in
      try course.build()
      let page = try course.page("verification.html")
      #expect(page.contains("<a href=\"part1/index.html\">part1</a></th><td>540</td><td>540</td><td>0</td>"))
      #expect(page.contains("part2</a></th><td>541</td><td>540</td><td>0</td><td>1</td>"))
      #expect(page.split(separator: "<tr><th scope=\"row\">").count == 1 + 2 + 1)
      #expect(page.utf8.count < 12_000)
      #expect(try course.page("verification.json").split(separator: "\n").count == 1081 + 2)
    }
  }
}
