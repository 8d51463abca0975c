internal import Glibc

/// What went wrong with a file: facts only; the sentence is made where it is printed.
package struct FileError: Error, Sendable, Equatable {
  /// What was to be done with the file.
  package enum Action: Sendable {
    case read, write, list, create, remove
  }

  /// Why it could not be done.
  package enum Reason: Sendable, Equatable {
    case notFound
    case notPermitted
    case isDirectory
    case notDirectory
    case diskFull
    case readOnly
    case tooManyLinks
    case nameTooLong
    /// A symbolic link on the way leads out of the folder that it must stay in.
    case leadsOut
    /// A symbolic link stands where none is followed.
    case isLink
    /// A pipe, a socket or a device.
    case notAFile
    /// Another process is writing in the folder.
    case inUse
    /// The file is larger than the limit, in bytes, that the caller set.
    case tooLarge(limit: Int)
    /// Anything else, by the system's own number and words.
    case system(code: Int32, words: String)
  }

  /// The path as it was given.
  package let path: String
  /// What was to be done.
  package let action: Action
  /// Why it could not be.
  package let reason: Reason

  /// An error by its facts.
  package init(path: String, action: Action, reason: Reason) {
    self.path = path
    self.action = action
    self.reason = reason
  }

  /// The error that the last system call left in `errno`.
  static func last(_ action: Action, _ path: String) -> FileError {
    let code = errno
    let reason: Reason =
      switch code {
      case ENOENT: .notFound
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isDirectory
      case ENOTDIR: .notDirectory
      case ENOSPC, EDQUOT: .diskFull
      case EROFS: .readOnly
      case ELOOP: .tooManyLinks
      case ENAMETOOLONG: .nameTooLong
      default: .system(code: code, words: String(cString: strerror(code)))
      }
    return FileError(path: path, action: action, reason: reason)
  }
}
