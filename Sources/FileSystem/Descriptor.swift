internal import Glibc

/// An open file that closes itself.
struct Descriptor: ~Copyable {
  let number: Int32

  /// Opens `path`, or returns `nil` and leaves the reason in `errno`.
  init?(opening path: String, _ flags: Int32, mode: mode_t = 0) {
    let opened = open(path, flags | O_CLOEXEC, mode)
    if opened < 0 { return nil }
    number = opened
  }

  /// Opens `name` in the open folder `folder`, or returns `nil` and leaves the reason in `errno`.
  init?(opening name: String, in folder: Int32, _ flags: Int32, mode: mode_t = 0) {
    var opened = openat(folder, name, flags | O_CLOEXEC, mode)
    while opened < 0, errno == EINTR { opened = openat(folder, name, flags | O_CLOEXEC, mode) }
    if opened < 0 { return nil }
    number = opened
  }

  deinit { close(number) }

  /// Reads what is left of the file, at most `limit` bytes and one more, so that a caller sees that there were more.
  /// Returns `nil` and leaves the reason in `errno` where reading fails.
  func readAll(limit: Int) -> [UInt8]? {
    var information = stat()
    guard fstat(number, &information) == 0 else { return nil }
    return Self.readAll(from: number, expecting: Int(information.st_size), limit: limit)
  }

  static func readAll(from number: Int32, expecting size: Int, limit: Int) -> [UInt8]? {
    var bytes: [UInt8] = []
    var capacity = min(max(size, 0), limit) + 1
    while true {
      var failed = false
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        while count < buffer.count {
          let got = read(number, buffer.baseAddress?.advanced(by: count), buffer.count - count)
          if got < 0, errno == EINTR { continue }
          failed = got < 0
          if got <= 0 { break }
          count += got
        }
      }
      if failed { return nil }
      let isEnd = chunk.count < capacity
      if bytes.isEmpty { bytes = chunk } else { bytes.append(contentsOf: chunk) }
      if isEnd || bytes.count > limit { return bytes }
      capacity = min(max(bytes.count, 1 << 16), limit - bytes.count + 1)
    }
  }

  /// Writes all of `bytes`; `false` leaves the reason in `errno`.
  static func writeAll(_ bytes: some Collection<UInt8>, to number: Int32) -> Bool {
    let written = bytes.withContiguousStorageIfAvailable { buffer in
      var offset = 0
      while offset < buffer.count {
        let count = write(number, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if count < 0, errno == EINTR { continue }
        if count == 0 { errno = EIO }
        if count <= 0 { return false }
        offset += count
      }
      return true
    }
    return written ?? writeAll(Array(bytes), to: number)
  }
}
