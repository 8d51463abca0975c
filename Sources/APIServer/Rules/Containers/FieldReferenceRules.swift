internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the fields that the downward API hands to containers.
enum FieldReferenceRules {
  static let kinds = [
    fieldRequired, fieldUnreadable, fieldElsewhere, entryFormat, containerRequired,
    resourceRequired, resourceUnknown, divisor,
  ]

  /// The fields that variables can hold.
  static let inVariables = [
    "metadata.name", "metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName",
    "status.hostIP", "status.hostIPs", "status.podIP", "status.podIPs",
  ]

  /// The fields that files can hold.
  static let inFiles = [
    "metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid",
  ]

  private static let fieldRequired = DiagnosticKind.rule(
    "field-ref-path-required",
    "파드의 어느 필드를 넘길지 알 수 없습니다.", "Nothing says which field of the Pod to hand over.",
    write: ("`fieldPath: metadata.name`처럼 적으십시오.", "Write `fieldPath: metadata.name`, say."))

  private static let fieldUnreadable = DiagnosticKind.rule(
    "field-ref-path-unknown",
    "'{0}'은(는) 파드가 내주지 않는 필드입니다.", "'{0}' is no field that a Pod hands out.",
    write: (
      "`metadata.name`, `status.podIP`, `metadata.labels['app']` 같은 필드를 적으십시오.",
      "Write a field such as `metadata.name`, `status.podIP` or `metadata.labels['app']`."
    ))

  private static let fieldElsewhere = DiagnosticKind.rule(
    "field-ref-path-unsupported",
    "필드 '{0}'은(는) 여기서 쓸 수 없습니다. 레이블 전체는 파일로만, 노드와 IP는 환경 변수로만 넘길 수 있습니다.",
    "The field '{0}' cannot be had here: all labels go to files only, node and IPs to variables only.",
    write: ("서버가 든 필드 가운데 하나를 적으십시오.", "Write one of the fields that the server lists."))

  private static let entryFormat = DiagnosticKind.rule(
    "field-ref-key-format",
    "`['…']` 안의 '{0}'은(는) 레이블이나 어노테이션의 키가 아닙니다.",
    "'{0}' inside `['…']` is no key of a label or annotation.",
    write: ("`metadata.labels['app']`처럼 적으십시오.", "Write it like `metadata.labels['app']`."))

  private static let containerRequired = DiagnosticKind.rule(
    "resource-field-ref-container",
    "볼륨은 파드의 것이라 어느 컨테이너의 자원인지 적어야 합니다.",
    "A volume is the Pod's, so it must be said whose container's resource is meant.",
    write: ("`containerName`에 컨테이너 이름을 적으십시오.", "Name the container in `containerName`."))

  private static let resourceRequired = DiagnosticKind.rule(
    "resource-field-ref-resource",
    "어느 자원의 값을 넘길지 알 수 없습니다.", "Nothing says which resource's value to hand over.",
    write: ("`resource: limits.cpu`처럼 적으십시오.", "Write `resource: limits.cpu`, say."))

  private static let resourceUnknown = DiagnosticKind.rule(
    "resource-field-ref-unknown",
    "'{0}'은(는) 넘길 수 있는 자원이 아닙니다.", "'{0}' is no resource that can be handed over.",
    write: (
      "`limits.`나 `requests.` 뒤에 `cpu`, `memory`, `ephemeral-storage`를 적으십시오.",
      "Write `cpu`, `memory` or `ephemeral-storage` after `limits.` or `requests.`."
    ))

  private static let divisor = DiagnosticKind.rule(
    "resource-field-ref-divisor",
    "`{0}`을(를) 나누는 단위로 쓸 수 없는 수량입니다.", "This quantity cannot serve as the unit for `{0}`.",
    write: (
      "CPU는 `1m`이나 `1`, 그 밖에는 `1Mi` 같은 단위를 적으십시오.", "Write `1m` or `1` for CPU, a unit such as `1Mi` for the rest."
    ))
}

extension FieldReferenceRules {
  /// A field is one that Pods hand out, and hand out here.
  static func fieldCanBeRead(
    _ reference: ObjectFieldSelector, _ known: [String], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let version = reference.apiVersion.orEmpty
    let field = reference.fieldPath.orEmpty
    if field.isEmpty { return refusals.require(fieldRequired, path.field("fieldPath")) }
    if let fault = FieldLabel.fault(field, version: version) {
      return refusals.refuse(
        fieldUnreadable, path.field("fieldPath"), .text(field), "error converting fieldPath: \(fault)")
    }
    let label = FieldLabel(field.isExactly("spec.host") ? "spec.nodeName" : field)
    if let key = label.subscripted {
      let isAnnotation = label.path.isExactly("metadata.annotations")
      refusals.check(
        isAnnotation ? key.lowercased() : key, .qualifiedName, entryFormat, path, anchor: path.field("fieldPath"))
    } else if !known.contains(where: { $0.isExactly(label.path) }) {
      refusals.refuse(fieldElsewhere, path.field("fieldPath"), .text(label.path), unlessOneOf: known)
    }
  }

  /// A resource is one that containers have, in a unit that makes sense for it.
  static func resourceCanBeRead(
    _ reference: ResourceFieldSelector, inVolume: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let resource = reference.resource.orEmpty
    if inVolume, reference.containerName.orEmpty.isEmpty {
      refusals.require(containerRequired, path.field("containerName"))
    } else if resource.isEmpty {
      refusals.require(resourceRequired, path.field("resource"))
    } else if !resources.contains(where: { $0.isExactly(resource) }), !isHugePages(resource) {
      refusals.refuse(resourceUnknown, path.field("resource"), .text(resource), unlessOneOf: resources)
    }
    if let unit = reference.divisor { unitFits(unit, resource, path, &refusals) }
  }

  /// Values of a resource are counted in units that whole numbers make sense of.
  private static func unitFits(
    _ unit: Quantity, _ resource: String, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if unit.isZero { return }
    let text = unit.description
    let name: String
    switch resource {
    case "limits.cpu", "requests.cpu":
      if text == "1m" || text == "1" { return }
      let detail = "only divisor's values 1m and 1 are supported with the cpu resource"
      return refusals.refuse(divisor, path.field("divisor"), .text(resource), detail)
    case "limits.memory", "requests.memory": name = "memory"
    case "limits.ephemeral-storage", "requests.ephemeral-storage": name = "local ephemeral storage"
    default:
      guard isHugePages(resource) else { return }
      name = "hugepages"
    }
    if byteUnits.contains(text) { return }
    let detail = "only divisor's values \(byteUnits.joined(separator: ", ")) are supported with the \(name) resource"
    refusals.refuse(divisor, path.field("divisor"), .text(resource), detail)
  }

  private static func isHugePages(_ resource: String) -> Bool {
    resource.begins(with: "limits.hugepages-") || resource.begins(with: "requests.hugepages-")
  }

  private static let resources = [
    "limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage",
    "requests.memory",
  ]
  private static let byteUnits = [
    "1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei",
  ]
}
