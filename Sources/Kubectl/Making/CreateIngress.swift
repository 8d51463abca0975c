/// `create ingress`.
struct CreateIngress {
  /// A rule as it was written: `host/path=service:port,tls=secret`.
  private struct Rule {
    let host: String
    let path: String
    let service: String
    /// What stands behind the comma; `nil` without one.
    let tls: String?
  }

  static func make(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue {
    let written = call.flags.list("rule")
    let backend = call.flags.text("default-backend")
    if backend.isEmpty, written.isEmpty {
      throw Refusal(
        "not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) "
          + "or a list of rules (which catch specific paths)")
    }
    var rules: [Rule] = []
    for text in written {
      guard let rule = rule(text) else {
        throw Refusal(
          "rule \(text) is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]")
      }
      rules.append(rule)
    }
    var annotations: [String: String] = [:]
    for text in call.flags.list("annotation") {
      guard let (key, value) = text.cut(at: "=") else {
        throw Refusal("annotation \(text) is invalid and should be in format key=[value]")
      }
      annotations[key] = value
    }
    if !backend.isEmpty, backend.pieces(at: ":").count != 2 {
      throw Refusal("default-backend should be in format servicename:serviceport")
    }
    let className = call.flags.text("class")
    let tls = tls(of: rules)
    return ObjectType("Ingress", "networking.k8s.io/v1").object(
      name, in: call.namespace, annotations: annotations,
      [
        "spec": .fields([
          "ingressClassName": className.isEmpty ? nil : .text(className),
          "defaultBackend": backend.isEmpty ? nil : self.backend(backend),
          "tls": tls.isEmpty ? nil : .list(tls), "rules": rules.isEmpty ? nil : .list(hosts(of: rules)),
        ]),
        "status": .fields(["loadBalancer": .nothing]),
      ])
  }

  /// Reads `^[\w*.-]*(/.*)=[\w-]+:[\w-]+(,tls=?[\w-]*)?`, of which only the beginning must match; then takes it apart
  /// at its signs as kubectl does.
  private static func rule(_ text: String) -> Rule? {
    let bytes = Array(text.utf8)
    let host = bytes.prefix { $0.isWord || "*-.".utf8.contains($0) }
    guard bytes.dropFirst(host.count).first == UInt8(ascii: "/") else { return nil }
    let isName: (UInt8) -> Bool = { $0.isWord || $0 == UInt8(ascii: "-") }
    let isMatch = bytes.indices.contains { place in
      guard place > host.count, bytes[place] == UInt8(ascii: "=") else { return false }
      let service = bytes[(place + 1)...].prefix(while: isName)
      let rest = bytes[(place + 1 + service.count)...]
      return !service.isEmpty && rest.first == UInt8(ascii: ":") && rest.dropFirst().first.map(isName) == true
    }
    guard isMatch else { return nil }
    let parts = text.pieces(at: ",")
    let halves = parts[0].pieces(at: "/", limit: 2)
    guard halves.count == 2 else { return nil }
    let sides = halves[1].pieces(at: "=")
    guard sides.count > 1, sides[1].holds(":") else { return nil }
    return Rule(host: halves[0], path: "/" + sides[0], service: sides[1], tls: parts.count == 2 ? parts[1] : nil)
  }

  private static func hosts(of rules: [Rule]) -> [ObjectValue] {
    var hosts: [(name: String, paths: [ObjectValue])] = []
    for rule in rules {
      let isPrefix = rule.path.ends(with: "*")
      let path = ObjectValue.fields([
        "path": .text(isPrefix ? String(rule.path.dropLast()) : rule.path),
        "pathType": .text(isPrefix ? "Prefix" : "Exact"),
        "backend": backend(rule.service),
      ])
      if let place = hosts.firstIndex(where: { $0.name == rule.host }) {
        hosts[place].paths.append(path)
      } else {
        hosts.append((rule.host, [path]))
      }
    }
    return hosts.map { host in
      .fields([
        "host": host.name.isEmpty ? nil : .text(host.name), "http": .fields(["paths": .list(host.paths)]),
      ])
    }
  }

  /// A host stands in one entry only, and hosts with the same secret share one.
  private static func tls(of rules: [Rule]) -> [ObjectValue] {
    var entries: [(hosts: [String], secret: String)] = []
    var seen: Set<String> = []
    for rule in rules {
      guard let tls = rule.tls, seen.insert(rule.host).inserted else { continue }
      let secret = tls.pieces(at: "=").dropFirst().first ?? ""
      if let place = entries.firstIndex(where: { $0.secret == secret }) {
        entries[place].hosts.append(rule.host)
      } else if !rule.host.isEmpty || !secret.isEmpty {
        entries.append((rule.host.isEmpty ? [] : [rule.host], secret))
      }
    }
    return entries.map { entry in
      .fields([
        "hosts": entry.hosts.isEmpty ? nil : .texts(entry.hosts),
        "secretName": entry.secret.isEmpty ? nil : .text(entry.secret),
      ])
    }
  }

  /// `service:port`.
  private static func backend(_ text: String) -> ObjectValue {
    let parts = text.pieces(at: ":")
    let port = parts.count > 1 ? parts[1] : ""
    let number = try? GoIntegers.decimal(port)
    return .fields([
      "service": .fields([
        "name": .text(parts[0]),
        "port": .fields([
          "name": number == nil ? .text(port) : nil, "number": number.flatMap { $0 == 0 ? nil : .integer($0) },
        ]),
      ])
    ])
  }
}
