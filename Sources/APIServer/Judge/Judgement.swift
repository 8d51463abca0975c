package import Diagnostics
package import KubernetesModel
package import YAML

/// The API server's answer to one document, with podbook's words beside it.
package struct Judgement: Sendable {
  /// What became of the document.
  package var verdict: Verdict
  /// Where the server stops, if it does.
  package var stage: Stage?
  /// What the document calls itself; empty where it does not.
  package var apiVersion = ""
  package var kind = ""
  package var name = ""
  /// How a node ranks the Pod, if it is one that the server accepts.
  package var qosClass: PodQOSClass?
  /// Whether the fields were held against a definition of the kind that the course itself holds.
  package var isDefined = false
  /// What was found, in the order in which the server would come to it.
  package var findings: [Finding] = []
  /// What was read, as far as that is modelled.
  package var object: ModelObject?
  /// The same with the server's defaults.
  package var defaulted: ModelObject?
  /// The answers to the objects of a list, where the document is one.
  package var items: [Judgement]?

  /// What can become of a document.
  package enum Verdict: String, Sendable {
    case valid, invalid
    /// A kind or version that Kubernetes does not serve.
    case unknownKind = "unknown-kind"
    /// A resource of which podbook knows no fields.
    case custom
  }

  /// The steps that a document takes through the server, in their order.
  package enum Stage: String, Sendable, Comparable, CaseIterable {
    case yaml, decode, strict, validate

    package static func < (a: Stage, b: Stage) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// One finding and the step at which it belongs.
  package struct Finding: Sendable {
    /// What was found.
    package var diagnostic: Diagnostic
    /// The step that finds it.
    package var stage: Stage
    /// The step at which the server stops with the object that it is in, if it does.
    var stop: Stage?
  }

  /// Whether the document says neither or only one of what it is: the mark of what is no manifest.
  package var hasTypeMeta: Bool { !apiVersion.isEmpty && !kind.isEmpty }

  /// Whether the server would not have come to a finding, because it stops before.
  package func isLater(_ finding: Finding) -> Bool { finding.stop.map { finding.stage > $0 } ?? false }

  /// The object as a tree: as it was written, or completed as the server serves it.
  package func tree(defaulted isDefaulted: Bool) -> YAMLDocument? {
    if let items { return ObjectList(self, items, defaulted: isDefaulted).map { TreeEncoder.encode($0, .asWritten) } }
    if isDefaulted { return defaulted?.tree(.asServed) }
    return object?.tree(.asWritten)
  }
}
