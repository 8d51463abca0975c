internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of roles and of whom they are bound to.
enum RoleRules {
  static let kinds = [verbs, resources, paths, aggregation, badSelector, roleRef, subject]

  private static let verbs = DiagnosticKind.rule(
    "role-verbs",
    "무엇을 할 수 있는지 알려 주는 `verbs`가 없습니다.", "There are no `verbs` to say what may be done.",
    write: ("`verbs: [get, list, watch]`처럼 적으십시오.", "Write `verbs: [get, list, watch]`, say."))

  private static let resources = DiagnosticKind.rule(
    "role-resources",
    "리소스에 대한 규칙에는 `apiGroups`와 `resources`가 모두 있어야 합니다.", "A rule about resources has `apiGroups` and `resources`.",
    write: (
      "`apiGroups: [\"\"]`(코어)와 `resources: [pods]`처럼 적으십시오.",
      "Write `apiGroups: [\"\"]` (the core) and `resources: [pods]`, say."
    ))

  private static let paths = DiagnosticKind.rule(
    "role-paths",
    "`nonResourceURLs`는 클러스터롤에서만, 리소스와 따로 적습니다.", "`nonResourceURLs` go into a ClusterRole, apart from resources.",
    write: ("규칙을 둘로 나누거나 `nonResourceURLs`를 지우십시오.", "Make two rules of it, or delete `nonResourceURLs`."))

  private static let aggregation = DiagnosticKind.rule(
    "role-aggregation",
    "`aggregationRule`에는 모을 롤을 고르는 `clusterRoleSelectors`가 있어야 합니다.",
    "`aggregationRule` has `clusterRoleSelectors` to choose what to gather.",
    write: ("`clusterRoleSelectors`에 `matchLabels`를 적으십시오.", "Give `matchLabels` under `clusterRoleSelectors`."))

  private static let badSelector = DiagnosticKind.rule(
    "role-aggregation-selector",
    "롤을 고르는 선택자가 잘못되었습니다.", "The selector of roles is wrong.",
    write: ("지적한 곳을 고치십시오.", "Mend what is named."))

  private static let roleRef = DiagnosticKind.rule(
    "binding-role-ref",
    "`roleRef`의 `{1}`이(가) 없거나 잘못되었습니다. 바인딩은 롤 하나를 가리킵니다.",
    "The `{1}` of `roleRef` is missing or wrong; a binding points to one role.",
    write: (
      "`apiGroup: rbac.authorization.k8s.io`, `kind: Role`(클러스터롤바인딩이면 `ClusterRole`), `name`을 적으십시오.",
      "Write `apiGroup: rbac.authorization.k8s.io`, `kind: Role` (`ClusterRole` in a ClusterRoleBinding) and `name`."
    ))

  private static let subject = DiagnosticKind.rule(
    "binding-subject",
    "권한을 받을 `subjects`의 `{1}`이(가) 없거나 잘못되었습니다.", "The `{1}` of a subject is missing or wrong.",
    write: (
      "`kind`는 `User`, `Group`, `ServiceAccount` 가운데 하나이고, 서비스 어카운트에는 `apiGroup`을 적지 않습니다.",
      "`kind` is `User`, `Group` or `ServiceAccount`; a service account takes no `apiGroup`."
    ))

  private static let group = "rbac.authorization.k8s.io"
}

extension RoleRules {
  /// Judges the rules of a role.
  fileprivate static func judge(_ rules: [PolicyRule]?, isNamespaced: Bool, _ refusals: inout Refusals) {
    for (index, rule) in (rules ?? []).enumerated() {
      ruleAppliesToSomething(rule, isNamespaced: isNamespaced, FieldPath.root.field("rules").index(index), &refusals)
    }
  }

  private static func ruleAppliesToSomething(
    _ rule: PolicyRule, isNamespaced: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if rule.verbs.isAbsentOrEmpty {
      refusals.require(verbs, path.field("verbs"), "verbs must contain at least one value")
    }
    let addresses = rule.nonResourceURLs ?? []
    if !addresses.isEmpty {
      let place = path.field("nonResourceURLs")
      if isNamespaced {
        refusals.refuse(paths, place, .list(addresses), "namespaced rules cannot apply to non-resource URLs")
      }
      let isMixed =
        !rule.apiGroups.isAbsentOrEmpty || !rule.resources.isAbsentOrEmpty || !rule.resourceNames.isAbsentOrEmpty
      if isMixed {
        let detail = "rules cannot apply to both regular resources and non-resource URLs"
        refusals.refuse(paths, place, .list(addresses), detail)
      }
      return
    }
    if rule.apiGroups.isAbsentOrEmpty {
      let detail = "resource rules must supply at least one api group"
      refusals.require(resources, path.field("apiGroups"), detail)
    }
    if rule.resources.isAbsentOrEmpty {
      refusals.require(resources, path.field("resources"), "resource rules must supply at least one resource")
    }
  }

