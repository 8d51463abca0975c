import Foundation
import Templates
import TestSupport
import Testing

@Suite("The Mustache specification")
struct MustacheSpecTests {
  @Test(
    "every case of the required files and of inheritance",
    .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)),
    arguments: [
      "comments", "delimiters", "interpolation", "inverted", "partials", "sections", "~inheritance",
    ])
  func file(name: String) throws {
    let folder = try #require(Corpus.folder)
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/spec/mustache/\(name).json"))
    for test in try JSONDecoder().decode(SpecFile.self, from: data).tests {
      let rendered = try render(test.template, test.data.value, partials: test.partials ?? [:])
      #expect(rendered == test.expected, "\(test.name): \(test.desc ?? "")")
    }
  }
}

private struct SpecFile: Decodable {
  struct Case: Decodable {
    let name: String
    let desc: String?
    let data: Value
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  let tests: [Case]
}

/// A value of the specification's data; numbers become the text that they print as.
private struct Value: Decodable {
  let value: TemplateValue

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = .null
    } else if let flag = try? container.decode(Bool.self) {
      value = .boolean(flag)
    } else if let number = try? container.decode(Double.self) {
      value = TemplateValue(number == number.rounded() ? String(Int(number)) : String(number))
    } else if let text = try? container.decode(String.self) {
      value = TemplateValue(text)
    } else if let list = try? container.decode([Value].self) {
      value = .list(list.map(\.value))
    } else {
      let members = try container.decode([String: Value].self)
      value = .object(TemplateObject(members.map { (name: $0.key, value: $0.value.value) }))
    }
  }
}
