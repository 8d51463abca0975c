internal import CCMark

/// A node of cmark's tree. It does not own what it points at: its tree does.
struct CMarkNode: Equatable {
  let pointer: OpaquePointer

  init(pointer: OpaquePointer) { self.pointer = pointer }

  private init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// A new node that belongs to no tree yet; `nil` only where no memory is left.
  static func make(_ kind: CMarkKind) -> CMarkNode? { CMarkNode(cmark_node_new(kind.type)) }

  /// A new text node that belongs to no tree yet.
  static func text(_ bytes: some Collection<UInt8>) -> CMarkNode? {
    guard let node = make(.text) else { return nil }
    node.setLiteral(bytes)
    return node
  }

  var kind: CMarkKind { CMarkKind(cmark_node_get_type(pointer)) }
  var parent: CMarkNode? { CMarkNode(cmark_node_parent(pointer)) }
  var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }
  var previous: CMarkNode? { CMarkNode(cmark_node_previous(pointer)) }
  var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }
  var lastChild: CMarkNode? { CMarkNode(cmark_node_last_child(pointer)) }

  /// Its text: of a text, a code span, a code block, raw HTML.
  var literal: CMarkText { CMarkText(cmark_node_get_literal(pointer)) }
  /// Where a link or an image leads.
  var url: CMarkText { CMarkText(cmark_node_get_url(pointer)) }
  /// The title of a link or an image.
  var title: CMarkText { CMarkText(cmark_node_get_title(pointer)) }
  /// What follows the opening marks of a fence.
  var fenceInfo: CMarkText { CMarkText(cmark_node_get_fence_info(pointer)) }
  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isOrderedList: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

  /// The lines and columns where it stands, from 1, as cmark counts: lines of the text it was given, columns in bytes.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
  var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

  /// A number that a pass has left with the node; 0 where none has.
  var mark: Int {
    get { Int(bitPattern: cmark_node_get_user_data(pointer)) }
    nonmutating set { cmark_node_set_user_data(pointer, UnsafeMutableRawPointer(bitPattern: newValue)) }
  }

  /// Replaces its text. cmark takes C strings: text never holds a zero byte, `DecodedText` sees to that.
  func setLiteral(_ bytes: some Collection<UInt8>) {
    withCString(bytes) { _ = cmark_node_set_literal(pointer, $0) }
  }

  /// Replaces where a link leads.
  func setURL(_ bytes: some Collection<UInt8>) {
    withCString(bytes) { _ = cmark_node_set_url(pointer, $0) }
  }

  /// Takes it out of its tree, without freeing it.
  func unlink() { cmark_node_unlink(pointer) }

  /// Takes it out of its tree and frees it.
  func remove() { cmark_node_free(pointer) }

  /// Moves `child` to the end of its own children.
  func append(_ child: CMarkNode) { cmark_node_append_child(pointer, child.pointer) }
  /// Moves itself to stand right before `sibling`.
  func insertBefore(_ sibling: CMarkNode) { cmark_node_insert_before(sibling.pointer, pointer) }
  /// Moves itself to stand right behind `sibling`.
  func insertAfter(_ sibling: CMarkNode) { cmark_node_insert_after(sibling.pointer, pointer) }

  /// Moves all children of `other` to the end of its own.
  func adoptChildren(of other: CMarkNode) {
    while let child = other.firstChild { append(child) }
  }

  private func withCString(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Void) {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
      var end = 0
      for byte in bytes {
        buffer[end] = CChar(bitPattern: byte)
        end += 1
      }
      buffer[end] = 0
      if let start = buffer.baseAddress { body(UnsafePointer(start)) }
    }
  }
}
