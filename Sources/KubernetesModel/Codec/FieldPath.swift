/// The place of a field as the API server writes it: `spec.containers[0].image`.
///
/// A path is a chain from the field up to the object; making a longer one costs one allocation and
/// no text, so rules may carry paths along where nothing is wrong. The text is made on demand.
package indirect enum FieldPath: Sendable {
  /// The object itself.
  case root
  /// A field of what stands before.
  case field(FieldPath, String)
  /// An element of a list, counted from 0.
  case index(FieldPath, Int)
  /// An entry of a map.
  case key(FieldPath, String)

  /// One step of a path.
  package enum Step: Sendable, Equatable {
    case field(String)
    case index(Int)
    case key(String)
  }

  /// The field `name` below this place.
  package func field(_ name: String) -> FieldPath { .field(self, name) }

  /// The field that `names` lead to below this place.
  package func field(_ first: String, _ others: String...) -> FieldPath {
    others.reduce(.field(self, first)) { .field($0, $1) }
  }

  /// The element at `position` of this list.
  package func index(_ position: Int) -> FieldPath { .index(self, position) }

  /// The entry `name` of this map.
  package func key(_ name: String) -> FieldPath { .key(self, name) }

  /// The steps from the object down to the field.
  package var steps: [Step] {
    var steps: [Step] = []
    var here = self
    while true {
      switch here {
      case .root: return steps.reversed()
      case .field(let parent, let name):
        steps.append(.field(name))
        here = parent
      case .index(let parent, let position):
        steps.append(.index(position))
        here = parent
      case .key(let parent, let name):
        steps.append(.key(name))
        here = parent
      }
    }
  }
}

extension FieldPath: CustomStringConvertible {
  /// The path as the server writes it; empty for the object itself.
  package var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .field(let name):
        if !text.isEmpty { text += "." }
        text += name
      case .index(let position): text += "[\(position)]"
      case .key(let name): text += "[\(name)]"
      }
    }
    return text
  }
}
