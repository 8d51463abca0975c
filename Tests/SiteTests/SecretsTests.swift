import Testing

@testable import Site

@Suite("Secrets in notes")
struct SecretsTests {
  // Put together here, so that no scanner takes this file for a leak.
  private static let key = String("q7Zk2LmN8vB4xR1tY6wP0sD3fG5hJ9aC".reversed()) + "Ue8Ki2Op7Ty4"

  @Test(
    "what looks real is found, and only its kind is told",
    arguments: [
      ("-----BEGIN RSA " + "PRIVATE KEY-----\n" + key + "\n", "private key"),
      ("> -----BEGIN " + "PRIVATE KEY-----\n> " + key + "\n", "private key"),
      ("key: AKIA" + "Q3EGWX7ZL5KD2VNB", "AWS access key"), ("ghp_" + key.prefix(36), "GitHub token"),
      ("    client-key-data: " + String(repeating: key, count: 3), "kubeconfig client key"),
    ])
  func found(note: String, kind: String) {
    #expect(Secrets.find(in: Array(note.utf8)).map(\.kind) == [kind])
  }

  @Test(
    "stand-ins and examples are not",
    arguments: [
      "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----", "AKIAIOSFODNN7EXAMPLE", "AKIAXXXXXXXXXXXXXXXX",
      "client-key-data: <base64로 인코딩한 키>", "client-key-data: LS0tLS1CRUdJTi...",
      "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "-----BEGIN CERTIFICATE-----\nMIIDBTCCAe2gAwIBAgIIOPHN0cRmgc0wDQYJKoZIhvcNAQELBQAwFTETMBEG",
      "xAKIAQ3EGWX7ZL5KD2VNB",
    ])
  func passedOver(note: String) {
    #expect(Secrets.find(in: Array(note.utf8)).isEmpty)
  }

  @Test("a secret is masked letter by letter, unless a comment in its line or above it lets it be")
  func masked() {
    let token = "AKIA" + "Q3EGWX7ZL5KD2VNB"
    let key = "-----BEGIN " + "PRIVATE KEY-----\n\(Self.key)\n\(Self.key)\n-----END " + "PRIVATE KEY-----\n글\n"
    let text = Secrets.mask(Array("가 \(token)\n\(key)".utf8)).text
    let lines = String(decoding: text, as: UTF8.self).split(separator: "\n")
    #expect(lines[0] == "가 " + String(repeating: "x", count: token.utf8.count))
    #expect(lines[2...3].allSatisfy { $0.allSatisfy { $0 == "x" } } && lines[5] == "글")
    for allowed in [
      "a: 1\nkey: \(token) # podbook: ignore secret-in-note\n",
      "a: 1\n# podbook: ignore secret-in-note\nkey: \(token)\n",
    ] {
      let masked = Secrets.mask(Array(allowed.utf8))
      #expect(masked.findings.isEmpty && masked.text == Array(allowed.utf8))
    }
  }

  @Test("no secret is in any file of a site, unless the settings let the file hold it")
  func published() throws {
    let token = "AKIA" + "Q3EGWX7ZL5KD2VNB"
    let pod =
      "apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {k: \(token)}}\nspec: {containers: [{name: a, image: a:1}]}\n"
    let files = [
      "a.md": "---\ntitle: 글\n---\n# \(token)\n\n```yaml\n\(pod)```\n\n```yaml file=\"s.yaml\"\n```\n\n[파일](t.txt)\n",
      "s.yaml": pod,
      "t.txt": token,
    ]
    try TestCourse.with(files) { course in
      #expect(try course.build().ids.contains("t.txt secret-in-note"))
      for output in try course.outputs() {
        #expect(try !course.page(output).contains("Q3EG"), "\(output)")
        #expect(!output.contains("q3eg"))
      }
      try course.write("check: {ignore: [{rule: secret-in-note, files: [t.txt]}]}\n", to: "podbook.yaml")
      try course.build()
      #expect(try course.page("t.txt").contains(token) && !course.page("a.html").contains("Q3EG"))
    }
  }
}
