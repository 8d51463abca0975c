internal import Checking
internal import Diagnostics
internal import HTML
internal import KubernetesModel
internal import Markdown

/// A terminal or a script in which YAML for Kubernetes stands: the code as any other, with a quiet word on the YAML.
struct SessionFigure {
  let id: String
  let fence: Fence
  /// Its documents, at positions of the fence's content.
  let documents: [CheckedDocument]
  /// The release that they were judged for.
  let release: KubernetesRelease

  /// The figure, a block of its own.
  var figure: FenceFigure {
    var badges: [UInt8] = Array("<ul class=\"badges\">".utf8)
    var told: [ExampleBadge] = []
    for document in documents where document.verdict != .notKubernetes {
      let badge = ExampleBadge(document, fence.attributes)
      if told.contains(badge) { continue }
      told.append(badge)
      badge.append(to: &badges, release: release)
    }
    badges.append("</ul>")
    var remarks: [UInt8] = []
    let lines = LineNumbers(fence.content)
    for document in documents {
      for finding in document.announced + document.findings {
        let line = lines.line(at: (finding.diagnostic.range ?? document.range).lowerBound)
        FindingWords(finding: finding, isOfRefused: document.verdict == .invalid, answer: nil).append(
          to: &remarks, at: "\(line)행")
      }
    }
    return FenceFigure(html: CodeFigures().html(for: fence, id: id, badges: badges, remarks: remarks))
  }
}
