import Diagnostics
import Testing

@testable import APIServer

@Suite("Every kind of finding beside those about Pods")
struct KindCoverageTests {
  @Test("is found in some case of these tests")
  func covered() {
    let cases = [
      WorkloadRuleTests.refused, JobRuleTests.refused, ServiceRuleTests.refused, NetworkRuleTests.refused,
      ConfigRuleTests.refused, ConfigRuleTests.large, StorageRuleTests.refused, AccessRuleTests.refused,
      QuotaRuleTests.refused, AutoscalerRuleTests.refused, DefinitionRuleTests.refused, KindWarningTests.warned,
    ]
    let found = Set(cases.joined().flatMap { $0.findings().map(\.kind.id) })
    let custom = Set(CustomResourceRules.kinds.map(\.id))
    let kinds = (KindRules.refusals + KindRules.warnings).map(\.id)
    #expect(kinds.filter { !found.contains($0) && !custom.contains($0) } == [])
  }

  @Test("has an identifier that no other has")
  func identifiers() {
    let ids = ServerFindings.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }
}
