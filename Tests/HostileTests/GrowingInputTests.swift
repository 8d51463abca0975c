import Hostile
import Testing

@Suite("Growing inputs")
struct GrowingInputTests {
  /// So large that whatever is cubic takes longer than the watchdog waits. What is quadratic shows in `bin/bench`.
  private static let size = 6_000

  @Test("whatever is repeated ends, and what comes of it is whole", arguments: GrowingInput.Form.allCases)
  func everything(form: GrowingInput.Form) {
    for input in GrowingInput.inputs(of: form) {
      let text = input.text(ofBytes: Self.size)
      let target: FuzzTarget = form == .yaml || form == .pod ? .yaml : .note
      Watchdog.watch("\(form) \(input.name)") { #expect(target.problem(with: text) == nil, "\(form) \(input.name)") }
    }
  }

  @Test("every row of the tables makes an input of the size that is asked for")
  func sizes() {
    for input in GrowingInput.all {
      let size = input.text(ofBytes: 20_000).count
      #expect((12_000..<40_000).contains(size), "\(input.form) \(input.name): \(size)")
    }
  }
}
