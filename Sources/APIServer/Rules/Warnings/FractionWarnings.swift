internal import Diagnostics
internal import KubernetesModel

/// Warnings about fractions of a byte.
enum FractionWarnings {
  static let kinds = [fraction]

  private static let fraction = DiagnosticKind.warning(
    "warn-fractional-bytes",
    "`{0}`은(는) 1바이트보다 작은 양을 담고 있습니다. 소문자 `m`은 천분의 일입니다.",
    "`{0}` asks for a fraction of a byte: a lower-case `m` is a thousandth.",
    write: ("메가바이트라면 `M`이나 `Mi`를 적으십시오.", "Write `M` or `Mi` if megabytes are meant."))

  /// Warns of fractions of memory and of disks.
  static func warn(_ amounts: ResourceList?, _ path: @autoclosure () -> FieldPath, _ warnings: inout ServerWarnings) {
    guard let amounts, !amounts.isEmpty else { return }
    warn(amounts, "memory", path(), &warnings)
    warn(amounts, "ephemeral-storage", path(), &warnings)
  }

  /// Warns of a fraction of one resource.
  static func warn(
    _ amounts: ResourceList?, _ name: String, _ path: @autoclosure () -> FieldPath, _ warnings: inout ServerWarnings
  ) {
    guard let amount = amounts?[name], amount.milliValue % 1000 != 0 else { return }
    warnings.warn(
      fraction, path().key(name), "fractional byte value \(amount.description.goQuoted) is invalid, must be an integer",
      value: amount.description)
  }
}
