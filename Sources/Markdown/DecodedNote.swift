internal import Diagnostics
internal import Text

/// A note's bytes as UTF-8.
struct DecodedNote {
  /// The text: UTF-8, without a byte order mark, without characters that no page may hold.
  let text: [UInt8]
  /// What there is to say of how it was saved.
  var findings: Findings

  init(_ bytes: [UInt8], limits: MarkdownLimits) {
    findings = Findings(limit: limits.findingsPerKind)
    let decoded = TextDecoding.decode(bytes)
    switch decoded.encoding {
    case .utf8: if decoded.replaced > 0 { findings.add(NoteFindings.brokenBytes, at: nil, "\(decoded.replaced)") }
    case .utf16: findings.add(NoteFindings.readAsUTF16, at: nil)
    case .cp949: findings.add(NoteFindings.readAsKorean, at: nil)
    case .binary: findings.add(NoteFindings.notText, at: nil)
    }
    text = decoded.text
  }
}
