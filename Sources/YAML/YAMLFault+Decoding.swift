internal import Text

/// Faults of documents that parse, but that kubectl cannot turn into JSON.
extension YAMLFault {
  /// A mapping or a sequence as a key.
  static func keyIsCollection(_ key: YAMLNodeID, in document: YAMLDocument) -> YAMLFault {
    YAMLFault(
      .keyIsCollection, at: document[key].range,
      server: "yaml: invalid map key: \(GoSyntax.text(of: key, in: document))")
  }

  /// A key that is neither text nor a number nor a truth value.
  static func unusableKey(_ key: YAMLNodeID, value: YAMLNodeID, in document: YAMLDocument) -> YAMLFault {
    let isNull = document[key].value == .null
    let (type, text) = isNull ? ("%!s(<nil>)", "<nil>") : ("uint64", GoSyntax.text(of: key, in: document))
    return YAMLFault(
      isNull ? .keyIsNull : .keyTooLarge, at: document[key].range,
      server: "unsupported map key of type: \(type), key: \(text), value: \(GoSyntax.text(of: value, in: document))")
  }

  /// Infinity or "not a number", which JSON has no way to write.
  static func notFinite(_ number: Double, at range: Range<Int>) -> YAMLFault {
    let name = number.isNaN ? "NaN" : number < 0 ? "-Inf" : "+Inf"
    return YAMLFault(.notFinite(name), at: range, server: "json: unsupported value: \(name)")
  }

  /// Aliases that unfold into far more than was written.
  static func aliasBomb(at offset: Int) -> YAMLFault {
    YAMLFault(.aliasBomb, at: offset..<offset, server: "yaml: document contains excessive aliasing")
  }
}
