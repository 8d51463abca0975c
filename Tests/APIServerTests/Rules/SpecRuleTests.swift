import Testing

@Suite("Rules on the Pod as a whole")
struct SpecRuleTests {
  static let settings: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        restartPolicy: 1️⃣Sometimes
        serviceAccountName: 2️⃣A_b
        nodeName: 3️⃣A_b
        activeDeadlineSeconds: 4️⃣0
        priorityClassName: 5️⃣A_b
        runtimeClassName: 6️⃣''
        preemptionPolicy: 7️⃣Always
        """),
      "1️⃣ spec.restartPolicy: Unsupported value: \"Sometimes\": supported values: \"Always\", \"OnFailure\", \"Never\"",
      "2️⃣ spec.serviceAccountName: Invalid value: \"A_b\": \(Words.subdomain)",
      "3️⃣ spec.nodeName: Invalid value: \"A_b\": \(Words.subdomain)",
      "4️⃣ spec.activeDeadlineSeconds: Invalid value: 0: must be between 1 and 2147483647, inclusive",
      "5️⃣ spec.priorityClassName: Invalid value: \"A_b\": \(Words.subdomain)",
      "6️⃣ spec.runtimeClassName: Invalid value: \"\": \(Words.subdomain)",
      "7️⃣ spec.preemptionPolicy: Unsupported value: \"Always\": supported values: \"PreemptLowerPriority\", \"Never\""),
    .refused(Manifest.spec("preemptionPolicy: 1️⃣''"), "1️⃣ spec.preemptionPolicy: Required value"),
    .refused(
      Manifest.spec("1️⃣overhead: {cpu: -1}"),
      "1️⃣ spec.overhead.limits[cpu]: Invalid value: \"-1\": must be greater than or equal to 0"),
    .accepted(
      Manifest.spec("restartPolicy: ''\nserviceAccountName: ''\nnodeName: ''\nactiveDeadlineSeconds: 2147483647")),
    .accepted(Manifest.spec("priorityClassName: ''\nruntimeClassName: gvisor\npreemptionPolicy: Never")),
    .accepted(Manifest.spec("terminationGracePeriodSeconds: -5\noverhead: {cpu: 100m, memory: 64Mi}")),
  ]

  static let names: [RuleCase] = [
    .refused(
      Manifest.spec("dnsPolicy: 1️⃣clusterFirst"),
      "1️⃣ spec.dnsPolicy: Unsupported value: \"clusterFirst\": supported values: \"ClusterFirstWithHostNet\", "
        + "\"ClusterFirst\", \"Default\", \"None\""),
    .refused(
      Manifest.spec("dnsPolicy: None"),
      "spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None"),
    .refused(
      Manifest.spec("dnsPolicy: None\n1️⃣dnsConfig: {searches: [a.b]}"),
      "1️⃣ spec.dnsConfig.nameservers: Required value: must provide at least one DNS nameserver when `dnsPolicy` is None"),
    .refused(
      Manifest.spec(
        """
        dnsConfig:
          1️⃣nameservers: [1.1.1.1, 2️⃣dns.example.com, 8.8.8.8, 9.9.9.9]
          searches: [., 3️⃣A.b, _tcp.example.com., c.]
          options: [4️⃣{value: '5'}, {name: ndots}]
        """),
      "1️⃣ spec.dnsConfig.nameservers: Invalid value: [\"1.1.1.1\",\"dns.example.com\",\"8.8.8.8\",\"9.9.9.9\"]: "
        + "must not have more than 3 nameservers",
      "2️⃣ spec.dnsConfig.nameservers[1]: Invalid value: \"dns.example.com\": must be a valid IP address, (e.g. 10.9.8.7 "
        + "or 2001:db8::ffff)",
      "3️⃣ spec.dnsConfig.searches[1]: Invalid value: \"A.b\": \(Words.searchDomain)",
      "4️⃣ spec.dnsConfig.options[0]: Required value: must not be empty"),
    .refused(
      Manifest.spec("dnsConfig:\n  1️⃣searches: [\((1...33).map { "d\($0)" }.joined(separator: ", "))]"),
      "1️⃣ spec.dnsConfig.searches: Invalid value: [\((1...33).map { "\"d\($0)\"" }.joined(separator: ","))]: "
        + "must not have more than 32 search paths"),
    .refused(
      Manifest.spec(
        """
        hostname: 1️⃣a.b
        subdomain: 2️⃣A
        hostNetwork: true
        setHostnameAsFQDN: true
        hostnameOverride: 3️⃣B
        hostAliases: [{ip: 4️⃣localhost, hostnames: [5️⃣A]}, 6️⃣{hostnames: [a]}]
        """),
      "1️⃣ spec.hostname: Invalid value: \"a.b\": must not contain dots",
      "2️⃣ spec.subdomain: Invalid value: \"A\": \(Words.label)",
      "3️⃣ spec.hostnameOverride: Invalid value: \"B\": \(Words.subdomain)",
      "3️⃣ spec.hostnameOverride: Forbidden: may not be specified when setHostnameAsFQDN is true",
      "3️⃣ spec.hostnameOverride: Forbidden: may not be specified when hostNetwork is true",
      "4️⃣ spec.hostAliases[0].ip: Invalid value: \"localhost\": must be a valid IP address, (e.g. 10.9.8.7 or "
        + "2001:db8::ffff)",
      "5️⃣ spec.hostAliases[0].hostnames[0]: Invalid value: \"A\": \(Words.subdomain)",
      "6️⃣ spec.hostAliases[1].ip: Invalid value: \"\": must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"),
    .refused(
      Manifest.spec("hostnameOverride: 1️⃣\(String(repeating: "a", count: 65))"),
      "1️⃣ spec.hostnameOverride: Too long: may not be more than 64 bytes"),
    .accepted(
      Manifest.spec("dnsPolicy: None\ndnsConfig: {nameservers: ['::1'], options: [{name: ndots, value: '5'}]}")),
    .accepted(Manifest.spec("hostname: web-0\nsubdomain: web\nhostAliases: [{ip: 10.0.0.1, hostnames: [a.b]}]")),
    .accepted(Manifest.spec("hostnameOverride: db.example.com\nhostNetwork: false")),
  ]

  static let claims: [RuleCase] = [
    .refused(
      Manifest.spec(
        """
        resourceClaims:
        - 1️⃣{resourceClaimName: a}
        - {name: 2️⃣A_b, resourceClaimName: a}
        - {name: gpu, resourceClaimName: 3️⃣A_b}
        - {name: 4️⃣gpu, resourceClaimTemplateName: 5️⃣C_d}
        - 6️⃣name: none
        - 7️⃣{name: both, resourceClaimName: a, resourceClaimTemplateName: b}
        """),
      "1️⃣ spec.resourceClaims[0].name: Required value",
      "2️⃣ spec.resourceClaims[1].name: Invalid value: \"A_b\": \(Words.label)",
      "3️⃣ spec.resourceClaims[2].resourceClaimName: Invalid value: \"A_b\": \(Words.subdomain)",
      "4️⃣ spec.resourceClaims[3].name: Duplicate value: \"gpu\"",
      "5️⃣ spec.resourceClaims[3].resourceClaimTemplateName: Invalid value: \"C_d\": \(Words.subdomain)",
      "6️⃣ spec.resourceClaims[4]: Invalid value: must specify one of: `resourceClaimName`, "
        + "`resourceClaimTemplateName`",
      "7️⃣ spec.resourceClaims[5]: Invalid value: at most one of `resourceClaimName` or `resourceClaimTemplateName` may be "
        + "specified"),
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  annotations: {kubernetes.io/config.mirror: x}\nspec:\n"
        + "  nodeName: node-1\n  resourceClaims: [{name: gpu, resourceClaimName: gpu}]\n"
        + "  containers:\n  - {name: web, image: nginx}\n",
      "[]: Forbidden: static pods do not support resource claims"),
    .accepted(Manifest.spec("resourceClaims: [{name: gpu, resourceClaimTemplateName: one-gpu}]")),
  ]

  static let annotations: [RuleCase] = [
    .refused(
      Manifest.metadata("annotations:\n  kubernetes.io/config.mirror: 1️⃣x"),
      "1️⃣ metadata.annotations[kubernetes.io/config.mirror]: Invalid value: \"x\": must set spec.nodeName if mirror pod "
        + "annotation is set"),
    .refused(
      Manifest.metadata("annotations:\n  controller.kubernetes.io/pod-deletion-cost: 1️⃣'+5'"),
      "1️⃣ metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: Invalid value: \"+5\": must be a 32bit integer"
    ),
    .refused(
      Manifest.metadata("1️⃣annotations:\n  scheduler.alpha.kubernetes.io/tolerations: '{}'"),
      "1️⃣ metadata.annotations: Invalid value: \"scheduler.alpha.kubernetes.io/tolerations\": json: cannot unmarshal "
        + "object into Go value of type []core.Toleration"),
    .refused(
      Manifest.metadata(
        "annotations:\n  scheduler.alpha.kubernetes.io/tolerations: 1️⃣'[{\"Key\":\"a\",\"effect\":\"No\"}]'"),
      "1️⃣ metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[0].effect: Unsupported value: \"No\": "
        + "supported values: \"NoSchedule\", \"PreferNoSchedule\", \"NoExecute\""),
    .refused(
      Manifest.metadata("annotations:\n  seccomp.security.alpha.kubernetes.io/pod: 1️⃣none"),
      "1️⃣ metadata.annotations.seccomp.security.alpha.kubernetes.io/pod: Invalid value: \"none\": must be a valid "
        + "seccomp profile"),
    .refused(
      Manifest.metadata(
        """
        annotations:
          container.apparmor.security.beta.kubernetes.io/gone: 1️⃣runtime/default
          container.apparmor.security.beta.kubernetes.io/web: 2️⃣none
        """),
      "1️⃣ metadata.annotations[container.apparmor.security.beta.kubernetes.io/gone]: Invalid value: \"gone\": "
        + "container not found",
      "2️⃣ metadata.annotations[container.apparmor.security.beta.kubernetes.io/web]: Invalid value: \"none\": "
        + "invalid AppArmor profile name: \"none\""),
    .refused(
      Manifest.metadata(
        """
        annotations:
          seccomp.security.alpha.kubernetes.io/pod: unconfined
          container.apparmor.security.beta.kubernetes.io/web: localhost/a
        """
      ).replacing(
        "image: nginx:1.29}",
        with: "image: nginx:1.29, securityContext: {appArmorProfile: {type: Localhost, localhostProfile: 1️⃣b}}}\n"
          + "  securityContext: {seccompProfile: {type: 2️⃣RuntimeDefault}}"),
      "2️⃣ spec.securityContext.seccompProfile.type: Forbidden: seccomp type in annotation and field must match",
      "1️⃣ spec.containers[0].securityContext.appArmorProfile.localhostProfile: Forbidden: apparmor profile in annotation "
        + "and field must match"),
    .accepted(Manifest.metadata("annotations:\n  controller.kubernetes.io/pod-deletion-cost: '-5'")),
    .accepted(
      Manifest.metadata("annotations:\n  scheduler.alpha.kubernetes.io/tolerations: '[{\"operator\":\"Exists\"}]'")),
    .accepted(
      Manifest.metadata("annotations:\n  container.apparmor.security.beta.kubernetes.io/web: localhost/a")),
  ]

  @Test("on its settings", arguments: settings)
  func onSettings(rule: RuleCase) { rule.check() }

  @Test("on names", arguments: names)
  func onNames(rule: RuleCase) { rule.check() }

  @Test("on claims", arguments: claims)
  func onClaims(rule: RuleCase) { rule.check() }

  @Test("on annotations that mean something", arguments: annotations)
  func onAnnotations(rule: RuleCase) { rule.check() }
}
