internal import Diagnostics
internal import FileSystem
internal import Site

/// The step that a build is at, on one line of a terminal that is wiped when the work is done.
struct ProgressLine: Sendable {
  private let language: Language
  private let isShown: Bool

  /// A line on `console`, where that shows progress.
  init(console: Console) {
    language = console.language
    isShown = console.showsProgress
  }

  /// Shows a step.
  func show(_ step: BuildStep) {
    guard isShown else { return }
    let words =
      switch step {
      case .reading: Words("노트를 읽는 중 …", "reading notes …")
      case .arranging: Words("차례를 짓는 중 …", "arranging pages …")
      case .linking: Words("링크를 잇는 중 …", "resolving links …")
      case .fetching: Words("이미지를 내려받는 중 …", "fetching images …")
      case .writing: Words("쪽을 쓰는 중 …", "writing pages …")
      }
    Files.writeStandardError("\r\u{1B}[K\(words.text(in: language))".utf8)
  }

  /// Wipes the line.
  func clear() {
    if isShown { Files.writeStandardError("\r\u{1B}[K".utf8) }
  }
}
