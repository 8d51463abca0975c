import Testing

@testable import Diagrams

@Suite("Colours")
struct ColourTests {
  @Test(
    "a colour is read as CSS writes it",
    arguments: [
      ("#fff", "#fff"), ("#E1F5FE", "#e1f5fe"), ("rgb(255, 0,0)", "#f00"), ("rgb(0 0 255 / 50%)", "#00f"),
      ("hsl(120, 100%, 25%)", "#008000"), (" Tomato ", "#ff6347"),
    ])
  func reads(_ text: String, _ expected: String) {
    #expect(Colour(css: text)?.css == expected)
  }

  @Test("what is no colour is refused", arguments: ["", "#12", "#ggg", "rgb(1,2)", "blu", "url(x)", "rgb(nan,1,1)"])
  func refuses(_ text: String) { #expect(Colour(css: text) == nil) }

  @Test(
    "text on an author's fill can be read in both schemes",
    arguments: ["#e1f5fe", "#ff0000", "#ffff00", "#808080", "#000", "#fff", "#0d47a1", "#f57f17", "#777", "#4caf50"])
  func contrast(_ fill: String) throws {
    let fill = Shade(fill: try #require(Colour(css: fill)))
    for text in [nil, Colour(css: "#fff"), Colour(css: "#000"), Colour(css: "#888"), Colour(css: "red")] {
      let ink = Shade(text: text, on: fill)
      for scheme in Scheme.allCases {
        #expect(ink[scheme].contrast(with: fill[scheme]) >= 4.5)
      }
    }
  }

  @Test("colours that can be read already are kept")
  func kept() throws {
    let fill = Shade(fill: try #require(Colour(css: "#e1f5fe")))
    #expect(fill.light.css == "#e1f5fe")
    #expect(Shade(text: Colour(css: "#01579b"), on: fill).light.css == "#01579b")
  }
}
