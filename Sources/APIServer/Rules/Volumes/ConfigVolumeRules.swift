internal import Diagnostics
internal import KubernetesModel

/// What the server asks of volumes that hold ConfigMaps and Secrets.
enum ConfigVolumeRules {
  static let kinds = [nameRequired, mode, keyRequired, pathRequired, pathFormat]

  private static let nameRequired = DiagnosticKind.rule(
    "volume-source-name-required",
    "어느 ConfigMap이나 Secret을 담을지 알 수 없습니다.", "Nothing says which ConfigMap or Secret to hold.",
    write: (
      "`configMap`은 `name`, `secret`은 `secretName`에 이름을 적으십시오. `projected` 안에서는 둘 다 `name`입니다.",
      "Give the name: `name` of a `configMap`, `secretName` of a `secret`; inside `projected` it is `name` for both."
    ))

  static let mode = DiagnosticKind.rule(
    "volume-file-mode",
    "파일 권한은 8진수 0부터 0777까지인데 {0}(10진수)입니다.", "File modes run from 0 to 0777 in octal; this is {0} in decimal.",
    write: (
      "`0644`처럼 0으로 시작하는 8진수로 적으십시오. JSON에서는 10진수 `420`입니다.",
      "Write it in octal with a leading zero, `0644`; in JSON that is `420`."
    ))

  private static let keyRequired = DiagnosticKind.rule(
    "volume-item-key-required",
    "파일로 만들 키가 없습니다.", "Nothing says which key becomes the file.",
    write: ("`key`에 ConfigMap이나 Secret의 키를 적으십시오.", "Give a key of the ConfigMap or Secret in `key`."))

  static let pathRequired = DiagnosticKind.rule(
    "volume-item-path-required",
    "파일의 이름이 없습니다.", "The file has no name.",
    write: ("`path: app.conf`처럼 적으십시오.", "Write `path: app.conf`, say."))

  static let pathFormat = DiagnosticKind.rule(
    "volume-item-path-format",
    "파일의 경로 '{0}'은(는) 볼륨 안의 상대 경로여야 하고 `..`을 담거나 `..`으로 시작할 수 없습니다.",
    "The file's path '{0}' is relative, inside the volume, and neither holds nor begins with `..`.",
    write: ("`conf/app.conf`처럼 적으십시오.", "Write it like `conf/app.conf`."))
}

extension ConfigVolumeRules {
  /// A Secret is named and its files can be made.
  static func secretIsNamed(_ source: SecretVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    if source.secretName.orEmpty.isEmpty { refusals.require(nameRequired, path.field("secretName")) }
    modeIsOctal(source.defaultMode, path.field("defaultMode"), &refusals)
    itemsBecomeFiles(source.items, path, &refusals)
  }

  /// A ConfigMap is named and its files can be made.
  static func configMapIsNamed(_ source: ConfigMapVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    nameIsGiven(source.name, path, &refusals)
    modeIsOctal(source.defaultMode, path.field("defaultMode"), &refusals)
    itemsBecomeFiles(source.items, path, &refusals)
  }

  /// An object is named.
  static func nameIsGiven(_ name: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    if name.orEmpty.isEmpty { refusals.require(nameRequired, path.field("name")) }
  }

  /// Permissions are three octal digits.
  static func modeIsOctal(
    _ bits: Int32?, _ path: @autoclosure () -> FieldPath, _ refusals: inout Refusals,
    anchor: @autoclosure () -> FieldPath? = nil
  ) {
    guard let bits, !(0...0o777).contains(bits) else { return }
    let detail = "must be a number between 0 and 0777 (octal), both inclusive"
    refusals.refuse(mode, path(), BadValue(bits), detail, anchor: anchor())
  }

  private static func itemsBecomeFiles(_ items: [KeyToPath]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let items, !items.isEmpty else { return }
    let place = path.field("items")
    for (index, item) in items.enumerated() { itemBecomesAFile(item, place.index(index), &refusals) }
  }

  /// A key becomes a file inside the volume.
  static func itemBecomesAFile(_ item: KeyToPath, _ path: FieldPath, _ refusals: inout Refusals) {
    if item.key.orEmpty.isEmpty { refusals.require(keyRequired, path.field("key")) }
    if item.path.orEmpty.isEmpty { refusals.require(pathRequired, path.field("path")) }
    refusals.check(item.path.orEmpty, .unreservedPath, pathFormat, path.field("path"))
    modeIsOctal(item.mode, path.field("mode"), &refusals)
  }
}
