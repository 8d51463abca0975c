/// `create deployment`, `create job`, `create cronjob`.
enum CreateWorkloads {
  static func deployment(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue {
    let images = call.flags.list("image")
    let command = call.commandArguments
    if images.count > 1, !command.isEmpty { throw Refusal("cannot specify multiple --image options and command") }
    var containers = images.map { container(named: containerName(of: $0), image: $0, command: command) }
    let port = call.flags.number("port", default: -1)
    if port >= 0, !containers.isEmpty {
      var fields = Fields()
      if case .fields(let known) = containers[0] { fields = known }
      fields["ports"] = .list([.fields(["containerPort": .integer(port)])])
      containers[0] = .fields(fields.ordered(like: KnownFields.container))
    }
    let labels = ObjectValue.map(["app": name])
    return ObjectType("Deployment", "apps/v1").object(
      name, in: call.namespace, labels: ["app": name],
      [
        "spec": .fields([
          "replicas": .integer(call.flags.number("replicas", default: 1)),
          "selector": .fields(["matchLabels": labels]),
          "template": .fields([
            "metadata": .fields(["labels": labels]), "spec": .fields(["containers": .list(containers)]),
          ]),
          "strategy": .nothing,
        ]),
        "status": .nothing,
      ])
  }

  static func job(_ call: Invocation, _ name: String) throws(Refusal) -> ObjectValue? {
    let image = call.flags.text("image")
    let source = call.flags.text("from")
    if image.isEmpty == source.isEmpty { throw Refusal("either --image or --from must be specified") }
    guard source.isEmpty else {
      if !call.commandArguments.isEmpty { throw Refusal("cannot specify --from and command") }
      // The CronJob is the cluster's.
      return nil
    }
    return ObjectType("Job", "batch/v1").object(
      name, in: call.namespace,
      [
        "spec": .fields(["template": template(name, image, call.commandArguments, restart: "Never")]),
        "status": .nothing,
      ])
  }

  static func cronJob(_ call: Invocation, _ name: String) -> ObjectValue {
    let restart = call.flags.text("restart")
    let template = template(
      name, call.flags.text("image"), call.commandArguments, restart: restart.isEmpty ? "OnFailure" : restart)
    return ObjectType("CronJob", "batch/v1").object(
      name, in: call.namespace,
      [
        "spec": .fields([
          "schedule": .text(call.flags.text("schedule")),
          "jobTemplate": .fields([
            "metadata": .fields(["name": .text(name)]), "spec": .fields(["template": template]),
          ]),
        ]),
        "status": .nothing,
      ])
  }

  private static func template(_ name: String, _ image: String, _ command: [String], restart: String) -> ObjectValue {
    .fields([
      "metadata": .nothing,
      "spec": .fields([
        "containers": .list([container(named: name, image: image, command: command)]), "restartPolicy": .text(restart),
      ]),
    ])
  }

  private static func container(named name: String, image: String, command: [String]) -> ObjectValue {
    .fields([
      "name": .text(name), "image": image.isEmpty ? nil : .text(image),
      "command": command.isEmpty ? nil : .texts(command), "resources": .nothing,
    ])
  }

  /// An image's last part without tag and digest. Where it holds what a name may not, kubectl adds five letters by
  /// chance; here they are always the same, so that a page does not change with every build.
  private static func containerName(of image: String) -> String {
    let last = image.pieces(at: "/").last ?? image
    let bare = last.pieces(at: ":")[0].pieces(at: "@")[0]
    guard bare.holds("_") || bare.holds(".") else { return bare }
    let clean = bare.utf8.map { $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") ? UInt8(ascii: "-") : $0 }
    return String(decoding: clean, as: UTF8.self) + "-xxxxx"
  }
}
