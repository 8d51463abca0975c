internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of the references to an object's owners.
enum OwnerRules {
  static let kinds = [incomplete, bannedOwner, twoControllers]

  private static let incomplete = DiagnosticKind.rule(
    "owner-reference-incomplete",
    "소유자는 `apiVersion`, `kind`, `name`, `uid`가 모두 있어야 찾을 수 있는데 `{1}`이(가) 비어 있습니다.",
    "An owner is found by `apiVersion`, `kind`, `name` and `uid` together; `{1}` is empty.",
    write: (
      "`ownerReferences`는 보통 컨트롤러가 채웁니다. 손으로 쓰는 매니페스트라면 지우십시오.",
      "Controllers fill in `ownerReferences`; delete it from a manifest written by hand."
    ))

  private static let bannedOwner = DiagnosticKind.rule(
    "owner-reference-banned",
    "Event는 다른 오브젝트를 소유할 수 없습니다.", "An Event cannot own another object.",
    write: ("이 소유자 참조를 지우십시오.", "Delete this reference."))

  private static let twoControllers = DiagnosticKind.rule(
    "owner-reference-two-controllers",
    "오브젝트를 관리하는 컨트롤러는 하나뿐이어야 합니다.", "Only one controller may manage an object.",
    write: (
      "`controller: true`를 한 참조에만 남기십시오.", "Leave `controller: true` on one reference only."
    ))
}

extension OwnerRules {
  /// Judges all references to owners.
  static func judge(_ owners: [OwnerReference]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let owners, !owners.isEmpty else { return }
    let place = path.field("ownerReferences")
    var controller: String?
    for (index, owner) in owners.enumerated() {
      referenceIsComplete(owner, place, place.index(index), &refusals)
      onlyOneOwnerControls(owner, &controller, place, place.index(index), &refusals)
    }
  }

  /// A reference names version, kind, name and uid. The server leaves the index out of the path.
  private static func referenceIsComplete(
    _ owner: OwnerReference, _ path: FieldPath, _ anchor: FieldPath, _ refusals: inout Refusals
  ) {
    let apiVersion = owner.apiVersion.orEmpty
    let parts = apiVersion.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let version = parts.count > 2 ? "" : parts.last.map { String(Substring($0)) }.orEmpty
    if version.isEmpty {
      refusals.refuse(
        incomplete, path.field("apiVersion"), .text(apiVersion), "version must not be empty",
        anchor: anchor.field("apiVersion"))
    }
    let parted = [("kind", owner.kind), ("name", owner.name), ("uid", owner.uid?.rawValue)]
    for (name, value) in parted where value.orEmpty.isEmpty {
      refusals.refuse(incomplete, path.field(name), "", "must not be empty", anchor: anchor.field(name))
    }
    if apiVersion.isExactly("v1"), owner.kind.orEmpty.isExactly("Event") {
      refusals.refuse(
        bannedOwner, path, .object, "/v1, Kind=Event is disallowed from being an owner", anchor: anchor)
    }
  }

  /// At most one reference has `controller: true`.
  private static func onlyOneOwnerControls(
    _ owner: OwnerReference, _ first: inout String?, _ path: FieldPath, _ anchor: FieldPath,
    _ refusals: inout Refusals
  ) {
    guard owner.controller == true else { return }
    let name = "\(owner.kind.orEmpty)/\(owner.name.orEmpty)"
    guard let other = first else {
      first = name
      return
    }
    let detail =
      "Only one reference can have Controller set to true. Found \"true\" in references for \(other) and \(name)"
    refusals.refuse(twoControllers, path, .object, detail, anchor: anchor.field("controller"))
  }
}
