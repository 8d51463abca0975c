import Kubectl
import Testing

@Suite("Commands and their arguments")
struct CommandTests {
  @Test(
    "a command that nobody knows, with what may have been meant",
    arguments: [
      ("ge", "error: unknown command \"ge\" for \"kubectl\"\n\nDid you mean this?\n\tset\n\tget\n\tcp\n\n"),
      ("creat", "error: unknown command \"creat\" for \"kubectl\"\n\nDid you mean this?\n\tcreate\n\n"),
      ("-l logs app=x", "Error: flags cannot be placed before plugin name: -l\n"),
      ("rollout foo bar", "error: unknown command \"foo bar\"\nSee 'kubectl rollout -h' for help and examples\n"),
      ("create namespce x", "error: Unexpected args: [namespce x]\nSee 'kubectl create -h' for help and examples\n"),
    ])
  func unknown(line: String, message: String) {
    #expect(kubectl(line).error == message)
    #expect(kubectl(line).code == 1)
  }

  @Test(
    "arguments are checked in each command's order and words",
    arguments: [
      (
        "get",
        "You must specify the type of resource to get. Use \"kubectl api-resources\" for a complete list of supported resources."
      ),
      ("get pods web -l a=b", "error: name cannot be provided when a selector is specified"),
      ("get a/b/c", "error: arguments in resource/name form may not have more than one slash"),
      ("get pods -A web", "error: a resource cannot be retrieved by name across all namespaces"),
      ("get pods -n a/b", "invalid namespace \"a/b\": [may not contain '/']"),
      ("logs web -n a/b", "error: invalid namespace \"a/b\": [may not contain '/']"),
      ("delete pods", "error: resource(s) were provided, but no name was specified"),
      ("delete", "error: You must provide one or more resources by argument or filename."),
      ("delete pods -l a=b --all", "error: setting 'all' parameter but found a non empty selector. "),
      ("logs", "error: expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'."),
      ("exec web", "error: you must specify at least one command for the container"),
      ("exec -- ls", "error: pod, type/name or --filename must be specified"),
      ("scale deploy web", "error: required flag(s) \"replicas\" not set"),
      ("create cronjob c", "error: required flag(s) \"image\", \"schedule\" not set"),
      ("apply x.yaml", "error: Unexpected args: [x.yaml]"),
      ("apply -f a.yaml b.yaml", "error: Unexpected args: [b.yaml]"),
      ("apply", "error: must specify one of -f and -k"),
      ("patch pod web", "error: must specify --patch or --patch-file containing the contents of the patch"),
      ("label pods web", "error: at least one label update is required"),
      ("label pods web a=b x", "error: all resources must be specified before label changes: x"),
      ("taint nodes n1 a=b:Foo", "error: invalid taint effect: Foo, unsupported taint effect"),
      ("cp a b", "error: one of src or dest must be a remote file specification"),
      ("port-forward web", "error: TYPE/NAME and list of ports are required for port-forward"),
      ("wait pod/web --for=foo", "error: unrecognized condition: \"foo\""),
      ("rollout status", "error: required resource not specified"),
      ("autoscale deploy web --max=0", "error: --max=MAXPODS is required and must be at least 1, max: 0"),
      ("explain pods,svc", "error: unrecognized character in action: U+002C ','"),
      ("config use-context", "error: Unexpected args: []"),
      ("version x", "error: extra arguments: [x]"),
      ("create secret tls t --cert=a", "error: key and cert must be specified"),
      ("run a --image=Bad", "error: Invalid image name \"Bad\": invalid reference format"),
      (
        "apply -f [https://x.io/e.yaml](https://x.io/e.yaml)",
        "error: pattern \"[https://x.io/e.yaml](https://x.io/e.yaml)\" is not valid: syntax error in pattern"
      ),
    ])
  func refused(line: String, message: String) {
    let answer = kubectl(line)
    #expect(answer.code == 1)
    #expect(answer.firstLine == message)
  }

  @Test("a no-break space before a flag makes the flag a name")
  func noBreakSpace() {
    let answer = kubectl(words: ["create", "secret", "generic", "x", "\u{A0}--from-literal=a=b"])
    #expect(answer.firstLine == "error: exactly one NAME is required, got 2")
  }

  @Test(
    "what needs a cluster is one line, and no error",
    arguments: [
      "get pods", "describe pod web", "logs -f web", "apply -f x.yaml", "exec -it web -- sh", "delete -f x.yaml",
      "rollout undo deploy/web --to-revision=2", "config get-contexts", "wait --for=condition=Ready pod/web",
      "create configmap c --from-file=missing.conf", "certificate approve jane", "get pods web -o yaml", "options",
      "label nodes n1 disk=ssd", "expose deploy web --port=80", "top nodes", "run -it --rm --image=a -- sh",
    ])
  func accepted(line: String) {
    let answer = kubectl(line)
    #expect(answer.code == 0, "\(answer.error)")
    #expect(answer.text.hasSuffix("\n"))
  }
}
