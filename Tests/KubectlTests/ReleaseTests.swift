import Kubectl
import Testing

@Suite("What changed between releases")
struct ReleaseTests {
  @Test("exec without -- was taken until 1.31, with a warning")
  func execWithoutDashes() {
    for release in [24, 28, 31] {
      #expect(kubectl("exec web ls", release).code == 0)
      #expect(kubectl("exec web ls", release).error.contains("DEPRECATED"))
    }
    for release in [32, 36, 37] {
      let message = "error: exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead"
      #expect(kubectl("exec web ls", release).firstLine == message)
    }
  }

  @Test(
    "flags and commands come and go",
    arguments: [
      ("version --short", [24], [28, 32, 36, 37]),
      ("drain n1 --delete-local-data", [24, 28], [32, 36, 37]),
      ("drain n1 --delete-emptydir-data", [24, 28, 32, 36, 37], []),
      ("run web --image=a --replicas=2", [], [24, 28, 32, 36, 37]),
      ("run web --image=a --generator=run-pod/v1", [], [24, 28, 32, 36, 37]),
      ("run web --image=a --limits=cpu=1", [], [24, 28, 32, 36, 37]),
      ("run web --image=a --requests=cpu=1", [], [24, 28, 32, 36, 37]),
      ("run web --image=a --serviceaccount=sa", [], [24, 28, 32, 36, 37]),
      ("run web --image=a --hostport=80", [], [24, 28, 32, 36, 37]),
      ("expose deploy web --generator=x", [], [24, 28, 32, 36, 37]),
      ("get pods --export", [], [24, 28, 32, 36, 37]),
      ("get pods -a", [], [24, 28, 32, 36, 37]),
      ("get pods --show-all", [], [24, 28, 32, 36, 37]),
      ("delete pod web --include-uninitialized", [], [24, 28, 32, 36, 37]),
      ("rolling-update a b", [], [24, 28, 32, 36, 37]),
      ("convert -f x", [], [24, 28, 32, 36, 37]),
      ("apply -f x --prune --all --prune-whitelist=core/v1/Pod", [24, 28], [32, 36, 37]),
      ("apply -f x --prune --all --prune-allowlist=core/v1/Pod", [28, 32, 36, 37], [24]),
      ("create deploy web --image=a --record", [], [24, 28, 32, 36, 37]),
      ("apply -f x --record", [24, 28, 32, 36, 37], []),
      ("set image deploy/web a=b --record", [24, 28, 32, 36, 37], []),
      ("scale deploy web --replicas=1 --record", [24, 28, 32, 36, 37], []),
      ("annotate pod web a=b --record", [24, 28, 32, 36, 37], []),
      ("label pod web a=b --record", [24, 28, 32, 36, 37], []),
      ("create deploy web --image=a --dry-run -o yaml", [24, 28, 32, 36, 37], []),
      ("create deploy web --image=a --dry-run=true -o yaml", [24, 28, 32, 36, 37], []),
      ("delete pod web --cascade=false", [24, 28, 32, 36, 37], []),
      ("autoscale deploy web --max=3 --cpu-percent=50", [24, 28, 32, 36, 37], []),
      ("autoscale deploy web --max=3 --cpu=50%", [36, 37], [24, 28, 32]),
      ("autoscale deploy web --max=3 --memory=1Gi", [36, 37], [24, 28, 32]),
      ("debug web --image=a --profile=legacy", [28, 32, 36, 37], [24]),
      ("create token sa", [24, 28, 32, 36, 37], []),
      ("diff -f x --prune", [24, 28, 32, 36, 37], []),
      ("events", [28, 32, 36, 37], [24]),
      ("wait pod/web --for=jsonpath={.a}=b", [24, 28, 32, 36, 37], []),
      ("wait pod/web --for=jsonpath={.a}", [28, 32, 36, 37], [24]),
      ("get cs", [24, 28, 32, 36, 37], []),
    ])
  func changes(line: String, accepting: [Int], refusing: [Int]) {
    for release in accepting {
      #expect(kubectl(line, release).code == 0, "1.\(release): \(kubectl(line, release).error)")
    }
    for release in refusing { #expect(kubectl(line, release).code != 0, "1.\(release)") }
  }

  @Test("what is deprecated is said on standard error, and done all the same")
  func warnings() {
    #expect(kubectl("create deploy w --image=a --dry-run -o yaml").error.contains("--dry-run is deprecated"))
    #expect(kubectl("delete pod web --cascade=false").error.contains("--cascade=orphan"))
    #expect(kubectl("apply -f x --record").error.contains("Flag --record has been deprecated"))
    #expect(kubectl("autoscale deploy w --max=3 --cpu-percent=5").error.contains("Flag --cpu-percent"))
    #expect(kubectl("autoscale deploy w --max=3 --cpu-percent=5", 32).error.isEmpty)
    #expect(kubectl("get cs").error.contains("v1 ComponentStatus is deprecated in v1.19+"))
  }

  @Test("releases are read as people write them, and only those that are known")
  func reading() {
    #expect(KubectlRelease("1.28")?.minor == 28)
    #expect(KubectlRelease("v1.32.3")?.minor == 32)
    for text in ["1.23", "1.38", "2.28", "28", "", "1.x"] { #expect(KubectlRelease(text) == nil) }
  }
}
