import Checking
import Diagnostics
import TestSupport
import Testing

@testable import Course
@testable import Site

@Suite("Examples in the page")
struct ExampleFigureTests {
  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: web   # 이름
    spec:
      containers:
      - name: web
        image: nginx:1.29

    """

  /// The page of a note with one code block, and what the build says.
  private func page(_ info: String, _ yaml: String) throws -> (html: String, report: SiteReport) {
    var result = ("", SiteReport())
    try TestCourse.with(["content/index.md": "# 제목\n\n```\(info)\n\(yaml)```\n"]) { course in
      let report = try course.build()
      result = (try course.page("index.html"), report)
    }
    return result
  }

  @Test("a valid Pod says so in words, with its QoS class, and numbers its lines with addresses")
  func valid() throws {
    let (html, report) = try page("yaml title=\"web.yaml\" {2}", Self.pod)
    #expect(html.contains("<figure class=\"ex ok\" id=\"ex-web\">"))
    #expect(html.contains("<a class=\"file\" href=\"#ex-web\">web.yaml</a> <span class=\"kind\">Pod web</span>"))
    #expect(html.contains("✔ API 서버 검증 통과 · v1.36</summary>"))
    #expect(html.contains("실제로 실행해 본 것은 아닙니다."))
    #expect(html.contains("<li class=\"badge\">QoS BestEffort</li>"))
    #expect(
      html.contains("<mark><a id=\"ex-web-L2\">2 </a><b>kind</b>: Pod\n</mark>"))
    #expect(html.contains("<b>name</b>: web   <i># 이름</i>"))
    #expect(html.contains("download=\"web.yaml\""))
    let record = try #require(report.examples.first?.examples.first)
    #expect(record.verdict == .valid && record.anchor == "ex-web" && record.lines == 4...11 && record.figureLine == 1)
  }

  @Test("the defaults are those of the model, line by line, and only added lines are marked")
  func defaults() throws {
    let (html, _) = try page("yaml", Self.pod)
    let start = try #require(html.firstRange(of: "<div class=\"panel full\">"))
    let panel = html[start.upperBound...]
    #expect(panel.contains("<ins>    <b>imagePullPolicy</b>: IfNotPresent\n</ins>    <b>name</b>: web\n"))
    #expect(panel.contains("<ins>  <b>restartPolicy</b>: Always\n</ins>"))
    #expect(panel.contains("\n  <b>name</b>: web\n"))
    #expect(panel.contains("가 붙은 11줄은"))
  }

  @Test("what the server adds to a list and inside an object that was written is marked alone")
  func nestedDefaults() throws {
    let yaml = """
      apiVersion: v1
      kind: Service
      metadata: {name: web}
      spec:
        ports: [{port: 80}]

      """
    let (html, _) = try page("yaml", yaml)
    #expect(html.contains("<ins>  - <b>port</b>") == false)
    #expect(html.contains("- <b>port</b>: <var>80</var>\n<ins>    <b>protocol</b>: TCP\n</ins>"))
  }

  @Test(
    "kubectl's words stand at the line, in the form that the step asks for",
    arguments: [
      (
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n",
        "The Pod \"web\" is invalid: spec.containers[0].image: Required value", 7
      ),
      (
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    imagee: a\n",
        "Error from server (BadRequest): error when creating \"web.yaml\": Pod in version \"v1\" cannot be handled as a "
          + "Pod: strict decoding error: unknown field \"spec.containers[0].imagee\"", 8
      ),
      (
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: {}\n",
        "Error from server (BadRequest): error when creating \"web.yaml\": Pod in version \"v1\" cannot be handled as a "
          + "Pod: json: cannot unmarshal object into Go struct field PodSpec.spec.containers of type []v1.Container", 6
      ),
      (
        "apiVersion: extensions/v1beta1\nkind: Deployment\nmetadata:\n  name: web\n",
        "error: resource mapping not found for name: \"web\" namespace: \"\" from \"web.yaml\": no matches for kind "
          + "\"Deployment\" in version \"extensions/v1beta1\"\nensure CRDs are installed first", 1
      ),
      (
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n   labels: a\n",
        "error: error parsing web.yaml: error converting YAML to JSON: yaml: line 5: mapping values are not allowed in "
          + "this context", 5
      ),
    ])
  func refused(yaml: String, answer: String, line: Int) throws {
    let (html, report) = try page("yaml invalid title=web.yaml", yaml)
    #expect(html.contains("✘ 거부됨 · 일부러 틀린 예제"))
    let words = answer.replacing("\"", with: "\"").replacing("<", with: "&lt;")
    #expect(html.contains("<samp>\(words)</samp>"), "\(html)")
    #expect(html.contains("<mark class=\"err\"><a id=\"ex-web-L\(line)\""))
    #expect(report.notes.flatMap(\.findings).filter { $0.severity == .error }.isEmpty)
    #expect(report.examples[0].examples[0].announced.isEmpty == false)
  }

  @Test("several refusals are listed as kubectl lists them, and each stands at its line")
  func several() throws {
    let yaml =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n"
      + "    ports:\n    - containerPort: 99999\n"
    let (html, _) = try page("yaml", yaml)
    #expect(html.contains("✘ API 서버가 거부합니다 · v1.36"))
    #expect(
      html.contains("The Pod \"web\" is invalid: \n* spec.containers[0].image: Required value\n* spec.containers"))
    #expect(
      html.contains("<mark class=\"err\"><a id=\"ex-web-L7\"")
        && html.contains("<mark class=\"err\"><a id=\"ex-web-L9\""))
  }

  @Test(
    "what the server does not come to is no answer of it, wherever it stands", arguments: ["yaml", "yaml invalid"])
  func laterFindings(info: String) throws {
    let (html, _) = try page(
      info,
      "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec:\n  containers:\n  - name: Web\n    imagee: nginx\n")
    // The answer stands at the unknown field, though the line above it would be refused after that.
    #expect(headings(in: html) == ["고치면 이어서 나올 답", "API 서버의 답"], "\(html)")
    #expect(html.contains("<p>API 서버의 답</p><p><samp>Error from server (BadRequest)"))
    #expect(html.contains("<p>고치면 이어서 나올 답</p><p><samp>spec.containers[0].name: Invalid value"))
  }

  @Test("what the server warns of stands at its line where an example is not to be imitated")
  func announcedWarnings() throws {
    let (html, report) = try page(
      "yaml bad",
      """
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec:
        containers:
        - name: web
          image: nginx
          resources:
            requests: {memory: 64m}

