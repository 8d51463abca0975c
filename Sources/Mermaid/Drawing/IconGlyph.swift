internal import Diagrams

/// Symbols of our own for the icons that authors name: what an icon of any set means, drawn with a few lines.
enum IconGlyph: CaseIterable {
  case cloud, database, disk, globe, server, person, group, lock, gear, mail, file, chip, network, sign

  /// The symbol for an icon's name, of whatever set: `database`, `fa:fa-user`, `logos:aws-s3`.
  init(named name: String) {
    let name = name.lowercased()
    for (glyph, words) in Self.words where words.contains(where: { name.contains($0) }) {
      self = glyph
      return
    }
    self = .sign
  }

  private static let words: [(IconGlyph, [String])] = [
    (.group, ["users", "people", "group", "team"]), (.person, ["user", "person", "account", "actor", "avatar"]),
    (.database, ["database", "sql", "postgres", "mongo", "redis", "aurora", "rds", "dynamo"]),
    (.disk, ["disk", "drive", "storage", "s3", "bucket", "glacier", "hdd", "save"]),
    (.globe, ["internet", "globe", "world", "web", "browser", "earth"]), (.cloud, ["cloud", "aws", "azure"]),
    (.server, ["server", "ec2", "compute", "host"]), (.lock, ["lock", "key", "shield", "secur", "cognito"]),
    (.mail, ["mail", "envelope", "message", "comment", "ses"]), (.file, ["file", "doc", "book", "clipboard", "page"]),
    (.gear, ["gear", "cog", "settings", "wrench", "tool", "lambda"]), (.chip, ["chip", "cpu", "memory", "device"]),
    (.network, ["network", "kubernetes", "sitemap", "share", "diagram", "gateway", "router", "load"]),
  ]

  /// The symbol, drawn in a square.
  func elements(in box: Rect) -> [SceneElement] {
    let scale = box.width / 24
    func at(_ x: Double, _ y: Double) -> Point { Point(box.x + x * scale, box.y + y * scale) }
    func lines(_ points: (Double, Double)..., closed: Bool = false) -> SceneElement {
      .line(Path(through: points.map { at($0.0, $0.1) }, closed: closed), "glyph")
    }
    func ring(_ x: Double, _ y: Double, _ rx: Double, _ ry: Double) -> SceneElement {
      .shape(.ellipse(Rect(centre: at(x, y), size: Size(2 * rx * scale, 2 * ry * scale))), "glyph")
    }
    func frame(_ x: Double, _ y: Double, _ w: Double, _ h: Double) -> SceneElement {
      let corner = at(x, y)
      return .shape(.rect(Rect(corner.x, corner.y, w * scale, h * scale), radius: 1.5 * scale), "glyph")
    }
    func bow(_ x1: Double, _ y1: Double, _ r: Double, _ x2: Double, _ y2: Double) -> [Path.Step] {
      [
        .move(at(x1, y1)),
        .arc(radii: Size(r * scale, r * scale), large: false, clockwise: true, at(x2, y2)),
      ]
    }
    func person(_ x: Double) -> [SceneElement] {
      [ring(x, 8, 3.2, 3.2), .line(Path(bow(x - 5.5, 20, 5.5, x + 5.5, 20)), "glyph")]
    }
    switch self {
    case .cloud:
      let arcs = [(4.5, 18.0), (5.5, 11.0), (15.0, 8.5), (19.5, 18.0)]
      var steps: [Path.Step] = [.move(at(arcs[0].0, arcs[0].1))]
      for (end, radius) in zip(arcs.dropFirst(), [3.6, 5.0, 4.8]) {
        steps.append(
          .arc(radii: Size(radius * scale, radius * scale), large: false, clockwise: true, at(end.0, end.1)))
      }
      return [.line(Path(steps + [.close]), "glyph")]
    case .database:
      let sides = Path([
        .move(at(5, 6)), .line(at(5, 18)),
        .arc(radii: Size(7 * scale, 2.8 * scale), large: false, clockwise: false, at(19, 18)), .line(at(19, 6)),
        .move(at(5, 12)), .arc(radii: Size(7 * scale, 2.8 * scale), large: false, clockwise: false, at(19, 12)),
      ])
      return [ring(12, 6, 7, 2.8), .line(sides, "glyph")]
    case .disk: return [frame(3, 7, 18, 10), ring(17, 12, 1.4, 1.4), lines((6, 12), (12, 12))]
    case .globe: return [ring(12, 12, 8.5, 8.5), ring(12, 12, 3.6, 8.5), lines((3.5, 12), (20.5, 12))]
    case .server:
      return [frame(4, 4, 16, 7), frame(4, 13, 16, 7), lines((7, 7.5), (10, 7.5)), lines((7, 16.5), (10, 16.5))]
    case .person: return person(12)
    case .group: return person(8.5) + person(16)
    case .lock: return [frame(5, 11, 14, 9), .line(Path(bow(8, 11, 4, 16, 11)), "glyph"), lines((12, 14), (12, 17))]
    case .gear:
      return [ring(12, 12, 3.2, 3.2), ring(12, 12, 7, 7)]
        + [0, 1, 2, 3].map { turn in
          let (x, y) = [(0.0, 1.0), (1.0, 0.0), (0.7, 0.7), (0.7, -0.7)][turn]
          return .line(
            Path([
              .move(at(12 + 7 * x, 12 + 7 * y)), .line(at(12 + 9.5 * x, 12 + 9.5 * y)),
              .move(at(12 - 7 * x, 12 - 7 * y)), .line(at(12 - 9.5 * x, 12 - 9.5 * y)),
            ]), "glyph")
        }
    case .mail: return [frame(3, 6, 18, 12), lines((3.5, 7), (12, 13), (20.5, 7))]
    case .file:
      return [
        lines((6, 3), (14, 3), (18, 7), (18, 21), (6, 21), closed: true), lines((9, 11), (15, 11)),
        lines((9, 15), (15, 15)),
      ]
    case .chip:
      return [frame(6, 6, 12, 12), frame(9.5, 9.5, 5, 5)]
        + [9.0, 15.0].flatMap { x in
          [lines((x, 3), (x, 6)), lines((x, 18), (x, 21)), lines((3, x), (6, x)), lines((18, x), (21, x))]
        }
    case .network:
      return [
        frame(9, 3, 6, 5), frame(3, 16, 6, 5), frame(15, 16, 6, 5), lines((12, 8), (12, 12)),
        lines((6, 16), (6, 12), (18, 12), (18, 16)),
      ]
    case .sign:
      return [
        lines((12, 3), (20, 7.5), (20, 16.5), (12, 21), (4, 16.5), (4, 7.5), closed: true), ring(12, 12, 2.5, 2.5),
      ]
    }
  }
}
