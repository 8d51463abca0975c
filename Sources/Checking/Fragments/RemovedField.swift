internal import KubernetesModel
internal import APIServer

/// A field that an API had which is gone, and what took its place.
struct RemovedField: Sendable {
  /// The type that it would be in, as Go calls it.
  let owner: Substring
  let name: String
  /// The API that had it, and the release that took it away.
  let apiVersion: String
  let release: String
  /// The field of that type that leads to what took its place, and how that is written.
  let successor: String
  let writing: String

  /// The field of that name that a type had.
  static func named(_ name: String, in type: ModelType) -> RemovedField? {
    all.first { $0.name == name && $0.owner == type.goName }
  }

  private static let all = [
    RemovedField(
      owner: "IngressBackend", name: "serviceName", apiVersion: "networking.k8s.io/v1beta1", release: "1.22",
      successor: "service", writing: "service.name"),
    RemovedField(
      owner: "IngressBackend", name: "servicePort", apiVersion: "networking.k8s.io/v1beta1", release: "1.22",
      successor: "service", writing: "service.port.number"),
    RemovedField(
      owner: "IngressSpec", name: "backend", apiVersion: "networking.k8s.io/v1beta1", release: "1.22",
      successor: "defaultBackend", writing: "defaultBackend"),
    RemovedField(
      owner: "ResourceMetricSource", name: "targetAverageUtilization", apiVersion: "autoscaling/v2beta1",
      release: "1.25", successor: "target", writing: "target.averageUtilization"),
    RemovedField(
      owner: "ResourceMetricSource", name: "targetAverageValue", apiVersion: "autoscaling/v2beta1", release: "1.25",
      successor: "target", writing: "target.averageValue"),
  ]
}
