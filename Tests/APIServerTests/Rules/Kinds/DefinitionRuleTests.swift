import Testing

@Suite("Rules on CustomResourceDefinitions")
struct DefinitionRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: 1️⃣widget.example.com}
      spec:
        group: 2️⃣example
        scope: 3️⃣Everywhere
        names: {kind: Widget, plural: 4️⃣Widgets, listKind: 5️⃣Widget}
        6️⃣versions:
        - {name: 7️⃣"1", served: true, schema: {openAPIV3Schema: {type: 8️⃣string, $ref: 9️⃣a}}}
      """,
      "1️⃣ metadata.name: Invalid value: \"widget.example.com\": must be spec.names.plural+\".\"+spec.group",
      "2️⃣ spec.group: Invalid value: \"example\": should be a domain with at least one dot",
      "3️⃣ spec.scope: Unsupported value: \"Everywhere\": supported values: \"Cluster\", \"Namespaced\"",
      "7️⃣ spec.versions[0].name: Invalid value: \"1\": \(Words.serviceLabel)",
      "8️⃣ spec.versions[0].schema.openAPIV3Schema.type: Invalid value: \"string\": must be object at the root",
      "9️⃣ spec.versions[0].schema.openAPIV3Schema.$ref: Forbidden: $ref is not supported",
      "6️⃣ spec.versions: Invalid value: must have exactly one version marked as storage version",
      "4️⃣ spec.names.plural: Invalid value: \"Widgets\": \(Words.serviceLabel)",
      "5️⃣ spec.names.listKind: Invalid value: \"Widget\": kind and listKind may not be the same"),
    .refused(
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: widgets.example.com}
      spec:
        group: example.com
        scope: Cluster
        names: {kind: Widget, plural: widgets}
        versions:
        - {name: v1, served: true, storage: true}
        - name: v2
          served: true
          schema:
            openAPIV3Schema:
              type: object
              additionalProperties: 1️⃣false
              properties:
                a: {description: untyped}
                b: {type: array, x-kubernetes-list-type: map}
      """,
      "spec.versions[0].schema.openAPIV3Schema: Required value: schemas are required",
      "1️⃣ spec.versions[1].schema.openAPIV3Schema.additionalProperties: Forbidden: additionalProperties "
        + "cannot be set to false",
      "spec.versions[1].schema.openAPIV3Schema.properties[a].type: Required value: must not be empty for "
        + "specified object fields",
      "spec.versions[1].schema.openAPIV3Schema.properties[b].items: Required value: must be specified",
      "spec.versions[1].schema.openAPIV3Schema.properties[b].x-kubernetes-list-map-keys: Required value: "
        + "must not be empty if x-kubernetes-list-type is map"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(
      """
      apiVersion: apiextensions.k8s.io/v1
      kind: CustomResourceDefinition
      metadata: {name: widgets.example.com}
      spec:
        group: example.com
        scope: Cluster
        names: {kind: Widget, plural: widgets}
        versions:
        - name: v1
          served: true
          storage: true
          schema: {openAPIV3Schema: {type: object, properties: {any: {x-kubernetes-preserve-unknown-fields: true}, port: {x-kubernetes-int-or-string: true}, tags: {type: object, additionalProperties: {type: string}}}}}
      """)
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.checkRefusals() }
}
