internal import KubernetesModel
internal import Text

/// What the rules on a part of a Pod need to know of the rest.
struct PodContext {
  /// The Pod's name, generated or not; empty where there is none.
  let podName: String
  /// When the containers start again, unless they say otherwise themselves.
  let restartPolicy: RestartPolicy?
  /// Whether user 0 of the containers is user 0 of the node.
  let usesHostUsers: Bool
  /// How long the containers have to end.
  let gracePeriod: Int64?
  /// The volumes that nothing is wrong with: only these can be mounted.
  var volumes = AcceptedVolumes()
  /// The names of the Pod's resource claims.
  let claimNames: ClaimNames
  /// Whether this is a template that Pods are yet to be made of.
  let isTemplate: Bool

  init(_ metadata: ObjectMeta, _ spec: PodSpec, isTemplate: Bool = false) {
    self.isTemplate = isTemplate
    podName = MetadataRules.effectiveName(metadata)
    restartPolicy = spec.restartPolicy
    usesHostUsers = spec.hostUsers ?? true
    // The server reads a negative time as one second.
    gracePeriod = spec.terminationGracePeriodSeconds.map { $0 < 0 ? 1 : $0 }
    claimNames = ClaimNames(spec.resourceClaims ?? [])
  }
}

/// The names of a Pod's resource claims.
struct ClaimNames {
  private var names = ExactNames()
  /// The names in the order of their bytes, each once.
  private(set) var sorted: [String] = []

  init(_ claims: [PodResourceClaim]) {
    for case let name? in claims.map({ $0.name }) where !name.isEmpty && names.insert(name) { sorted.append(name) }
    sorted.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Whether the Pod has a claim `name`.
  func contains(_ name: String) -> Bool { names.contains(name) }
}

/// The volumes of a Pod that can be mounted, by name.
struct AcceptedVolumes {
  /// What the rules on mounts ask of a volume.
  struct Traits: OptionSet {
    let rawValue: UInt8

    /// The volume is an `emptyDir`.
    static let emptyDir = Self(rawValue: 1)
    /// The volume comes from a PersistentVolumeClaim, the Pod's own or another.
    static let claim = Self(rawValue: 2)
  }

  private var few: [(name: String, traits: Traits)] = []
  private var many: [ExactText: Traits] = [:]

  /// Hashing pays off above this many volumes.
  private static let fewLimit = 8

  /// Adds a volume whose name is new.
  mutating func add(_ volume: Volume, named name: String) {
    var traits: Traits = []
    if volume.emptyDir != nil { traits.insert(.emptyDir) }
    if volume.persistentVolumeClaim != nil || volume.ephemeral != nil { traits.insert(.claim) }
    add(traits, named: name)
  }

  /// Adds a volume of which no more than `traits` is known.
  mutating func add(_ traits: Traits, named name: String) {
    few.append((name, traits))
    if few.count > Self.fewLimit {
      if many.isEmpty {
        for entry in few where many[ExactText(entry.name)] == nil { many[ExactText(entry.name)] = entry.traits }
      }
      many[ExactText(name)] = traits
    }
  }

  /// What the volume `name` is; `nil` where no such volume can be mounted.
  subscript(name: String) -> Traits? {
    many.isEmpty ? few.first { $0.name.isExactly(name) }?.traits : many[ExactText(name)]
  }
}
