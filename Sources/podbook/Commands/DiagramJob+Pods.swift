internal import Checking
internal import Course
internal import Diagnostics
internal import FileSystem
internal import KubernetesModel
internal import Markdown
internal import PodDiagrams
internal import Text
internal import YAML

extension DiagramJob {
  /// Draws the Pods of a manifest, or of a note's YAML, and of what makes Pods: `pod`, or `pod-1`, `pod-2` … where there
  /// are several. Only a file that was named itself must have one.
  mutating func drawPods(of source: SourceText, isNote: Bool, isNamed: Bool, named name: String) throws(FileError) {
    let checker = TextChecker(judgesEverything: !isNote)
    let documents =
      isNote ? checker.check(NoteReader().read(source.bytes, path: source.path)) : checker.check(source.bytes)
    let objects = documents.flatMap { checked -> [ManifestObject] in
      guard let judgement = checked.judgement, let document = checked.document else { return [] }
      return ManifestObject.objects(of: judgement, writtenIn: document) { source.line(at: $0) }
    }
    let drawn = pictures(of: objects)
    if drawn.isEmpty, isNamed {
      console.complain(
        Words("{0}: 그릴 파드가 없습니다.", "{0}: there is no Pod to draw.").text(in: console.language, [source.path]))
      if outcome == .success { outcome = .findings }
    }
    for (number, picture) in drawn.enumerated() {
      try deliver(picture, named: drawn.count > 1 ? "\(name)-\(number + 1)" : name)
    }
  }

  /// The pictures that were asked for, of objects that stand in one stream.
  private func pictures(of objects: [ManifestObject]) -> [PodPicture] {
    let view: PodView
    switch self.view ?? .structure {
    case .nodes: return PodPictures.nodes(of: objects).map { [$0] } ?? []
    case .structure: view = .structure
    case .timeline: view = .timeline
    case .phases: view = .phases
    }
    return objects.compactMap { PodPictures(of: $0, among: objects)?.picture(view) }
  }

  private func deliver(_ picture: PodPicture, named name: String) throws(FileError) {
    switch format {
    case .svg:
      let options = PictureOptions.standalone(prefix: "p", width: isNarrow ? .narrow : .wide)
      try deliver(picture.svg(options), named: name + ".svg")
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.member("view", (view ?? .structure).rawValue)
        json.member("title", picture.title)
        json.key("sentences")
        json.array { json in for sentence in picture.sentences { json.string(sentence) } }
      }
      json.newline()
      try deliver(json.bytes, named: name + ".json")
    }
  }
}
