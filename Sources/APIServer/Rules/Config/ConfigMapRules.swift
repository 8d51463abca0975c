internal import Diagnostics
internal import KubernetesModel

/// What the server asks of ConfigMaps.
enum ConfigMapRules {
  static let kinds = [key, keyTwice, tooLarge]

  static let key = DiagnosticKind.rule(
    "config-key",
    "키 '{0}'은(는) 파일 이름으로도 쓰이므로 글자, 숫자, `-`, `_`, `.`만 253자까지 쓸 수 있습니다.",
    "The key '{0}' serves as a file name too: letters, digits, `-`, `_` and `.`, at most 253 of them.",
    write: ("`app.properties`나 `LOG_LEVEL`처럼 적으십시오.", "Write it like `app.properties` or `LOG_LEVEL`."))

  private static let keyTwice = DiagnosticKind.rule(
    "config-key-duplicate",
    "키 '{0}'이(가) `data`와 `binaryData`에 모두 있습니다.", "The key '{0}' stands in `data` and in `binaryData`.",
    write: ("한쪽을 지우십시오.", "Delete one of them."))

  static let tooLarge = DiagnosticKind.rule(
    "config-too-large",
    "내용은 모두 합쳐 1MiB(1,048,576바이트)를 넘을 수 없습니다.", "All of the content together may not exceed 1 MiB (1,048,576 bytes).",
    write: ("큰 파일은 볼륨이나 이미지에 담으십시오.", "Keep large files in a volume or an image."))

  /// What a ConfigMap or a Secret may hold in all.
  static let sizeLimit = 1 << 20
}

extension ConfigMapRules {
  /// Keys are file names, each in one of the two bags, and the content has a limit.
  fileprivate static func keysAreFileNames(_ map: ConfigMap, _ refusals: inout Refusals) {
    let text = FieldPath.root.field("data")
    let binary = FieldPath.root.field("binaryData")
    var size = 0
    for (name, value) in map.data?.entries ?? [] {
      refusals.check(name, .configKey, key, text.key(name))
      if map.binaryData?[name] != nil {
        refusals.refuse(keyTwice, text.key(name), .text(name), "duplicate of key present in binaryData")
      }
      size += value.utf8.count
    }
    for (name, value) in map.binaryData?.entries ?? [] {
      refusals.check(name, .configKey, key, binary.key(name))
      size += value.bytes.count
    }
    if size > sizeLimit { refusals.refuseLength(tooLarge, FieldPath.root.key(""), over: sizeLimit) }
  }
}

extension ConfigMap {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { ConfigMapRules.keysAreFileNames(self, &$0) }
  }
}

extension ServiceAccount {
  package func refusals(by options: ServerOptions) -> Refusals { MetadataRules.judge(metadata, by: options) { _ in } }
}

extension Namespace {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options, named: .dnsLabel, isNamespaced: false) { refusals in
      FinalizerRules.judgeNamespace(
        (spec?.value.finalizers ?? []).map { $0.rawValue }, FieldPath.root.field("spec", "finalizers"), &refusals)
    }
  }
}
