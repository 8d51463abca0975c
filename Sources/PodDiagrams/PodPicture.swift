internal import Diagrams
internal import HTML

/// One picture, ready to be written in either width.
package struct PodPicture: Sendable {
  private let drawing: any PodDrawing

  init(_ drawing: any PodDrawing) { self.drawing = drawing }

  /// The phases of Pods in general: whatever some Pod can do.
  package static var phasesOfAnyPod: PodPicture { PodPicture(PhasesDrawing()) }

  /// What the picture shows, in a phrase: `web-app 파드의 구조`.
  package var title: String { drawing.title }

  /// The same in words, for who cannot see it: sentences in Korean, the most important first.
  package var sentences: [String] { drawing.sentences }

  /// The SVG element.
  package func svg(_ options: PictureOptions) -> [UInt8] { drawn(options).svg }

  /// The SVG element, and how many pixels it is broad and high.
  package func drawn(_ options: PictureOptions) -> (svg: [UInt8], width: Int, height: Int) {
    var canvas = PictureCanvas(options)
    drawing.draw(on: &canvas)
    let svg = canvas.finished(title: drawing.title, description: drawing.summary)
    return (svg, Int(canvas.size.width.rounded(.up)), Int(canvas.size.height.rounded(.up)))
  }
}

/// What knows how to draw one view of a Pod.
protocol PodDrawing: Sendable {
  /// What the picture shows, in a phrase.
  var title: String { get }
  /// The contents in a sentence or two, read aloud in place of the picture.
  var summary: String { get }
  /// The contents in sentences.
  var sentences: [String] { get }
  /// Draws in the width that the canvas has, and tells it the height.
  func draw(on canvas: inout PictureCanvas)
}
