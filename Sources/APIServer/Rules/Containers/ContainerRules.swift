internal import Diagnostics
internal import KubernetesModel

/// What the server asks of every container, of whatever sort.
enum ContainerRules {
  static let kinds = [
    containersRequired, nameRequired, nameFormat, nameTwice, imageRequired, imageSpaces, terminationPolicy, pullPolicy,
    hostPortTwice,
  ]

  /// Judges the containers that run for as long as the Pod.
  static func judgeMain(_ spec: PodSpec, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("containers")
    let containers = spec.containers ?? []
    if containers.isEmpty { return refusals.require(containersRequired, place) }
    var names = ExactNames()
    // A span lends its elements; a loop over the array would copy each container.
    let span = containers.span
    for index in span.indices {
      let here = place.index(index)
      judgeCommon(span[index], context, here, &refusals)
      nameIsNew(span[index], &names, here, &refusals)
      HandlerRules.judge(span[index].lifecycle?.value, context, here, &refusals)
      ProbeRules.judge(span[index], context, here, &refusals)
      RestartRules.judge(span[index], here, &refusals)
    }
    var hostPorts = ExactNames()
    for index in span.indices {
      hostPortIsTakenOnce(span[index], &hostPorts, place.index(index), nil, &refusals)
    }
  }

  /// Judges what holds for all sorts of containers.
  static func judgeCommon(
    _ container: Container, _ context: PodContext, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    nameIsALabel(container, path, &refusals)
    imageIsGiven(container, path, &refusals)
    terminationPolicyIsKnown(container, path, &refusals)
    PortRules.judge(container.ports, path, &refusals)
    EnvironmentRules.judge(container.env, context, path, &refusals)
    EnvironmentRules.judge(container.envFrom, path, &refusals)
    MountRules.judge(container, context, path, &refusals)
    DeviceRules.judge(container, context, path, &refusals)
    pullPolicyIsKnown(container.imagePullPolicy, path, named: "imagePullPolicy", &refusals)
    if let resources = container.resources?.value {
      ResourceRules.judge(resources, claims: context.claimNames, path.field("resources"), &refusals)
    }
    ResizeRules.judge(container.resizePolicy, context, path, &refusals)
    if let security = container.securityContext?.value {
      SecurityRules.judge(security, context, path.field("securityContext"), &refusals)
    }
  }

  private static let containersRequired = DiagnosticKind.rule(
    "pod-containers-required",
    "파드는 컨테이너를 적어도 하나 실행해야 합니다.", "A Pod must run at least one container.",
    write: (
      "`spec.containers`에 `name`과 `image`가 있는 항목을 적으십시오.",
      "List a container with `name` and `image` under `spec.containers`."
    ))

  private static let nameRequired = DiagnosticKind.rule(
    "container-name-required",
    "컨테이너를 구별할 이름이 없습니다.", "Nothing tells this container from others.",
    write: ("`name: web`처럼 이름을 적으십시오.", "Name it, as in `name: web`."))

  private static let nameFormat = DiagnosticKind.rule(
    "container-name-format",
    "컨테이너 이름 '{0}'은(는) DNS 레이블이어야 합니다. 소문자, 숫자, `-`만 63자까지 쓸 수 있습니다.",
    "The container's name '{0}' must be a DNS label: lower-case letters, digits and `-`, at most 63 of them.",
    write: ("`web`이나 `log-agent`처럼 적으십시오.", "Write it like `web` or `log-agent`."))

  static let nameTwice = DiagnosticKind.rule(
    "container-name-duplicate",
    "파드 안의 컨테이너는 초기화 컨테이너까지 모두 이름이 달라야 하는데 '{0}'이(가) 두 번 나옵니다.",
    "All containers of a Pod, init containers too, need names of their own; '{0}' stands twice.",
    write: ("둘 가운데 하나의 이름을 바꾸십시오.", "Rename one of the two."))

  private static let imageRequired = DiagnosticKind.rule(
    "pod-image-required",
    "컨테이너가 무엇을 실행할지 알 수 없습니다.", "Nothing says what the container runs.",
    write: ("`image: nginx:1.29`처럼 이미지를 적으십시오.", "Give an image, as in `image: nginx:1.29`."))

  private static let imageSpaces = DiagnosticKind.rule(
    "pod-image-whitespace",
    "이미지 이름 앞뒤에 빈칸이 있어 레지스트리에서 찾을 수 없습니다.",
    "Blanks around the name of the image keep the registry from finding it.",
    write: ("빈칸을 지우십시오.", "Delete the blanks."))

