internal import Dispatch

/// Work spread over all cores.
package enum Parallel {
  /// The results of `body` for 0 to `count`, in order. Bodies run on several threads at once.
  package static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
    guard count > 1 else { return (0..<count).map(body) }
    return [Result](unsafeUninitializedCapacity: count) { buffer, initialized in
      // Every body writes a place of its own, and all have ended when `concurrentPerform` returns.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: count) { index in
        places.initializeElement(at: index, to: body(index))
      }
      initialized = count
    }
  }
}
