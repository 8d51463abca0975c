/// One of the pictures that a Pod has.
package enum PodView: String, Sendable, CaseIterable {
  /// What the Pod is made of: containers, ports, probes, volumes and where they are mounted.
  case structure
  /// What happens when, from scheduling to the last signal.
  case timeline
  /// The phases that the Pod can be in, and what leads from one to another.
  case phases
}
