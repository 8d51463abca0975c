/// Hue (0 to 360), saturation and lightness (0 to 1): to make a colour lighter or darker and keep what it is.
struct HSL {
  var hue: Double
  var saturation: Double
  var lightness: Double

  init(hue: Double, saturation: Double, lightness: Double) {
    self.hue = hue
    self.saturation = saturation
    self.lightness = lightness
  }

  init(_ colour: Colour) {
    let (red, green, blue) = (Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
    let (top, bottom) = (max(red, green, blue), min(red, green, blue))
    let spread = top - bottom
    lightness = (top + bottom) / 2
    guard spread > 0 else {
      (hue, saturation) = (0, 0)
      return
    }
    saturation = spread / (1 - abs(2 * lightness - 1))
    switch top {
    case red: hue = 60 * ((green - blue) / spread)
    case green: hue = 60 * ((blue - red) / spread + 2)
    default: hue = 60 * ((red - green) / spread + 4)
    }
    if hue < 0 { hue += 360 }
  }

  var colour: Colour {
    let chroma = (1 - abs(2 * lightness - 1)) * saturation
    func part(_ shift: Double) -> UInt8 {
      let place = (shift + hue / 30).truncatingRemainder(dividingBy: 12)
      let value = lightness - chroma / 2 * max(-1, min(place - 3, 9 - place, 1))
      return UInt8(max(0, min(255, (value * 255).rounded())))
    }
    return Colour(part(0), part(8), part(4))
  }
}
