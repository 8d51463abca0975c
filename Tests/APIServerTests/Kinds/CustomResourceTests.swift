import Diagnostics
import Testing
import YAML

@testable import KubernetesModel
@testable import APIServer

@Suite("A custom resource")
struct CustomResourceTests {
  private static let definition = """
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: {name: widgets.example.com}
    spec:
      group: example.com
      scope: Namespaced
      names: {kind: Widget, plural: widgets}
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            required: [spec]
            properties:
              spec:
                type: object
                required: [size, filled]
                properties:
                  size: {type: integer, minimum: 1, maximum: 5}
                  filled: {type: string, default: x}
                  mode: {type: string, enum: [fast, slow]}
                  code: {type: string, pattern: '^[a-z]{2,3}-\\d+$', minLength: 4}
                  port: {x-kubernetes-int-or-string: true}
                  tags: {type: object, additionalProperties: {type: string}}
                  list: {type: array, maxItems: 2, items: {type: object, properties: {name: {type: string}}}}
                  even: {type: integer, multipleOf: 2}
                  pairs: {type: object, minProperties: 1, maxProperties: 2, additionalProperties: {type: string}}
                  words: {type: array, x-kubernetes-list-type: set, items: {type: string}}
                  parts:
                    type: array
                    x-kubernetes-list-type: map
                    x-kubernetes-list-map-keys: [name]
                    items: {type: object, required: [name], properties: {name: {type: string}, size: {type: integer}}}
                  any: {type: object, x-kubernetes-preserve-unknown-fields: true}
    """

  @Test(
    "is held against the course's own definition",
    arguments: [
      ("spec: {size: 3}", []), ("spec: {size: 3, port: 80, any: {a: [1]}, tags: {a: b}}", []),
      ("other: 1", ["spec: Required value", "strict decoding error: unknown field \"other\""]),
      ("spec: {}", ["spec.size: Required value"]),
      ("spec: {size: 9}", ["spec.size: Invalid value: 9: spec.size in body should be less than or equal to 5"]),
      (
        "spec: {size: big}",
        ["spec.size: Invalid value: \"string\": spec.size in body must be of type integer: \"string\""]
      ),
      (
        "spec: {size: 1, mode: quick}",
        ["spec.mode: Unsupported value: \"quick\": supported values: \"fast\", \"slow\""]
      ),
      (
        "spec: {size: 1, code: ABCD}",
        ["spec.code: Invalid value: \"ABCD\": spec.code in body should match '^[a-z]{2,3}-\\d+$'"]
      ),
      (
        "spec: {size: 1, tags: {a: 1}}",
        ["spec.tags[a]: Invalid value: \"integer\": spec.tags[a] in body must be of type string: \"integer\""]
      ),
      (
        "spec: {size: 1, list: [{name: a}, {nam: b}, {}]}",
        [
          "spec.list: Too many: 3: must have at most 2 items",
          "strict decoding error: unknown field \"spec.list[1].nam\"",
        ]
      ),
      (
        "spec: {size: 1, even: 3, pairs: {}}",
        [
          "spec.even: Invalid value: 3: spec.even in body should be a multiple of 2",
          "spec.pairs: Invalid value: spec.pairs in body should have at least 1 properties",
        ]
      ),
      (
        "spec: {size: 1, even: 4, words: [a, b, a], parts: [{name: a}, {name: b}, {name: a, size: 2}]}",
        ["spec.words[2]: Duplicate value: \"a\"", "spec.parts[2]: Duplicate value"]
      ),
    ] as [(String, [String])])
  func fields(fields: String, messages: [String]) throws {
    let judgement = try judge("apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: a}\n\(fields)")
    #expect(judgement.findings.compactMap { $0.diagnostic.server?.message }.sorted() == messages.sorted())
    #expect(judgement.verdict == (messages.isEmpty ? .custom : .invalid))
  }

  @Test("has metadata like any other object, but is no object without it")
  func metadata() throws {
    #expect(try judge("apiVersion: a.example.com/v1\nkind: Settings\nanything: goes").findings.isEmpty)
    let named = try judge("apiVersion: a.example.com/v1\nkind: Settings\nmetadata: {name: A_, labels: {a: b c}}")
    #expect(named.verdict == .invalid)
    #expect(named.findings.compactMap { $0.diagnostic.server?.field } == ["metadata.name", "metadata.labels"])
  }

  private func judge(_ text: String) throws -> Judgement {
    var kinds = CustomKinds()
    for reading in YAMLReader().read(Array(Self.definition.utf8)) { kinds.take(try reading.result.get()) }
    #expect(!kinds.isEmpty)
    let bytes = Array(text.utf8)
    return Judge(text: bytes, customKinds: kinds).judge(try #require(YAMLReader().read(bytes).first))
  }

  @Test(
    "A pattern matches as in Go",
    arguments: [
      ("^a+$", "aaa", true), ("^a+$", "aab", false), ("b", "abc", true), ("^(foo|ba[rz])?$", "baz", true),
      ("^(foo|ba[rz])?$", "", true), ("^(foo|ba[rz])?$", "bax", false), ("^[^/]{2,3}$", "가나", true),
      ("^[^/]{2,3}$", "a/b", false), ("^\\d{4}-\\d{2}$", "2026-11", true), ("^\\w+\\.\\w+$", "a.b", true),
      ("^\\w+\\.\\w+$", "a,b", false), ("^.*$", "a\nb", false), ("^(a*)*$", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab", false),
    ])
  func patterns(pattern: String, text: String, matches: Bool) throws {
    #expect(try #require(TextPattern(pattern)).matches(text) == matches)
  }

  @Test(
    "A pattern that is not understood refuses nothing",
    arguments: ["(?i)a", "[[:alpha:]]", "\\pL", "a**", "(", "a{2000}"])
  func strangePatterns(pattern: String) { #expect(TextPattern(pattern) == nil) }
}
