internal import Course

/// Finds what the links of notes mean.
struct LinkResolver: Sendable {
  /// What a link leads to.
  enum Destination: Equatable, Sendable {
    case page(SitePage.ID)
    case file(Int)
    case withheld
    /// Nothing that is there.
    case nothing
    /// Something out of the content folder.
    case outside
  }

  /// A destination, and the path by which it was found where that differs from what is written in case.
  struct Answer: Equatable, Sendable {
    var destination: Destination
    var spelling: String?
  }

  let index: ContentIndex

  /// What the path of a link in a note of `folder` leads to.
  func resolve(_ path: String, from folder: String) -> Answer {
    guard let place = RelativePath.resolve(path, from: folder) else {
      // `../docs/a.md` in a folder that was taken out of a larger one may still mean a note that is here.
      let rest = path.split(separator: "/").drop { $0 == ".." || $0 == "." }.joined(separator: "/")
      if rest.contains("/"), let found = index.item(like: rest, from: folder) { return Answer(found.item) }
      return Answer(destination: .outside)
    }
    for candidate in Self.candidates(for: place) {
      guard let found = index.item(at: candidate) else { continue }
      let isSpelledSo = found.path.utf8.elementsEqual(candidate.utf8)
      return Answer(found.item, spelling: isSpelledSo ? nil : found.path)
    }
    if let found = index.item(like: place, from: folder) { return Answer(found.item) }
    return Answer(destination: .nothing)
  }

  /// What a wiki link leads to: from the note's own folder, from the root, by name anywhere.
  func resolve(wiki path: String, from folder: String) -> Answer {
    for base in [folder, ""] {
      guard let place = RelativePath.resolve(path, from: base) else { continue }
      for candidate in Self.candidates(for: place) {
        if let found = index.item(at: candidate) { return Answer(found.item) }
      }
    }
    if let found = index.item(like: path, from: folder) { return Answer(found.item) }
    return Answer(destination: .nothing)
  }

  /// What a link may mean: the path itself, a note of that name, a page as another generator writes it.
  private static func candidates(for place: String) -> [String] {
    var candidates = [place, place + ".md", place + ".markdown"]
    for suffix in [".html", ".htm"] where place.hasSuffix(suffix) {
      let stem = String(place.dropLast(suffix.utf8.count))
      candidates.append(stem + ".md")
      if stem == "index" { candidates.append("") }
      if stem.hasSuffix("/index") { candidates.append(String(stem.dropLast("/index".utf8.count))) }
    }
    return candidates
  }
}

extension LinkResolver.Answer {
  init(_ item: ContentIndex.Item, spelling: String? = nil) {
    switch item {
    case .page(let id): destination = .page(id)
    case .file(let index): destination = .file(index)
    case .withheld: destination = .withheld
    }
    self.spelling = spelling
  }
}
