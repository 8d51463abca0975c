/// A start tag as it may be written: an allowed element with allowed attributes.
package struct SafeTag: Sendable {
  /// The element.
  package let name: ElementName
  /// Its attributes, values decoded; no address is among them.
  package var attributes: [(name: ElementName, value: [UInt8])]
  /// Where it leads, or where what it shows lies.
  package var address: Address?
  /// Whether it has no content and no end tag.
  package let isVoid: Bool

  /// The value of an attribute.
  package func value(of name: ElementName) -> [UInt8]? { attributes.first { $0.name == name }?.value }

  /// Appends the tag.
  package func append(to html: inout [UInt8]) {
    html.append(UInt8(ascii: "<"))
    name.append(to: &html)
    if let address {
      html.append(UInt8(ascii: " "))
      HTMLElement.addressAttribute(of: name)?.append(to: &html)
      html.append(contentsOf: "=\"".utf8)
      html.appendHTML(url: address)
      html.append(UInt8(ascii: "\""))
    }
    for attribute in attributes {
      html.append(UInt8(ascii: " "))
      attribute.name.append(to: &html)
      html.append(contentsOf: "=\"".utf8)
      html.appendHTML(attribute: attribute.value)
      html.append(UInt8(ascii: "\""))
    }
    html.append(contentsOf: isVoid ? " />".utf8 : ">".utf8)
  }
}

/// Which attributes stay, and as what. Addresses are not among them: those are made by the policy.
enum AttributeFilter {
  /// The attributes of an element that are safe, valid and mean something without a stylesheet of the note's own.
  static func filtered(
    _ attributes: [(name: ElementName, value: [UInt8])], of element: ElementName
  ) -> [(name: ElementName, value: [UInt8])] {
    var kept: [(name: ElementName, value: [UInt8])] = []
    var style: [UInt8] = []
    for (name, value) in attributes {
      switch name {
      case "style": style = StyleFilter.filtered(value)
      case "align" where isOne(of: "left right center justify", value):
        if style.isEmpty, element != "img" { style = Array("text-align:".utf8) + value.map { $0 | 0x20 } }
      case "name" where element == "a":
        if !attributes.contains(where: { $0.name == "id" }), isName(value) { kept.append(("id", value)) }
      case "id": if isName(value) { kept.append((name, value)) }
      case "class" where element == "code":
        if value.starts(with: "language-".utf8), isName(value) { kept.append((name, value)) }
      default: if allows(name, value, on: element) { kept.append((name, value)) }
      }
    }
    if !style.isEmpty { kept.append(("style", style)) }
    return kept
  }

  private static func allows(_ name: ElementName, _ value: [UInt8], on element: ElementName) -> Bool {
    switch name {
    case "title", "lang": true
    case "dir": isOne(of: "ltr rtl auto", value)
    case "alt": element == "img"
    case "width" where element == "img": isNumber(value) || isPercentage(value)
    case "width", "height": (element == "img" || element == "video") && isNumber(value)
    case "controls": element == "audio" || element == "video"
    case "colspan", "rowspan": (element == "td" || element == "th") && isNumber(value) && value != [0x30]
    case "scope": element == "th" && isOne(of: "row col rowgroup colgroup", value)
    case "open": element == "details"
    case "start", "reversed": element == "ol" && (name == "reversed" || isNumber(value))
    case "type": element == "ol" && isOne(of: "1 a A i I", value)
    case "value": element == "li" && isNumber(value)
    case "datetime": element == "time" || element == "del" || element == "ins"
    default: false
    }
  }

  private static func isNumber(_ value: [UInt8]) -> Bool {
    (1...5).contains(value.count) && value.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isPercentage(_ value: [UInt8]) -> Bool {
    guard value.last == UInt8(ascii: "%"), let number = Int(String(decoding: value.dropLast(), as: UTF8.self)) else {
      return false
    }
    return (1...100).contains(number)
  }

  private static func isName(_ value: [UInt8]) -> Bool {
    (1...200).contains(value.count) && value.allSatisfy { $0 > 0x20 && $0 != 0x7F }
  }

  private static func isOne(of words: StaticString, _ value: [UInt8]) -> Bool {
    UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
      .split(separator: UInt8(ascii: " ")).contains { word in
        word.count == value.count && zip(word, value).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
      }
  }
}
