internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of Jobs, alone or in a CronJob.
enum JobRules {
  static let kinds = [
    restartPolicy, completionMode, indexedOnly, completionsRequired, tooManyIndexes, limitRequired, manager,
    replacement,
    selectorMade, podNames,
  ]

  /// Judges what holds for every Job's spec.
  static func judge(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    countsAreNotNegative(spec, path, &refusals)
    failedIndexesAreCounted(spec, path, &refusals)
    managerIsNamed(spec.managedBy, path.field("managedBy"), &refusals)
    completionIsCounted(spec, path, &refusals)
    JobPolicyRules.judge(spec, path, &refusals)
    replacementIsKnown(spec, path.field("podReplacementPolicy"), &refusals)
    TemplateRules.judge(spec.template.contents(), path.field("template"), &refusals)
    podsEnd(spec, path.field("template", "spec", "restartPolicy"), &refusals)
  }

  private static let restartPolicy = DiagnosticKind.rule(
    "job-restart-policy",
    "잡의 파드는 끝나야 하므로 `restartPolicy`에 `OnFailure`나 `Never`를 꼭 적어야 합니다. 적지 않으면 `Always`가 됩니다.",
    "A Job's Pods must end, so `restartPolicy` must be `OnFailure` or `Never`; it is `Always` unless you say so.",
    write: (
      "`template.spec`에 `restartPolicy: Never`나 `restartPolicy: OnFailure`를 더하십시오.",
      "Add `restartPolicy: Never` or `restartPolicy: OnFailure` to `template.spec`."
    ))

  private static let completionMode = DiagnosticKind.rule(
    "job-completion-mode",
    "완료를 세는 방식은 `NonIndexed`와 `Indexed`뿐인데 '{0}'입니다.", "Completions are `NonIndexed` or `Indexed`; this is '{0}'.",
    write: ("둘 가운데 하나를 적으십시오.", "Write one of the two."))

  static let indexedOnly = DiagnosticKind.rule(
    "job-indexed-only",
    "`{1}`은(는) `completionMode: Indexed`일 때만 쓸 수 있습니다.", "`{1}` goes with `completionMode: Indexed` only.",
    write: ("`completionMode: Indexed`와 `completions`를 적으십시오.", "Write `completionMode: Indexed` and `completions`."))

  private static let completionsRequired = DiagnosticKind.rule(
    "job-completions-required",
    "`Indexed` 잡은 번호가 몇 개인지 알아야 합니다.", "An `Indexed` Job must know how many indexes there are.",
    write: ("`completions: 5`처럼 적으십시오.", "Write `completions: 5`, say."))

  private static let tooManyIndexes = DiagnosticKind.rule(
    "job-too-many-indexes",
    "`{1}`이(가) 너무 큽니다({0}).", "`{1}` is too large ({0}).",
    write: ("한도 아래로 줄이거나 잡을 나누십시오.", "Lower it, or split the Job."))

  private static let limitRequired = DiagnosticKind.rule(
    "job-limit-required",
    "함께 있어야 하는 `{1}`이(가) 없습니다.", "`{1}` must stand beside it.",
    write: ("`{1}`을(를) 적으십시오.", "Write `{1}`."))

  private static let manager = DiagnosticKind.rule(
    "job-managed-by",
    "잡을 맡을 컨트롤러 '{0}'은(는) 도메인이 붙은 63바이트 이하의 이름이어야 합니다.",
    "The Job's controller '{0}' takes a name with a domain, of at most 63 bytes.",
    write: ("`example.com/controller`처럼 적으십시오.", "Write it like `example.com/controller`."))

  private static let replacement = DiagnosticKind.rule(
    "job-pod-replacement",
    "파드를 갈아 끼우는 때는 `TerminatingOrFailed`와 `Failed`뿐이고, `podFailurePolicy`가 있으면 `Failed`만 됩니다.",
    "Pods are replaced when `TerminatingOrFailed` or `Failed`; with `podFailurePolicy`, when `Failed` only.",
    write: ("`podReplacementPolicy: Failed`라고 적거나 지우십시오.", "Write `podReplacementPolicy: Failed`, or delete it."))

