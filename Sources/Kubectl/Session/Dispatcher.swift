/// Hands a command to what knows it.
struct Dispatcher {
  let call: Invocation
  let files: CourseFiles

  func outcome(_ warnings: inout [String]) throws(Refusal) -> Outcome {
    switch call.command.path {
    case "run": return try RunPod(call: call).outcome()
    case "expose": return try ExposeService(call: call, files: files).outcome()
    case "label", "annotate": return try LabelObjects(call: call, files: files).outcome()
    case "scale": return try ScaleObjects(call: call, files: files).scale()
    case "autoscale": return try ScaleObjects(call: call, files: files).autoscale()
    case "set image": return try SetFields(call: call, files: files).image()
    case "set env": return try SetFields(call: call, files: files).variables()
    case "set resources": return try SetFields(call: call, files: files).resources()
    case "set serviceaccount": return try SetFields(call: call, files: files).serviceAccount()
    case "set selector": return try SetFields(call: call, files: files).selector()
    case "create token":
      try CommandChecks(call: call, files: files).check()
      return .action("asks the API server for a token of serviceaccount/\(call.arguments[0])")
    case let path where path.begins(with: "create "): return try created(&warnings)
    default:
      try CommandChecks(call: call, files: files).check()
      let rest = call.arguments.isEmpty ? "" : " " + call.arguments.joined(separator: " ")
      return .action("\(call.command.path)\(rest): needs a cluster")
    }
  }

  private func created(_ warnings: inout [String]) throws(Refusal) -> Outcome {
    let name = try call.nameArgument()
    let output = try Output(of: call)
    if name.isEmpty, Self.needsName.contains(call.command.name) { throw Refusal("name must be specified") }
    do throws(Refusal) {
      guard var object = try object(name, &warnings) else {
        return .action("makes \(name) from what the cluster holds")
      }
      if call.flags.isOn("save-config") { object.saveConfiguration() }
      return .objects([object], done: "created", output: output)
    } catch  where error.kind == .file && output.dryRun != .client {
      // The files are those of whoever runs the command, when they run it.
      return .action("makes \(call.command.name) \(name) from files that are not here")
    }
  }

  /// The commands that look whether the name they were given is one.
  private static let needsName: Set<String> = [
    "configmap", "generic", "docker-registry", "quota", "role", "clusterrole", "rolebinding", "serviceaccount",
    "namespace", "poddisruptionbudget",
  ]

  private func object(_ name: String, _ warnings: inout [String]) throws(Refusal) -> ObjectValue? {
    switch call.command.path {
    case "create deployment": return try CreateWorkloads.deployment(call, name)
    case "create job": return try CreateWorkloads.job(call, name)
    case "create cronjob": return CreateWorkloads.cronJob(call, name)
    case "create service clusterip": return try CreateServices.make(call, name, type: "ClusterIP")
    case "create service nodeport": return try CreateServices.make(call, name, type: "NodePort")
    case "create service loadbalancer": return try CreateServices.make(call, name, type: "LoadBalancer")
    case "create service externalname": return try CreateServices.make(call, name, type: "ExternalName")
    case "create configmap": return try CreateConfigMap.make(call, name, files)
    case "create secret generic": return try CreateSecret.generic(call, name, files)
    case "create secret tls": return try CreateSecret.tls(call, name, files)
    case "create secret docker-registry": return try CreateSecret.dockerRegistry(call, name, files)
    case "create ingress": return try CreateIngress.make(call, name)
    case "create quota": return try CreatePolicies.quota(call, name)
    case "create poddisruptionbudget": return try CreatePolicies.disruptionBudget(call, name)
    case "create priorityclass": return CreatePolicies.priorityClass(call, name)
    case "create serviceaccount": return CreatePolicies.serviceAccount(call, name)
    case "create namespace": return CreatePolicies.namespace(call, name)
    case "create rolebinding": return try CreateBindings.roleBinding(call, name)
    case "create clusterrolebinding": return try CreateBindings.clusterRoleBinding(call, name)
    case "create role", "create clusterrole":
      var roles = CreateRoles(call)
      let object = try call.command.name == "role" ? roles.role(name) : roles.clusterRole(name)
      warnings += roles.warnings
      return object
    default: return nil
    }
  }
}
