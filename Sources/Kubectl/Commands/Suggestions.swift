/// Names that may have been meant by one that nobody knows.
enum Suggestions {
  /// The subcommands near to a word, as cobra finds them: two letters away at most, or beginning with it.
  static func commands(near word: String, among names: [String]) -> [String] {
    let typed = Array(word.lowered.utf8)
    return names.filter { name in
      name.lowered.utf8.starts(with: typed) || distance(typed, Array(name.lowered.utf8), limit: 2) <= 2
    }
  }

  /// The one name that is nearest, where it is near enough to be sure.
  static func nearest(to word: String, among names: [String]) -> String? {
    let typed = Array(word.lowered.utf8)
    let limit = max(1, typed.count / 3)
    var best: (name: String, distance: Int)?
    var isShared = false
    for name in names.sorted() {
      let distance = distance(typed, Array(name.utf8), limit: limit)
      if distance > limit { continue }
      if let known = best, distance >= known.distance {
        isShared = isShared || distance == known.distance
      } else {
        (best, isShared) = ((name, distance), false)
      }
    }
    return isShared ? nil : best?.name
  }

  /// How many letters to add, drop or change; anything above `limit` where it is more.
  private static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let above = row[j + 1]
        row[j + 1] = min(diagonal + (x == y ? 0 : 1), above + 1, row[j] + 1)
        diagonal = above
      }
    }
    return row[b.count]
  }
}
