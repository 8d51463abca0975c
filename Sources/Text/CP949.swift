package enum CP949 {
  static func decoded(_ bytes: [UInt8]) -> [UInt8]? { nil }
}
