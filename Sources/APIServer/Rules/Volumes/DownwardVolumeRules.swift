internal import Diagnostics
internal import KubernetesModel

/// What the server asks of volumes that hold fields of the Pod itself.
enum DownwardVolumeRules {
  static let kinds = [noSource, twoSources]

  /// Judges a volume of the downward API. The server leaves `items` and the index out of the paths.
  static func judge(_ source: DownwardAPIVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    ConfigVolumeRules.modeIsOctal(source.defaultMode, path.field("defaultMode"), &refusals)
    for (index, file) in (source.items ?? []).enumerated() {
      fileHoldsOneField(file, path, path.field("items").index(index), &refusals)
    }
  }

  private static let noSource = DiagnosticKind.rule(
    "downward-file-source-required",
    "파일에 파드의 어느 값을 담을지 알 수 없습니다.", "Nothing says what of the Pod the file holds.",
    write: ("`fieldRef`나 `resourceFieldRef` 하나를 적으십시오.", "Write one `fieldRef` or one `resourceFieldRef`."))

  private static let twoSources = DiagnosticKind.rule(
    "downward-file-two-sources",
    "파일 하나에는 값 하나만 담을 수 있습니다.", "One file holds one value.",
    write: ("`fieldRef`와 `resourceFieldRef` 가운데 하나만 남기십시오.", "Keep `fieldRef` or `resourceFieldRef`."))
}

extension DownwardVolumeRules {
  /// A file has a path inside the volume and holds one field.
  static func fileHoldsOneField(
    _ file: DownwardAPIVolumeFile, _ path: FieldPath, _ here: FieldPath, _ refusals: inout Refusals
  ) {
    let place = path.field("path")
    if file.path.orEmpty.isEmpty {
      refusals.require(ConfigVolumeRules.pathRequired, place, anchor: here.field("path"))
    }
    refusals.check(
      file.path.orEmpty, .unreservedPath, ConfigVolumeRules.pathFormat, place, anchor: here.field("path"))
    if let field = file.fieldRef?.value {
      FieldReferenceRules.fieldCanBeRead(field, FieldReferenceRules.inFiles, path.field("fieldRef"), &refusals)
      if file.resourceFieldRef != nil {
        let detail = "fieldRef and resourceFieldRef can not be specified simultaneously"
        refusals.refuse(twoSources, path, "resource", detail, anchor: here)
      }
    } else if let resource = file.resourceFieldRef?.value {
      FieldReferenceRules.resourceCanBeRead(resource, inVolume: true, path.field("resourceFieldRef"), &refusals)
    } else {
      refusals.require(noSource, path, "one of fieldRef and resourceFieldRef is required", anchor: here)
    }
    ConfigVolumeRules.modeIsOctal(file.mode, path.field("mode"), &refusals, anchor: here.field("mode"))
  }
}
