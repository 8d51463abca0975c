internal import KubernetesModel
internal import APIServer

/// What the fields are for that authors write most, each in a sentence.
///
/// Which fields these are was counted over the notes of public Korean courses; to them come those that a course on Pods
/// explains. A line is the path of a field from a kind that has it, and the sentence: it holds for the field of that
/// name in every object of the same type, so `Pod.spec.containers` speaks of the Pods of a Deployment as well.
/// Defaults and whether a field must be there are not told here: the server's own rules are asked for them.
enum FieldSentences {
  /// Paths and sentences, in the order of the table.
  static var rows: [(path: Substring, sentence: Substring)] {
    table.split(separator: "\n").compactMap { line in
      guard let end = line.firstIndex(of: " ") else { return nil }
      return (line[..<end], line[end...].drop { $0 == " " })
    }
  }

  private static let table = """
    Pod.apiVersion 이 객체를 어느 API 그룹의 어느 버전 형식으로 적었는지 밝힙니다.
    Pod.kind 만들 객체의 종류입니다.
    Pod.metadata 이름, 네임스페이스, 레이블처럼 객체를 찾고 묶는 데 쓰는 정보입니다.
    Pod.spec 원하는 상태를 적는 곳입니다. Kubernetes는 실제 상태를 여기에 맞춥니다.
    Pod.status 지금의 실제 상태입니다. Kubernetes가 채우므로 적지 않습니다.
    Pod.metadata.name 객체의 이름입니다. 같은 네임스페이스 안에서 같은 종류끼리 겹칠 수 없고, 만든 뒤에는 바꿀 수 없습니다.
    Pod.metadata.generateName 서버가 뒤에 임의의 글자를 붙여 이름을 지을 때 쓰는 앞부분입니다.
    Pod.metadata.namespace 객체가 속할 네임스페이스입니다. 적지 않으면 kubectl이 지금 쓰는 네임스페이스에 만듭니다.
    Pod.metadata.labels 객체를 고르고 묶는 데 쓰는 키와 값입니다. Service나 Deployment의 셀렉터가 이것을 봅니다.
    Pod.metadata.annotations 고르는 데는 쓰지 않는 덧붙임 정보입니다. 도구나 컨트롤러가 읽습니다.
    Pod.metadata.ownerReferences 이 객체를 거느리는 객체입니다. 주인이 지워지면 함께 지워집니다.
    Pod.metadata.finalizers 모두 없어질 때까지 객체가 실제로 지워지지 않게 붙잡아 두는 표시입니다.
    Pod.metadata.creationTimestamp 객체가 만들어진 시각입니다. 서버가 채웁니다.
    Pod.metadata.resourceVersion 객체가 바뀔 때마다 달라지는 값입니다. 서버가 채우며, 동시에 고치는 일을 막는 데 씁니다.
    Pod.metadata.uid 클러스터 전체에서 하나뿐인 값입니다. 서버가 채웁니다.
    Pod.spec.containers 파드 안에서 함께 실행할 컨테이너의 목록입니다. 하나는 있어야 합니다.
    Pod.spec.initContainers 앱 컨테이너보다 먼저 차례로 실행하는 컨테이너입니다. 하나가 성공해야 다음이 시작합니다.
    Pod.spec.ephemeralContainers 실행 중인 파드를 살펴보려고 `kubectl debug`로 잠시 넣는 컨테이너입니다.
    Pod.spec.volumes 컨테이너가 마운트해 쓸 볼륨의 목록입니다. 적어 두기만 해서는 보이지 않고 마운트해야 보입니다.
    Pod.spec.restartPolicy 컨테이너가 끝났을 때 kubelet이 다시 시작할지 정합니다.
    Pod.spec.terminationGracePeriodSeconds 삭제할 때 SIGTERM을 보낸 뒤 SIGKILL을 보내기까지 기다리는 시간(초)입니다.
    Pod.spec.activeDeadlineSeconds 파드가 시작한 뒤 실행될 수 있는 가장 긴 시간(초)입니다. 넘으면 실패로 끝냅니다.
    Pod.spec.nodeSelector 이 레이블이 모두 붙은 노드에만 파드를 배치합니다.
    Pod.spec.nodeName 파드를 실행할 노드의 이름입니다. 직접 적으면 스케줄러를 거치지 않습니다.
    Pod.spec.affinity 파드를 어떤 노드에, 어떤 파드 가까이 또는 멀리 둘지 정하는 규칙입니다.
    Pod.spec.tolerations 노드에 붙은 테인트를 견디게 하여 그 노드에도 배치될 수 있게 합니다.
    Pod.spec.topologySpreadConstraints 파드를 영역이나 노드에 고르게 퍼뜨리는 규칙입니다.
    Pod.spec.schedulerName 이 파드를 배치할 스케줄러의 이름입니다.
    Pod.spec.priorityClassName 파드의 우선순위를 정하는 PriorityClass의 이름입니다.
    Pod.spec.serviceAccountName 파드가 API 서버에 자신을 밝힐 때 쓰는 서비스 어카운트의 이름입니다.
    Pod.spec.automountServiceAccountToken 거짓이면 서비스 어카운트 토큰을 파드에 넣지 않습니다.
    Pod.spec.imagePullSecrets 비공개 레지스트리에서 이미지를 받을 때 쓸 Secret의 목록입니다.
    Pod.spec.imagePullSecrets.name 가리키는 객체의 이름입니다. 같은 네임스페이스에 있어야 합니다.
    Pod.spec.securityContext 파드의 모든 컨테이너에 적용되는 보안 설정입니다.
    Pod.spec.hostNetwork 참이면 파드가 노드의 네트워크를 그대로 씁니다. 포트도 노드의 것을 차지합니다.
    Pod.spec.hostPID 참이면 파드 안에서 노드의 프로세스가 보입니다.
    Pod.spec.hostIPC 참이면 파드가 노드의 IPC를 그대로 씁니다.
    Pod.spec.shareProcessNamespace 참이면 같은 파드의 컨테이너끼리 서로의 프로세스가 보입니다.
    Pod.spec.dnsPolicy 파드가 이름을 찾을 때 클러스터의 DNS와 노드의 DNS 가운데 무엇을 쓸지 정합니다.
    Pod.spec.dnsConfig 파드의 DNS 설정에 서버나 검색 도메인을 더합니다.
    Pod.spec.hostname 파드 안에서 보이는 호스트 이름입니다. 적지 않으면 파드의 이름입니다.
    Pod.spec.subdomain 헤드리스 Service의 이름과 같게 적으면 파드마다 DNS 이름이 생깁니다.
    Pod.spec.hostAliases 파드의 /etc/hosts에 더할 줄입니다.
    Pod.spec.enableServiceLinks 참이면 같은 네임스페이스의 Service 주소를 환경 변수로 넣어 줍니다.
    Pod.spec.readinessGates 파드가 준비되었다고 보려면 더 참이어야 하는 조건의 목록입니다.
    Pod.spec.runtimeClassName 컨테이너를 실행할 런타임을 고르는 RuntimeClass의 이름입니다.
    Pod.spec.containers.name 컨테이너의 이름입니다. 한 파드 안에서 겹칠 수 없습니다.
    Pod.spec.containers.image 실행할 컨테이너 이미지입니다. 태그를 적지 않으면 `latest`로 봅니다.
    Pod.spec.containers.imagePullPolicy 이미지를 언제 내려받을지 정합니다. 태그가 `latest`이거나 없으면 늘 확인하고, 아니면 노드에 없을 때만 받습니다.
    Pod.spec.containers.command 이미지의 ENTRYPOINT 대신 실행할 명령입니다. 셸을 거치지 않습니다.
    Pod.spec.containers.args 명령에 넘길 인자입니다. 이미지의 CMD를 대신합니다.
    Pod.spec.containers.workingDir 명령을 실행할 디렉터리입니다. 적지 않으면 이미지가 정한 곳입니다.
    Pod.spec.containers.ports 컨테이너가 쓰는 포트를 알리는 목록입니다. 적지 않은 포트도 막히지는 않습니다.
    Pod.spec.containers.ports.containerPort 컨테이너가 듣는 포트 번호입니다.
    Pod.spec.containers.ports.name 포트의 이름입니다. Service와 프로브가 번호 대신 이 이름으로 부를 수 있습니다.
    Pod.spec.containers.ports.hostPort 노드의 이 포트로 온 요청을 컨테이너로 보냅니다. 같은 노드에 둘을 둘 수 없게 됩니다.
    Pod.spec.containers.ports.protocol 포트가 쓰는 프로토콜입니다.
    Pod.spec.containers.env 컨테이너에 넣을 환경 변수의 목록입니다.
    Pod.spec.containers.env.name 환경 변수의 이름입니다.
    Pod.spec.containers.env.value 환경 변수의 값입니다. 늘 문자열이므로 숫자와 참·거짓은 따옴표로 감쌉니다.
    Pod.spec.containers.env.valueFrom 환경 변수의 값을 ConfigMap, Secret, 파드의 필드 따위에서 가져옵니다.
    Pod.spec.containers.env.valueFrom.configMapKeyRef 값을 가져올 ConfigMap과 그 안의 키입니다.
    Pod.spec.containers.env.valueFrom.configMapKeyRef.name 값을 가져올 ConfigMap의 이름입니다.
    Pod.spec.containers.env.valueFrom.configMapKeyRef.key ConfigMap에서 고를 키입니다.
    Pod.spec.containers.env.valueFrom.secretKeyRef 값을 가져올 Secret과 그 안의 키입니다.
    Pod.spec.containers.env.valueFrom.secretKeyRef.name 값을 가져올 Secret의 이름입니다.
    Pod.spec.containers.env.valueFrom.secretKeyRef.key Secret에서 고를 키입니다.
    Pod.spec.containers.env.valueFrom.fieldRef 파드 자신의 필드에서 값을 가져옵니다.
    Pod.spec.containers.env.valueFrom.fieldRef.fieldPath 값을 가져올 파드 필드의 경로입니다. `metadata.name`, `status.podIP`처럼 적습니다.
    Pod.spec.containers.env.valueFrom.resourceFieldRef 컨테이너의 자원 요청이나 한도에서 값을 가져옵니다.
    Pod.spec.containers.envFrom ConfigMap이나 Secret의 모든 키를 환경 변수로 넣습니다.
    Pod.spec.containers.envFrom.configMapRef 모든 키를 환경 변수로 넣을 ConfigMap입니다.
    Pod.spec.containers.envFrom.secretRef 모든 키를 환경 변수로 넣을 Secret입니다.
    Pod.spec.containers.resources 컨테이너가 요청하는 자원과 넘지 못할 한도입니다. QoS 클래스도 여기서 정해집니다.
    Pod.spec.containers.resources.requests 스케줄러가 노드에 자리를 잡아 두는 양입니다. 적지 않고 limits만 적으면 그 값과 같습니다.
    Pod.spec.containers.resources.limits 넘을 수 없는 양입니다. CPU는 느려지고, 메모리는 넘으면 강제로 종료됩니다.
    Pod.spec.containers.volumeMounts 볼륨을 컨테이너의 어느 경로에 붙일지 적는 목록입니다.
    Pod.spec.containers.volumeMounts.name 붙일 볼륨의 이름입니다. `volumes`에 적은 이름과 같아야 합니다.
    Pod.spec.containers.volumeMounts.mountPath 볼륨이 보일 컨테이너 안의 경로입니다. 그 자리에 있던 파일은 가려집니다.
    Pod.spec.containers.volumeMounts.subPath 볼륨 전체가 아니라 그 안의 한 경로만 붙입니다. 나중에 바뀐 ConfigMap은 반영되지 않습니다.
    Pod.spec.containers.volumeMounts.readOnly 참이면 컨테이너가 이 볼륨에 쓰지 못합니다.
    Pod.spec.containers.livenessProbe 살아 있는지 살피는 검사입니다. 계속 실패하면 컨테이너를 다시 시작합니다.
    Pod.spec.containers.readinessProbe 요청을 받을 준비가 되었는지 살피는 검사입니다. 실패하는 동안 Service가 요청을 보내지 않습니다.
    Pod.spec.containers.startupProbe 시작이 끝났는지 살피는 검사입니다. 성공할 때까지 다른 프로브는 쉽니다.
    Pod.spec.containers.livenessProbe.httpGet HTTP로 요청하여 응답 코드가 200 이상 400 미만이면 성공으로 봅니다.
    Pod.spec.containers.livenessProbe.httpGet.path 요청할 경로입니다.
    Pod.spec.containers.livenessProbe.httpGet.port 요청할 포트의 번호나 이름입니다.
    Pod.spec.containers.livenessProbe.httpGet.scheme HTTP와 HTTPS 가운데 무엇으로 요청할지 정합니다.
    Pod.spec.containers.livenessProbe.tcpSocket 포트에 연결되면 성공으로 봅니다.
    Pod.spec.containers.livenessProbe.tcpSocket.port 연결해 볼 포트의 번호나 이름입니다.
    Pod.spec.containers.livenessProbe.exec 컨테이너 안에서 명령을 실행하여 0으로 끝나면 성공으로 봅니다.
    Pod.spec.containers.livenessProbe.exec.command 실행할 명령과 인자입니다. 셸을 거치지 않습니다.
    Pod.spec.containers.livenessProbe.grpc gRPC의 상태 검사로 살핍니다.
    Pod.spec.containers.livenessProbe.initialDelaySeconds 컨테이너가 시작한 뒤 첫 검사까지 기다리는 시간(초)입니다.
    Pod.spec.containers.livenessProbe.periodSeconds 검사하는 간격(초)입니다.
    Pod.spec.containers.livenessProbe.timeoutSeconds 응답을 기다리는 시간(초)입니다. 넘으면 실패입니다.
    Pod.spec.containers.livenessProbe.failureThreshold 이만큼 잇달아 실패하면 실패로 봅니다.
    Pod.spec.containers.livenessProbe.successThreshold 실패한 뒤 이만큼 잇달아 성공하면 성공으로 봅니다.
    Pod.spec.containers.lifecycle 컨테이너가 시작한 직후와 끝나기 직전에 할 일입니다.
    Pod.spec.containers.lifecycle.postStart 컨테이너를 만든 직후에 할 일입니다. 명령보다 먼저 끝난다는 보장은 없습니다.
    Pod.spec.containers.lifecycle.preStop SIGTERM을 보내기 전에 할 일입니다. 걸린 시간은 유예 시간에서 빠집니다.
    Pod.spec.containers.lifecycle.preStop.exec 컨테이너 안에서 실행할 명령입니다.
    Pod.spec.containers.lifecycle.preStop.sleep 정한 시간만큼 기다립니다.
    Pod.spec.containers.lifecycle.preStop.sleep.seconds 기다리는 시간(초)입니다.
    Pod.spec.containers.restartPolicy 이 컨테이너만의 재시작 규칙입니다. 초기화 컨테이너에 `Always`를 적으면 사이드카가 됩니다.
    Pod.spec.containers.securityContext 이 컨테이너에만 적용되는 보안 설정입니다. 파드의 설정보다 앞섭니다.
    Pod.spec.containers.securityContext.privileged 참이면 노드의 root와 거의 같은 권한을 얻습니다. 꼭 필요한 때만 씁니다.
    Pod.spec.containers.securityContext.runAsUser 프로세스를 실행할 사용자의 번호(UID)입니다.
    Pod.spec.containers.securityContext.runAsNonRoot 참이면 root로 실행되는 컨테이너를 시작하지 않습니다.
    Pod.spec.containers.securityContext.readOnlyRootFilesystem 참이면 컨테이너가 자기 파일 시스템에 쓰지 못합니다.
    Pod.spec.containers.securityContext.allowPrivilegeEscalation 거짓이면 프로세스가 부모보다 큰 권한을 얻지 못합니다.
    Pod.spec.containers.securityContext.capabilities root의 권한을 잘게 나눈 것 가운데 더하거나 뺄 것입니다.
    Pod.spec.containers.securityContext.capabilities.add 더할 권한의 이름입니다. `CAP_` 없이 적습니다.
    Pod.spec.containers.securityContext.capabilities.drop 뺄 권한의 이름입니다. `ALL`이면 모두 뺍니다.
    Pod.spec.securityContext.runAsUser 모든 컨테이너의 프로세스를 실행할 사용자의 번호(UID)입니다.
    Pod.spec.securityContext.runAsGroup 프로세스의 기본 그룹 번호(GID)입니다.
    Pod.spec.securityContext.runAsNonRoot 참이면 root로 실행되는 컨테이너를 시작하지 않습니다.
    Pod.spec.securityContext.fsGroup 볼륨의 파일을 이 그룹의 것으로 만들어 컨테이너가 함께 쓰게 합니다.
    Pod.spec.securityContext.seccompProfile 컨테이너가 부를 수 있는 시스템 호출을 제한합니다.
    Pod.spec.containers.stdin 참이면 표준 입력을 열어 둡니다.
    Pod.spec.containers.tty 참이면 터미널을 붙입니다. `stdin`과 함께 씁니다.
    Pod.spec.containers.terminationMessagePath 컨테이너가 끝나면서 남긴 말을 kubelet이 읽을 파일입니다.
    Pod.spec.containers.terminationMessagePolicy 남긴 말이 없을 때 로그의 끝부분을 대신 쓸지 정합니다.
    Pod.spec.volumes.name 볼륨의 이름입니다. `volumeMounts`가 이 이름으로 부릅니다.
    Pod.spec.volumes.emptyDir 파드가 노드에 있는 동안만 있는 빈 디렉터리입니다. 컨테이너가 다시 시작해도 남습니다.
    Pod.spec.volumes.emptyDir.medium `Memory`로 적으면 디스크 대신 메모리에 둡니다.
    Pod.spec.volumes.emptyDir.sizeLimit 이보다 커지면 파드가 노드에서 쫓겨납니다.
    Pod.spec.volumes.hostPath 노드의 파일이나 디렉터리를 그대로 붙입니다. 노드가 바뀌면 내용도 달라집니다.
    Pod.spec.volumes.hostPath.path 노드에 있는 경로입니다.
    Pod.spec.volumes.hostPath.type 붙이기 전에 그 경로에 무엇이 있어야 하는지, 없으면 만들지 정합니다.
    Pod.spec.volumes.configMap ConfigMap의 키마다 파일 하나가 있는 볼륨입니다.
    Pod.spec.volumes.configMap.name 볼륨으로 붙일 ConfigMap의 이름입니다.
    Pod.spec.volumes.configMap.items 모든 키가 아니라 고른 키만, 정한 경로에 둡니다.
    Pod.spec.volumes.configMap.items.key 고를 키입니다.
    Pod.spec.volumes.configMap.items.path 그 키의 내용을 둘 볼륨 안의 경로입니다.
    Pod.spec.volumes.configMap.defaultMode 만들 파일의 권한입니다. 0644처럼 8진수로 적을 수 있습니다.
    Pod.spec.volumes.secret Secret의 키마다 파일 하나가 있는 볼륨입니다. 메모리에만 둡니다.
    Pod.spec.volumes.secret.secretName 볼륨으로 붙일 Secret의 이름입니다.
    Pod.spec.volumes.persistentVolumeClaim 파드보다 오래 남는 저장소를 PVC를 거쳐 붙입니다.
    Pod.spec.volumes.persistentVolumeClaim.claimName 쓸 PersistentVolumeClaim의 이름입니다. 같은 네임스페이스에 있어야 합니다.
    Pod.spec.volumes.projected ConfigMap, Secret, 토큰 따위를 한 디렉터리에 모읍니다.
    Pod.spec.volumes.downwardAPI 파드 자신의 정보를 파일로 보여 줍니다.
    Pod.spec.volumes.nfs NFS 서버의 디렉터리를 붙입니다.
    Pod.spec.tolerations.key 견딜 테인트의 키입니다. 비우면 모든 키를 뜻합니다.
    Pod.spec.tolerations.operator 값까지 같아야 하는지(`Equal`), 키만 있으면 되는지(`Exists`) 정합니다.
    Pod.spec.tolerations.value 견딜 테인트의 값입니다.
    Pod.spec.tolerations.effect 견딜 테인트의 효과입니다. 비우면 모든 효과를 뜻합니다.
    Pod.spec.tolerations.tolerationSeconds `NoExecute` 테인트를 견디는 시간(초)입니다. 지나면 쫓겨납니다.
    Pod.spec.affinity.nodeAffinity 노드의 레이블을 보고 배치할 곳을 고릅니다.
    Pod.spec.affinity.podAffinity 고른 파드와 같은 곳에 두려고 합니다.
    Pod.spec.affinity.podAntiAffinity 고른 파드와 다른 곳에 두려고 합니다.
    Deployment.spec.replicas 실행해 둘 파드의 수입니다.
    Deployment.spec.selector 이 Deployment의 파드를 알아보는 조건입니다. 템플릿의 레이블과 맞아야 하고, 만든 뒤에는 바꿀 수 없습니다.
    Deployment.spec.template 만들 파드의 본보기입니다. 바꾸면 새 파드로 갈아 끼웁니다.
    Deployment.spec.strategy 옛 파드를 새 파드로 갈아 끼우는 방법입니다.
    Deployment.spec.strategy.type 하나씩 갈아 끼울지(`RollingUpdate`), 모두 끝내고 새로 시작할지(`Recreate`) 정합니다.
    Deployment.spec.strategy.rollingUpdate 하나씩 갈아 끼울 때의 속도입니다.
    Deployment.spec.strategy.rollingUpdate.maxSurge 갈아 끼우는 동안 정한 수보다 더 만들어도 되는 파드의 수나 비율입니다.
    Deployment.spec.strategy.rollingUpdate.maxUnavailable 갈아 끼우는 동안 쓸 수 없어도 되는 파드의 수나 비율입니다.
    Deployment.spec.revisionHistoryLimit 되돌릴 때 쓰려고 남겨 두는 옛 ReplicaSet의 수입니다.
    Deployment.spec.minReadySeconds 새 파드가 준비된 채로 이만큼(초) 지나야 쓸 수 있다고 봅니다.
    Deployment.spec.progressDeadlineSeconds 이 시간(초) 안에 나아가지 못하면 실패한 배포로 표시합니다.
    Deployment.spec.selector.matchLabels 이 키와 값의 레이블이 모두 있어야 합니다.
    Deployment.spec.selector.matchExpressions 레이블이 만족해야 하는 조건의 목록입니다.
    Deployment.spec.template.metadata 만들 파드의 레이블과 애너테이션입니다. 이름은 컨트롤러가 짓습니다.
    Deployment.spec.template.spec 만들 파드의 내용입니다. Pod의 `spec`과 같습니다.
    ReplicaSet.spec.replicas 실행해 둘 파드의 수입니다.
    ReplicaSet.spec.selector 이 ReplicaSet의 파드를 알아보는 조건입니다. 템플릿의 레이블과 맞아야 합니다.
    ReplicaSet.spec.template 만들 파드의 본보기입니다. 바꾸어도 이미 있는 파드는 그대로입니다.
    StatefulSet.spec.serviceName 파드마다 DNS 이름을 줄 헤드리스 Service의 이름입니다.
    StatefulSet.spec.replicas 실행해 둘 파드의 수입니다. 이름에 0부터 차례로 번호가 붙습니다.
    StatefulSet.spec.selector 이 StatefulSet의 파드를 알아보는 조건입니다.
    StatefulSet.spec.template 만들 파드의 본보기입니다.
    StatefulSet.spec.volumeClaimTemplates 파드마다 하나씩 만들 PVC의 본보기입니다. 파드가 지워져도 남습니다.
    DaemonSet.spec.selector 이 DaemonSet의 파드를 알아보는 조건입니다.
    DaemonSet.spec.template 노드마다 하나씩 만들 파드의 본보기입니다.
    Job.spec.template 작업을 할 파드의 본보기입니다. `restartPolicy`는 `Never`나 `OnFailure`여야 합니다.
    Job.spec.completions 성공해야 하는 파드의 수입니다.
    Job.spec.parallelism 한꺼번에 실행할 파드의 수입니다.
    Job.spec.backoffLimit 이만큼 다시 해 보고도 안 되면 작업이 실패한 것으로 봅니다.
    Job.spec.ttlSecondsAfterFinished 끝난 뒤 이만큼(초) 지나면 Job을 지웁니다.
    Job.spec.activeDeadlineSeconds 작업이 걸려도 되는 가장 긴 시간(초)입니다.
    CronJob.spec.schedule 실행할 때를 cron 형식으로 적습니다. 분, 시, 일, 월, 요일 차례입니다.
    CronJob.spec.jobTemplate 때가 되면 만들 Job의 본보기입니다.
    CronJob.spec.jobTemplate.spec 만들 Job의 내용입니다.
    CronJob.spec.concurrencyPolicy 앞의 작업이 아직 끝나지 않았을 때 새로 시작할지 정합니다.
    Service.spec.selector 이 레이블이 모두 붙은 파드로 요청을 보냅니다.
    Service.spec.ports Service가 여는 포트의 목록입니다.
    Service.spec.ports.port Service의 포트 번호입니다. 클라이언트가 이 번호로 옵니다.
    Service.spec.ports.targetPort 요청을 보낼 파드의 포트 번호나 이름입니다. 적지 않으면 `port`와 같습니다.
    Service.spec.ports.nodePort 모든 노드에서 여는 포트 번호입니다. 적지 않으면 30000~32767에서 고릅니다.
    Service.spec.ports.protocol 포트가 쓰는 프로토콜입니다.
    Service.spec.ports.name 포트의 이름입니다. 포트가 둘 이상이면 적어야 합니다.
    Service.spec.type 클러스터 안에서만 쓸지, 노드의 포트나 로드 밸런서로 밖에도 열지 정합니다.
    Service.spec.clusterIP Service의 가상 IP입니다. `None`이면 IP 없이 파드의 주소를 바로 알려 줍니다.
    Service.spec.externalName `ExternalName` 형식일 때 대신 알려 줄 바깥의 DNS 이름입니다.
    Service.spec.sessionAffinity 같은 클라이언트의 요청을 같은 파드로 보낼지 정합니다.
    ConfigMap.data 설정의 키와 값입니다. 값은 늘 문자열입니다.
    Secret.type Secret의 쓰임새입니다. 형식에 따라 있어야 하는 키가 다릅니다.
    Secret.data 키와, base64로 바꾼 값입니다. 암호화된 것이 아닙니다.
    Secret.stringData 키와, 바꾸지 않은 값입니다. 서버가 base64로 바꾸어 `data`에 넣습니다.
    PersistentVolumeClaim.spec.accessModes 몇 노드에서 어떻게 붙여 쓸지 정합니다.
    PersistentVolumeClaim.spec.resources 필요한 저장소의 크기입니다.
    PersistentVolumeClaim.spec.resources.requests 요청하는 크기입니다. `storage` 하나를 적습니다.
    PersistentVolumeClaim.spec.storageClassName 저장소를 만들어 줄 StorageClass의 이름입니다. 적지 않으면 기본 클래스를 씁니다.
    PersistentVolumeClaim.spec.volumeName 미리 정해 둔 PersistentVolume의 이름입니다.
    PersistentVolume.spec.capacity 저장소의 크기입니다.
    PersistentVolume.spec.accessModes 몇 노드에서 어떻게 붙여 쓸 수 있는지 밝힙니다.
    PersistentVolume.spec.persistentVolumeReclaimPolicy PVC가 지워진 뒤 저장소를 남길지 지울지 정합니다.
    PersistentVolume.spec.storageClassName 이 저장소가 속하는 클래스입니다. PVC의 것과 같아야 이어집니다.
    Ingress.spec.ingressClassName 이 규칙을 맡을 Ingress 컨트롤러의 클래스입니다.
    Ingress.spec.rules 호스트와 경로에 따라 요청을 나누는 규칙입니다.
    Ingress.spec.rules.host 규칙이 맡을 호스트 이름입니다. 적지 않으면 모든 호스트입니다.
    Ingress.spec.rules.http HTTP 요청을 경로에 따라 나누는 규칙입니다.
    Ingress.spec.rules.http.paths 경로와 요청을 보낼 곳의 목록입니다.
    Ingress.spec.rules.http.paths.path 맞추어 볼 경로입니다.
    Ingress.spec.rules.http.paths.pathType 경로를 그대로 비교할지(`Exact`), 앞부분만 볼지(`Prefix`) 정합니다.
    Ingress.spec.rules.http.paths.backend 요청을 보낼 곳입니다.
    Ingress.spec.rules.http.paths.backend.service 요청을 보낼 Service와 그 포트입니다.
    Ingress.spec.rules.http.paths.backend.service.name 요청을 보낼 Service의 이름입니다.
    Ingress.spec.rules.http.paths.backend.service.port 요청을 보낼 Service의 포트입니다.
    NetworkPolicy.spec.podSelector 이 정책을 적용할 파드입니다. 비우면 네임스페이스의 모든 파드입니다.
    NetworkPolicy.spec.ingress 허용할 들어오는 연결입니다.
    NetworkPolicy.spec.egress 허용할 나가는 연결입니다.
    NetworkPolicy.spec.policyTypes 들어오는 연결과 나가는 연결 가운데 무엇을 제한할지 정합니다.
    HorizontalPodAutoscaler.spec.minReplicas 줄여도 되는 가장 작은 파드의 수입니다.
    HorizontalPodAutoscaler.spec.maxReplicas 늘려도 되는 가장 큰 파드의 수입니다.
    Role.rules 허용할 일의 목록입니다.
    Role.rules.apiGroups 허용할 자원의 API 그룹입니다. 빈 문자열은 핵심 그룹입니다.
    Role.rules.resources 허용할 자원의 이름입니다. 복수형으로 적습니다.
    Role.rules.verbs 허용할 동작입니다.
    RoleBinding.subjects 권한을 받을 사용자, 그룹, 서비스 어카운트입니다.
    RoleBinding.roleRef 줄 권한입니다. 만든 뒤에는 바꿀 수 없습니다.
    ResourceQuota.spec.hard 네임스페이스 전체가 넘을 수 없는 양입니다.
    LimitRange.spec.limits 컨테이너나 파드 하나의 기본값과 한도입니다.
    """
}
