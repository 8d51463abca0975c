/// Whether one container is started again, whatever the Pod's own policy.
package struct ContainerRestartPolicy: OpenEnum {
  package static var typeName: StaticString { "ContainerRestartPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let always = Self(rawValue: "Always")
  package static let never = Self(rawValue: "Never")
  package static let onFailure = Self(rawValue: "OnFailure")
}

/// What to do when a container ended in a certain way.
package struct ContainerRestartRule: Model {
  package static var typeName: StaticString { "ContainerRestartRule" }
  package var action: ContainerRestartRuleAction?
  package var exitCodes: Box<ContainerRestartRuleOnExitCodes>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("action", &action, .always)
    visit.field("exitCodes", &exitCodes)
  }
}

/// The exit codes that a restart rule is about.
package struct ContainerRestartRuleOnExitCodes: Model {
  package static var typeName: StaticString { "ContainerRestartRuleOnExitCodes" }
  package var `operator`: ContainerRestartRuleOnExitCodesOperator?
  package var values: [Int32]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("operator", &`operator`, .always)
    visit.field("values", &values)
  }
}

/// What a restart rule does.
package struct ContainerRestartRuleAction: OpenEnum {
  package static var typeName: StaticString { "ContainerRestartRuleAction" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let restart = Self(rawValue: "Restart")
  package static let restartAllContainers = Self(rawValue: "RestartAllContainers")
}

/// How an exit code is compared.
package struct ContainerRestartRuleOnExitCodesOperator: OpenEnum {
  package static var typeName: StaticString { "ContainerRestartRuleOnExitCodesOperator" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let `in` = Self(rawValue: "In")
  package static let notIn = Self(rawValue: "NotIn")
}
