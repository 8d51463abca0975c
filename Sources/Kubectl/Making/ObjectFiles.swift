/// The objects of the files that `-f` names.
struct ObjectFiles {
  let call: Invocation
  let files: CourseFiles

  /// Whether `-f` or `-k` is given.
  var isGiven: Bool { !call.flags.list("filename").isEmpty || !call.flags.text("kustomize").isEmpty }

  /// Whether all that is named stands in the course.
  var areHere: Bool {
    let names = call.flags.list("filename")
    return !names.isEmpty && call.flags.text("kustomize").isEmpty && names.allSatisfy { files.kind($0) != nil }
  }

  /// The objects, in order.
  func objects() throws(Refusal) -> [ObjectValue] {
    var result: [ObjectValue] = []
    for name in call.flags.list("filename") {
      guard let kind = files.kind(name) else { throw Self.missing(name) }
      let paths = kind == .file ? [name] : files.names(name).filter(Self.isManifest).map { name + "/" + $0 }
      for path in paths {
        guard let bytes = files.read(path) else { throw Self.missing(path) }
        switch ReadObjects.objects(in: bytes) {
        case .success(let objects): for object in objects { result += Self.items(of: object) }
        case .failure(let fault): throw Refusal("error parsing \(path): \(fault.message)", kind: .file)
        }
      }
    }
    return result
  }

  private static func items(of object: ObjectValue) -> [ObjectValue] {
    object.kind == "List" ? object["items"]?.items ?? [] : [object]
  }

  private static func isManifest(_ name: String) -> Bool {
    [".yaml", ".yml", ".json"].contains { name.ends(with: $0) }
  }

  /// The error for a path that is not there.
  static func missing(_ path: String) -> Refusal {
    Refusal("the path \(GoQuote.string(path)) does not exist", kind: .file)
  }
}
