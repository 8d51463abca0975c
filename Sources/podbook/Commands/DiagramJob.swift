internal import Diagnostics
internal import Diagrams
internal import FileSystem
internal import Markdown
internal import Mermaid
internal import Text

/// One run of `podbook diagram`: finds the inputs, draws them, writes the results, remembers the worst that happened.
struct DiagramJob {
  /// The largest input, in bytes.
  private static let sizeLimit = 16 << 20

  let console: Console
  let output: String?
  let format: DiagramCommand.Format
  /// The picture that is wanted of Pods; `nil` where none was named.
  let view: DiagramCommand.View?
  let isNarrow: Bool
  var outcome = ExitCode.success

  init(console: Console, output: String?, format: DiagramCommand.Format, view: DiagramCommand.View?, isNarrow: Bool) {
    self.console = console
    self.output = output
    self.format = format
    self.view = view
    self.isNarrow = isNarrow
  }

  /// Draws a file, or everything below a folder.
  mutating func draw(_ input: String) {
    if Files.kind(of: input) == .folder {
      drawFolder(input, below: "")
    } else {
      let base = input.split(separator: "/").last.map(String.init) ?? input
      draw(input, isNamed: true, named: Self.stem(base))
    }
  }

  private mutating func drawFolder(_ folder: String, below prefix: String) {
    do throws(FileError) {
      for entry in try Files.entries(of: folder) {
        let path = folder.hasSuffix("/") ? folder + entry.name : folder + "/" + entry.name
        switch entry.kind {
        case .folder where !entry.name.hasPrefix("."): drawFolder(path, below: prefix + entry.name + "/")
        case .file where isDrawn(entry.name):
          draw(path, isNamed: false, named: prefix + Self.stem(entry.name))
        default: break
        }
      }
    } catch {
      report(error)
    }
  }

  /// Whether a file found in a folder is drawn: where Pods were asked for, the YAML; else the mermaid.
  private func isDrawn(_ name: String) -> Bool {
    if Self.isNote(name) { return true }
    return view == nil ? name.hasSuffix(".mmd") || name.hasSuffix(".mermaid") : Self.isManifest(name)
  }

  private static func isManifest(_ name: String) -> Bool { name.hasSuffix(".yaml") || name.hasSuffix(".yml") }

  private static func stem(_ name: String) -> String {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  private static func isNote(_ name: String) -> Bool { name.hasSuffix(".md") || name.hasSuffix(".markdown") }

  private mutating func draw(_ path: String, isNamed: Bool, named name: String) {
    do throws(FileError) {
      let source = try InputText.read(path)
      if view != nil || Self.isManifest(path) {
        try drawPods(of: source, isNote: Self.isNote(path), isNamed: isNamed, named: name)
      } else if Self.isNote(path) {
        try drawFences(of: source, named: name)
      } else {
        let findings = try draw(source.bytes, named: name) { $0 }
        findings.report(in: source, on: console)
      }
    } catch {
      report(error)
    }
  }

  /// Draws the mermaid fences of a note: `note-1`, `note-2` …, or `note` where there is only one.
  private mutating func drawFences(of source: SourceText, named name: String) throws(FileError) {
    let note = NoteReader().read(source.bytes, path: source.path)
    let fences = note.fences.filter { $0.language == "mermaid" }
    for (number, fence) in fences.enumerated() {
      let caption = note.headings.last { $0.range.lowerBound < fence.range.lowerBound }?.text
      let findings = try draw(
        fence.content, named: fences.count > 1 ? "\(name)-\(number + 1)" : name, caption: caption,
        place: fence.sourceRange(of:))
      findings.report(in: note.source, on: console)
    }
  }

  /// Draws one diagram; `place` leads from its bytes to those of the file.
  private mutating func draw(
    _ text: [UInt8], named name: String, caption: String? = nil, place: (Range<Int>) -> Range<Int>
  ) throws(FileError) -> DiagramFindings {
    let diagram = MermaidDiagram.read(text)
    var findings = diagram.findings
    switch format {
    case .json:
      var json = JSONWriter()
      diagram.write(to: &json, in: console.language)
      json.newline()
      try deliver(json.bytes, named: name + ".json")
      if diagram.refusal != nil, outcome == .success { outcome = .findings }
    case .svg:
      let picture = diagram.picture()
      findings = picture.findings
      // What cannot be drawn is shown as its source.
      var scene = picture.scene ?? SourceListing.scene(text)
      scene.title = scene.title ?? picture.title ?? caption
      scene = scene.captioned(picture.title)
      try deliver(SVGWriter.svg(scene, .standalone(prefix: "d")), named: name + ".svg")
    }
    if findings.contains(where: { $0.severity == .error }), outcome == .success { outcome = .findings }
    return DiagramFindings(
      findings: findings.map { finding in
        var finding = finding
        finding.range = finding.range.map(place)
        return finding
      })
  }

  func deliver(_ bytes: [UInt8], named name: String) throws(FileError) {
    guard let output else { return console.print(bytes) }
    let path = output + "/" + name
    if let slash = path.lastIndex(of: "/") { try Files.createFolder(String(path[..<slash])) }
    try Files.write(bytes, to: path)
  }

  private mutating func report(_ error: FileError) {
    console.complain(error)
    outcome = .file
  }
}
