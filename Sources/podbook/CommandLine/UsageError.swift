internal import Diagnostics

/// How a command line can be wrong.
enum UsageError: Error, Equatable {
  case unknownCommand(String)
  case unknownOption(String)
  case missingValue(option: String)
  case unknownValue(option: String, value: String, known: [String])
  case missingOperand(Operand)
  case unexpectedOperand(String)

  /// What an operand names.
  enum Operand: Equatable {
    case file, folder
  }

  /// What is wrong, in words.
  func text(in language: Language) -> String {
    switch self {
    case .unknownCommand(let name):
      Words("`{0}`(이)라는 명령은 없습니다.", "There is no command `{0}`.").text(in: language, [name])
    case .unknownOption(let option):
      Words("`{0}`(이)라는 옵션은 없습니다.", "There is no option `{0}`.").text(in: language, [option])
    case .missingValue(let option):
      Words("`{0}` 뒤에 값이 와야 합니다.", "`{0}` needs a value.").text(in: language, [option])
    case .unknownValue(let option, let value, let known):
      Words("`{0}`의 값 `{1}`을(를) 알 수 없습니다. 쓸 수 있는 값: {2}", "`{0}` cannot be `{1}`. It can be: {2}")
        .text(in: language, [option, value, known.joined(separator: ", ")])
    case .missingOperand(.file):
      Words("파일 이름이 필요합니다.", "A file is needed.").text(in: language)
    case .missingOperand(.folder):
      Words("폴더 이름이 필요합니다.", "A folder is needed.").text(in: language)
    case .unexpectedOperand(let operand):
      Words("`{0}`은(는) 여기에 올 수 없습니다.", "`{0}` is one operand too many.").text(in: language, [operand])
    }
  }
}
