internal import KubernetesModel
internal import APIServer

/// Which pieces of manifests there are: the types that podbook knows, the most used first, and their fields.
enum FragmentTypes {
  /// A type, and where notes use it most.
  struct Entry: Sendable {
    let type: ModelType
    let place: FragmentPlace
    /// Where objects of the type stand in a list, if they do anywhere.
    var listPlace: FragmentPlace?
    /// How many fields lie between it and what notes speak of as a whole.
    let depth: Int
  }

  /// Every type once.
  static var entries: [Entry] { table.entries }

  /// The types that have a field, by their places in `entries`, in order; `nil` where none has it.
  static func owners(of field: ArraySlice<UInt8>) -> [Int]? { table.owners[field] }

  private static let table = Table()

  private struct Table {
    var entries: [Entry] = []
    var owners: [ArraySlice<UInt8>: [Int]] = [:]

    /// Goes down from the objects that notes show, level by level: the first way to a type is its place.
    init() {
      var found: [ModelType: Int] = [:]
      var level = FragmentTypes.seeds
      var depth = 0
      while !level.isEmpty {
        var next: [Seed] = []
        for seed in level {
          let listPlace = seed.isElement ? seed.place : nil
          if let known = found[seed.type] {
            if entries[known].listPlace == nil { entries[known].listPlace = listPlace }
            continue
          }
          let number = entries.count
          found[seed.type] = number
          entries.append(Entry(type: seed.type, place: seed.place, listPlace: listPlace, depth: depth))
          for field in seed.type.fields {
            owners[field.name.withUTF8Buffer { Array($0)[...] }, default: []].append(number)
            if let inner = field.shape.objectType { next.append(Seed(inner, field, below: seed.place)) }
          }
        }
        (level, depth) = (next, depth + 1)
      }
    }
  }

  private struct Seed {
    let type: ModelType
    let place: FragmentPlace
    let isElement: Bool

    init(_ type: ModelType, _ place: FragmentPlace, isElement: Bool = false) {
      (self.type, self.place, self.isElement) = (type, place, isElement)
    }

    init(_ type: ModelType, _ field: FieldDescription, below parent: FragmentPlace) {
      self.type = type
      var name = field.name.description
      switch field.shape {
      case .list: (name, isElement) = (name + "[]", true)
      case .map: (name, isElement) = (name + ".*", false)
      case .object, .leaf: isElement = false
      }
      place = parent.below(name)
    }
  }

  /// What notes show, the most frequent first. A container comes before what holds it: notes show containers' parts.
  private static var seeds: [Seed] {
    let all = APIKind.models.sorted { $0.key < $1.key }.flatMap { $0.value.sorted { $0.key < $1.key } }
    let known = Dictionary(all.map { ($0.key, $0.value) }) { $1 }
    let isUsual = Set(usualKinds)
    var seeds = (usualKinds + all.map(\.key).filter { !isUsual.contains($0) }).compactMap { kind in
      known[kind].map { Seed($0.type, FragmentPlace(kind: kind, path: "")) }
    }
    let container = FragmentPlace(kind: "Pod", path: "spec.containers[]")
    seeds.insert(Seed(Container.modelType, container, isElement: true), at: min(1, seeds.count))
    return seeds
  }

  private static let usualKinds = [
    "Pod", "Deployment", "Service", "ConfigMap", "Secret", "PersistentVolumeClaim", "Ingress", "StatefulSet",
    "PersistentVolume", "DaemonSet", "Job", "CronJob", "HorizontalPodAutoscaler", "NetworkPolicy", "Role",
    "RoleBinding", "ClusterRole", "ClusterRoleBinding", "ReplicaSet", "StorageClass", "Namespace", "ServiceAccount",
    "LimitRange", "ResourceQuota",
  ]
}
