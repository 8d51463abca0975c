internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the volumes that a container uses as block devices.
enum DeviceRules {
  static let kinds = [nameRequired, nameTwice, notAClaim, pathRequired, pathFormat]

  /// Judges the block devices of one container.
  static func judge(
    _ container: Container, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let devices = container.volumeDevices, !devices.isEmpty else { return }
    let place = path.field("volumeDevices")
    let mounts = Overlap(container.volumeMounts?.map { ($0.name.orEmpty, $0.mountPath.orEmpty) })
    var names = ExactNames()
    var paths = ExactNames()
    for (index, device) in devices.enumerated() {
      let here = place.index(index)
      volumeIsAClaim(device, names, context, here, &refusals)
      pathIsGivenOnce(device, &paths, here, &refusals)
      nothingIsAMountToo(device, mounts, here, &refusals)
      if let name = device.name, !name.isEmpty { names.insert(name) }
    }
  }

  private static let nameRequired = DiagnosticKind.rule(
    "device-name-required",
    "어느 볼륨을 블록 장치로 쓸지 알 수 없습니다.", "Nothing says which volume is the block device.",
    write: ("`name`에 `spec.volumes`의 이름을 적으십시오.", "Name one of `spec.volumes` in `name`."))

  private static let nameTwice = DiagnosticKind.rule(
    "device-duplicate",
    "블록 장치의 이름과 경로는 컨테이너마다 한 번만 쓸 수 있는데 '{0}'이(가) 두 번 나옵니다.",
    "A block device's name and path stand once in a container; '{0}' stands twice.",
    write: ("둘 가운데 하나를 바꾸십시오.", "Change one of the two."))

  private static let notAClaim = DiagnosticKind.rule(
    "device-not-a-claim",
    "블록 장치로 쓸 수 있는 볼륨은 PersistentVolumeClaim뿐인데 '{0}'은(는) 다른 종류입니다.",
    "Only a PersistentVolumeClaim can be a block device; '{0}' is of another kind.",
    write: ("`volumeMounts`로 옮기거나 PVC를 쓰십시오.", "Move it to `volumeMounts`, or use a claim."))

  private static let pathRequired = DiagnosticKind.rule(
    "device-path-required",
    "컨테이너에서 장치가 보일 경로가 없습니다.", "Nothing says where the container sees the device.",
    write: ("`devicePath: /dev/xvda`처럼 적으십시오.", "Write `devicePath: /dev/xvda`, say."))

  private static let pathFormat = DiagnosticKind.rule(
    "device-path-backstep",
    "장치의 경로 '{0}'에는 `..`을 쓸 수 없습니다.", "The device's path '{0}' must not hold `..`.",
    write: ("`/dev/xvda`처럼 적으십시오.", "Write it like `/dev/xvda`."))
}

extension DeviceRules {
  /// A device names a volume that is claimed, once.
  private static func volumeIsAClaim(
    _ device: VolumeDevice, _ earlier: ExactNames, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = device.name.orEmpty
    let place = path.field("name")
    if name.isEmpty { refusals.require(nameRequired, place) }
    if earlier.contains(name) { refusals.refuse(nameTwice, place, .text(name), "must be unique") }
    guard let traits = context.volumes[name] else {
      return refusals.refuseDangling(MountRules.volumeMissing, place, .text(name))
    }
    if !traits.contains(.claim) {
      let detail = "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"
      refusals.refuse(notAClaim, place, .text(name), detail)
    }
  }

  /// A device has a path to itself.
  private static func pathIsGivenOnce(
    _ device: VolumeDevice, _ paths: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let devicePath = device.devicePath.orEmpty
    let place = path.field("devicePath")
    if devicePath.isEmpty { refusals.require(pathRequired, place) }
    if paths.contains(devicePath) { refusals.refuse(nameTwice, place, .text(devicePath), "must be unique") }
    if devicePath.hasBackstep {
      refusals.refuse(pathFormat, place, .text(devicePath), "can not contain backsteps ('..')")
    } else {
      paths.insert(devicePath)
    }
  }

  /// A volume is a block device or a file system in a container, not both.
  private static func nothingIsAMountToo(
    _ device: VolumeDevice, _ mounts: Overlap, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let (name, devicePath) = (device.name.orEmpty, device.devicePath.orEmpty)
    if mounts.holds(name: name) {
      refusals.refuse(
        MountRules.alsoDevice, path.field("name"), .text(name), "must not already exist in volumeMounts")
    }
    if mounts.holds(path: devicePath) {
      refusals.refuse(
        MountRules.alsoDevice, path.field("devicePath"), .text(devicePath),
        "must not already exist as a path in volumeMounts")
    }
  }
}
