internal import Glibc

/// Ends the program where something takes longer than anything may: what hangs does not hang the tests.
package enum Watchdog {
  /// Runs `body`. After a minute without an end the program is ended, with a word on `what`.
  package static func watch<Result>(_ what: @autoclosure () -> String, _ body: () throws -> Result) rethrows -> Result {
    let dog = Dog(words: Array("\(what()): no end after a minute\n".utf8))
    let thread = UnsafeMutablePointer<pthread_t>.allocate(capacity: 1)
    defer { thread.deallocate() }
    let started = pthread_create(
      thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Dog>.fromOpaque(argument).takeRetainedValue().wait()
        return nil
      }, Unmanaged.passRetained(dog).toOpaque())
    defer {
      dog.rest()
      if started == 0 { pthread_join(thread.pointee, nil) }
    }
    return try body()
  }
}

/// Waits for a word, and bites where none comes. Its one field is only touched under the lock.
private final class Dog: @unchecked Sendable {
  private let words: [UInt8]
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let signal = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var isDone = false

  init(words: [UInt8]) {
    self.words = words
    pthread_mutex_init(lock, nil)
    pthread_cond_init(signal, nil)
  }

  deinit {
    pthread_cond_destroy(signal)
    pthread_mutex_destroy(lock)
    signal.deallocate()
    lock.deallocate()
  }

  func rest() {
    pthread_mutex_lock(lock)
    isDone = true
    pthread_cond_signal(signal)
    pthread_mutex_unlock(lock)
  }

  func wait() {
    var end = timespec()
    clock_gettime(CLOCK_REALTIME, &end)
    end.tv_sec += 60
    pthread_mutex_lock(lock)
    while !isDone {
      guard pthread_cond_timedwait(signal, lock, &end) == 0 else {
        _ = words.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
        abort()
      }
    }
    pthread_mutex_unlock(lock)
  }
}
