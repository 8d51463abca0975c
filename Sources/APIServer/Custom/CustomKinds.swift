internal import KubernetesModel
package import YAML

/// The kinds that a course defines itself, by the CustomResourceDefinitions among its documents.
package struct CustomKinds: Sendable {
  /// One version of a kind.
  struct Definition: Sendable {
    let isNamespaced: Bool
    /// What the objects look like.
    let schema: JSONSchemaProps
  }

  private var definitions: [String: [String: Definition]] = [:]

  /// No kinds.
  package init() {}

  /// Whether nothing is defined.
  package var isEmpty: Bool { definitions.isEmpty }

  /// Takes in the kinds of `other`, which go before those of the same name.
  package mutating func take(_ other: CustomKinds) {
    for (version, kinds) in other.definitions { definitions[version, default: [:]].merge(kinds) { $1 } }
  }

  /// Takes in the kinds that `document` defines; a document that is no definition is passed over.
  package mutating func take(_ document: YAMLDocument, by options: ServerOptions = ServerOptions()) {
    guard let root = document.root, let type = try? TypeMeta(reading: root, of: document),
      type.kind == "CustomResourceDefinition", type.apiVersion == "apiextensions.k8s.io/v1"
    else { return }
    var decoder = TreeDecoder(document)
    guard let definition: CustomResourceDefinition = decoder.decode(at: root) else { return }
    // What the server would refuse defines nothing.
    guard decoder.faults.isEmpty, definition.defaulted(by: options).refusals(by: options).all.isEmpty else { return }
    take(definition)
  }

  private mutating func take(_ definition: CustomResourceDefinition) {
    guard let spec = definition.spec?.value, let group = spec.group, let kind = spec.names?.value.kind else { return }
    for version in spec.versions ?? [] where version.served == true {
      guard let name = version.name, let schema = version.schema?.value.openAPIV3Schema?.value else { continue }
      definitions["\(group)/\(name)", default: [:]][kind] = Definition(
        isNamespaced: spec.scope == .namespaced, schema: schema)
    }
  }

  /// What the objects of a kind look like, if it is defined here.
  func definition(of type: TypeMeta) -> Definition? { definitions[type.apiVersion]?[type.kind] }
}
