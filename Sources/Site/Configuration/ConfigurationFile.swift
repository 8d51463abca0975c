internal import Diagnostics
internal import FileSystem
internal import YAML

/// `podbook.yaml`, where there is one: beside the notes, or in the folder that was named.
struct ConfigurationFile: Sendable {
  /// The settings.
  var value = SiteConfiguration()
  /// What it says of checking.
  private(set) var check = CheckConfiguration()
  /// Its path from the content folder.
  private var path = name
  /// What is wrong with the file.
  private(set) var findings: [FileFinding] = []

  private static let name = "podbook.yaml"
  private static let sizeLimit = 1 << 20

  /// Reads the settings of a build.
  static func read(_ content: Folder, _ course: Folder) throws(SiteError) -> ConfigurationFile {
    var file = ConfigurationFile()
    for folder in [content, course] {
      let bytes = try fileSystem { () throws(FileError) in try folder.readIfThere(name, limit: sizeLimit) }
      guard let bytes else { continue }
      file.path = folder === content ? name : "../" + name
      file.take(bytes)
      break
    }
    return file
  }

  private mutating func take(_ bytes: [UInt8]) {
    check = CheckConfiguration(bytes)
    do throws(YAMLFault) {
      var settings = Settings(try YAMLReader().readDocument(bytes, in: 0..<bytes.count))
      value = SiteConfiguration(&settings)
      findings = (settings.findings + check.findings).map { FileFinding(path, $0) }
    } catch {
      findings = [FileFinding(path, error.diagnostic)]
    }
  }
}
