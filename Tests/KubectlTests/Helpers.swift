import Kubectl

/// kubectl's answer to words that are divided by spaces.
func kubectl(_ line: String, _ release: Int = 36, files: [String: String] = [:]) -> Answer {
  kubectl(words: line.split(separator: " ").map(String.init), release, files: files)
}

/// kubectl's answer to words.
func kubectl(words: [String], _ release: Int = 36, files: [String: String] = [:]) -> Answer {
  let disk = CourseFiles(
    kind: { path in
      if files[path] != nil { return .file }
      return files.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
    },
    read: { files[$0].map { Array($0.utf8) } },
    names: { path in
      files.keys.filter { $0.hasPrefix(path + "/") }.map { String($0.dropFirst(path.count + 1)) }.sorted()
    })
  return Kubectl(release: KubectlRelease(minor: release), files: disk).run(words)
}

extension Answer {
  /// Standard output as text.
  var text: String { String(decoding: output, as: UTF8.self) }
  /// The first line of standard error.
  var firstLine: String { error.split(separator: "\n").first.map(String.init) ?? "" }
}
