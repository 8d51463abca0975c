internal import Diagnostics

/// Finds what looks like a real secret in a note: private keys, keys of clouds, client keys of kubeconfigs.
///
/// Only the kind of the secret is told, never its value.
enum Secrets {
  /// What was found: its kind and where it begins and ends.
  struct Finding: Equatable, Sendable {
    let kind: String
    let range: Range<Int>
    /// The value itself, with the lines that it goes on over.
    let value: Range<Int>
  }

  /// What a secret in a text became.
  struct Masked: Sendable {
    /// The text with `x` for every letter, digit and mark of a secret, so that lines and columns stay.
    var text: [UInt8]
    /// What was found, masked or not, but for what the author wants to publish.
    var findings: [Diagnostic] = []
  }

  /// `text` with its secrets masked, but for those that stand in or below a line with a comment
  /// `podbook: ignore secret-in-note`.
  static func mask(_ text: [UInt8]) -> Masked {
    var masked = Masked(text: text)
    let found = find(in: text)
    if found.isEmpty { return masked }
    let source = SourceText(path: "", bytes: text)
    let allowed = IgnoreComments(in: source, 0..<text.count)
    for secret in found {
      var finding = Diagnostic(SiteFindings.secret, at: secret.range, secret.kind)
      finding.hidesSource = true
      if allowed.ignores(finding, in: source) { continue }
      masked.findings.append(finding)
      for offset in secret.value where isBase64(text[offset]) || isTokenByte(text[offset]) {
        masked.text[offset] = UInt8(ascii: "x")
      }
    }
    return masked
  }

  /// A file without its secrets. Files that are no text, pictures among them, are left as they are.
  static func maskFile(_ file: [UInt8]) -> Masked {
    file.prefix(1 << 13).contains(0) ? Masked(text: file) : mask(file)
  }

  /// All that is found, in order; at most `limit`.
  static func find(in note: [UInt8], limit: Int = .max) -> [Finding] {
    var found: [Finding] = []
    for offset in candidates(in: note) {
      if found.count == limit { break }
      if let last = found.last, offset < last.range.upperBound { continue }
      let finding = privateKey(note, offset) ?? clientKey(note, offset) ?? token(note, offset)
      if let finding { found.append(finding) }
    }
    return found
  }

  /// Where a secret may begin: by its first two bytes.
  private static func candidates(in note: [UInt8]) -> [Int] {
    var places: [Int] = []
    note.withUnsafeBufferPointer { bytes in
      for offset in bytes.indices.dropLast() where isFirst[Int(bytes[offset])] {
        let next = UnicodeScalar(bytes[offset + 1])
        let isCandidate =
          switch UnicodeScalar(bytes[offset]) {
          case "-": next == "-" && (offset == 0 || bytes[offset - 1] != bytes[offset])
          case "A": next == "K" || next == "S" || next == "I"
          case "c": next == "l"
          case "g": next == "h" || next == "i" || next == "l"
          case "s": next == "k"
          case "x": next == "o"
          default: false
          }
        if isCandidate { places.append(offset) }
      }
    }
    return places
  }

  /// Whether a secret may begin with a byte.
  private static let isFirst = (0...UInt8.max).map { "-Acgsx".utf8.contains($0) }

  /// `-----BEGIN … PRIVATE KEY-----` with a line of key text under it; `...` or `(생략)` is none.
  private static func privateKey(_ note: [UInt8], _ start: Int) -> Finding? {
    guard note[start...].starts(with: "-----BEGIN ".utf8), let lineEnd = note[start...].firstIndex(of: 0x0A),
      lineEnd - start < 80, contains("PRIVATE KEY-----", note[start..<lineEnd])
    else { return nil }
    var body = note[(lineEnd + 1)...]
    body = body.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") || $0 == 0x09 }
    let key = body.prefix { isBase64($0) }
    guard key.count >= 40, isRandom(key) else { return nil }
    return Finding(
      kind: "private key", range: start..<lineEnd, value: key.startIndex..<keyEnd(note, from: key.endIndex))
  }

  /// The end of the lines of a key: up to the line that ends it, or the first that is none of its lines.
  private static func keyEnd(_ note: [UInt8], from start: Int) -> Int {
    var end = start
    while end < note.count {
      let line = note[end...].prefix { $0 != 0x0A }
      let text = line.drop { $0 == 0x20 || $0 == UInt8(ascii: ">") || $0 == 0x09 || $0 == 0x0D }
      if !text.allSatisfy({ isBase64($0) || $0 == 0x0D || $0 == 0x20 }) || (text.isEmpty && end > start) { break }
      end = min(line.endIndex + 1, note.count)
    }
    return end
  }

  /// `client-key-data:` and a long text in base 64, as kubeconfigs have it.
  private static func clientKey(_ note: [UInt8], _ start: Int) -> Finding? {
    let name = "client-key-data:"
    guard note[start...].starts(with: name.utf8) else { return nil }
    let value = note[(start + name.utf8.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "\"") }.prefix {
      isBase64($0)
    }
    guard value.count >= 100, isRandom(value) else { return nil }
    return Finding(kind: "kubeconfig client key", range: start..<value.endIndex, value: value.indices)
  }

  /// Keys that say by how they begin what they are.
  private static let tokens: [(prefix: String, kind: String, count: ClosedRange<Int>)] = [
    ("AKIA", "AWS access key", 16...16), ("ASIA", "AWS access key", 16...16), ("AIza", "Google API key", 35...35),
    ("ghp_", "GitHub token", 36...36), ("gho_", "GitHub token", 36...36), ("ghs_", "GitHub token", 36...36),
    ("github_pat_", "GitHub token", 60...100), ("glpat-", "GitLab token", 20...40), ("xoxb-", "Slack token", 40...90),
    ("xoxp-", "Slack token", 40...90), ("sk-ant-", "API key", 80...120), ("sk-proj-", "API key", 40...200),
  ]

  private static func token(_ note: [UInt8], _ start: Int) -> Finding? {
    if start > 0, isTokenByte(note[start - 1]) { return nil }
    for (prefix, kind, count) in tokens where note[start...].starts(with: prefix.utf8) {
      let value = note[(start + prefix.utf8.count)...].prefix { isTokenByte($0) }
      guard count.contains(value.count), isRandom(value) else { continue }
      // AWS's own documents write keys that end in EXAMPLE.
      if value.suffix(7).elementsEqual("EXAMPLE".utf8) { continue }
      return Finding(kind: kind, range: start..<value.endIndex, value: start..<value.endIndex)
    }
    return nil
  }

  /// A stand-in repeats itself (`xxxxxxxx`); a real key uses many characters.
  private static func isRandom(_ value: ArraySlice<UInt8>) -> Bool { Set(value).count >= min(10, value.count / 2) }

  private static func isBase64(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func contains(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: wanted) }
  }
}
