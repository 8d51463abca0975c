internal import Diagnostics
internal import KubernetesModel
internal import Text
internal import YAML

/// What a document says that it is.
struct TypeMeta {
  let apiVersion: String
  let kind: String
  /// The node that names the kind.
  let kindNode: YAMLNodeID?
  /// The node that names the version.
  let versionNode: YAMLNodeID?

  /// The part of the version before the slash; empty for the core.
  var group: Substring { apiVersion.contains("/") ? apiVersion.prefix { $0 != "/" } : "" }

  /// What an object is that does not say so itself.
  init(apiVersion: String, kind: String) {
    self.apiVersion = apiVersion
    self.kind = kind
    kindNode = nil
    versionNode = nil
  }

  /// Reads `apiVersion` and `kind` as the server does before it knows the type: in any case of letters, and
  /// of several the last in the order of their names.
  init(reading root: YAMLNodeID, of document: YAMLDocument) throws(TypeMetaFault) {
    guard document[root].value == .mapping else { throw .notAnObject(found: document[root].value.goKind) }
    var version: (key: YAMLNodeID, value: YAMLNodeID)?
    var kind: (key: YAMLNodeID, value: YAMLNodeID)?
    for entry in document.entries(of: root) {
      let key = document.text(of: entry.key)
      if key.equalsIgnoringCase("apiversion") {
        try Self.keep(entry, as: "apiVersion", in: document, &version)
      } else if key.equalsIgnoringCase("kind") {
        try Self.keep(entry, as: "kind", in: document, &kind)
      }
    }
    versionNode = version?.value
    kindNode = kind?.value
    apiVersion = versionNode.map { String(decoding: document.text(of: $0), as: UTF8.self) } ?? ""
    self.kind = kindNode.map { String(decoding: document.text(of: $0), as: UTF8.self) } ?? ""
    if self.kind.isEmpty { throw .missing("Kind", apiVersion: apiVersion, kind: self.kind) }
    if apiVersion.isEmpty { throw .missing("apiVersion", apiVersion: apiVersion, kind: self.kind) }
  }

  /// Keeps an entry of the name `field` in place of one whose key comes before its own.
  private static func keep(
    _ entry: (key: YAMLNodeID, value: YAMLNodeID), as field: String, in document: YAMLDocument,
    _ kept: inout (key: YAMLNodeID, value: YAMLNodeID)?
  ) throws(TypeMetaFault) {
    let value = document[entry.value].value
    if value == .null { return }
    guard value == .string else { throw .notAString(entry.value, field: field, found: value.goKind) }
    if let kept, document.text(of: entry.key).lexicographicallyPrecedes(document.text(of: kept.key)) { return }
    kept = entry
  }
}

/// Why the server cannot tell what a document is.
enum TypeMetaFault: Error {
  case notAnObject(found: String)
  case notAString(YAMLNodeID, field: String, found: String)
  /// The field that is not there, as the server spells it, and what is known all the same.
  case missing(String, apiVersion: String, kind: String)

  var apiVersion: String { if case .missing(_, let version, _) = self { version } else { "" } }
  var kind: String { if case .missing(_, _, let kind) = self { kind } else { "" } }

  /// The finding about the document that was read from `text`.
  func diagnostic(in document: YAMLDocument, root: YAMLNodeID, text: ArraySlice<UInt8>) -> Diagnostic {
    let range = document[root].range
    var diagnostic: Diagnostic
    var field = ""
    let message: String
    switch self {
    case .notAnObject(let found):
      diagnostic = Diagnostic(JudgeDiagnostics.notAnObject, at: range)
      message = Self.parseError + "\(found) into Go value of type \(Self.goStruct)"
    case .notAString(let node, let name, let found):
      diagnostic = Diagnostic(JudgeDiagnostics.typeNotText, at: document[node].range, name)
      field = name
      message = Self.parseError + "\(found) into Go struct field .\(name) of type string"
    case .missing(let name, _, _):
      let isKind = name == "Kind"
      // The object as a whole is at fault, but only its first line is pointed at.
      let firstKey = document.entries(of: root).first.map { document[$0.key].range }
      diagnostic = Diagnostic(
        isKind ? JudgeDiagnostics.missingKind : JudgeDiagnostics.missingVersion, at: firstKey ?? range)
      field = isKind ? "kind" : "apiVersion"
      message = "Object '\(name)' is missing in '\(String(decoding: text, as: UTF8.self))'"
    }
    diagnostic.server = ServerAnswer(field: field, type: "", detail: message, message: message)
    return diagnostic
  }

  private static let parseError = "couldn't get version/kind; json parse error: json: cannot unmarshal "
  private static let goStruct =
    #"struct { APIVersion string "json:\"apiVersion,omitempty\""; Kind string "json:\"kind,omitempty\"" }"#
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are `word`, which is written in small letters, in any case of letters.
  fileprivate func equalsIgnoringCase(_ word: StaticString) -> Bool {
    count == word.utf8CodeUnitCount
      && zip(self, 0...).allSatisfy { byte, offset in
        byte.lowercased == word.utf8Start[offset]
      }
  }
}
