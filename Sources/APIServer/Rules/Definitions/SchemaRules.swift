internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the schemas of custom resources: that they are structural, so that it can tell for each
/// value which part of the schema describes it.
enum SchemaRules {
  static let kinds = [typeRequired, rootObject, notSupported, mapOrObject, itemsRequired, listKeys]

  /// Judges the schema at the root of a version.
  static func judge(_ schema: JSONSchemaProps, _ path: FieldPath, _ refusals: inout Refusals) {
    if let type = schema.type, !type.isEmpty, type != "object" {
      refusals.refuse(rootObject, path.field("type"), .text(type), "must be object at the root")
    }
    judge(schema, "must not be empty at the root", path, &refusals, depth: 0)
  }

  /// Schemas that are nested deeper are not looked at.
  private static let depthLimit = 200

  private static let typeRequired = DiagnosticKind.rule(
    "schema-type-required",
    "스키마의 이 자리에 `type`이 없습니다. 구조적 스키마는 모든 값의 종류를 밝힙니다.",
    "There is no `type` here; a structural schema tells the type of every value.",
    write: (
      "`type: object`나 `type: string`처럼 적으십시오. 무엇이든 받으려면 `x-kubernetes-preserve-unknown-fields: true`를 쓰십시오.",
      "Write `type: object` or `type: string`, say; to take anything, `x-kubernetes-preserve-unknown-fields: true`."
    ))

  private static let rootObject = DiagnosticKind.rule(
    "schema-root-type",
    "맨 바깥의 `type`은 `object`여야 하는데 '{0}'입니다.", "The outermost `type` is `object`; this is '{0}'.",
    write: ("`type: object`라고 적으십시오.", "Write `type: object`."))

  private static let notSupported = DiagnosticKind.rule(
    "schema-not-supported",
    "CRD의 스키마에는 `{1}`을(를) 쓸 수 없습니다.", "The schema of a definition takes no `{1}`.",
    write: ("줄을 지우고 스키마를 그 자리에 풀어 쓰십시오.", "Delete the line and write the schema out."))

  private static let mapOrObject = DiagnosticKind.rule(
    "schema-map-or-object",
    "`properties`(정해진 필드)와 `additionalProperties`(아무 키나)는 함께 쓸 수 없습니다.",
    "`properties` (known fields) and `additionalProperties` (any keys) do not go together.",
    write: ("둘 가운데 하나만 남기십시오.", "Keep one of the two."))

  private static let itemsRequired = DiagnosticKind.rule(
    "schema-items-required",
    "목록의 스키마에는 항목의 스키마인 `items`가 있어야 합니다.", "The schema of a list has `items`, the schema of its elements.",
    write: ("`items: {type: string}`처럼 더하십시오.", "Add `items: {type: string}`, say."))

  private static let listKeys = DiagnosticKind.rule(
    "schema-list-keys",
    "`x-kubernetes-list-type: map`이면 무엇으로 항목을 구별하는지 적어야 합니다.",
    "With `x-kubernetes-list-type: map`, keys tell the elements apart.",
    write: ("`x-kubernetes-list-map-keys: [name]`처럼 더하십시오.", "Add `x-kubernetes-list-map-keys: [name]`, say."))
}

extension SchemaRules {
  private static func judge(
    _ schema: JSONSchemaProps, _ whenUntyped: String, _ path: FieldPath, _ refusals: inout Refusals, depth: Int
  ) {
    if depth > depthLimit { return }
    let isAnything = schema.kubernetesPreserveUnknownFields == true || schema.kubernetesIntOrString == true
    if schema.type.orEmpty.isEmpty, !isAnything { refusals.require(typeRequired, path.field("type"), whenUntyped) }
    nothingUnsupportedIsUsed(schema, path, &refusals)
    for (key, property) in schema.properties?.entries ?? [] {
      judge(
        property, "must not be empty for specified object fields", path.field("properties").key(key), &refusals,
        depth: depth + 1)
    }
    if case .schema(let values)? = schema.additionalProperties {
      let words = "must not be empty for specified object fields"
      judge(values.value, words, path.field("additionalProperties"), &refusals, depth: depth + 1)
    }
    itemsAreDescribed(schema, path, &refusals, depth: depth)
  }

  private static func itemsAreDescribed(
    _ schema: JSONSchemaProps, _ path: FieldPath, _ refusals: inout Refusals, depth: Int
  ) {
    if case .schema(let items)? = schema.items {
      judge(
        items.value, "must not be empty for specified array items", path.field("items"), &refusals, depth: depth + 1)
    } else if schema.type == "array" {
      refusals.require(itemsRequired, path.field("items"), "must be specified")
    }
    if schema.kubernetesListType == "map", schema.kubernetesListMapKeys.isAbsentOrEmpty {
      let detail = "must not be empty if x-kubernetes-list-type is map"
      refusals.require(listKeys, path.field("x-kubernetes-list-map-keys"), detail)
    }
  }

  private static func nothingUnsupportedIsUsed(
    _ schema: JSONSchemaProps, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if schema.uniqueItems == true {
      let detail = "uniqueItems cannot be set to true since the runtime complexity becomes quadratic"
      refusals.forbid(notSupported, path.field("uniqueItems"), detail)
    }
    if schema.ref != nil { refusals.forbid(notSupported, path.field("$ref"), "$ref is not supported") }
    switch schema.additionalProperties {
    case .allowed(false)?:
      refusals.forbid(
        mapOrObject, path.field("additionalProperties"), "additionalProperties cannot be set to false")
    case .some where !(schema.properties?.isEmpty ?? true):
      refusals.forbid(
        mapOrObject, path.field("additionalProperties"), "additionalProperties and properties are mutual exclusive")
    default: break
    }
    let others: [(String, Bool)] = [
      ("definitions", !(schema.definitions?.isEmpty ?? true)),
      ("dependencies", !(schema.dependencies?.isEmpty ?? true)),
      ("id", !schema.id.orEmpty.isEmpty), ("patternProperties", !(schema.patternProperties?.isEmpty ?? true)),
      ("additionalItems", schema.additionalItems != nil),
    ]
    for (name, isSet) in others where isSet {
      refusals.forbid(notSupported, path.field(name), "\(name) is not supported")
    }
  }
}
