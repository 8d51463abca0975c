package import Diagnostics

extension YAMLFault {
  /// The finding that tells of this fault, with the edit that mends it where one is certain.
  package var diagnostic: Diagnostic {
    var finding = described
    finding.server = ServerAnswer(field: "", type: "", detail: serverMessage, message: serverMessage)
    if let related, pointsBack { finding.notes.append(DiagnosticNote(YAMLDiagnostics.beginsHere, at: related)) }
    finding.fix = fix
    return finding
  }

  private var described: Diagnostic {
    typealias Kinds = YAMLDiagnostics
    switch cause {
    case .tooLarge(let bytes, let limit): return Diagnostic(Kinds.tooLarge, at: range, "\(bytes)", "\(limit)")
    case .tooManyDirectives(let limit): return Diagnostic(Kinds.tooManyDirectives, at: range, "\(limit)")
    case .tooDeep(let limit): return Diagnostic(Kinds.tooDeep, at: range, "\(limit)")
    case .brokenSeparator(let text): return Diagnostic(Kinds.brokenSeparator, at: range, text)
    case .versionDirective(let version): return Diagnostic(Kinds.versionDirective, at: range, version)
    case .tab: return Diagnostic(Kinds.tab, at: range)
    case .unicodeSpace(let codePoint): return Diagnostic(Kinds.unicodeSpace, at: range, codePoint)
    case .reservedCharacter(let character): return Diagnostic(Kinds.reservedCharacter, at: range, character)
    case .colonInValue: return Diagnostic(Kinds.colonInValue, at: range)
    case .indentedUnderValue: return Diagnostic(Kinds.indentedUnderValue, at: range)
    case .dashWithoutSpace: return Diagnostic(Kinds.dashWithoutSpace, at: range)
    case .colonWithoutSpace: return Diagnostic(Kinds.colonWithoutSpace, at: range)
    case .fullWidthColon: return Diagnostic(Kinds.fullWidthColon, at: range)
    case .missingColon: return Diagnostic(Kinds.missingColon, at: range)
    case .indentation: return Diagnostic(Kinds.indentation, at: range)
    case .textAfterQuote: return Diagnostic(Kinds.textAfterQuote, at: range)
    case .unclosedQuote: return Diagnostic(Kinds.unclosedQuote, at: range)
    case .unclosedBracket(let bracket): return Diagnostic(Kinds.unclosedBracket, at: range, bracket)
    case .unknownEscape(let character): return Diagnostic(Kinds.unknownEscape, at: range, character)
    case .dashInValue: return Diagnostic(Kinds.dashInValue, at: range)
    case .notText: return Diagnostic(Kinds.notText, at: range)
    case .unknownAnchor(let name): return Diagnostic(Kinds.unknownAnchor, at: range, name)
    case .selfReference(let name): return Diagnostic(Kinds.selfReference, at: range, name)
    case .aliasBomb: return Diagnostic(Kinds.aliasBomb, at: range)
    case .mergeOfNonMapping: return Diagnostic(Kinds.mergeOfNonMapping, at: range)
    case .keyIsCollection: return Diagnostic(Kinds.keyIsCollection, at: range)
    case .keyIsNull: return Diagnostic(Kinds.keyIsNull, at: range)
    case .keyTooLarge: return Diagnostic(Kinds.keyTooLarge, at: range)
    case .notFinite: return Diagnostic(Kinds.notFinite, at: range)
    case .tagMismatch: return Diagnostic(Kinds.tagMismatch, at: range)
    case .syntax(let problem): return Diagnostic(Kinds.syntax, at: range, problem)
    }
  }

  /// Whether it helps to see where the broken construct begins.
  private var pointsBack: Bool {
    switch cause {
    case .unclosedQuote, .unclosedBracket, .textAfterQuote, .syntax: true
    default: false
    }
  }

  private var fix: Fix? {
    switch cause {
    case .dashWithoutSpace, .colonWithoutSpace:
      Fix(replacing: range.upperBound..<range.upperBound, with: " ")
    case .fullWidthColon: Fix(replacing: range, with: ": ")
    default: nil
    }
  }
}
