internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of ResourceQuotas.
enum ResourceQuotaRules {
  static let kinds = [resource, amount, scope, scopeOperator]

  private static let resource = DiagnosticKind.rule(
    "quota-resource",
    "'{0}'은(는) 할당량을 둘 수 있는 자원이 아닙니다.", "'{0}' is nothing that a quota can be of.",
    write: (
      "`requests.cpu`, `limits.memory`, `pods`, `count/deployments.apps`처럼 적으십시오.",
      "Write it like `requests.cpu`, `limits.memory`, `pods` or `count/deployments.apps`."
    ))

  private static let amount = DiagnosticKind.rule(
    "quota-amount",
    "할당량은 0 이상이어야 하고, 개수는 정수여야 하는데 {0}입니다.", "A quota is 0 or more, and a count is whole; this is {0}.",
    write: ("`pods: \"10\"`처럼 적으십시오.", "Write `pods: \"10\"`, say."))

  private static let scope = DiagnosticKind.rule(
    "quota-scope",
    "범위(scope)가 없는 것이거나, 서로 어긋나거나, 그 자원에는 쓸 수 없습니다.",
    "A scope is unknown, contradicts another, or does not go with a resource.",
    write: (
      "`BestEffort`는 `pods`에만 쓰고, `BestEffort`와 `NotBestEffort`처럼 반대인 것을 함께 쓰지 마십시오.",
      "Use `BestEffort` with `pods` only, and no two opposites such as `BestEffort` and `NotBestEffort`."
    ))

  private static let scopeOperator = DiagnosticKind.rule(
    "quota-scope-operator",
    "범위를 고르는 연산자와 값이 맞지 않습니다({3}).", "The operator and the values of a scope do not go together ({3}).",
    write: (
      "`PriorityClass`에는 `In`과 `values`를, 다른 범위에는 `Exists`를 쓰십시오.",
      "Use `In` with `values` for `PriorityClass`, `Exists` for other scopes."
    ))

  private static let podAmounts = [
    "cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory",
  ]
}

extension ResourceQuotaRules {
  fileprivate static func judge(_ spec: ResourceQuotaSpec, _ refusals: inout Refusals) {
    let path = FieldPath.root.field("spec")
    let hard = spec.hard?.entries ?? []
    for (name, quantity) in hard { amountCanBeLimited(name, quantity, path.field("hard").key(name), &refusals) }
    let names = hard.map { $0.key }
    scopesGoTogether(spec.scopes ?? [], names, path.field("scopes"), &refusals)
    for requirement in spec.scopeSelector?.value.matchExpressions ?? [] {
      // The server leaves out the place in the list.
      let place = path.field("scopeSelector", "matchExpressions")
      operatorFits(requirement, names, place, &refusals)
    }
  }

  /// A resource is one that a quota can count, in an amount that it can have.
  private static func amountCanBeLimited(
    _ name: String, _ quantity: Quantity, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let named = NamedResource(name)
    ResourceRules.nameIsWellKnown(named, path, &refusals)
    if !name.utf8.contains(UInt8(ascii: "/")), !named.isStandardForQuotas {
      refusals.refuse(resource, path, .text(name), "must be a standard resource for quota")
    }
    if quantity.isNegative {
      refusals.refuse(amount, path, .text(quantity.description), "must be greater than or equal to 0")
    }
    if named.isCounted, quantity.milliValue % 1000 != 0 {
      refusals.refuse(amount, path, .plain(quantity.description), "must be an integer")
    }
  }

  /// Scopes are known, apply to every resource, and do not contradict each other.
  private static func scopesGoTogether(
    _ scopes: [ResourceQuotaScope], _ names: [String], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let shown = BadValue.list(scopes.map { $0.rawValue })
    for name in scopes {
      if !name.isKnown { refusals.refuse(scope, path, shown, "unsupported scope") }
      resourcesHaveScope(name, names, shown, path, &refusals)
    }
    for (one, other) in [
      (ResourceQuotaScope.bestEffort, .notBestEffort), (.terminating, ResourceQuotaScope.notTerminating),
    ]
    where scopes.contains(one) && scopes.contains(other) {
      refusals.refuse(scope, path, shown, "conflicting scopes")
    }
  }

  private static func resourcesHaveScope(
    _ name: ResourceQuotaScope, _ resources: [String], _ shown: BadValue, _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    for resource in resources where NamedResource(resource).isStandardForQuotas {
      let isPodCount = resource.isExactly("pods")
      let applies =
        switch name {
        case .bestEffort: isPodCount
        case .volumeAttributesClass: ["persistentvolumeclaims", "requests.storage"].contains { $0.isExactly(resource) }
        case let name where name.isKnown: isPodCount || podAmounts.contains { $0.isExactly(resource) }
        default: true
        }
      if !applies { refusals.refuse(scope, path, shown, "unsupported scope applied to resource") }
    }
  }

  /// Only classes have values.
  private static func operatorFits(
    _ requirement: ScopedResourceSelectorRequirement, _ names: [String], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = requirement.scopeName ?? ResourceQuotaScope(rawValue: "")
    if !name.isKnown { refusals.refuse(scope, path.field("scopeName"), BadValue(name), "unsupported scope") }
    resourcesHaveScope(name, names, .object, path, &refusals)
    let place = path.field("operator")
    let hasNoValues = name.isKnown && name != .priorityClass && name != .volumeAttributesClass
    if hasNoValues, requirement.operator != .exists {
      refusals.refuse(
        scopeOperator, place, BadValue(requirement.operator),
        "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, "
          + "ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity"
      )
    }
    let values = requirement.values ?? []
    switch requirement.operator {
    case .in?, .notIn?:
      if values.isEmpty {
        let detail = "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector"
        refusals.require(scopeOperator, path.field("values"), detail)
      }
    case .exists?, .doesNotExist?:
      if !values.isEmpty {
        let detail = "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector"
        refusals.refuse(scopeOperator, path.field("values"), .list(values), detail)
      }
    default:
      refusals.refuse(scopeOperator, place, BadValue(requirement.operator), "not a valid selector operator")
    }
  }
}

extension ResourceQuotaScope {
  /// Whether the server knows the scope.
  fileprivate var isKnown: Bool {
    [
      .terminating, .notTerminating, .bestEffort, .notBestEffort, .priorityClass, .crossNamespacePodAffinity,
      .volumeAttributesClass,
    ].contains(self)
  }
}

extension NamedResource {
  /// Whether a quota can limit a native resource of this name.
  fileprivate var isStandardForQuotas: Bool { isStandard && !text.isExactly("storage") }
}

extension ResourceQuota {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { ResourceQuotaRules.judge(spec.contents(), &$0) }
  }
}
