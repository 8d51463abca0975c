import APIServer
import Testing
import Text

@testable import KubernetesModel
@testable import FieldReference

@Suite("The page of a field")
struct FieldPageTests {
  @Test(
    "says what the server's own rules and defaults make of it",
    arguments: [
      ("Pod.spec.containers.image", "string", true, nil, []),
      ("Pod.spec.restartPolicy", "string", false, "\"Always\"", ["Always", "OnFailure", "Never"]),
      ("Pod.spec.containers.ports.protocol", "string", false, "\"TCP\"", ["SCTP", "TCP", "UDP"]),
      ("pods.spec.terminationGracePeriodSeconds", "int64", false, "30", []),
      ("deployment.spec.strategy.rollingUpdate.maxSurge", "int or string", false, "\"25%\"", []),
      ("Ingress.spec.rules.http.paths.pathType", "string", true, nil, ["Exact", "ImplementationSpecific", "Prefix"]),
      ("Service.spec.selector", "map[string]string", false, nil, []),
      ("Deployment.spec.selector", "LabelSelector", true, nil, []),
    ] as [(String, String, Bool, String?, [String])])
  func facts(path: String, type: String, isRequired: Bool, standard: String?, values: [String]) throws {
    let page = try FieldPage(path)
    #expect(page.type == type)
    #expect(page.isRequired == isRequired)
    #expect(page.standard == standard)
    #expect(page.values == values)
  }

  @Test("lists the fields of an object, and of what a list holds")
  func fields() throws {
    #expect(try FieldPage("Service.spec.ports").fields.map(\.name).contains("targetPort"))
    #expect(try FieldPage("HorizontalPodAutoscaler").kind.apiVersion == "autoscaling/v2")
    #expect(try FieldPage("ConfigMap").fields.map(\.type).contains("map[string]base64"))
  }

  @Test("can be read by programs")
  func json() throws {
    var json = JSONWriter()
    try FieldPage("Pod.spec.os").write(to: &json)
    #expect(
      String(decoding: json.bytes, as: UTF8.self)
        == #"{"path":"Pod.spec.os","apiVersion":"v1","type":"PodOS","required":false,"fields":{"name":"string"}}"#)
  }

  @Test("the table of a kind says of every field what its page says")
  func table() throws {
    let rows = try FieldTable(of: "Pod").rows
    #expect(rows.count > 800)
    #expect(Set(rows.map(\.path)).count == rows.count)
    for row in rows where row.path.hasPrefix("Pod.spec.containers.") {
      let page = try FieldPage(row.path)
      #expect(
        row.type == page.type && row.isRequired == page.isRequired && row.standard == page.standard, "\(row.path)")
    }
    #expect(rows.first { $0.path == "Pod.spec.initContainers.restartPolicy" }?.history?.since?.description == "1.28")
  }

  @Test("the tables of all kinds end, though a schema holds schemas")
  func tables() {
    let tables = FieldTable.all
    #expect(tables.count >= 38)
    for table in tables { #expect(table.rows.contains { $0.path.hasSuffix(".metadata.name") }) }
  }

  @Test("Where there is no such field, the nearest is named")
  func faults() {
    #expect(throws: FieldPage.Fault.unknownKind("Pdo", nearest: "Pod")) { try FieldPage("Pdo.spec") }
    #expect(throws: FieldPage.Fault.unknownField("contaners", of: "PodSpec", nearest: "containers")) {
      try FieldPage("Pod.spec.contaners")
    }
    #expect(throws: FieldPage.Fault.unknownField("x", of: "string", nearest: nil)) { try FieldPage("Pod.kind.x") }
    #expect(throws: FieldPage.Fault.self) { try FieldPage("") }
  }
}
