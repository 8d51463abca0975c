internal import Text

/// The path of a file below the content folder, with slashes: `파드/01-intro.md`.
package struct SourcePath: Hashable, Sendable {
  /// The path as the file system spells it.
  package let text: String

  /// A path below the content folder.
  package init(_ text: String) {
    self.text = text
  }

  package static func == (a: SourcePath, b: SourcePath) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  package func hash(into hasher: inout Hasher) { ExactText(text).hash(into: &hasher) }

  /// The names of the folders above, from the outermost.
  package var folders: [String] { text.split(separator: "/").dropLast().map(String.init) }

  /// The folder that holds the file; empty for the content folder itself.
  package var folder: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? ""
  }

  /// The file's name.
  package var name: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[text.index(after: $0)...]) } ?? text
  }

  /// The name without its extension.
  package var stem: String {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The extension with its dot, in lower case; empty where there is none.
  package var suffix: String { String(name.dropFirst(stem.count)).caseless }

  /// Whether the file is markdown.
  package var isNote: Bool { suffix == ".md" || suffix == ".markdown" }

  /// Whether the file is YAML, and not the settings.
  package var isManifest: Bool { [".yaml", ".yml"].contains(suffix) && name.caseless != ConfigurationFile.name }

  /// How strongly the file claims to be its folder's page; `nil` for any other note.
  package var folderPageRank: Int? { ["index", "_index", "readme"].firstIndex(of: stem.caseless) }
}
