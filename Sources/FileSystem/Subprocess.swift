internal import Glibc

/// Runs another program without a shell, so that no word of its command line is ever interpreted.
enum Subprocess {
  /// What became of a program: its exit status and what it wrote to standard output.
  struct Outcome {
    let status: Int32
    let output: [UInt8]
  }

  /// Runs `words[0]`, found on the path, with the other words; `nil` where it cannot be started.
  ///
  /// It reads nothing, its complaints are dropped, and of this process's environment it sees only the variables
  /// named here.
  static func run(_ words: [String], environment names: [String], limit: Int) -> Outcome? {
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

    let environment = names.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
    var child = pid_t()
    let program = words.first ?? ""
    let failure = withCStrings(words) { words in
      withCStrings(environment) { posix_spawnp(&child, program, &actions, nil, words, $0) }
    }
    close(ends[1])
    guard failure == 0 else { return nil }
    let output = Descriptor.readAll(from: ends[0], expecting: 1 << 12, limit: limit) ?? []
    // A program that writes more than the limit must not wait for a reader for ever.
    if output.count > limit { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let hasExited = status & 0x7F == 0
    return Outcome(status: hasExited ? status >> 8 & 0xFF : -1, output: output)
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
