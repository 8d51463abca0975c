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
  static func read(_ options: BuildOptions) throws(SiteError) -> ConfigurationFile {
    var file = ConfigurationFile()
    for folder in [options.content, options.folder] {
      let place = join(folder, name)
      guard Files.kind(of: place) != nil else { continue }
      do throws(FileError) {
        file.path = folder == options.content ? name : "../" + name
        file.take(try Files.read(place, limit: sizeLimit))
      } catch {
        throw .file(error)
      }
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
