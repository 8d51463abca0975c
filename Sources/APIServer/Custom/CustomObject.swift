internal import Diagnostics
internal import KubernetesModel
internal import YAML

/// An object of any kind: what is known of it without knowing the kind.
struct CustomObject: Model {
  package static var typeName: StaticString { "CustomObject" }
  var apiVersion: String?
  var kind: String?
  var metadata: Box<ObjectMeta>?

  init() {}

  mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
  }

  /// What the server refuses in the object, whose fields are described by `schema` where that is known.
  ///
  /// Much that looks like an object is only a file of settings, so that nobody asks for a name.
  func findings(in document: YAMLDocument, at root: YAMLNodeID, _ schema: JSONSchemaProps?, by options: ServerOptions)
    -> [Judgement.Finding]
  {
    var refusals = Refusals(by: options)
    if var metadata = metadata?.value, !MetadataRules.effectiveName(metadata).isEmpty {
      metadata.finalizers = nil
      MetadataRules.judge(metadata, FieldPath.root.field("metadata"), &refusals)
    }
    var findings = refusals.all.map {
      Judgement.Finding(diagnostic: $0.diagnostic(in: document, at: root), stage: .validate)
    }
    guard let schema else { return findings }
    for refusal in CustomResourceRules.refusals(of: root, in: document, schema, by: options).all {
      var diagnostic = refusal.diagnostic(in: document, at: root)
      let isUnknown = refusal.kind.id == CustomResourceRules.unknownField.id
      if isUnknown { diagnostic.server = refusal.asUnknownField }
      findings.append(Judgement.Finding(diagnostic: diagnostic, stage: isUnknown ? .strict : .validate))
    }
    return findings
  }
}

extension Refusal {
  /// The answer of the strict decoder, which is who refuses unknown fields.
  fileprivate var asUnknownField: ServerAnswer {
    ServerAnswer(field: path.description, type: "", detail: detail, message: "strict decoding error: \(detail)")
  }
}
