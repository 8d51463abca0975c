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

  static let kinds: [String: ModelType] = [
    "v1/Pod": Pod.modelType,
    "v1/PodTemplate": PodTemplate.modelType,
    "v1/ReplicationController": ReplicationController.modelType,
    "v1/Service": Service.modelType,
    "v1/ConfigMap": ConfigMap.modelType,
    "v1/Secret": Secret.modelType,
    "v1/PersistentVolume": PersistentVolume.modelType,
    "v1/PersistentVolumeClaim": PersistentVolumeClaim.modelType,
    "v1/Namespace": Namespace.modelType,
    "v1/Node": Node.modelType,
    "v1/ServiceAccount": ServiceAccount.modelType,
    "v1/LimitRange": LimitRange.modelType,
    "v1/ResourceQuota": ResourceQuota.modelType,
    "v1/Event": Event.modelType,
    "v1/Endpoints": Endpoints.modelType,
    "v1/Binding": Binding.modelType,
    "apps/v1/Deployment": Deployment.modelType,
    "apps/v1/ReplicaSet": ReplicaSet.modelType,
    "apps/v1/StatefulSet": StatefulSet.modelType,
    "apps/v1/DaemonSet": DaemonSet.modelType,
    "batch/v1/Job": Job.modelType,
    "batch/v1/CronJob": CronJob.modelType,
    "networking.k8s.io/v1/Ingress": Ingress.modelType,
    "networking.k8s.io/v1/IngressClass": IngressClass.modelType,
    "networking.k8s.io/v1/NetworkPolicy": NetworkPolicy.modelType,
    "rbac.authorization.k8s.io/v1/Role": Role.modelType,
    "rbac.authorization.k8s.io/v1/ClusterRole": ClusterRole.modelType,
    "rbac.authorization.k8s.io/v1/RoleBinding": RoleBinding.modelType,
    "rbac.authorization.k8s.io/v1/ClusterRoleBinding": ClusterRoleBinding.modelType,
    "storage.k8s.io/v1/StorageClass": StorageClass.modelType,
    "storage.k8s.io/v1/VolumeAttachment": VolumeAttachment.modelType,
    "storage.k8s.io/v1/CSIDriver": CSIDriver.modelType,
    "storage.k8s.io/v1/CSINode": CSINode.modelType,
    "policy/v1/PodDisruptionBudget": PodDisruptionBudget.modelType,
    "autoscaling/v2/HorizontalPodAutoscaler": HorizontalPodAutoscaler.modelType,
    "autoscaling/v1/HorizontalPodAutoscaler": HorizontalPodAutoscalerV1.modelType,
    "coordination.k8s.io/v1/Lease": Lease.modelType,
    "scheduling.k8s.io/v1/PriorityClass": PriorityClass.modelType,
    "discovery.k8s.io/v1/EndpointSlice": EndpointSlice.modelType,
    "apiextensions.k8s.io/v1/CustomResourceDefinition": CustomResourceDefinition.modelType,
    "authentication.k8s.io/v1/TokenReview": TokenReview.modelType,
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
