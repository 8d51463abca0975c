/// The AppArmor profile of a container.
package struct AppArmorProfile: Model {
  package static var typeName: StaticString { "AppArmorProfile" }
  package var localhostProfile: String?
  package var type: AppArmorProfileType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("localhostProfile", &localhostProfile, .whenSet)
    visit.field("type", &type, .always)
  }
}

/// The system calls that a container may make.
package struct SeccompProfile: Model {
  package static var typeName: StaticString { "SeccompProfile" }
  package var localhostProfile: String?
  package var type: SeccompProfileType?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("localhostProfile", &localhostProfile, .whenSet)
    visit.field("type", &type, .always)
  }
}

/// The SELinux label of a container.
package struct SELinuxOptions: Model {
  package static var typeName: StaticString { "SELinuxOptions" }
  package var level: String?
  package var role: String?
  package var type: String?
  package var user: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("level", &level)
    visit.field("role", &role)
    visit.field("type", &type)
    visit.field("user", &user)
  }
}

/// Security settings that only Windows knows.
package struct WindowsSecurityContextOptions: Model {
  package static var typeName: StaticString { "WindowsSecurityContextOptions" }
  package var gmsaCredentialSpec: String?
  package var gmsaCredentialSpecName: String?
  package var hostProcess: Bool?
  package var runAsUserName: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("gmsaCredentialSpec", &gmsaCredentialSpec, .whenSet)
    visit.field("gmsaCredentialSpecName", &gmsaCredentialSpecName, .whenSet)
    visit.field("hostProcess", &hostProcess)
    visit.field("runAsUserName", &runAsUserName, .whenSet)
  }
}

/// Where an AppArmor profile comes from.
package struct AppArmorProfileType: OpenEnum {
  package static var typeName: StaticString { "AppArmorProfileType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let unconfined = Self(rawValue: "Unconfined")
  package static let runtimeDefault = Self(rawValue: "RuntimeDefault")
  package static let localhost = Self(rawValue: "Localhost")
}

/// Where a seccomp profile comes from.
package struct SeccompProfileType: OpenEnum {
  package static var typeName: StaticString { "SeccompProfileType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let unconfined = Self(rawValue: "Unconfined")
  package static let runtimeDefault = Self(rawValue: "RuntimeDefault")
  package static let localhost = Self(rawValue: "Localhost")
}
