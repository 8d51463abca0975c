import Foundation
import TestSupport
import Testing

@testable import Kubelet

/// One row of a table that the kubelet's own functions made.
struct LifecycleRow: CustomStringConvertible {
  let description: String
  let fields: [String: Any]

  /// The rows of the table `name` of the corpus.
  static func table(_ name: String) throws -> [LifecycleRow] {
    let path = try #require(Corpus.folder) + "/lifecycle/\(name).jsonl"
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    try #require(!lines.isEmpty)
    return try lines.map { try LifecycleRow(String($0)) }
  }

  init(_ line: String) throws {
    description = line
    fields = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  /// The value of `name`, or what stands for an absent one.
  func value<T>(_ name: String, else absent: T) -> T { fields[name] as? T ?? absent }

  /// The value of `name`, which must be there.
  func value<T>(_ name: String) throws -> T { try #require(fields[name] as? T, "\(name): \(self)") }

  /// The value of `name`, which may be null.
  func optional<T>(_ name: String) -> T? { fields[name] as? T }

  var restartPolicy: RestartChoice { RestartChoice(value("restartPolicy", else: "")) }

  /// The plan that the row's containers make.
  var plan: PodPlan {
    var plan = PodPlan(
      restartPolicy: restartPolicy,
      initContainers: value("init", else: [[String: Any]]()).map { ContainerPlan(row: $0, isInit: true) },
      containers: value("containers", else: [[String: Any]]()).map { ContainerPlan(row: $0, isInit: false) })
    plan.isStatic = value("staticPod", else: false)
    plan.readinessGates = value("readinessGates", else: [])
    return plan
  }

  /// The containers' entries in the object `name`, in the order of the plan.
  func entries(_ name: String, in plan: PodPlan) -> [[String: Any]?] {
    let all = value(name, else: [String: Any]())
    return plan.containers.map { all[$0.name] as? [String: Any] }
  }

  /// The containers' statuses, in the order of the plan.
  func statuses(in plan: PodPlan) -> [SeenContainer?] {
    entries("statuses", in: plan).map { $0.map(SeenContainer.init(row:)) }
  }
}

extension ContainerPlan {
  fileprivate init(row: [String: Any], isInit: Bool) {
    let policy = (row["restartPolicy"] as? String).map(RestartChoice.init)
    let rules = row["rules"] as? [[String: Any]] ?? []
    self.init(
      name: row["name"] as? String ?? "",
      role: !isInit ? .app : policy == .always ? .sidecar : .initializer, restartPolicy: policy,
      rules: rules.map { rule in
        RestartRule(
          rule["action"] as? String == "Restart" ? .restart : .restartAllContainers,
          isInverted: rule["operator"] as? String == "NotIn",
          exitCodes: (rule["values"] as? [Int] ?? []).map(Int32.init))
      })
  }
}

extension SeenContainer {
  fileprivate init(row: [String: Any]) {
    let state: SeenState =
      switch row["state"] as? String {
      case "waiting": .waiting
      case "running": .running
      case "terminated": .terminated(Int32(row["exitCode"] as? Int ?? 0))
      default: .none
      }
    let last = row["lastTermination"] as? [String: Any]
    self.init(
      state, lastExit: (last?["exitCode"] as? Int).map(Int32.init),
      isResetting: (last ?? row)["reason"] as? String == "RestartingAllContainers",
      isStarted: row["started"] as? Bool ?? false,
      isReady: row["ready"] as? Bool ?? false)
  }
}
