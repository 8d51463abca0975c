internal import Diagnostics
internal import KubernetesModel
internal import Text
internal import YAML

/// What the server asks of objects of a kind that the course itself defines: that they match its schema.
struct CustomResourceRules {
  static let kinds = [missing, wrongType, notListed, outOfRange, wrongLength, noMatch, repeated, unknownField]

  private let document: YAMLDocument
  private(set) var refusals: Refusals

  /// What is refused in the object at `root`.
  static func refusals(
    of root: YAMLNodeID, in document: YAMLDocument, _ schema: JSONSchemaProps, by options: ServerOptions
  ) -> Refusals {
    var rules = CustomResourceRules(document: document, by: options)
    for (name, property) in schema.properties?.entries ?? [] where !implied.contains(name) {
      guard let entry = rules.entry(name, of: root) else { continue }
      rules.judge(entry, property, FieldPath.root.field(name), depth: 0)
    }
    rules.requiredFieldsAreThere(root, schema, .root)
    rules.fieldsAreKnown(root, schema, .root, besides: implied)
    return rules.refusals
  }

  private init(document: YAMLDocument, by options: ServerOptions) {
    self.document = document
    refusals = Refusals(by: options)
  }

  /// What every object has, whatever its schema.
  private static let implied: Set<String> = ["apiVersion", "kind", "metadata"]
  /// Objects that are nested deeper are not looked at.
  private static let depthLimit = 200

  private static let missing = DiagnosticKind.rule(
    "custom-required",
    "이 리소스를 정의한 CRD에 따르면 `{1}`이(가) 꼭 있어야 합니다.", "The definition of this kind says that `{1}` must be there.",
    write: ("`{1}`을(를) 적으십시오.", "Write `{1}`."))

  private static let wrongType = DiagnosticKind.rule(
    "custom-type",
    "이 리소스를 정의한 CRD와 `{1}`의 종류가 다릅니다.", "`{1}` is not of the type that its definition says.",
    write: ("정의에 적힌 `type`에 맞추십시오.", "Make it the `type` of the definition."))

  private static let notListed = DiagnosticKind.rule(
    "custom-enum",
    "`{1}`의 값 '{0}'은(는) CRD가 정한 값이 아닙니다.", "'{0}' is none of the values that the definition lists for `{1}`.",
    write: ("정의의 `enum`에 있는 값을 적으십시오.", "Write one of the definition's `enum`."))

  private static let outOfRange = DiagnosticKind.rule(
    "custom-range",
    "`{1}`의 값 {0}이(가) CRD가 정한 범위를 벗어납니다.", "`{1}` is {0}, which is outside of what the definition allows.",
    write: ("정의의 `minimum`과 `maximum` 사이로 적으십시오.", "Keep between the definition's `minimum` and `maximum`."))

  private static let wrongLength = DiagnosticKind.rule(
    "custom-length",
    "`{1}`의 길이가 CRD가 정한 것과 다릅니다.", "`{1}` is longer or shorter than the definition allows.",
    write: ("정의의 길이에 맞추십시오.", "Keep to the lengths of the definition."))

  private static let noMatch = DiagnosticKind.rule(
    "custom-pattern",
    "`{1}`의 값 '{0}'이(가) CRD가 정한 모양과 다릅니다.", "'{0}' is not of the pattern that the definition has for `{1}`.",
    write: ("정의의 `pattern`에 맞추십시오.", "Make it match the definition's `pattern`."))

  private static let repeated = DiagnosticKind.rule(
    "custom-duplicate",
    "CRD가 한 번씩만 쓰라고 정한 목록에 같은 항목이 또 있습니다.",
    "The definition wants each item of this list once, and this one is there already.",
    write: ("하나만 남기십시오.", "Keep one of them."))

  static let unknownField = DiagnosticKind.rule(
    "custom-unknown-field",
    "이 리소스를 정의한 CRD에는 `{1}`(이)라는 필드가 없습니다.", "The definition of this kind has no field `{1}`.",
    write: ("철자와 들여쓰기를 확인하십시오.", "Check the spelling and the indentation."))
}

extension CustomResourceRules {
  private func entry(_ name: String, of node: YAMLNodeID) -> YAMLNodeID? {
    guard document[node].value == .mapping else { return nil }
    return document.entries(of: node).last { document.text(of: $0.key).elementsEqual(name.utf8) }?.value
  }

