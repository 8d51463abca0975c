import Testing

@testable import Mermaid
