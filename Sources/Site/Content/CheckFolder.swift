package import Diagnostics
package import FileSystem
internal import YAML

/// What `podbook check` reads in a folder: notes and YAML files, and the folder's settings.
package struct CheckFolder: Sendable {
  /// The folder as it was named.
  package let path: String
  /// The files to check, below the folder, in the order of their paths.
  package private(set) var files: [String] = []
  /// What the folder's `podbook.yaml` says of checking.
  package private(set) var configuration = CheckConfiguration()
  /// What was left out and should not be passed over in silence.
  package private(set) var findings: [FileFinding] = []
  /// The `podbook.yaml` itself, where there is one, for its findings.
  package private(set) var configurationFile: SourceText?

  /// Walks the folder as a build does: without what `.gitignore` or the settings leave out.
  package init(_ path: String) throws(FileError) {
    self.path = path
    var rules = ContentRules()
    let root = try Folder(path)
    for place in [Self.configurationName, join("content", Self.configurationName)] {
      guard let bytes = try root.readIfThere(place, limit: 1 << 20) else { continue }
      configurationFile = SourceText(path: join(path, place), bytes: bytes)
      configuration = CheckConfiguration(bytes)
      if let document = try? YAMLReader().readDocument(bytes, in: 0..<bytes.count) {
        var settings = Settings(document)
        rules = SiteConfiguration(&settings).contentRules
      }
      break
    }
    let tree = try SourceTree.read(root, rules: rules)
    if let trouble = root.trouble { throw trouble }
    findings = tree.findings
    let manifests = tree.files.filter(Self.isManifest)
    files = (tree.notes + manifests).map(\.text).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether a file is YAML, and not the settings.
  static func isManifest(_ path: SourcePath) -> Bool {
    [".yaml", ".yml"].contains(path.suffix) && OutputName.caseless(path.name) != configurationName
  }

  private static let configurationName = "podbook.yaml"
}
