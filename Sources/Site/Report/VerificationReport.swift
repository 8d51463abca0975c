internal import Checking
internal import Course
internal import Diagnostics
internal import KubernetesModel
internal import Templates

/// Every example of the book with what came of judging it: a page for readers, a file for programs, a badge.
struct VerificationReport: Sendable {
  let book: Book
  let release: KubernetesRelease

  /// The paths below `public/` of what it is made of.
  static let outputs = [page, "verification.json", "badge.svg"]
  static let page = "verification.html"

  /// How many examples a page lists one by one. A book with more has its parts counted, and only those examples
  /// listed about which something is to be said; the rest is in the file for programs.
  static let listLimit = 1000
  /// How many examples with findings are listed at the most.
  private static let findingsLimit = 500

  private var examples: [(page: SitePage.ID, record: ExampleRecord)] {
    book.tree.readingOrder.flatMap { id in (book.note(of: id)?.figures.records ?? []).map { (id, $0) } }
  }

  /// What the template is filled with.
  func value() -> TemplateValue {
    let examples = examples
    let counts = OutcomeCounts(examples.lazy.map(\.record))
    let isLong = examples.count > Self.listLimit
    let parts = parts(of: examples)
    let listed = isLong ? examples.filter { $0.record.isRemarkable } : examples
    let shown = listed.prefix(isLong ? Self.findingsLimit : Self.listLimit)
    return [
      "count": TemplateValue(String(counts.all)), "kubernetes": TemplateValue(release.description),
      "faults": counts[.refused] == 0 ? .null : TemplateValue(String(counts[.refused])),
      "outcomes": .list(
        ExampleOutcome.allCases.filter { counts[$0] > 0 }.map { outcome in
          [
            "words": TemplateValue(outcome.words), "count": TemplateValue(String(counts[outcome])),
            "style": TemplateValue(outcome.style), "bar": TemplateValue(outcome.style.replacing("s", with: "b")),
          ]
        }),
      "parts": isLong ? .list(parts.map(summary)) : .null,
      "groups": .list(
        isLong || parts.count < 2
          ? [group(nil, shown, isFirst: true)]
          : parts.enumerated().map { group($1.title, $1.examples[...], isFirst: $0 == 0) }),
      "isLong": .boolean(isLong),
      "more": listed.count > shown.count ? TemplateValue(String(listed.count - shown.count)) : .null,
      "isEmpty": .boolean(shown.isEmpty),
    ]
  }

  private typealias Part = (title: String, page: SitePage.ID, examples: [(page: SitePage.ID, record: ExampleRecord)])

  /// The examples by the parts of the book: what stands right below the home page.
  private func parts(of examples: [(page: SitePage.ID, record: ExampleRecord)]) -> [Part] {
    var parts: [Part] = []
    for example in examples {
      let line = book.tree.ancestors(of: example.page) + [example.page]
      let top = line.count > 1 ? line[1] : line[0]
      if parts.last?.page == top {
        parts[parts.count - 1].examples.append(example)
      } else {
        parts.append((book.tree.pages[top].title, top, [example]))
      }
    }
    return parts
  }

  private func summary(_ part: Part) -> TemplateValue {
    let counts = OutcomeCounts(part.examples.lazy.map(\.record))
    return [
      "title": TemplateValue(part.title), "count": TemplateValue(String(counts.all)),
      "link": .text(RelativePath.linkBytes(from: Self.page, to: book.tree.pages[part.page].output)),
      "outcomes": .list(ExampleOutcome.allCases.map { TemplateValue(String(counts[$0])) }),
    ]
  }

  private func group(
    _ title: String?, _ examples: ArraySlice<(page: SitePage.ID, record: ExampleRecord)>, isFirst: Bool
  ) -> TemplateValue {
    [
      "title": .optional(title), "isFirst": .boolean(isFirst),
      "rows": .list(
        examples.map { ReportRow(record: $0.record, page: book.tree.pages[$0.page], report: Self.page).value }),
    ]
  }
}

extension ExampleRecord {
  /// Whether a long report lists it: it has findings, or is refused.
  fileprivate var isRemarkable: Bool {
    findings.contains { $0.diagnostic.severity >= .warning } || !announced.isEmpty
  }
}

/// The report as files of the site.
extension PageMaking {
  /// The report's file at a place of `VerificationReport.outputs`.
  func verification(_ index: Int, _ report: VerificationReport) throws(SiteError) -> MadeFile {
    let output = VerificationReport.outputs[index]
    switch index {
    case 0: return MadeFile(output, try fill("verification", verificationPage(report)))
    case 1: return MadeFile(output, VerificationFile(report).json())
    default: return MadeFile(output, VerificationBadge(report).svg())
    }
  }

  private func verificationPage(_ report: VerificationReport) -> TemplateValue {
    let page: TemplateValue = [
      "title": "검증 보고서", "heading": .null, "description": .null, "hasPictures": false,
    ]
    let site = SiteContext(book: book, configuration: configuration).value { $0 }
    return ["root": "", "nav": .null, "page": page, "site": site, "report": report.value()]
  }
}
