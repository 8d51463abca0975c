internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of volumes that the node makes or has.
enum LocalVolumeRules {
  static let kinds = [sizeNegative, hostPathRequired, hostPathBackstep, hostPathType, repository, directory, reference]

  private static let sizeNegative = DiagnosticKind.rule(
    "volume-empty-dir-size",
    "`emptyDir`의 크기는 음수일 수 없습니다.", "The size of an `emptyDir` is not negative.",
    write: ("`sizeLimit: 1Gi`처럼 적으십시오.", "Write `sizeLimit: 1Gi`, say."))

  private static let hostPathRequired = DiagnosticKind.rule(
    "volume-host-path-required",
    "노드의 어느 경로인지 알 수 없습니다.", "Nothing says which path of the node is meant.",
    write: ("`path: /var/log`처럼 적으십시오.", "Write `path: /var/log`, say."))

  private static let hostPathBackstep = DiagnosticKind.rule(
    "volume-host-path-backstep",
    "노드의 경로 '{0}'에는 `..`을 쓸 수 없습니다.", "The node's path '{0}' must not hold `..`.",
    write: ("가리키는 경로를 그대로 적으십시오.", "Write the path that is meant."))

  private static let hostPathType = DiagnosticKind.rule(
    "volume-host-path-type",
    "`hostPath`의 종류 '{0}'은(는) 없습니다. 대소문자도 구별합니다.", "There is no `hostPath` type '{0}'; case matters.",
    write: (
      "`Directory`, `DirectoryOrCreate`, `File` 같은 값을 적거나 지우십시오.",
      "Write `Directory`, `DirectoryOrCreate`, `File` or the like, or delete it."
    ))

  private static let repository = DiagnosticKind.rule(
    "volume-git-repository",
    "내려받을 저장소의 주소가 없습니다.", "There is no address of a repository.",
    write: (
      "초기화 컨테이너에서 `git clone`으로 `emptyDir`에 내려받으십시오. `gitRepo`는 폐기되었습니다.",
      "`gitRepo` is deprecated: let an init container `git clone` into an `emptyDir`."
    ))

  private static let directory = DiagnosticKind.rule(
    "volume-git-directory",
    "내려받을 폴더 '{0}'은(는) 볼륨 안의 상대 경로여야 하고 `..`을 담을 수 없습니다.",
    "The folder '{0}' is relative, inside the volume, and has no `..`.",
    write: ("`src`처럼 적으십시오.", "Write it like `src`."))

  private static let reference = DiagnosticKind.rule(
    "volume-image-reference",
    "볼륨으로 붙일 이미지의 이름이 없습니다.", "The image to mount has no name.",
    write: ("`reference: quay.io/org/data:v1`처럼 적으십시오.", "Write `reference: quay.io/org/data:v1`, say."))
}

extension LocalVolumeRules {
  /// An `emptyDir` is not smaller than nothing.
  static func sizeIsNotNegative(_ source: EmptyDirVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let size = source.sizeLimit, size.isNegative else { return }
    refusals.forbid(sizeNegative, path.field("sizeLimit"), "SizeLimit field must be a valid resource quantity")
  }

  /// A path of the node is given, without steps back, and its kind is known.
  static func pathOnTheNodeIsSafe(_ source: HostPathVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    let hostPath = source.path.orEmpty
    if hostPath.isEmpty { return refusals.require(hostPathRequired, path.field("path")) }
    refusals.check(hostPath, .pathWithoutBacksteps, hostPathBackstep, path.field("path"))
    guard let type = source.type, !types.contains(where: { $0.isExactly(type.rawValue) }) else { return }
    refusals.refuse(hostPathType, path.field("type"), BadValue(type), unlessOneOf: types)
  }

  /// A repository is given, and a folder for it inside the volume.
  static func repositoryIsGiven(_ source: GitRepoVolumeSource, _ path: FieldPath, _ refusals: inout Refusals) {
    if source.repository.orEmpty.isEmpty { refusals.require(repository, path.field("repository")) }
    refusals.check(source.directory.orEmpty, .descendingPath, directory, path.field("directory"))
  }

  /// An image is named, and pulled after a policy that exists.
  static func imageIsNamed(
    _ source: ImageVolumeSource, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    // In a template the image may be set when a Pod is made of it.
    if source.reference.orEmpty.isEmpty, !context.isTemplate { refusals.require(reference, path.field("reference")) }
    ContainerRules.pullPolicyIsKnown(source.pullPolicy, path, named: "pullPolicy", &refusals)
  }

  private static let types = [
    "", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket",
  ]
}
