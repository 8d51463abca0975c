internal import APIServer
internal import Checking
internal import Diagnostics
internal import HTML
internal import KubernetesModel
internal import Markdown
internal import Text
internal import YAML

/// A code block of YAML for Kubernetes as the page shows it: what it is, how it was judged, and the views of it.
struct ExampleFigure {
  let id: String
  let fence: Fence
  /// Its documents, at positions of the fence's content.
  let documents: [CheckedDocument]
  /// The release that it was judged for.
  let release: KubernetesRelease
  /// What leads from it to others, and from others to it.
  let links: ExampleLinks?
  /// What the author calls it, as a file or in words.
  private let title: String?
  /// What the objects call themselves: `Pod web · Service web`.
  private let objects: String
  /// What a reader who hears the page is told.
  private let label: String

  /// The figure `id` of a code block that holds `documents`.
  init(id: String, fence: Fence, documents: [CheckedDocument], release: KubernetesRelease, links: ExampleLinks?) {
    (self.id, self.fence, self.documents, self.release, self.links) = (id, fence, documents, release, links)
    title = fence.title
    objects = Self.names(of: documents)
    label = title ?? (objects.isEmpty ? Self.firstKeys(of: documents.first) ?? "YAML" : objects)
  }

  /// The figure, a block of its own. What `help` says of fields it has not to say again further down.
  func figure(_ help: inout FieldHelp) -> FenceFigure {
    let badges = documents.map { ExampleBadge($0, fence.attributes) }
    let tone = badges.map(\.tone).min { $0.rank < $1.rank } ?? .etc
    let defaults = DefaultsPanel(documents)
    let yaml = YAMLPanel(id: id, label: label, fence: fence, remarks: remarks)
    let pictures = ExamplePictures(documents, of: fence, id: id)
    let panels = ExamplePictures.Panel.allCases.map { ($0, pictures.pictures(on: $0)) }.filter { !$0.1.isEmpty }
    let first = panels.contains { $0.0 == pictures.first } ? pictures.first : nil
    let hasViews = defaults != nil || !panels.isEmpty
    var html = Array("<figure class=\"ex \(tone.rawValue)\" id=\"\(id)\">\n<figcaption><p>".utf8)
    appendTitle(to: &html)
    html.append("</p>\n")
    appendBadges(badges, placeholders: yaml.placeholders, to: &html)
    if !hasViews { appendActions(to: &html) }
    html.append("</figcaption>\n")
    if hasViews { appendViews(defaults != nil, panels.map(\.0), first: first, to: &html) }
    yaml.append(to: &html)
    help.append(documents, to: &html)
    html.append("</div>\n")
    defaults?.append(to: &html, label: label)
    var figure = FenceFigure(html: html)
    for (panel, shown) in panels {
      PicturePanel(panel: panel, pictures: shown, isOpen: panel == first, id: id).append(to: &figure)
    }
    links?.append(to: &figure.html)
    figure.html.append("</figure>\n")
    return figure
  }

  private static func names(of documents: [CheckedDocument]) -> String {
    let names = documents.compactMap(\.judgement).map(\.objectName).filter { !$0.isEmpty }
    if names.count <= mostNames { return names.joined(separator: " · ") }
    return names.prefix(mostNames - 1).joined(separator: " · ") + " 외 \(names.count - mostNames + 1)개"
  }

  private static let mostNames = 4

  /// The name under which the example is stored.
  private var fileName: String {
    let last = title?.split(separator: "/").last.map(String.init) ?? ""
    return last.hasSuffix(".yaml") || last.hasSuffix(".yml") ? last : "\(id.dropFirst(3)).yaml"
  }

  private func appendTitle(to html: inout [UInt8]) {
    html += "<a class=\"file\" href=\"#\(id)\">".utf8
    html.appendHTML(text: label.utf8)
    html.append("</a>")
    let kind = objects.isEmpty ? documents.first?.pieceWords ?? "" : title == nil ? "" : objects
    if kind.isEmpty { return }
    html.append(" <span class=\"kind\">")
    html.appendHTML(text: kind.utf8)
    html.append("</span>")
  }

  /// What a piece begins with: `containers`, `resources`.
  private static func firstKeys(of checked: CheckedDocument?) -> String? {
    guard let document = checked?.document, let root = document.root else { return nil }
    let elements = document.elements(of: root)
    let entries = document.entries(of: elements.first ?? root)
    if entries.isEmpty || document[entries[0].key].value != .string { return nil }
    let keys = entries.prefix(3).map { String(decoding: document.text(of: $0.key).prefix(40), as: UTF8.self) }
    return (elements.isEmpty ? "" : "- ") + keys.joined(separator: ", ") + (entries.count > 3 ? " …" : "")
  }

