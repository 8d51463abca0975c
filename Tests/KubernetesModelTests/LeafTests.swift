import Testing

@testable import KubernetesModel

struct ExactDecimalTests {
  @Test(
    "Sums and differences are exact, of any size",
    arguments: [
      ("1", "2", "3", "-1"), ("1", "-1", "0", "2"), ("0.1", "0.2", "300m", "-100m"),
      ("999999999999999999999999999n", "1n", "1E", "999999999999999999999999998n"), ("-5", "3", "-2", "-8"),
      ("1Gi", "1", "1073741825", "1073741823"), ("0", "3Mi", "3Mi", "-3Mi"),
    ])
  func arithmetic(a: String, b: String, sum: String, difference: String) throws {
    let (x, y) = (try #require(Quantity(a)), try #require(Quantity(b)))
    #expect(x + y == Quantity(sum))
    #expect(x - y == Quantity(difference))
  }

  @Test(
    "Quantities are ordered by what they are worth",
    arguments: [
      ("-1", "0"), ("-2", "-1"), ("0", "1n"), ("999m", "1"), ("1G", "1Gi"), ("1Ei", "1e19"), ("9", "10"),
      ("1e100", "1e2000000000"), ("1e-9", "1e-8"),
    ])
  func order(smaller: String, larger: String) throws {
    let (x, y) = (try #require(Quantity(smaller)), try #require(Quantity(larger)))
    #expect(x < y)
    #expect(!(y < x))
  }

  @Test(
    "The same amount is equal however it is written", arguments: [("1000m", "1"), ("1Gi", "1024Mi"), ("1e3", "1k")])
  func equality(a: String, b: String) {
    #expect(Quantity(a) == Quantity(b))
  }

  @Test(
    "A whole number is rounded away from zero and held within 64 bits",
    arguments: [
      ("0.1", 1, 100), ("-0.1", -1, -100), ("1.5", 2, 1500), ("9e18", 9_000_000_000_000_000_000, .max),
      ("1e30", .max, .max), ("-1e30", .min, .min), ("-9223372036854775808", .min, .min),
    ] as [(String, Int64, Int64)])
  func wholeNumbers(text: String, value: Int64, milli: Int64) throws {
    let quantity = try #require(Quantity(text))
    #expect(quantity.value == value)
    #expect(quantity.milliValue == milli)
  }

  @Test(
    "What is no quantity is refused",
    arguments: ["", " ", "abc", "1 Gi", "1GB", "1K", "1e", "0x10", "--1", "1.2.3", "1Mi5"])
  func refused(text: String) {
    #expect(Quantity(text) == nil)
  }

  @Test("Hostile exponents cost nothing", arguments: ["1e2147483647", "1e-2147483648", "1e999999999999999999999"])
  func hostileExponents(text: String) {
    _ = Quantity(text).map { ($0 + Quantity(1)).description }
  }
}

struct TimeTests {
  @Test(
    "A time is written in UTC, to the second",
    arguments: [
      ("2026-11-21T09:00:00Z", "2026-11-21T09:00:00Z"), ("2026-11-21T09:00:00.999+09:00", "2026-11-21T00:00:00Z"),
      ("2024-02-29T23:30:00-01:00", "2024-03-01T00:30:00Z"), ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
      ("0001-01-02T00:00:00Z", "0001-01-02T00:00:00Z"), ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
      ("2000-03-01T1:02:03Z", "2000-03-01T01:02:03Z"),
    ])
  func canonicalForm(text: String, expected: String) throws {
    #expect(Time(seconds: try Timestamp(parsing: Array(text.utf8), .seconds).seconds).description == expected)
  }

  @Test(
    "Of what is wrong with a time the first thing is told",
    arguments: [
      ("", #" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "2006""#),
      ("2026", #" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "-""#),
      ("2026-13-01T00:00:00Z", ": month out of range"), ("2026-02-29T00:00:00Z", ": day out of range"),
      ("2026-01-01T24:00:00Z", ": hour out of range"), ("2026-01-01T00:60:00Z", ": minute out of range"),
      ("2026-01-01 00:00:00Z", #" as "2006-01-02T15:04:05Z07:00": cannot parse " 00:00:00Z" as "T""#),
      ("2026-01-01T00:00:00", #" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "Z07:00""#),
      ("2026-01-01T00:00:00Zx", #": extra text: "x""#),
    ])
  func faults(text: String, message: String) {
    #expect(throws: TimestampFault(serverMessage: "parsing time \"\(text)\"\(message)")) {
      try Timestamp(parsing: Array(text.utf8), .seconds)
    }
  }
}
