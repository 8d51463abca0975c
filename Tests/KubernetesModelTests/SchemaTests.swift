import Foundation
import KubernetesModel
import TestSupport
import Testing

/// The fields of every type are held against the published schema where a copy of it is at hand.
struct SchemaTests {
  static let path = Corpus.folder.map { $0 + "/../reference/kubernetes-1.36-schema.json" }

  @Test(
    "Every type of every kind has the schema's fields, in its order",
    .enabled(if: path != nil, Comment(rawValue: Corpus.absence)))
  func allKinds() throws {
    let schema = try Schema(path: #require(Self.path))
    #expect(Set(schema.kinds.keys) == Set(Self.kinds.keys))
    var types = 0
    var fields = 0
    var waiting = try schema.kinds.map { kind, name in (type: try #require(Self.kinds[kind]), name: name) }
    var seen: Set<String> = []
    while let (type, name) = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      types += 1
      let expected = try #require(schema.fields(of: name), "\(name) is not in the schema")
      #expect(type.fields.map(\.name.description) == expected.map(\.name), "\(name)")
      for (field, wanted) in zip(type.fields, expected) {
        fields += 1
        #expect(schema.describe(field.shape) == wanted.description, "\(name).\(field.name)")
        if let object = field.shape.objectType, let reference = wanted.reference { waiting.append((object, reference)) }
      }
    }
    // Nine more types of the schema are no objects here: Quantity, Time, any JSON and the like.
    #expect(types == 356)
    #expect(fields == 1608)
  }

  static let kinds: [String: any Model.Type] = [
    "v1/Pod": Pod.self,
    "v1/PodTemplate": PodTemplate.self,
    "v1/ReplicationController": ReplicationController.self,
    "v1/Service": Service.self,
    "v1/ConfigMap": ConfigMap.self,
    "v1/Secret": Secret.self,
    "v1/PersistentVolume": PersistentVolume.self,
    "v1/PersistentVolumeClaim": PersistentVolumeClaim.self,
    "v1/Namespace": Namespace.self,
    "v1/Node": Node.self,
    "v1/ServiceAccount": ServiceAccount.self,
    "v1/LimitRange": LimitRange.self,
    "v1/ResourceQuota": ResourceQuota.self,
    "v1/Event": Event.self,
    "v1/Endpoints": Endpoints.self,
    "v1/Binding": Binding.self,
    "apps/v1/Deployment": Deployment.self,
    "apps/v1/ReplicaSet": ReplicaSet.self,
    "apps/v1/StatefulSet": StatefulSet.self,
    "apps/v1/DaemonSet": DaemonSet.self,
    "batch/v1/Job": Job.self,
    "batch/v1/CronJob": CronJob.self,
    "networking.k8s.io/v1/Ingress": Ingress.self,
    "networking.k8s.io/v1/IngressClass": IngressClass.self,
    "networking.k8s.io/v1/NetworkPolicy": NetworkPolicy.self,
    "rbac.authorization.k8s.io/v1/Role": Role.self,
    "rbac.authorization.k8s.io/v1/ClusterRole": ClusterRole.self,
    "rbac.authorization.k8s.io/v1/RoleBinding": RoleBinding.self,
    "rbac.authorization.k8s.io/v1/ClusterRoleBinding": ClusterRoleBinding.self,
    "storage.k8s.io/v1/StorageClass": StorageClass.self,
    "storage.k8s.io/v1/VolumeAttachment": VolumeAttachment.self,
    "storage.k8s.io/v1/CSIDriver": CSIDriver.self,
    "storage.k8s.io/v1/CSINode": CSINode.self,
    "policy/v1/PodDisruptionBudget": PodDisruptionBudget.self,
    "autoscaling/v2/HorizontalPodAutoscaler": HorizontalPodAutoscaler.self,
    "autoscaling/v1/HorizontalPodAutoscaler": HorizontalPodAutoscalerV1.self,
    "coordination.k8s.io/v1/Lease": Lease.self,
    "scheduling.k8s.io/v1/PriorityClass": PriorityClass.self,
    "discovery.k8s.io/v1/EndpointSlice": EndpointSlice.self,
    "apiextensions.k8s.io/v1/CustomResourceDefinition": CustomResourceDefinition.self,
    "authentication.k8s.io/v1/TokenReview": TokenReview.self,
  ]
}

/// The published schema, as much of it as says what a field holds.
private struct Schema {
  struct Entry {
    let name: String
    let description: String
    let reference: String?
  }

  /// The schema's names of the kinds' types, by version and kind.
  let kinds: [String: String]
  private let types: [String: [String: Any]]

  init(path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    let root = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    types = try #require(root["types"] as? [String: [String: Any]])
    kinds = try #require(root["kinds"] as? [String: String])
  }

  func fields(of type: String) -> [Entry]? {
    guard let type = types[type] else { return nil }
    let fields = type["fields"] as? [String: [String: Any]] ?? [:]
    return fields.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { name, field in
      Entry(name: name, description: describe(field), reference: reference(field))
    }
  }

  private func reference(_ field: [String: Any]) -> String? {
    if let name = field["ref"] as? String { return Self.withoutChoice(name) }
    return ((field["items"] ?? field["values"]) as? [String: Any]).flatMap(reference)
  }

  /// A schema that may also be a truth value or a list is listed as the schema that it mostly is.
  private static func withoutChoice(_ name: String) -> String {
    name.range(of: "(?<=JSONSchemaProps)Or.*", options: .regularExpression).map { String(name[..<$0.lowerBound]) }
      ?? name
  }

  private func describe(_ field: [String: Any]) -> String {
    if let name = field["ref"] as? String, ["JSON", "FieldsV1"].contains(name.split(separator: ".").last) {
      return "any"
    }
    if let name = field["ref"] as? String { return String(Self.withoutChoice(name).split(separator: ".").last ?? "") }
    if let items = field["items"] as? [String: Any] { return "[\(describe(items))]" }
    if let values = field["values"] as? [String: Any] { return "{\(describe(values))}" }
    return (field["format"] ?? field["type"]) as? String ?? "?"
  }

  func describe(_ shape: Shape) -> String {
    switch shape {
    case .list(let element): "[\(describe(element))]"
    case .map(let element): "{\(describe(element))}"
    case .object(let type): String(type.goType.split(separator: ".").last ?? "")
    case .leaf(.quantity): "Quantity"
    case .leaf(.intOrString): "IntOrString"
    case .leaf(.time): "Time"
    case .leaf(.microTime): "MicroTime"
    case .leaf(.json): "any"
    case .leaf(.number): "double"
    case .leaf(.base64): "byte"
    case .leaf(let leaf): leaf.rawValue
    }
  }
}
