// swift-tools-version: 6.2
import PackageDescription

// Reading this manifest from top to bottom is reading the architecture: a module may import only
// what stands above it. Every module of the pipeline is one stage, and its tests lie beside it.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A stage of the pipeline: its sources in `Sources/<name>`.
func stage(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a stage, in `Tests/<name>Tests`.
func tests(of name: String, with others: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name), "TestSupport"] + others,
    swiftSettings: settings)
}

let package = Package(
  name: "podbook",
  products: [.executable(name: "podbook", targets: ["podbook"])],
  targets: [
    // C libraries, as module maps and nothing else; the release binary links both statically.
    .systemLibrary(name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),

    // Bytes and characters: UTF-8, display width, JSON. Knows no file format of its own.
    stage("Text"),
    // Files by POSIX calls. Only the edge of the site and the command line use it.
    stage("FileSystem"),
    // Source positions, findings and the writers that print them.
    stage("Diagnostics", uses: ["Text"]),
    // The byte writer, escaping by context.
    stage("HTML", uses: ["Text"]),
    // Colours for code: yaml, terminals, programs.
    stage("Highlighting", uses: ["Text", "HTML"]),
    // libyaml's events as a tree with positions; scalars as kubectl resolves them.
    stage("YAML", uses: ["CYAML", "Text", "Diagnostics"]),
    // The one place that sees cmark: notes as headings, fences, links, words and HTML.
    stage("Markdown", uses: ["CCMark", "Text", "Diagnostics", "HTML", "YAML"]),
    // The Kubernetes types, read and written as the API server does, with the releases that have each field.
    stage("KubernetesModel", uses: ["Text", "YAML"]),
    // What the API server does with an object: serves its kind or not, completes, refuses, warns.
    stage("APIServer", uses: ["Text", "Diagnostics", "YAML", "KubernetesModel"]),
    // What the kubelet does with a Pod: starts, probes, restarts and stops its containers, second by second.
    stage("Kubelet", uses: ["KubernetesModel"]),
    // The page of each field: what the server asks and fills in, and a sentence of what the field is for.
    stage("FieldReference", uses: ["Text", "YAML", "KubernetesModel", "APIServer"]),
    // kubectl's command line: its commands and flags by release, what it refuses, what it would make.
    stage("Kubectl", uses: ["Text", "YAML", "KubernetesModel", "APIServer"]),
    // The YAML of one text, document by document, with the API server's answers; pieces of manifests by guessing.
    stage("Checking", uses: ["Text", "Diagnostics", "YAML", "Markdown", "KubernetesModel", "APIServer"]),
    // A graph, its layered layout, a scene of shapes and text, SVG. Knows no mermaid and no Pod.
    stage("Diagrams", uses: ["Text", "HTML"]),
    // Mermaid's text as a syntax of its own, and that as diagrams.
    stage("Mermaid", uses: ["Text", "Diagnostics", "HTML", "Diagrams"]),
    // A Pod and its pictures: structure, timeline, phase machine. Drawn straight to SVG, line by line of its YAML.
    stage(
      "PodDiagrams",
      uses: ["Text", "Diagnostics", "HTML", "YAML", "KubernetesModel", "APIServer", "Kubelet", "Diagrams"]),
    // Mustache with inheritance, compiled to steps.
    stage("Templates", uses: ["Diagnostics"]),
    // The theme that every site begins with: the files of `templates/`, held in the program. A tool of the build
    // writes them as Swift.
    .executableTarget(name: "EmbedFiles", swiftSettings: settings),
    .plugin(name: "EmbedTheme", capability: .buildTool(), dependencies: ["EmbedFiles"], path: "Sources/EmbedTheme"),
    .target(name: "Theme", exclude: ["templates"], swiftSettings: settings, plugins: ["EmbedTheme"]),
    // Notes to pages: read, order, link, fill, write.
    stage(
      "Site",
      uses: [
        "Text", "FileSystem", "Diagnostics", "HTML", "YAML", "Markdown", "KubernetesModel", "APIServer",
        "FieldReference", "Checking", "Highlighting",
        "Diagrams", "Mermaid", "PodDiagrams", "Templates", "Theme",
      ]),

    .executableTarget(
      name: "podbook",
      dependencies: [
        "Text",
        "FileSystem",
        "Diagnostics",
        "HTML",
        "YAML",
        "Markdown",
        "KubernetesModel",
        "APIServer",
        "FieldReference",
        "Kubectl",
        "Checking",
        "Diagrams",
        "Mermaid",
        "PodDiagrams",
        "Templates",
        "Site",
      ],
      swiftSettings: settings),

    // Tests mirror the stages.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests(of: "Text"),
    tests(of: "FileSystem"),
    tests(of: "Diagnostics", with: ["Text"]),
    tests(of: "HTML"),
    tests(of: "YAML", with: ["Text", "Diagnostics"]),
    tests(of: "Highlighting"),
    tests(of: "Markdown", with: ["Diagnostics", "Text", "HTML", "Hostile"]),
    tests(of: "Templates", with: ["Diagnostics"]),
    tests(
      of: "Site",
      with: ["Text", "FileSystem", "Diagnostics", "Markdown", "Checking", "APIServer", "KubernetesModel", "Templates"]),
    tests(of: "KubernetesModel", with: ["Text", "YAML"]),
    tests(of: "APIServer", with: ["Text", "Diagnostics", "YAML", "KubernetesModel"]),
    tests(of: "Kubelet", with: ["YAML", "KubernetesModel", "APIServer"]),
    tests(of: "FieldReference", with: ["Text", "YAML", "KubernetesModel", "APIServer"]),
    tests(of: "Checking", with: ["Text", "Diagnostics", "YAML", "Markdown", "KubernetesModel", "APIServer"]),
    tests(of: "Kubectl", with: ["Text", "YAML"]),
    tests(of: "Diagrams", with: ["HTML"]),
    tests(
      of: "PodDiagrams", with: ["Diagnostics", "FileSystem", "KubernetesModel", "APIServer", "Kubelet", "Text", "YAML"]),
    tests(of: "Mermaid", with: ["Diagnostics", "Diagrams", "FileSystem", "HTML", "Text"]),
    tests(of: "podbook", with: ["Diagnostics", "FileSystem", "Checking"]),
    // Texts made to hurt: what grows without end, what chance puts together. `grow` lays them down for `bin/bench`.
    .target(
      name: "Hostile",
      dependencies: [
        "APIServer", "Checking", "Diagnostics", "Diagrams", "KubernetesModel", "Markdown", "Mermaid", "Templates",
        "YAML",
      ],
      path: "Tests/Hostile", resources: [.embedInCode("Growing")], swiftSettings: settings),
    .executableTarget(name: "grow", dependencies: ["Hostile"], path: "Tests/Grow", swiftSettings: settings),
    .testTarget(
      name: "HostileTests", dependencies: ["Hostile"], swiftSettings: settings),
    // The pages themselves, opened in a browser.
    .testTarget(
      name: "BrowserTests", dependencies: ["Site", "TestSupport"], exclude: ["attacks.js", "harness.js"],
      swiftSettings: settings),
  ]
)

// libFuzzer brings a `main` of its own, so that this target links only where `bin/fuzz` builds it.
if Context.environment["PODBOOK_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "fuzz", dependencies: ["Hostile"], path: "Tests/Fuzz", swiftSettings: settings))
}