  private func text(of node: YAMLNodeID) -> String { String(decoding: document.text(of: node), as: UTF8.self) }

  private mutating func judge(_ node: YAMLNodeID, _ schema: JSONSchemaProps, _ path: FieldPath, depth: Int) {
    if depth > Self.depthLimit { return }
    let value = document[node].value
    if value == .null, schema.nullable == true || schema.defaultsToSomething { return }
    guard typeFits(value, schema, path, node) else { return }
    valueIsListed(node, schema, path)
    switch value {
    case .integer, .unsigned, .float: numberIsInRange(value, schema, path)
    case .string: textFits(text(of: node), schema, path)
    case .sequence: judgeElements(node, schema, path, depth: depth)
    case .mapping: judgeFields(node, schema, path, depth: depth)
    case .null, .boolean: break
    }
  }

  private mutating func judgeElements(
    _ node: YAMLNodeID, _ schema: JSONSchemaProps, _ path: FieldPath, depth: Int
  ) {
    let elements = document.elements(of: node)
    if let least = schema.minItems, elements.count < Int(clamping: least) {
      refusals.refuse(
        Self.wrongLength, path, .number(Int64(elements.count)), "\(path) in body should have at least \(least) items")
    }
    if let most = schema.maxItems, elements.count > Int(clamping: most) {
      refusals.refuseCount(Self.wrongLength, path, elements.count, over: Int(clamping: most))
    }
    elementsDiffer(elements, schema, path)
    guard case .schema(let items)? = schema.items else { return }
    for (index, element) in elements.enumerated() {
      judge(element, items.value, path.index(index), depth: depth + 1)
    }
  }

  /// The elements of a set are each there once, those of a map by their keys.
  private mutating func elementsDiffer(
    _ elements: ArraySlice<YAMLNodeID>, _ schema: JSONSchemaProps, _ path: FieldPath
  ) {
    let keys = schema.kubernetesListMapKeys ?? []
    let isMap = schema.kubernetesListType == "map" && !keys.isEmpty
    guard isMap || schema.kubernetesListType == "set" else { return }
    var seen: Set<[UInt8]> = []
    for (index, element) in elements.enumerated() {
      var json = JSONWriter()
      if isMap {
        for key in keys {
          if let value = entry(key, of: element) { document.write(value, to: &json) }
          json.newline()
        }
      } else {
        document.write(element, to: &json)
      }
      if seen.insert(json.bytes).inserted { continue }
      let isText = document[element].value == .string
      refusals.refuseTwice(Self.repeated, path.index(index), isText ? .text(text(of: element)) : .object)
    }
  }

  private mutating func judgeFields(_ node: YAMLNodeID, _ schema: JSONSchemaProps, _ path: FieldPath, depth: Int) {
    requiredFieldsAreThere(node, schema, path)
    let count = document.effectiveEntries(of: node).count
    if let least = schema.minProperties, count < Int(clamping: least) {
      refusals.refuse(Self.wrongLength, path, .object, "\(path) in body should have at least \(least) properties")
    }
    if let most = schema.maxProperties, count > Int(clamping: most) {
      refusals.refuseCount(Self.wrongLength, path, count, over: Int(clamping: most))
    }
    fieldsAreKnown(node, schema, path, besides: schema.kubernetesEmbeddedResource == true ? Self.implied : [])
    for (key, value) in document.effectiveEntries(of: node) {
      let name = text(of: key)
      if let property = schema.properties?[name] {
        judge(value, property, path.field(name), depth: depth + 1)
      } else if case .schema(let values)? = schema.additionalProperties {
        judge(value, values.value, path.key(name), depth: depth + 1)
      }
    }
  }

  /// A value is of the type that is described; says whether there is more to look at.
  private mutating func typeFits(
    _ value: YAMLValue, _ schema: JSONSchemaProps, _ path: FieldPath, _ node: YAMLNodeID
  ) -> Bool {
    if schema.kubernetesIntOrString == true {
      switch value {
      case .string: return true
      default: if let _: Int64 = value.exactInteger() { return true }
      }
    }
    guard let type = schema.type, !type.isEmpty else { return true }
    let fits =
      switch (type, value) {
      case ("string", .string), ("boolean", .boolean), ("array", .sequence), ("object", .mapping): true
      case ("number", .integer), ("number", .unsigned), ("number", .float): true
      case ("integer", _): (value.exactInteger() as Int64?) != nil
      default: false
      }
    if !fits {
      let found = value.schemaType
      let detail = "\(path) in body must be of type \(type): \(found.goQuoted)"
      refusals.refuse(Self.wrongType, path, .text(found), detail)
    }
    return fits
  }

