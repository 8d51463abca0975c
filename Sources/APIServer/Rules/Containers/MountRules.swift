internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the places where a container mounts volumes.
enum MountRules {
  static let kinds = [
    nameRequired, volumeMissing, pathRequired, pathTwice, alsoDevice, subPath, subPathTwice, propagation,
    propagationNeedsPrivilege, recursiveReadOnly,
  ]

  /// Judges the mounts of one container.
  static func judge(
    _ container: Container, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let mounts = container.volumeMounts, !mounts.isEmpty else { return }
    let place = path.field("volumeMounts")
    let devices = Overlap(container.volumeDevices?.map { ($0.name.orEmpty, $0.devicePath.orEmpty) })
    var paths = ExactNames()
    for (index, mount) in mounts.enumerated() {
      let here = place.index(index)
      volumeExists(mount, context, here, &refusals)
      pathIsGivenOnce(mount, &paths, here, &refusals)
      nothingIsADeviceToo(mount, devices, here, &refusals)
      subPathStaysInside(mount, place, here, &refusals)
      if let mode = mount.mountPropagation {
        propagationIsAllowed(mode, container, place.field("mountPropagation"), here, &refusals)
      }
      readOnlyGoesAllTheWay(mount, place.field("recursiveReadOnly"), here, &refusals)
    }
  }

  private static let nameRequired = DiagnosticKind.rule(
    "mount-name-required",
    "어느 볼륨을 붙일지 알 수 없습니다.", "Nothing says which volume to mount.",
    write: ("`name`에 `spec.volumes`의 이름을 적으십시오.", "Name one of `spec.volumes` in `name`."))

  static let volumeMissing = DiagnosticKind.rule(
    "mount-volume-missing",
    "붙일 볼륨 '{0}'이(가) 이 파드에 없거나, 볼륨 쪽에 잘못이 있습니다.",
    "This Pod has no volume '{0}' to mount, or something is wrong with that volume.",
    write: (
      "`spec.volumes`에 같은 이름의 볼륨을 더하거나 이름을 맞추십시오.",
      "Add a volume of this name to `spec.volumes`, or correct the name."
    ))

  private static let pathRequired = DiagnosticKind.rule(
    "mount-path-required",
    "볼륨을 컨테이너의 어느 폴더에 붙일지 알 수 없습니다.", "Nothing says in which folder of the container to mount the volume.",
    write: ("`mountPath: /data`처럼 적으십시오.", "Write `mountPath: /data`, say."))

  private static let pathTwice = DiagnosticKind.rule(
    "mount-path-duplicate",
    "한 폴더에는 볼륨 하나만 붙일 수 있는데 '{0}'이(가) 두 번 나옵니다.",
    "A folder takes one volume only; '{0}' stands twice.",
    write: ("폴더를 바꾸거나 `subPath`로 나누십시오.", "Use another folder, or parts of it by `subPath`."))

  static let alsoDevice = DiagnosticKind.rule(
    "mount-and-device",
    "'{0}'을(를) 파일 시스템과 블록 장치로 함께 쓸 수 없습니다.",
    "'{0}' cannot be a file system and a block device at once.",
    write: ("`volumeMounts`와 `volumeDevices` 가운데 하나에만 적으십시오.", "Put it in `volumeMounts` or in `volumeDevices`."))

  private static let subPath = DiagnosticKind.rule(
    "mount-sub-path",
    "볼륨의 일부를 붙이는 경로 '{0}'은(는) 볼륨 안의 상대 경로여야 하고 `..`을 담을 수 없습니다.",
    "The path '{0}' of a part of the volume is relative, inside it, and has no `..`.",
    write: ("`logs/app`처럼 적으십시오.", "Write it like `logs/app`."))

  private static let subPathTwice = DiagnosticKind.rule(
    "mount-sub-path-both",
    "`subPath`와 `subPathExpr`은 같은 것을 정하므로 함께 쓸 수 없습니다.",
    "`subPath` and `subPathExpr` say the same thing; only one may stand.",
    write: (
      "변수가 들어가면 `subPathExpr`, 아니면 `subPath`만 남기십시오.", "Keep `subPathExpr` if it holds variables, else `subPath`."
    ))

  private static let propagation = DiagnosticKind.rule(
    "mount-propagation",
    "마운트 전파 방식 '{0}'은(는) 없습니다.", "There is no mount propagation '{0}'.",
    write: (
      "`None`, `HostToContainer`, `Bidirectional` 가운데 하나를 적으십시오.",
      "Write `None`, `HostToContainer` or `Bidirectional`."
    ))

  private static let propagationNeedsPrivilege = DiagnosticKind.rule(
    "mount-propagation-privileged",
    "`Bidirectional`은 컨테이너의 마운트를 노드에도 보이게 하므로 특권 컨테이너만 쓸 수 있습니다.",
    "`Bidirectional` shows the container's mounts to the node, which only a privileged container may.",
    write: (
      "`HostToContainer`로 바꾸거나, 꼭 필요하면 `securityContext.privileged: true`를 적으십시오.",
      "Use `HostToContainer`, or `securityContext.privileged: true` where it must be."
    ))

