internal import Glibc

/// A repository in a temporary folder that has a configuration of our own, and of another the objects and references.
struct BorrowedRepository {
  private let folder: String

  private static let secondsLimit = 60
  private static let outputLimit = 256 << 20

  /// What is borrowed, where it is there.
  private static let borrowed = ["objects", "refs", "packed-refs", "shallow", "reftable"]

  /// What keeps git from all configuration but ours, from the net, and from waiting for somebody to type.
  private static let environment = [
    "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_ALLOW_PROTOCOL": "none",
    "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C",
  ]

  /// Makes it; `nil` where the other has no head, or there is no place for temporary files.
  init?(_ other: GitRepository) {
    guard let head = try? Files.read(other.own + "/HEAD", limit: 1 << 12) else { return nil }
    var template = Array("/tmp/podbook-git-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { return nil }
    folder = template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
    let settings = Self.settings(hasTable: Files.kind(of: other.shared + "/reftable") == .folder, of: other)
    guard (try? Files.write(head, to: folder + "/HEAD")) != nil,
      (try? Files.write(Array(settings.utf8), to: folder + "/config")) != nil
    else {
      remove()
      return nil
    }
    for name in Self.borrowed where Files.kind(of: other.shared + "/" + name) != nil {
      symlink(other.shared + "/" + name, folder + "/" + name)
    }
  }

  /// What git answers; `nil` where it fails.
  func git(_ words: [String]) throws(GitChanges.Failure) -> [UInt8]? {
    var environment = Self.environment
    environment["HOME"] = folder
    let settings = ["--git-dir=" + folder, "--no-pager", "--no-replace-objects"]
    guard
      let outcome = Subprocess.run(
        ["git"] + settings + words, environment: environment, limit: Self.outputLimit, seconds: Self.secondsLimit)
    else { throw .noGit }
    return outcome.status == 0 ? outcome.output : nil
  }

  /// Removes the folder; what is borrowed are links, and stays.
  func remove() {
    for name in Self.borrowed + ["HEAD", "config"] { unlink(folder + "/" + name) }
    rmdir(folder)
  }

  /// Of the other's settings git must know how objects are named and references kept.
  private static func settings(hasTable: Bool, of other: GitRepository) -> String {
    let text = (try? Files.read(other.shared + "/config", limit: 1 << 20)) ?? []
    let usesSHA256 = text.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).contains { line in
      let word = String(decoding: line, as: UTF8.self).lowercased().filter { $0 != " " && $0 != "\t" }
      return word == "objectformat=sha256"
    }
    var settings = "[core]\n\trepositoryformatversion = 1\n\tbare = true\n[extensions]\n"
    settings += "\tobjectformat = \(usesSHA256 ? "sha256" : "sha1")\n"
    if hasTable { settings += "\trefstorage = reftable\n" }
    return settings
  }
}
