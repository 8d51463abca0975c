internal import KubernetesModel

/// A list of indexes and stretches of them: `0,2-4`.
enum IndexList {
  /// Why a list cannot be read, in the server's words.
  struct Fault: Error {
    let words: String
  }

  /// How many indexes `text` lists, all of them below `limit` and rising.
  static func count(_ text: String, below limit: Int) throws(Fault) -> Int {
    if text.isEmpty { return 0 }
    var last: Int?
    var total = 0
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "-", omittingEmptySubsequences: false)
      if ends.count > 2 {
        throw Fault(
          words: "the fragment \(String(part).goQuoted) violates the requirement that an index interval can have "
            + "at most two parts separated by '-'")
      }
      let first = try index(ends[0], below: limit)
      var end = first
      if ends.count == 2 {
        end = try index(ends[1], below: limit)
        if first >= end { throw Fault(words: "non-increasing order, previous: \(first), current: \(end)") }
      }
      if let last, last >= first {
        throw Fault(words: "non-increasing order, previous: \(last), current: \(first)")
      }
      total += end - first + 1
      last = end
    }
    return total
  }

  private static func index(_ text: Substring, below limit: Int) throws(Fault) -> Int {
    let quoted = String(text).goQuoted
    guard let number = Int(text) else { throw Fault(words: "cannot convert string to integer for index: \(quoted)") }
    if number >= limit { throw Fault(words: "too large index: \(quoted)") }
    return number
  }
}
