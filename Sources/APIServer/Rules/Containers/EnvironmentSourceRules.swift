internal import Diagnostics
internal import KubernetesModel

/// What the server asks of the places that the value of a variable comes from.
enum EnvironmentSourceRules {
  static let kinds = [
    keyRequired, keyFormat, referenceFormat, fileKey, filePath, fileVolume, fileVolumeMissing, fileVolumeKind,
  ]

  /// Judges the source of one variable.
  static func judge(
    _ source: EnvVarSource, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if let field = source.fieldRef?.value {
      FieldReferenceRules.fieldCanBeRead(field, FieldReferenceRules.inVariables, path.field("fieldRef"), &refusals)
    }
    if let resource = source.resourceFieldRef?.value {
      FieldReferenceRules.resourceCanBeRead(resource, inVolume: false, path.field("resourceFieldRef"), &refusals)
    }
    if let reference = source.configMapKeyRef?.value {
      keyOfObjectIsNamed(reference.name, reference.key, path.field("configMapKeyRef"), &refusals)
    }
    if let reference = source.secretKeyRef?.value {
      keyOfObjectIsNamed(reference.name, reference.key, path.field("secretKeyRef"), &refusals)
    }
    if let file = source.fileKeyRef?.value { judge(file, context, path.field("fileKeyRef"), &refusals) }
  }

  private static let keyRequired = DiagnosticKind.rule(
    "reference-key-required",
    "오브젝트의 어느 키를 읽을지 알 수 없습니다.", "Nothing says which key of the object to read.",
    write: ("`key`에 키를 적으십시오.", "Give the key in `key`."))

  private static let keyFormat = DiagnosticKind.rule(
    "reference-key-format",
    "ConfigMap과 Secret의 키는 파일 이름으로도 쓰이므로 '{0}'일 수 없습니다.",
    "Keys of ConfigMaps and Secrets serve as file names; none can be '{0}'.",
    write: ("글자, 숫자, `-`, `_`, `.`만 쓰십시오.", "Use letters, digits, `-`, `_` and `.` only."))

  private static let referenceFormat = DiagnosticKind.rule(
    "reference-name-format",
    "'{0}'은(는) 오브젝트 이름이 될 수 없습니다. 소문자, 숫자, `-`, `.`만 쓸 수 있습니다.",
    "No object can be named '{0}': lower-case letters, digits, `-` and `.` only.",
    write: ("가리킬 ConfigMap이나 Secret의 이름을 적으십시오.", "Name the ConfigMap or Secret that is meant."))

  private static let fileKey = DiagnosticKind.rule(
    "env-file-key",
    "파일에서 읽을 변수의 이름이 있어야 하고, `=`이 아닌 보통의 ASCII 글자로 되어야 합니다.",
    "The variable to read from the file needs a name of printable ASCII without `=`.",
    write: ("`key: LOG_LEVEL`처럼 적으십시오.", "Write `key: LOG_LEVEL`, say."))

  private static let filePath = DiagnosticKind.rule(
    "env-file-path",
    "읽을 파일의 경로는 볼륨 안의 상대 경로여야 하고 `..`을 담을 수 없습니다.",
    "The path of the file to read is relative, inside the volume, and has no `..`.",
    write: ("`path: app.env`처럼 적으십시오.", "Write `path: app.env`, say."))

  private static let fileVolume = DiagnosticKind.rule(
    "env-file-volume",
    "파일이 있는 볼륨의 이름이 있어야 하고 DNS 레이블이어야 합니다.",
    "The volume that holds the file needs a name, and one that is a DNS label.",
    write: ("`spec.volumes`에 있는 이름을 적으십시오.", "Name one of `spec.volumes`."))

  private static let fileVolumeMissing = DiagnosticKind.rule(
    "env-file-volume-missing",
    "파일이 있다는 볼륨 '{0}'이(가) 이 파드에 없습니다.", "This Pod has no volume '{0}' that could hold the file.",
    write: ("`spec.volumes`에 `emptyDir` 볼륨을 더하십시오.", "Add an `emptyDir` volume to `spec.volumes`."))

  private static let fileVolumeKind = DiagnosticKind.rule(
    "env-file-volume-kind",
    "변수를 읽을 파일은 `emptyDir` 볼륨에만 둘 수 있는데 '{0}'은(는) 다른 종류입니다.",
    "The file must lie in an `emptyDir` volume; '{0}' is of another kind.",
    write: ("`emptyDir` 볼륨을 가리키십시오.", "Refer to an `emptyDir` volume."))
}

extension EnvironmentSourceRules {
  /// A reference to a key names an object and a key of it. The name may be empty.
  private static func keyOfObjectIsNamed(
    _ name: String?, _ key: String?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    refusals.check(name.orEmpty, .dnsSubdomain, referenceFormat, path.field("name"))
    if key.orEmpty.isEmpty { return refusals.require(keyRequired, path.field("key")) }
    refusals.check(key.orEmpty, .configKey, keyFormat, path.field("key"))
  }

  /// A variable of a file: its key, the file, and the volume that holds it.
  private static func judge(
    _ file: FileKeySelector, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let key = file.key.orEmpty
    if key.isEmpty {
      refusals.require(fileKey, path.field("key"))
    } else {
      refusals.check(key, .environmentName, fileKey, path.field("key"))
    }
    let filePathText = file.path.orEmpty
    if filePathText.isEmpty {
      refusals.require(filePath, path.field("path"))
    } else {
      refusals.check(filePathText, .descendingPath, filePath, path.field("path"))
    }
    volumeOfFileIsAnEmptyDir(file.volumeName.orEmpty, context, path.field("volumeName"), &refusals)
  }

  /// The file lies in an `emptyDir` that the Pod has.
  private static func volumeOfFileIsAnEmptyDir(
    _ name: String, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if name.isEmpty {
      refusals.require(fileVolume, path)
    } else {
      refusals.check(name, .dnsLabel, fileVolume, path)
    }
    guard let traits = context.volumes[name] else {
      return refusals.refuseDangling(fileVolumeMissing, path, .text(name))
    }
    if !traits.contains(.emptyDir) {
      refusals.refuse(fileVolumeKind, path, .text(name), "referenced volume must be of type emptyDir")
    }
  }
}
