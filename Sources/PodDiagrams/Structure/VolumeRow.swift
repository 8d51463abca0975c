internal import KubernetesModel

/// A volume of the Pod and where it is mounted.
struct VolumeRow: Sendable {
  /// Where the volume comes from.
  enum Origin: Sendable {
    /// The Pod's own list, at this place.
    case volumes(Int)
    /// A StatefulSet's templates for claims, at this place.
    case claimTemplates(Int)
    /// It is mounted but nowhere to be found.
    case missing
  }

  /// A mount, or a block device given to a container.
  struct Mount: Sendable {
    /// The container, by its place among the columns.
    let column: Int
    /// Its place in the container's list.
    let index: Int
    let isDevice: Bool
  }

  let name: String
  let origin: Origin
  let source: VolumeWords
  let line: Int?
  var mounts: [Mount] = []
}

/// The volumes of a Pod with their mounts.
struct VolumeTable: Sendable {
  private(set) var rows: [VolumeRow] = []
  private var places: [String: Int] = [:]

  init(of subject: PodSubject, _ spec: PodSpec, _ columns: [ContainerColumn]) {
    if let volumes = spec.volumes {
      let list = subject.place["volumes"]
      for (index, volume) in volumes.enumerated() {
        add(
          VolumeRow(
            name: volume.name ?? "", origin: .volumes(index), source: VolumeWords(of: volume), line: list[index].line))
      }
    }
    if let set = subject.object.object.as(StatefulSet.self), let claims = set.spec?.value.volumeClaimTemplates {
      let list = subject.object.place["spec"]["volumeClaimTemplates"]
      for (index, claim) in claims.enumerated() where places[claim.metadata?.value.name ?? ""] == nil {
        add(
          VolumeRow(
            name: claim.metadata?.value.name ?? "", origin: .claimTemplates(index), source: VolumeWords(of: claim),
            line: list[index].line))
      }
    }
    for (number, column) in columns.enumerated() {
      for (index, mount) in (column.container.volumeMounts ?? []).enumerated() {
        take(VolumeRow.Mount(column: number, index: index, isDevice: false), of: mount.name ?? "")
      }
      for (index, device) in (column.container.volumeDevices ?? []).enumerated() {
        take(VolumeRow.Mount(column: number, index: index, isDevice: true), of: device.name ?? "")
      }
    }
  }

  private mutating func add(_ row: VolumeRow) {
    // Of two volumes with one name the first is the one that is mounted; the server refuses the second.
    if places[row.name] == nil { places[row.name] = rows.count }
    rows.append(row)
  }

  private mutating func take(_ mount: VolumeRow.Mount, of name: String) {
    if places[name] == nil { add(VolumeRow(name: name, origin: .missing, source: .missing, line: nil)) }
    if let place = places[name] { rows[place].mounts.append(mount) }
  }
}
