/// Arguments of which the first name resources and the others are changes: `pods web a=b c-`.
struct PairArguments {
  let resources: [String]
  let pairs: [String]

  /// Divides arguments; `what` names the changes in a message.
  init(_ arguments: [String], _ what: String) throws(Refusal) {
    var resources: [String] = []
    var pairs: [String] = []
    for argument in arguments {
      let isPair = (argument.holds("=") && !argument.begins(with: "=")) || (argument.ends(with: "-") && argument != "-")
      if isPair {
        pairs.append(argument)
      } else if pairs.isEmpty {
        resources.append(argument)
      } else {
        throw Refusal("all resources must be specified before \(what) changes: \(argument)")
      }
    }
    (self.resources, self.pairs) = (resources, pairs)
  }
}
