internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of requests and limits, a container's or the Pod's.
enum ResourceRules {
  static let kinds = [
    nameUnknown, nameForPod, negative, fraction, pageFraction, overLimit, notEqual, limitMissing, pagesAlone,
    claimRequired, claimTwice, claimMissing, claimRequest,
  ]

  /// Whose resources they are: that decides which names there are.
  enum Owner {
    case container, pod
  }

  /// Judges requests, limits and claims.
  static func judge(
    _ resources: ResourceRequirements, of owner: Owner = .container, claims: ClaimNames, _ path: FieldPath,
    _ refusals: inout Refusals
  ) {
    let limits = QuantityIndex(resources.limits)
    var hasPages = false
    var hasComputing = false
    for (name, amount) in resources.limits?.entries ?? [] {
      judge(NamedResource(name), amount, owner, path.field("limits"), &hasPages, &hasComputing, &refusals)
    }
    for (name, amount) in resources.requests?.entries ?? [] {
      let resource = NamedResource(name)
      judge(resource, amount, owner, path.field("requests"), &hasPages, &hasComputing, &refusals)
      requestFitsLimit(resource, amount, limits[name], path, &refusals)
    }
    if hasPages, !hasComputing { refusals.forbid(pagesAlone, path, "HugePages require cpu or memory") }
    if let wanted = resources.claims, !wanted.isEmpty {
      claimsAreThePods(wanted, claims, path.field("claims"), &refusals)
    }
  }

  private static let nameUnknown = DiagnosticKind.rule(
    "resource-name",
    "'{0}'은(는) 컨테이너가 요청할 수 있는 자원이 아닙니다.", "'{0}' is no resource that a container can ask for.",
    write: (
      "`cpu`, `memory`, `ephemeral-storage`, `hugepages-2Mi`나 `nvidia.com/gpu`처럼 도메인이 붙은 이름을 적으십시오.",
      "Write `cpu`, `memory`, `ephemeral-storage`, `hugepages-2Mi`, or a name with a domain such as `nvidia.com/gpu`."
    ))

  private static let nameForPod = DiagnosticKind.rule(
    "pod-resource-name",
    "파드 전체로 요청할 수 있는 자원은 `cpu`, `memory`, `hugepages-`뿐인데 '{0}'입니다.",
    "Only `cpu`, `memory` and `hugepages-` can be asked for the Pod as a whole; this is '{0}'.",
    write: ("컨테이너의 `resources`로 옮기십시오.", "Move it to the container's `resources`."))

  private static let negative = DiagnosticKind.rule(
    "resource-negative",
    "자원의 양은 음수일 수 없는데 {0}입니다.", "An amount cannot be negative; this is {0}.",
    write: ("0 이상의 양을 적으십시오.", "Write 0 or more."))

  private static let fraction = DiagnosticKind.rule(
    "resource-fraction",
    "이런 자원은 나눌 수 없으므로 정수로만 요청할 수 있는데 {0}입니다.", "This resource cannot be divided; {0} is no whole number.",
    write: ("`1`처럼 정수를 적으십시오.", "Write a whole number such as `1`."))

  private static let pageFraction = DiagnosticKind.rule(
    "resource-huge-pages-size",
    "큰 페이지는 한 장 단위로만 줄 수 있어, 양이 이름에 적힌 크기의 배수여야 합니다.",
    "Huge pages come whole: the amount must be a multiple of the size in the name.",
    write: ("`hugepages-2Mi: 4Mi`처럼 적으십시오.", "Write `hugepages-2Mi: 4Mi`, say."))

  private static let overLimit = DiagnosticKind.rule(
    "resource-request-over-limit",
    "요청한 양 {0}이(가) 쓸 수 있는 한도보다 큽니다.", "The request of {0} is larger than the limit.",
    write: ("`requests`를 줄이거나 `limits`를 늘리십시오.", "Lower `requests` or raise `limits`."))

  private static let notEqual = DiagnosticKind.rule(
    "resource-request-not-limit",
    "이런 자원은 약속한 만큼만 있으므로 `requests`와 `limits`가 같아야 하는데 요청은 {0}입니다.",
    "Of this resource there is just what is promised: `requests` must equal `limits`, yet {0} is requested.",
    write: ("`limits`만 적으면 `requests`는 같은 값이 됩니다.", "Write `limits` only; `requests` follow."))

