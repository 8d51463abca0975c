/// Security settings of one container.
package struct SecurityContext: Model {
  package static var typeName: StaticString { "SecurityContext" }
  package var allowPrivilegeEscalation: Bool?
  package var appArmorProfile: Box<AppArmorProfile>?
  package var capabilities: Box<Capabilities>?
  package var privileged: Bool?
  package var procMount: ProcMountType?
  package var readOnlyRootFilesystem: Bool?
  package var runAsGroup: Int64?
  package var runAsNonRoot: Bool?
  package var runAsUser: Int64?
  package var seLinuxOptions: Box<SELinuxOptions>?
  package var seccompProfile: Box<SeccompProfile>?
  package var windowsOptions: Box<WindowsSecurityContextOptions>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("allowPrivilegeEscalation", &allowPrivilegeEscalation)
    visit.field("appArmorProfile", &appArmorProfile)
    visit.field("capabilities", &capabilities)
    visit.field("privileged", &privileged)
    visit.field("procMount", &procMount, .whenSet)
    visit.field("readOnlyRootFilesystem", &readOnlyRootFilesystem)
    visit.field("runAsGroup", &runAsGroup)
    visit.field("runAsNonRoot", &runAsNonRoot)
    visit.field("runAsUser", &runAsUser)
    visit.field("seLinuxOptions", &seLinuxOptions)
    visit.field("seccompProfile", &seccompProfile)
    visit.field("windowsOptions", &windowsOptions)
  }
}

/// Linux capabilities to add and to take away.
package struct Capabilities: Model {
  package static var typeName: StaticString { "Capabilities" }
  package var add: [Capability]?
  package var drop: [Capability]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("add", &add)
    visit.field("drop", &drop)
  }
}

/// A Linux capability.
package struct Capability: OpenEnum {
  package static var typeName: StaticString { "Capability" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }
}

/// How much of `/proc` a container sees.
package struct ProcMountType: OpenEnum {
  package static var typeName: StaticString { "ProcMountType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let standard = Self(rawValue: "Default")
  package static let unmasked = Self(rawValue: "Unmasked")
}
