internal import CYAML

/// Owns a libyaml parser over bytes that outlive it.
///
/// libyaml keeps the address of its own struct, so the struct lives on the heap and never moves.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private var event = yaml_event_t()

  /// A parser at the beginning of `bytes`; `nil` where there is no memory for it.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    var event = event
    yaml_event_delete(&event)
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Reads the next event and lends it to `body`; what it points to is freed when the next is read.
  mutating func next() throws(ParserFailure) -> yaml_event_t {
    yaml_event_delete(&event)
    // After an error libyaml goes on answering 1 with no event: the error is what counts.
    guard yaml_parser_parse(parser, &event) == 1, parser.pointee.error == YAML_NO_ERROR else {
      throw ParserFailure(parser.pointee)
    }
    return event
  }
}

/// What libyaml says of a text that it cannot read. Marks are code points, lines count from 0.
struct ParserFailure: Error {
  enum Stage {
    case reader, scanner, parser
  }
  let stage: Stage
  let problem: String
  let problemIndex: Int
  let problemLine: Int
  /// Where the construct began that the problem broke.
  let contextIndex: Int?
  let contextLine: Int

  init(_ parser: yaml_parser_t) {
    switch parser.error {
    case YAML_SCANNER_ERROR: stage = .scanner
    case YAML_PARSER_ERROR: stage = .parser
    default: stage = .reader
    }
    problem = parser.problem.map { String(cString: $0) } ?? "unknown problem parsing YAML content"
    if stage == .reader {
      problemIndex = Int(parser.problem_offset)
      (problemLine, contextIndex, contextLine) = (0, nil, 0)
    } else {
      problemIndex = Int(parser.problem_mark.index)
      problemLine = Int(parser.problem_mark.line)
      contextIndex = parser.context == nil ? nil : Int(parser.context_mark.index)
      contextLine = parser.context == nil ? 0 : Int(parser.context_mark.line)
    }
  }

  /// The sentence of kubectl's own parser, with the line as it counts it: the mark of a scanner's error
  /// counts from 1, that of a parser's error from 0, and line 0 is not named.
  var serverProblem: String {
    var line = 0
    if problemLine != 0 {
      line = problemLine + (stage == .scanner ? 1 : 0)
    } else if contextLine != 0 {
      line = contextLine
    }
    return line == 0 ? problem : "line \(line): \(problem)"
  }
}
