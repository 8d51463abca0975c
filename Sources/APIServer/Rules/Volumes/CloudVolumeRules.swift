internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the disks of clouds and storage products.
enum CloudVolumeRules {
  static let kinds = [partition, cachingMode, diskKind, diskAddress, volumeName]

  private static let partition = DiagnosticKind.rule(
    "volume-partition",
    "파티션 번호는 0부터 255까지인데 {0}입니다.", "Partitions run from 0 to 255; this is {0}.",
    write: ("번호를 적거나, 디스크 전체를 쓰려면 지우십시오.", "Write one of them, or delete it for the whole disk."))

  private static let cachingMode = DiagnosticKind.rule(
    "volume-azure-caching",
    "디스크 캐시 방식 '{0}'은(는) 없습니다.", "There is no way '{0}' to cache a disk.",
    write: ("`None`, `ReadOnly`, `ReadWrite` 가운데 하나를 적으십시오.", "Write `None`, `ReadOnly` or `ReadWrite`."))

  private static let diskKind = DiagnosticKind.rule(
    "volume-azure-kind",
    "Azure 디스크의 종류 '{0}'은(는) 없습니다.", "There is no kind '{0}' of Azure disk.",
    write: ("`Managed`, `Dedicated`, `Shared` 가운데 하나를 적으십시오.", "Write `Managed`, `Dedicated` or `Shared`."))

  private static let diskAddress = DiagnosticKind.rule(
    "volume-azure-uri",
    "`diskURI`의 모양이 디스크의 종류와 맞지 않습니다.", "`diskURI` is not of the form that goes with the disk's kind.",
    write: (
      "`kind: Managed`이면 `/subscriptions/`로, 아니면 `https://`로 시작하는 주소를 적으십시오.",
      "It begins with `/subscriptions/` if `kind` is `Managed`, else with `https://`."
    ))

  private static let volumeName = DiagnosticKind.rule(
    "volume-storageos-name",
    "StorageOS 볼륨과 네임스페이스의 이름 '{0}'은(는) DNS 레이블이어야 합니다.",
    "The StorageOS name '{0}' must be a DNS label.",
    write: ("소문자, 숫자, `-`만 쓰십시오.", "Use lower-case letters, digits and `-`."))
}

extension CloudVolumeRules {
  /// A disk is identified.
  static func isGiven(_ value: String?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals) {
    if value.orEmpty.isEmpty { refusals.require(NetworkVolumeRules.incomplete, path()) }
  }

  /// A disk of Google's is named. The server calls it by another field than the manifest does.
  static func googleDiskIsNamed(
    _ source: GCEPersistentDiskVolumeSource, _ path: FieldPath, _ written: FieldPath, _ refusals: inout Refusals
  ) {
    if source.pdName.orEmpty.isEmpty {
      refusals.require(NetworkVolumeRules.incomplete, path.field("pdName"), anchor: written.field("pdName"))
    }
    partitionIsSmall(source.partition, path, written, &refusals)
  }

  /// A disk of Amazon's is named.
  static func amazonDiskIsNamed(
    _ source: AWSElasticBlockStoreVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    isGiven(source.volumeID, path.field("volumeID"), &refusals)
    partitionIsSmall(source.partition, path, path, &refusals)
  }

  /// A partition is one of those that a disk can have.
  private static func partitionIsSmall(
    _ number: Int32?, _ path: FieldPath, _ written: FieldPath, _ refusals: inout Refusals
  ) {
    guard let number, !(0...255).contains(number) else { return }
    refusals.refuse(
      partition, path.field("partition"), BadValue(number), FaultWords.outside(1...255),
      anchor: written.field("partition"))
  }

  /// A share of Azure's is named, and the Secret with its key.
  static func azureShareIsNamed(_ source: AzureFileVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    isGiven(source.secretName, path.field("secretName"), &refusals)
    isGiven(source.shareName, path.field("shareName"), &refusals)
  }

  /// A disk of Azure's is named, and its address fits its kind.
  static func azureDiskIsNamed(_ source: AzureDiskVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    isGiven(source.diskName, path.field("diskName"), &refusals)
    isGiven(source.diskURI, path.field("diskURI"), &refusals)
    if let mode = source.cachingMode, mode != .none, mode != .readOnly, mode != .readWrite {
      let known = ["None", "ReadOnly", "ReadWrite"]
      refusals.refuse(cachingMode, path.field("cachingMode"), BadValue(mode), unlessOneOf: known)
    }
    guard let kind = source.kind else { return }
    if kind != .shared, kind != .dedicated, kind != .managed {
      let known = ["Dedicated", "Managed", "Shared"]
      refusals.refuse(diskKind, path.field("kind"), BadValue(kind), unlessOneOf: known)
    }
    let address = source.diskURI.orEmpty
    if address.begins(with: kind == .managed ? "/subscriptions/" : "https://") { return }
    let form =
      kind == .managed
      ? "/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}"
      : "https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd"
    refusals.refuse(diskAddress, path.field("diskURI"), .text(address), unlessOneOf: [form])
  }

  /// A disk of Cinder's is named, and the Secret with its credentials.
  static func cinderDiskIsNamed(_ source: CinderVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    isGiven(source.volumeID, path.field("volumeID"), &refusals)
    if let secret = source.secretRef { isGiven(secret.value.name, path.field("secretRef", "name"), &refusals) }
  }

  /// A volume of StorageOS is named by DNS labels.
  static func storageOSVolumeIsNamed(
    _ source: StorageOSVolumeSource, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = source.volumeName.orEmpty
    if name.isEmpty {
      isGiven(name, path.field("volumeName"), &refusals)
    } else {
      refusals.check(name, .dnsLabel, volumeName, path.field("volumeName"))
    }
    if let namespace = source.volumeNamespace, !namespace.isEmpty {
      refusals.check(namespace, .dnsLabel, volumeName, path.field("volumeNamespace"))
    }
    if let secret = source.secretRef { isGiven(secret.value.name, path.field("secretRef", "name"), &refusals) }
  }

  /// A volume of ScaleIO is found by gateway, system and name.
  static func scaleIOVolumeIsNamed(_ source: ScaleIOVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    isGiven(source.gateway, path.field("gateway"), &refusals)
    isGiven(source.system, path.field("system"), &refusals)
    isGiven(source.volumeName, path.field("volumeName"), &refusals)
  }
}
