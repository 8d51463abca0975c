internal import Course
package import FileSystem

/// The course that `podbook new` begins: it builds, and shows how a course is written.
package enum StarterCourse {
  /// Why there is no new course.
  package enum Refusal: Error, Sendable {
    /// The folder holds something already.
    case notEmpty(String)
    case file(FileError)
  }

  /// Writes the course to `folder`, which must be empty or not there yet.
  package static func write(to folder: String) throws(Refusal) {
    guard Files.kind(of: folder) == nil || (try? Files.entries(of: folder))?.isEmpty == true else {
      throw .notEmpty(folder)
    }
    do throws(FileError) {
      for (path, text) in files {
        let place = join(folder, path)
        try Files.createFolder(SourcePath(place).folder)
        try Files.write(Array(text.utf8), to: place)
      }
    } catch {
      throw .file(error)
    }
  }

  private static let files: [(path: String, text: String)] = [
    (".gitignore", ".podbook/\n"),
    (
      "content/podbook.yaml",
      """
      # 이 책의 설정입니다. 지워도 책은 만들어집니다.
      title: 나의 쿠버네티스 노트
      description: 파드부터 차근차근 배우는 강의 노트입니다.
      language: ko

      """
    ),
    (
      "content/index.md",
      """
      # 나의 쿠버네티스 노트

      `content/` 폴더의 마크다운 파일 하나가 책의 한 쪽이 됩니다. 폴더는 부가 되고, 폴더의 `index.md`는 그 부의 첫 쪽이 됩니다.

      ```console
      $ podbook build
      ```

      `public/index.html`을 열면 인터넷 없이도 읽을 수 있습니다.

      """
    ),
    (
      "content/01-시작하기/index.md",
      """
      ---
      title: 시작하기
      description: 파드 하나를 만들어 보고 무엇이 들어 있는지 살펴봅니다.
      ---

      # 시작하기

      이름 앞의 숫자가 차례를 정합니다. 숫자 대신 머리말에 `nav_order`를 적어도 됩니다.

      """
    ),
    (
      "content/01-시작하기/01-첫-파드.md",
      """
      ---
      title: 첫 파드 만들기
      description: 컨테이너 하나를 담은 파드를 적고 클러스터에 만들어 봅니다.
      tags: [파드]
      ---

      # 첫 파드 만들기

      **파드(Pod)**는 쿠버네티스가 배치하는 가장 작은 단위입니다. 다음 파드에는 컨테이너가 하나 들어 있습니다.

      ```yaml title="hello.yaml"
      apiVersion: v1
      kind: Pod
      metadata:
        name: hello
      spec:
        containers:
          - name: web
            image: nginx:1.27
            ports:
              - containerPort: 80
      ```

      ## 클러스터에 만들기

      ```console
      $ kubectl apply -f hello.yaml
      pod/hello created
      $ kubectl get pod hello
      NAME    READY   STATUS    RESTARTS   AGE
      hello   1/1     Running   0          5s
      ```

      > [!TIP]
      > 다 보았으면 `kubectl delete pod hello`로 지웁니다.

      다음 글은 [파드의 상태](02-상태.md)입니다.

      """
    ),
    (
      "content/01-시작하기/02-상태.md",
      """
      # 파드의 상태

      파드는 `Pending`에서 시작해 `Running`을 거쳐 `Succeeded`나 `Failed`로 끝납니다.

      ```mermaid
      flowchart LR
        Pending --> Running --> Succeeded
        Running --> Failed
      ```

      | 단계 | 뜻 |
      |---|---|
      | `Pending` | 받아들였지만 컨테이너가 아직 모두 시작되지는 않았습니다. |
      | `Running` | 컨테이너가 하나라도 실행 중입니다. |
      | `Succeeded` | 모든 컨테이너가 잘 끝났습니다. |
      | `Failed` | 모두 끝났고 하나라도 실패했습니다. |

      앞의 [첫 파드](01-첫-파드.md#클러스터에-만들기)를 만든 다음 살펴보십시오.

      """
    ),
  ]
}
