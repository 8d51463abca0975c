import Hostile
import Testing

@Suite("Random texts")
struct RandomTextTests {
  @Test("a text of any few lines ends, and what comes of it is whole", arguments: FuzzTarget.allCases, 1...4)
  func text(target: FuzzTarget, seed: Int) {
    var random = RandomText(of: target.pieces, seed: UInt64(seed))
    for _ in 0..<500 {
      let bytes = random.next()
      let text = String(decoding: bytes, as: UTF8.self)
      Watchdog.watch("\(target)\n\(text)\n") {
        #expect(target.problem(with: bytes) == nil, "\(text.debugDescription)")
      }
    }
  }
}
