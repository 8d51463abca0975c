import Testing

@testable import Course
@testable import Site

@Suite("The tree of pages")
struct PageTreeTests {
  @Test("folders nest, a folder's note is its page, a folder without one gets a page of its own")
  func folders() {
    let tree = tree([
      note("README.md"), note("02-파드/index.md", "파드"), note("02-파드/b.md"), note("01_시작/1/x.md"), note("01_시작/y.md"),
    ])
    #expect(
      outline(tree) == [
        "강의 index.html", " 시작 01_시작/index.html", "  1 01_시작/1/index.html", "   x 01_시작/1/x.html", "  y 01_시작/y.html",
        " 파드 02-파드/index.html",
        "  b 02-파드/b.html",
      ])
  }

  @Test("of several that could be, `index` is the folder's page, and the others stay pages")
  func folderPages() {
    let tree = tree([note("a/README.md", "읽기"), note("a/index.md", "차례"), note("a/_index.md", "휴고"), note("b.md")])
    #expect(
      outline(tree) == ["강의 index.html", " 차례 a/index.html", "  휴고 a/_index.html", "  읽기 a/README.html", " b b.html"])
  }

  @Test("pages are ordered by the number given, then by the name's number, then by name")
  func order() {
    var first = note("z.md", "먼저")
    first.order = 1
    var second = note("y.md", "다음")
    second.order = 1.5
    let tree = tree([note("10주차.md"), note("2주차.md"), note("b.md"), note("A.md"), second, first])
    #expect(
      outline(tree).dropFirst().map { $0.split(separator: " ").last } == [
        "z.html", "y.html", "2주차.html", "10주차.html", "A.html", "b.html",
      ])
  }

  @Test("`parent` puts a page under the one of that title, wherever it lies")
  func parents() {
    var child = note("docs/c.md", "자식")
    child.parent = "부모"
    var grandchild = note("docs/d.md", "손자")
    (grandchild.parent, grandchild.grandparent) = ("자식", "부모")
    let tree = tree([note("docs/p.md", "부모"), grandchild, child])
    #expect(
      outline(tree) == ["강의 index.html", " 부모 docs/p.html", "  자식 docs/c.html", "   손자 docs/d.html"])
  }

  @Test("a folder that is all there is in another shares its page")
  func loneFolders() {
    let tree = tree([note("a/content/ko/x.md"), note("a/content/ko/_index.md", "문서"), note("b/y.md"), note("b/c/z.md")])
    #expect(
      outline(tree) == [
        "강의 index.html", " 문서 a/index.html", "  x a/content/ko/x.html", " b b/index.html", "  c b/c/index.html",
        "   z b/c/z.html", "  y b/y.html",
      ])
    #expect(tree.page(ofFolder: "a/content/ko") == tree.page(ofFolder: "a"))
  }

  @Test("parents that name each other leave the tree a tree")
  func circle() {
    var (a, b) = (note("a.md", "가"), note("b.md", "나"))
    (a.parent, b.parent) = ("나", "가")
    let tree = tree([a, b])
    #expect(tree.readingOrder.count == 3)
  }

  @Test(
    "names become titles",
    arguments: [
      ("01_core-concepts", "core concepts"), ("3. Hadoop 설치 및 환경-설정", "Hadoop 설치 및 환경-설정"), ("2024", "2024"),
      ("1주차", "1주차"), ("_", "_"), ("07-daemonset", "daemonset"),
    ])
  func names(name: String, title: String) {
    #expect(DisplayName.of(name) == title)
  }

  private func note(_ path: String, _ title: String? = nil) -> NoteFacts {
    var note = NoteFacts(path: SourcePath(path))
    note.givenTitle = title
    return note
  }

  private func tree(_ notes: [NoteFacts]) -> PageTree {
    var names = OutputNames()
    return PageTree(notes: notes, siteTitle: "강의", names: &names)
  }

  private func outline(_ tree: PageTree) -> [String] {
    tree.readingOrder.map { id in
      let depth = String(repeating: " ", count: tree.ancestors(of: id).count)
      return "\(depth)\(tree.pages[id].title) \(tree.pages[id].output)"
    }
  }
}
