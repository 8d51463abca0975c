import Text
import YAML

/// What kubectl makes of `text`: the JSON of each document, or the server's sentence.
func readings(_ text: String, limits: YAMLLimits = .standard) -> [String] {
  YAMLReader(limits: limits).read(Array(text.utf8)).map { reading in
    switch reading.result {
    case .success(let document):
      var json = JSONWriter()
      document.write(to: &json)
      return String(decoding: json.bytes, as: UTF8.self)
    case .failure(let fault):
      return fault.serverMessage
    }
  }
}

/// The first document of `text`, which has to be readable.
func document(_ text: String) throws -> YAMLDocument {
  let readings = YAMLReader().read(Array(text.utf8))
  guard let first = readings.first else { return YAMLDocument() }
  return try first.result.get()
}

/// The fault of the first document of `text`.
func fault(_ text: String) -> YAMLFault? {
  guard case .failure(let fault)? = YAMLReader().read(Array(text.utf8)).first?.result else { return nil }
  return fault
}

/// The text that a range of `source` covers.
func excerpt(_ source: String, _ range: Range<Int>) -> String {
  String(decoding: Array(source.utf8)[range], as: UTF8.self)
}