  private static let recursiveReadOnly = DiagnosticKind.rule(
    "mount-recursive-read-only",
    "`recursiveReadOnly`는 `readOnly: true`이고 마운트 전파가 없을 때 `Disabled`, `IfPossible`, `Enabled` 가운데 하나로 쓸 수 있습니다.",
    "`recursiveReadOnly` is `Disabled`, `IfPossible` or `Enabled`, and goes with `readOnly: true` and no mount propagation.",
    write: ("`readOnly: true`를 더하거나 `recursiveReadOnly`를 지우십시오.", "Add `readOnly: true` or delete `recursiveReadOnly`.")
  )
}

/// The names and paths that the other way of using volumes has taken.
struct Overlap {
  private var names = ExactNames()
  private var paths = ExactNames()

  init(_ uses: [(name: String, path: String)]?) {
    // The server keeps one path a name: the last.
    var last: [ExactText: String] = [:]
    for use in uses ?? [] { last[ExactText(use.name)] = use.path }
    for (name, path) in last {
      names.insert(name.text)
      paths.insert(path)
    }
  }

  func holds(name: String) -> Bool { names.contains(name) }
  func holds(path: String) -> Bool { paths.contains(path) }
}

extension MountRules {
  /// A mount names a volume of the Pod.
  private static func volumeExists(
    _ mount: VolumeMount, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = mount.name.orEmpty
    if name.isEmpty { refusals.require(nameRequired, path.field("name")) }
    if context.volumes[name] == nil { refusals.refuseDangling(volumeMissing, path.field("name"), .text(name)) }
  }

  /// A mount has a folder to itself.
  private static func pathIsGivenOnce(
    _ mount: VolumeMount, _ paths: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let folder = mount.mountPath.orEmpty
    if folder.isEmpty { refusals.require(pathRequired, path.field("mountPath")) }
    if !paths.insert(folder) { refusals.refuse(pathTwice, path.field("mountPath"), .text(folder), "must be unique") }
  }

  /// A volume is a file system or a block device in a container, not both.
  private static func nothingIsADeviceToo(
    _ mount: VolumeMount, _ devices: Overlap, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let (name, folder) = (mount.name.orEmpty, mount.mountPath.orEmpty)
    if devices.holds(name: name) {
      refusals.refuse(alsoDevice, path.field("name"), .text(name), "must not already exist in volumeDevices")
    }
    if devices.holds(path: folder) {
      refusals.refuse(
        alsoDevice, path.field("mountPath"), .text(folder), "must not already exist as a path in volumeDevices")
    }
  }

  /// The part of a volume that is mounted lies inside it. The server leaves the index out of the path.
  private static func subPathStaysInside(
    _ mount: VolumeMount, _ list: FieldPath, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let part = mount.subPath.orEmpty
    let expression = mount.subPathExpr.orEmpty
    if !part.isEmpty {
      refusals.check(part, .descendingPath, subPath, list.field("subPath"), anchor: path.field("subPath"))
    }
    guard !expression.isEmpty else { return }
    if !part.isEmpty {
      refusals.refuse(
        subPathTwice, path.field("subPathExpr"), .text(expression), "subPathExpr and subPath are mutually exclusive")
    }
    refusals.check(
      expression, .descendingPath, subPath, list.field("subPathExpr"), anchor: path.field("subPathExpr"))
  }

  /// Mounts show on the node only where the container may do anything anyway.
  private static func propagationIsAllowed(
    _ mode: MountPropagationMode, _ container: Container, _ path: FieldPath, _ mount: FieldPath,
    _ refusals: inout Refusals
  ) {
    let anchor = mount.field("mountPropagation")
    if mode != .none, mode != .hostToContainer, mode != .bidirectional {
      let known = ["Bidirectional", "HostToContainer", "None"]
      refusals.refuse(propagation, path, BadValue(mode), unlessOneOf: known, anchor: anchor)
    }
    if mode == .bidirectional, container.securityContext?.value.privileged != true {
      let detail = "Bidirectional mount propagation is available only to privileged containers"
      refusals.forbid(propagationNeedsPrivilege, path, detail, anchor: anchor)
    }
  }

  /// What is read-only all the way down is read-only, and gets no new mounts from the node.
  private static func readOnlyGoesAllTheWay(
    _ mount: VolumeMount, _ path: FieldPath, _ anchor: FieldPath, _ refusals: inout Refusals
  ) {
    guard let mode = mount.recursiveReadOnly else { return }
    let place = anchor.field("recursiveReadOnly")
    switch mode {
    case .disabled: break
    case .enabled, .ifPossible:
      if mount.readOnly != true {
        refusals.forbid(recursiveReadOnly, path, "may only be specified when readOnly is true", anchor: place)
      }
      if let propagation = mount.mountPropagation, propagation != .none {
        let detail = "may only be specified when mountPropagation is None or not specified"
        refusals.forbid(recursiveReadOnly, path, detail, anchor: place)
      }
    default:
      let known = ["Disabled", "Enabled", "IfPossible"]
      refusals.refuse(recursiveReadOnly, path, BadValue(mode), unlessOneOf: known, anchor: place)
    }
  }
}
