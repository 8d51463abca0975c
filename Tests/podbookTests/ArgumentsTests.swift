import Testing

@testable import podbook

@Suite("Command line words")
struct ArgumentsTests {
  @Test("options are found wherever they stand, the last of each counts")
  func options() throws {
    var arguments = Arguments(["check", "a.md", "--format", "json", "-q", "b.md", "--format=sarif"])
    #expect(arguments.command() == "check")
    #expect(try arguments.value(of: "--format") == "sarif")
    let isQuiet = arguments.flag("--quiet", "-q")
    let isStillQuiet = arguments.flag("--quiet", "-q")
    #expect(isQuiet && !isStillQuiet)
    #expect(try arguments.operands() == ["a.md", "b.md"])
  }

  @Test("after -- everything is an operand, and - is one")
  func operands() throws {
    var arguments = Arguments(["-", "--", "--x", "-"])
    #expect(try arguments.operands() == ["-", "--x", "-"])
  }

  @Test("what a command does not know is refused")
  func unknown() {
    var arguments = Arguments(["--foramt", "json"])
    #expect(throws: UsageError.unknownOption("--foramt")) { try arguments.operands() }
    var open = Arguments(["--format"])
    #expect(throws: UsageError.missingValue(option: "--format")) { try open.value(of: "--format") }
  }
}