  fileprivate static func rolesAreGathered(_ rule: Box<AggregationRule>?, _ refusals: inout Refusals) {
    guard let rule else { return }
    let place = FieldPath.root.field("aggregationRule", "clusterRoleSelectors")
    let selectors = rule.value.clusterRoleSelectors ?? []
    if selectors.isEmpty {
      let detail = "at least one clusterRoleSelector required if aggregationRule is non-nil"
      return refusals.require(aggregation, place, detail)
    }
    for (index, selector) in selectors.enumerated() {
      let before = refusals.count
      SelectorRules.judge(selector, place.index(index), &refusals)
      if refusals.count > before {
        refusals.refuse(badSelector, place.index(index), .object, "invalid label selector.")
      }
    }
  }

  /// Judges a binding to a role of one of `roleKinds`.
  fileprivate static func judge(
    _ reference: RoleRef, of roleKinds: [String], _ subjects: [Subject]?, isNamespaced: Bool,
    _ refusals: inout Refusals
  ) {
    let path = FieldPath.root.field("roleRef")
    if !reference.apiGroup.orEmpty.isExactly(group) {
      refusals.refuse(roleRef, path.field("apiGroup"), BadValue(reference.apiGroup), unlessOneOf: [group])
    }
    if !roleKinds.contains(where: { $0.isExactly(reference.kind.orEmpty) }) {
      refusals.refuse(roleRef, path.field("kind"), BadValue(reference.kind), unlessOneOf: roleKinds)
    }
    if reference.name.orEmpty.isEmpty {
      refusals.require(roleRef, path.field("name"))
    } else {
      refusals.check(reference.name.orEmpty, .pathSegment, roleRef, path.field("name"))
    }
    for (index, entry) in (subjects ?? []).enumerated() {
      subjectExists(entry, isNamespaced: isNamespaced, FieldPath.root.field("subjects").index(index), &refusals)
    }
  }

  /// A subject has a name, and the group that its kind has.
  private static func subjectExists(
    _ entry: Subject, isNamespaced: Bool, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = entry.name.orEmpty
    if name.isEmpty { refusals.require(subject, path.field("name")) }
    let given = entry.apiGroup.orEmpty
    switch entry.kind.orEmpty {
    case "ServiceAccount":
      if !name.isEmpty { refusals.check(name, .dnsSubdomain, subject, path.field("name")) }
      if !given.isEmpty { refusals.refuse(subject, path.field("apiGroup"), .text(given), unlessOneOf: [""]) }
      // In a namespace the binding's own counts.
      if !isNamespaced, entry.namespace.orEmpty.isEmpty { refusals.require(subject, path.field("namespace")) }
    case "User", "Group":
      if !given.isExactly(group) {
        refusals.refuse(subject, path.field("apiGroup"), .text(given), unlessOneOf: [group])
      }
    default:
      refusals.refuse(
        subject, path.field("kind"), BadValue(entry.kind), unlessOneOf: ["ServiceAccount", "User", "Group"])
    }
  }
}

extension Role {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .pathSegment) { RoleRules.judge(rules, isNamespaced: true, &$0) }
  }
}

extension ClusterRole {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .pathSegment, isNamespaced: false) { refusals in
      RoleRules.judge(rules, isNamespaced: false, &refusals)
      RoleRules.rolesAreGathered(aggregationRule, &refusals)
    }
  }
}

extension RoleBinding {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .pathSegment) {
      RoleRules.judge(roleRef.contents(), of: ["Role", "ClusterRole"], subjects, isNamespaced: true, &$0)
    }
  }
}

extension ClusterRoleBinding {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .pathSegment, isNamespaced: false) {
      RoleRules.judge(roleRef.contents(), of: ["ClusterRole"], subjects, isNamespaced: false, &$0)
    }
  }
}