      """)
    #expect(headings(in: html) == ["API 서버의 경고"], "\(html)")
    #expect(html.contains("<mark class=\"warn\"><a id=\"ex-web-L9\""))
    #expect(html.contains("<samp>spec.containers[0].resources.requests[memory]: fractional byte value"))
    #expect(report.notes.flatMap(\.findings).isEmpty)
  }

  /// What the findings of a page are headed with, in order.
  private func headings(in html: String) -> [String] {
    html.split(separator: "<div class=\"finding", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.split(separator: "<p>", maxSplits: 1).last?.split(separator: "</p>").first.map(String.init)
    }
  }

  @Test(
    "what the author says and what the server says may differ, and the badge tells",
    arguments: [
      ("yaml invalid", "✘ 틀린 예제라고 했지만 API 서버는 받아들입니다"), ("yaml bad", "△ 통과하지만 따라 하지 마십시오"),
      ("yaml skip", "○ 검증하지 않음"), ("yaml fragment", "◇ 매니페스트의 조각"),
    ])
  func directives(info: String, badge: String) throws {
    #expect(try page(info, Self.pod).html.contains(badge))
  }

  @Test(
    "what is no whole manifest says what it is",
    arguments: [
      ("volumes:\n- name: a\n  emptyDir: {}\n", "◇ 조각 · 형식 확인됨", "ex-volumes"),
      ("apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  ...\n", "◇ 일부 생략", "ex-web"),
      ("apiVersion: v1\nkind: Pod\nmetadata:\n  name: {{ .Values.name }}\n", "◇ 템플릿", "ex-apiversion"),
      ("apiVersion: example.com/v1\nkind: App\nmetadata:\n  name: my-app\n", "○ 필드는 검증하지 않음", "ex-my-app"),
    ])
  func notWhole(yaml: String, badge: String, id: String) throws {
    let html = try page("yaml", yaml).html
    #expect(html.contains(badge))
    #expect(html.contains("id=\"\(id)\""))
    #expect(html.contains("class=\"panel full\"") == false)
  }

  @Test("YAML for other programs stays plain code")
  func foreign() throws {
    let html = try page("yaml", "version: '3'\nservices:\n  web:\n    image: nginx\n").html
    #expect(html.contains("<figure class=\"ex") == false)
  }

  @Test("a manifest in a terminal gets a quiet badge there")
  func session() throws {
    let html = try page("bash", "$ kubectl apply -f - <<'EOF'\n" + Self.pod + "EOF\n").html
    #expect(html.contains("<div class=\"session\" id=\"ex-web\">"))
    #expect(html.contains("✔ API 서버 검증 통과"))
  }

  @Test("placeholders are marked, markup and heredocs are not")
  func placeholders() throws {
    let yaml =
      "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: <config-name>\ndata:\n  a: <h1>no</h1>\n"
      + "  b: cat <<EOF > x\n  c: your-token\n"
    let html = try page("yaml", yaml).html
    #expect(html.contains("<u title=\"바꿔 쓸 곳\">&lt;config-name&gt;</u>"))
    #expect(html.contains("<u title=\"바꿔 쓸 곳\">your-token</u>"))
    #expect(html.contains("바꿔 쓸 곳 2</li>"))
  }

  @Test("ids are unique, and links to examples are not broken")
  func ids() throws {
    let note =
      "# ex-web\n\n[첫](#ex-web-2) [줄](#ex-web-3-L8) [없는 줄](#ex-web-3-L9)\n\n```yaml\n\(Self.pod)```\n\n```yaml\n\(Self.pod)```\n"
    try TestCourse.with(["content/index.md": note]) { course in
      let report = try course.build()
      let html = try course.page("index.html")
      let ids = html.matches(of: /<figure class="ex ok" id="([^"]+)"/).map { String($0.1) }
      #expect(ids == ["ex-web-2", "ex-web-3"])
      let findings = report.notes.flatMap(\.findings)
      #expect(findings.count == 1 && findings[0].arguments.contains { $0.contains("ex-web-3-L9") }, "\(findings)")
    }
  }

  @Test("a field is explained once on a page; a later example links there")
  func fields() throws {
    let second = Self.pod.replacing("name: web", with: "name: other")
    try TestCourse.with(["content/index.md": "# 가\n\n```yaml\n\(Self.pod)```\n\n```yaml\n\(second)```\n"]) { course in
      try course.build()
      let html = try course.page("index.html")
      #expect(html.matches(of: /<dt id="f-Container.image">/).count == 1)
      #expect(html.contains("containers[].image <span>string · 필수</span></dt><dd>실행할 컨테이너 이미지입니다."))
      #expect(html.contains("<p>앞에서 설명한 필드: ") && html.contains("<a href=\"#f-Container.image\">image</a>"))
    }
  }

  @Test("a picture that is closed lies in a file of its own, and its links lead back to the page")
  func closedPicture() throws {
    let yaml = Self.pod + "  - name: side\n    image: busybox\n"
    try TestCourse.with(["content/pods/a b.md": "# 가\n\n```yaml\n\(yaml)```\n"]) { course in
      try course.build()
      let html = try course.page("pods/a-b.html")
      #expect(html.contains("<object type=\"text/html\""))
      #expect(html.contains("data=\"a-b.ex-web-structure.html\""))
      #expect(html.contains("<svg class=\"pic") == false)
      let picture = try course.page("pods/a-b.ex-web-structure.html")
      #expect(picture.contains("<base href=\"a-b.html\" target=\"_top\" />"))
      #expect(picture.contains("href=\"#ex-web-L9\""))
      #expect(picture.contains("../assets/pictures.css"))
    }
  }

  @Test(
    "diagram= opens the picture that it names first, and none draws none",
    arguments: [
      ("yaml diagram=structure", true), ("yaml diagram=none", false), ("yaml", false),
    ])
  func openPicture(info: String, isOpen: Bool) throws {
    let html = try page(info, Self.pod).html
    #expect(html.contains("value=\"map\" checked=\"\"") == isOpen)
    #expect(html.contains("<svg class=\"pic") == isOpen)
    #expect(html.contains("value=\"yaml\" checked=\"\"") == (!isOpen && info == "yaml" || info.hasSuffix("none")))
  }

  @Test("line numbers are links where that is not too heavy, and addresses everywhere")
  func linkedLines() throws {
    let yaml =
      Self.pod.replacing("nginx:1.29", with: "registry.example.com/team/application/frontend:2.4.1-rc.1")
      + "    command: [\"sh\", \"-c\", \"while true; do date >> /var/log/date.log; sleep 10; done; exit 0\"]\n"
    let html = try page("yaml", yaml).html
    #expect(html.contains("<a id=\"ex-web-L2\" href=\"#ex-web-L2\" tabindex=\"-1\">2 </a><b>kind</b>"))
  }

  @Test(
    "the YAML weighs at most five times its source, whatever the lines",
    arguments: [
      "a: 1\n", "kind: Pod\n", "  - name: a\n    image: b:1\n", "apiVersion: v1\nkind: ConfigMap\n",
    ])
  func weight(lines: String) throws {
    let source =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a-rather-long-name-of-a-pod\n"
      + String(repeating: lines, count: 30)
    var painted = 0
    let html = try page("yaml fragment", source).html
    let start = try #require(html.firstRange(of: "<pre><code>"))
    let end = try #require(html[start.upperBound...].firstRange(of: "</code></pre>"))
    painted = html[start.upperBound..<end.lowerBound].utf8.count
    #expect(painted <= 5 * source.utf8.count, "\(Double(painted) / Double(source.utf8.count))")
  }

  @Test("the phases that any Pod can go through are drawn where a note asks for them")
  func anyPod() throws {
    let (html, report) = try page("podbook diagram=phases title=\"모든 길\"", "")
    #expect(html.contains("<figcaption>모든 길<details>"))
    for phase in ["Pending", "Running", "Succeeded", "Failed", "Unknown"] { #expect(html.contains(phase)) }
    #expect(html.contains("assets/pictures.css"))
    #expect(report.ids == [])
    #expect(try page("podbook diagram=none", "").html.contains("<svg class=\"pic") == false)
  }
}
