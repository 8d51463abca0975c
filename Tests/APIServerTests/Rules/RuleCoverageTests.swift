import Diagnostics
import Testing

@testable import APIServer

@Suite("Every kind of finding")
struct RuleCoverageTests {
  @Test("is found in some case of these tests")
  func covered() {
    let cases = [
      MetadataRuleTests.refused, ContainerRuleTests.refused, ContainerPartRuleTests.refused, HandlerRuleTests.refused,
      VolumeRuleTests.refused, VolumeRuleTests.networks, SchedulingRuleTests.nodes, SchedulingRuleTests.pods,
      SchedulingRuleTests.spreading,
      SchedulingRuleTests.tolerations, SchedulingRuleTests.gates, SecurityRuleTests.containers, SecurityRuleTests.pods,
      SecurityRuleTests.systems, SpecRuleTests.settings, SpecRuleTests.names, SpecRuleTests.claims,
      SpecRuleTests.annotations, WarningTests.warned,
    ]
    let findings = cases.joined().flatMap { $0.findings() } + HintTests.advised.flatMap { $0.advice() }
    let found = Set(findings.map(\.kind.id))
    let missing = kinds.filter { !found.contains($0) }
    #expect(missing == [])
  }

  @Test("has an identifier of its own, in kebab case")
  func identifiers() {
    #expect(Set(kinds).count == kinds.count)
    #expect(kinds.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) == nil } == [])
  }

  private let kinds = (PodRules.kinds + PodWarnings.kinds + PodHints.kinds).map(\.id)
}
