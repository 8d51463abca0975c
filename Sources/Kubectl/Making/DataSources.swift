/// What `--from-literal`, `--from-file` and `--from-env-file` bring in, in kubectl's order.
struct DataSources {
  private let call: Invocation
  private let files: CourseFiles

  init(_ call: Invocation, _ files: CourseFiles) {
    self.call = call
    self.files = files
  }

  /// The largest sum of what is taken in: an object may hold 1 MiB, and what is larger is not read.
  private static let limit = 8 << 20

  /// Hands every entry to `add`, which may refuse it before the next is read.
  func forEach(
    literalsFirst: Bool = false, _ add: (String, [UInt8]) throws(Refusal) -> Void
  ) throws(Refusal) {
    let flags = call.flags
    let variables = flags.list("from-env-file")
    if !variables.isEmpty, !(flags.list("from-file").isEmpty && flags.list("from-literal").isEmpty) {
      throw Refusal("from-env-file cannot be combined with from-file or from-literal")
    }
    var total = 0
    func take(_ key: String, _ bytes: [UInt8]) throws(Refusal) {
      total += bytes.count
      if total > Self.limit { throw Refusal("the data is too large to be shown") }
      try add(key, bytes)
    }
    // A Secret takes the literals first.
    if literalsFirst { try takeLiterals(take) }
    for source in flags.list("from-file") {
      for entry in try fromFile(source) { try take(entry.key, entry.bytes) }
    }
    if !literalsFirst { try takeLiterals(take) }
    for source in variables {
      for entry in try fromVariables(source) { try take(entry.key, entry.bytes) }
    }
  }

  private func takeLiterals(_ take: (String, [UInt8]) throws(Refusal) -> Void) throws(Refusal) {
    for source in call.flags.list("from-literal") {
      guard let (key, value) = source.cut(at: "="), !key.isEmpty else {
        throw Refusal("invalid literal source \(source), expected key=value")
      }
      try take(key, Array(value.utf8))
    }
  }

  private func fromFile(_ source: String) throws(Refusal) -> [(key: String, bytes: [UInt8])] {
    let (key, path) = try Self.keyAndPath(source)
    switch files.kind(path) {
    case .folder:
      if source.holds("=") { throw Refusal("cannot give a key name for a directory path", kind: .file) }
      return files.names(path).compactMap { name in files.read(path + "/" + name).map { (name, $0) } }
    case .file:
      guard let bytes = files.read(path) else { throw Self.unreadable(path) }
      return [(key, bytes)]
    case nil: throw Self.unreadable(path)
    }
  }

  /// `path`, or `key=path`.
  static func keyAndPath(_ source: String) throws(Refusal) -> (key: String, path: String) {
    let parts = source.pieces(at: "=")
    switch parts.count {
    case 1: return (baseName(source), source)
    case 2 where parts[0].isEmpty: throw Refusal("key name for file path \(parts[1]) missing")
    case 2 where parts[1].isEmpty: throw Refusal("file path for key name \(parts[0]) missing")
    case 2: return (parts[0], parts[1])
    default: throw Refusal("key names or file paths cannot contain '='")
    }
  }

  private static func baseName(_ path: String) -> String {
    let parts = path.pieces(at: "/").filter { !$0.isEmpty }
    return parts.last ?? (path.isEmpty ? "." : "/")
  }

  /// The error for a file that is not there, or not for us.
  static func unreadable(_ path: String) -> Refusal {
    Refusal("error reading \(path): no such file or directory", kind: .file)
  }

  private func fromVariables(_ path: String) throws(Refusal) -> [(key: String, bytes: [UInt8])] {
    guard let kind = files.kind(path) else { throw Self.unreadable(path) }
    if kind == .folder { throw Refusal("env config file cannot be a directory", kind: .file) }
    guard let bytes = files.read(path) else { throw Self.unreadable(path) }
    var result: [(key: String, bytes: [UInt8])] = []
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    for (number, line) in lines.enumerated() {
      var line = line.last == 0x0D ? line.dropLast() : line
      guard let text = String(validating: line, as: UTF8.self) else {
        throw Refusal(
          "env file \(path) contains invalid utf8 bytes at line \(number + 1): [\(line.map(String.init).joined(separator: " "))]"
        )
      }
      if number == 0, text.begins(with: "\u{FEFF}") { line = line.dropFirst(3) }
      let bare = line.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
      guard let first = bare.first, first != UInt8(ascii: "#") else { continue }
      let (key, value) =
        String(decoding: bare, as: UTF8.self).cut(at: "=") ?? (String(decoding: bare, as: UTF8.self), "")
      if let faults = NameRules.variableFaults(key) {
        throw Refusal("\(GoQuote.string(key)) is not a valid key name: \(faults)")
      }
      result.append((key, Array(value.utf8)))
    }
    return result
  }
}
