package import Diagnostics
internal import KubernetesModel

/// What can be wrong with the kind that a document names.
package enum KindDiagnostics {
  /// Every kind of finding about kinds.
  package static let all = [unknownKind, misspeltKind, misplacedKind, movedKind, abolishedKind, laterKind]

  static let unknownKind = DiagnosticKind(
    "unknown-kind", .error,
    Words("쿠버네티스 {2}에는 {1}의 {0}(이)라는 리소스가 없습니다.", "Kubernetes {2} serves no {0} in {1}."),
    remedy: Words("apiVersion과 kind를 대소문자까지 확인하십시오.", "Check apiVersion and kind, down to upper and lower case."))
  package static let misspeltKind = DiagnosticKind(
    "misspelt-kind", .error,
    Words("{1}에는 {0}(이)라는 리소스가 없습니다. {2}을(를) 쓰려던 것 같습니다.", "There is no {0} in {1}; perhaps {2} is meant."),
    remedy: Words("`apiVersion: {3}`, `kind: {2}`라고 쓰십시오.", "Write `apiVersion: {3}` and `kind: {2}`."))
  static let misplacedKind = DiagnosticKind(
    "misplaced-kind", .error, Words("{0}은(는) {1}에 없고 {2}에 있습니다.", "{0} is not in {1} but in {2}."),
    remedy: Words("`apiVersion: {2}`라고 쓰십시오.", "Write `apiVersion: {2}`."))
  static let movedKind = DiagnosticKind(
    "removed-api", .error,
    Words("{1}의 {0}은(는) 쿠버네티스 {2}에서 없어졌습니다. 이제 {3}에 있습니다.", "Kubernetes {2} removed {0} from {1}; it is in {3} now."),
    remedy: Words("apiVersion을 {3}(으)로 바꾸십시오.", "Change apiVersion to {3}."))
  static let abolishedKind = DiagnosticKind(
    "abolished-api", .error,
    Words(
      "{1}의 {0}은(는) 쿠버네티스 {2}에서 없어졌고, 뒤를 잇는 리소스가 없습니다.",
      "Kubernetes {2} removed {0} of {1}, and nothing took its place."))
  static let laterKind = DiagnosticKind(
    "later-api", .error,
    Words(
      "{1}의 {0}은(는) 쿠버네티스 {2}부터 있습니다. 이 노트는 {3}에 맞춰져 있습니다.",
      "{0} in {1} exists since Kubernetes {2}; these notes are for {3}."))
}
