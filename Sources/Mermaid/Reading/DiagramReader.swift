internal import Diagnostics

/// Reads one fence: cleans it, finds its kind, hands it to the kind's parser: first as strictly as mermaid, then,
/// where that fails, with the mistakes that have one clear meaning read as meant.
struct DiagramReader {
  private let source: [UInt8]
  private let text: CleanText
  private var result: MermaidDiagram

  init(_ source: [UInt8]) {
    self.source = source
    text = CleanText(source.count > MermaidDiagram.sizeLimit ? [] : source)
    result = MermaidDiagram(kind: nil, syntax: .broken, text: text)
  }

  mutating func diagram() -> MermaidDiagram {
    guard source.count <= MermaidDiagram.sizeLimit else {
      fail(
        SyntaxError(
          .tooLarge, at: 0..<0, "\(source.count >> 10) KB", "\(MermaidDiagram.sizeLimit >> 10) KB"))
      return result
    }
    result.title = text.frontMatterTitle
    result.wantsWrap = text.wantsWrap
    result.findings = text.remarks.map { Diagnostic($0.kind, at: $0.source) }
    if let fence = text.indentedFence {
      result.refusal = Diagnostic(.indentedFrontMatter, at: fence)
      result.findings.append(Diagnostic(.indentedFrontMatter, at: fence))
    }
    guard let (kind, word) = DiagramKind.detect(text.bytes) else {
      let range = DiagramKind.firstWord(text.bytes)
      fail(SyntaxError(.unknownDiagram, at: range, text.bytes.text(range)))
      return result
    }
    result.kind = kind
    switch kind {
    case .flowchart:
      attempt(FlowParser.read) { .flowchart($0) }
    case .state:
      attempt(StateParser.read) { .state($0) }
    case .sequence:
      attempt(SequenceParser.read) { .sequence($0) }
    case .pie, .gantt, .timeline, .mindmap, .classDiagram, .entity, .quadrant, .xychart, .gitGraph, .journey,
      .requirement, .c4, .block, .architecture, .kanban, .sankey, .packet, .radar, .treemap, .treeView, .venn,
      .ishikawa, .wardley, .eventModeling, .info, .zenuml, .cynefin, .railroad, .swimlane:
      readLines(kind, word)
    }
    return result
  }

  /// Reads the kinds whose statements are lines.
  private mutating func readLines(_ kind: DiagramKind, _ word: String) {
    let lines = DiagramLines(
      text.bytes, settings: text.settings, cutsAtSemicolon: kind == .xychart)
    (result.accTitle, result.accDescription) = (lines.accTitle, lines.accDescription)
    var remarks: [Remark] = []
    do throws(SyntaxError) {
      result.syntax = try syntax(of: kind, lines, &remarks)
      if case .source = result.syntax {
        remarks.append(Remark(.unsupportedDiagram, at: DiagramKind.firstWord(text.bytes), word))
      }
    } catch {
      fail(error)
    }
    result.findings += remarks.prefix(MermaidDiagram.findingLimit).map(diagnostic)
  }

  private func syntax(
    of kind: DiagramKind, _ lines: DiagramLines, _ remarks: inout [Remark]
  ) throws(SyntaxError) -> MermaidDiagram.Syntax {
    switch kind {
    case .pie: .pie(try PieChart.read(lines))
    case .gantt: .gantt(try GanttParser.read(lines))
    case .timeline: .timeline(Timeline.read(lines))
    case .mindmap: .mindmap(Mindmap.read(lines))
    case .classDiagram: .classDiagram(try ClassParser.read(lines))
    case .entity: .entities(try EntityParser.read(lines))
    case .quadrant: .quadrant(try QuadrantChart.read(lines))
    case .xychart: .xychart(try XYChart.read(lines))
    case .gitGraph: .gitGraph(try GitGraphParser.read(lines))
    case .requirement: .requirements(try RequirementParser.read(lines))
    case .c4: .c4(try C4Parser.read(lines, &remarks))
    case .journey: .journey(try Journey.read(lines))
    case .block: .blocks(try BlockParser.read(lines))
    case .architecture: .architecture(try ArchitectureParser.read(lines, &remarks))
    case .kanban: .kanban(try Kanban.read(lines, &remarks))
    case .sankey: .sankey(try Sankey.read(lines))
    case .packet: .packet(try Packet.read(lines))
    case .radar: .radar(try Radar.read(lines))
    case .treemap: .treemap(try IndentedTree.treemap(lines))
    case .treeView: .treeView(IndentedTree.view(lines, &remarks))
    case .ishikawa: .ishikawa(IndentedTree.fishbone(lines))
    case .venn: .venn(try Venn.read(lines))
    case .wardley: .wardley(try WardleyParser.read(lines))
    case .eventModeling: .eventModel(try EventModel.read(lines))
    case .info: .info
    case .cynefin, .railroad, .swimlane, .zenuml:
      .source
    case .flowchart, .state, .sequence: .broken
    }
  }

  /// Reads strictly, else tolerantly.
  private mutating func attempt<Chart>(
    _ read: ([UInt8], Bool) throws(SyntaxError) -> (Chart, [Remark]), _ syntax: (Chart) -> MermaidDiagram.Syntax
  ) {
    do throws(SyntaxError) {
      accept(try read(text.bytes, false), syntax)
    } catch {
      result.refusal = result.refusal ?? diagnostic(error)
      do throws(SyntaxError) {
        accept(try read(text.bytes, true), syntax)
        // Read as meant by some rule that left no remark: the reason of the refusal is one.
        if result.findings.isEmpty { result.findings.append(warning(error)) }
      } catch {
        fail(error)
      }
    }
  }

  private mutating func accept<Chart>(_ read: (Chart, [Remark]), _ syntax: (Chart) -> MermaidDiagram.Syntax) {
    result.syntax = syntax(read.0)
    result.findings += read.1.prefix(MermaidDiagram.findingLimit).map(diagnostic)
  }

  private mutating func fail(_ error: SyntaxError) {
    result.syntax = .broken
    let finding = diagnostic(error)
    result.refusal = result.refusal ?? finding
    result.findings.append(finding)
  }

  private func warning(_ error: SyntaxError) -> Diagnostic {
    var finding = diagnostic(error)
    finding.severity = .warning
    return finding
  }

  private func diagnostic(_ error: SyntaxError) -> Diagnostic { error.diagnostic(in: text) }
}
