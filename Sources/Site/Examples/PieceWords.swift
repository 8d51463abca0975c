internal import Checking
internal import KubernetesModel

extension CheckedDocument {
  /// Where a piece of a manifest belongs, in words; `nil` where that could be anywhere.
  var pieceWords: String? {
    guard let first = pieces.first(where: { $0.place != nil }), let place = first.place else { return nil }
    let places = pieces.compactMap(\.place)
    if places.count > 1, places.allSatisfy({ $0 == place }) {
      return "같은 키가 \(places.count)번 나오는 비교용 예제로 보고 조각마다 따로 확인했습니다. 모두 \(place.words)에 들어갑니다."
    }
    if places.count > 1 { return places.map(\.words).joined(separator: ", ") + "에 들어갑니다." }
    let others = first.alternatives.map(\.words)
    let or = others.isEmpty ? "" : " 또는 " + others.joined(separator: ", ")
    if place.path.isEmpty { return place.kind + " 매니페스트의 일부입니다." }
    return place.words + or + "에 들어갑니다."
  }
}

extension FragmentPlace {
  /// The place in words: `Pod의 spec.volumes`.
  var words: String {
    let isElement = path.utf8.suffix(2).elementsEqual("[]".utf8)
    let place = isElement ? path.dropLast(2) + " 항목" : path[...]
    if kind.isEmpty { return String(place) }
    return place.isEmpty ? kind : "\(kind)의 \(place)"
  }
}