  private mutating func valueIsListed(_ node: YAMLNodeID, _ schema: JSONSchemaProps, _ path: FieldPath) {
    guard let known = schema.enum, !known.isEmpty, document[node].value == .string else { return }
    let value = text(of: node)
    let words = known.compactMap { if case .string(let text) = $0.value { text } else { nil } }
    guard words.count == known.count, !words.contains(where: { $0.isExactly(value) }) else { return }
    refusals.refuse(Self.notListed, path, .text(value), unlessOneOf: words)
  }

  private mutating func numberIsInRange(_ value: YAMLValue, _ schema: JSONSchemaProps, _ path: FieldPath) {
    guard let number = Double(value.jsonNumber) else { return }
    let shown = BadValue.plain(value.jsonNumber)
    if let least = schema.minimum {
      let isStrict = schema.exclusiveMinimum == true
      if isStrict ? number <= least : number < least {
        let words = isStrict ? "greater than" : "greater than or equal to"
        let detail = "\(path) in body should be \(words) \(GoNumber.json(least))"
        refusals.refuse(Self.outOfRange, path, shown, detail)
      }
    }
    if let step = schema.multipleOf, step > 0, (number / step).rounded() * step != number {
      refusals.refuse(Self.outOfRange, path, shown, "\(path) in body should be a multiple of \(GoNumber.json(step))")
    }
    if let most = schema.maximum {
      let isStrict = schema.exclusiveMaximum == true
      if isStrict ? number >= most : number > most {
        let words = isStrict ? "less than" : "less than or equal to"
        let detail = "\(path) in body should be \(words) \(GoNumber.json(most))"
        refusals.refuse(Self.outOfRange, path, shown, detail)
      }
    }
  }

  private mutating func textFits(_ text: String, _ schema: JSONSchemaProps, _ path: FieldPath) {
    let count = text.unicodeScalars.count
    if let least = schema.minLength, count < Int(clamping: least) {
      let detail = "\(path) in body should be at least \(least) chars long"
      refusals.refuse(Self.wrongLength, path, .text(text), detail)
    }
    if let most = schema.maxLength, count > Int(clamping: most) {
      refusals.refuseLength(Self.wrongLength, path, over: Int(clamping: most))
    }
    if let pattern = schema.pattern, let expression = TextPattern(pattern), !expression.matches(text) {
      refusals.refuse(Self.noMatch, path, .text(text), "\(path) in body should match '\(pattern)'")
    }
  }

  private mutating func requiredFieldsAreThere(_ node: YAMLNodeID, _ schema: JSONSchemaProps, _ path: FieldPath) {
    for name in schema.required ?? [] where !(path.steps.isEmpty && Self.implied.contains(name)) {
      if let value = entry(name, of: node), document[value].value != .null { continue }
      // A default fills in what is not written.
      if schema.properties?[name]?.defaultsToSomething ?? false { continue }
      if let value = entry(name, of: node), document[value].value == .null,
        schema.properties?[name]?.nullable == true
      {
        continue
      }
      refusals.require(Self.missing, path.field(name))
    }
  }

  /// Fields are those of the schema, unless it takes any.
  private mutating func fieldsAreKnown(
    _ node: YAMLNodeID, _ schema: JSONSchemaProps, _ path: FieldPath, besides others: Set<String>
  ) {
    guard document[node].value == .mapping, schema.kubernetesPreserveUnknownFields != true,
      schema.additionalProperties == nil
    else { return }
    for entry in document.effectiveEntries(of: node) {
      let name = text(of: entry.key)
      if others.contains(name) || schema.properties?[name] != nil { continue }
      let place = path.field(name)
      refusals.refuse(Self.unknownField, place, .text(name), "unknown field \"\(place)\"")
    }
  }
}

extension JSONSchemaProps {
  /// Whether a value that is not there is filled in.
  fileprivate var defaultsToSomething: Bool { self.default != nil }
}

extension YAMLValue {
  /// What a schema calls a value of this kind.
  fileprivate var schemaType: String {
    switch self {
    case .null: "null"
    case .boolean: "boolean"
    case .integer, .unsigned: "integer"
    case .float: "number"
    case .string: "string"
    case .sequence: "array"
    case .mapping: "object"
    }
  }
}
