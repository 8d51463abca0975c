/// A Dockerfile: instructions, comments, and the shell lines behind them.
enum DockerfileLexer {
  private static let instructions = PackedWord.set(
    "from run cmd label maintainer expose env add copy entrypoint volume user workdir arg onbuild stopsignal healthcheck shell as"
  )

  @Sendable static func lex(_ painter: inout Painter) {
    while !painter.isAtEnd {
      painter.skip(while: \.isBlank)
      painter.paint(.plain)
      if painter.byte == UInt8(ascii: "#") {
        painter.skipLine()
        painter.paint(.comment)
      } else {
        instruction(&painter)
        painter.paint(.plain)
        ShellLexer.line(&painter)
      }
      painter.skipLineFeed()
      painter.paint(.plain)
    }
  }

  private static func instruction(_ painter: inout Painter) {
    let start = painter.position
    painter.skip(while: \.isNameLetter)
    let word = PackedWord(painter.code[start..<painter.position], ignoringCase: true)
    painter.paint(word.map(instructions.contains) ?? false ? .key : .plain)
  }
}
