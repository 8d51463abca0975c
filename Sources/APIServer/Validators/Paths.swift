internal import KubernetesModel

extension ValueFormat {
  /// A path without a `..` among its parts.
  package static let pathWithoutBacksteps = ValueFormat { value in
    value.hasBackstep ? ["must not contain '..'"] : []
  }

  /// A path that stays below the folder it is resolved in.
  package static let descendingPath = ValueFormat { value in
    var faults: [String] = []
    if value.utf8.first == UInt8(ascii: "/") { faults.append("must be a relative path") }
    if value.hasBackstep { faults.append("must not contain '..'") }
    return faults
  }

  /// A descending path that does not begin with the `..` that the kubelet keeps for itself.
  package static let unreservedPath = ValueFormat { value in
    var faults = descendingPath.faults(value)
    if value.utf8.starts(with: "..".utf8), !value.utf8.starts(with: "../".utf8) {
      faults.append("must not start with '..'")
    }
    return faults
  }
}

extension String {
  /// Whether one of the parts between slashes is `..`.
  var hasBackstep: Bool {
    // The dots of the part so far; negative once it holds anything else.
    var dots = 0
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        if dots == 2 { return true }
        dots = 0
      case UInt8(ascii: ".") where dots >= 0: dots += 1
      default: dots = -1
      }
    }
    return dots == 2
  }
}
