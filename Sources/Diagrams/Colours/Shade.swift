/// A colour for each scheme: on light paper and on dark.
package struct Shade: Hashable, Sendable {
  package var light: Colour
  package var dark: Colour

  /// A colour for each scheme.
  package init(light: Colour, dark: Colour) {
    self.light = light
    self.dark = dark
  }

  /// The theme's paper, on which pictures stand.
  package static let paper = Shade(light: Colour(hex: 0xFDFDFC), dark: Colour(hex: 0x11151A))
  /// The theme's ink.
  package static let ink = Shade(light: Colour(hex: 0x1A222C), dark: Colour(hex: 0xE4E9EE))
  /// The theme's ground of clusters.
  package static let surface = Shade(light: Colour(hex: 0xF5F6F5), dark: Colour(hex: 0x181E25))
  /// The theme's ground of nodes.
  package static let raised = Shade(light: Colour(hex: 0xFFFFFF), dark: Colour(hex: 0x1C232B))

  /// What a picture may stand on, paper or a card: of the two the one on which less can be told apart.
  package static let ground = Shade(light: paper.light, dark: raised.dark)
  /// The theme's lines.
  package static let line = Shade(light: Colour(hex: 0x5F6B77), dark: Colour(hex: 0x93A0AD))
  /// The theme's second ink.
  package static let quietInk = Shade(light: Colour(hex: 0x4A5663), dark: Colour(hex: 0xB4BFCA))

  package subscript(scheme: Scheme) -> Colour { scheme == .light ? light : dark }
}

/// The colour scheme of the page.
package enum Scheme: CaseIterable, Sendable { case light, dark }

/// Keeping an author's colours readable in both schemes.
extension Shade {
  /// An author's fill. On dark paper a pale fill becomes a deep one of the same hue.
  package init(fill: Colour) {
    let light = fill.over(Shade.paper.light)
    var tone = HSL(light)
    if tone.lightness > 0.3 {
      // The palest fills, which stand for "a touch of this hue", come out darkest; strong ones stay strong.
      tone.lightness = 0.16 + 0.34 * (1 - tone.lightness)
      tone.saturation = min(tone.saturation, 0.55)
    } else {
      tone.lightness = max(tone.lightness, 0.14)
    }
    self.init(light: light, dark: tone.colour)
  }

  /// An author's line, which must stand out (3:1) from the paper of either scheme.
  package init(stroke: Colour, over ground: Shade) {
    self.init(
      light: stroke.over(ground.light).adjusted(to: 3, against: [ground.light]),
      dark: stroke.over(ground.light).adjusted(to: 3, against: [ground.dark]))
  }

  /// Text that can be read (4.5:1) on a ground: the author's colour where he gave one, brought just as far as it
  /// must be, else the ink that stands out better.
  package init(text: Colour?, on ground: Shade) {
    func shade(_ scheme: Scheme) -> Colour {
      let ground = ground[scheme]
      let inks = [Shade.ink.light, Shade.ink.dark]
      // Black, white or grey that cannot be read says no more than no colour.
      let isKept = text.map { text in
        text.alpha > 0.1
          && (text.over(ground).contrast(with: ground) >= 4.5
            || HSL(text).saturation > 0.2 && HSL(text).lightness < 0.95)
      }
      guard let text, isKept == true else {
        let better = inks[0].contrast(with: ground) >= inks[1].contrast(with: ground) ? inks[0] : inks[1]
        return better.adjusted(to: 4.5, against: [ground])
      }
      return text.over(ground).adjusted(to: 4.5, against: [ground])
    }
    self.init(light: shade(.light), dark: shade(.dark))
  }
}

extension Shade {
  /// This colour changed just as far as it must be to stand out from every ground; nil if it does so already.
  func standingOut(_ contrast: Double, from grounds: [Shade]) -> Shade? {
    let result = Shade(
      light: light.adjusted(to: contrast, against: grounds.map(\.light)),
      dark: dark.adjusted(to: contrast, against: grounds.map(\.dark)))
    return result == self ? nil : result
  }
}

extension Colour {
  /// This colour made lighter or darker, just as far as the contrast with every ground asks.
  package func adjusted(to contrast: Double, against grounds: [Colour]) -> Colour {
    func suffices(_ colour: Colour) -> Bool { grounds.allSatisfy { colour.contrast(with: $0) >= contrast } }
    if suffices(self) { return self }
    let tone = HSL(self)
    for step in 1...50 {
      let change = Double(step) / 50
      let darker = HSL(hue: tone.hue, saturation: tone.saturation, lightness: tone.lightness * (1 - change)).colour
      if suffices(darker) { return darker }
      let lighter = HSL(
        hue: tone.hue, saturation: tone.saturation, lightness: tone.lightness + (1 - tone.lightness) * change
      ).colour
      if suffices(lighter) { return lighter }
    }
    let (black, white) = (Colour(0, 0, 0), Colour(255, 255, 255))
    func least(_ colour: Colour) -> Double { grounds.map { colour.contrast(with: $0) }.min() ?? 21 }
    return least(black) >= least(white) ? black : white
  }
}
