internal import Diagnostics
internal import FileSystem

extension FileError {
  /// What went wrong, in words.
  func text(in language: Language) -> String {
    "\(path): \(what.text(in: language)): \(why.text(in: language))"
  }

  private var what: Words {
    switch action {
    case .read: Words("읽을 수 없습니다", "cannot be read")
    case .write: Words("쓸 수 없습니다", "cannot be written")
    case .list: Words("폴더를 열 수 없습니다", "the folder cannot be opened")
    case .create: Words("폴더를 만들 수 없습니다", "the folder cannot be made")
    case .remove: Words("지울 수 없습니다", "cannot be removed")
    }
  }

  private var why: Words {
    switch reason {
    case .notFound: Words("그런 파일이나 폴더가 없습니다", "there is no such file or folder")
    case .notPermitted: Words("권한이 없습니다", "permission denied")
    case .isDirectory where action == .write:
      Words("그 자리에 폴더가 있습니다. 폴더를 다른 곳으로 옮기십시오", "a folder stands in its place; move that elsewhere")
    case .isDirectory: Words("파일이 아니라 폴더입니다", "it is a folder, not a file")
    case .notDirectory:
      Words(
        "폴더가 있어야 할 자리에 다른 것이 있습니다. 다른 곳으로 옮기십시오", "something else stands where a folder must be; move that elsewhere")
    case .diskFull: Words("디스크에 남은 공간이 없습니다", "no space is left on the disk")
    case .readOnly: Words("읽기 전용 디스크입니다", "the disk is read-only")
    case .tooManyLinks: Words("심볼릭 링크가 돌고 돕니다", "symbolic links lead in a circle")
    case .nameTooLong: Words("이름이 너무 깁니다", "the name is too long")
    case .leadsOut:
      Words(
        "심볼릭 링크가 코스 폴더 밖을 가리킵니다. 파일을 코스 안으로 복사하십시오",
        "a symbolic link leads out of the course; copy the file into it")
    case .isLink:
      Words(
        "심볼릭 링크를 따라 쓰지 않습니다. 링크를 지우거나 링크가 가리키는 폴더를 `-o`로 지정하십시오",
        "it is a symbolic link, and none is written through; remove it, or name the folder that it leads to with `-o`")
    case .notAFile:
      Words(
        "파이프, 소켓, 장치는 읽거나 쓰지 않습니다. 지우거나 다른 곳으로 옮기십시오",
        "pipes, sockets and devices are not read or written; remove it, or move it elsewhere")
    case .inUse:
      Words(
        "다른 podbook이 이 폴더에 쓰고 있습니다. 끝난 뒤에 다시 실행하십시오",
        "another podbook is writing here; run this again when it has ended")
    case .tooLarge(let limit):
      Words("너무 큽니다(한도 \(limit >> 20) MB)", "it is too large (the limit is \(limit >> 20) MB)")
    case .system(_, let words): Words(words, words)
    }
  }
}
