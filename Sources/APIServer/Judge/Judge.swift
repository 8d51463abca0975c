internal import Diagnostics
internal import KubernetesModel
internal import Text
package import YAML

/// Answers as the API server does: what kubectl would read, what the decoder refuses, what the rules refuse.
package struct Judge: Sendable {
  /// The text that the documents were read from; positions in findings are offsets into it.
  let text: [UInt8]
  /// The server that answers.
  let options: ServerOptions
  /// What it serves.
  let served: ServedKinds
  /// The kinds that the course itself defines.
  let customKinds: CustomKinds
  /// Whether advice is given that goes beyond the server's word.
  let advises: Bool

  /// A judge of the documents of `text`, as a server of `options` would be one to which `customKinds` were added.
  package init(
    text: [UInt8], by options: ServerOptions = ServerOptions(), customKinds: CustomKinds = CustomKinds(),
    advises: Bool = false
  ) {
    self.text = text
    self.options = options
    self.served = ServedKinds(options.release)
    self.customKinds = customKinds
    self.advises = advises
  }

  /// The answer to one document.
  package func judge(_ reading: YAMLReading) -> Judgement {
    switch reading.result {
    case .failure(let fault):
      return Judgement(
        verdict: .invalid, stage: .yaml, findings: [Judgement.Finding(diagnostic: fault.diagnostic, stage: .yaml)])
    case .success(let document):
      guard let root = document.root else { return Judgement(verdict: .valid) }
      return judge(document, at: root, in: reading.range)
    }
  }

  private func judge(_ document: YAMLDocument, at root: YAMLNodeID, in range: Range<Int>) -> Judgement {
    let type: TypeMeta
    do throws(TypeMetaFault) {
      type = try TypeMeta(reading: root, of: document)
    } catch {
      return refusal(error, document, root, in: range)
    }
    return judge(document, at: root, as: type, in: range)
  }

  /// The answer to an object, or to the objects of a list, in which there may be lists again: as deep as the reader
  /// lets a document be.
  private func judge(
    _ document: YAMLDocument, at root: YAMLNodeID, as type: TypeMeta, in range: Range<Int>
  ) -> Judgement {
    guard let items = document.items(of: root, type) else { return judge(document, at: root, type, in: range) }
    return Judgement(list: type, items: items.map { judgeItem($0, of: type, document, in: range) })
  }

  /// The answer to one object of a list, which may leave it to the list to say what it is.
  private func judgeItem(
    _ item: YAMLNodeID, of list: TypeMeta, _ document: YAMLDocument, in range: Range<Int>
  ) -> Judgement {
    do throws(TypeMetaFault) {
      return judge(document, at: item, as: try TypeMeta(reading: item, of: document, listedIn: list), in: range)
    } catch {
      return refusal(error, document, item, in: range)
    }
  }

  private func judge(
    _ document: YAMLDocument, at root: YAMLNodeID, _ type: TypeMeta, in range: Range<Int>
  ) -> Judgement {
    var judgement = Judgement(verdict: .valid, apiVersion: type.apiVersion, kind: type.kind)
    judgement.name = document.text(at: ["metadata", "name"], below: root)
    switch served.standing(of: type) {
    case .modelled(let kind): judge(document, at: root, as: kind, in: range, &judgement)
    case .unmodelled:
      judgement.verdict = .custom
      if !served.isBuiltIn(type) { judgeCustom(document, at: root, type, in: range, &judgement) }
    case .unserved: refuseKind(type, document, root, &judgement)
    }
    for index in judgement.findings.indices { judgement.findings[index].stop = judgement.stage }
    return judgement
  }

  /// Takes a document through all steps; what a step finds does not hide what the next one finds, unless
  /// there is nothing to look at.
  private func judge(
    _ document: YAMLDocument, at root: YAMLNodeID, as kind: KindWitness, in range: Range<Int>,
    _ judgement: inout Judgement
  ) {
    var decoder = TreeDecoder(document)
    let object = kind.type.decode(root, &decoder)
    // Fields are looked up where it is known which release is meant, or where advice is wanted.
    let release = ReleaseFindings(
      decoder.faults, document, at: root, as: kind.type, options.release,
      isLooking: options.release != .modelled || advises)
    judgement.findings += DecodingFindings(
      document: document, text: text, documentStart: range.lowerBound, root: kind.type, release: options.release
    ).findings(for: release.faults)
    if judgement.findings.contains(where: { $0.stage == .decode }) { return judgement.refuse(at: .decode) }
    guard let object else { return judgement.refuse(at: .decode) }
    if !judgement.findings.isEmpty { judgement.refuse(at: .strict) }

    let defaulted = kind.completing(object, options)
    judgement.object = object
    judgement.defaulted = defaulted
    let meant = Set(judgement.findings.compactMap { $0.fieldMeant })
    let findings = kind.ruleFindings(of: defaulted, by: options, in: document, at: root).filter {
      !$0.misses(oneOf: meant) && !$0.isAbout(oneOf: release.unjudged)
    }
    judgement.findings += findings.map { Judgement.Finding(diagnostic: $0, stage: .validate) }
    if findings.contains(where: { $0.severity == .error }) { judgement.refuse(at: .validate) }
    if advises, judgement.verdict == .valid {
      let advice = kind.advice(about: defaulted, in: document, at: root)
      judgement.findings += advice.map { Judgement.Finding(diagnostic: $0, stage: .validate) }
    }
    judgement.qosClass = defaulted.as(Pod.self)?.qosClass
    judgement.findings += release.findings
    // A field of another release is not in the model.
    if judgement.verdict == .valid, release.unjudged.isEmpty {
      judgement.findings += proveRoundTrip(of: object, document, root)
    }
  }

  /// Judges the metadata of an object whose kind was added to the server, and its fields where the course tells them.
  private func judgeCustom(
    _ document: YAMLDocument, at root: YAMLNodeID, _ type: TypeMeta, in range: Range<Int>, _ judgement: inout Judgement
  ) {
    var decoder = TreeDecoder(document)
    let object: CustomObject? = decoder.decode(at: root)
    let faults = decoder.faults.filter { $0.field.begins(with: "metadata") }
    judgement.findings += DecodingFindings(
      document: document, text: text, documentStart: range.lowerBound, root: CustomObject.modelType,
      release: options.release
    ).findings(for: faults)
    if let first = judgement.findings.map({ $0.stage }).min() { judgement.refuse(at: first) }
    let schema = customKinds.definition(of: type)?.schema
    judgement.isDefined = schema != nil
    let findings = (object ?? CustomObject()).findings(in: document, at: root, schema, by: options)
    judgement.findings += findings
    if let first = findings.map({ $0.stage }).min() { judgement.refuse(at: first) }
  }

  private func refusal(
    _ fault: TypeMetaFault, _ document: YAMLDocument, _ root: YAMLNodeID, in range: Range<Int>
  ) -> Judgement {
    var judgement = Judgement(verdict: .invalid, apiVersion: fault.apiVersion, kind: fault.kind)
    judgement.name = document.text(at: ["metadata", "name"], below: root)
    let diagnostic = fault.diagnostic(in: document, root: root, text: text[range])
    judgement.findings.append(Judgement.Finding(diagnostic: diagnostic, stage: .decode))
    judgement.refuse(at: .decode)
    return judgement
  }

  private func refuseKind(
    _ type: TypeMeta, _ document: YAMLDocument, _ root: YAMLNodeID, _ judgement: inout Judgement
  ) {
    let diagnostic = KindRefusal(type: type, served: served).diagnostic(in: document, root: root)
    judgement.findings.append(Judgement.Finding(diagnostic: diagnostic, stage: .decode))
    judgement.refuse(at: .decode)
    judgement.verdict = .unknownKind
  }

  private func proveRoundTrip(
    of object: ModelObject, _ document: YAMLDocument, _ root: YAMLNodeID
  ) -> [Judgement.Finding] {
    let written = object.tree(.asWritten)
    guard let difference = RoundTrip(document, written, object.type).firstDifference(at: root) else { return [] }
    let range = document.range(of: difference, below: root)
    let diagnostic = Diagnostic(JudgeDiagnostics.roundTrip, at: range, difference.description)
    return [Judgement.Finding(diagnostic: diagnostic, stage: .validate)]
  }
}

extension Judgement {
  /// Marks the document as refused, where it was not already at an earlier step.
  fileprivate mutating func refuse(at stage: Stage) {
    verdict = .invalid
    self.stage = min(self.stage ?? stage, stage)
  }
}

extension Judgement.Finding {
  /// The path of the field that an unknown one was likely meant to be.
  fileprivate var fieldMeant: String? {
    guard let field = diagnostic.server?.field, let name = diagnostic.fix?.replacement,
      diagnostic.kind.id == JudgeDiagnostics.unknownField.id
    else { return nil }
    return (field.split(separator: ".").dropLast() + [name[...]]).joined(separator: ".")
  }
}

extension Diagnostic {
  /// Whether it is about one of these places as a whole.
  fileprivate func isAbout(oneOf places: Set<String>) -> Bool {
    guard !places.isEmpty, let server else { return false }
    return places.contains(server.field)
  }

  /// Whether a rule misses a field that is there under a misspelt name: nothing that is not said already.
  fileprivate func misses(oneOf fields: Set<String>) -> Bool {
    guard let server, server.type == RefusalType.required.rawValue else { return false }
    return fields.contains(server.field)
  }
}
