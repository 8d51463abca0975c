internal import Diagrams

/// A history: a lane for each branch, commits in their order along it.
struct GitGraphDrawing {
  private let graph: GitGraph
  private let labels: [TextLabel]
  private let names: [TextLabel]
  private let isAcross: Bool
  private var scene = Scene(kind: "gitGraph")
  /// Where commits and lanes stand, along time and across it.
  private var along: [Double] = []
  private var across: [Double] = []
  private var end = 0.0

  /// Histories that would be wider than this run downwards.
  private static let turnWidth = 1_100.0
  private static let textSize = 12.0

  static func scene(_ graph: GitGraph) -> Scene {
    var drawing = GitGraphDrawing(graph, isAcross: graph.direction == .right)
    if drawing.isAcross, drawing.end > turnWidth { drawing = GitGraphDrawing(graph, isAcross: false) }
    drawing.draw()
    return drawing.scene
  }

  private init(_ graph: GitGraph, isAcross: Bool) {
    self.graph = graph
    self.isAcross = isAcross
    labels = graph.commits.map { commit in
      guard graph.showsLabels, let label = commit.label else { return TextLabel(lines: []) }
      let text = LabelReader.label(label)
      return isAcross ? text.wrapped(to: 84, size: Self.textSize) : text
    }
    names = graph.branches.map { LabelReader.label($0.name) }
    placeCommits()
    placeLanes()
  }

  private mutating func placeCommits() {
    var steps: [Double] = []
    var reached = 24.0
    for (index, commit) in graph.commits.enumerated() {
      let width = max(
        TextMeasure.size(of: labels[index], size: Self.textSize).width,
        commit.tags.map { TextMeasure.width(of: LabelReader.plain($0), size: Self.textSize) + 14 }.max() ?? 0)
      let step = isAcross ? max(46, width + 12) : max(34, Double(labels[index].lines.count) * 18 + 10)
      let start =
        graph.isParallel && isAcross
        ? commit.parents.map { along[$0] + steps[$0] / 2 }.max() ?? 24 : reached
      along.append(start + step / 2)
      steps.append(step)
      reached = max(reached, start + step)
    }
    end = reached + 8
  }

  private mutating func placeLanes() {
    var place = 0.0
    for (index, name) in names.enumerated() {
      let mine = graph.commits.indices.filter { graph.commits[$0].branch == index && isAcross }
      let above = mine.map { Double(graph.commits[$0].tags.count) * 22 }.max() ?? 0
      let below = mine.map { TextMeasure.size(of: labels[$0], size: Self.textSize).height }.max() ?? 0
      if isAcross {
        across.append(place + 20 + above)
        place += 20 + above + max(22, below + 16)
      } else {
        let width = graph.showsBranches ? TextMeasure.size(of: name, size: 13).width + 26 : 36
        across.append(place + max(36, width) / 2)
        place += max(36, width)
      }
    }
    across.append(place)
  }

  private func point(_ time: Double, _ lane: Double) -> Point {
    if isAcross { return Point(time, lane) }
    return Point(lane, graph.direction == .up ? end - time : time)
  }

  private func spot(_ commit: Int) -> Point { point(along[commit], across[graph.commits[commit].branch]) }

  private mutating func draw() {
    drawLanes()
    for index in graph.commits.indices { drawWays(to: index) }
    for index in graph.commits.indices { drawDot(index) }
    for index in graph.commits.indices { drawTexts(index) }
    describe()
    scene.bounds = bounds.grown(by: 8)
  }

  private var bounds = Rect(0, 0, 0, 0)

  private mutating func drawLanes() {
    bounds = isAcross ? Rect(0, 0, end, across[names.count]) : Rect(0, 0, across[names.count], end)
    for (index, name) in names.enumerated() where graph.showsBranches {
      scene.elements.append(.line(from: point(0, across[index]), to: point(end, across[index]), "life dashed"))
      let size = Size(TextMeasure.size(of: name, size: 13).width + 18, Double(name.lines.count) * 19 + 6)
      let start = point(0, across[index])
      let centre =
        isAcross
        ? start.moved(-size.width / 2, 0) : start.moved(0, (graph.direction == .up ? 1 : -1) * size.height / 2)
      let rect = Rect(centre: centre, size: size)
      scene.elements.append(
        .card(rect, name.styled(.bold), radius: 5, size: 13, paint: ChartPalette.stroke(index, width: 1.5)))
      bounds = bounds.union(rect)
    }
  }

  /// The lines from the commits before one to it.
  private mutating func drawWays(to index: Int) {
    let commit = graph.commits[index]
    for (number, parent) in commit.parents.enumerated() {
      let from = graph.commits[parent].branch
      let isJoin = number > 0
      var paint = ChartPalette.stroke(isJoin ? from : commit.branch, width: 3)
      if commit.kind == .cherryPick, isJoin { paint.dashes = [4, 4] }
      let path = way(from: parent, to: index, isJoin: isJoin)
      scene.elements.append(.line(path, SceneLook("line", paint: paint)))
    }
  }

