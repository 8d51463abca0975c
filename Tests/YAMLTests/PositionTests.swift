import Testing
import YAML

@Suite("Positions of what was read")
struct PositionTests {
  @Test("every node covers the bytes that wrote it, Hangul or not")
  func ranges() throws {
    let source = """
      이름: 값  # 주석
      목록:
      - 하나
      - "둘 셋"
      맵: {가: 나}
      글: |
        첫 줄
        둘째 줄

      끝: z
      """
    let tree = try document(source)
    let root = try #require(tree.root)
    let entries = tree.entries(of: root)
    #expect(entries.map { excerpt(source, tree[$0.key].range) } == ["이름", "목록", "맵", "글", "끝"])
    #expect(
      entries.map { excerpt(source, tree[$0.value].range) } == [
        "값", "- 하나\n- \"둘 셋\"", "{가: 나}", "|\n  첫 줄\n  둘째 줄", "z",
      ])
    #expect(tree.elements(of: entries[1].value).map { excerpt(source, tree[$0].range) } == ["하나", "\"둘 셋\""])
    #expect(entries.map { tree[$0.value].style } == [.plain, .block, .flow, .literal, .plain])
  }

  @Test("a value that is not written stands behind its colon")
  func nothing() throws {
    let tree = try document("a:\nb: 1\n")
    let entries = tree.entries(of: try #require(tree.root))
    #expect(tree[entries[0].value].range == 2..<2)
  }

  @Test("positions of later documents and of a stretch of a text are those of the whole text")
  func offsets() throws {
    let text = "머리말 ---\n가: 1\n---\n나: 둘\n꼬리말"
    let start = "머리말 ---\n".utf8.count
    let end = text.utf8.count - "꼬리말".utf8.count
    let readings = YAMLReader().read(Array(text.utf8), in: start..<end)
    #expect(readings.map { excerpt(text, $0.range) } == ["가: 1\n", "나: 둘\n"])
    let second = try readings[1].result.get()
    let root = try #require(second.root)
    let entry = try #require(second.entries(of: root).first)
    #expect(excerpt(text, second[entry.value].range) == "둘")
  }

  @Test("tags and anchors are kept")
  func properties() throws {
    let tree = try document("a: &x !!str 1\nb: &y [*x]\n")
    #expect(tree.anchors.map(\.name) == ["x", "y"])
    #expect(tree.tags.map(\.name) == ["tag:yaml.org,2002:str"])
    #expect(tree[tree.tags[0].node].value == .string)
  }

  @Test("marks are found in long text beyond the basic plane")
  func longText() throws {
    let filler = (0..<500).map { "k\($0): \"😀한글 é\"\n" }.joined()
    let source = filler + "끝: 여기\n"
    let tree = try document(source)
    for entry in tree.entries(of: try #require(tree.root)).dropLast() {
      #expect(excerpt(source, tree[entry.value].range) == "\"😀한글 é\"")
    }
    #expect(tree.entries(of: try #require(tree.root)).last.map { excerpt(source, tree[$0.value].range) } == "여기")
  }
}
