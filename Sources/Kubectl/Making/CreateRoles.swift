/// `create role` and `create clusterrole`.
struct CreateRoles {
  private let call: Invocation
  private let verbs: [String]
  private let resources: [Resource]
  private let names: [String]
  /// What is printed on standard error beside the object.
  private(set) var warnings: [String] = []

  private struct Resource {
    var name: String
    var group: String
    var subresource: String
  }

  init(_ call: Invocation) {
    self.call = call
    verbs = Self.verbs(call.flags.list("verb"))
    resources = Self.resources(call.flags.list("resource"))
    names = Self.unique(call.flags.list("resource-name"))
  }

  mutating func role(_ name: String) throws(Refusal) -> ObjectValue {
    if verbs.isEmpty { throw Refusal("at least one verb must be specified") }
    noteVerbs()
    if resources.isEmpty { throw Refusal("at least one resource must be specified") }
    try checkResources()
    return ObjectType("Role", "rbac.authorization.k8s.io/v1").object(
      name, in: call.namespace, ["rules": .list(resourceRules())])
  }

  mutating func clusterRole(_ name: String) throws(Refusal) -> ObjectValue {
    let type = ObjectType("ClusterRole", "rbac.authorization.k8s.io/v1")
    let urls = Self.unique(call.flags.list("non-resource-url"))
    let aggregated = call.flags.pairs("aggregation-rule")
    if !aggregated.isEmpty {
      if !(urls.isEmpty && verbs.isEmpty && resources.isEmpty && names.isEmpty) {
        throw Refusal("aggregation rule must be specified without nonResourceURLs, verbs, resources or resourceNames")
      }
      let selector = ObjectValue.fields(["matchLabels": .map(aggregated)])
      return type.object(
        name, in: nil,
        ["rules": .null, "aggregationRule": .fields(["clusterRoleSelectors": .list([selector])])])
    }
    if verbs.isEmpty { throw Refusal("at least one verb must be specified") }
    if resources.isEmpty, urls.isEmpty { throw Refusal("one of resource or nonResourceURL must be specified") }
    if !resources.isEmpty {
      noteVerbs()
      try checkResources()
    }
    try check(urls)
    var rules = resourceRules()
    if !urls.isEmpty { rules.append(.fields(["verbs": .texts(verbs), "nonResourceURLs": .texts(urls)])) }
    return type.object(name, in: nil, ["rules": .list(rules)])
  }

  private mutating func noteVerbs() {
    warnings += verbs.filter { !Self.knownVerbs.contains($0) }.map {
      "Warning: '\($0)' is not a standard resource verb"
    }
  }

  private func check(_ urls: [String]) throws(Refusal) {
    if urls.isEmpty { return }
    for verb in verbs where !["*", "get", "post", "put", "delete", "patch", "head", "options"].contains(verb) {
      throw Refusal("invalid verb: '\(verb)' for nonResourceURL")
    }
    for url in urls where url != "*" {
      if !url.begins(with: "/") { throw Refusal("nonResourceURL should start with /") }
      if url.utf8.dropLast().contains(UInt8(ascii: "*")) {
        throw Refusal("nonResourceURL only supports wildcard matches when '*' is at the end")
      }
    }
  }

  private func checkResources() throws(Refusal) {
    for resource in resources {
      if resource.name.isEmpty { throw Refusal("resource must be specified if apiGroup/subresource specified") }
      if resource.name == "*" { continue }
      let known = ResourceTypes.named(resource.name, group: resource.group)
      let (name, group) = known.map { ($0.plural, $0.group) } ?? (resource.name, resource.group)
      var isSpecial = false
      for verb in verbs {
        guard let matches = Self.specialVerbs[verb] else { continue }
        guard matches.contains(where: { $0 == (name, group) }) else {
          throw Refusal("can not perform '\(verb)' on '\(name)' in group '\(group)'")
        }
        isSpecial = true
      }
      // A group with a dot may be that of a custom resource, which only the cluster knows.
      if known == nil, !isSpecial, group.isEmpty || ResourceTypes.isBuiltIn(group: group) {
        let place = group.isEmpty ? "" : " in group \(GoQuote.string(group))"
        throw Refusal(.argument, printing: "the server doesn't have a resource type \(GoQuote.string(name))\(place)")
      }
    }
  }

  /// One rule for each API group, in the order of the groups' names.
  private func resourceRules() -> [ObjectValue] {
    var byGroup: [String: [String]] = [:]
    for resource in resources {
      let known = ResourceTypes.named(resource.name, group: resource.group)
      let name = known?.plural ?? resource.name
      let full = resource.subresource.isEmpty ? name : name + "/" + resource.subresource
      let group = known?.group ?? resource.group
      if byGroup[group]?.contains(full) != true { byGroup[group, default: []].append(full) }
    }
    return byGroup.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      rule(group: $0.key, resources: $0.value)
    }
  }

  private func rule(group: String, resources: [String]) -> ObjectValue {
    .fields([
      "verbs": .texts(verbs), "apiGroups": .texts([group]), "resources": .texts(resources),
      "resourceNames": names.isEmpty ? nil : .texts(names),
    ])
  }

  private static func verbs(_ given: [String]) -> [String] { given.contains("*") ? ["*"] : unique(given) }

  private static func unique(_ values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.filter { seen.insert($0).inserted }
  }

  /// `deployments.apps/scale`: a resource, its group, its subresource.
  private static func resources(_ given: [String]) -> [Resource] {
    var result: [Resource] = []
    for text in given {
      let sections = text.pieces(at: "/", limit: 2)
      let parts = sections[0].pieces(at: ".", limit: 2)
      let resource = Resource(
        name: parts[0], group: parts.count > 1 ? parts[1] : "", subresource: sections.count > 1 ? sections[1] : "")
      if resource.name == "*", parts.count == 1, sections.count == 1 { return [resource] }
      result.append(resource)
    }
    return result
  }

  private static let knownVerbs: Set<String> = [
    "*", "get", "delete", "list", "create", "update", "patch", "watch", "proxy", "deletecollection", "use", "bind",
    "escalate", "impersonate",
  ]
  private static let specialVerbs: [String: [(String, String)]] = [
    "use": [("podsecuritypolicies", "policy"), ("podsecuritypolicies", "extensions")],
    "bind": [("roles", "rbac.authorization.k8s.io"), ("clusterroles", "rbac.authorization.k8s.io")],
    "escalate": [("roles", "rbac.authorization.k8s.io"), ("clusterroles", "rbac.authorization.k8s.io")],
    "impersonate": [
      ("users", ""), ("serviceaccounts", ""), ("groups", ""), ("userextras", "authentication.k8s.io"),
    ],
  ]
}
