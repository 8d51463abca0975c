internal import APIServer
internal import KubernetesModel
package import Text

/// Where a piece of a manifest belongs: `spec.containers[].resources` of a Pod.
package struct FragmentPlace: Sendable, Hashable {
  /// The kind that the piece is of; empty for what every kind has, such as `metadata`.
  package let kind: String
  /// The path to it, with `[]` behind lists; empty for an object as a whole.
  package let path: String

  /// The place at `path` in objects of `kind`.
  package init(kind: String, path: String) {
    self.kind = kind
    self.path = path
  }

  /// The place of a field below this one.
  func below(_ field: String) -> FragmentPlace {
    FragmentPlace(kind: kind, path: path.isEmpty ? field : "\(path).\(field)")
  }

  /// The list that the place is an element of.
  var list: FragmentPlace {
    FragmentPlace(kind: kind, path: path.utf8.suffix(2).elementsEqual("[]".utf8) ? String(path.dropLast(2)) : path)
  }

  /// Writes the place as an object of JSON.
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      json.member("path", path)
    }
  }
}