  private static let limitMissing = DiagnosticKind.rule(
    "resource-limit-required",
    "장치나 큰 페이지처럼 더 내줄 수 없는 자원은 `limits`가 있어야 합니다.",
    "A resource that cannot be promised twice, a device or huge pages, needs `limits`.",
    write: ("`limits`에 같은 양을 적으십시오.", "Write the same amount under `limits`."))

  private static let pagesAlone = DiagnosticKind.rule(
    "resource-huge-pages-alone",
    "큰 페이지만으로는 컨테이너를 둘 노드를 고를 수 없습니다.", "Huge pages alone do not say how large a node is needed.",
    write: ("`cpu`나 `memory`도 적으십시오.", "Ask for `cpu` or `memory` too."))

  private static let claimRequired = DiagnosticKind.rule(
    "resource-claim-name-required",
    "어느 자원 클레임을 쓸지 알 수 없습니다.", "Nothing says which resource claim to use.",
    write: ("`name`에 `spec.resourceClaims`의 이름을 적으십시오.", "Name one of `spec.resourceClaims`."))

  private static let claimTwice = DiagnosticKind.rule(
    "resource-claim-duplicate",
    "같은 클레임 '{0}'을(를) 두 번 씁니다.", "The claim '{0}' is used twice.",
    write: ("둘 가운데 하나를 지우십시오.", "Delete one of the two."))

  private static let claimMissing = DiagnosticKind.rule(
    "resource-claim-missing",
    "클레임 '{0}'이(가) 이 파드의 `spec.resourceClaims`에 없습니다.", "This Pod's `spec.resourceClaims` has no '{0}'.",
    write: ("`spec.resourceClaims`에 더하거나 이름을 맞추십시오.", "Add it to `spec.resourceClaims`, or correct the name."))

  private static let claimRequest = DiagnosticKind.rule(
    "resource-claim-request-format",
    "클레임 안의 요청 이름 '{0}'은(는) DNS 레이블이어야 합니다.", "The request '{0}' inside a claim must be a DNS label.",
    write: ("소문자, 숫자, `-`만 쓰십시오.", "Use lower-case letters, digits and `-`."))
}

extension ResourceRules {
  /// Judges one amount under `limits` or `requests`.
  private static func judge(
    _ resource: NamedResource, _ amount: Quantity, _ owner: Owner, _ list: FieldPath, _ hasPages: inout Bool,
    _ hasComputing: inout Bool, _ refusals: inout Refusals
  ) {
    let isCommon = resource.isComputing
    if isCommon { hasComputing = true }
    if !isCommon { nameIsKnown(resource, owner, list.key(resource.text), &refusals) }
    amountMakesSense(resource, amount, list, &refusals)
    if resource.isHugePages {
      hasPages = true
      pagesAreWhole(resource, amount, list.key(resource.text), &refusals)
    }
  }

  /// The name is one that a container, or a Pod, can ask for.
  /// A name is Kubernetes' own or has a domain; says whether it is.
  @discardableResult
  static func nameIsWellKnown(_ resource: NamedResource, _ path: FieldPath, _ refusals: inout Refusals) -> Bool {
    let name = resource.text
    let faults = ValueFormat.qualifiedName.faults(name)
    for fault in faults { refusals.refuse(nameUnknown, path, .text(name), fault) }
    if !faults.isEmpty { return false }
    if name.utf8.contains(UInt8(ascii: "/")) || resource.isStandard { return true }
    refusals.refuse(nameUnknown, path, .text(name), "must be a standard resource type or fully qualified")
    return false
  }

  /// A name of Kubernetes' own is one that containers have; another follows the standard for devices.
  static func nameIsForContainers(_ resource: NamedResource, _ path: FieldPath, _ refusals: inout Refusals) {
    let name = resource.text
    if !name.utf8.contains(UInt8(ascii: "/")) {
      if resource.isStandardForContainers { return }
      refusals.refuse(nameUnknown, path, .text(name), "must be a standard resource for containers")
    } else if !resource.isNative, !resource.isExtended {
      refusals.refuse(nameUnknown, path, .text(name), "doesn't follow extended resource name standard")
    }
  }

