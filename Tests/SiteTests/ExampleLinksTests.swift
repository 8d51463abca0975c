import Testing

@testable import Course
@testable import Site

@Suite("Links between the examples of a page")
struct ExampleLinksTests {
  @Test("a Pod and the ConfigMap it uses lead to each other; what the note does not define is named")
  func bothWays() throws {
    try TestCourse.with([
      "a.md": """
      # 가

      ```yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: settings}
      ```

      ```yaml
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec:
        containers:
        - name: web
          image: nginx
          envFrom: [{configMapRef: {name: settings}}, {secretRef: {name: db}}]
      ```

      ```yaml
      volumes:
      - {name: v, configMap: {name: settings}}
      ```
      """
    ]) { course in
      try course.build()
      let page = try course.page("a.html")
      #expect(
        page.contains(
          "<dl class=\"refs\"><div><dt>쓰이는 곳</dt><dd><a href=\"#ex-web\">Pod web</a></dd><dd><a href=\"#ex-volumes\">Pod의 spec.volumes</a></dd></div></dl>"
        ))
      #expect(
        page.contains(
          "<dt>쓰는 것</dt><dd><a href=\"#ex-settings\">ConfigMap settings</a></dd></div><div><dt>이 노트에 없는 것</dt><dd>Secret db</dd>"
        ))
      #expect(page.contains("Pod의 spec.volumes에 들어갑니다."))
    }
  }

  @Test("what stands in one figure needs no link")
  func sameFigure() throws {
    try TestCourse.with([
      "a.md": """
      # 가

      ```yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: {name: settings}
      ---
      apiVersion: v1
      kind: Pod
      metadata: {name: web}
      spec:
        containers:
        - {name: web, image: nginx, envFrom: [{configMapRef: {name: settings}}]}
      ```
      """
    ]) { course in
      try course.build()
      #expect(try !course.page("a.html").contains("class=\"refs\""))
    }
  }
}
