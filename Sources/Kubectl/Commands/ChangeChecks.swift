/// `patch`, `rollout` and `wait`.
struct ChangeChecks {
  let call: Invocation
  let files: CourseFiles

  private var flags: FlagValues { call.flags }
  private var arguments: [String] { call.arguments }
  private var hasFiles: Bool { !flags.list("filename").isEmpty || !flags.text("kustomize").isEmpty }

  func patch() throws(Refusal) {
    let (patch, file) = (flags.text("patch"), flags.text("patch-file"))
    if patch.isEmpty, file.isEmpty {
      throw Refusal("must specify --patch or --patch-file containing the contents of the patch")
    }
    if !patch.isEmpty, !file.isEmpty { throw Refusal("cannot specify --patch and --patch-file together") }
    if flags.isOn("local"), !arguments.isEmpty { throw Refusal("cannot specify --local and server resources") }
    let type = flags.text("type", default: "strategic").lowered
    if !["json", "merge", "strategic"].contains(type) {
      throw Refusal("--type must be one of [json merge strategic], not \(GoQuote.string(flags.text("type")))")
    }
    try ResourceArguments(call, files).check(arguments)
  }

  func rollout() throws(Refusal) {
    if arguments.isEmpty, !hasFiles { throw Refusal("required resource not specified") }
    for flag in ["revision"] where flags.number(flag, default: 0) < 0 {
      throw Refusal("revision must be a positive integer: \(flags.text(flag))")
    }
    try ResourceArguments(call, files, allowsAll: true).check(arguments)
  }

  func wait() throws(Refusal) {
    guard let condition = flags.list("for").last else { throw Refusal("unrecognized condition: []") }
    try check(condition)
    try ResourceArguments(call, files).check(arguments)
  }

  private func check(_ condition: String) throws(Refusal) {
    let small = condition.lowered
    if small == "delete" || condition.begins(with: "condition=") { return }
    if condition == "create", call.release >= KubectlRelease(minor: 31) { return }
    guard condition.begins(with: "jsonpath=") else {
      throw Refusal("unrecognized condition: \(GoQuote.string(condition))")
    }
    let body = condition.droppingBytes(9)
    var path = body
    if let end = body.utf8.lastIndex(of: UInt8(ascii: "}")) {
      path = String(body.utf8[...end]) ?? body
      let rest = String(body.utf8[body.utf8.index(after: end)...]) ?? ""
      if rest == "=" || rest.isEmpty && body.ends(with: "=") { throw missingValue }
      if !rest.isEmpty, !rest.begins(with: "=") || rest.begins(with: "==") { throw unexpectedPath }
    } else if let (before, value) = body.cut(at: "=") {
      if value.isEmpty { throw missingValue }
      path = before
    }
    if !body.ends(with: "=") && !body.droppingBytes(path.utf8.count).begins(with: "="),
      call.release < KubectlRelease(minor: 28)
    {
      throw Refusal("jsonpath wait format must be --for=jsonpath='{.status.readyReplicas}'=3", kind: .flag)
    }
    let isWrapped = path.begins(with: "{") == path.ends(with: "}")
    if path.isEmpty || !isWrapped { throw unexpectedPath }
  }

  private var missingValue: Refusal {
    Refusal(
      "jsonpath wait has to have a value after equal sign, like --for=jsonpath='{.status.readyReplicas}'=3", kind: .flag
    )
  }

  private var unexpectedPath: Refusal {
    Refusal(
      "unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'",
      kind: .flag)
  }
}
