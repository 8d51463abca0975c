internal import Diagnostics
internal import KubernetesModel

extension DiagnosticKind {
  /// A rule of the API server: why it refuses something, and what to write instead. `{0}` stands for the
  /// value, `{1}` for the name of the field, `{2}` for its path, `{3}` for the server's detail.
  static func rule(
    _ id: String, _ korean: String, _ english: String, write remedy: (korean: String, english: String)? = nil
  ) -> DiagnosticKind {
    DiagnosticKind(id, .error, Words(korean, english), remedy: remedy.map { Words($0.korean, $0.english) })
  }
}
