package import KubernetesModel

extension PodTemplateSpec {
  /// Fills in what was left out.
  mutating func setDefaults(by options: ServerOptions) {
    metadata?.value.dropLegacyAnnotations()
    var pod = spec ?? Box(PodSpec())
    pod.value.setTemplateDefaults(by: options)
    spec = pod
  }
}

extension Optional where Wrapped == Box<PodTemplateSpec> {
  /// Fills in what was left out; a template that is absent altogether is an empty one.
  mutating func setDefaults(by options: ServerOptions) {
    var template = self ?? Box(PodTemplateSpec())
    template.value.setDefaults(by: options)
    self = template
  }
}

extension PodTemplate {
  /// The template as the server completes it.
  package func defaulted(by options: ServerOptions) -> PodTemplate {
    var object = self
    object.template.setDefaults(by: options)
    return object
  }
}

extension Optional {
  /// What the box holds; where there is none an empty object, which for the server is the same.
  func contents<T: Model>() -> T where Wrapped == Box<T> { self?.value ?? T() }

  /// Changes what a box holds; a box that is absent is made first.
  mutating func complete<T: Model>(_ change: (inout T) -> Void) where Wrapped == Box<T> {
    var box = self ?? Box(T())
    change(&box.value)
    self = box
  }
}
