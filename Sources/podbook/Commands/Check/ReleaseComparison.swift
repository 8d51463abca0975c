internal import Checking
internal import Diagnostics
internal import FileSystem
internal import PodModel

/// What becomes of manifests between two releases: those that one of them serves and the other does not.
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

  /// Prints a line for each document of `targets` whose verdict changes, and says how many there are.
  func run(over targets: CheckTargets, on console: Console) -> ExitCode {
    var changes = 0
    for target in targets.targets {
      do throws(FileError) {
        let before = try CheckedText(target.path, isNamed: target.isNamed, for: Cluster(release: old))
        let after = try CheckedText(target.path, isNamed: target.isNamed, for: Cluster(release: new))
        for (one, other) in zip(before.documents, after.documents) where one.verdict != other.verdict {
          changes += 1
          let line = after.source.line(at: other.range.lowerBound)
          let kind = "\(other.judgement?.apiVersion ?? "") \(other.judgement?.kind ?? "")"
          console.print(
            "\(target.path):\(line): \(kind): \(old) \(one.verdict.rawValue) → \(new) \(other.verdict.rawValue)\n")
        }
      } catch {
        console.complain(error)
        return .file
      }
    }
    let words = Words("{0}에서 {1}(으)로 가면 달라지는 문서: {2}", "documents that change from {0} to {1}: {2}")
    console.print(words.text(in: console.language, [old.description, new.description, String(changes)]) + "\n")
    return .success
  }
}
