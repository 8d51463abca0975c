/// How much of a text is read before it is refused. Notes are other people's text: every cost is bounded.
package struct YAMLLimits: Sendable {
  /// The bytes of one document. The API server takes a request of at most 3 MiB.
  package var documentBytes = 3 * 1024 * 1024
  /// How deep collections may nest.
  package var depth = 1_000
  /// How many `---` lines with something behind them are told of: kubectl reads no further than the first.
  package var brokenSeparators = 1_000
  /// How many `%` lines may stand before a document: libyaml compares each with all others.
  package var directives = 1_000
  /// How many entries merge keys (`<<`) may bring into one document.
  package var mergedEntries = 400_000

  /// The numbers that hold where nothing else is asked for.
  package static let standard = YAMLLimits()

  /// The standard limits, to be changed.
  package init() {}
}
