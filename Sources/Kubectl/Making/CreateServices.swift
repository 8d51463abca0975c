/// `create service clusterip|nodeport|loadbalancer|externalname`.
enum CreateServices {
  static func make(_ call: Invocation, _ name: String, type: String) throws(Refusal) -> ObjectValue {
    let ports = call.flags.list("tcp")
    let externalName = call.flags.text("external-name")
    let clusterIP = call.flags.text("clusterip")
    if ports.isEmpty, clusterIP != "None", type != "ExternalName" {
      throw Refusal("at least one tcp port specifier must be provided")
    }
    if type == "ExternalName", NameRules.subdomainFaults(externalName) != nil {
      throw Refusal("invalid service external name \(externalName)")
    }
    var list: [ObjectValue] = []
    for port in ports { list.append(try servicePort(port, nodePort: call.flags.number("node-port", default: 0))) }
    return ObjectType("Service", "v1").object(
      name, in: call.namespace, labels: ["app": name],
      [
        "spec": .fields([
          "ports": list.isEmpty ? nil : .list(list), "selector": .map(["app": name]),
          "clusterIP": clusterIP.isEmpty ? nil : .text(clusterIP), "type": .text(type),
          "externalName": externalName.isEmpty ? nil : .text(externalName),
        ]),
        "status": .fields(["loadBalancer": .nothing]),
      ])
  }

  /// `80`, `80:8080`, `80:http`.
  private static func servicePort(_ text: String, nodePort: Int) throws(Refusal) -> ObjectValue {
    let parts = text.pieces(at: ":")
    let port = try Refusal.wrapping { () throws(GoFault) in try GoIntegers.unsigned(parts[0], bits: 16) }
    var target = ObjectValue.integer(port)
    if parts.count > 1 {
      if let number = try? GoIntegers.decimal(parts[1]) {
        guard (1...65535).contains(number) else { throw Refusal("must be between 1 and 65535, inclusive") }
        target = .integer(number)
      } else {
        if let faults = NameRules.portNameFaults(parts[1]) { throw Refusal(faults) }
        target = .text(parts[1])
      }
    }
    let name = String(decoding: text.utf8.map { $0 == UInt8(ascii: ":") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
    return .fields([
      "name": .text(name), "protocol": .text("TCP"), "port": .integer(port), "targetPort": target,
      "nodePort": nodePort == 0 ? nil : .integer(nodePort),
    ])
  }
}

extension Refusal {
  /// What `body` finds wrong with a number becomes the command's error.
  static func wrapping<Value>(_ body: () throws(GoFault) -> Value) throws(Refusal) -> Value {
    do { return try body() } catch { throw Refusal(error.message) }
  }
}
