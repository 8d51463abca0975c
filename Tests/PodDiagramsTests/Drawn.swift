import APIServer
import Diagnostics
import PodDiagrams
import YAML

/// The objects of a manifest, as they are drawn.
func objects(in manifest: String) -> [ManifestObject] { objects(in: Array(manifest.utf8)) }

/// The objects of a manifest, as they are drawn.
func objects(in bytes: [UInt8]) -> [ManifestObject] {
  let judge = Judge(text: bytes)
  let source = SourceText(path: "", bytes: bytes)
  return YAMLReader().read(bytes).flatMap { reading -> [ManifestObject] in
    guard let document = try? reading.result.get() else { return [] }
    return ManifestObject.objects(of: judge.judge(reading), writtenIn: document) { source.line(at: $0) }
  }
}

/// The pictures of the first object of a manifest that has any.
func pictures(of manifest: String) -> PodPictures? {
  let all = objects(in: manifest)
  return all.lazy.compactMap { PodPictures(of: $0, among: all) }.first
}
