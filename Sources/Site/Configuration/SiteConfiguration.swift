internal import YAML

/// What `podbook.yaml` says of the site. Every setting has a default that suits a plain folder of notes.
package struct SiteConfiguration: Sendable {
  /// The title of the site; else that of its first note, or the folder's name.
  package var title: String?
  /// What the site is about, in a sentence.
  package var description: String?
  /// The language of the notes.
  package var language = "ko"
  /// Who wrote them.
  package var author: String?
  /// Where the site will stand on the net.
  package var baseURL: String?
  /// Where the notes may be edited: a repository's address on the web.
  package var repository: String?
  /// The branch that is edited.
  package var branch = "main"
  /// The path of the content folder in the repository.
  package var repositoryPath = ""
  /// What stands at the foot of every page.
  package var footer: String?
  /// Patterns of the notes that are read; all, where there are none.
  package var include: [String] = []
  /// Patterns of files that are left out.
  package var exclude: [String] = []

  /// The defaults.
  package init() {}

  /// What a `podbook.yaml` says; the rest is left at its defaults.
  init(_ settings: inout Settings) {
    title = settings.text("title")
    description = settings.text("description")
    language = settings.text("language", "lang") ?? language
    author = settings.text("author")
    baseURL = settings.address("baseurl", "base_url", "url")
    repository = settings.address("repository", "repo")
    branch = settings.text("branch") ?? branch
    repositoryPath = settings.text("path", "repositorypath") ?? repositoryPath
    footer = settings.text("footer", "copyright")
    include = settings.list("include")
    exclude = settings.list("exclude")
  }

  /// Which files are the site's.
  var contentRules: ContentRules {
    ContentRules(
      include: include.map { GlobPattern($0.utf8) }, exclude: exclude.map { GlobPattern($0.utf8) })
  }

  /// The path of the site on its server, from the address where it will stand; empty where that is not known.
  var rootPath: String {
    guard let address = baseURL else { return "" }
    let folders = address.split(separator: "/").dropFirst(2)
    return "/" + folders.map { $0 + "/" }.joined()
  }

  /// Where the note at `path` may be edited.
  func editLink(of path: SourcePath) -> String? {
    guard var link = repository else { return nil }
    while link.hasSuffix("/") { link.removeLast() }
    if link.hasSuffix(".git") { link.removeLast(4) }
    guard link.hasPrefix("https://") || link.hasPrefix("http://") else { return nil }
    var bytes = Array("\(link)/edit/\(branch)/".utf8)
    RelativePath.encode(join(repositoryPath, path.text).utf8, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
