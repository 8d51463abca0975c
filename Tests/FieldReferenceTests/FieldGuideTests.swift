import Testing
import YAML

@testable import KubernetesModel
@testable import FieldReference

@Suite("Field guide")
struct FieldGuideTests {
  @Test("every line of the table names a field that the model has, each type's field once")
  func table() {
    var paths: Set<String> = []
    for (path, sentence) in FieldSentences.rows {
      #expect(throws: Never.self) { try FieldPage(String(path)) }
      #expect(paths.insert(String(path)).inserted)
      #expect(sentence.hasSuffix("다."), "\(path)")
    }
    #expect(FieldGuide.shared.entries.count >= 150)
  }

  @Test("a field is known in every object of its type, and by what the server says of it")
  func lookup() throws {
    let template = try FieldPage("Deployment.spec.template.spec.initContainers.image")
    #expect(template.sentence == (try FieldPage("Pod.spec.containers.image").sentence))
    #expect(try FieldPage("Service.kind").sentence == "만들 객체의 종류입니다.")
    #expect(try FieldPage("Pod.spec.overhead").sentence == nil)
    let policy = try #require(FieldGuide.shared.entries.first { $0.id == "PodSpec.restartPolicy" })
    #expect(policy.standard == "\"Always\"" && !policy.isRequired && policy.type == "string")
    let name = try #require(FieldGuide.shared.entries.first { $0.id == "Container.name" })
    #expect(name.standard == nil && name.isRequired)
  }

  @Test("the fields of an object are found in their order, each once, wherever they stand")
  func occurrences() throws {
    let text = Array("kind: Pod\nspec:\n  containers:\n  - {name: a, image: b}\n  - {name: c}\n  unknown: 1\n".utf8)
    let document = try YAMLReader().readDocument(text, in: 0..<text.count)
    let root = try #require(document.root)
    let found = FieldGuide.shared.fields(of: document, at: root, apiVersion: "v1", kind: "Pod")
    let names = found.map { FieldGuide.shared.entries[$0.entry].id }
    #expect(names == ["Pod.kind", "Pod.spec", "PodSpec.containers", "Container.name", "Container.image"])
    #expect(found.map(\.isInList) == [false, false, false, true, true])
  }
}
