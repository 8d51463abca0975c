internal import Diagnostics
internal import KubernetesModel

/// What the server asks of CronJobs.
enum CronJobRules {
  static let kinds = [nameTooLong, scheduleRequired, schedule, zoneInSchedule, timeZone, concurrency, ownSelector]

  fileprivate static func judge(_ spec: CronJobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    scheduleIsATimetable(spec.schedule.orEmpty, path.field("schedule"), &refusals)
    zoneIsKnown(spec.timeZone, path.field("timeZone"), &refusals)
    NumberRules.requireNonNegative(
      spec.startingDeadlineSeconds, at: path.field("startingDeadlineSeconds"), into: &refusals)
    concurrencyIsKnown(spec.concurrencyPolicy, path.field("concurrencyPolicy"), &refusals)
    let job = spec.jobTemplate.contents().spec.contents()
    let place = path.field("jobTemplate", "spec")
    JobRules.judge(job, place, &refusals)
    selectorIsMade(job, place, &refusals)
    NumberRules.requireNonNegative(
      spec.successfulJobsHistoryLimit, at: path.field("successfulJobsHistoryLimit"), into: &refusals)
    NumberRules.requireNonNegative(
      spec.failedJobsHistoryLimit, at: path.field("failedJobsHistoryLimit"), into: &refusals)
  }

  private static let nameTooLong = DiagnosticKind.rule(
    "cronjob-name-length",
    "크론잡은 이름 뒤에 시각을 붙여 잡을 만들므로 이름이 52자를 넘을 수 없습니다.",
    "A CronJob adds the time to its name to name its Jobs, so the name is at most 52 characters.",
    write: ("이름을 줄이십시오.", "Shorten the name."))

  private static let scheduleRequired = DiagnosticKind.rule(
    "cronjob-schedule-required",
    "언제 실행할지 알려 주는 `schedule`이 없습니다.", "There is no `schedule` to say when.",
    write: ("`schedule: \"*/5 * * * *\"`처럼 적으십시오.", "Write `schedule: \"*/5 * * * *\"`, say."))

  private static let schedule = DiagnosticKind.rule(
    "cronjob-schedule",
    "'{0}'은(는) 일정으로 읽을 수 없습니다. 분, 시, 일, 월, 요일의 다섯 칸을 씁니다.",
    "'{0}' is no timetable: it takes five fields, for minute, hour, day, month and weekday.",
    write: (
      "`0 9 * * 1-5`(평일 9시)처럼 적으십시오. 요일은 0(일)부터 6(토)까지이고, 초 칸은 없습니다.",
      "Write it like `0 9 * * 1-5` (nine on weekdays). Weekdays run from 0 (Sunday) to 6; there is no field for seconds."
    ))

  private static let zoneInSchedule = DiagnosticKind.rule(
    "cronjob-zone-in-schedule",
    "시간대는 `schedule` 안에 적지 않습니다.", "A time zone does not go into `schedule`.",
    write: ("`timeZone: Asia/Seoul`처럼 따로 적으십시오.", "Write it apart: `timeZone: Asia/Seoul`."))

  private static let timeZone = DiagnosticKind.rule(
    "cronjob-time-zone",
    "'{0}'(이)라는 시간대는 없습니다. IANA 데이터베이스의 이름이어야 하고 대소문자를 구별합니다.",
    "There is no time zone '{0}'; it takes a name of the IANA database, and case matters.",
    write: ("`Asia/Seoul`이나 `Etc/UTC`처럼 적으십시오.", "Write it like `Asia/Seoul` or `Etc/UTC`."))

  private static let concurrency = DiagnosticKind.rule(
    "cronjob-concurrency-policy",
    "앞의 잡이 끝나지 않았을 때 할 수 있는 일은 `Allow`, `Forbid`, `Replace`뿐인데 '{0}'입니다.",
    "While the last Job runs one can `Allow`, `Forbid` or `Replace`; this is '{0}'.",
    write: ("셋 가운데 하나를 적으십시오.", "Write one of the three."))

  private static let ownSelector = DiagnosticKind.rule(
    "cronjob-selector",
    "크론잡이 만드는 잡의 `selector`는 서버가 만들어 주므로 적을 수 없습니다.",
    "The server makes the `selector` of a CronJob's Jobs; it cannot be written.",
    write: ("`selector`와 `manualSelector`를 지우십시오.", "Delete `selector` and `manualSelector`."))
}

extension CronJobRules {
  /// The names of the Jobs, which are longer than the CronJob's, are names.
  fileprivate static func nameLeavesRoom(_ metadata: Box<ObjectMeta>?, _ refusals: inout Refusals) {
    let name = MetadataRules.effectiveName(metadata.contents())
    if name.utf8.count > 52 {
      refusals.refuse(
        nameTooLong, FieldPath.root.field("metadata", "name"), .text(name), FaultWords.tooManyCharacters(52))
    }
  }

  /// There is a timetable, without a time zone in it.
  private static func scheduleIsATimetable(_ text: String, _ path: FieldPath, _ refusals: inout Refusals) {
    if text.isEmpty { return refusals.require(scheduleRequired, path) }
    if let fault = CronSchedule.fault(in: text) { refusals.refuse(schedule, path, .text(text), fault) }
    if text.holds("TZ") {
      refusals.refuse(
        zoneInSchedule, path, .text(text), "cannot use TZ or CRON_TZ in schedule, use timeZone field instead")
    }
  }

  /// A time zone is one of the database, and says itself which.
  private static func zoneIsKnown(_ zone: String?, _ path: FieldPath, _ refusals: inout Refusals) {
    guard let zone else { return }
    if zone.isEmpty { return refusals.refuse(timeZone, path, .text(zone), "timeZone must be nil or non-empty string") }
    if zone.lowercased() == "local" {
      let detail = "timeZone must be an explicit time zone as defined in https://www.iana.org/time-zones"
      return refusals.refuse(timeZone, path, .text(zone), detail)
    }
    if !TimeZoneNames.contains(zone) { refusals.refuse(timeZone, path, .text(zone), "unknown time zone \(zone)") }
  }

  /// What happens when Jobs meet is one of three things.
  private static func concurrencyIsKnown(
    _ policy: ConcurrencyPolicy?, _ path: FieldPath, _ refusals: inout Refusals
  ) {
    if policy == .allow || policy == .forbid || policy == .replace { return }
    refusals.refuse(concurrency, path, BadValue(policy), unlessOneOf: ["Allow", "Forbid", "Replace"])
  }

  /// Jobs that are made know their Pods by labels that are made.
  private static func selectorIsMade(_ job: JobSpec, _ path: FieldPath, _ refusals: inout Refusals) {
    if job.selector != nil {
      refusals.refuse(ownSelector, path.field("selector"), .object, "`selector` will be auto-generated")
    }
    if job.manualSelector == true {
      refusals.refuse(ownSelector, path.field("manualSelector"), .truth(true), unlessOneOf: ["nil", "false"])
    }
  }
}

extension CronJob {
  package func refusals(by options: ServerOptions) -> Refusals {
    MetadataRules.judge(metadata, by: options) { refusals in
      CronJobRules.judge(spec.contents(), FieldPath.root.field("spec"), &refusals)
      CronJobRules.nameLeavesRoom(metadata, &refusals)
    }
  }
}
