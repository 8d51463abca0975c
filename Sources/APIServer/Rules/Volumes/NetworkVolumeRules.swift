internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of volumes that come over the network.
enum NetworkVolumeRules {
  static let kinds = [
    nfsServer, nfsPath, incomplete, monitors, datasetOnce, datasetName, quobyteRegistry, quobyteTenant, fibreTarget,
    fibreUnit, flexOption,
  ]

  private static let nfsServer = DiagnosticKind.rule(
    "volume-nfs-server-required",
    "NFS 서버의 주소가 없습니다.", "There is no address of an NFS server.",
    write: ("`server: nfs.example.com`처럼 적으십시오.", "Write `server: nfs.example.com`, say."))

  private static let nfsPath = DiagnosticKind.rule(
    "volume-nfs-path",
    "NFS 서버가 내보내는 경로는 `/`로 시작하는 절대 경로여야 하는데 '{0}'입니다.",
    "The path that an NFS server exports is absolute; this is '{0}'.",
    write: ("`path: /exports/data`처럼 적으십시오.", "Write `path: /exports/data`, say."))

  static let incomplete = DiagnosticKind.rule(
    "volume-source-incomplete",
    "이 종류의 볼륨을 찾으려면 `{1}`이(가) 있어야 합니다.", "A volume of this type is found by its `{1}`, which is missing.",
    write: ("`{1}`을(를) 적으십시오.", "Give `{1}`."))

  private static let monitors = DiagnosticKind.rule(
    "volume-ceph-monitors-required",
    "Ceph 클러스터의 모니터가 하나도 없습니다.", "There is no monitor of a Ceph cluster.",
    write: ("`monitors: [10.0.0.1:6789]`처럼 적으십시오.", "Write `monitors: [10.0.0.1:6789]`, say."))

  private static let datasetOnce = DiagnosticKind.rule(
    "volume-flocker-dataset",
    "Flocker 데이터셋은 이름과 UUID 가운데 꼭 하나로 가리킵니다.", "A Flocker dataset goes by its name or its UUID, by one of them.",
    write: ("`datasetName`과 `datasetUUID` 가운데 하나만 적으십시오.", "Write `datasetName` or `datasetUUID`."))

  private static let datasetName = DiagnosticKind.rule(
    "volume-flocker-dataset-name",
    "데이터셋 이름 '{0}'에는 `/`를 쓸 수 없습니다.", "The dataset's name '{0}' must not hold `/`.",
    write: ("`/`가 없는 이름을 적으십시오.", "Write a name without `/`."))

  private static let quobyteRegistry = DiagnosticKind.rule(
    "volume-quobyte-registry",
    "Quobyte 레지스트리는 `호스트:포트`이고, 여럿이면 쉼표로 나눕니다.",
    "A Quobyte registry is `host:port`, with commas between several.",
    write: ("`registry: registry:7861`처럼 적으십시오.", "Write `registry: registry:7861`, say."))

  private static let quobyteTenant = DiagnosticKind.rule(
    "volume-quobyte-tenant",
    "Quobyte 테넌트는 UUID이고 64자를 넘을 수 없습니다.", "A Quobyte tenant is a UUID of at most 64 characters.",
    write: ("테넌트의 UUID를 적으십시오.", "Write the tenant's UUID."))

  private static let fibreTarget = DiagnosticKind.rule(
    "volume-fc-target",
    "파이버 채널 볼륨은 `targetWWNs`와 `wwids` 가운데 꼭 하나로 가리킵니다.",
    "A Fibre Channel volume goes by `targetWWNs` or by `wwids`, by one of them.",
    write: ("둘 가운데 하나만 적으십시오.", "Write one of the two."))

  static let fibreUnit = DiagnosticKind.rule(
    "volume-lun",
    "장치 번호(LUN)는 0부터 255까지이고, `targetWWNs`를 쓰면 꼭 있어야 합니다.",
    "A unit number (LUN) runs from 0 to 255, and `targetWWNs` cannot do without.",
    write: ("`lun: 0`처럼 적으십시오.", "Write `lun: 0`, say."))

  private static let flexOption = DiagnosticKind.rule(
    "volume-flex-option",
    "옵션 '{0}'의 `kubernetes.io`와 `k8s.io`는 Kubernetes 자신이 쓰는 이름입니다.",
    "The option '{0}' is in a domain, `kubernetes.io` or `k8s.io`, that Kubernetes keeps for itself.",
    write: ("드라이버의 도메인을 붙이십시오.", "Use the driver's own domain."))
}

