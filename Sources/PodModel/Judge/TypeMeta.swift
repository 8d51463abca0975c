internal import Diagnostics
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
    var apiVersion = ""
    var kind = ""
    var kindNode: YAMLNodeID?
    var versionNode: YAMLNodeID?
    for entry in document.effectiveEntries(of: root).sorted(by: {
      document.text(of: $0.key).lexicographicallyPrecedes(document.text(of: $1.key))
    }) {
      let isVersion = document.text(of: entry.key).equalsIgnoringCase("apiversion")
      guard isVersion || document.text(of: entry.key).equalsIgnoringCase("kind") else { continue }
      let value = document[entry.value].value
      if value == .null { continue }
      guard value == .string else {
        throw .notAString(entry.value, field: isVersion ? "apiVersion" : "kind", found: value.goKind)
      }
      let text = String(decoding: document.text(of: entry.value), as: UTF8.self)
      if isVersion {
        (apiVersion, versionNode) = (text, entry.value)
      } else {
        (kind, kindNode) = (text, entry.value)
      }
    }
    if kind.isEmpty { throw .missing("Kind", apiVersion: apiVersion, kind: kind) }
    if apiVersion.isEmpty { throw .missing("apiVersion", apiVersion: apiVersion, kind: kind) }
    self.apiVersion = apiVersion
    self.kind = kind
    self.kindNode = kindNode
    self.versionNode = versionNode
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
        let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        return small == word.utf8Start[offset]
      }
  }
}