  private static let terminationPolicy = DiagnosticKind.rule(
    "container-termination-message-policy",
    "종료 메시지를 읽는 방법 '{0}'은(는) 없습니다. `File`은 파일에서, `FallbackToLogsOnError`는 실패하면 로그에서도 읽습니다.",
    "There is no way '{0}' to read a termination message: `File` reads a file, `FallbackToLogsOnError` also the log after a failure.",
    write: ("둘 가운데 하나를 대소문자까지 그대로 적으십시오.", "Write one of the two, in this very case."))

  static let pullPolicy = DiagnosticKind.rule(
    "image-pull-policy",
    "이미지를 받는 정책 '{0}'은(는) 없습니다. 대소문자도 구별합니다.",
    "There is no pull policy '{0}'; upper and lower case matter.",
    write: ("`Always`, `IfNotPresent`, `Never` 가운데 하나를 적으십시오.", "Write `Always`, `IfNotPresent` or `Never`."))

  private static let hostPortTwice = DiagnosticKind.rule(
    "container-host-port-duplicate",
    "노드의 한 포트는 한 컨테이너만 쓸 수 있는데 `{0}`을(를) 두 번 요청합니다.",
    "A port of the node serves one container only; `{0}` is asked for twice.",
    write: ("`hostPort`를 바꾸거나 지우십시오. 대개 Service로 충분합니다.", "Change `hostPort` or leave it out; a Service mostly does."))
}

extension ContainerRules {
  /// A container has a name, and one that can be part of a DNS name.
  private static func nameIsALabel(_ container: Container, _ path: FieldPath, _ refusals: inout Refusals) {
    let name = container.name.orEmpty
    if name.isEmpty {
      refusals.require(nameRequired, path.field("name"))
    } else {
      refusals.check(name, .dnsLabel, nameFormat, path.field("name"))
    }
  }

  /// No two containers of one list bear the same name. Two without a name count as the same.
  private static func nameIsNew(
    _ container: Container, _ names: inout ExactNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = container.name.orEmpty
    if !names.insert(name) { refusals.refuseTwice(nameTwice, path.field("name"), .text(name)) }
  }

  /// A container runs an image.
  private static func imageIsGiven(_ container: Container, _ path: FieldPath, _ refusals: inout Refusals) {
    if container.image.orEmpty.isEmpty { refusals.require(imageRequired, path.field("image")) }
  }

  /// The name of an image has no blanks around it.
  static func imageHasNoSpacesAround(_ container: Container, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let image = container.image, image.hasSpacesAround else { return }
    refusals.refuse(
      imageSpaces, path.field("image"), .text(image), "must not have leading or trailing whitespace")
  }

  /// The message of an ended container is read in a way that exists.
  private static func terminationPolicyIsKnown(
    _ container: Container, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let policy = container.terminationMessagePolicy
    if policy == .file || policy == .fallbackToLogsOnError { return }
    let place = path.field("terminationMessagePolicy")
    if policy?.rawValue.isEmpty ?? true { return refusals.require(terminationPolicy, place) }
    refusals.refuse(terminationPolicy, place, BadValue(policy), unlessOneOf: ["File", "FallbackToLogsOnError"])
  }

  /// An image is pulled after a policy that exists.
  static func pullPolicyIsKnown(
    _ policy: PullPolicy?, _ path: FieldPath, named name: String, _ refusals: inout Refusals
  ) {
    if policy == .ifNotPresent || policy == .always || policy == .never { return }
    let place = path.field(name)
    if policy?.rawValue.isEmpty ?? true { return refusals.require(pullPolicy, place) }
    refusals.refuse(pullPolicy, place, BadValue(policy), unlessOneOf: ["Always", "IfNotPresent", "Never"])
  }

  /// A port of the node is asked for once. `anchor` is the container's own place, where the server names another.
  static func hostPortIsTakenOnce(
    _ container: Container, _ taken: inout ExactNames, _ path: FieldPath, _ anchor: FieldPath?,
    _ refusals: inout Refusals
  ) {
    for (index, port) in (container.ports ?? []).enumerated() {
      guard let hostPort = port.hostPort, hostPort != 0 else { continue }
      let claim = "\(port.protocol?.rawValue ?? "")/\(port.hostIP.orEmpty)/\(hostPort)"
      if taken.insert(claim) { continue }
      refusals.refuseTwice(
        hostPortTwice, path.field("ports").index(index).field("hostPort"), .text(claim),
        anchor: anchor?.field("ports").index(index).field("hostPort"))
    }
  }
}
