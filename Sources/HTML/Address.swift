/// Where a link leads or a picture lies, as it may stand in an attribute.
///
/// An address is either the program's own or a note's, and who makes one has to say which. A note's is made by the
/// policy alone, whatever syntax it came in, and nothing but an `Address` can be written into an attribute: a further
/// syntax cannot forget to ask.
package struct Address: Hashable, Sendable {
  /// The address, not escaped yet.
  package let bytes: [UInt8]

  /// One that the program made: of the names of its own files and ids.
  package init(ours bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// One that a note gives for a link; `nil` where following it could do more than show something.
  package init?(ofNote text: some Collection<UInt8>) {
    guard let allowed = AddressPolicy.allowed(Array(text)) else { return nil }
    bytes = allowed
  }

  /// One that a note gives for a picture, a film or a sound; `nil` for what is neither a file nor on the web.
  package init?(sourceOfNote text: some Collection<UInt8>) {
    guard !text.isEmpty else { return nil }
    self.init(ofNote: text)
    if AddressPolicy.scheme(of: bytes) != nil, !isRemote { return nil }
  }

  /// One that is written as it stands, for a dialect that promises what others write and is never published.
  package init(asWritten text: some Sequence<UInt8>) { bytes = Array(text) }

  /// Whether it lies on the web.
  package var isRemote: Bool {
    let scheme = AddressPolicy.scheme(of: bytes)
    return scheme == "http" || scheme == "https"
  }

  /// Whether it has a scheme: it leads out of the site, to the web, to a mail program or to a telephone.
  package var leadsOut: Bool { AddressPolicy.scheme(of: bytes) != nil }
}
