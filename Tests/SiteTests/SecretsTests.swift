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
}