  private static let selectorMade = DiagnosticKind.rule(
    "job-selector",
    "잡의 `selector`는 서버가 만들어 주므로 적지 않습니다.", "The server makes a Job's `selector`; do not write one.",
    write: (
      "`selector`를 지우십시오. 꼭 써야 하면 `manualSelector: true`를 더하십시오.",
      "Delete `selector`; if you must have it, add `manualSelector: true`."
    ))

  private static let podNames = DiagnosticKind.rule(
    "job-indexed-name",
    "`Indexed` 잡의 파드 이름은 '{0}' 뒤에 번호를 붙인 것인데, 63자를 넘거나 DNS 레이블이 아닙니다.",
    "The Pods of an `Indexed` Job are named '{0}' and an index; that is longer than 63 or no DNS label.",
    write: ("이름을 줄이십시오.", "Shorten the name."))
}

extension JobRules {
  private static func countsAreNotNegative(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    NumberRules.requireNonNegative(spec.parallelism, at: path.field("parallelism"), into: &refusals)
    NumberRules.requireNonNegative(spec.completions, at: path.field("completions"), into: &refusals)
    NumberRules.requireNonNegative(spec.activeDeadlineSeconds, at: path.field("activeDeadlineSeconds"), into: &refusals)
    NumberRules.requireNonNegative(spec.backoffLimit, at: path.field("backoffLimit"), into: &refusals)
    NumberRules.requireNonNegative(
      spec.ttlSecondsAfterFinished, at: path.field("ttlSecondsAfterFinished"), into: &refusals)
    NumberRules.requireNonNegative(spec.backoffLimitPerIndex, at: path.field("backoffLimitPerIndex"), into: &refusals)
    NumberRules.requireNonNegative(spec.maxFailedIndexes, at: path.field("maxFailedIndexes"), into: &refusals)
  }

  /// Indexes that fail are counted only where each may fail a number of times.
  private static func failedIndexesAreCounted(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if spec.maxFailedIndexes != nil, spec.backoffLimitPerIndex == nil {
      refusals.require(limitRequired, path.field("backoffLimitPerIndex"), "when maxFailedIndexes is specified")
    }
  }

  /// A controller of one's own has a domain.
  private static func managerIsNamed(_ name: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let name else { return }
    if name.isEmpty { return refusals.require(manager, path) }
    let parts = name.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    if parts.count < 2 || parts.contains(where: { $0.isEmpty }) {
      refusals.refuse(manager, path, .text(name), "must be a domain-prefixed path (such as \"acme.io/foo\")")
    } else {
      refusals.check(String(parts[0]), .dnsSubdomain, manager, path)
    }
    if name.utf8.count > 63 { refusals.refuseLength(manager, path, over: 63) }
  }

  /// Completions are any, or one for each index; indexes have limits.
  private static func completionIsCounted(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if let mode = spec.completionMode, mode != .nonIndexed, mode != .indexed {
      refusals.refuse(
        completionMode, path.field("completionMode"), BadValue(mode), unlessOneOf: ["NonIndexed", "Indexed"])
    }
    if spec.completionMode == .indexed { return indexesAreFew(spec, path, &refusals) }
    guard spec.completionMode ?? .nonIndexed == .nonIndexed else { return }
    for (name, value) in [
      ("backoffLimitPerIndex", spec.backoffLimitPerIndex), ("maxFailedIndexes", spec.maxFailedIndexes),
    ] {
      guard let value else { continue }
      refusals.refuse(indexedOnly, path.field(name), .number(Int64(value)), "requires indexed completion mode")
    }
  }

  private static func indexesAreFew(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let many: Int32 = 100_000
    let parallelism = path.field("parallelism")
    let failures = path.field("maxFailedIndexes")
    if spec.completions == nil {
      refusals.require(completionsRequired, path.field("completions"), "when completion mode is Indexed")
    }
    if let pods = spec.parallelism, pods > many {
      refuseMore(pods, than: many, when: " when completion mode is Indexed", parallelism, &refusals)
    }
    if let failed = spec.maxFailedIndexes, let completions = spec.completions, failed > completions {
      refusals.refuse(
        tooManyIndexes, failures, .number(Int64(failed)), "must be less than or equal to completions")
    }
    if let failed = spec.maxFailedIndexes, failed > many {
      refuseMore(failed, than: many, when: "", failures, &refusals)
    }
    guard let completions = spec.completions, completions > many, spec.backoffLimitPerIndex != nil else { return }
    if spec.maxFailedIndexes == nil {
      refusals.require(limitRequired, failures, "must be specified when completions is above \(many)")
    }
    let condition = " when completions are above \(many) and used with backoff limit per index"
    for (value, place) in [(spec.parallelism, parallelism), (spec.maxFailedIndexes, failures)] {
      if let value, value > 10_000 { refuseMore(value, than: 10_000, when: condition, place, &refusals) }
    }
  }

