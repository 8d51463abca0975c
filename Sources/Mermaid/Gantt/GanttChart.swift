/// A Gantt chart: tasks over time.
package struct GanttChart: Sendable {
  package var title: String?
  package var tasks: [GanttTask] = []
  /// Whether times within a day matter.
  package var showsHours = false
  /// How the axis names its times; nil: as the length of the chart asks.
  package var axisFormat: AxisFormat?
}

/// A task; times are milliseconds since 1970, without zones.
package struct GanttTask: Sendable {
  package var section: String
  package var name: String
  package var start: Int
  package var end: Int
  package var isDone = false
  package var isActive = false
  package var isCritical = false
  package var isMilestone = false
}
