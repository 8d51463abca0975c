import Testing

@testable import Course
@testable import Site

@Suite("Reading time")
struct ReadingTimeTests {
  @Test("Hangul counts by syllables, other text by words, code by lines")
  func counts() {
    #expect(ReadingTime.minutes(of: Array(String(repeating: "파드는 컨테이너를 담는다. ", count: 240).utf8)) == 5)
    #expect(ReadingTime.minutes(of: Array(String(repeating: "kube-apiserver runs. ", count: 200).utf8)) == 2)
    let code = "```yaml\n" + String(repeating: "image: nginx:1.27\n", count: 180) + "```\n"
    #expect(ReadingTime.minutes(of: Array(code.utf8)) == 3)
    #expect(ReadingTime.minutes(of: []) == 1)
  }
}
