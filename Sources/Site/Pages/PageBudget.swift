/// How a page is shared out: no page is larger than 20 times its note and 1 MB, whatever the note holds.
enum PageBudget {
  /// The bytes of a page whose note has `size` of them.
  static func page(ofNote size: Int) -> Int { 20 * size + 1_000_000 }

  /// What the figures may take beside `html` bytes of text.
  static func figures(ofNote size: Int, besides html: Int) -> Int {
    max(0, min((640 << 10) + 10 * size, (800 << 10) + 17 * size - html))
  }

  /// What one outline may take; a page has two, for wide screens and for narrow ones.
  static func outline(ofNote size: Int) -> Int { (60 << 10) + size / 2 }

  /// What is left for the addresses of links and images beside `body` bytes of text and figures.
  static func links(ofNote size: Int, besides body: Int) -> Int {
    max(0, page(ofNote: size) - 2 * outline(ofNote: size) - frame - body)
  }

  /// The template around the note, and the lists that lead to other pages.
  private static let frame = 32 << 10
}
