internal import Diagnostics
internal import KubernetesModel

/// What the server refuses in one object, in the server's order.
package struct Refusals: Sendable {
  /// The first refusals, at most ``limit`` of them.
  package private(set) var all: [Refusal] = []
  /// How many refusals there were in all.
  package private(set) var count = 0

  /// More refusals of one object than this help nobody.
  package static let limit = 1_000

  /// The server that refuses.
  package let options: ServerOptions

  /// No refusals yet, by a server of `options`.
  package init(by options: ServerOptions) { self.options = options }

  /// Refuses that something is missing.
  mutating func require(
    _ kind: DiagnosticKind, _ path: FieldPath, _ detail: String = "", anchor: FieldPath? = nil
  ) {
    add(kind, .required, path, nil, detail, anchor)
  }

  /// Refuses a value.
  mutating func refuse(
    _ kind: DiagnosticKind, _ path: FieldPath, _ value: BadValue, _ detail: String, anchor: FieldPath? = nil
  ) {
    add(kind, .invalid, path, value, detail, anchor)
  }

  /// Refuses a value that is none of those that the server knows.
  mutating func refuse(
    _ kind: DiagnosticKind, _ path: FieldPath, _ value: BadValue, unlessOneOf known: [String], anchor: FieldPath? = nil
  ) {
    let detail = "supported values: " + known.map { $0.goQuoted }.joined(separator: ", ")
    add(kind, .unsupported, path, value, detail, anchor)
  }

  /// Refuses, where addresses are allotted, a value that is none of those that the server knows.
  mutating func refuseInStorage(
    _ kind: DiagnosticKind, _ path: FieldPath, _ value: BadValue, unlessOneOf known: [String]
  ) {
    refuse(kind, path, value, unlessOneOf: known)
    if count == all.count { all[count - 1].isByStorage = true }
  }

  /// Refuses that a field is set at all.
  mutating func forbid(_ kind: DiagnosticKind, _ path: FieldPath, _ detail: String, anchor: FieldPath? = nil) {
    add(kind, .forbidden, path, nil, detail, anchor)
  }

  /// Refuses a value that stands elsewhere already.
  mutating func refuseTwice(
    _ kind: DiagnosticKind, _ path: FieldPath, _ value: BadValue, _ detail: String = "", anchor: FieldPath? = nil
  ) {
    add(kind, .duplicate, path, value, detail, anchor)
  }

  /// Refuses a name that leads nowhere.
  mutating func refuseDangling(_ kind: DiagnosticKind, _ path: FieldPath, _ value: BadValue, _ detail: String = "") {
    add(kind, .notFound, path, value, detail, nil)
  }

  /// Refuses a text of more than `limit` bytes.
  mutating func refuseLength(_ kind: DiagnosticKind, _ path: FieldPath, over limit: Int) {
    add(kind, .tooLong, path, nil, "may not be more than \(limit) bytes", nil)
  }

  /// Refuses a list of more than `limit` elements.
  mutating func refuseCount(_ kind: DiagnosticKind, _ path: FieldPath, _ count: Int, over limit: Int) {
    add(kind, .tooMany, path, .number(Int64(count)), "must have at most \(limit) items", nil)
  }

  /// Refuses the request as a whole.
  mutating func refuseRequest(_ kind: DiagnosticKind, _ detail: String, anchor: FieldPath) {
    add(kind, .badRequest, .root, nil, detail, anchor)
  }

  /// Refuses `value` once for everything that keeps it from being of `format`.
  mutating func check(
    _ value: String, _ format: ValueFormat, _ kind: DiagnosticKind, _ path: @autoclosure () -> FieldPath,
    anchor: @autoclosure () -> FieldPath? = nil
  ) {
    let faults = format.faults(value)
    if faults.isEmpty { return }
    let place = path()
    for fault in faults { refuse(kind, place, .text(value), fault, anchor: anchor()) }
  }

  /// Refuses a `number` that lies outside `range`.
  mutating func check(
    _ number: (some BinaryInteger)?, in range: ClosedRange<Int64>, _ kind: DiagnosticKind,
    _ path: @autoclosure () -> FieldPath
  ) {
    guard let number, !range.contains(Int64(number)) else { return }
    refuse(kind, path(), .number(Int64(number)), FaultWords.outside(range))
  }

  private mutating func add(
    _ kind: DiagnosticKind, _ type: RefusalType, _ path: FieldPath, _ value: BadValue?, _ detail: String,
    _ anchor: FieldPath?
  ) {
    count += 1
    guard all.count < Self.limit else { return }
    all.append(Refusal(kind: kind, type: type, path: path, anchor: anchor, value: value, detail: detail))
  }
}
