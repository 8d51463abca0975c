internal import CCMark

/// A tree of cmark's nodes, freed with its owner.
struct CMarkTree: ~Copyable {
  /// The document.
  let root: CMarkNode

  /// Parses text; `nil` only where no memory is left.
  init?(parsing text: [UInt8]) {
    let document = text.withUnsafeBytes { buffer in
      cmark_parse_document(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_DEFAULT)
    }
    guard let document else { return nil }
    root = CMarkNode(pointer: document)
  }

  deinit { cmark_node_free(root.pointer) }

  /// The HTML that cmark itself writes: raw HTML as it stands, nothing added.
  static func plainHTML(of text: [UInt8]) -> [UInt8] {
    let html = text.withUnsafeBytes { buffer in
      cmark_markdown_to_html(buffer.bindMemory(to: CChar.self).baseAddress, buffer.count, CMARK_OPT_UNSAFE)
    }
    guard let html else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(html) }
    return Array(CMarkText(html))
  }
}
