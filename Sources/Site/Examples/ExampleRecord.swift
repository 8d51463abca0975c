package import APIServer
package import Checking
package import Diagnostics
package import KubernetesModel

/// One YAML document of a note and what came of judging it, for whoever counts and lists examples.
package struct ExampleRecord: Sendable {
  /// The note's path below the content folder.
  package let note: String
  /// The lines of the note that hold the document, from 1.
  package let lines: ClosedRange<Int>
  /// The id, in the note's page, of the figure that shows it; empty where it is shown as plain code.
  package let anchor: String
  /// Its first line in that figure, from 1; `nil` where the figure's lines have no addresses. The address of
  /// line 7 is the anchor with `-L7` behind it.
  package let figureLine: Int?
  /// Its place among the documents of its figure.
  package let index: Int
  /// What the author calls it, as a file or in words.
  package let title: String?
  /// What podbook says of it.
  package let verdict: Verdict
  /// Whether it is a custom resource that was held against the course's own definition of its kind.
  package let isDefined: Bool
  /// Whether the author announced that it is refused.
  package let isMeantToFail: Bool
  /// Whether the author shows it as one not to be imitated.
  package let isWarnedOf: Bool
  /// What it calls itself; empty where it does not.
  package let apiVersion: String
  package let kind: String
  package let name: String
  /// Where the server stops, if it does.
  package let stage: Judgement.Stage?
  /// How a node ranks the Pod, if it is one.
  package let qosClass: PodQOSClass?
  /// Where it belongs, if it is a piece of a manifest that belongs somewhere.
  package let piece: FragmentPlace?
  /// The file that the example is in, where the note only shows it.
  package let file: SourceText?
  /// What was found, without what was silenced, at ranges of the note or of `file`.
  package let findings: [CheckedDocument.Finding]
  /// The server's refusals that the author announced, at such ranges.
  package let announced: [CheckedDocument.Finding]
}
