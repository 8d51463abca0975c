import KubernetesModel
import Testing

@Suite("Field paths")
struct FieldPathTests {
  @Test("a path reads as the API server writes it")
  func text() {
    let container = FieldPath.root.field("spec", "containers").index(0)
    #expect(container.field("image").description == "spec.containers[0].image")
    #expect(
      container.field("resources", "limits").key("nvidia.com/gpu").description
        == "spec.containers[0].resources.limits[nvidia.com/gpu]")
    #expect(FieldPath.root.description == "")
    #expect(FieldPath.root.key("").description == "[]")
  }

  @Test("the steps come from the object down")
  func steps() {
    #expect(
      FieldPath.root.field("spec").field("volumes").index(2).key("a").steps
        == [.field("spec"), .field("volumes"), .index(2), .key("a")])
  }
}
