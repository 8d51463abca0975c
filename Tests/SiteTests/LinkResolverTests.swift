import Testing

@testable import Course
@testable import Site

@Suite("Links between notes")
struct LinkResolverTests {
  /// Pages 0… and files 100… of a small site.
  private let resolver: LinkResolver = {
    var index = ContentIndex()
    let pages = [
      "", "파드", "파드/생명주기.md", "파드/설치 방법.md", "ko/docs/concepts/pod.md", "ko/docs/tasks/pod.md", "Upper/Note.md",
    ]
    for (id, path) in pages.enumerated() { index.add(path, .page(id)) }
    index.add("파드/index.md", .page(1))
    index.add("img/a b.png", .file(100))
    index.add("파드/img/a.png", .file(101))
    index.add("draft.md", .withheld)
    return LinkResolver(index: index)
  }()

  @Test(
    "a path leads to the note, the folder or the file that it names",
    arguments: [
      ("생명주기.md", .page(2)), ("./생명주기.md", .page(2)), ("생명주기", .page(2)), ("생명주기.html", .page(2)), ("../파드/", .page(1)),
      ("index.md", .page(1)), ("..", .page(0)), ("/파드/생명주기/", .page(2)), ("설치%20방법.md", .page(3)),
      ("설치 방법.md", .page(3)),
      ("%EC%83%9D%EB%AA%85%EC%A3%BC%EA%B8%B0.md", .page(2)), ("생명주기.md", .page(2)),
      ("/ko/docs/concepts/pod/", .page(4)), ("/docs/concepts/pod", .page(4)), ("/docs/tasks/pod.md", .page(5)),
      ("../img/a%20b.png", .file(100)), ("img/a.png", .file(101)), ("../draft.md", .withheld),
      ("../../etc/passwd", .outside),
      ("없음.md", .nothing), ("없음/index.md", .nothing), ("/nowhere/pod", .nothing), ("index.html", .page(1)),
      ("/index.html", .page(0)),
    ] as [(String, LinkResolver.Destination)])
  func paths(link: String, destination: LinkResolver.Destination) {
    #expect(resolver.resolve(LinkPath(link).path, from: "파드").destination == destination)
  }

  @Test("a path that differs in case is found, and the difference is told")
  func spelling() {
    let answer = resolver.resolve("../upper/note.md", from: "파드")
    #expect(answer == LinkResolver.Answer(destination: .page(6), spelling: "Upper/Note.md"))
  }

  @Test(
    "a wiki link is found by name wherever the note lies",
    arguments: [
      ("생명주기", .page(2)), ("note", .page(6)), ("Upper/Note", .page(6)), ("pod", .page(4)), ("a.png", .file(101)),
      ("tasks/pod", .page(5)), ("없음", .nothing),
    ] as [(String, LinkResolver.Destination)])
  func wiki(link: String, destination: LinkResolver.Destination) {
    #expect(resolver.resolve(wiki: LinkPath(wiki: link).path, from: "ko/docs/concepts").destination == destination)
  }

  @Test(
    "what has a scheme leads out",
    arguments: [
      ("https://a.b", true), ("mailto:a@b.c", true), ("//cdn.x/y", true), ("a/b:c.md", false), ("1:2", false),
      ("C:a", false),
      ("#x", false), ("글.md", false),
    ])
  func external(link: String, isExternal: Bool) {
    #expect(LinkPath.isExternal(link) == isExternal)
  }

  @Test("links are relative and escape what a URL must not hold")
  func relative() {
    #expect(RelativePath.link(from: "a/b/c.html", to: "a/d/가 나.html") == "../d/가%20나.html")
    #expect(RelativePath.link(from: "index.html", to: "[부록].html") == "%5B부록%5D.html")
    #expect(RelativePath.link(from: "a/b.html", to: "a/b.html") == "b.html")
    #expect(RelativePath.link(from: "ab/c.html", to: "a/c.html") == "../a/c.html")
    #expect(RelativePath.toRoot(from: "a/b/c.html") == "../../")
  }

  @Test(
    "an anchor is found in spite of case, hyphens, marks, composition and numbers",
    arguments: [
      ("파드-생명주기", "파드-생명주기"), ("파드--생명주기", "파드-생명주기"), ("\u{1111}\u{1161}드-생명주기", "파드-생명주기"),
      ("Pod-Lifecycle", "pod-lifecycle"), ("podlifecycle", "pod-lifecycle"), ("1-설치", "1-설치"), ("설치", "1-설치"),
      ("-트러블슈팅", "-트러블슈팅"), ("트러블슈팅", "-트러블슈팅"), ("2-pod-lifecycle", "pod-lifecycle"), ("없음", nil), ("", nil),
      ("설치-1", nil),
    ])
  func anchors(fragment: String, id: String?) {
    var table = AnchorTable()
    for (id, heading) in [
      ("파드-생명주기", "파드 생명주기"), ("pod-lifecycle", "Pod lifecycle"), ("1-설치", "1. 설치"), ("-트러블슈팅", "🔧 트러블슈팅"),
    ] {
      table.add(id: id, heading: heading)
    }
    #expect(table.resolve(fragment) == id)
  }
}
