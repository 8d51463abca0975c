/// Security settings of the whole Pod; a container's own go before them.
package struct PodSecurityContext: Model {
  package static var typeName: StaticString { "PodSecurityContext" }
  package var appArmorProfile: Box<AppArmorProfile>?
  package var fsGroup: Int64?
  package var fsGroupChangePolicy: PodFSGroupChangePolicy?
  package var runAsGroup: Int64?
  package var runAsNonRoot: Bool?
  package var runAsUser: Int64?
  package var seLinuxChangePolicy: PodSELinuxChangePolicy?
  package var seLinuxOptions: Box<SELinuxOptions>?
  package var seccompProfile: Box<SeccompProfile>?
  package var supplementalGroups: [Int64]?
  package var supplementalGroupsPolicy: SupplementalGroupsPolicy?
  package var sysctls: [Sysctl]?
  package var windowsOptions: Box<WindowsSecurityContextOptions>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("appArmorProfile", &appArmorProfile)
    visit.field("fsGroup", &fsGroup)
    visit.field("fsGroupChangePolicy", &fsGroupChangePolicy, .whenSet)
    visit.field("runAsGroup", &runAsGroup)
    visit.field("runAsNonRoot", &runAsNonRoot)
    visit.field("runAsUser", &runAsUser)
    visit.field("seLinuxChangePolicy", &seLinuxChangePolicy, .whenSet)
    visit.field("seLinuxOptions", &seLinuxOptions)
    visit.field("seccompProfile", &seccompProfile)
    visit.field("supplementalGroups", &supplementalGroups)
    visit.field("supplementalGroupsPolicy", &supplementalGroupsPolicy, .whenSet)
    visit.field("sysctls", &sysctls)
    visit.field("windowsOptions", &windowsOptions)
  }
}

/// A kernel parameter.
package struct Sysctl: Model {
  package static var typeName: StaticString { "Sysctl" }
  package var name: String?
  package var value: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("value", &value, .always)
  }
}

/// When the owner of a volume's files is changed.
package struct PodFSGroupChangePolicy: OpenEnum {
  package static var typeName: StaticString { "PodFSGroupChangePolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let onRootMismatch = Self(rawValue: "OnRootMismatch")
  package static let always = Self(rawValue: "Always")
}

/// How a volume gets the Pod's SELinux label.
package struct PodSELinuxChangePolicy: OpenEnum {
  package static var typeName: StaticString { "PodSELinuxChangePolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let recursive = Self(rawValue: "Recursive")
  package static let mountOption = Self(rawValue: "MountOption")
}

/// Where a container's supplementary groups come from.
package struct SupplementalGroupsPolicy: OpenEnum {
  package static var typeName: StaticString { "SupplementalGroupsPolicy" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let merge = Self(rawValue: "Merge")
  package static let strict = Self(rawValue: "Strict")
}
