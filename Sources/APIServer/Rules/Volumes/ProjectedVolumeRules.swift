internal import Diagnostics
internal import KubernetesModel

/// What the server asks of volumes that gather several sources in one folder.
enum ProjectedVolumeRules {
  static let kinds = [samePath, twoTypes, tokenTime]

  /// Judges a projected volume.
  static func judge(_ source: ProjectedVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    ConfigVolumeRules.modeIsOctal(source.defaultMode, path.field("defaultMode"), &refusals)
    var paths = ExactNames()
    for (index, part) in (source.sources ?? []).enumerated() {
      judge(part, &paths, path, path.field("sources").index(index), &refusals)
    }
  }

  private static let samePath = DiagnosticKind.rule(
    "projected-path-duplicate",
    "두 소스가 같은 파일을 만듭니다.", "Two sources make the same file.",
    write: ("`path`를 서로 다르게 적으십시오.", "Give them different paths."))

  private static let twoTypes = DiagnosticKind.rule(
    "projected-two-types",
    "소스 하나는 한 종류여야 하는데 둘 이상입니다.", "A source is of one type; this has more.",
    write: ("종류마다 `sources`의 항목을 하나씩 두십시오.", "Make each an entry of `sources`."))

  private static let tokenTime = DiagnosticKind.rule(
    "projected-token-expiration",
    "토큰의 수명은 600초(10분)부터 2^32초까지인데 {0}초입니다.", "A token lives from 600 seconds to 2^32; this is {0}.",
    write: ("`expirationSeconds: 3600`처럼 적으십시오.", "Write `expirationSeconds: 3600`, say."))
}

extension ProjectedVolumeRules {
  private static func judge(
    _ part: VolumeProjection, _ paths: inout ExactNames, _ volume: FieldPath, _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    var types = 0
    if let secret = part.secret?.value {
      types += 1
      itemsMakeNewFiles(secret.name, secret.items, &paths, volume, path.field("secret"), &refusals)
    }
    if let configMap = part.configMap?.value {
      types += 1
      itemsMakeNewFiles(configMap.name, configMap.items, &paths, volume, path.field("configMap"), &refusals)
    }
    if let fields = part.downwardAPI?.value {
      types += 1
      fieldsMakeNewFiles(fields, &paths, volume, path.field("downwardAPI"), &refusals)
    }
    if let token = part.serviceAccountToken?.value {
      types += 1
      tokenCanBeMade(token, volume, path.field("serviceAccountToken"), &refusals)
    }
    if types > 1 { refusals.forbid(twoTypes, path, "may not specify more than 1 volume type per source") }
  }

  /// The keys of a named object become files that no other source makes.
  private static func itemsMakeNewFiles(
    _ name: String?, _ items: [KeyToPath]?, _ paths: inout ExactNames, _ volume: FieldPath, _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    ConfigVolumeRules.nameIsGiven(name, path, &refusals)
    for (index, item) in (items ?? []).enumerated() {
      let here = path.field("items").index(index)
      ConfigVolumeRules.itemBecomesAFile(item, here, &refusals)
      fileIsNew(item.path, &paths, volume, .text(name.orEmpty), here, &refusals)
    }
  }

  /// Fields of the Pod become files that no other source makes.
  private static func fieldsMakeNewFiles(
    _ fields: DownwardAPIProjection, _ paths: inout ExactNames, _ volume: FieldPath, _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    for (index, file) in (fields.items ?? []).enumerated() {
      let here = path.field("items").index(index)
      DownwardVolumeRules.fileHoldsOneField(file, path, here, &refusals)
      fileIsNew(file.path, &paths, volume, .text(file.path.orEmpty), here, &refusals)
    }
  }

  private static func fileIsNew(
    _ file: String?, _ paths: inout ExactNames, _ volume: FieldPath, _ value: BadValue, _ here: FieldPath,
    _ refusals: inout Refusals
  ) {
    guard let file, !file.isEmpty, !paths.insert(file) else { return }
    refusals.refuse(samePath, volume, value, "conflicting duplicate paths", anchor: here.field("path"))
  }

  /// A token lives for a time that makes sense and lies inside the volume.
  private static func tokenCanBeMade(
    _ token: ServiceAccountTokenProjection, _ volume: FieldPath, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let seconds = token.expirationSeconds ?? 0
    let place = path.field("expirationSeconds")
    if seconds < 600 {
      refusals.refuse(tokenTime, place, .number(seconds), "may not specify a duration less than 10 minutes")
    }
    if seconds > 1 << 32 {
      refusals.refuse(tokenTime, place, .number(seconds), "may not specify a duration larger than 2^32 seconds")
    }
    let file = token.path.orEmpty
    let anchor = path.field("path")
    if file.isEmpty {
      refusals.require(ConfigVolumeRules.pathRequired, volume.field("path"), anchor: anchor)
    } else {
      refusals.check(file, .unreservedPath, ConfigVolumeRules.pathFormat, volume.field("path"), anchor: anchor)
    }
  }
}
