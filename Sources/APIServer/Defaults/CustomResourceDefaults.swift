package import KubernetesModel

extension CustomResourceDefinition {
  /// The definition as the server completes it.
  package func defaulted(by options: ServerOptions) -> CustomResourceDefinition {
    var object = self
    object.spec.complete { spec in
      spec.names.complete { names in
        let kind = names.kind ?? ""
        names.singular.fill(kind.lowercased())
        if !kind.isEmpty { names.listKind.fill(kind + "List") }
      }
      spec.conversion.complete { conversion in
        conversion.strategy.fill(.none)
        if conversion.webhook?.value.clientConfig?.value.service != nil {
          let port = conversion.webhook?.value.clientConfig?.value.service?.value.port ?? 443
          conversion.webhook?.value.clientConfig?.value.service?.value.port = port
        }
      }
    }
    return object
  }
}
