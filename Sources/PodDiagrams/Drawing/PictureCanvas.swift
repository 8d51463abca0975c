internal import Diagrams
internal import HTML

/// Writes a picture as SVG while it is drawn, without keeping its shapes.
///
/// What is drawn `beneath` lies below everything else, so that a ground can be laid when its height is known.
/// Coordinates are CSS pixels, y downwards.
struct PictureCanvas {
  let options: PictureOptions
  /// The size of the picture; whoever draws sets it.
  var size = Size(0, 0)
  /// What has been drawn so far.
  var body: [UInt8] = []
  private var ground: [UInt8] = []
  private var floor: [UInt8] = []
  var linkCount = 0

  /// The colours of a part.
  enum Tone: UInt8 {
    case quiet, initial, sidecar, app, volume, good, bad
  }

  init(_ options: PictureOptions) {
    self.options = options
    body.reserveCapacity(12 << 10)
  }

  /// Whether the picture is for phones.
  var isNarrow: Bool { options.width == .narrow }

  /// The element that was drawn.
  func finished(title: String, description: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(body.count + ground.count + 4096)
    bytes.append("<svg")
    if options.isStandalone { bytes.append(" xmlns=\"http://www.w3.org/2000/svg\"") }
    bytes.append(" class=\"pic ")
    if options.isStandalone { bytes.append("dg w") } else { bytes.append(isNarrow ? "n" : "w") }
    if options.hasAlternative { bytes.append(" alt") }
    bytes.append("\" viewBox=\"0 0 ")
    bytes.append(number: size.width)
    bytes.append(" ")
    bytes.append(number: size.height)
    bytes.append("\" width=\"")
    bytes.append(number: size.width)
    bytes.append("\" height=\"")
    bytes.append(number: size.height)
    bytes.append("\" font-size=\"12\"")
    // A picture with links is no image: its links must stay within reach.
    if linkCount == 0 { bytes.append(" role=\"img\"") }
    if options.writesFacts { bytes.append(" data-diagram=\"pod\"") }
    bytes.append(" aria-labelledby=\"")
    bytes.append(contentsOf: options.prefix.utf8)
    bytes.append("-t\" aria-describedby=\"")
    bytes.append(contentsOf: options.prefix.utf8)
    bytes.append("-d\"><title id=\"")
    bytes.append(contentsOf: options.prefix.utf8)
    bytes.append("-t\">")
    bytes.appendHTML(text: title.utf8)
    bytes.append("</title><desc id=\"")
    bytes.append(contentsOf: options.prefix.utf8)
    bytes.append("-d\">")
    bytes.appendHTML(text: description.utf8)
    bytes.append("</desc>")
    if options.isStandalone {
      bytes.append("<style>")
      bytes.append(PictureStylesheet.rules)
      bytes.append(SVGStylesheet.tokens)
      bytes.append(PictureStylesheet.tokens)
      bytes.append("</style>")
    }
    bytes += floor
    bytes += ground
    bytes += body
    bytes.append("</svg>")
    return bytes
  }

  /// Draws below everything, grounds too: what holds the whole picture.
  mutating func undermost(_ draw: (inout PictureCanvas) -> Void) {
    swap(&body, &floor)
    draw(&self)
    swap(&body, &floor)
  }

  /// Draws below what has been drawn otherwise: a ground.
  mutating func beneath(_ draw: (inout PictureCanvas) -> Void) {
    swap(&body, &ground)
    draw(&self)
    swap(&body, &ground)
  }
}
