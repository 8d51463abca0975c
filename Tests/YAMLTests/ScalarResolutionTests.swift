import Testing

@Suite("Scalars as kubectl resolves them")
struct ScalarResolutionTests {
  @Test(
    "words that stand for truth values and for nothing",
    arguments: [
      ("yes", "true"), ("Yes", "true"), ("YES", "true"), ("yEs", #""yEs""#), ("no", "false"), ("NO", "false"),
      ("on", "true"), ("off", "false"), ("Off", "false"), ("oFF", #""oFF""#), ("y", "true"), ("Y", "true"),
      ("n", "false"), ("N", "false"), ("TRUE", "true"), ("tRue", #""tRue""#), ("~", "null"), ("Null", "null"),
      ("nULL", #""nULL""#), ("", "null"), ("~~", #""~~""#), ("yes!", #""yes!""#), ("n/a", #""n/a""#),
      ("one", #""one""#), ("nginx", #""nginx""#),
    ])
  func words(scalar: String, json: String) {
    #expect(readings("a: \(scalar)") == [#"{"a":\#(json)}"#])
  }

  @Test(
    "whole numbers in four bases, with underscores anywhere",
    arguments: [
      ("0755", "493"), ("0o755", "493"), ("0O17", "15"), ("0x1F", "31"), ("0X1f", "31"), ("0b11", "3"),
      ("-0b11", "-3"), ("-0x10", "-16"), ("+1", "1"), ("-0", "0"), ("00", "0"), ("1_000", "1000"), ("1__0", "10"),
      ("0_1", "1"), ("08", "8"), ("09", "9"), ("0xZZ", #""0xZZ""#), ("0x", #""0x""#), ("0b2", #""0b2""#),
      ("-", #""-""#), ("+", #""+""#), ("--1", #""--1""#), ("9223372036854775807", "9223372036854775807"),
      ("9223372036854775808", "9223372036854775808"), ("-9223372036854775808", "-9223372036854775808"),
      ("-9223372036854775809", "-9223372036854776000"), ("18446744073709551615", "18446744073709551615"),
      ("18446744073709551616", "18446744073709552000"), ("1000000000000000000000", "1e+21"),
      ("123456789012345678", "123456789012345678"),
    ])
  func wholeNumbers(scalar: String, json: String) {
    // A lone dash is a list item to the scanner, so it is looked at inside a list.
    #expect(readings("[\(scalar)]") == ["[\(json)]"] || readings("a: \(scalar)") == [#"{"a":\#(json)}"#])
  }

  @Test(
    "fractions and exponents",
    arguments: [
      ("1e3", "1000"), ("1E3", "1000"), ("1e9", "1000000000"), (".5", "0.5"), ("5.", "5"), ("1.20", "1.2"),
      ("1.e3", "1000"), ("-0.0", "-0"), ("0.0", "0"), ("1.0", "1"), ("0.1", "0.1"), ("685_230.15", "685230.15"),
      ("1e", #""1e""#), ("e1", #""e1""#), ("1e400", #""1e400""#), ("1e-7", "1e-7"), (".", #"".""#), ("+.5", "0.5"),
      (".5_0", #"".5_0""#), ("1.2.3", #""1.2.3""#), ("1e-400", "0"), ("0x1p4", #""0x1p4""#),
    ])
  func fractions(scalar: String, json: String) {
    #expect(readings("a: \(scalar)") == [#"{"a":\#(json)}"#])
  }

  @Test(
    "what other readers take for a number, a time or a merge stays text",
    arguments: [
      "12:30:45", "1:30", "2024-01-01", "2024-01-01T00:00:00Z", "190:20:30", "100m", "=", "<<", "b#c", "?x", "1,2",
    ])
  func text(scalar: String) {
    #expect(readings("a: \(scalar)") == [#"{"a":"\#(scalar)"}"#])
  }

  @Test(
    "tags",
    arguments: [
      ("!!str 1", #""1""#), (#"!!int "1""#, "1"), ("!!binary aGk=", #""hi""#), ("!foo x", #""x""#),
      ("!!float 1", "1"), ("!b", #""""#), ("! 1", #""1""#), ("!!set {x}", #"{"x":null}"#), (#""0777""#, #""0777""#),
      ("'yes'", #""yes""#), ("|\n  1\n", #""1\n""#),
    ])
  func tags(scalar: String, json: String) {
    #expect(readings("a: \(scalar)") == [#"{"a":\#(json)}"#])
  }

  @Test(
    "a tag that its text does not bear",
    arguments: [
      ("!!int x", "cannot decode !!str `x` as a !!int"), ("!!bool 1", "cannot decode !!int `1` as a !!bool"),
      ("!!binary '*'", "!!binary value contains invalid base64 data"),
    ])
  func contradictions(scalar: String, sentence: String) {
    #expect(readings("a: \(scalar)") == ["error converting YAML to JSON: yaml: \(sentence)"])
  }

  @Test(
    "a key is the text that it has in JSON",
    arguments: [
      ("y: 1", #"{"true":1}"#), ("on: push", #"{"true":"push"}"#), ("1: x", #"{"1":"x"}"#),
      ("0x10: x", #"{"16":"x"}"#), ("1.5: x", #"{"1.5":"x"}"#), ("1000000.0: x", #"{"1e+06":"x"}"#),
      (#""on": x"#, #"{"on":"x"}"#), ("? a\n: b", #"{"a":"b"}"#), ("한글: a", #"{"한글":"a"}"#),
      ("a: {b:1}", #"{"a":{"b:1":null}}"#), ("=: 1", #"{"=":1}"#), ("a: &x on\n*x : 2", #"{"a":true,"true":2}"#),
    ])
  func keys(text: String, json: String) {
    #expect(readings(text) == [json])
  }

  @Test(
    "keys and numbers that JSON does not have",
    arguments: [
      ("null: x", #"unsupported map key of type: %!s(<nil>), key: <nil>, value: "x""#),
      ("~: x", #"unsupported map key of type: %!s(<nil>), key: <nil>, value: "x""#),
      ("? {x: 1}\n: b", #"yaml: invalid map key: map[interface {}]interface {}{"x":1}"#),
      ("[1]: x", "yaml: invalid map key: []interface {}{1}"),
      ("a: {{ .Values.x }}", #"yaml: invalid map key: map[interface {}]interface {}{".Values.x":interface {}(nil)}"#),
      ("a: .inf", "json: unsupported value: +Inf"), ("a: -.Inf", "json: unsupported value: -Inf"),
      ("a: .nan", "json: unsupported value: NaN"),
    ])
  func notJSON(text: String, sentence: String) {
    #expect(readings(text) == ["error converting YAML to JSON: \(sentence)"])
  }
}
