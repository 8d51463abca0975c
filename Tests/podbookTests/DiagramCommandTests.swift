import Diagnostics
import FileSystem
import TestSupport
import Testing

@testable import podbook

@Suite("podbook diagram")
struct DiagramCommandTests {
  private let console = Console(language: .korean, usesColour: false, showsProgress: false)

  private func run(_ words: String...) throws -> ExitCode {
    var arguments = Arguments(words)
    return try DiagramCommand(&arguments).run(on: console)
  }

  @Test("a file lands under its name, a folder's tree is mirrored, the fences of a note are numbered")
  func names() throws {
    try withTemporaryFolder { folder in
      try Files.createFolder("\(folder)/in/sub")
      try Files.write(Array("graph TD\nA-->B\n".utf8), to: "\(folder)/in/sub/a.mmd")
      try Files.write(
        Array("# 제목\n\n```mermaid\npie\n\"A\" : 1\n```\n\n- ~~~mermaid\n  graph LR\n  A-->B\n  ~~~\n".utf8),
        to: "\(folder)/in/note.md")
      #expect(try run("\(folder)/in", "\(folder)/in/sub/a.mmd", "-o", "\(folder)/out") == .success)
      #expect(try Files.entries(of: "\(folder)/out").map(\.name) == ["a.svg", "note-1.svg", "note-2.svg", "sub"])
      #expect(try Files.entries(of: "\(folder)/out/sub").map(\.name) == ["a.svg"])
      let pie = try Files.read("\(folder)/out/note-1.svg", limit: 1 << 20)
      #expect(String(decoding: pie, as: UTF8.self).contains("<title id=\"d-t\">제목</title>"))
    }
  }

  @Test("what mermaid refuses is told apart in JSON even where it is drawn as meant")
  func structure() throws {
    try withTemporaryFolder { folder in
      try Files.write(Array("graph TD\nA[f(x)]\n".utf8), to: "\(folder)/a.mmd")
      try Files.write(Array("graph TD\nA[x]\n".utf8), to: "\(folder)/b.mmd")
      #expect(try run("\(folder)/a.mmd", "\(folder)/b.mmd", "--format", "json", "-o", folder) == .findings)
      func text(_ name: String) throws -> String {
        String(decoding: try Files.read("\(folder)/\(name)", limit: 1 << 20), as: UTF8.self)
      }
      #expect(try text("a.json").hasPrefix("{\"ok\":false,\"error\":"))
      #expect(
        try text("b.json")
          == #"{"ok":true,"type":"flowchart","direction":"TB","nodes":[{"id":"A","label":"x","shape":"square","classes":[]}],"#
          + "\"edges\":[],\"subgraphs\":[]}\n")
    }
  }

  private static let pod = """
    apiVersion: v1
    kind: Pod
    metadata:
      name: web
    spec:
      containers:
      - name: app
        image: nginx

    """

  @Test("a Pod is drawn under its file's name, the Pods of a note only where they are asked for")
  func pods() throws {
    try withTemporaryFolder { folder in
      try Files.write(Array(Self.pod.utf8), to: "\(folder)/pod.yaml")
      try Files.write(Array("```yaml\n\(Self.pod)```\n\n```yaml\n\(Self.pod)```\n".utf8), to: "\(folder)/note.md")
      #expect(try run("\(folder)/pod.yaml", "\(folder)/note.md", "-o", "\(folder)/a") == .success)
      #expect(try Files.entries(of: "\(folder)/a").map(\.name) == ["pod.svg"])
      let svg = String(decoding: try Files.read("\(folder)/a/pod.svg", limit: 1 << 20), as: UTF8.self)
      #expect(svg.contains("data-id=\"spec.containers[0]\""))

      #expect(try run("--view", "structure", folder, "-o", "\(folder)/b") == .success)
      #expect(try Files.entries(of: "\(folder)/b").map(\.name) == ["note-1.svg", "note-2.svg", "pod.svg"])
    }
  }

  @Test("a manifest that was named and makes no Pod is told of; one that a folder holds is passed over")
  func manifestsWithoutPods() throws {
    try withTemporaryFolder { folder in
      try Files.write(Array("apiVersion: v1\nkind: Namespace\nmetadata:\n  name: shop\n".utf8), to: "\(folder)/a.yaml")
      #expect(try run("\(folder)/a.yaml") == .findings)
      #expect(try run("--view", "structure", folder) == .success)
    }
  }

  @Test("a view that there is not is refused")
  func unknownView() throws {
    var arguments = Arguments(["--view", "inside", "pod.yaml"])
    #expect(
      throws: UsageError.unknownValue(
        option: "--view", value: "inside", known: ["structure", "timeline", "phases", "nodes"])
    ) {
      try DiagramCommand(&arguments)
    }
  }
}