  private static func refuseMore(
    _ value: Int32, than limit: Int32, when condition: String, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    refusals.refuse(
      tooManyIndexes, path, .number(Int64(value)), "must be less than or equal to \(limit)\(condition)")
  }

  /// When Pods are replaced is known, and fits a policy for failures.
  private static func replacementIsKnown(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let policy = spec.podReplacementPolicy else { return }
    let known = spec.podFailurePolicy == nil ? ["Failed", "TerminatingOrFailed"] : ["Failed"]
    if !known.contains(where: { $0.isExactly(policy.rawValue) }) {
      refusals.refuse(replacement, path, BadValue(policy), unlessOneOf: known)
    }
  }

  /// A Job's Pods do not start again for ever.
  private static func podsEnd(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let policy = spec.template?.value.spec?.value.restartPolicy
    switch policy {
    case nil, .always?: refusals.require(restartPolicy, path, "valid values: \"OnFailure\", \"Never\"")
    case .never?: break
    case .onFailure?:
      if spec.podFailurePolicy != nil {
        refusals.refuse(
          restartPolicy, path, BadValue(policy), "only \"Never\" is supported when podFailurePolicy is specified")
      }
    case let other?: refusals.refuse(restartPolicy, path, BadValue(other), unlessOneOf: ["OnFailure", "Never"])
    }
  }
}

extension JobRules {
  /// Without `manualSelector` the server makes the selector; with it there must be one that fits.
  fileprivate static func selectorIsMadeOrFits(_ spec: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    let place = path.field("selector")
    let selector = spec.selector?.value
    let isManual = spec.manualSelector == true
    if isManual, selector == nil { refusals.require(WorkloadRules.selectorRequired, place) }
    if !isManual, let selector, !selector.isEmpty {
      refusals.refuse(selectorMade, place, .object, "`selector` not auto-generated")
    }
    let before = refusals.count
    if let selector { SelectorRules.judge(selector, place, &refusals) }
    guard refusals.count == before, isManual || selector != nil else { return }
    WorkloadRules.templateIsSelected(spec.template.contents(), by: selector, path.field("template"), &refusals)
  }

  /// The Pods of an indexed Job have names.
  fileprivate static func podsHaveNames(_ spec: JobSpec, _ name: String, _ refusals: inout Refusals) {
    guard spec.completionMode == .indexed, let completions = spec.completions, completions > 0 else { return }
    let last = "\(name)-\(completions - 1)"
    if ValueFormat.dnsLabel.accepts(last) { return }
    refusals.refuse(
      podNames, FieldPath.root.field("metadata", "name"), .text(name),
      "will not able to create pod with invalid DNS label: \(last)")
  }

  /// The Job's name is a label of its Pods, by two keys.
  fileprivate static func nameIsALabel(_ spec: JobSpec, _ name: String, _ refusals: inout Refusals) {
    if spec.manualSelector == true || name.isEmpty { return }
    var labels = StringMap<String>()
    labels["batch.kubernetes.io/job-name"] = name
    labels["job-name"] = name
    LabelRules.labelsAreWellFormed(labels, FieldPath.root.field("spec", "template", "labels"), &refusals)
  }
}

extension Job {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { refusals in
      let spec = spec.contents()
      let path = FieldPath.root.field("spec")
      let name = MetadataRules.effectiveName(metadata.contents())
      JobRules.selectorIsMadeOrFits(spec, path, &refusals)
      JobRules.podsHaveNames(spec, name, &refusals)
      JobRules.nameIsALabel(spec, name, &refusals)
      JobRules.judge(spec, path, &refusals)
    }
  }
}
