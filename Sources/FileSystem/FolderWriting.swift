internal import Glibc

extension Folder {
  /// Whether a regular file below the folder holds exactly these bytes.
  package func holds(_ bytes: [UInt8], _ path: String) throws(FileError) -> Bool {
    let place = try locate(path, to: .write)
    guard let status = place.status, status.kind == .file, status.size == bytes.count else { return false }
    // One that cannot be read is written anew.
    guard let file = try? open(place, path) else { return false }
    return Descriptor.readAll(from: file.number, expecting: bytes.count, limit: bytes.count) == bytes
  }

  /// The folder at `path` below this one; what is missing of it is made.
  package func making(_ path: String) throws(FileError) -> Folder {
    var names = ""
    for name in path.split(separator: "/") {
      names += names.isEmpty ? String(name) : "/" + name
      let place = try locate(names, to: .create)
      if place.status != nil { continue }
      guard mkdirat(place.parent, place.name, 0o755) == 0 || errno == EEXIST else { throw failed(.create, names) }
    }
    return try folder(path)
  }

  /// Makes a new file in the folder itself; one of that name must not be there.
  package func create(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    guard let file = Descriptor(opening: name, in: descriptor, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o644)
    else { throw failed(.write, name) }
    guard Descriptor.writeAll(bytes, to: file.number) else {
      let error = failed(.write, name)
      unlinkat(descriptor, name, 0)
      throw error
    }
  }

  /// Gives a file of this folder its place in another, in one step: a reader sees the one before or this one.
  package func move(_ name: String, to folder: Folder, as other: String) throws(FileError) {
    guard renameat(descriptor, name, folder.descriptor, other) == 0 else { throw folder.failed(.write, other) }
  }

  /// Gives a file of this folder a second name in another, unless there is one already; `false` where the disk knows
  /// no second names.
  package func link(_ name: String, to folder: Folder, as other: String) -> Bool {
    linkat(descriptor, name, folder.descriptor, other, 0) == 0 || errno == EEXIST
  }

  /// Removes a regular file below the folder whose contents are what `isExpected` says; all else stays. Where another
  /// file is given, by its folder and name, that takes its place.
  /// - Returns: whether it was removed.
  package func remove(
    _ path: String, limit: Int, for other: (folder: Folder, name: String)? = nil,
    ifHolding isExpected: ([UInt8]) -> Bool
  ) throws(FileError) -> Bool {
    let place = try locate(path, to: .remove)
    guard let status = place.status, status.kind == .file, status.size <= limit, let file = try open(place, path) else {
      return false
    }
    guard let bytes = Descriptor.readAll(from: file.number, expecting: status.size, limit: limit) else {
      throw failed(.remove, path)
    }
    // The name must still be that of the file that was read.
    guard isExpected(bytes) else { return false }
    guard let now = FileStatus(of: place.name, in: place.parent), let read = FileStatus(of: file.number) else {
      throw failed(.remove, path)
    }
    guard now == status, read == status else { return false }
    let outcome =
      other.map { renameat($0.folder.descriptor, $0.name, place.parent, place.name) }
      ?? unlinkat(place.parent, place.name, 0)
    guard outcome == 0 || errno == ENOENT else { throw failed(.remove, path) }
    return true
  }

  /// Removes a name of the folder itself: a file, or a link and not what it leads to.
  package func removeName(_ name: String) throws(FileError) {
    guard unlinkat(descriptor, name, 0) == 0 || errno == ENOENT else { throw failed(.remove, name) }
  }

  /// Removes a folder below this one that nothing is left in.
  /// - Returns: whether it is gone.
  @discardableResult
  package func removeFolder(_ path: String) -> Bool {
    guard let place = try? locate(path, to: .remove) else { return false }
    return unlinkat(place.parent, place.name, Int32(AT_REMOVEDIR)) == 0
  }

  /// Waits until no other process works in the folder, at most `seconds`; the lock ends with this process or object.
  /// - Returns: `false` where the other did not end.
  package func lock(seconds: Int) -> Bool {
    for _ in 0..<max(seconds * 20, 1) {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      // A disk without locks: then nothing can be said of others.
      if errno != EWOULDBLOCK, errno != EINTR { return true }
      usleep(50_000)
    }
    return false
  }
}
