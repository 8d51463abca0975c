import Testing

@testable import Course
@testable import Site

@Suite("Names of outputs")
struct OutputNameTests {
  @Test(
    "a name holds on Windows, exFAT and disks blind to case",
    arguments: [
      ("파드란 무엇인가", "파드란-무엇인가"), ("a<b>:\"c|d?*e\\f", "a-b-c-d-e-f"), ("끝. ", "끝"), ("CON", "_CON"),
      ("nul.v2", "_nul.v2"),
      ("com1", "_com1"), ("command", "command"), ("...", "note"), ("\u{1111}\u{1161}", "파"), ("[부록] 설치", "[부록]-설치"),
      ("a\u{0}b\tc", "a-b-c"),
    ])
  func component(name: String, expected: String) {
    #expect(Array(OutputName.component(name).utf8) == Array(expected.utf8))
  }

  @Test("a long path is cut to 150 bytes, told apart by a hash, and is the same every time")
  func longPaths() {
    let long = String(repeating: "가", count: 200)
    let first = OutputName.path(folders: ["파드", long], stem: long + "1", extension: ".html")
    let second = OutputName.path(folders: ["파드", long], stem: long + "2", extension: ".html")
    #expect(first.utf8.count <= 150 && second.utf8.count <= 150)
    #expect(first != second)
    #expect(first.hasPrefix("파드/가가") && first.hasSuffix(".html"))
    #expect(first == OutputName.path(folders: ["파드", long], stem: long + "1", extension: ".html"))
    let deep = OutputName.path(folders: (0..<60).map { "폴더\($0)" }, stem: "글", extension: ".html")
    #expect(deep.utf8.count <= 150)
  }

  @Test("names that differ in case alone are told apart by a number, and the first is named")
  func clashes() {
    var names = OutputNames()
    #expect(names.take("Pod.html") == ("Pod.html", nil))
    #expect(names.take("pod.html") == ("pod-2.html", "Pod.html"))
    #expect(names.take("POD.html") == ("POD-3.html", "Pod.html"))
    #expect(names.take("Ärger.html").path == "Ärger.html")
    #expect(names.take("ärger.html").path == "ärger-2.html")
  }

  @Test(
    "numbers order by value, letters without regard to case",
    arguments: [
      ("2장", "10장"), ("a2b", "A10b"), ("pod", "Pods"), ("가", "나"), ("1-2", "1-10"), ("01", "1a"), ("Zebra", "가"),
    ])
  func natural(first: String, second: String) {
    #expect(NaturalOrder.precedes(first, second))
    #expect(!NaturalOrder.precedes(second, first))
  }

  @Test("a name's leading number", arguments: [("03-pods", 3), ("10주차", 10), ("pods", nil), ("99999999999", nil)])
  func leadingNumber(name: String, number: Int?) {
    #expect(NaturalOrder.leadingNumber(name) == number)
  }
}
