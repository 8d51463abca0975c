internal import YAML

/// Recognises YAML that is meant for another program than the API server.
enum ForeignConfiguration {
  /// Whether the groups of a document's `apiVersion` are those of tools and components.
  static func isTool(apiVersion: String, kind: String) -> Bool {
    if apiVersion == "v1", kind == "Config" || kind == "Policy" { return true }
    return groups.contains { apiVersion.hasPrefix($0) }
  }

  private static let groups = [
    "kustomize.config.k8s.io/", "kubeadm.k8s.io/", "kubelet.config.k8s.io/", "kubeproxy.config.k8s.io/",
    "kubescheduler.config.k8s.io/", "apiserver.config.k8s.io/", "audit.k8s.io/", "client.authentication.k8s.io/",
    "kind.x-k8s.io/", "eksctl.io/", "k3d.io/", "skaffold/", "minikube.k8s.io/", "apiserver.k8s.io/",
  ]

  /// Whether the keys at the root are those of compose, a pipeline, a chart, a playbook and the like.
  static func isForeign(_ document: YAMLDocument, _ root: YAMLNodeID) -> Bool {
    let keys: Set<String>
    switch document[root].value {
    case .mapping: keys = names(document, root)
    case .sequence: keys = document.elements(of: root).first.map { names(document, $0) } ?? []
    default: return true
    }
    if keys.isEmpty { return false }
    if !keys.isDisjoint(with: telling) { return true }
    if keys.contains("version"), keys.contains("services") || keys.contains("appVersion") { return true }
    if keys.contains("services"), !keys.contains("kind") { return true }
    if !keys.contains("kind"), keys.isSuperset(of: ["apiVersion", "name", "version"]) { return true }
    if keys.isSuperset(of: ["uses"]) || keys.isSuperset(of: ["name", "run"]) { return true }
    if keys.isSuperset(of: ["clusters", "contexts"]) || keys.isSuperset(of: ["stage", "script"]) { return true }
    if keys.isSuperset(of: ["groups"]) && !keys.contains("subjects") && keys.count == 1 { return true }
    return keys.contains("on") && keys.contains("jobs") || keys.contains("true") && keys.contains("jobs")
  }

  private static let telling: Set<String> = [
    "jobs", "steps", "runs-on", "stages", "before_script", "after_script", "script", "dependencies", "hosts", "tasks",
    "become", "register", "scrape_configs", "scrapeConfigs", "openapi", "swagger", "AWSTemplateFormatVersion",
    "Resources",
    "network", "spring", "sops", "filebeat.inputs", "namePrefix", "patchesStrategicMerge", "patchesJson6902",
    "configMapGenerator", "secretGenerator", "commonLabels", "current-context", "alerting", "route", "receivers",
    "rule_files", "remote_write", "logging", "server",
  ]

  private static func names(_ document: YAMLDocument, _ node: YAMLNodeID) -> Set<String> {
    Set(document.entries(of: node).map { String(decoding: document.text(of: $0.key), as: UTF8.self) })
  }

  /// Whether text that does not parse, or parses by chance, is what a program printed.
  static func isOutput(_ text: [UInt8]) -> Bool {
    if text.holds("${{", in: 0..<text.count) { return true }
    if isBlockCode(text) { return true }
    var described = 0
    for line in TextLines(text) {
      let content = text.trimmingBlanks(line)
      if let first = text[content].first, first == UInt8(ascii: "$") || first == UInt8(ascii: "%"),
        content.count > 2, text[content.lowerBound + 1] == 0x20
      {
        return true
      }
      if content.lowerBound == line.lowerBound, commands.contains(where: { text[content].begins(with: $0) }) {
        return true
      }
      if describing.contains(where: { word in text.firstRange(of: word, in: content)?.lowerBound == content.lowerBound }
      ) {
        described += 1
      }
    }
    return described > 1
  }

  /// Whether blocks in braces stand at the left edge, each with its name: Jenkins, Terraform, LogQL, nginx.
  private static func isBlockCode(_ text: [UInt8]) -> Bool {
    var isOpen = false
    for line in TextLines(text) where line.count > 0 {
      if isOpen, text[line].elementsEqual("}".utf8) { return true }
      guard (0x41...0x5A).contains(text[line.lowerBound] & 0xDF) else { continue }
      isOpen = isOpen || (text[line].ends(with: " {") && !text.holds(": ", in: line))
    }
    return false
  }

  /// What begins a command that stands among YAML.
  private static let commands: [StaticString] = ["kubectl ", "docker ", "helm ", "minikube ", "kind create "]

  private static let describing: [StaticString] = [
    "State:   ", "Reason:  ", "Exit Code:", "Started:  ", "Conditions:", "Containers:", "Start Time:", "Restart Count:",
    "Node-Selectors:", "Events:", "Labels:  ", "Annotations:  ",
  ]
}
