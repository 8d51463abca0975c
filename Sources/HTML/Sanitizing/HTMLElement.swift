/// What may become of an element of raw HTML.
package struct HTMLElement: Sendable {
  /// What it may stand in, and hold.
  enum Category: Sendable {
    /// Stands among blocks and holds blocks.
    case block
    /// Stands among blocks and holds words.
    case paragraph
    /// Stands among words.
    case inline
    /// Stands among words and holds nothing.
    case void
    /// Stands among blocks and holds nothing.
    case rule
    /// A part of a table or a list: stands only in its parents.
    case part
  }

  /// What is done with it.
  enum Treatment: Sendable {
    /// It stays, perhaps by another name.
    case keep
    /// Its tags go, its content stays.
    case unwrap
    /// It goes with its content.
    case drop
  }

  /// The name that is written.
  let name: ElementName
  let category: Category
  let treatment: Treatment
  /// The elements in which a part stands.
  var parents: [ElementName] = []

  /// The element of a name; `nil` where HTML has none.
  static func named(_ name: ElementName) -> HTMLElement? { all[name] }

  /// Whether HTML has an element of the name, in any letter case.
  package static func isKnown(_ name: some Collection<UInt8>) -> Bool {
    guard let name = ElementName(name) else { return false }
    return all[name] != nil
  }

  /// The attribute in which an element that is written holds an address.
  static func addressAttribute(of element: ElementName) -> ElementName? {
    switch element {
    case "a": "href"
    case "img", "audio", "video": "src"
    default: nil
    }
  }

  private static let all: [ElementName: HTMLElement] = {
    var table: [ElementName: HTMLElement] = [:]
    func add(
      _ names: StaticString, _ category: Category, _ treatment: Treatment = .keep, as written: ElementName? = nil
    ) {
      for name in ElementName.list(names) {
        table[name] = HTMLElement(name: written ?? name, category: category, treatment: treatment)
      }
    }
    func part(_ names: StaticString, of parents: ElementName...) {
      for name in ElementName.list(names) {
        table[name] = HTMLElement(name: name, category: .part, treatment: .keep, parents: parents)
      }
    }
    add("address article aside blockquote details div dl figure ol section table ul", .block)
    add("center header footer main nav hgroup", .block, as: "div")
    add("dir menu", .block, as: "ul")
    add("h1 h2 h3 h4 h5 h6 p pre", .paragraph)
    add("hr", .rule)
    add("a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span", .inline)
    add("strong sub sup time u var audio video", .inline)
    add("font big nobr blink marquee label", .inline, as: "span")
    add("acronym", .inline, as: "abbr")
    add("strike", .inline, as: "s")
    add("tt", .inline, as: "code")
    add("br img wbr", .void)
    part("li", of: "ul", "ol")
    part("dt dd", of: "dl")
    part("summary", of: "details")
    part("figcaption", of: "figure")
    part("caption thead tbody tfoot", of: "table")
    part("tr", of: "table", "thead", "tbody", "tfoot")
    part("td th", of: "tr")
    add("html body head form fieldset legend button select option optgroup textarea output", .block, .unwrap)
    add("data object canvas map noscript template slot dialog datalist meter progress picture", .block, .unwrap)
    add("frameset frame title search", .block, .unwrap)
    add("base link meta input param area source track embed col colgroup", .void, .unwrap)
    add("script style iframe svg math applet noembed noframes xmp plaintext", .block, .drop)
    return table
  }()
}
