internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of finalizers.
enum FinalizerRules {
  static let kinds = [format, unqualified, conflict]

  private static let format = DiagnosticKind.rule(
    "finalizer-format",
    "파이널라이저 이름 '{0}'은(는) 레이블 키와 같은 모양이어야 합니다.",
    "The finalizer '{0}' must look like a label key.",
    write: ("`example.com/cleanup`처럼 적으십시오.", "Write it like `example.com/cleanup`."))

  private static let unqualified = DiagnosticKind.rule(
    "finalizer-unqualified",
    "도메인이 없는 파이널라이저는 `kubernetes`, `orphan`, `foregroundDeletion`뿐입니다. '{0}'을(를) 처리할 컨트롤러가 없으면 오브젝트를 지울 수 없게 됩니다.",
    "The only finalizers without a domain are `kubernetes`, `orphan` and `foregroundDeletion`. If nobody handles '{0}', the object cannot be deleted.",
    write: ("`example.com/{0}`처럼 도메인을 붙이십시오.", "Put a domain before it: `example.com/{0}`."))

  private static let conflict = DiagnosticKind.rule(
    "finalizer-conflict",
    "`orphan`은 딸린 오브젝트를 남기라는 뜻이고 `foregroundDeletion`은 먼저 지우라는 뜻이라 함께 쓸 수 없습니다.",
    "`orphan` keeps the dependents and `foregroundDeletion` deletes them first; both cannot be.",
    write: ("둘 가운데 하나만 남기십시오.", "Keep one of the two."))

  private static let standard = ["kubernetes", orphan, foreground]
  private static let orphan = "orphan"
  private static let foreground = "foregroundDeletion"
}

extension FinalizerRules {
  /// Judges all finalizers: their form first, what they mean after.
  static func judge(_ finalizers: [String]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let finalizers, !finalizers.isEmpty else { return }
    let place = path.field("finalizers")
    for (index, name) in finalizers.enumerated() {
      refusals.check(name, .qualifiedName, format, place, anchor: place.index(index))
    }
    deletionsDoNotConflict(finalizers, place, &refusals)
    for (index, name) in finalizers.enumerated() { nameIsStandardOrQualified(name, place.index(index), &refusals) }
  }

  /// Judges the finalizers of a namespace; the server leaves their places out of the path.
  static func judgeNamespace(_ finalizers: [String], _ path: FieldPath, _ refusals: inout Refusals) {
    for (index, name) in finalizers.enumerated() {
      refusals.check(name, .qualifiedName, format, path, anchor: path.index(index))
      nameIsStandardOrQualified(name, path, &refusals)
    }
  }

  /// Dependents cannot be both kept and deleted.
  private static func deletionsDoNotConflict(
    _ finalizers: [String], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard finalizers.contains(where: { $0.isExactly(orphan) }),
      finalizers.contains(where: { $0.isExactly(foreground) })
    else { return }
    refusals.refuse(conflict, path, .list(finalizers), "finalizer orphan and foregroundDeletion cannot be both set")
  }

  /// A name without a domain is one that Kubernetes itself handles.
  private static func nameIsStandardOrQualified(_ name: String, _ path: FieldPath, _ refusals: inout Refusals) {
    guard !name.utf8.contains(UInt8(ascii: "/")), !standard.contains(where: { $0.isExactly(name) }) else { return }
    refusals.refuse(
      unqualified, path, .text(name), "name is neither a standard finalizer name nor is it fully qualified")
  }
}
