/// What `--overrides` changes of an object.
struct Overrides {
  private let text: String
  private let type: String

  init(_ call: Invocation) {
    text = call.flags.text("overrides")
    type = call.flags.text("override-type", default: "merge")
  }

  func apply(to object: ObjectValue) throws(Refusal) -> ObjectValue {
    guard ["merge", "json", "strategic"].contains(type) else { throw Refusal("invalid override type: \(type)") }
    guard let change = ReadObjects.json(text) else {
      throw Refusal(type == "merge" ? "Invalid JSON Patch" : "invalid character in the overrides: they are no JSON")
    }
    switch type {
    case "json": return try JSONPatch.apply(change, to: object)
    case "strategic": return Self.merge(change, into: object, isStrategic: true)
    default: return Self.merge(change, into: object, isStrategic: false)
    }
  }

  /// A merge patch: what is null goes, what is fields is merged, all else replaces.
  ///
  /// Recursion is bounded by the depth that the reader allows.
  private static func merge(_ change: ObjectValue, into object: ObjectValue?, isStrategic: Bool) -> ObjectValue {
    switch change {
    case .fields(let fields):
      var result = ObjectValue.nothing
      if let object, case .fields = object { result = object }
      for (name, value) in fields.pairs {
        result[name] = value == .null ? nil : merge(value, into: result[name], isStrategic: isStrategic)
      }
      return result
    case .list(let items) where isStrategic:
      return mergeByName(items, into: object?.items ?? []) ?? change
    default: return change
    }
  }

  /// Lists whose items have names are merged item by item; new ones come first.
  private static func mergeByName(_ items: [ObjectValue], into known: [ObjectValue]) -> ObjectValue? {
    guard items.allSatisfy({ $0["name"]?.text != nil }) else { return nil }
    var result = known
    var added: [ObjectValue] = []
    for item in items {
      if let place = result.firstIndex(where: { $0["name"] == item["name"] }) {
        result[place] = merge(item, into: result[place], isStrategic: true)
      } else {
        added.append(merge(item, into: nil, isStrategic: true))
      }
    }
    return .list(added + result)
  }
}

/// A JSON patch: operations on paths.
enum JSONPatch {
  static func apply(_ patch: ObjectValue, to object: ObjectValue) throws(Refusal) -> ObjectValue {
    var result = object
    for operation in patch.items {
      let path = (operation["path"]?.text ?? "").pieces(at: "/").dropFirst().map(unescaped)
      switch operation["op"]?.text {
      case "add", "replace":
        result = set(operation["value"] ?? .null, at: path[...], in: result, adds: operation["op"]?.text == "add")
      case "remove": result = set(nil, at: path[...], in: result, adds: false)
      default: throw Refusal("Unexpected kind: \(operation["op"]?.text ?? "unknown")")
      }
    }
    return result
  }

  private static func unescaped(_ part: String) -> String { part.replacing("~1", with: "/").replacing("~0", with: "~") }

  private static func set(
    _ value: ObjectValue?, at path: ArraySlice<String>, in object: ObjectValue, adds: Bool
  ) -> ObjectValue {
    guard let first = path.first else { return value ?? .null }
    let rest = path.dropFirst()
    if case .list(var items) = object {
      let place = first == "-" ? items.count : Int(first) ?? items.count
      if rest.isEmpty {
        if let value {
          if adds || place >= items.count {
            items.insert(value, at: min(place, items.count))
          } else {
            items[place] = value
          }
        } else if place < items.count {
          items.remove(at: place)
        }
      } else if items.indices.contains(place) {
        items[place] = set(value, at: rest, in: items[place], adds: adds)
      }
      return .list(items)
    }
    var object = object
    object[first] = rest.isEmpty ? value : set(value, at: rest, in: object[first] ?? .nothing, adds: adds)
    return object
  }
}
