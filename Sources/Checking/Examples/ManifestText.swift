/// What can be told of a manifest without parsing it.
enum ManifestText {
  /// Whether a text is meant for Kubernetes: it says what it is, or has a typical key on a line of its own.
  static func resembles(_ text: [UInt8]) -> Bool {
    var (hasVersion, hasKind, isTypical) = (false, false, false)
    for line in TextLines(text) {
      let content = text[text.trimmingBlanks(line)]
      let isAtEdge = content.startIndex == line.lowerBound
      hasVersion = hasVersion || (isAtEdge && content.starts(with: "apiVersion:".utf8))
      hasKind = hasKind || (isAtEdge && content.starts(with: "kind:".utf8))
      isTypical = isTypical || typicalKeys.contains { content.elementsEqual($0.utf8) }
    }
    return (hasVersion && hasKind) || isTypical
  }

  private static let typicalKeys = [
    "spec:", "containers:", "initContainers:", "volumeMounts:", "metadata:", "matchLabels:", "template:",
    "- containerPort:",
    "nodeSelector:", "tolerations:", "securityContext:", "livenessProbe:", "readinessProbe:",
  ]

  /// Whether what stands for a kind says what a kind is: words, and not of the letters that names are made of.
  static func isProse(_ kind: String) -> Bool {
    kind.utf8.contains(0x20) && kind.utf8.contains { $0 >= 0x80 }
  }

  /// Whether text of another kind stands among a piece of YAML at the left edge: prose, or paths.
  static func isMixed(_ text: [UInt8]) -> Bool {
    TextLines(text).contains { line in
      guard let first = text[line].first else { return false }
      return (first == UInt8(ascii: "/") || first >= 0x80) && !text.holds(": ", in: line)
        && text[line].last != UInt8(ascii: ":")
    }
  }

  /// Whether a text says what it is, at the left edge.
  static func isWhole(_ text: [UInt8]) -> Bool {
    ["apiVersion:", "kind:"].allSatisfy { key in TextLines(text).contains { text[$0].starts(with: key.utf8) } }
  }

  /// Where a second manifest begins in what should be one document; `nil` where there is but one.
  static func secondStart(in text: [UInt8]) -> Range<Int>? {
    let starts = TextLines(text).filter { text[$0].starts(with: "apiVersion:".utf8) }
    return starts.count > 1 ? starts[1] : nil
  }

  /// The comment that says that the example is wrong on purpose.
  static func declaredWrong(in text: [UInt8]) -> Range<Int>? {
    for line in TextLines(text) {
      guard let mark = text[line].firstIndex(of: UInt8(ascii: "#")) else { continue }
      let comment = String(decoding: text[mark..<line.upperBound], as: UTF8.self)
      let small = comment.lowercased()
      if ["❌", "잘못된", "나쁜 예", "틀린", "오류 1", "의도적"].contains(where: { comment.contains($0) })
        || [" wrong", " bad ", " broken", " fails"].contains(where: { small.contains($0) })
      {
        return mark..<line.upperBound
      }
    }
    return nil
  }
}

/// Templates of Helm and their kin.
enum Templates {
  /// Whether a text holds `{{ }}` or `{% %}` where YAML would not take it for text.
  static func areHeld(in text: [UInt8]) -> Bool {
    TextLines(text).contains { line in
      guard let mark = text.firstRange(of: "{{", in: line) ?? text.firstRange(of: "{%", in: line) else { return false }
      let before = text[line.lowerBound..<mark.lowerBound]
      return !before.contains(UInt8(ascii: "\"")) && !before.contains(UInt8(ascii: "'"))
        && !before.contains(UInt8(ascii: "#"))
    }
  }
}
