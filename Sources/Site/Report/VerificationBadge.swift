internal import Diagrams
internal import HTML

/// A badge for a README: how many manifests are as they should be.
struct VerificationBadge {
  private let counts: OutcomeCounts

  init(_ report: VerificationReport) {
    counts = OutcomeCounts(report.book.notes.lazy.flatMap(\.figures.records))
  }

  /// The picture, 20 pixels high. Its texts are as wide as their boxes in every font.
  func svg() -> [UInt8] {
    let (label, value) = ("YAML 검증", "\(counts.passed)/\(counts.judged)")
    let widths = [label, value].map { Int(TextMeasure.width(of: $0, size: 11).rounded(.up)) }
    let (left, right) = (widths[0] + 12, widths[1] + 12)
    let colour = counts.passed == counts.judged ? "#1a7f4b" : "#b3261e"
    let svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(left + right)" height="20" role="img" aria-label="\(label): \(value)">\
      <title>\(label): \(value)</title>\
      <clipPath id="r"><rect width="\(left + right)" height="20" rx="3"/></clipPath>\
      <g clip-path="url(#r)"><path fill="#444c56" d="M0 0h\(left)v20H0z"/><path fill="\(colour)" d="M\(left) 0h\(right)v20H\(left)z"/></g>\
      <g fill="#fff" font-family="Verdana,'Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',sans-serif" font-size="11">\
      <text x="6" y="14" textLength="\(widths[0])" lengthAdjust="spacingAndGlyphs">\(label)</text>\
      <text x="\(left + 6)" y="14" textLength="\(widths[1])" lengthAdjust="spacingAndGlyphs">\(value)</text></g></svg>

      """
    return Array(svg.utf8)
  }
}
