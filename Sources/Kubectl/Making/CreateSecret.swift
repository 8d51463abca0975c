internal import Text

/// `create secret generic|tls|docker-registry`.
enum CreateSecret {
  static func generic(_ call: Invocation, _ name: String, _ files: CourseFiles) throws(Refusal) -> ObjectValue {
    var data: [String: [UInt8]] = [:]
    try DataSources(call, files).forEach(literalsFirst: true) { key, bytes throws(Refusal) in
      try add(key, bytes, to: &data)
    }
    return secret(call, name, data, type: call.flags.text("type"))
  }

  static func tls(_ call: Invocation, _ name: String, _ files: CourseFiles) throws(Refusal) -> ObjectValue {
    let (certificate, key) = (call.flags.text("cert"), call.flags.text("key"))
    if certificate.isEmpty || key.isEmpty { throw Refusal("key and cert must be specified") }
    let data = ["tls.crt": try read(certificate, files), "tls.key": try read(key, files)]
    if let fault = KeyPair.fault(certificate: data["tls.crt"] ?? [], key: data["tls.key"] ?? []) {
      throw Refusal(fault)
    }
    return secret(call, name, data, type: "kubernetes.io/tls")
  }

  static func dockerRegistry(_ call: Invocation, _ name: String, _ files: CourseFiles) throws(Refusal) -> ObjectValue {
    let flags = call.flags
    let sources = flags.list("from-file")
    let server = flags.text("docker-server", default: "https://index.docker.io/v1/")
    let (user, password) = (flags.text("docker-username"), flags.text("docker-password"))
    if sources.isEmpty, user.isEmpty || password.isEmpty || server.isEmpty {
      throw Refusal(
        "either --from-file or the combination of --docker-username, --docker-password and --docker-server is required")
    }
    var data: [String: [UInt8]] = [:]
    if sources.isEmpty {
      let email = flags.text("docker-email")
      let entry: Fields = [
        "username": .text(user), "password": .text(password), "email": email.isEmpty ? nil : .text(email),
        "auth": .text(String(decoding: Base64.encode(Array("\(user):\(password)".utf8)[...]), as: UTF8.self)),
      ]
      let auths = ObjectValue.fields(["auths": .fields(Fields([(server, .fields(entry))]))])
      data[".dockerconfigjson"] = ObjectJSON.compact(auths)
    } else {
      for source in sources {
        let (key, path) = try DataSources.keyAndPath(source)
        if files.kind(path) == .folder { throw Refusal("cannot give a key name for a directory path", kind: .file) }
        guard let bytes = files.read(path) else { throw DataSources.unreadable(path) }
        try add(source.holds("=") ? key : ".dockerconfigjson", bytes, to: &data)
      }
    }
    return secret(call, name, data, type: "kubernetes.io/dockerconfigjson")
  }

  private static func add(_ key: String, _ bytes: [UInt8], to data: inout [String: [UInt8]]) throws(Refusal) {
    if let faults = NameRules.configKeyFaults(key) {
      throw Refusal("\(GoQuote.string(key)) is not valid key name for a Secret \(faults)")
    }
    if data[key] != nil { throw Refusal("cannot add key \(key), another key by that name already exists") }
    data[key] = bytes
  }

  private static func read(_ path: String, _ files: CourseFiles) throws(Refusal) -> [UInt8] {
    guard files.kind(path) == .file, let bytes = files.read(path) else {
      throw Refusal("Cannot read file \(path), open \(path): no such file or directory", kind: .file)
    }
    return bytes
  }

  private static func secret(_ call: Invocation, _ name: String, _ data: [String: [UInt8]], type: String) -> ObjectValue
  {
    let encoded = data.mapValues { String(decoding: Base64.encode($0[...]), as: UTF8.self) }
    var shown = name
    if call.flags.isOn("append-hash") {
      let hashed: Fields = ["data": .map(encoded), "kind": .text("Secret"), "name": .text(name), "type": .text(type)]
      shown += "-" + ContentHash.suffix(for: ObjectJSON.compact(.fields(hashed)))
    }
    return ObjectType("Secret", "v1").object(
      shown, in: call.namespace,
      ["data": encoded.isEmpty ? nil : .map(encoded), "type": type.isEmpty ? nil : .text(type)])
  }
}

/// What Go's `crypto/tls` says of a certificate and a key before it looks inside.
enum KeyPair {
  static func fault(certificate: [UInt8], key: [UInt8]) -> String? {
    let found = blockTypes(in: certificate)
    if !found.contains("CERTIFICATE") {
      if found.isEmpty { return "tls: failed to find any PEM data in certificate input" }
      if found.count == 1, found[0].ends(with: "PRIVATE KEY") {
        return
          "tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may "
          + "have been switched"
      }
      return
        "tls: failed to find \"CERTIFICATE\" PEM block in certificate input after skipping PEM blocks of the following "
        + "types: [\(found.joined(separator: " "))]"
    }
    let keys = blockTypes(in: key)
    if keys.contains(where: { $0 == "PRIVATE KEY" || $0.ends(with: " PRIVATE KEY") }) { return nil }
    if keys.isEmpty { return "tls: failed to find any PEM data in key input" }
    if keys == ["CERTIFICATE"] { return "tls: found a certificate rather than a key in the PEM for the private key" }
    return
      "tls: failed to find PEM block with type ending in \"PRIVATE KEY\" in key input after skipping PEM blocks of the "
      + "following types: [\(keys.joined(separator: " "))]"
  }

  /// The types of the PEM blocks that are closed.
  private static func blockTypes(in text: [UInt8]) -> [String] {
    var result: [String] = []
    var open: String?
    for line in text.split(separator: 0x0A) {
      let line = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      if line.begins(with: "-----BEGIN "), line.ends(with: "-----"), line.utf8.count >= 16 {
        open = String(decoding: line.utf8.dropFirst(11).dropLast(5), as: UTF8.self)
      } else if let type = open, line == "-----END \(type)-----" {
        result.append(type)
        open = nil
      }
    }
    return result
  }
}
