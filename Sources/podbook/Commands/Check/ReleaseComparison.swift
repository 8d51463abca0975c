internal import APIServer
internal import Checking
internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What becomes of manifests between two releases: kinds and fields that one of them knows and the other does not.
struct ReleaseComparison {
  /// The release that the manifests are for.
  let old: KubernetesRelease
  /// The release that they are taken to.
  let new: KubernetesRelease

  /// The two releases of `1.36..1.37`; `nil` for anything else.
  init?(_ text: String) {
    let ends = text.split(separator: ".").map(String.init)
    guard ends.count == 4, text == "\(ends[0]).\(ends[1])..\(ends[2]).\(ends[3])",
      let old = KubernetesRelease("\(ends[0]).\(ends[1])"), let new = KubernetesRelease("\(ends[2]).\(ends[3])")
    else { return nil }
    (self.old, self.new) = (old, new)
  }

  /// Prints each document of `targets` to which the two releases answer differently, and says how many there are.
  func run(over targets: CheckTargets, as format: CheckOptions.Format, on console: Console) -> ExitCode {
    let shared = targets.sharedKinds
    var changes = 0
    var (toldBefore, toldAfter): (Set<String>, Set<String>) = ([], [])
    for target in targets.targets {
      let first = targets.judge(target, knowing: shared, for: old, besides: &toldBefore)
      let second = targets.judge(target, knowing: shared, for: new, besides: &toldAfter)
      for (before, after) in zip(first, second) {
        for (one, other) in zip(before.documents, after.documents) {
          let change = DocumentChange(one, other)
          if change.isNone { continue }
          changes += 1
          if format == .json {
            printJSON(change, in: after.source, on: console)
          } else {
            print(change, in: after.source, on: console)
          }
        }
      }
    }
    if targets.hasUnreadable { return .file }
    let words = Words("{0}에서 {1}(으)로 가면 달라지는 문서: {2}", "documents that change from {0} to {1}: {2}")
    let summary = words.text(in: console.language, [old.description, new.description, String(changes)]) + "\n"
    if format == .console { console.print(summary) } else { console.note(summary) }
    return .success
  }

  private func print(_ change: DocumentChange, in source: SourceText, on console: Console) {
    let judgement = change.after.judgement
    let name = [judgement?.apiVersion, judgement?.kind, judgement?.name].compactMap { $0 }.joined(separator: " ")
    let place = "\(source.path):\(source.line(at: change.after.range.lowerBound))"
    var text = "\(place): \(name): \(old) \(change.before.verdict.rawValue) → \(new) \(change.after.verdict.rawValue)\n"
    for (release, findings) in [(old, change.gone), (new, change.come)] {
      for finding in findings {
        let line = finding.range.map { source.line(at: $0.lowerBound) } ?? 1
        text += "  \(release) \(line): \(finding.message(in: console.language)) [\(finding.kind.id)]\n"
      }
    }
    console.print(text)
  }

  private func printJSON(_ change: DocumentChange, in source: SourceText, on console: Console) {
    var json = JSONWriter()
    json.object { json in
      json.member("version", MachineFormat.version)
      json.member("file", source.path)
      json.member("index", change.after.index)
      json.member("line", source.line(at: change.after.range.lowerBound))
      json.member("apiVersion", change.after.judgement?.apiVersion ?? "")
      json.member("kind", change.after.judgement?.kind ?? "")
      json.member("name", change.after.judgement?.name ?? "")
      let sides = [("before", old, change.before, change.gone), ("after", new, change.after, change.come)]
      for (key, release, document, findings) in sides {
        json.key(key)
        json.object { json in
          json.member("kubernetes", release.description)
          json.member("verdict", document.verdict.rawValue)
          json.key("findings")
          json.array { json in
            for finding in findings { json.diagnostic(finding, in: source, language: console.language, isLater: false) }
          }
        }
      }
    }
    json.newline()
    console.print(json.bytes)
  }
}

/// What two releases say of one document.
private struct DocumentChange {
  let before: CheckedDocument
  let after: CheckedDocument
  /// What only the first one says.
  let gone: [Diagnostic]
  /// What only the second one says.
  let come: [Diagnostic]

  init(_ before: CheckedDocument, _ after: CheckedDocument) {
    (self.before, self.after) = (before, after)
    gone = Self.findings(of: before, without: after)
    come = Self.findings(of: after, without: before)
  }

  /// Whether nothing changes.
  var isNone: Bool { before.verdict == after.verdict && gone.isEmpty && come.isEmpty }

  private static func findings(of document: CheckedDocument, without other: CheckedDocument) -> [Diagnostic] {
    document.findings.map(\.diagnostic).filter { finding in
      !other.findings.contains {
        $0.diagnostic.kind.id == finding.kind.id && $0.diagnostic.range == finding.range
      }
    }
  }
}
