@testable import APIServer
import Diagnostics
import KubernetesModel
import Testing
import YAML

/// A manifest and what the server says of it.
///
/// The manifest may hold the markers 1️⃣ to 9️⃣. A line of the server's begins with the marker of the place
/// where the finding points: `1️⃣ spec.containers[0].image: Required value`.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let manifest: String
  let server: [String]

  /// A manifest that nothing is refused of.
  static func accepted(_ manifest: String) -> RuleCase { RuleCase(manifest: manifest, server: []) }

  /// A manifest, and what is refused of it.
  static func refused(_ manifest: String, _ server: String...) -> RuleCase {
    RuleCase(manifest: manifest, server: server)
  }

  /// A manifest that is accepted, and what the server warns of in it.
  static func warned(_ manifest: String, _ server: String...) -> RuleCase {
    RuleCase(manifest: manifest, server: server)
  }

  var testDescription: String { server.first ?? manifest.split(separator: "\n").last.map(String.init) ?? "" }

  /// Expects that just these things are found, each where its marker stands.
  func check() { check(findings()) }

  /// Expects that just this is advised: the lines are identifiers behind markers.
  func checkHints<M: RootModel>(of kind: M.Type = Pod.self) { check(advice(on: kind)) }

  /// Expects that just these things are refused; what the server only warns of is left aside.
  func checkRefusals() { check(findings().filter { $0.severity == .error }) }

  private func check(_ findings: [Diagnostic]) {
    let found = findings.map { finding in
      let marker = markers.first { $0.offset == finding.range?.lowerBound }?.name
      return (marker.map { $0 + " " } ?? "") + (finding.server?.message ?? finding.kind.id)
    }
    #expect(found == server, "\(text)")
  }

  /// What the rules find in the manifest.
  func findings() -> [Diagnostic] {
    let bytes = Array(text.utf8)
    let judge = Judge(text: bytes)
    return YAMLReader().read(bytes).flatMap { reading in
      let judgement = judge.judge(reading)
      if let early = judgement.findings.first(where: { $0.stage < .validate }) {
        Issue.record("\(early.diagnostic.server?.message ?? early.diagnostic.kind.id): \(text)")
      }
      return judgement.findings.map(\.diagnostic)
    }
  }

  /// What is advised of the manifest.
  func advice<M: RootModel>(on kind: M.Type = Pod.self) -> [Diagnostic] {
    read(as: kind) { KindWitness.of(kind).advice(about: ModelObject($0), in: $1, at: $2) }
  }

  private func read<M: RootModel>(
    as kind: M.Type, _ judge: (M, YAMLDocument, YAMLNodeID) -> [Diagnostic]
  ) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for reading in YAMLReader().read(Array(text.utf8)) {
      guard case .success(let document) = reading.result, let root = document.root else {
        Issue.record("not YAML: \(text)")
        continue
      }
      var decoder = TreeDecoder(document)
      guard let object: M = decoder.decode(at: root), decoder.faults.isEmpty else {
        Issue.record("not a \(M.self): \(text)")
        continue
      }
      findings += judge(object.defaulted(by: ServerOptions()), document, root)
    }
    return findings
  }

  /// The manifest without its markers.
  private var text: String { String(manifest.filter { !Self.names.contains(String($0)) }) }

  /// The markers and where in the text they stand.
  private var markers: [(name: String, offset: Int)] {
    var found: [(name: String, offset: Int)] = []
    var offset = 0
    for character in manifest {
      if Self.names.contains(String(character)) {
        found.append((String(character), offset))
      } else {
        offset += character.utf8.count
      }
    }
    return found
  }

  private static let names: Set<String> = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]
}

/// Manifests of which only a part is of interest.
enum Manifest {
  /// A Pod with these lines of metadata beside its name.
  static func metadata(_ lines: String) -> String {
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n\(indent(lines, by: 2))\nspec:\n  containers:\n  - {name: web, image: nginx:1.29}\n"
  }

  /// A Pod with one good container and these lines of its spec.
  static func spec(_ lines: String) -> String {
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - {name: web, image: nginx:1.29}\n\(indent(lines, by: 2))\n"
  }

  /// A Pod with one container, which has a name, an image and these lines, and these volumes.
  static func container(_ lines: String, volumes: String = "[]") -> String {
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  volumes: \(volumes)\n  containers:\n  - name: web\n    image: nginx:1.29\n\(indent(lines, by: 4))\n"
  }

  /// A Pod with an init container, which has a name, an image and these lines.
  static func initContainer(_ lines: String) -> String {
    spec("initContainers:\n- name: setup\n  image: busybox:1.37\n\(indent(lines, by: 2))")
  }

  /// A Pod with one volume, which is named and has these lines.
  static func volume(_ lines: String) -> String { spec("volumes:\n- name: data\n\(indent(lines, by: 2))") }

  private static func indent(_ lines: String, by count: Int) -> String {
    lines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String(repeating: " ", count: count) + $0 }.joined(separator: "\n")
  }
}
