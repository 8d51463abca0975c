/// Which parts of an object have addresses of their own.
package struct CustomResourceSubresources: Model {
  package static var typeName: StaticString { "CustomResourceSubresources" }
  package var scale: Box<CustomResourceSubresourceScale>?
  package var status: Box<CustomResourceSubresourceStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("scale", &scale)
    visit.field("status", &status)
  }
}

/// That the status has an address of its own.
package struct CustomResourceSubresourceStatus: Model {
  package static var typeName: StaticString { "CustomResourceSubresourceStatus" }

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {}
}

/// Where the numbers of replicas stand in an object.
package struct CustomResourceSubresourceScale: Model {
  package static var typeName: StaticString { "CustomResourceSubresourceScale" }
  package var labelSelectorPath: String?
  package var specReplicasPath: String?
  package var statusReplicasPath: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("labelSelectorPath", &labelSelectorPath, .whenSet)
    visit.field("specReplicasPath", &specReplicasPath, .always)
    visit.field("statusReplicasPath", &statusReplicasPath, .always)
  }
}

/// How objects of one version become those of another.
package struct CustomResourceConversion: Model {
  package static var typeName: StaticString { "CustomResourceConversion" }
  package var strategy: ConversionStrategyType?
  package var webhook: Box<WebhookConversion>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("strategy", &strategy, .always)
    visit.field("webhook", &webhook)
  }
}

/// A server that converts objects.
package struct WebhookConversion: Model {
  package static var typeName: StaticString { "WebhookConversion" }
  package var clientConfig: Box<WebhookClientConfig>?
  package var conversionReviewVersions: [String]?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("clientConfig", &clientConfig)
    visit.field("conversionReviewVersions", &conversionReviewVersions, .always)
  }
}

/// How the server that converts is reached.
package struct WebhookClientConfig: Model {
  package static var typeName: StaticString { "WebhookClientConfig" }
  package var caBundle: Base64Data?
  package var service: Box<ServiceReference>?
  package var url: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("caBundle", &caBundle)
    visit.field("service", &service)
    visit.field("url", &url, .whenSet)
  }
}

/// A Service that is called.
package struct ServiceReference: Model {
  package static var typeName: StaticString { "ServiceReference" }
  package var name: String?
  package var namespace: String?
  package var path: String?
  package var port: Int32?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("name", &name, .always)
    visit.field("namespace", &namespace, .always)
    visit.field("path", &path, .whenSet)
    visit.field("port", &port)
  }
}

/// Who converts objects.
package struct ConversionStrategyType: OpenEnum {
  package static var typeName: StaticString { "ConversionStrategyType" }
  package let rawValue: String
  package init(rawValue: String) { self.rawValue = rawValue }

  package static let none = Self(rawValue: "None")
  package static let webhook = Self(rawValue: "Webhook")
}
