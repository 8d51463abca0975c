import Testing

@Suite("Rules on metadata")
struct MetadataRuleTests {
  static let refused: [RuleCase] = [
    .refused(
      "1️⃣apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - {name: web, image: nginx}\n",
      "1️⃣ metadata.name: Required value: name or generateName is required"),
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: 1️⃣My_Pod\nspec:\n  containers:\n  - {name: web, image: nginx}\n",
      "1️⃣ metadata.name: Invalid value: \"My_Pod\": \(Words.subdomain)"),
    .refused(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  2️⃣generateName: 1️⃣Bad_\nspec:\n  containers:\n  - {name: web, image: nginx}\n",
      "1️⃣ metadata.generateName: Invalid value: \"Bad_\": \(Words.subdomain)",
      "metadata.name: Invalid value: \"Bad_xxxxx\": \(Words.subdomain)"),
    .refused(
      Manifest.metadata("namespace: 1️⃣a.b"), "1️⃣ metadata.namespace: Invalid value: \"a.b\": must not contain dots"),
    .refused(
      Manifest.metadata(
        """
        1️⃣labels:
          app: web
          tier: 앞단
          'a b': x
        """),
      "1️⃣ metadata.labels: Invalid value: \"앞단\": \(Words.labelValue)",
      "1️⃣ metadata.labels: Invalid value: \"a b\": name part \(Words.name)"),
    .refused(
      Manifest.metadata(
        """
        1️⃣annotations:
          a/b/c: x
        """),
      "1️⃣ metadata.annotations: Invalid value: \"a/b/c\": a valid label key \(Words.name) with an optional DNS subdomain "
        + "prefix and '/' (e.g. 'example.com/MyName')"),
    .refused(
      Manifest.metadata(
        "1️⃣annotations:\n  a: \(String(repeating: "가", count: 90_000))"),
      "1️⃣ metadata.annotations: Too long: may not be more than 262144 bytes"),
    .refused(
      Manifest.metadata(
        """
        1️⃣ownerReferences:
        - {apiVersion: v1, kind: Event, name: '', uid: u}
        """),
      "1️⃣ metadata.ownerReferences.name: Invalid value: \"\": must not be empty",
      "1️⃣ metadata.ownerReferences: Invalid value: /v1, Kind=Event is disallowed from being an owner"),
    .refused(
      Manifest.metadata(
        """
        1️⃣ownerReferences:
        - {apiVersion: v1, kind: ConfigMap, name: a, uid: u, controller: true}
        - {apiVersion: a/b/c, kind: ConfigMap, name: b, uid: u, controller: true}
        """),
      "1️⃣ metadata.ownerReferences.apiVersion: Invalid value: \"a/b/c\": version must not be empty",
      "1️⃣ metadata.ownerReferences: Invalid value: Only one reference can have Controller set to true. "
        + "Found \"true\" in references for ConfigMap/a and ConfigMap/b"),
    .refused(
      Manifest.metadata(
        """
        1️⃣finalizers:
        - 2️⃣clean
        - orphan
        - foregroundDeletion
        """),
      "1️⃣ metadata.finalizers: Invalid value: [\"clean\",\"orphan\",\"foregroundDeletion\"]: "
        + "finalizer orphan and foregroundDeletion cannot be both set",
      "2️⃣ metadata.finalizers[0]: Invalid value: \"clean\": name is neither a standard finalizer name nor is it fully qualified"
    ),
    .refused(
      Manifest.metadata(
        """
        1️⃣finalizers:
        - a b/c
        """),
      "1️⃣ metadata.finalizers: Invalid value: \"a b/c\": prefix part \(Words.subdomain)"),
    .refused(
      Manifest.metadata("resourceVersion: '7'"),
      "BadRequest: resourceVersion should not be set on objects to be created"),
  ]

  static let accepted: [RuleCase] = [
    .accepted(Manifest.metadata("labels: {app: '', 'example.com/Tier': v1.2_x}")),
    .accepted(
      Manifest.metadata(
        """
        annotations:
          Example.COM/Note: 무엇이든 쓸 수 있다
        """)),
    .accepted(Manifest.metadata("finalizers: [example.com/cleanup, orphan]")),
    .accepted(Manifest.metadata("resourceVersion: '0'")),
    .accepted(
      Manifest.metadata(
        "ownerReferences:\n- {apiVersion: apps/v1, kind: ReplicaSet, name: a, uid: u, controller: true}")),
    .accepted(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  generateName: web-\nspec:\n  containers:\n  - {name: web, image: nginx}\n"
    ),
  ]

  @Test("are kept as the server keeps them", arguments: refused + accepted)
  func rules(rule: RuleCase) { rule.check() }
}

/// Wordings of the server that many rules share.
enum Words {
  static let subdomain =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with "
    + "an alphanumeric character (e.g. 'example.com', regex used for validation is "
    + "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"
  static let label =
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an "
    + "alphanumeric character (e.g. 'my-name',  or '123-abc', regex used for validation is '[a-z0-9]([-a-z0-9]*[a-z0-9])?')"
  static let name =
    "must consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character "
    + "(e.g. 'MyName',  or 'my.name',  or '123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
  static let labelValue =
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
    + "alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is "
    + "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
  static let searchDomain =
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '_', '-' or '.', and must start and end "
    + "with an alphanumeric character (e.g. 'example.com', regex used for validation is "
    + "'_?[a-z0-9]([-_a-z0-9]*[a-z0-9])?(\\._?[a-z0-9]([-_a-z0-9]*[a-z0-9])?)*')"
  static let environmentName =
    "a valid environment variable name must consist only of printable ASCII characters other than '='"
  static let configKey =
    "a valid config key must consist of alphanumeric characters, '-', '_' or '.' (e.g. 'key.name',  or 'KEY_NAME',  or "
    + "'key-name', regex used for validation is '[-._a-zA-Z0-9]+')"
  static let percentage =
    "a valid percent string must be a numeric string followed by an ending '%' (e.g. '1%',  or '93%', regex used for "
    + "validation is '[0-9]+%')"
  static let serviceLabel =
    "a DNS-1035 label must consist of lower case alphanumeric characters or '-', start with an alphabetic character, and "
    + "end with an alphanumeric character (e.g. 'my-name',  or 'abc-123', regex used for validation is "
    + "'[a-z]([-a-z0-9]*[a-z0-9])?')"
}
