internal import Glibc

@main
struct Podbook {
  static func main() {
    // A reader that went away (`podbook check | head`) ends the command quietly.
    signal(SIGPIPE, SIG_DFL)
    let environment = Environment.current
    exit(CommandLineTool(environment: environment).run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
