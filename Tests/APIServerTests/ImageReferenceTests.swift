import Testing

@testable import APIServer

struct ImageReferenceTests {
  @Test(
    "An image's tag is latest where neither tag nor digest is given",
    arguments: [
      ("nginx", "latest"), ("nginx:1.27", "1.27"), ("localhost:5000/a/b", "latest"), ("localhost:5000/a/b:v1", "v1"),
      ("r.example.com/a@sha256:\(String(repeating: "0", count: 64))", nil), ("[::1]:5000/a:b", "b"),
      ("UPPER.example.com/a", "latest"),
    ] as [(String, String?)])
  func tag(image: String, tag: String?) throws {
    #expect(try #require(ImageReference(image)).tag == tag)
  }

  @Test(
    "What is no image's name is none",
    arguments: [
      "", "Nginx", "a b", "nginx:", "nginx:-x", "a//b", "a__b__", "a@sha256:00", "이미지", ":latest", "a..b",
      String(repeating: "a", count: 64), String(repeating: "a", count: 300),
    ])
  func refused(image: String) {
    #expect(ImageReference(image) == nil)
  }
}
