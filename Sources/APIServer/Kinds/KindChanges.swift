internal import Diagnostics
internal import KubernetesModel

extension APIKind {
  /// What else must be changed when a kind that is gone is brought to its present version; `nil` where nothing.
  var changes: Words? {
    switch (String(group), kind) {
    case ("extensions", "Ingress"), ("networking.k8s.io", "Ingress"): Self.ingress
    case ("extensions", "DaemonSet"), ("apps", "DaemonSet"): Self.daemonSet
    case ("extensions", "Deployment"), ("apps", "Deployment"): Self.deployment
    case ("extensions", "ReplicaSet"), ("apps", "ReplicaSet"): Self.selector
    case ("apps", "StatefulSet"): Self.statefulSet
    case ("autoscaling", "HorizontalPodAutoscaler") where apiVersion == "autoscaling/v2beta1": Self.autoscaler
    case ("apiextensions.k8s.io", _): Self.customResourceDefinition
    case ("admissionregistration.k8s.io", "MutatingWebhookConfiguration"),
      ("admissionregistration.k8s.io", "ValidatingWebhookConfiguration"):
      Self.webhook
    case ("certificates.k8s.io", _): Self.certificate
    case ("discovery.k8s.io", _): Self.endpointSlice
    case ("policy", "PodDisruptionBudget"): Self.disruptionBudget
    case ("flowcontrol.apiserver.k8s.io", "PriorityLevelConfiguration"): Self.flowControl
    default: nil
    }
  }

  /// What to use instead of a kind that has no successor.
  var alternative: Words? {
    switch kind {
    case "PodSecurityPolicy":
      Words(
        "네임스페이스에 pod-security.kubernetes.io/enforce 레이블을 붙이는 Pod Security Admission을 쓰십시오.",
        "Use Pod Security Admission: label namespaces with pod-security.kubernetes.io/enforce.")
    case "PodPreset", "AuditSink":
      Words(
        "이 기능은 없어졌습니다. 어드미션 웹훅이나 정책 도구로 대신하십시오.",
        "The feature is gone; an admission webhook or a policy tool can take its place.")
    default: nil
    }
  }

  private static let ingress = Words(
    "backend도 바꿔야 합니다. serviceName은 service.name, servicePort는 service.port.number(이름이면 service.port.name)가 되고, "
      + "경로마다 pathType(Prefix, Exact, ImplementationSpecific)을 적어야 하며, spec.backend는 spec.defaultBackend가 됩니다.",
    "The backend changes too: serviceName becomes service.name, servicePort becomes service.port.number (or service.port.name), "
      + "each path needs a pathType (Prefix, Exact, ImplementationSpecific), and spec.backend becomes spec.defaultBackend."
  )

  private static let selector = Words(
    "spec.selector를 반드시 적어야 하고, 만든 뒤에는 바꿀 수 없습니다. 템플릿의 레이블과 맞아야 합니다.",
    "spec.selector must be written, must match the template's labels, and cannot be changed later.")

  private static let deployment = Words(
    "spec.selector를 반드시 적어야 하고(템플릿의 레이블과 같아야 하며, 만든 뒤에는 바꿀 수 없음), spec.rollbackTo는 없어졌습니다. "
      + "progressDeadlineSeconds의 기본값은 600초, maxSurge와 maxUnavailable의 기본값은 25%입니다.",
    "spec.selector must be written (it must match the template's labels and cannot be changed later), spec.rollbackTo is gone, "
      + "progressDeadlineSeconds is 600 and maxSurge and maxUnavailable are 25% unless you say otherwise.")

  private static let daemonSet = Words(
    "spec.selector를 반드시 적어야 하고(템플릿의 레이블과 같아야 하며, 만든 뒤에는 바꿀 수 없음), spec.templateGeneration은 없어졌습니다. "
      + "updateStrategy.type의 기본값은 RollingUpdate입니다.",
    "spec.selector must be written (it must match the template's labels and cannot be changed later), spec.templateGeneration is gone, "
      + "and updateStrategy.type is RollingUpdate unless you say otherwise.")

  private static let statefulSet = Words(
    "spec.selector를 반드시 적어야 하고(템플릿의 레이블과 같아야 하며, 만든 뒤에는 바꿀 수 없음), updateStrategy.type의 기본값은 RollingUpdate입니다.",
    "spec.selector must be written (it must match the template's labels and cannot be changed later), and updateStrategy.type is RollingUpdate unless you say otherwise."
  )

  private static let autoscaler = Words(
    "metrics의 모양이 다릅니다. targetAverageUtilization: 50은 target: {type: Utilization, averageUtilization: 50}이 되고, metricName은 metric.name이 됩니다.",
    "The metrics look different: targetAverageUtilization: 50 becomes target: {type: Utilization, averageUtilization: 50}, and metricName becomes metric.name."
  )

  private static let customResourceDefinition = Words(
    "spec.scope를 적어야 하고, spec.version과 spec.validation은 spec.versions[*].name과 spec.versions[*].schema.openAPIV3Schema가 되며, 스키마는 구조적이어야 합니다.",
    "spec.scope must be written, spec.version and spec.validation become spec.versions[*].name and spec.versions[*].schema.openAPIV3Schema, and the schema must be structural."
  )

  private static let webhook = Words(
    "웹훅마다 sideEffects와 admissionReviewVersions를 적어야 하고, failurePolicy의 기본값은 Fail, timeoutSeconds의 기본값은 10초입니다.",
    "Each webhook needs sideEffects and admissionReviewVersions; failurePolicy is Fail and timeoutSeconds is 10 unless you say otherwise."
  )

  private static let certificate = Words(
    "spec.signerName과 spec.usages를 적어야 합니다.", "spec.signerName and spec.usages must be written.")

  private static let endpointSlice = Words(
    "endpoints[*].topology는 nodeName과 zone 필드로 나뉘었습니다.", "endpoints[*].topology became the fields nodeName and zone.")

  private static let disruptionBudget = Words(
    "비어 있는 selector({})는 이제 네임스페이스의 모든 파드를 고릅니다. 전에는 아무것도 고르지 않았습니다.",
    "An empty selector ({}) now selects every Pod of the namespace; it used to select none.")

  private static let flowControl = Words(
    "assuredConcurrencyShares는 nominalConcurrencyShares가 되었습니다.",
    "assuredConcurrencyShares became nominalConcurrencyShares.")
}
