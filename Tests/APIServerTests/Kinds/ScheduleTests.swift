import Testing

@testable import KubernetesModel
@testable import APIServer

@Suite("A CronJob's timetable")
struct ScheduleTests {
  @Test(
    "is read as the controller reads it",
    arguments: [
      ("*/5 * * * *", nil), ("0 9 * jan-MAR mon-fri", nil), ("@daily", nil), ("@every 1h30m", nil), ("0 0 31 2 *", nil),
      ("5/15 ? * * 0,3-5", nil), ("TZ=UTC 0 0 * * *", nil), ("", "empty spec string"),
      ("* * * *", "expected exactly 5 fields, found 4: [* * * *]"),
      ("60 * * * *", "end of range (60) above maximum (59): 60"),
      ("* * 0 * *", "beginning of range (0) below minimum (1): 0"),
      ("30-10 * * * *", "beginning of range (30) beyond end of range (10): 30-10"),
      ("*/0 * * * *", "step of range should be a positive number: */0"), ("1-2-3 * * * *", "too many hyphens: 1-2-3"),
      ("1/2/3 * * * *", "too many slashes: 1/2/3"),
      ("* * * * sunday", "failed to parse int from sunday: strconv.Atoi: parsing \"sunday\": invalid syntax"),
      ("@sometimes", "unrecognized descriptor: @sometimes"),
      ("@every 5", "failed to parse duration @every 5: time: missing unit in duration \"5\""),
      ("@every 5d", "failed to parse duration @every 5d: time: unknown unit \"d\" in duration \"5d\""),
      ("@every x", "failed to parse duration @every x: time: invalid duration \"x\""),
    ] as [(String, String?)])
  func schedules(text: String, fault: String?) { #expect(CronSchedule.fault(in: text) == fault) }

  @Test("A time zone goes by its name in the database, to the letter")
  func zones() {
    for name in ["Asia/Seoul", "Etc/UTC", "UTC", "America/Argentina/Buenos_Aires", "ROK", "Etc/GMT+9"] {
      #expect(TimeZoneNames.contains(name), "\(name)")
    }
    for name in ["asia/seoul", "Asia/", "/Seoul", "Asia/Seul", "", "Asia", "KST+9"] {
      #expect(!TimeZoneNames.contains(name), "\(name)")
    }
  }

  @Test(
    "A list of indexes rises and stays below the number of completions",
    arguments: [
      ("", 0, nil), ("0", 1, nil), ("0,2-4", 4, nil), ("1-", 0, "cannot convert string to integer for index: \"\""),
      ("3,1", 0, "non-increasing order, previous: 3, current: 1"), ("5", 0, "too large index: \"5\""),
      ("2-2", 0, "non-increasing order, previous: 2, current: 2"),
    ] as [(String, Int, String?)])
  func indexes(text: String, count: Int, fault: String?) {
    do throws(IndexList.Fault) {
      #expect(try IndexList.count(text, below: 5) == count)
      #expect(fault == nil)
    } catch {
      #expect(error.words == fault)
    }
  }

  @Test(
    "A range of addresses holds no bit beyond its length",
    arguments: [
      ("10.0.0.0/8", true), ("fd00::/8", true), ("10.0.0.1/8", false), ("10.0.0.0/08", false), ("10.0.0.0/33", false),
      ("10.0.0.0", false), ("10.0.0.0/", false), ("010.0.0.0/8", false), ("0.0.0.0/0", true),
    ])
  func ranges(text: String, isGood: Bool) { #expect(ValueFormat.cidrBlock.accepts(text) == isGood) }
}
