internal import Glibc

/// Runs `body` with an empty folder of its own and removes it, with all it holds, afterwards.
package func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/podbook-test-XXXXXX".utf8CString)
  guard let made = mkdtemp(&template) else { throw TemporaryFolderError.cannotMake }
  let folder = String(cString: made)
  defer { removeTree(folder) }
  return try body(folder)
}

private enum TemporaryFolderError: Error { case cannotMake }

private func removeTree(_ path: String) {
  if let folder = opendir(path) {
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let child = path + "/" + name
      guard name != ".", name != ".." else { continue }
      if entry.pointee.d_type == UInt8(DT_DIR) { removeTree(child) } else { unlink(child) }
    }
    closedir(folder)
  }
  rmdir(path)
}
