package import Diagnostics
internal import FileSystem
internal import YAML

/// `podbook.yaml`, where there is one: beside the notes, or in the folder that was named.
package struct ConfigurationFile: Sendable {
  /// The settings.
  package private(set) var value = SiteConfiguration()
  /// What it says of checking.
  package var check = CheckConfiguration()
  /// Its path from the content folder.
  private var path = name
  /// The file itself, under the path that leads to it from where podbook runs.
  package private(set) var source: SourceText?
  /// What is wrong with the file.
  package private(set) var findings: [FileFinding] = []

  static let name = "podbook.yaml"

  /// The defaults.
  init() {}

  /// Reads the settings of a course.
  init(of course: CourseFolder) throws(FileError) {
    for folder in course.settings {
      guard let bytes = try folder.readIfThere(Self.name, limit: Limits.settings) else { continue }
      path = folder === course.settings.first ? Self.name : "../" + Self.name
      source = SourceText(path: join(folder.path, Self.name), bytes: bytes)
      take(bytes)
      return
    }
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
