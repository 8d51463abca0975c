internal import Diagnostics
internal import Diagrams
internal import FileSystem
internal import PodDiagrams
internal import Templates
internal import Theme

/// What pages are made with: the built-in theme, each of its files replaced by the site's own of that name.
struct SiteTheme: Sendable {
  /// The templates.
  let templates: TemplateLibrary
  /// What pages may run and fetch.
  let policy: PagePolicy
  /// All other files, with their paths below `public/`.
  let assets: [(output: String, bytes: [UInt8])]

  /// The folder below `public/` that styles, scripts and fonts are written to.
  static let assetFolder = "assets"

  /// How pictures look: their drawing knows it, so that no template needs to.
  private static let pictureStyles = (
    name: "pictures.css",
    bytes: [SVGStylesheet.rules, PictureStylesheet.rules].flatMap {
      Array(UnsafeBufferPointer(start: $0.utf8Start, count: $0.utf8CodeUnitCount))
    }
  )

  private static let fileLimit = 25 << 20

  /// The built-in theme with the files of `folder` put over it, where that is there.
  static func load(overriddenBy folder: Folder?) throws(SiteError) -> SiteTheme {
    var files: [String: (name: String, place: String, bytes: [UInt8])] = [:]
    for file in BuiltInTheme.files { files[file.name] = (file.name, "templates/" + file.name, file.bytes) }
    files[pictureStyles.name] = (pictureStyles.name, pictureStyles.name, pictureStyles.bytes)
    if let folder {
      do throws(FileError) {
        for entry in try folder.entries() where entry.kind != .folder && !ContentRules.isPrivate(entry.name) {
          let bytes = try folder.read(entry.name, limit: fileLimit)
          files[entry.name] = (entry.name, join(folder.path, entry.name), bytes)
        }
      } catch {
        throw .file(error)
      }
    }
    var sources: [String: SourceText] = [:]
    var assets: [(output: String, bytes: [UInt8])] = []
    for (name, place, bytes) in files.values {
      if name.hasSuffix(".mustache") {
        sources[String(name.dropLast(".mustache".count))] = SourceText(path: place, bytes: bytes)
      } else {
        assets.append((join(assetFolder, OutputName.component(name)), bytes))
      }
    }
    assets.sort { $0.output.utf8.lexicographicallyPrecedes($1.output.utf8) }
    do throws(TemplateError) {
      let templates = try TemplateLibrary(sources)
      var loader: [UInt8] = []
      try templates.render("loader", with: .null, into: &loader)
      return SiteTheme(templates: templates, policy: PagePolicy(loader: loader), assets: assets)
    } catch {
      throw .template(error)
    }
  }
}
