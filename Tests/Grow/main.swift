// grow FOLDER BYTES — lays every growing input into FOLDER, a folder each, as a note and where it is YAML as a file.
internal import Glibc
internal import Hostile

let words = CommandLine.arguments
guard words.count == 3, let size = Int(words[2]) else {
  print("grow FOLDER BYTES")
  exit(2)
}

func lay(_ bytes: [UInt8], at path: String) {
  guard let file = fopen(path, "w") else {
    perror(path)
    exit(3)
  }
  fwrite(bytes, 1, bytes.count, file)
  fclose(file)
}

for input in GrowingInput.all {
  let folder = "\(words[1])/\(input.form) \(input.name)"
  mkdir(folder, 0o755)
  mkdir("\(folder)/content", 0o755)
  lay(input.note(ofBytes: size), at: "\(folder)/content/index.md")
  if input.form == .yaml || input.form == .pod { lay(input.text(ofBytes: size), at: "\(folder)/content/a.yaml") }
}
