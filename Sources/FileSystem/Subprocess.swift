internal import Glibc

/// Other programs of the machine, run without a shell, so that no word of their command line is ever interpreted.
package enum Subprocess {
  /// What became of a program: its exit status and what it wrote to standard output.
  package struct Outcome: Sendable {
    package let status: Int32
    package let output: [UInt8]
  }

  /// Runs `words[0]`, found on the path, with the other words; `nil` where it cannot be started.
  ///
  /// It reads nothing, its complaints are dropped, and its environment is what is given here and the PATH. One that
  /// writes more than `limit` bytes or runs longer than `seconds` is ended, and its status is -1.
  package static func run(
    _ words: [String], environment: [String: String] = [:], limit: Int, seconds: Int
  ) -> Outcome? {
    guard let name = words.first, let program = program(name) else { return nil }
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)

    let variables = ["PATH=" + folders.joined(separator: ":")] + environment.map { "\($0.key)=\($0.value)" }.sorted()
    var child = pid_t()
    let failure = withCStrings(words) { words in
      withCStrings(variables) { posix_spawn(&child, program, &actions, nil, words, $0) }
    }
    close(ends[1])
    guard failure == 0 else { return nil }
    let output = read(ends[0], limit: limit, seconds: seconds)
    // A program that was not heard to its end must not wait for a reader for ever.
    if output == nil { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let hasExited = status & 0x7F == 0
    return Outcome(status: hasExited && output != nil ? status >> 8 & 0xFF : -1, output: output ?? [])
  }

  /// The folders of the PATH. One that is relative is none: it would be a folder of whatever is being checked.
  private static var folders: [String] {
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
  }

  private static func program(_ name: String) -> String? {
    if name.hasPrefix("/") { return name }
    return folders.map { $0 + "/" + name }.first { access($0, X_OK) == 0 }
  }

  /// What the other end writes until it closes; `nil` where it writes too much or takes too long.
  private static func read(_ end: Int32, limit: Int, seconds: Int) -> [UInt8]? {
    let deadline = now() + seconds
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var waiting = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
      let left = deadline - now()
      guard left > 0 else { return nil }
      let isReady = poll(&waiting, 1, Int32(min(left, 3600)) * 1000)
      if isReady < 0, errno != EINTR { return nil }
      guard isReady > 0 else { continue }
      let count = Glibc.read(end, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, bytes.count + count <= limit else { return nil }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  /// Lends texts as C's list of strings, ended by a null.
  private static func withCStrings<Result>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    var pointers = texts.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    return body(&pointers)
  }
}
