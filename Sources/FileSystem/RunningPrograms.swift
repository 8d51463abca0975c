internal import Glibc

/// Other programs of the machine.
package enum Programs {
  /// Runs a program that the PATH holds, its output unseen, and waits for its end.
  /// - Returns: its exit status; `nil` where there is no such program or a signal ended it.
  package static func run(_ name: String, _ arguments: [String]) -> Int32? {
    var actions = posix_spawn_file_actions_t()
    guard posix_spawn_file_actions_init(&actions) == 0 else { return nil }
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([name] + arguments).map { strdup($0) }
    words.append(nil)
    defer { for word in words { free(word) } }
    var process = pid_t()
    guard posix_spawnp(&process, name, &actions, nil, words, environ) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return nil }
    }
    let wasEnded = status & 0x7F == 0
    return wasEnded ? status >> 8 & 0xFF : nil
  }
}
