/// Which file a path leads to, whatever it is called: hard links have the same.
package struct FileIdentity: Hashable, Sendable {
  private let device: UInt
  private let node: UInt
  /// Under how many names the file is known.
  package let names: Int

  fileprivate init(_ status: FileStatus) {
    (device, node, names) = (status.device, status.node, status.names)
  }

  package static func == (a: FileIdentity, b: FileIdentity) -> Bool { a.device == b.device && a.node == b.node }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(device)
    hasher.combine(node)
  }
}

extension Folder {
  /// Which file a path below the folder leads to; `nil` where there is none.
  package func identity(of path: String) -> FileIdentity? {
    do throws(FileError) {
      let place = try locate(path, to: .read)
      guard let status = place.status, status.kind == .file else { return nil }
      return FileIdentity(status)
    } catch {
      return nil
    }
  }
}
