import FileSystem

@testable import Course
@testable import Site

/// Reads every page of a built site and follows every link in it.
struct SiteCrawler {
  /// What is wrong: a link that leads to no file, or to a place that its page does not have.
  private(set) var problems: [String] = []
  /// How many links were followed.
  private(set) var followed = 0

  private let root: String
  private var ids: [String: Set<String>] = [:]
  private var links: [(page: String, link: String)] = []

  /// Crawls the site in `root`.
  init(_ root: String) throws {
    self.root = root
    for output in try TestCourse.files(in: root) where output.hasSuffix(".html") && output != "404.html" {
      read(output, try Files.read(join(root, output), limit: 1 << 28))
    }
    for (page, link) in links { follow(link, from: page) }
  }

  private mutating func read(_ page: String, _ html: [UInt8]) {
    ids[page] = Set(Self.values(of: "id", in: html))
    let links = Self.values(of: "href", in: html) + Self.values(of: "src", in: html)
    // A frame's own links may lead to places of another page, which its first address names.
    let base = html.firstRange(of: Array("<base ".utf8)) == nil ? "" : links.first ?? ""
    self.links += links.map { (page, $0.hasPrefix("#") ? base + $0 : $0) }
  }

  private mutating func follow(_ link: String, from page: String) {
    if LinkPath.isExternal(link) { return }
    followed += 1
    let target = LinkPath(link)
    let path = target.path.isEmpty ? page : RelativePath.resolve(target.path, from: SourcePath(page).folder)
    guard let path, Files.kind(of: join(root, path)) == .file else {
      problems.append("\(page): \(link)")
      return
    }
    if let fragment = target.fragment, !fragment.isEmpty, let ids = ids[path], !ids.contains(fragment) {
      problems.append("\(page): \(link) has no such place")
    }
  }

  /// The values of an attribute, their references resolved.
  private static func values(of name: String, in html: [UInt8]) -> [String] {
    let opening = Array(" \(name)=\"".utf8)
    var found: [String] = []
    var offset = 0
    while let start = html[offset...].firstIndex(of: opening[0]) {
      offset = start + 1
      guard html[start...].starts(with: opening) else { continue }
      let first = start + opening.count
      let end = html[first...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
      let value = String(decoding: html[first..<end], as: UTF8.self)
      found.append(value.replacing("&amp;", with: "&").replacing("&#x27;", with: "'").replacing("&quot;", with: "\""))
      offset = end
    }
    return found
  }
}
