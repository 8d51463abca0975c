/// What happens to a Pod from its first minute to its last signal, as both drawings show it.
///
/// Time is cut at moments; how far apart they stand depends on what has to be written between them, for seconds
/// before a start and months of running do not share a scale.
struct Timeline: Sendable {
  typealias Tone = PictureCanvas.Tone

  /// A point in time.
  struct Moment: Sendable {
    /// The name of the moment; empty where nothing happens but an end.
    var title: String
    /// When, or what for: the most telling first, the shortest last.
    var details: [String]
    /// What happens, in a sentence: for the drawing on which time runs down.
    var sentence: String
    var tone: Tone
    /// What the line that marks it through all lanes is called, where there is one.
    var mark: String?
    var line: Int?
  }

  /// What a container does between two moments.
  struct Segment: Sendable {
    var from: Int
    var to: Int
    var tone: Tone
    /// What is written on it: the most telling first, the shortest last.
    var texts: [String]
    /// The field that it stands for; `nil` for what no field of its own asks for.
    var field: String?
    var line: Int?
  }

  /// A probe or hook that has no stretch of time of its own.
  struct Remark: Sendable {
    var title: String
    var texts: [String]
    var field: String
    var line: Int?
    var tone: Tone
  }

  /// A container and all it does.
  struct Lane: Sendable {
    var column: ContainerColumn
    var segments: [Segment] = []
    var remarks: [Remark] = []
  }

  /// A stretch of the Pod's own life.
  struct Span: Sendable {
    var from: Int
    var to: Int
    var title: String
    var captions: [String]
    var tone: Tone
    var field: String?
    var line: Int?
  }

  var moments: [Moment] = []
  var lanes: [Lane] = []
  var spans: [Span] = []
  /// The stretch that has no natural length: what is left of the width is its.
  var elastic = 0
  /// Seconds within which the Pod has to be done, where there is a limit.
  var deadline: Int?
}
