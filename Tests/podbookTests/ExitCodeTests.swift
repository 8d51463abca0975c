import FileSystem
import Foundation
import TestSupport
import Testing

@testable import podbook

@Suite("Every command of the binary, and how it ends")
struct ExitCodeTests {
  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: web
    spec:
      containers:
      - name: web
        image: nginx:1.29

    """
  private static let refused = pod.replacingOccurrences(of: "image:", with: "imgae:")

  /// A run, and what is to come of it.
  struct Case: CustomTestStringConvertible {
    let words: [String]
    var input = ""
    let status: Int32
    /// A part of what is written to standard output.
    var output = ""
    /// A part of what is written to standard error.
    var errors = ""

    init(_ line: String, input: String = "", status: Int32, output: String = "", errors: String = "") {
      words = line.split(separator: " ").map(String.init)
      (self.input, self.status, self.output, self.errors) = (input, status, output, errors)
    }

    var testDescription: String { "podbook " + words.joined(separator: " ") }
  }

  private static let cases = [
    Case("", status: 2, output: "podbook check"),
    Case("--help", status: 0, output: "podbook build"),
    Case("--version", status: 0, output: "podbook \(CommandLineTool.version)\n"),
    Case("chekc", status: 2, errors: "chekc"),
    Case("check --foramt json", status: 2, errors: "--foramt"),
    Case("check --lang fr good", status: 2, errors: "fr"),
    Case("check good", status: 0, output: "통과 1"),
    Case("check bad", status: 1, output: "bad/notes.md:11:5: "),
    Case("check --format json bad", status: 1, output: #""verdict":"invalid""#),
    Case("check --format sarif bad", status: 1, output: #""version":"2.1.0""#),
    Case("check --format github bad", status: 1, output: "::error file=bad/notes.md,line="),
    Case("check -", input: pod, status: 0, output: "통과 1"),
    Case("check -", input: refused, status: 1, output: "imgae"),
    Case("check missing", status: 3, errors: "missing"),
    Case("build good", status: 0, output: "good/public/index.html"),
    Case("build bad", status: 0, output: "bad/public/index.html"),
    Case("build --strict bad", status: 1, output: "imgae"),
    Case("build empty", status: 3, errors: "empty"),
    Case("build good bad", status: 2, errors: "bad"),
    Case("new fresh", status: 0, output: "fresh"),
    Case("new good", status: 2, errors: "good"),
    Case("new", status: 2),
    Case("diagram picture.mmd", status: 0, output: "<svg"),
    Case("diagram broken.mmd", status: 1),
    Case("diagram pod.yaml --view timeline", status: 0, output: "<svg"),
    Case("diagram missing.mmd", status: 3, errors: "missing.mmd"),
    Case("manifest pod.yaml", status: 0, output: "image: nginx:1.29"),
    Case("manifest --defaulted pod.yaml", status: 0, output: "restartPolicy: Always"),
    Case("manifest refused.yaml", status: 1),
    Case("manifest missing.yaml", status: 3, errors: "missing.yaml"),
    Case("render good/notes.md", status: 0, output: "<h1"),
    Case("render -", input: "# 파드\n", status: 0, output: "파드"),
    Case("render missing.md", status: 3, errors: "missing.md"),
    Case("explain unknown-field", status: 0, output: "unknown-field"),
    Case("explain Pod.spec.containers.image", status: 0, output: "image"),
    Case("explain nothing-known", status: 2, errors: "nothing-known"),
    Case("kubectl create ns dev --dry-run=client -o yaml", status: 0, output: "kind: Namespace"),
    Case("kubectl get pods --lang", status: 1, errors: "unknown flag: --lang"),
    Case("kubectl --kubernetes 1.28 version --short", status: 1, errors: "unknown flag: --short"),
    Case("kubectl --kubernetes 1.99 version", status: 2, errors: "1.99"),
    Case("kubectl create cm c --from-file=../x --dry-run=client -o yaml", status: 1, errors: "error reading ../x"),
    Case("kubectl create cm c --from-file=/etc/passwd --dry-run=client -o yaml", status: 1, errors: "error reading"),
    Case("kubectl --batch", input: "[\"get\"]\n[1]\n", status: 0, output: "\"code\":2"),
  ]

  @Test("it ends with the code that the reference promises, and says what it did", arguments: cases)
  func ends(_ expected: Case) throws {
    try withTemporaryFolder { folder in
      for (name, text) in [
        ("good/notes.md", "# 파드\n\n```yaml\n\(Self.pod)```\n"),
        ("bad/notes.md", "# 파드\n\n```yaml\n\(Self.refused)```\n"),
        ("pod.yaml", Self.pod), ("refused.yaml", Self.refused), ("picture.mmd", "graph LR\nA-->B\n"),
        ("broken.mmd", "graph LR\nA-->[\n"), ("empty/readme.txt", ""),
      ] {
        let path = "\(folder)/\(name)"
        if let slash = path.lastIndex(of: "/") { try Files.createFolder(String(path[..<slash])) }
        try Files.write(Array(text.utf8), to: path)
      }
      let run = try Binary.run(expected.words, in: folder, input: expected.input)
      #expect(run.status == expected.status, "\(run.output)\(run.errors)")
      if !expected.output.isEmpty { #expect(run.output.contains(expected.output), "\(run.output)\(run.errors)") }
      if !expected.errors.isEmpty { #expect(run.errors.contains(expected.errors), "\(run.output)\(run.errors)") }
    }
  }

  private static var names: [String] {
    var names: [String] = []
    for command in CommandLineTool.commands { names.append(command.help.name) }
    return names
  }

  @Test("each command explains itself", arguments: names)
  func help(_ command: String) throws {
    try withTemporaryFolder { folder in
      let run = try Binary.run([command, "--help"], in: folder)
      #expect(run.status == 0 && run.output.contains("podbook \(command)") && run.errors.isEmpty)
    }
  }
}