  /// The badges: one for all documents where they are alike, else one for each kind of answer.
  private func appendBadges(_ badges: [ExampleBadge], placeholders: Int, to html: inout [UInt8]) {
    html.append("<ul class=\"badges\">")
    var told: [ExampleBadge] = []
    for badge in badges where !told.contains(badge) {
      told.append(badge)
      let isForAll = badges.allSatisfy { $0 == badge }
      badge.append(to: &html, release: release, of: isForAll ? [] : names(of: badge, badges))
    }
    var classes: [PodQOSClass] = []
    for document in documents where document.verdict == .valid {
      guard let qosClass = document.judgement?.qosClass, !classes.contains(qosClass) else { continue }
      classes.append(qosClass)
    }
    if placeholders > 0 { html += "<li class=\"badge\">바꿔 쓸 곳 \(placeholders)</li>".utf8 }
    for qosClass in classes { html += "<li class=\"badge\">QoS \(qosClass.rawValue)</li>".utf8 }
    html.append("</ul>")
  }

  private func names(of badge: ExampleBadge, _ badges: [ExampleBadge]) -> [String] {
    zip(documents, badges).filter { $0.1 == badge }.map { document, _ in
      let name = document.judgement?.objectName ?? ""
      return name.isEmpty ? "\(document.index + 1)번째 문서" : name
    }
  }

  private func appendViews(
    _ hasDefaults: Bool, _ panels: [ExamplePictures.Panel], first: ExamplePictures.Panel?, to html: inout [UInt8]
  ) {
    html.append("<div class=\"views\"><fieldset><legend class=\"vh\">")
    html.appendHTML(text: label.utf8)
    html.append(" 보기 고르기</legend>")
    appendView("yaml", "YAML", isFirst: first == nil, to: &html)
    if hasDefaults { appendView("full", "기본값까지", isFirst: false, to: &html) }
    for panel in panels { appendView(panel.name, panel.words, isFirst: panel == first, to: &html) }
    html.append("</fieldset>\n")
    appendActions(to: &html)
    html.append("</div>\n")
  }

  private func appendView(_ value: StaticString, _ words: StaticString, isFirst: Bool, to html: inout [UInt8]) {
    html += "<label><input type=\"radio\" name=\"\(id)\" value=\"".utf8
    html.append(value)
    html.append(isFirst ? "\" checked=\"\" />" : "\" />")
    html.append(words)
    html.append("</label>")
  }

  /// What can be done with the example. An address that holds the text itself can be stored from a page that is a file.
  private func appendActions(to html: inout [UInt8]) {
    html.append("<div class=\"act\"><a href=\"data:application/yaml;base64,")
    html += Base64.encode(HiddenCharacter.removed(from: fence.content)[...])
    html += "\" download=\"".utf8
    html.appendHTML(attribute: fileName.utf8)
    html += "\">내려받기</a><button type=\"button\" data-copy=\"\(id)\" hidden=\"\">복사</button></div>".utf8
  }

  /// What was found, in the order of the lines. What kubectl prints stands where the first refusal does.
  private var remarks: [YAMLPanel.Remark] {
    var remarks: [YAMLPanel.Remark] = []
    let lines = LineNumbers(fence.content)
    for document in documents where !(document.findings.isEmpty && document.announced.isEmpty) {
      var answer = KubectlAnswer.text(for: document, in: fileName)
      let isRefused = answer != nil
      for finding in document.announced + document.findings {
        let isAnswered = finding.diagnostic.kind.severity == .error && finding.diagnostic.server != nil
        let words = FindingWords(
          finding: finding, isOfRefused: isRefused, answer: isAnswered && !finding.isLater ? answer : nil)
        if words.answer != nil { answer = nil }
        remarks.append(YAMLPanel.Remark(line: lines.line(at: offset(of: finding, document)), words: words))
      }
    }
    return remarks.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
  }

  private func offset(of finding: CheckedDocument.Finding, _ document: CheckedDocument) -> Int {
    min((finding.diagnostic.range ?? document.range).lowerBound, max(fence.content.count - 1, 0))
  }
}

extension Judgement {
  /// What the object calls itself: `Pod web`.
  var objectName: String { kind.isEmpty || name.isEmpty ? kind : "\(kind) \(name)" }
}

extension ExampleBadge.Tone {
  /// What an example of several documents looks like: the worst of them, and proven only where all are.
  fileprivate var rank: Int {
    switch self {
    case .bad: 0
    case .frag: 1
    case .etc: 2
    case .ok: 3
    }
  }
}
