/// Gives out the names of a site's outputs, each once, told apart even where case is not.
struct OutputNames {
  private var taken: [String: String] = [:]

  /// Takes `wanted`, or the next free name like it. `clash` is the path that had the name already.
  mutating func take(_ wanted: String) -> (path: String, clash: String?) {
    let clash = taken[OutputName.caseless(wanted)]
    var path = wanted
    var number = 2
    while taken[OutputName.caseless(path)] != nil {
      path = OutputName.numbered(wanted, number)
      number += 1
    }
    taken[OutputName.caseless(path)] = path
    return (path, clash)
  }
}
