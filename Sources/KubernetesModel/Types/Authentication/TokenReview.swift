/// Asks whose token this is.
package struct TokenReview: Model {
  package static var typeName: StaticString { "TokenReview" }
  package var apiVersion: String?
  package var kind: String?
  package var metadata: Box<ObjectMeta>?
  package var spec: Box<TokenReviewSpec>?
  package var status: Box<TokenReviewStatus>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("apiVersion", &apiVersion)
    visit.field("kind", &kind)
    visit.field("metadata", &metadata, .always)
    visit.field("spec", &spec, .always)
    visit.field("status", &status, .always)
  }
}

/// The token that is asked about.
package struct TokenReviewSpec: Model {
  package static var typeName: StaticString { "TokenReviewSpec" }
  package var audiences: [String]?
  package var token: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("audiences", &audiences)
    visit.field("token", &token)
  }
}

/// Whose token it is.
package struct TokenReviewStatus: Model {
  package static var typeName: StaticString { "TokenReviewStatus" }
  package var audiences: [String]?
  package var authenticated: Bool?
  package var error: String?
  package var user: Box<UserInfo>?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("audiences", &audiences)
    visit.field("authenticated", &authenticated, .unlessZero)
    visit.field("error", &error)
    visit.field("user", &user, .always)
  }
}

/// A user as the server knows it.
package struct UserInfo: Model {
  package static var typeName: StaticString { "UserInfo" }
  package var extra: StringMap<[String]>?
  package var groups: [String]?
  package var uid: String?
  package var username: String?

  package init() {}

  package mutating func visitFields<V: FieldVisitor>(_ visit: inout V) {
    visit.field("extra", &extra)
    visit.field("groups", &groups)
    visit.field("uid", &uid)
    visit.field("username", &username)
  }
}
