internal import Text

/// A Korean particle whose form depends on the sound that the word before it ends with.
struct Particle {
  private let written: String
  private let afterConsonant: String
  private let afterVowel: String
  /// 으로 also drops its 으 after ㄹ.
  private var treatsRieulAsVowel: Bool { afterVowel == "로" }

  private static let all = [
    Particle(written: "은(는)", afterConsonant: "은", afterVowel: "는"),
    Particle(written: "는(은)", afterConsonant: "은", afterVowel: "는"),
    Particle(written: "이(가)", afterConsonant: "이", afterVowel: "가"),
    Particle(written: "가(이)", afterConsonant: "이", afterVowel: "가"),
    Particle(written: "을(를)", afterConsonant: "을", afterVowel: "를"),
    Particle(written: "를(을)", afterConsonant: "을", afterVowel: "를"),
    Particle(written: "과(와)", afterConsonant: "과", afterVowel: "와"),
    Particle(written: "와(과)", afterConsonant: "과", afterVowel: "와"),
    Particle(written: "(으)로", afterConsonant: "으로", afterVowel: "로"),
    Particle(written: "(이)라", afterConsonant: "이라", afterVowel: "라"),
    Particle(written: "(이)나", afterConsonant: "이나", afterVowel: "나"),
  ]

  /// The form of the particle that `template` begins with, as `word` asks for it, and how many bytes of
  /// the template it replaces.
  static func choose(_ template: ArraySlice<UInt8>, after word: String) -> (form: String, length: Int)? {
    for particle in all where template.starts(with: particle.written.utf8) {
      let ending = Ending(of: word)
      let isVowel = ending == .vowel || (ending == .rieul && particle.treatsRieulAsVowel)
      return (isVowel ? particle.afterVowel : particle.afterConsonant, particle.written.utf8.count)
    }
    return nil
  }
}

/// The sound that a word ends with when a Korean reader says it.
private enum Ending {
  case vowel, rieul, consonant

  init(of word: String) {
    let last = word.unicodeScalars.last { scalar in
      scalar.value >= 0xAC00
        || (scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil))
    }
    guard let last else {
      self = .vowel
      return
    }
    switch last {
    case "\u{AC00}"..."\u{D7A3}":
      switch (last.value - 0xAC00) % 28 {
      case 0: self = .vowel
      case 8: self = .rieul
      default: self = .consonant
      }
    // Digits by their Korean names: 일, 칠, 팔 end in ㄹ; 영, 삼, 육 in another consonant.
    case "1", "7", "8": self = .rieul
    case "0", "3", "6": self = .consonant
    // English words end in a consonant where Korean writes them with one: label 라벨, volume 볼륨, token 토큰.
    case "l", "L": self = .rieul
    case "m", "M", "n", "N": self = .consonant
    default: self = .vowel
    }
  }
}

extension String {
  /// The word with a particle, given in both its forms, in the one that the word asks for: `"파드".with("은(는)")`.
  package func with(_ particle: String) -> String {
    self + (Particle.choose(Array(particle.utf8)[...], after: self)?.form ?? particle)
  }
}
