import FileSystem
import Foundation
import TestSupport
import Testing

@testable import Site

@Suite(
  "Courses in which everything private holds one word",
  .enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct PrivateCorpusTests {
  @Test("no published file holds it, nor is called by it")
  func canary() throws {
    let root = try #require(Corpus.folder)
    let lines = String(decoding: try Files.read(root + "/attacks/private.jsonl", limit: 1 << 26), as: UTF8.self)
    for line in lines.split(separator: "\n") {
      let course = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let name = try #require(course["name"] as? String)
      var files = try #require(course["files"] as? [String: Any])
      if let settings = course["config"] as? String { files["podbook.yaml"] = settings }
      try TestCourse.with([:]) { place in
        for (path, value) in files where !(value is [String]) { try place.write(try bytes(of: value), to: path) }
        for (path, value) in files {
          guard let link = value as? [String] else { continue }
          let from = place.folder + "/" + path
          try Files.createFolder(SourcePath(from).folder)
          let target = join(SourcePath(from).folder, link[1])
          #expect(link[0] == "LINK" ? symlink(link[1], from) == 0 : Foundation.link(target, from) == 0)
        }
        _ = try? place.build()
        for output in (try? place.outputs()) ?? [] {
          let text = try place.page(output)
          #expect(!(output + text).lowercased().contains("canaryx"), "\(name): \(output)")
        }
      }
    }
  }

  private func bytes(of value: Any) throws -> [UInt8] {
    if let text = value as? String { return Array(text.utf8) }
    let encoded = try #require((value as? [String: String])?["base64"])
    return Array(try #require(Data(base64Encoded: encoded)))
  }
}