  /// On one lane a straight line. A branch leaves its parent at once; a merge follows its own lane until it is due.
  private func way(from parent: Int, to index: Int, isJoin: Bool) -> Path {
    let (start, end) = (along[parent], along[index])
    let (from, to) = (graph.commits[parent].branch, graph.commits[index].branch)
    let (low, high) = (across[from], across[to])
    if from == to { return Path(through: [point(start, low), point(end, low)]) }
    let bend = min(10, abs(high - low) / 2, abs(end - start) / 2)
    let step = high > low ? bend : -bend
    let isBlocked = isJoin && graph.commits[(parent + 1)..<index].contains { $0.branch == from }
    func rounded(_ before: Point, _ corner: Point, _ after: Point) -> [Path.Step] {
      [.line(before), .curve(corner, corner, after)]
    }
    if isBlocked {
      // Another commit stands on the way: change lanes right away, half way between.
      let middle = low + (high > low ? 18 : -18)
      return Path(
        [.move(point(start, low))]
          + rounded(
            point(start, middle - step), point(start, middle), point(start + bend, middle))
          + rounded(point(end - bend, middle), point(end, middle), point(end, middle + step))
          + [.line(point(end, high))])
    }
    if isJoin {
      return Path(
        [.move(point(start, low))]
          + rounded(point(end - bend, low), point(end, low), point(end, low + step)) + [.line(point(end, high))])
    }
    return Path(
      [.move(point(start, low))]
        + rounded(point(start, high - step), point(start, high), point(start + bend, high)) + [.line(point(end, high))])
  }

  private mutating func drawDot(_ index: Int) {
    let commit = graph.commits[index]
    let place = spot(index)
    let mark = commit.kind == .merge ? commit.mark : commit.kind
    switch mark {
    case .highlight:
      let box = Rect(centre: place, size: Size(19, 19))
      scene.elements.append(.shape(.rect(box, radius: 3), SceneLook("slice", paint: ChartPalette.fill(commit.branch))))
      scene.elements.append(.shape(.rect(box.grown(by: -5), radius: 1), "cut"))
    case .normal, .merge, .reverse, .cherryPick:
      scene.elements.append(.dot(place, commit.kind == .merge ? 9.5 : 8, colour: commit.branch))
    }
    if mark == .reverse {
      scene.elements.append(.line(from: place.moved(-4, -4), to: place.moved(4, 4), "cut"))
      scene.elements.append(.line(from: place.moved(-4, 4), to: place.moved(4, -4), "cut"))
    } else if commit.kind == .merge {
      scene.elements.append(.shape(.ellipse(Rect(centre: place, size: Size(9, 9))), "cut"))
    } else if commit.kind == .cherryPick {
      scene.elements.append(.dot(place.moved(-3, 1), 1.8, colour: 9))
      scene.elements.append(.dot(place.moved(3, 1), 1.8, colour: 9))
      scene.elements.append(.line(Path(through: [place.moved(-3, 1), place.moved(0, -5), place.moved(3, 1)]), "cut"))
    }
  }

  private mutating func drawTexts(_ index: Int) {
    let commit = graph.commits[index]
    let place = spot(index)
    let room = TextMeasure.size(of: labels[index], size: Self.textSize)
    if isAcross {
      if !labels[index].isEmpty {
        scene.elements.append(
          .text(labels[index], at: place.moved(0, 13 + room.height / 2), size: Self.textSize, "over"))
      }
      for (number, tag) in commit.tags.enumerated() { drawTag(tag, place.moved(0, -24 - Double(number) * 22), .middle) }
      return
    }
    var x = across[names.count] + 10
    if !labels[index].isEmpty {
      scene.elements.append(
        .text(labels[index], at: Point(x, place.y), anchor: .start, size: 13, "quiet"))
      x += room.width * 13 / Self.textSize + 10
    }
    for tag in commit.tags {
      let rect = drawTag(tag, Point(x, place.y), .start)
      x = rect.maxX + 6
    }
    bounds = bounds.union(Rect(0, place.y, x, 0))
  }

  @discardableResult
  private mutating func drawTag(_ tag: String, _ place: Point, _ anchor: SceneText.Anchor) -> Rect {
    let label = TextLabel(LabelReader.plain(tag))
    let width = TextMeasure.size(of: label, size: Self.textSize).width + 12
    let centre = anchor == .start ? place.moved(width / 2, 0) : place
    let rect = Rect(centre: centre, size: Size(width, 19))
    scene.elements.append(.card(rect, label, radius: 9, size: Self.textSize, classes: "node note"))
    bounds = bounds.union(rect)
    return rect
  }

  private mutating func describe() {
    for (index, name) in names.enumerated() {
      let commits = graph.commits.enumerated().filter { $0.element.branch == index }
      let words = commits.map {
        ($0.element.label.map(LabelReader.plain) ?? "●") + $0.element.tags.map { " [\($0)]" }.joined()
      }
      scene.description.append("\(name.plain): \(words.joined(separator: ", "))")
    }
  }
}
