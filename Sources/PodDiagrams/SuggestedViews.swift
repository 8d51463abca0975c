internal import KubernetesModel

extension PodSubject {
  /// The views that tell more than the YAML does at a glance.
  ///
  /// One container, whatever it mounts, is read as fast as it is drawn; it takes a second column, or a handful of
  /// volumes, until a picture shows what the text hides. When things happen matters where they wait for each other.
  var suggestedViews: [PodView] {
    let spec = spec
    let containers = spec.containers ?? []
    let initContainers = spec.initContainers ?? []
    let volumes = spec.volumes ?? []
    var views: [PodView] = []
    if containers.count + initContainers.count > 1 || volumes.count > 2 { views.append(.structure) }
    let waits = containers.contains { $0.startupProbe != nil || $0.lifecycle?.value.preStop != nil }
    if !initContainers.isEmpty || waits { views.append(.timeline) }
    return views
  }
}
