internal import KubernetesModel

extension ValueFormat {
  /// The name of a kernel parameter, its parts parted by dots or slashes: `net.core.somaxconn`.
  package static let sysctlName = ValueFormat { value in
    value.utf8.count <= 253 && value.isSysctlName ? [] : [sysctlWords]
  }

  private static let sysctlWords =
    "must have at most 253 characters and match regex "
    + "^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$"
}

/// The kernel namespace that a parameter belongs to.
package enum SysctlNamespace: Sendable {
  case network, ipc

  /// The namespace of the parameter `name`; `nil` for one that is the node's own or unknown.
  package init?(ofParameter name: String) {
    let dotted = name.dottedSysctl
    if dotted.utf8.starts(with: "net.".utf8) {
      self = .network
    } else if Self.ipcNames.contains(dotted) || Self.ipcPrefixes.contains(where: { dotted.hasPrefix($0) }) {
      self = .ipc
    } else {
      return nil
    }
  }

  private static let ipcNames = ["kernel.sem"]
  private static let ipcPrefixes = ["kernel.shm", "kernel.msg", "fs.mqueue."]
}

extension String {
  fileprivate var isSysctlName: Bool {
    let separators = [UInt8(ascii: "."), UInt8(ascii: "/")]
    return utf8.split(omittingEmptySubsequences: false) { separators.contains($0) }.allSatisfy { part in
      part.isFramed(edge: { $0.isLowercaseAlphanumeric }) {
        $0.isLowercaseAlphanumeric || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
      }
    }
  }

  /// The name with dots between its parts. Where the first separator is a slash, slashes separate
  /// and the dots stand for slashes within a part.
  fileprivate var dottedSysctl: String {
    let dot = UInt8(ascii: ".")
    let slash = UInt8(ascii: "/")
    guard let first = utf8.first(where: { $0 == dot || $0 == slash }), first == slash else { return self }
    return String(decoding: utf8.map { $0 == slash ? dot : $0 == dot ? slash : $0 }, as: UTF8.self)
  }
}
