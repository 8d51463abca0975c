/// How many slips of the keyboard lie between two words: a letter more, less, other, or two changed about.
package enum EditDistance {
  /// The name that differs least from `key`, the case of letters aside, by at most `limit` slips; of several the first.
  package static func nearest(to key: String, among names: [String], limit: Int) -> String? {
    let small = Array(key.lowercased().utf8)
    let slips = names.map { between(small, Array($0.lowercased().utf8), limit: limit) }
    guard let least = slips.compactMap({ $0 }).min() else { return nil }
    return zip(names, slips).first { $0.1 == least }?.0
  }

  /// The number of slips; `nil` above `limit`. Costs the product of the lengths, which `limit` bounds.
  package static func between(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit, a.count <= longest, b.count <= longest else { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
        row.append(least)
      }
      if (row.min() ?? 0) > limit { return nil }
      (beforeLast, last) = (last, row)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// No field's name is longer than this.
  private static let longest = 64
}
