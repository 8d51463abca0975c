/// The numbers that bound what the model does with a hostile document.
package enum Limits {
  /// How many faults of a kind the decoder keeps; the server's stops at as many unknown fields.
  package static let decodingFaults = 100

  /// For how many unknown fields of a document it is sought what was meant.
  package static let suggestions = 20
}
