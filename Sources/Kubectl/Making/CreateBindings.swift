/// `create rolebinding` and `create clusterrolebinding`.
enum CreateBindings {
  static func roleBinding(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue {
    let (role, clusterRole) = (call.flags.text("role"), call.flags.text("clusterrole"))
    if role.isEmpty == clusterRole.isEmpty { throw Refusal("exactly one of clusterrole or role must be specified") }
    return try binding(
      call, "RoleBinding", name, in: call.namespace,
      to: role.isEmpty ? ("ClusterRole", clusterRole) : ("Role", role))
  }

  static func clusterRoleBinding(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue {
    try binding(call, "ClusterRoleBinding", name, in: nil, to: ("ClusterRole", call.flags.text("clusterrole")))
  }

  private static func binding(
    _ call: Invocation, _ kind: String, _ name: String, in namespace: String?, to role: (kind: String, name: String)
  ) throws(Refusal) -> ObjectValue {
    let group = ObjectValue.text("rbac.authorization.k8s.io")
    var subjects: [ObjectValue] = []
    for (kind, flag) in [("User", "user"), ("Group", "group")] {
      subjects += call.flags.list(flag).map { .fields(["kind": .text(kind), "apiGroup": group, "name": .text($0)]) }
    }
    for account in call.flags.list("serviceaccount") {
      let parts = account.pieces(at: ":")
      guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else {
        throw Refusal("serviceaccount must be <namespace>:<name>")
      }
      subjects.append(
        .fields([
          "kind": .text("ServiceAccount"), "name": .text(parts[1]), "namespace": .text(parts[0]),
        ]))
    }
    return ObjectType(kind, "rbac.authorization.k8s.io/v1").object(
      name, in: namespace,
      [
        "subjects": subjects.isEmpty ? nil : .list(subjects),
        "roleRef": .fields(["apiGroup": group, "kind": .text(role.kind), "name": .text(role.name)]),
      ])
  }
}
