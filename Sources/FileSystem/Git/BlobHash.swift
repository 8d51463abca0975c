/// The name that git gives to a file's contents: a hash of a short head and the bytes.
enum BlobHash {
  /// The hash in hexadecimal digits: SHA-256 where there are 64 of them, else SHA-1.
  static func of(_ bytes: [UInt8], digits: Int) -> [UInt8] {
    let head = Array("blob \(bytes.count)\0".utf8)
    let words = digits == 64 ? SHA256.hash(head, bytes) : SHA1.hash(head, bytes)
    let names = Array("0123456789abcdef".utf8)
    return words.flatMap { word in stride(from: 28, through: 0, by: -4).map { names[Int(word >> $0 & 15)] } }
  }

  /// Hands the blocks of 64 bytes of a message, its end padded with its length, to `body` as 16 words each.
  fileprivate static func blocks(_ head: [UInt8], _ bytes: [UInt8], _ body: ([UInt32]) -> Void) {
    let length = head.count + bytes.count
    let total = (length + 9 + 63) / 64 * 64
    var block = [UInt32](repeating: 0, count: 16)
    for start in stride(from: 0, to: total, by: 64) {
      for word in 0..<16 {
        var value: UInt32 = 0
        for place in (start + word * 4)..<(start + word * 4 + 4) {
          let byte: UInt8
          if place < head.count {
            byte = head[place]
          } else if place < length {
            byte = bytes[place - head.count]
          } else if place == length {
            byte = 0x80
          } else if place >= total - 8 {
            byte = UInt8(truncatingIfNeeded: UInt64(length) * 8 >> UInt64((total - 1 - place) * 8))
          } else {
            byte = 0
          }
          value = value << 8 | UInt32(byte)
        }
        block[word] = value
      }
      body(block)
    }
  }
}

extension UInt32 {
  fileprivate func turnedLeft(_ count: UInt32) -> UInt32 { self << count | self >> (32 - count) }
  fileprivate func turnedRight(_ count: UInt32) -> UInt32 { self >> count | self << (32 - count) }
}

/// SHA-1, as FIPS 180-4 has it.
private enum SHA1 {
  static func hash(_ head: [UInt8], _ bytes: [UInt8]) -> [UInt32] {
    var state: [UInt32] = [0x6745_2301, 0xEFCD_AB89, 0x98BA_DCFE, 0x1032_5476, 0xC3D2_E1F0]
    var words = [UInt32](repeating: 0, count: 80)
    BlobHash.blocks(head, bytes) { block in
      for index in 0..<16 { words[index] = block[index] }
      for index in 16..<80 {
        words[index] = (words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]).turnedLeft(1)
      }
      var (a, b, c, d, e) = (state[0], state[1], state[2], state[3], state[4])
      for index in 0..<80 {
        let (mixed, constant): (UInt32, UInt32) =
          switch index {
          case 0..<20: (b & c | ~b & d, 0x5A82_7999)
          case 20..<40: (b ^ c ^ d, 0x6ED9_EBA1)
          case 40..<60: (b & c | b & d | c & d, 0x8F1B_BCDC)
          default: (b ^ c ^ d, 0xCA62_C1D6)
          }
        let next = a.turnedLeft(5) &+ mixed &+ e &+ constant &+ words[index]
        (a, b, c, d, e) = (next, a, b.turnedLeft(30), c, d)
      }
      for (index, value) in [a, b, c, d, e].enumerated() { state[index] &+= value }
    }
    return state
  }
}

/// SHA-256, as FIPS 180-4 has it.
private enum SHA256 {
  private static let primes: [UInt32] = {
    var found: [UInt32] = []
    var candidate: UInt32 = 2
    while found.count < 64 {
      if !found.contains(where: { candidate % $0 == 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }()

  /// The first 32 bits of the fractions of the primes' cube roots.
  private static let constants = primes.map { fraction(of: $0, power: 3) }

  /// The first 32 bits of the fractions of the first eight primes' square roots.
  private static let start = primes.prefix(8).map { fraction(of: $0, power: 2) }

  /// The first 32 bits behind the point of a root, found bit by bit in whole numbers.
  private static func fraction(of prime: UInt32, power: Int) -> UInt32 {
    let target = UInt128(prime) << UInt128(32 * power)
    var root: UInt128 = 0
    for bit in stride(from: 36, through: 0, by: -1) {
      let next = root | 1 << UInt128(bit)
      if (1..<power).reduce(next, { product, _ in product * next }) <= target { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  static func hash(_ head: [UInt8], _ bytes: [UInt8]) -> [UInt32] {
    var state = start
    let constants = constants
    var words = [UInt32](repeating: 0, count: 64)
    BlobHash.blocks(head, bytes) { block in
      for index in 0..<16 { words[index] = block[index] }
      for index in 16..<64 {
        let (x, y) = (words[index - 15], words[index - 2])
        let low = x.turnedRight(7) ^ x.turnedRight(18) ^ x >> 3
        let high = y.turnedRight(17) ^ y.turnedRight(19) ^ y >> 10
        words[index] = words[index - 16] &+ low &+ words[index - 7] &+ high
      }
      var v = state
      for index in 0..<64 {
        let high = v[4].turnedRight(6) ^ v[4].turnedRight(11) ^ v[4].turnedRight(25)
        let choice = v[4] & v[5] ^ ~v[4] & v[6]
        let first = v[7] &+ high &+ choice &+ constants[index] &+ words[index]
        let low = v[0].turnedRight(2) ^ v[0].turnedRight(13) ^ v[0].turnedRight(22)
        let majority = v[0] & v[1] ^ v[0] & v[2] ^ v[1] & v[2]
        v = [first &+ low &+ majority, v[0], v[1], v[2], v[3] &+ first, v[4], v[5], v[6]]
      }
      for index in 0..<8 { state[index] &+= v[index] }
    }
    return state
  }
}
