internal import Glibc
internal import Hostile

/// What libFuzzer calls with every text that it makes up. `PODBOOK_FUZZ` names the target.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  guard let name = getenv("PODBOOK_FUZZ"), let target = FuzzTarget(rawValue: String(cString: name)) else {
    fatalError("PODBOOK_FUZZ must be one of \(FuzzTarget.allCases.map(\.rawValue))")
  }
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if let problem = target.problem(with: bytes) { fatalError(problem) }
  return 0
}
