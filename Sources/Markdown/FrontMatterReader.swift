enum FrontMatterReader {
  static func read(_ text: [UInt8], into findings: inout Findings) -> (matter: FrontMatter?, end: Int)? { nil }
}