extension NetworkVolumeRules {
  /// An NFS export has a server and an absolute path.
  static func exportIsGiven(_ source: NFSVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    if source.server.orEmpty.isEmpty { refusals.require(nfsServer, path.field("server")) }
    let exported = source.path.orEmpty
    if exported.isEmpty { refusals.require(nfsPath, path.field("path")) }
    if !exported.begins(with: "/") {
      refusals.refuse(nfsPath, path.field("path"), .text(exported), "must be an absolute path")
    }
  }

  /// A Gluster volume has endpoints and a path.
  static func glusterIsGiven(_ source: GlusterfsVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    if source.endpoints.orEmpty.isEmpty { refusals.require(incomplete, path.field("endpoints")) }
    if source.path.orEmpty.isEmpty { refusals.require(incomplete, path.field("path")) }
  }

  /// A dataset has a name or a UUID.
  static func datasetIsNamedOnce(_ source: FlockerVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let name = source.datasetName.orEmpty
    switch (name.isEmpty, source.datasetUUID.orEmpty.isEmpty) {
    case (true, true): refusals.require(datasetOnce, path, "one of datasetName and datasetUUID is required")
    case (false, false):
      let detail = "datasetName and datasetUUID can not be specified simultaneously"
      refusals.refuse(datasetOnce, path, "resource", detail)
    default: break
    }
    if name.utf8.contains(UInt8(ascii: "/")) {
      refusals.refuse(datasetName, path.field("datasetName"), .text(name), "must not contain '/'")
    }
  }

  /// A Ceph block device has monitors and an image.
  static func blockDeviceIsGiven(_ source: RBDVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    monitorsAreGiven(source.monitors, path, &refusals)
    if source.image.orEmpty.isEmpty { refusals.require(incomplete, path.field("image")) }
  }

  /// A Ceph cluster has monitors.
  static func monitorsAreGiven(_ list: [String]?, _ path: FieldPath, _ refusals: inout Refusals) {
    if list.isAbsentOrEmpty { refusals.require(monitors, path.field("monitors")) }
  }

  /// A Quobyte volume has a registry, a volume, and a tenant of a reasonable length.
  static func registryIsGiven(_ source: QuobyteVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let registry = source.registry.orEmpty
    let words = "must be a host:port pair or multiple pairs separated by commas"
    if registry.isEmpty {
      refusals.require(quobyteRegistry, path.field("registry"), words)
    } else if source.tenant.orEmpty.utf8.count >= 65 {
      let detail = "must be a UUID and may not exceed a length of 64 characters"
      refusals.require(quobyteTenant, path.field("tenant"), detail)
    } else {
      for pair in registry.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
      where !String(Substring(pair)).isHostPortPair {
        refusals.refuse(quobyteRegistry, path.field("registry"), .text(registry), words)
      }
    }
    if source.volume.orEmpty.isEmpty { refusals.require(incomplete, path.field("volume")) }
  }

  /// A Fibre Channel volume has a target or an identifier.
  static func fibreTargetIsGiven(_ source: FCVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let targets = source.targetWWNs ?? []
    let place = path.field("targetWWNs")
    switch (targets.isEmpty, source.wwids.isAbsentOrEmpty) {
    case (true, true): refusals.require(fibreTarget, place, "must specify either targetWWNs or wwids, but not both")
    case (false, false):
      let detail = "targetWWNs and wwids can not be specified simultaneously"
      refusals.refuse(fibreTarget, place, .list(targets), detail)
    default: break
    }
    if targets.isEmpty { return }
    if source.lun == nil {
      refusals.require(fibreUnit, path.field("lun"), "lun is required if targetWWNs is specified")
    } else {
      refusals.check(source.lun, in: 0...255, fibreUnit, path.field("lun"))
    }
  }

  /// A driver is named, and its options are not Kubernetes' own.
  static func flexDriverIsGiven(_ source: FlexVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    if source.driver.orEmpty.isEmpty { refusals.require(incomplete, path.field("driver")) }
    for (key, _) in source.options?.entries ?? [] {
      let domain = key.lowercased().utf8.prefix { $0 != UInt8(ascii: "/") }
      let dotted = "." + String(Substring(domain))
      guard dotted.hasSuffix(".kubernetes.io") || dotted.hasSuffix(".k8s.io") else { continue }
      refusals.refuse(
        flexOption, path.field("options").key(key), .text(key), "kubernetes.io and k8s.io namespaces are reserved")
    }
  }
}
