internal import Text

/// Writes findings as SARIF 2.1.0, which code hosts and editors read. Columns count code points.
package struct SARIFWriter: Sendable {
  private let language: Language
  private let version: String
  private var rules: [DiagnosticKind] = []
  private var places: [String: Int] = [:]
  private var results: [[UInt8]] = []

  /// A writer in one language; `version` is podbook's own.
  package init(language: Language, version: String) {
    self.language = language
    self.version = version
  }

  /// Adds one finding about `source`.
  package mutating func add(_ diagnostic: Diagnostic, in source: SourceText) {
    let rule = place(of: diagnostic.kind)
    var json = JSONWriter()
    json.object { json in
      json.member("ruleId", diagnostic.kind.id)
      json.member("ruleIndex", rule)
      json.member("level", diagnostic.severity.sarifLevel)
      json.key("message")
      json.text(diagnostic.sentences(in: language).joined(separator: "\n"))
      json.key("locations")
      json.array { json in
        json.object { $0.physicalLocation(diagnostic.range, in: source) }
      }
      let related = diagnostic.notes.filter { $0.range != nil }
      if !related.isEmpty {
        json.key("relatedLocations")
        json.array { json in
          for note in related {
            json.object { json in
              json.physicalLocation(note.range, in: source)
              json.key("message")
              json.text(note.words.text(in: language, note.arguments))
            }
          }
        }
      }
      if let fix = diagnostic.fix {
        json.key("fixes")
        json.array { $0.fix(fix, in: source, words: diagnostic.remedy(in: language)) }
      }
      json.key("partialFingerprints")
      json.object { $0.member("podbook/v1", Fingerprint(diagnostic, in: source).text) }
    }
    results.append(json.bytes)
  }

  /// The whole log, on one line.
  package consuming func finish() -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.member("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          json.key("tool")
          json.object { json in
            json.key("driver")
            json.object { writeDriver(to: &$0) }
          }
          json.member("columnKind", "unicodeCodePoints")
          json.member("language", language == .korean ? "ko" : "en-US")
          json.key("results")
          json.array { json in
            for result in results { json.raw(result) }
          }
        }
      }
    }
    json.newline()
    return json.bytes
  }

  private func writeDriver(to json: inout JSONWriter) {
    json.member("name", "podbook")
    json.member("version", version)
    json.key("rules")
    json.array { json in
      for rule in rules {
        json.object { json in
          json.member("id", rule.id)
          json.key("shortDescription")
          json.text(rule.message.text(in: language, Self.blanks))
          if let remedy = rule.remedy {
            json.key("help")
            json.text(remedy.text(in: language, Self.blanks))
          }
          json.key("defaultConfiguration")
          json.object { $0.member("level", rule.severity.sarifLevel) }
        }
      }
    }
  }

  /// What stands in a rule's words where a finding would name something.
  private static let blanks = Array(repeating: "…", count: 10)

  private mutating func place(of kind: DiagnosticKind) -> Int {
    if let place = places[kind.id] { return place }
    places[kind.id] = rules.count
    rules.append(kind)
    return rules.count - 1
  }
}

extension Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}

extension JSONWriter {
  /// SARIF's `message` and its kin.
  fileprivate mutating func text(_ text: String) {
    object { $0.member("text", text) }
  }

  fileprivate mutating func physicalLocation(_ range: Range<Int>?, in source: SourceText) {
    key("physicalLocation")
    object { json in
      json.artifactLocation(source)
      if let range {
        json.key("region")
        json.region(range, in: source)
      }
    }
  }

  fileprivate mutating func artifactLocation(_ source: SourceText) {
    key("artifactLocation")
    object { $0.member("uri", URIReference.text(ofPath: source.path)) }
  }

  fileprivate mutating func region(_ range: Range<Int>, in source: SourceText) {
    let (start, end) = (source.position(at: range.lowerBound), source.position(at: range.upperBound))
    object { json in
      json.member("startLine", start.line)
      json.member("startColumn", start.column)
      json.member("endLine", end.line)
      json.member("endColumn", end.column)
    }
  }

  fileprivate mutating func fix(_ fix: Fix, in source: SourceText, words: String?) {
    object { json in
      if let words {
        json.key("description")
        json.text(words)
      }
      json.key("artifactChanges")
      json.array { json in
        json.object { json in
          json.artifactLocation(source)
          json.key("replacements")
          json.array { json in
            json.object { json in
              json.key("deletedRegion")
              json.region(fix.range, in: source)
              json.key("insertedContent")
              json.text(fix.replacement)
            }
          }
        }
      }
    }
  }
}
