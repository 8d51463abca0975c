import PodDiagrams
import Testing

@Suite struct PodPicturesTests {
  @Test("그림이 있는 것은 파드와 파드를 만드는 것뿐이다")
  func onlyPodsHavePictures() throws {
    let service = objects(in: "apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports:\n  - port: 80\n")
    #expect(service.count == 1)
    #expect(PodPictures(of: try #require(service.first)) == nil)

    let pod = try #require(
      pictures(
        of: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: a\n    image: nginx\n"))
    #expect(pod.kind == "Pod")
    #expect(pod.name == "web")
    #expect(pod.picture(.structure)?.title == "web 파드의 구조")
  }

  @Test(
    "파드를 만드는 것은 모두 그 파드의 그림이 있다",
    arguments: [
      ("apps/v1", "Deployment", "template"), ("apps/v1", "ReplicaSet", "template"),
      ("apps/v1", "StatefulSet", "template"),
      ("apps/v1", "DaemonSet", "template"), ("batch/v1", "Job", "template"),
      ("v1", "ReplicationController", "template"),
    ])
  func workloadsHavePictures(version: String, kind: String, field: String) throws {
    let drawn = try #require(
      pictures(
        of: """
          apiVersion: \(version)
          kind: \(kind)
          metadata:
            name: web
          spec:
            selector:
              matchLabels:
                app: web
            \(field):
              metadata:
                labels:
                  app: web
              spec:
                containers:
                - name: a
                  image: nginx
          """.replacing(kind == "ReplicationController" ? "matchLabels:\n      app: web" : "\u{0}", with: "app: web")))
    #expect(drawn.kind == kind)
    #expect(drawn.picture(.structure) != nil)
  }

  @Test("한눈에 읽히는 파드에는 펼쳐 둘 그림이 없다")
  func plainPodsSuggestNothing() throws {
    let pod = try #require(
      pictures(
        of: "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: a\n    image: nginx\n"))
    #expect(pod.suggested.isEmpty)
  }

  @Test("컨테이너가 여럿이면 구조부터, 초기화 컨테이너가 있으면 시간표도 펼친다")
  func containersThatWaitSuggestViews() throws {
    let pod = try #require(
      pictures(
        of: """
          apiVersion: v1
          kind: Pod
          metadata:
            name: web
          spec:
            initContainers:
            - name: wait
              image: busybox
            containers:
            - name: a
              image: nginx
          """))
    #expect(pod.suggested == [.structure, .timeline])
  }
}
