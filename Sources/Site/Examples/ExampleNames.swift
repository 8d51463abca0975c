internal import APIServer
internal import Checking
internal import KubernetesModel
internal import Markdown

/// Gives the examples of a page their ids: `ex-nginx-pod`, the second of that name `ex-nginx-pod-2`.
///
/// An id comes of what the author wrote (the file's name, else the first object's) and not of where it stands, so that
/// an address that was shared still leads to its example when others come before it.
struct ExampleNames {
  private var taken: Set<String>
  /// The number that the next example of a name gets.
  private var nextNumber: [String: Int] = [:]

  /// The longest name without its `ex-`, in bytes: each line of an example says it twice.
  private static let longest = 20

  /// Names beside the ids that the page has already.
  init(besides ids: some Sequence<String>) { taken = Set(ids.lazy.filter { $0.hasPrefix("ex-") }) }

  /// The id of an example that holds `documents`.
  mutating func take(_ fence: Fence, _ documents: [CheckedDocument]) -> String {
    let title = fence.title.flatMap(Self.stem)
    let judged = documents.lazy.compactMap(\.judgement)
    let names = [title, judged.map(\.name).first { !$0.isEmpty }, judged.map(\.kind).first { !$0.isEmpty }]
    let name = names.lazy.compactMap { $0 }.map { Self.slug(Array($0.utf8)) }.first { !$0.isEmpty }
    let base = "ex-" + (name ?? Self.firstKey(of: fence.content) ?? "yaml")
    var id = base
    while !taken.insert(id).inserted {
      let number = nextNumber[base, default: 2]
      nextNumber[base] = number + 1
      id = "\(base)-\(number)"
    }
    return id
  }

  /// The name of a file without its ending; `nil` where a title names no file.
  private static func stem(_ title: String) -> String? {
    let name = title.split(separator: "/").last.map(String.init) ?? title
    for ending in [".yaml", ".yml", ".json"] where name.hasSuffix(ending) { return String(name.dropLast(ending.count)) }
    return nil
  }

  /// Small letters and digits; whatever else stands between them is a hyphen.
  private static func slug(_ text: [UInt8]) -> String {
    var slug: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
      default: if slug.last != UInt8(ascii: "-"), !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.count > longest {
      let end = slug[..<longest].lastIndex(of: UInt8(ascii: "-")) ?? longest
      slug.removeSubrange(end...)
    }
    while slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The first key of a piece: `volumes`.
  private static func firstKey(of content: [UInt8]) -> String? {
    for line in content.split(separator: 0x0A) {
      guard let first = line.first(where: { $0 > 0x20 && $0 != UInt8(ascii: "-") }), first != UInt8(ascii: "#"),
        let colon = line.firstIndex(of: UInt8(ascii: ":"))
      else { continue }
      let key = slug(Array(line[..<colon]))
      return key.isEmpty ? nil : key
    }
    return nil
  }
}
