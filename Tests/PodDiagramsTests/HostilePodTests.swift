import PodDiagrams
import Testing

@Suite("그리기 어려운 파드")
struct HostilePodTests {
  private func svg(_ manifest: String, _ width: PictureOptions.Width) throws -> String {
    let picture = try #require(pictures(of: manifest)?.picture(.structure))
    _ = picture.sentences
    return String(decoding: picture.svg(PictureOptions(prefix: "p", width: width, linePrefix: "#L")), as: UTF8.self)
  }

  @Test(
    "비어 있거나 이상한 파드도 그린다", arguments: [PictureOptions.Width.wide, .narrow],
    [
      "apiVersion: v1\nkind: Pod\n", "apiVersion: v1\nkind: Pod\nspec: {}\n",
      "apiVersion: v1\nkind: Pod\nspec: {containers: []}\n",
      "apiVersion: v1\nkind: Pod\nspec: {containers: [{}], volumes: [{}]}\n",
      "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, volumeMounts: [{}], ports: [{}], startupProbe: {}, volumeDevices: [{}]}]}\n",
      "apiVersion: apps/v1\nkind: StatefulSet\nspec: {replicas: 2147483647, ordinals: {start: 2147483647}, template: {}}\n",
      "apiVersion: batch/v1\nkind: CronJob\nspec: {jobTemplate: {spec: {completions: -1, template: {spec: {}}}}}\n",
      "apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, ports: [{containerPort: -2147483648, hostPort: 2147483647}], readinessProbe: {periodSeconds: -2147483648}}]}\n",
    ])
  func odd(width: PictureOptions.Width, manifest: String) throws {
    let drawn = try svg(manifest, width)
    #expect(drawn.hasPrefix("<svg ") && drawn.hasSuffix("</svg>"))
  }

  @Test("이름에 든 것은 글자로만 남는다", arguments: [PictureOptions.Width.wide, .narrow])
  func markup(width: PictureOptions.Width) throws {
    let drawn = try svg(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: '<script>\"&'\nspec:\n  containers:\n  - name: \"</svg>\\u0007\"\n    image: '<img src=x>'\n",
      width)
    for markup in ["<script", "</svg>?", "<img", "\u{7}"] {
      let isThere = drawn.contains(markup)
      #expect(!isThere, "\(markup)")
    }
  }

  @Test("아주 긴 이름은 줄여서, 아주 많은 컨테이너는 모두 그린다")
  func large() throws {
    let name = String(repeating: "가나-", count: 5_000)
    let long = try svg(
      "apiVersion: v1\nkind: Pod\nmetadata:\n  name: \(name)\nspec:\n  containers:\n  - name: \(name)\n    image: \(name)\n",
      .wide)
    #expect(long.contains("…"))
    var many = "apiVersion: v1\nkind: Pod\nspec:\n  containers:\n"
    for number in 0..<2_000 {
      many +=
        "  - name: c\(number)\n    image: a\n    ports: [{containerPort: \(number + 1)}]\n    volumeMounts: [{name: v\(number % 50), mountPath: /a}]\n"
    }
    #expect(try svg(many, .wide).ranges(of: "<g class=\"node").count == 6_000)
  }
}
