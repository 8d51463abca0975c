internal import Diagnostics
internal import KubernetesModel

/// What the server asks of all annotations.
enum AnnotationRules {
  static let kinds = [keyFormat, tooLarge]

  private static let keyFormat = DiagnosticKind.rule(
    "annotation-key-format",
    "어노테이션 키 '{0}'은(는) 레이블 키와 같은 모양이어야 합니다. 값에는 무엇이든 쓸 수 있지만 키는 그렇지 않습니다.",
    "The annotation key '{0}' must look like a label key. A value may hold anything, a key may not.",
    write: ("`example.com/note`처럼 적으십시오.", "Write it like `example.com/note`."))

  private static let tooLarge = DiagnosticKind.rule(
    "annotations-too-large",
    "어노테이션의 키와 값을 모두 합쳐 262,144바이트(256KiB)를 넘을 수 없습니다.",
    "All keys and values of annotations together may not exceed 262,144 bytes (256 KiB).",
    write: ("큰 내용은 ConfigMap에 담으십시오.", "Keep large content in a ConfigMap."))

  private static let sizeLimit = 256 << 10
}

extension AnnotationRules {
  /// Keys are qualified names, but their case does not matter.
  static func keysAreWellFormed(
    _ annotations: StringMap<String>?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let annotations else { return }
    for (key, _) in annotations.entries {
      let faults = ValueFormat.qualifiedName.faults(key.lowercased())
      if faults.isEmpty { continue }
      let place = path.field("annotations")
      for fault in faults { refusals.refuse(keyFormat, place, .text(key), fault, anchor: place.key(key)) }
    }
  }

  /// All annotations together have a limit.
  static func annotationsFit(_ annotations: StringMap<String>?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let annotations else { return }
    let size = annotations.entries.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
    if size > sizeLimit { refusals.refuseLength(tooLarge, path.field("annotations"), over: sizeLimit) }
  }
}
