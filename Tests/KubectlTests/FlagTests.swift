import Kubectl
import Testing

@Suite("Flags as pflag reads them")
struct FlagTests {
  @Test(
    "what is wrong with a flag is said in its words",
    arguments: [
      ("get pods --show-lables", "error: unknown flag: --show-lables"),
      ("get pods -all-namespaces", "error: unknown shorthand flag: 'a' in -all-namespaces"),
      ("get pods -n", "error: flag needs an argument: 'n' in -n"),
      ("get --namespace", "error: flag needs an argument: --namespace"),
      ("get ---x", "error: bad flag syntax: ---x"),
      ("get --=x", "error: bad flag syntax: --=x"),
      ("get -é", "error: unknown shorthand flag: 'Ã' in -é"),
      (
        "get pods --show-labels=maybe",
        "error: invalid argument \"maybe\" for \"--show-labels\" flag: strconv.ParseBool: parsing \"maybe\": invalid syntax"
      ),
      (
        "get pods -Aw=x",
        "error: invalid argument \"x\" for \"-w, --watch\" flag: strconv.ParseBool: parsing \"x\": invalid syntax"
      ),
      (
        "create deploy d --image=a --port=x",
        "error: invalid argument \"x\" for \"--port\" flag: strconv.ParseInt: parsing \"x\": invalid syntax"
      ),
      (
        "create deploy d --image=a --replicas=99999999999",
        "error: invalid argument \"99999999999\" for \"-r, --replicas\" flag: strconv.ParseInt: parsing \"99999999999\": "
          + "value out of range"
      ),
      ("logs x --since=5", "error: invalid argument \"5\" for \"--since\" flag: time: missing unit in duration \"5\""),
      (
        "logs x --since=5한",
        "error: invalid argument \"5한\" for \"--since\" flag: time: unknown unit \"\\xed\\x95\\x9c\" in duration "
          + "\"5\\xed\\x95\\x9c\""
      ),
      (
        "get pods --label-columns=\"a\"b",
        "error: invalid argument \"\\\"a\\\"b\" for \"-L, --label-columns\" flag: parse error on line 1, column 3: "
          + "extraneous or missing \" in quoted-field"
      ),
    ])
  func refused(line: String, message: String) {
    let answer = kubectl(line)
    #expect(answer.code == 1)
    #expect(answer.firstLine == message)
    #expect(answer.refusal?.kind == .flag)
  }

  @Test(
    "flags stand anywhere, joined, with and without =",
    arguments: [
      "-n x get pods -Aw", "get -ojson pods", "get pods -o=json", "get pods --no_headers", "logs x --tail=0x1_0",
      "get pods -nkube-system -lapp=web", "create deploy d --image=a -r3", "get pods --show-labels=false -- ",
    ])
  func accepted(line: String) {
    #expect(kubectl(line).code == 0, "\(kubectl(line).error)")
  }

  @Test("a wrong word is pointed at, and what was meant is offered where it is sure")
  func places() {
    let refusal = kubectl("get pods --show-lables").refusal
    #expect(refusal?.word == 2)
    #expect(refusal?.suggestion == "--show-labels")
    #expect(kubectl("get pod -all-namespaces").refusal?.suggestion == "--all-namespaces")
    #expect(kubectl("decribe svc").refusal?.suggestion == "describe")
  }
}
