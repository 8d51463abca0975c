import Testing
import Text
import YAML

@testable import KubernetesModel
@testable import APIServer

struct SuggestionTests {
  @Test(
    "An unknown field is taken for the one that was likely meant",
    arguments: [
      ("spec", "contianers", "containers"), ("spec", "container", "containers"), ("metadata", "label", "labels"),
      ("spec.containers", "imagePullpolicy", "imagePullPolicy"), ("spec.containers", "cmd", "command"),
      ("spec.containers.livenessProbe", "httpget", "httpGet"), ("spec.volumes.secret", "name", "secretName"),
      ("spec.volumes.configMap", "configMapName", "name"), ("spec", "hostIpc", "hostIPC"),
      ("spec.containers.env", "vlaue", "value"),
    ])
  func similarName(place: String, key: String, expected: String) {
    #expect(suggestion(place, key) == .similar(expected))
  }

  @Test(
    "A field that stands at the wrong level is sent to the nearest place that has it",
    arguments: [
      ("spec", "image", "spec.containers[]"), ("spec", "volumeMounts", "spec.containers[]"),
      ("", "containers", "spec"), ("", "labels", "metadata"), ("spec.containers", "volumes", "spec"),
      ("spec.securityContext", "privileged", "spec.containers[].securityContext"),
      ("spec.containers.securityContext", "fsGroup", "spec.securityContext"),
      ("spec.containers", "restartPolicyy", nil),
      (
        "spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution", "topologyKey",
        "spec.affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm"
      ),
      (
        "spec.volumes.ephemeral.volumeClaimTemplate", "storageClassName",
        "spec.volumes[].ephemeral.volumeClaimTemplate.spec"
      ),
    ] as [(String, String, String?)])
  func otherPlace(place: String, key: String, expected: String?) {
    let found: String? = if case .elsewhere(let place) = suggestion(place, key) { place } else { nil }
    #expect(found == expected)
  }

  @Test("Nothing is suggested for what is like no field", arguments: ["qwertyuiop", "x", "", "이미지"])
  func nothing(key: String) {
    #expect(suggestion("spec", key) == nil)
  }

  @Test(
    "Slips of the keyboard are counted up to a limit",
    arguments: [
      ("name", "name", 0), ("nmae", "name", 1), ("nam", "name", 1), ("naame", "name", 1), ("mane", "name", 2),
      ("abcd", "wxyz", nil),
    ] as [(String, String, Int?)])
  func distance(a: String, b: String, expected: Int?) {
    #expect(EditDistance.between(Array(a.utf8), Array(b.utf8), limit: 2) == expected)
  }

  private func suggestion(_ place: String, _ key: String) -> FieldSuggestion? {
    var type: ModelType = Pod.modelType
    var parents: [StaticString] = []
    for name in place.split(separator: ".") {
      guard let field = type.fields.first(where: { $0.name.description == name }), let object = field.shape.objectType
      else { return nil }
      parents.append(field.name)
      type = object
    }
    return FieldSuggestion(for: key, in: type, at: parents, of: Pod.modelType)
  }
}
