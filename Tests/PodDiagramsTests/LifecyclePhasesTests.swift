import PodDiagrams
import Testing

/// The phases of one Pod: what it can do, and what it cannot.
@Suite("phase 그림")
struct LifecyclePhasesTests {
  private func picture(_ spec: String) throws -> PodPicture {
    let manifest = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  \(spec)"
    return try #require(pictures(of: manifest)?.picture(.phases))
  }

  private func svg(_ picture: PodPicture, _ width: PictureOptions.Width = .wide) -> String {
    var options = PictureOptions(prefix: "p", width: width, linePrefix: "#ex-L")
    options.writesFacts = true
    return String(decoding: picture.svg(options), as: UTF8.self)
  }

  /// The ways that are drawn as ones that are gone, by their words' names.
  private func labelled(_ svg: String) -> Set<String> {
    Set(
      svg.split(separator: "data-edge=\"").dropFirst().compactMap { part in
        part.split(separator: "\"").first.map(String.init)
      })
  }

  @Test("A Pod that always starts again has no way to Succeeded, and the picture says why")
  func lifecycleAlways() throws {
    let picture = try picture("containers: [{name: a, image: b}]")
    let svg = svg(picture)
    #expect(!labelled(svg).contains("succeed"))
    #expect(labelled(svg).contains("wait"))
    #expect(svg.contains("끝나면 늘 다시"))
    #expect(picture.sentences.contains("컨테이너가 끝나면 늘 다시 시작하므로 Succeeded가 되지 않으며, 스스로 끝나지 않습니다."))
  }

  @Test("A Pod that never starts again has a way to both ends and none back")
  func lifecycleNever() throws {
    let ways = labelled(svg(try picture("{restartPolicy: Never, containers: [{name: a, image: b}]}")))
    #expect(ways.isSuperset(of: ["succeed", "fail"]))
    #expect(ways.isDisjoint(with: ["wait", "retry", "restartAll"]))
  }

  @Test("All ways and stations are drawn whether they can be gone or not, so that two Pods can be compared")
  func lifecycleAllDrawn() throws {
    let pictures = [
      try picture("containers: [{name: a, image: b}]"),
      try picture("{restartPolicy: Never, initContainers: [{name: i, image: b}], containers: [{name: a, image: b}]}"),
      PodPicture.phasesOfAnyPod,
    ]
    for picture in pictures {
      for width in [PictureOptions.Width.wide, .narrow] {
        let svg = svg(picture, width)
        #expect(svg.split(separator: "class=\"edge\"").count - 1 == 15)
        #expect(svg.split(separator: "class=\"node").count - 1 == 10)
        #expect(svg.contains("Unknown: 2015년 뒤로"))
      }
    }
  }

  @Test("Stations lead to the lines that make them")
  func lifecycleLines() throws {
    let svg = svg(
      try picture("restartPolicy: OnFailure\n  terminationGracePeriodSeconds: 5\n  containers: [{name: a, image: b}]"))
    #expect(svg.contains("<a href=\"#ex-L5\""))
    #expect(svg.contains("<a href=\"#ex-L6\""))
    #expect(svg.contains("유예 5초"))
  }
}
