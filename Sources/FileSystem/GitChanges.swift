/// Asks the system's git which files have changed.
package enum GitChanges {
  /// Why git could not say.
  package enum Failure: Error, Equatable, Sendable {
    /// There is no git on this machine.
    case noGit
    /// The folder is in no repository.
    case noRepository(String)
    /// The repository has no such commit, branch or tag.
    case unknownReference(String)
  }

  /// The canonical paths of the files that differ from where `reference` and the current branch parted, untracked
  /// ones included, in the repository of `folder`.
  package static func files(since reference: String, in folder: String) throws(Failure) -> Set<String> {
    // A name that begins with a dash would be taken for an option.
    guard !reference.isEmpty, !reference.hasPrefix("-") else { throw .unknownReference(reference) }
    guard let root = try git(folder, ["rev-parse", "--show-toplevel"]).map(line) else { throw .noRepository(folder) }
    guard let commit = try git(root, ["rev-parse", "--verify", "--quiet", reference + "^{commit}"]).map(line) else {
      throw .unknownReference(reference)
    }
    let base = try git(root, ["merge-base", commit, "HEAD"]).map(line) ?? commit
    let changed = try git(root, ["diff", "--name-only", "--no-relative", "--no-ext-diff", "-z", base, "--"]) ?? []
    let untracked = try git(root, ["ls-files", "--others", "--exclude-standard", "-z"]) ?? []
    let paths = [changed, untracked].flatMap { $0.split(separator: 0) }
    return Set(paths.compactMap { Files.canonicalPath(root + "/" + String(decoding: $0, as: UTF8.self)) })
  }

  private static func git(_ folder: String, _ words: [String]) throws(Failure) -> [UInt8]? {
    // A repository's own settings must not make git start other programs.
    let settings = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false"]
    guard
      let outcome = Subprocess.run(
        ["git", "-C", folder] + settings + words, environment: ["PATH", "HOME", "XDG_CONFIG_HOME"], limit: 64 << 20)
    else { throw .noGit }
    return outcome.status == 0 ? outcome.output : nil
  }

  private static func line(_ output: [UInt8]) -> String {
    String(decoding: output.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
