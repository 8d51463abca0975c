import Checking
import Testing

@Suite("Groups of API versions")
struct MisspeltGroupTests {
  @Test(
    "a slip of the pen in a group is no custom resource, another group is one",
    arguments: [
      ("apiextention.k8s.io/v1", "CustomResourceDefinition", Verdict.unknownKind),
      ("networkin.k8s.io/v1", "Ingress", .unknownKind), ("networking.istio.io/v1", "Gateway", .custom),
      ("snapshot.storage.k8s.io/v1", "VolumeSnapshot", .custom), ("batch.example.com/v1", "Job", .custom),
    ])
  func groups(apiVersion: String, kind: String, verdict: Verdict) {
    let text = "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata: {name: a}\n"
    #expect(TextChecker(judgesEverything: true).check(Array(text.utf8)).map(\.verdict) == [verdict])
  }
}