  private static func nameIsKnown(
    _ resource: NamedResource, _ owner: Owner, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let name = resource.text
    let isKnown = nameIsWellKnown(resource, path, &refusals)
    switch owner {
    case .container: nameIsForContainers(resource, path, &refusals)
    case .pod:
      if !isKnown || resource.isHugePages { return }
      refusals.refuse(nameForPod, path, .text(name), unlessOneOf: ["cpu", "hugepages-", "memory"])
    }
  }

  /// An amount is not negative, and whole where only whole numbers count.
  private static func amountMakesSense(
    _ resource: NamedResource, _ amount: Quantity, _ list: FieldPath, _ refusals: inout Refusals
  ) {
    if amount.isNegative {
      let detail = "must be greater than or equal to 0"
      refusals.refuse(negative, list.key(resource.text), .text(amount.description), detail)
    }
    if !resource.isComputing, resource.isCounted, amount.milliValue % 1000 != 0 {
      refusals.refuse(fraction, list.key(resource.text), .plain(amount.description), "must be an integer")
    }
  }

  /// Huge pages come whole.
  private static func pagesAreWhole(
    _ resource: NamedResource, _ amount: Quantity, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if resource.divides(amount) { return }
    refusals.refuse(
      pageFraction, path, .text(amount.description),
      "\(amount.description) is not positive integer multiple of \(resource.text)")
  }

  /// A request is at most the limit, and just the limit of what cannot be promised twice.
  private static func requestFitsLimit(
    _ resource: NamedResource, _ amount: Quantity, _ limit: Quantity?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    guard let limit else {
      if resource.allowsOvercommit { return }
      let detail = "Limit must be set for non overcommitable resources"
      return refusals.require(
        limitMissing, path.field("limits"), detail, anchor: path.field("requests").key(resource.text))
    }
    if amount == limit { return }
    let place = path.field("requests")
    if !resource.allowsOvercommit {
      refusals.refuse(
        notEqual, place, .text(amount.description),
        "must be equal to \(resource.text) limit of \(limit.description)", anchor: place.key(resource.text))
    } else if limit < amount {
      refusals.refuse(
        overLimit, place, .text(amount.description),
        "must be less than or equal to \(resource.text) limit of \(limit.description)", anchor: place.key(resource.text)
      )
    }
  }

  /// Claims are the Pod's own, each used once.
  private static func claimsAreThePods(
    _ claims: [ResourceClaim], _ known: ClaimNames, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    var uses = ClaimUses()
    for (index, claim) in claims.enumerated() {
      let here = path.index(index)
      let name = claim.name.orEmpty
      if name.isEmpty {
        refusals.require(claimRequired, here)
        continue
      }
      let request = claim.request.orEmpty
      if !request.isEmpty, !uses.isWholeTaken(name) {
        refusals.check(request, .dnsLabel, claimRequest, here.field("request"))
      }
      for double in uses.take(name, request) { refusals.refuseTwice(claimTwice, here, .text(double)) }
      if !known.contains(name) {
        let list = known.sorted.isEmpty ? " which is empty" : ": " + known.sorted.joined(separator: ", ")
        refusals.refuseDangling(
          claimMissing, here, .text(name), "must be one of the names in pod.spec.resourceClaims" + list)
      }
    }
  }
}

/// Which claims, and which requests in them, a container uses already.
private struct ClaimUses {
  private var whole = ExactNames()
  private var parts: [ExactText: [String]] = [:]

  func isWholeTaken(_ name: String) -> Bool { whole.contains(name) }

  /// Takes `request` of the claim `name`, or all of it; says what is taken already.
  mutating func take(_ name: String, _ request: String) -> [String] {
    if whole.contains(name) { return [name] }
    let taken = parts[ExactText(name)] ?? []
    if request.isEmpty {
      whole.insert(name)
      return taken.map { _ in name }
    }
    if taken.contains(where: { $0.isExactly(request) }) { return ["\(name)/\(request)"] }
    parts[ExactText(name), default: []].append(request)
    return []
  }
}
