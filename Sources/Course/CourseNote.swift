package import Checking
package import Diagnostics
internal import Markdown
internal import APIServer
package import KubernetesModel

/// A note of a course, read and judged.
package struct CourseNote: Sendable {
  /// The note as it was read.
  package let text: NoteText
  /// Its examples, without what the settings silence. Positions are those of the code blocks' contents.
  package internal(set) var examples: CheckedNote
  /// The release that they were judged for.
  package let release: KubernetesRelease

  /// Judges the examples of `text` for `cluster`.
  init(_ text: NoteText, for cluster: Cluster, by check: CheckConfiguration) {
    self.text = text
    var cluster = cluster
    // What a note defines that is not published is known to that note alone.
    if !text.isPublished { cluster.customKinds.take(text.kinds) }
    release = cluster.release
    let checker = TextChecker(judgesEverything: false, advises: check.showsHints, cluster: cluster)
    examples = CheckedNote(text.markdown, checker)
    for index in examples.fences.indices {
      let paths = [text.path.text] + (text.shown.texts[index].map { [$0.path] } ?? [])
      for document in examples.fences[index].documents.indices {
        examples.fences[index].documents[document].findings.removeAll { finding in
          paths.contains { check.ignores(finding.diagnostic.kind.id, at: $0) }
        }
      }
    }
  }

  /// Where it lies.
  package var path: SourcePath { text.path }

  /// Whether it is part of the book.
  package var isPublished: Bool { text.isPublished }

  /// What its code blocks are, in order.
  package var blocks: [CodeBlock] { zip(text.markdown.fences, examples.fences).map { CodeBlock($0, $1) } }

  /// The documents that stand in the note itself. Positions are those of the note.
  package var documents: [CheckedDocument] { examples.documents(of: text.markdown) }

  /// The files that the note shows, judged by what it says of them, in the order of its code blocks.
  package var files: [JudgedFile] {
    text.shown.texts.sorted { $0.key < $1.key }.map { index, source in
      JudgedFile(source: source, documents: examples.fences[index].documents.map(\.withoutTree))
    }
  }

  /// The same without the trees of the examples.
  var withoutTrees: CourseNote {
    var note = self
    note.examples = examples.withoutTrees
    return note
  }
}

/// A file of manifests and what came of judging it.
package struct JudgedFile: Sendable {
  /// The file, under its path below the content folder.
  package let source: SourceText
  /// Its documents, at positions of the file.
  package let documents: [CheckedDocument]

  /// A file that was judged.
  package init(source: SourceText, documents: [CheckedDocument]) {
    (self.source, self.documents) = (source, documents)
  }
}
