internal import KubernetesModel

/// Tolerations as an annotation holds them: JSON, whose members are matched whatever their case.
enum AnnotatedTolerations {
  /// Reads the tolerations of an annotation.
  static func read(_ text: String) -> Result<[Toleration], GoJSON.Fault> {
    do throws(GoJSON.Fault) {
      switch try GoJSON.read(text) {
      case .null: return .success([])
      case .array(let elements):
        var list: [Toleration] = []
        for element in elements { list.append(try toleration(element)) }
        return .success(list)
      case let other: throw mismatch(other, "value of type []core.Toleration")
      }
    } catch {
      return .failure(error)
    }
  }

  private static func toleration(_ json: GoJSON) throws(GoJSON.Fault) -> Toleration {
    var toleration = Toleration()
    guard case .object(let members) = json else {
      if case .null = json { return toleration }
      throw mismatch(json, "value of type core.Toleration")
    }
    for (key, value) in members {
      switch key.lowercased() {
      case "key": toleration.key = try string(value, "Key", "string")
      case "operator":
        let text = try string(value, "Operator", "core.TolerationOperator")
        toleration.operator = text.map(TolerationOperator.init(rawValue:))
      case "value": toleration.value = try string(value, "Value", "string")
      case "effect":
        toleration.effect = try string(value, "Effect", "core.TaintEffect").map(TaintEffect.init(rawValue:))
      case "tolerationseconds": toleration.tolerationSeconds = try number(value)
      default: break
      }
    }
    return toleration
  }

  private static func string(
    _ json: GoJSON, _ field: String, _ type: String
  ) throws(GoJSON.Fault) -> String? {
    switch json {
    case .null: return nil
    case .string(let text): return text
    default: throw mismatch(json, "struct field Toleration.\(field) of type \(type)")
    }
  }

  private static func number(_ json: GoJSON) throws(GoJSON.Fault) -> Int64? {
    let target = "struct field Toleration.TolerationSeconds of type int64"
    switch json {
    case .null: return nil
    case .number(let text):
      guard let number = Int64(text) else {
        throw GoJSON.Fault(words: "json: cannot unmarshal number \(text) into Go \(target)")
      }
      return number
    default: throw mismatch(json, target)
    }
  }

  private static func mismatch(_ json: GoJSON, _ target: String) -> GoJSON.Fault {
    GoJSON.Fault(words: "json: cannot unmarshal \(json.kind) into Go \(target)")
  }
}
