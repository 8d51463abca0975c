internal import Glibc

/// Text that cmark owns, as bytes. Good for as long as its node is not changed.
typealias CMarkText = UnsafeBufferPointer<UInt8>

extension CMarkText {
  /// The bytes of a C string; none for a null pointer.
  init(_ text: UnsafePointer<CChar>?) {
    guard let text else {
      self.init(start: nil, count: 0)
      return
    }
    let count = strlen(text)
    self.init(start: UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self), count: count)
  }
}
