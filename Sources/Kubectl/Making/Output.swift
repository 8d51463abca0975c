/// How a command prints what it makes.
struct Output {
  /// What is printed.
  enum Format: Equatable {
    /// One line for people.
    case message
    case yaml, json, name
    /// A template or another format whose text is not made here.
    case other(String)
  }

  let format: Format
  let dryRun: DryRun

  /// Whether the object is made without a server and printed.
  var printsObject: Bool { dryRun == .client && format != .message }

  /// Reads `--dry-run` and `-o` of a command that makes objects.
  init(of call: Invocation) throws(Refusal) {
    dryRun = try DryRun(of: call)
    format = try Self.format(of: call, Formats.objects(in: call.release))
  }

  private static func format(of call: Invocation, _ formats: [String]) throws(Refusal) -> Format {
    let written = call.flags.text("output")
    let template = call.flags.text("template")
    if written.isEmpty { return template.isEmpty ? .message : .other("go-template") }
    switch written.lowered {
    case "yaml" where formats.contains("yaml"): return .yaml
    case "json" where formats.contains("json"): return .json
    case "name" where formats.contains("name"): return .name
    default:
      try Formats.check(written, template: template, among: formats)
      return .other(written)
    }
  }
}

/// Whether a command only shows what it would do.
enum DryRun: Equatable {
  case none, client, server

  init(of call: Invocation) throws(Refusal) {
    let text = call.flags.text("dry-run", default: "none")
    switch text {
    case "client": self = .client
    case "server": self = .server
    case "none": self = .none
    case "unchanged": self = .client
    default:
      guard let isOn = try? GoIntegers.boolean(text) else {
        throw Refusal("Invalid dry-run value (\(text)). Must be \"none\", \"server\", or \"client\".", kind: .flag)
      }
      self = isOn ? .client : .none
    }
  }
}

/// The formats that `-o` takes.
enum Formats {
  /// The formats of objects in a release: `kyaml` came with 1.35.
  static func objects(in release: KubectlRelease) -> [String] {
    release < KubectlRelease(minor: 35) ? objects.filter { $0 != "kyaml" } : objects
  }

  /// The formats of `get` in a release.
  static func listings(in release: KubectlRelease) -> [String] {
    (objects(in: release) + ["custom-columns", "custom-columns-file", "wide"]).sorted()
  }

  private static let objects = [
    "go-template", "go-template-file", "json", "jsonpath", "jsonpath-as-json", "jsonpath-file", "kyaml", "name",
    "template",
    "templatefile", "yaml",
  ]

  /// Checks what `-o` says: a format, or a format and its template.
  static func check(_ written: String, template: String, among formats: [String]) throws(Refusal) {
    let name = written.pieces(at: "=", limit: 2)[0]
    let takesTemplate = needingTemplate.contains { $0 == name || written.begins(with: $0 + "=") }
    if formats.contains(where: { $0 == written.lowered }), !needingTemplate.contains(written) { return }
    if formats.contains(name), takesTemplate {
      let value = written.cut(at: "=")?.behind ?? template
      if !value.isEmpty { return }
      if name.begins(with: "custom-columns") {
        throw Refusal("custom-columns format specified but no custom columns given", kind: .flag)
      }
      throw Refusal("template format specified but no template given", kind: .flag)
    }
    throw Refusal(
      "unable to match a printer suitable for the output format \(GoQuote.string(written)), allowed formats are: "
        + formats.joined(separator: ","), kind: .flag)
  }

  private static let needingTemplate = [
    "go-template", "go-template-file", "jsonpath", "jsonpath-as-json", "jsonpath-file", "template", "templatefile",
    "custom-columns", "custom-columns-file",
  ]
}
