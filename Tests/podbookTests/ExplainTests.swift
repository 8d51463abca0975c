import Diagnostics
import Testing

@testable import podbook

@Suite("podbook explain")
struct ExplainTests {
  @Test("every finding has an id of its own, in kebab case")
  func ids() {
    let ids = KnownFindings.all.map(\.id)
    let counted = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
    #expect(counted == [])
    for id in ids { #expect(id.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" }, "\(id)") }
  }

  @Test("an id that is not known is refused, with those like it")
  func unknown() {
    var arguments = Arguments(["broken-lnik"])
    #expect(throws: UsageError.self) { try ExplainCommand(&arguments) }
  }
}
