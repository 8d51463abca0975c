internal import Checking
internal import Diagnostics
internal import HTML
internal import KubernetesModel
internal import Markdown

/// What is said of an example in a few words, with a mark for those who do not see colours.
struct ExampleBadge: Equatable {
  /// What the figure looks like: as proven, refused, in pieces, or none of it.
  enum Tone: String {
    case ok, bad, frag, etc
  }

  let tone: Tone
  /// The mark and the words: `✔ API 서버 검증 통과`.
  let words: String
  /// What that means, in a sentence.
  let meaning: String
  /// Whether the words are about what a release of Kubernetes says.
  var namesRelease = false

  /// The badge of a document whose author says `attributes` of it.
  init(_ document: CheckedDocument, _ attributes: FenceAttributes) {
    let isMeantToFail = attributes.has("invalid")
    switch document.verdict {
    case .valid where isMeantToFail:
      self.init(.bad, "✘ 틀린 예제라고 했지만 API 서버는 받아들입니다", "거부되어야 할 예제가 검증을 통과했습니다.", namesRelease: true)
    case .valid where attributes.has("bad"):
      self.init(
        .frag, "△ 통과하지만 따라 하지 마십시오", "API 서버는 받아들이지만, 피해야 할 예로 실은 것입니다.", namesRelease: true)
    case .valid:
      self.init(
        .ok, "✔ API 서버 검증 통과", "형식과 규칙이 맞다는 뜻입니다. 이미지를 내려받거나 실제로 실행해 본 것은 아닙니다.",
        namesRelease: true)
    case .invalid where isMeantToFail, .unknownKind where isMeantToFail:
      self.init(.bad, "✘ 거부됨 · 일부러 틀린 예제", "API 서버가 무엇을 어떻게 거부하는지 보이려고 틀리게 쓴 예제입니다.")
    case .invalid:
      self.init(.bad, "✘ API 서버가 거부합니다", "이대로 적용하면 아래에 적힌 답이 돌아옵니다.", namesRelease: true)
    case .unknownKind:
      self.init(.bad, "✘ 없는 apiVersion이나 kind", "이 버전의 Kubernetes에는 이런 종류가 없어 적용할 수 없습니다.", namesRelease: true)
    case .custom where document.isDefined:
      self.init(.ok, "✔ 이 책의 CRD대로", "이 책에 실린 CRD의 스키마에 맞습니다. 클러스터에 설치된 CRD는 다를 수 있습니다.")
    case .custom:
      self.init(.etc, "○ 필드는 검증하지 않음", "podbook이 필드를 아는 종류가 아닙니다. YAML 문법과 metadata만 확인했습니다.")
    case .fragment where document.isCheckedPiece:
      self.init(.frag, "◇ 조각 · 형식 확인됨", "이 부분만 따로 적용할 수는 없습니다. 적혀 있는 필드가 그 자리에 맞는지 확인했습니다.")
    case .fragment:
      self.init(
        .frag, "◇ 매니페스트의 조각",
        (document.pieceWords ?? "전체 매니페스트의 제자리에 넣어 씁니다.") + " 이 부분만 따로 적용할 수는 없습니다.")
    case .elided:
      self.init(.frag, "◇ 일부 생략", "줄이거나 비워 둔 곳이 있어 그대로 적용할 수 없습니다. 적혀 있는 부분만 확인했습니다.")
    case .template:
      self.init(.frag, "◇ 템플릿", "Helm 같은 도구가 값을 채워야 매니페스트가 되므로 검증하지 않았습니다.")
    case .skipped:
      self.init(.etc, "○ 검증하지 않음", "글쓴이가 검증에서 뺀 예제입니다.")
    case .notKubernetes:
      self.init(.etc, "○ Kubernetes 매니페스트가 아님", "다른 프로그램의 설정이므로 검증하지 않았습니다.")
    }
  }

  private init(_ tone: Tone, _ words: String, _ meaning: String, namesRelease: Bool = false) {
    (self.tone, self.words, self.meaning, self.namesRelease) = (tone, words, meaning, namesRelease)
  }

  /// Writes the badge as an item of a list; it opens to show what it means. `of` names what it is about, where there
  /// is more than one thing.
  func append(to html: inout [UInt8], release: KubernetesRelease, of names: [String] = []) {
    html += "<li><details class=\"badge v \(tone.rawValue)\"><summary>".utf8
    html.appendHTML(text: words.utf8)
    if namesRelease { html += " · v\(release)".utf8 }
    if !names.isEmpty {
      html += " · ".utf8
      html.appendHTML(text: names.joined(separator: ", ").utf8)
    }
    html += "</summary>".utf8
    html.appendHTML(text: meaning.utf8)
    html += "</details></li>".utf8
  }
}

extension CheckedDocument {
  /// Whether it is known what the piece belongs to, and nothing is wrong with it there.
  fileprivate var isCheckedPiece: Bool {
    !pieces.isEmpty && pieces.allSatisfy { $0.place != nil } && findings.allSatisfy { $0.diagnostic.severity == .hint }
  }
}
