/// What is promised to programs that read `--format json` and `verification.json`.
package enum MachineFormat {
  /// The version that both carry. Members may be added under it; it grows when one goes or means something else.
  package static let version = 1
}
