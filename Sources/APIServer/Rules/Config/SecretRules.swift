internal import Diagnostics
internal import KubernetesModel
internal import Text

/// What the server asks of Secrets: that each type has the keys that its users look for.
enum SecretRules {
  static let kinds = [keyRequired, accountRequired, notJSON]

  private static let keyRequired = DiagnosticKind.rule(
    "secret-key-required",
    "이 타입의 시크릿에는 키 `{1}`이(가) 있어야 합니다.", "A Secret of this type has a key `{1}`.",
    write: ("`data`나 `stringData`에 `{1}`을(를) 더하십시오.", "Add `{1}` to `data` or `stringData`."))

  private static let accountRequired = DiagnosticKind.rule(
    "secret-token-account",
    "토큰 시크릿은 어느 서비스 어카운트의 것인지 어노테이션으로 밝혀야 합니다.",
    "A token's Secret names its service account in an annotation.",
    write: (
      "`kubernetes.io/service-account.name` 어노테이션을 더하십시오.", "Add the annotation `kubernetes.io/service-account.name`."
    ))

  private static let notJSON = DiagnosticKind.rule(
    "secret-docker-config",
    "`{1}`에는 도커 설정 파일의 JSON이 들어가야 합니다.", "`{1}` holds the JSON of a Docker configuration.",
    write: (
      "`kubectl create secret docker-registry`로 만든 값을 쓰십시오.", "Use what `kubectl create secret docker-registry` makes."
    ))

  private static let accountKey = "kubernetes.io/service-account.name"
}

extension SecretRules {
  fileprivate static func judge(_ secret: Secret, _ refusals: inout Refusals) {
    let content = secret.content
    let path = FieldPath.root.field("data")
    var size = 0
    for (name, value) in content {
      refusals.check(name, .configKey, ConfigMapRules.key, path.key(name))
      size += value.count
    }
    if size > ConfigMapRules.sizeLimit {
      refusals.refuseLength(ConfigMapRules.tooLarge, path, over: ConfigMapRules.sizeLimit)
    }
    typeHasItsKeys(secret, content, path, &refusals)
  }

  /// Every type but `Opaque` has keys of its own.
  private static func typeHasItsKeys(
    _ secret: Secret, _ content: [(key: String, value: [UInt8])], _ path: FieldPath, _ refusals: inout Refusals
  ) {
    let value = { (name: String) in content.first { $0.key.isExactly(name) }?.value }
    switch secret.type {
    case .serviceAccountToken?:
      if (secret.metadata?.value.annotations?[accountKey]).orEmpty.isEmpty {
        refusals.require(accountRequired, FieldPath.root.field("metadata", "annotations").key(accountKey))
      }
    case .dockercfg?: configurationIsJSON(value(".dockercfg"), path.key(".dockercfg"), &refusals)
    case .dockerConfigJSON?: configurationIsJSON(value(".dockerconfigjson"), path.key(".dockerconfigjson"), &refusals)
    case .basicAuth?:
      if value("username") == nil, value("password") == nil {
        for name in ["username", "password"] { refusals.require(keyRequired, path.key(name)) }
      }
    case .sshAuth?:
      if value("ssh-privatekey")?.isEmpty ?? true { refusals.require(keyRequired, path.key("ssh-privatekey")) }
    case .tls?:
      for name in ["tls.crt", "tls.key"] where value(name) == nil { refusals.require(keyRequired, path.key(name)) }
    default: break
    }
  }

  private static func configurationIsJSON(_ value: [UInt8]?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let value else { return refusals.require(keyRequired, path) }
    let hidden = BadValue.text("<secret contents redacted>")
    do throws(GoJSON.Fault) {
      let json = try GoJSON.read(String(decoding: value, as: UTF8.self))
      switch json {
      case .object, .null: break
      default:
        refusals.refuse(
          notJSON, path, hidden, "json: cannot unmarshal \(json.kind) into Go value of type map[string]interface {}")
      }
    } catch {
      refusals.refuse(notJSON, path, hidden, error.words)
    }
  }
}

extension Secret {
  /// What the Secret holds: `stringData` is added to `data`, and counts where both have a key.
  var content: [(key: String, value: [UInt8])] {
    let texts = stringData?.entries ?? []
    let others = (data?.entries ?? []).filter { entry in !texts.contains { $0.key.isExactly(entry.key) } }
    return others.map { ($0.key, $0.value.bytes) } + texts.map { ($0.key, Array($0.value.utf8)) }
  }

  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { SecretRules.judge(self, &$0) }
  }
}
