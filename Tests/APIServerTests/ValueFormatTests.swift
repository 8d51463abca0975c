import Testing

@testable import KubernetesModel
@testable import APIServer

@Suite("Formats of values")
struct ValueFormatTests {
  @Test("a DNS label", arguments: ["a", "web-1", "0", String(repeating: "a", count: 63)])
  func dnsLabel(value: String) { #expect(ValueFormat.dnsLabel.accepts(value)) }

  @Test(
    "what is no DNS label",
    arguments: [
      ("", DNSWords.label), ("Web", DNSWords.label), ("-a", DNSWords.label), ("a-", DNSWords.label),
      ("컨테이너", DNSWords.label), ("a b", DNSWords.label), ("a.b", "must not contain dots"), ("a\n", DNSWords.label),
      (String(repeating: "a", count: 64), "must be no more than 63 characters"),
    ])
  func notDNSLabel(value: String, fault: String) { #expect(ValueFormat.dnsLabel.faults(value) == [fault]) }

  @Test("a DNS subdomain", arguments: ["a", "a.b", "1.2.3.4", "a-b.c"])
  func dnsSubdomain(value: String) { #expect(ValueFormat.dnsSubdomain.accepts(value)) }

  @Test("what is no DNS subdomain", arguments: ["", ".", "a..b", "a.", ".a", "a.-b", "a-.b", "a_b", "A"])
  func notDNSSubdomain(value: String) { #expect(ValueFormat.dnsSubdomain.faults(value) == [DNSWords.subdomain]) }

  @Test("a search domain may hold underscores", arguments: ["_tcp.example.com", "a_b", "a"])
  func searchDomain(value: String) { #expect(ValueFormat.searchDomain.accepts(value)) }

  @Test("what is no search domain", arguments: ["", "__a", "a_", "_", "a..b", "A"])
  func notSearchDomain(value: String) { #expect(ValueFormat.searchDomain.faults(value) == [DNSWords.searchDomain]) }

  @Test("the prefix of a generated name may end in a hyphen", arguments: ["web-", "a", "A-", "web"])
  func generatedNamePrefix(value: String) { #expect(ValueFormat.generatedNamePrefix.accepts(value)) }

  @Test("what is no prefix of a generated name", arguments: ["-", "Bad_", "_a-"])
  func notGeneratedNamePrefix(value: String) { #expect(!ValueFormat.generatedNamePrefix.accepts(value)) }

  @Test("a label key", arguments: ["app", "App_1.x", "example.com/app", "a/B"])
  func qualifiedName(value: String) { #expect(ValueFormat.qualifiedName.accepts(value)) }

  @Test(
    "what is no label key",
    arguments: [
      ("", ["name part must be non-empty", "name part must consist of"]), ("a/b/c", ["a valid label key must consist"]),
      ("/a", ["prefix part must be non-empty"]), ("A/b", ["prefix part a lowercase RFC 1123 subdomain"]),
      ("a/", ["name part must be non-empty", "name part must consist of"]), ("한글", ["name part must consist of"]),
      (String(repeating: "a", count: 64), ["name part must be no more than 63 bytes"]),
    ])
  func notQualifiedName(value: String, beginnings: [String]) {
    let faults = ValueFormat.qualifiedName.faults(value)
    #expect(faults.count == beginnings.count)
    #expect(zip(faults, beginnings).allSatisfy { $0.hasPrefix($1) })
  }

  @Test("a label value may be empty but not end in punctuation")
  func labelValue() {
    #expect(ValueFormat.labelValue.accepts(""))
    #expect(ValueFormat.labelValue.accepts("v1.2_3-x"))
    #expect(!ValueFormat.labelValue.accepts("a-"))
    #expect(ValueFormat.labelValue.faults(String(repeating: "-", count: 64)).count == 2)
  }

  @Test(
    "port names",
    arguments: [
      ("http", []), ("a", []), ("", [portCharacters, portLetter]), ("80", [portLetter]), ("Web", [portCharacters]),
      ("a--b", ["must not contain consecutive hyphens"]), ("-a", ["must not begin or end with a hyphen"]),
      ("a-very-long-port-name", ["must be no more than 15 characters"]),
    ])
  func portName(value: String, faults: [String]) { #expect(ValueFormat.portName.faults(value) == faults) }

  @Test(
    "keys of ConfigMaps",
    arguments: [
      ("key.name", []), ("..2", ["must not start with '..'"]), (".", ["must not be '.'"]), ("..", ["must not be '..'"]),
    ])
  func configKey(value: String, faults: [String]) { #expect(ValueFormat.configKey.faults(value) == faults) }

  @Test(
    "names of environment variables",
    arguments: [("A B", true), ("1-.", true), ("A=B", false), ("가", false), ("\t", false)])
  func environmentName(value: String, isGood: Bool) { #expect(ValueFormat.environmentName.accepts(value) == isGood) }

  @Test(
    "whole numbers",
    arguments: [
      ("0", true), ("-7", true), ("120", true), ("", false), ("-", false), ("-0", false), ("07", false), ("+1", false),
    ])
  func decimalInteger(value: String, isGood: Bool) { #expect(ValueFormat.decimalInteger.accepts(value) == isGood) }

  @Test(
    "paths that stay below their folder",
    arguments: [
      ("a/b", []), ("a..b", []), ("/a", ["must be a relative path"]), ("a/../b", ["must not contain '..'"]),
      ("..data", ["must not start with '..'"]), ("../a", ["must not contain '..'"]),
      ("..", ["must not contain '..'", "must not start with '..'"]),
    ])
  func unreservedPath(value: String, faults: [String]) { #expect(ValueFormat.unreservedPath.faults(value) == faults) }

  @Test(
    "IP addresses",
    arguments: [
      ("10.0.0.1", nil), ("::", nil), ("2001:db8::1", nil), ("1:2:3:4:5:6:7:8", nil), ("::1.2.3.4", nil), ("1::", nil),
      ("", badAddress), ("1.2.3", badAddress), ("1.2.3.256", badAddress), ("1.2.3.4.5", badAddress),
      (":::", badAddress),
      ("1::2::3", badAddress), ("1:2:3:4:5:6:7", badAddress), ("12345::", badAddress), ("10.0.0.0/8", badAddress),
      ("fe80::1%eth0", badAddress), ("a.b.c.d", badAddress), ("1:2:3:4:5:6:7:8:9", badAddress), ("1:", badAddress),
      ("010.0.0.1", "must not have leading 0s"), ("::ffff:10.0.0.1", "must not be an IPv4-mapped IPv6 address"),
    ] as [(String, String?)])
  func ipAddress(value: String, fault: String?) {
    #expect(ValueFormat.ipAddress.faults(value) == [fault].compactMap(\.self))
  }

  @Test(
    "the canonical form of IPv6",
    arguments: [
      ("fd00:0:0::0010", "fd00::10"), ("::1:10.0.0.1", "::1:a00:1"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("0::0", "::"),
      ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("1:0:0:0:0:0:0:0", "1::"), ("2001:DB8::A", "2001:db8::a"),
    ])
  func canonicalAddress(value: String, canonical: String) { #expect(IPAddress(value)?.canonical == canonical) }

  @Test(
    "kernel parameters",
    arguments: [
      ("net.core.somaxconn", true), ("net/ipv4/conf.x", true), ("Kernel.x", false), ("kernel.", false), ("", false),
    ])
  func sysctlName(value: String, isGood: Bool) { #expect(ValueFormat.sysctlName.accepts(value) == isGood) }

  @Test("the namespace of a kernel parameter")
  func sysctlNamespace() {
    #expect(SysctlNamespace(ofParameter: "net/core/somaxconn") == .network)
    #expect(SysctlNamespace(ofParameter: "kernel.shmmax") == .ipc)
    #expect(SysctlNamespace(ofParameter: "kernel.sem") == .ipc)
    #expect(SysctlNamespace(ofParameter: "kernel.semx") == nil)
    #expect(SysctlNamespace(ofParameter: "vm.swappiness") == nil)
  }

  @Test(
    "host and port",
    arguments: [("a:1", true), ("[::1]:1", true), (":", true), ("a", false), ("a:b:c", false), ("[a]", false)])
  func hostPortPair(value: String, isGood: Bool) { #expect(value.isHostPortPair == isGood) }

  @Test(
    "iSCSI names",
    arguments: [
      ("iqn.2001-04.com.example:storage.disk2", nil), ("eui.0123456789abcdef", nil), ("xx", iscsiStart),
      ("naa.52004567BA64678", iscsiForm), ("iqn.2001-4.com.example:x", iscsiForm),
      ("iqn.2001-04.com.example:", iscsiForm),
      ("iqn.2001-04.com.example:a b", iscsiForm),
    ] as [(String, String?)])
  func iscsiName(value: String, fault: String?) { #expect(ISCSIName.fault(value) == fault) }

  @Test(
    "Windows users",
    arguments: [
      ("ContainerUser", []), ("NT AUTHORITY\\Local Service", []), ("", ["runAsUserName cannot be an empty string"]),
      ("a\\b\\c", ["runAsUserName cannot contain more than one backslash"]),
      ("a\\", ["runAsUserName's User cannot be empty"]),
      ("\\a", ["runAsUserName's Domain doesn't match the NetBios nor the DNS format"]),
      ("a\tb", ["runAsUserName cannot contain control characters"]),
      ("..", ["runAsUserName's User cannot contain only periods or spaces"]),
      ("a*", ["runAsUserName's User cannot contain the following characters: \"/\\:;|=,+*?<>@[]"]),
    ])
  func windowsUser(value: String, faults: [String]) { #expect(ValueFormat.windowsUserName.faults(value) == faults) }

  @Test("a downward API field may name one entry of a map")
  func fieldLabel() {
    #expect(FieldLabel("metadata.labels['a/b']").subscripted == "a/b")
    #expect(FieldLabel("metadata.labels['a/b']").path == "metadata.labels")
    #expect(FieldLabel("['a']").subscripted == nil)
    #expect(FieldLabel("a['").subscripted == nil)
    #expect(FieldLabel.fault("spec.nodeName", version: "v1") == nil)
    #expect(FieldLabel.fault("spec.x", version: "v1") == "field label not supported: spec.x")
    #expect(FieldLabel.fault("spec.x", version: "v2") == "unsupported pod version: v2")
    #expect(FieldLabel.fault("spec.x['a']", version: "v1") == "field label does not support subscript: spec.x['a']")
  }

  @Test("values are quoted as Go quotes them")
  func quoting() {
    #expect("a\"b\\c\n가\u{1}\u{200B}".goQuoted == #""a\"b\\c\n가\x01\u200b""#)
  }
}

private let portCharacters = "must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)"
private let portLetter = "must contain at least one letter (a-z)"
private let badAddress = "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"
private let iscsiStart = "must be valid format starting with iqn, eui, or naa"
private let iscsiForm = "must be valid format"
