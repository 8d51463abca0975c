import Testing
import YAML

@testable import KubernetesModel

extension Pod {
  /// The Pod that a manifest writes.
  init(reading manifest: String) throws {
    let document = try YAMLReader().read(Array(manifest.utf8)).first?.result.get()
    let read = try #require(document)
    let root = try #require(read.root)
    var decoder = TreeDecoder(read)
    let object: Pod? = decoder.decode(at: root)
    #expect(decoder.faults.isEmpty)
    self = try #require(object)
  }
}
