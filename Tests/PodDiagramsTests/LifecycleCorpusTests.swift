import FileSystem
import Kubelet
import KubernetesModel
import TestSupport
import Testing

@testable import PodDiagrams

/// The timelines and phases of real Pods, held against what they were drawn from.
@Suite(.enabled(if: Corpus.folder != nil, Comment(rawValue: Corpus.absence)))
struct LifecycleCorpusTests {
  @Test("Each part of a real Pod's life is drawn, and nothing else", arguments: [PictureOptions.Width.wide, .narrow])
  func lifecycleParts(width: PictureOptions.Width) throws {
    let folder = try #require(Corpus.folder) + "/manifests/real"
    var count = 0
    for source in try Files.entries(of: folder) {
      for file in try Files.entries(of: "\(folder)/\(source.name)") {
        for object in objects(in: try Files.read("\(folder)/\(source.name)/\(file.name)", limit: 1 << 24)) {
          guard let subject = PodSubject(in: object), let pictures = PodPictures(of: object),
            let timeline = pictures.picture(.timeline)
          else { continue }
          var options = PictureOptions(prefix: "p", width: width)
          options.writesFacts = true
          let drawn = nodes(of: String(decoding: timeline.svg(options), as: UTF8.self))
          #expect(drawn.sorted() == expected(subject).sorted(), "\(file.name)")
          #expect(timeline.sentences.allSatisfy { $0.hasSuffix("니다.") }, "\(timeline.sentences)")
          let phases = try #require(pictures.picture(.phases))
          #expect(nodes(of: String(decoding: phases.svg(options), as: UTF8.self)).count == 10, "\(file.name)")
          count += 1
        }
      }
    }
    #expect(count > 400)
  }

  /// What a Pod's spec says of its life.
  private func expected(_ subject: PodSubject) -> [String] {
    let plan = PodPlan(subject.spec)
    var ids = ["\(subject.path).restartPolicy"]
    if plan.activeDeadline != nil { ids.append("\(subject.path).activeDeadlineSeconds") }
    if !plan.runsToCompletion || plan.hasSidecars { ids.append("\(subject.path).terminationGracePeriodSeconds") }
    for (index, container) in plan.containers.enumerated() {
      let place = index < plan.initCount ? "initContainers[\(index)]" : "containers[\(index - plan.initCount)]"
      let id = "\(subject.path).\(place)"
      ids.append(id)
      if container.role == .initializer { continue }
      if container.startupProbe != nil { ids.append("\(id).startupProbe") }
      if container.readinessProbe != nil { ids.append("\(id).readinessProbe") }
      if container.livenessProbe != nil { ids.append("\(id).livenessProbe") }
      if container.preStop != nil { ids.append("\(id).lifecycle.preStop") }
      if container.postStart != nil { ids.append("\(id).lifecycle.postStart") }
    }
    return ids
  }

  private func nodes(of svg: String) -> [String] {
    svg.split(separator: "<g class=\"node").dropFirst().compactMap { group in
      group.prefix { $0 != ">" }.split(separator: "data-id=\"").dropFirst().first.map {
        String($0.prefix { $0 != "\"" })
      }
    }
  }
}
