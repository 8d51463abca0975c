import Kubectl
import Testing

@Suite("What commands make")
struct MakingTests {
  @Test("a Deployment, as kubectl prints it")
  func deployment() {
    let answer = kubectl(
      "create deployment web --image=reg.io:5000/a/shop:v1 --replicas=0 --port=80 --dry-run=client -o yaml")
    #expect(
      answer.text == """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          labels:
            app: web
          name: web
        spec:
          replicas: 0
          selector:
            matchLabels:
              app: web
          strategy: {}
          template:
            metadata:
              labels:
                app: web
            spec:
              containers:
              - image: reg.io:5000/a/shop:v1
                name: shop
                ports:
                - containerPort: 80
                resources: {}
        status: {}

        """)
  }

  @Test("JSON keeps the order of Kubernetes' types and escapes as Go does")
  func json() {
    let answer = kubectl(words: [
      "create", "cm", "c", "--from-literal=b=<x>&", "--from-literal=a=1", "-n", "dev", "--dry-run=client", "-o", "json",
    ])
    #expect(
      answer.text == """
        {
            "kind": "ConfigMap",
            "apiVersion": "v1",
            "metadata": {
                "name": "c",
                "namespace": "dev"
            },
            "data": {
                "a": "1",
                "b": "\\u003cx\\u003e\\u0026"
            }
        }

        """)
  }

  @Test("text is quoted, folded and kept in lines as Go's YAML library does")
  func scalars() {
    let values = [
      "a": "on", "b": "0x1F", "c": "1:30", "d": "x: y", "e": "'q'", "f": "two\nlines\n", "g": "tab\there", "h": "😀",
      "i": " lead", "j": "2001-01-01", "k": String(repeating: "word ", count: 20) + "end", "n10": "no\nend", "n9": "~x",
    ]
    let words = values.map { "--from-literal=\($0.key)=\($0.value)" }
    let answer = kubectl(words: ["create", "cm", "c", "--dry-run=client", "-oyaml"] + words)
    #expect(
      answer.text == #"""
        apiVersion: v1
        data:
          a: "on"
          b: "0x1F"
          c: "1:30"
          d: 'x: y'
          e: '''q'''
          f: |
            two
            lines
          g: "tab\there"
          h: "\U0001F600"
          i: ' lead'
          j: "2001-01-01"
          k: word word word word word word word word word word word word word word word word
            word word word word end
          n9: ~x
          n10: |-
            no
            end
        kind: ConfigMap
        metadata:
          name: c

        """#)
  }

  @Test("run and its Service, with what --overrides changes")
  func run() {
    let answer = kubectl(words: [
      "run", "web", "--image=nginx", "--port=80", "--expose", "--dry-run=client", "-o", "yaml", "--env=A=b", "--",
      "sleep", "1d",
    ])
    #expect(answer.text.hasPrefix("apiVersion: v1\nkind: Service\n"))
    #expect(answer.text.contains("  loadBalancer: {}\n---\n---\napiVersion: v1\nkind: Pod\n"))
    #expect(answer.text.contains("  - args:\n    - sleep\n    - 1d\n    env:\n    - name: A\n      value: b\n"))
    let changed = kubectl(words: [
      "run", "x", "--image=a", "--dry-run=client", "-oyaml",
      #"--overrides={"spec":{"unknown":1,"containers":[{"name":"x","resources":{"limits":{"cpu":"1000m"}}}]}}"#,
    ])
    #expect(changed.text.contains("  - name: x\n    resources:\n      limits:\n        cpu: \"1\"\n  dnsPolicy"))
    #expect(!changed.text.contains("unknown"))
    #expect(
      kubectl("run x --image=a --overrides={bad --dry-run=client -oyaml").firstLine == "error: Invalid JSON Patch")
  }

  @Test("an Ingress shares paths by host and secrets by name")
  func ingress() {
    let line =
      "create ingress i --rule=a/b=c:80,tls=s --rule=a/c*=d:http,tls=s --rule=b/=e:1,tls --class=nginx --dry-run=client -oyaml"
    let text = kubectl(line).text
    #expect(text.contains("        path: /c\n        pathType: Prefix\n"))
    #expect(text.contains("  tls:\n  - hosts:\n    - a\n    secretName: s\n  - hosts:\n    - b\nstatus:"))
    #expect(text.contains("  ingressClassName: nginx\n"))
  }

  @Test("a hash of the content ends the name")
  func hash() {
    #expect(kubectl("create cm c --append-hash --dry-run=client -oname").text == "configmap/c-94b26g54cg\n")
    let secret = kubectl("create secret generic s --from-literal=a=b --append-hash --dry-run=client -oname")
    #expect(secret.text == "secret/s-7fd2tm89d8\n")
  }

  @Test("objects in files are changed and written as their types have it")
  func files() {
    let pod =
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels: {app: web}\nspec:\n  containers:\n  - {name: web, image: a}\n"
    let files = ["pod.yaml": pod]
    let image = kubectl("set image -f pod.yaml web=b:1 --local -o yaml", files: files).text
    #expect(image.hasSuffix("spec:\n  containers:\n  - image: b:1\n    name: web\n    resources: {}\nstatus: {}\n"))
    let label = kubectl("label -f pod.yaml tier=x --local -o yaml", files: files).text
    #expect(label.contains("  labels:\n    app: web\n    tier: x\n") && !label.contains("status"))
    let taken = kubectl("label -f pod.yaml app=x --local -o yaml", files: files)
    #expect(taken.firstLine == "error: 'app' already has a value (web), and --overwrite is false")
    let service = kubectl("expose -f pod.yaml --port=80 --target-port=http --dry-run=client -o yaml", files: files).text
    #expect(service.contains("  - port: 80\n    protocol: TCP\n    targetPort: http\n  selector:\n    app: web\n"))
    #expect(kubectl("set env -f pod.yaml A=b --local", files: files).text == "pod/web env updated\n")
    let scaled = kubectl("scale -f pod.yaml --replicas=2 --dry-run=client -o yaml", files: files).text
    #expect(scaled.contains("  namespace: default\n"))
    let deployment = ["d.yaml": "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\n"]
    let scaler = kubectl("autoscale -f d.yaml --max=3 --cpu=50% --dry-run=client -o yaml", files: deployment).text
    #expect(scaler.contains("averageUtilization: 50\n        type: Utilization\n    type: Resource\n"))
  }

  @Test("data comes from files, folders and lists of variables")
  func sources() {
    let files = ["dir/a.conf": "x\n", "dir/b.conf": "y", "ok.env": "# note\nA=b\n\nC=d e\r\n", "bad.env": "1A=b\n"]
    let folder = kubectl("create cm c --from-file=dir --dry-run=client -oyaml", files: files).text
    #expect(folder.contains("  a.conf: |\n    x\n  b.conf: \"y\"\n"))
    let variables = kubectl("create cm c --from-env-file=ok.env --dry-run=client -oyaml", files: files).text
    #expect(variables.contains("  A: b\n  C: d e\n"))
    let refused = [
      ("--from-env-file=bad.env", "error: \"1A\" is not a valid key name: a valid environment variable name"),
      ("--from-file=missing", "error: error reading missing: no such file or directory"),
      ("--from-file=k=dir", "error: cannot give a key name for a directory path"),
      ("--from-file==x", "error: key name for file path x missing"),
      ("--from-literal=x", "error: invalid literal source x, expected key=value"),
      ("--from-literal=한=x", "error: \"한\" is not a valid key name for a ConfigMap: a valid config key"),
    ]
    for (flag, message) in refused {
      #expect(kubectl("create cm c \(flag) --dry-run=client -oyaml", files: files).firstLine.hasPrefix(message))
    }
  }

  @Test("older releases wrote times that are not set")
  func times() {
    #expect(kubectl("create ns n --dry-run=client -oyaml", 32).text.contains("metadata:\n  creationTimestamp: null\n"))
    #expect(!kubectl("create ns n --dry-run=client -oyaml", 34).text.contains("creationTimestamp"))
  }
}
