// Written by bin/kubectl-table: what the released binaries of kubectl told of their commands. Not to be edited.

extension CommandTable {
  /// Every command, alias and flag of kubectl 1.24 to 1.37; `bin/kubectl-table` says how it is written.
  static let text: StaticString = """
    (root) +create +expose +run +set +explain +get +edit +delete +rollout +scale +autoscale +certificate
      +cluster-info +top +cordon +uncordon +drain +taint +describe +logs +attach +exec +port-forward +proxy +cp
      +auth +debug +events +diff +apply +patch +replace +wait +kustomize +label +annotate +completion
      +api-resources +api-versions +config +kuberc +plugin +version +alpha +help +options
    (global)
        add-dir-header:b@a alsologtostderr:b@a as:s as-group:A as-uid:s as-user-extra:A@de cache-dir:s
        certificate-authority:s client-certificate:s client-key:s cluster:s context:s disable-compression:b@bcde
        insecure-skip-tls-verify:b kubeconfig:s kuberc:s@de log-dir:s@a log-file:s@a log-file-max-size:l@a
        log-flush-frequency:d logtostderr:b@a match-server-version:b namespace,n:s one-output:b@a password:s
        profile:s profile-output:s proxy-url:s@e request-timeout:s server,s:s skip-headers:b@a
        skip-log-headers:b@a stderrthreshold:j@a tls-server-name:s token:s user:s username:s v,v:j vmodule:V
        warnings-as-errors:b
    annotate
        all:b all-namespaces,A:b allow-missing-template-keys:b dry-run:s? field-manager:s field-selector:s
        filename,f:S kustomize,k:s list:b local:b output,o:s overwrite:b recursive,R:b resource-version:s
        selector,l:s show-managed-fields:b template:s record:b!
    api-resources
        api-group:s cached:b categories:S@bcde namespaced:b no-headers:b output,o:s show-managed-fields:b@de
        sort-by:s verbs:S
    api-versions
    apply +edit-last-applied +set-last-applied +view-last-applied
        all:b allow-missing-template-keys:b cascade:s? dry-run:s? field-manager:s filename,f:S force:b
        force-conflicts:b grace-period:l kustomize,k:s openapi-patch:b output,o:s overwrite:b prune:b
        prune-allowlist:A@bcde prune-whitelist:A@a recursive,R:b selector,l:s server-side:b show-managed-fields:b
        subresource:s@cde template:s timeout:d validate:s? wait:b record:b! prune-whitelist:A!@b
    apply edit-last-applied
        allow-missing-template-keys:b field-manager:s filename,f:S kustomize,k:s output,o:s recursive,R:b
        show-managed-fields:b template:s validate:s? windows-line-endings:b record:b!
    apply set-last-applied
        allow-missing-template-keys:b create-annotation:b dry-run:s? filename,f:S output,o:s show-managed-fields:b
        template:s
    apply view-last-applied
        all:b filename,f:S kustomize,k:s output,o:s recursive,R:b selector,l:s
    attach
        container,c:s detach-keys:s@de pod-running-timeout:d quiet,q:b stdin,i:b tty,t:b
    auth +can-i +reconcile +whoami
    auth can-i
        all-namespaces,A:b list:b no-headers:b quiet,q:b subresource:s
    auth reconcile
        allow-missing-template-keys:b dry-run:s? filename,f:S kustomize,k:s output,o:s recursive,R:b
        remove-extra-permissions:b remove-extra-subjects:b show-managed-fields:b template:s
    auth whoami @bcde
        allow-missing-template-keys:b output,o:s show-managed-fields:b template:s
    autoscale
        allow-missing-template-keys:b cpu:s@de cpu-percent:j@abc dry-run:s? field-manager:s filename,f:S
        kustomize,k:s max:j memory:s@de min:j name:s output,o:s recursive,R:b save-config:b show-managed-fields:b
        template:s record:b! cpu-percent:j!@de
    certificate +approve +deny
    certificate approve
        allow-missing-template-keys:b filename,f:S force:b kustomize,k:s output,o:s recursive,R:b
        show-managed-fields:b template:s
    certificate deny
        allow-missing-template-keys:b filename,f:S force:b kustomize,k:s output,o:s recursive,R:b
        show-managed-fields:b template:s
    cluster-info +dump
    cluster-info dump
        all-namespaces,A:b allow-missing-template-keys:b namespaces:S output,o:s output-directory:s
        pod-running-timeout:d show-managed-fields:b template:s
    completion
    config +current-context +delete-cluster +delete-context +delete-user +get-clusters +get-contexts +get-users
      +rename-context +set +set-cluster +set-context +set-credentials +unset +use-context +view
    config current-context
    config delete-cluster
    config delete-context
    config delete-user
    config get-clusters
    config get-contexts
        no-headers:b output,o:s
    config get-users
    config rename-context
    config set
        set-raw-bytes:b
    config set-cluster
        certificate-authority:s@bcde embed-certs:b insecure-skip-tls-verify:b@bcde proxy-url:s server:s@bcde
        tls-server-name:s@bcde
    config set-context
        cluster:s@bcde current:b namespace,n:s@bcde user:s@bcde
    config set-credentials
        auth-provider:s auth-provider-arg:S client-certificate:s@bcde client-key:s@bcde embed-certs:b
        exec-api-version:s exec-arg:S exec-command:s exec-env:A exec-interactive-mode:s@cde
        exec-provide-cluster-info:b@cde password:s@bcde token:s@bcde username:s@bcde
    config unset
    config use-context =use
    config view
        allow-missing-template-keys:b flatten:b merge:b minify:b output,o:s raw:b show-managed-fields:b template:s
    cordon
        dry-run:s? selector,l:s
    cp
        container,c:s no-preserve:b retries:l
    create +clusterrole +clusterrolebinding +configmap +cronjob +deployment +ingress +job +namespace
      +poddisruptionbudget +priorityclass +quota +role +rolebinding +secret +service +serviceaccount +token
        allow-missing-template-keys:b dry-run:s? edit:b field-manager:s filename,f:S kustomize,k:s output,o:s
        raw:s recursive,R:b save-config:b selector,l:s show-managed-fields:b template:s validate:s?
        windows-line-endings:b record:b!
    create clusterrole
        aggregation-rule:P allow-missing-template-keys:b dry-run:s? field-manager:s non-resource-url:S output,o:s
        resource:S resource-name:A save-config:b show-managed-fields:b template:s validate:s? verb:S
    create clusterrolebinding
        allow-missing-template-keys:b clusterrole:s dry-run:s? field-manager:s group:A output,o:s save-config:b
        serviceaccount:A show-managed-fields:b template:s user:A@bcde validate:s?
    create configmap =cm
        allow-missing-template-keys:b append-hash:b dry-run:s? field-manager:s from-env-file:S from-file:S
        from-literal:A output,o:s save-config:b show-managed-fields:b template:s validate:s?
    create cronjob =cj
        allow-missing-template-keys:b dry-run:s? field-manager:s image:s output,o:s restart:s save-config:b
        schedule:s show-managed-fields:b template:s validate:s?
    create deployment =deploy
        allow-missing-template-keys:b dry-run:s? field-manager:s image:S output,o:s port:j replicas,r:j
        save-config:b show-managed-fields:b template:s validate:s?
    create ingress =ing
        allow-missing-template-keys:b annotation:A class:s default-backend:s dry-run:s? field-manager:s output,o:s
        rule:A save-config:b show-managed-fields:b template:s validate:s?
    create job
        allow-missing-template-keys:b dry-run:s? field-manager:s from:s image:s output,o:s save-config:b
        show-managed-fields:b template:s validate:s?
    create namespace =ns
        allow-missing-template-keys:b dry-run:s? field-manager:s output,o:s save-config:b show-managed-fields:b
        template:s validate:s?
    create poddisruptionbudget =pdb
        allow-missing-template-keys:b dry-run:s? field-manager:s max-unavailable:s min-available:s output,o:s
        save-config:b selector:s show-managed-fields:b template:s validate:s?
    create priorityclass =pc
        allow-missing-template-keys:b description:s dry-run:s? field-manager:s global-default:b output,o:s
        preemption-policy:s save-config:b show-managed-fields:b template:s validate:s? value:j
    create quota =resourcequota
        allow-missing-template-keys:b dry-run:s? field-manager:s hard:s output,o:s save-config:b scopes:s
        show-managed-fields:b template:s validate:s?
    create role
        allow-missing-template-keys:b dry-run:s? field-manager:s output,o:s resource:S resource-name:A
        save-config:b show-managed-fields:b template:s validate:s? verb:S
    create rolebinding
        allow-missing-template-keys:b clusterrole:s dry-run:s? field-manager:s group:A output,o:s role:s
        save-config:b serviceaccount:A show-managed-fields:b template:s user:A@bcde validate:s?
    create secret +docker-registry +generic +tls
    create secret docker-registry
        allow-missing-template-keys:b append-hash:b docker-email:s docker-password:s docker-server:s
        docker-username:s dry-run:s? field-manager:s from-file:S output,o:s save-config:b show-managed-fields:b
        template:s validate:s?
    create secret generic
        allow-missing-template-keys:b append-hash:b dry-run:s? field-manager:s from-env-file:S from-file:S
        from-literal:A output,o:s save-config:b show-managed-fields:b template:s type:s validate:s?
    create secret tls
        allow-missing-template-keys:b append-hash:b cert:s dry-run:s? field-manager:s key:s output,o:s
        save-config:b show-managed-fields:b template:s validate:s?
    create service =svc +clusterip +externalname +loadbalancer +nodeport
    create service clusterip
        allow-missing-template-keys:b clusterip:s dry-run:s? field-manager:s output,o:s save-config:b
        show-managed-fields:b tcp:S template:s validate:s?
    create service externalname
        allow-missing-template-keys:b dry-run:s? external-name:s field-manager:s output,o:s save-config:b
        show-managed-fields:b tcp:S template:s validate:s?
    create service loadbalancer
        allow-missing-template-keys:b dry-run:s? field-manager:s output,o:s save-config:b show-managed-fields:b
        tcp:S template:s validate:s?
    create service nodeport
        allow-missing-template-keys:b dry-run:s? field-manager:s node-port:l output,o:s save-config:b
        show-managed-fields:b tcp:S template:s validate:s?
    create serviceaccount =sa
        allow-missing-template-keys:b dry-run:s? field-manager:s output,o:s save-config:b show-managed-fields:b
        template:s validate:s?
    create token
        allow-missing-template-keys:b audience:A bound-object-kind:s bound-object-name:s bound-object-uid:s
        duration:d output,o:s show-managed-fields:b template:s
    debug
        arguments-only:b attach:b container,c:s copy-to:s custom:s@cde env:M filename,f:S@bcde image:s
        image-pull-policy:s keep-annotations:b@cde keep-init-containers:b@cde keep-labels:b@cde
        keep-liveness:b@cde keep-readiness:b@cde keep-startup:b@cde profile:s@bcde quiet,q:b replace:b same-node:b
        set-image:M share-processes:b stdin,i:b target:s tty,t:b
    delete
        all:b all-namespaces,A:b cascade:s? dry-run:s? field-selector:s filename,f:S force:b grace-period:l
        ignore-not-found:b interactive,i:b@cde kustomize,k:s now:b output,o:s raw:s recursive,R:b selector,l:s
        timeout:d wait:b
    describe
        all-namespaces,A:b chunk-size:l filename,f:S kustomize,k:s recursive,R:b selector,l:s show-events:b
    diff
        concurrency:l@bcde field-manager:s filename,f:S force-conflicts:b kustomize,k:s prune:b prune-allowlist:A
        recursive,R:b selector,l:s server-side:b show-managed-fields:b@bcde show-secrets:b@de
    drain
        chunk-size:l delete-emptydir-data:b disable-eviction:b dry-run:s? force:b grace-period:l
        ignore-daemonsets:b pod-selector:s selector,l:s skip-wait-for-delete-timeout:l timeout:d
        delete-local-data:b!@ab
    edit
        allow-missing-template-keys:b field-manager:s filename,f:S kustomize,k:s output,o:s output-patch:b
        recursive,R:b save-config:b show-managed-fields:b subresource:s template:s validate:s?
        windows-line-endings:b record:b!
    events @bcde
        all-namespaces,A:b allow-missing-template-keys:b chunk-size:l for:s no-headers:b output,o:s
        show-managed-fields:b template:s types:S watch,w:b
    exec
        container,c:s filename,f:S pod-running-timeout:d quiet,q:b stdin,i:b tty,t:b
    explain
        api-version:s max-depth:l@e output,o:s@bcde recursive,R:b
    expose
        allow-missing-template-keys:b cluster-ip:s dry-run:s? external-ip:s field-manager:s filename,f:S
        kustomize,k:s labels,l:s load-balancer-ip:s name:s output,o:s override-type:s overrides:s port:s
        protocol:s recursive,R:b save-config:b selector:s session-affinity:s show-managed-fields:b target-port:s
        template:s type:s record:b!
    get
        all-namespaces,A:b allow-missing-template-keys:b chunk-size:l field-selector:s filename,f:S
        ignore-not-found:b kustomize,k:s label-columns,L:S no-headers:b output,o:s output-watch-events:b raw:s
        recursive,R:b selector,l:s server-print:b show-kind:b show-labels:b show-managed-fields:b sort-by:s
        subresource:s template:s watch,w:b watch-only:b
    kuberc +set +view @de
    kuberc set @de
        allowlist-entry:A appendarg:A command:s kuberc:s name:s option:A overwrite:b policy:s prependarg:A
        section:s
    kuberc view @de
        allow-missing-template-keys:b kuberc:s output,o:s show-managed-fields:b template:s
    kustomize
        as-current-user:b enable-alpha-plugins:b enable-helm:b env,e:A helm-api-versions:A@cde helm-command:s
        helm-debug:b@cde helm-kube-version:s@cde load-restrictor:s mount:A network:b network-name:s output,o:s
        reorder:s@a
    label
        all:b all-namespaces,A:b allow-missing-template-keys:b dry-run:s? field-manager:s field-selector:s
        filename,f:S kustomize,k:s list:b local:b output,o:s overwrite:b recursive,R:b resource-version:s
        selector,l:s show-managed-fields:b template:s record:b!
    logs
        all-containers:b all-pods:b@cde container,c:s follow,f:b ignore-errors:b
        insecure-skip-tls-verify-backend:b limit-bytes:l max-log-requests:l pod-running-timeout:d prefix:b
        previous,p:b selector,l:s since:d since-time:s tail:l timestamps:b
    patch
        allow-missing-template-keys:b dry-run:s? field-manager:s filename,f:S kustomize,k:s local:b output,o:s
        patch,p:s patch-file:s recursive,R:b show-managed-fields:b subresource:s template:s type:s record:b!
    plugin +list
    plugin list
        name-only:b
    port-forward
        address:S pod-running-timeout:d
    proxy
        accept-hosts:s accept-paths:s address:s api-prefix:s append-server-path:b disable-filter:b keepalive:d
        port,p:l reject-methods:s reject-paths:s unix-socket,u:s www,w:s www-prefix,P:s
    replace
        allow-missing-template-keys:b cascade:s? dry-run:s? field-manager:s filename,f:S force:b grace-period:l
        kustomize,k:s output,o:s raw:s recursive,R:b save-config:b show-managed-fields:b subresource:s template:s
        timeout:d validate:s? wait:b
    rollout +history +pause +restart +resume +status +undo
    rollout history
        allow-missing-template-keys:b filename,f:S kustomize,k:s output,o:s recursive,R:b revision:l selector,l:s
        show-managed-fields:b template:s
    rollout pause
        allow-missing-template-keys:b field-manager:s filename,f:S kustomize,k:s output,o:s recursive,R:b
        selector,l:s show-managed-fields:b template:s
    rollout restart
        allow-missing-template-keys:b field-manager:s filename,f:S kustomize,k:s output,o:s recursive,R:b
        selector,l:s show-managed-fields:b template:s
    rollout resume
        allow-missing-template-keys:b field-manager:s filename,f:S kustomize,k:s output,o:s recursive,R:b
        selector,l:s show-managed-fields:b template:s
    rollout status
        filename,f:S kustomize,k:s recursive,R:b revision:l selector,l:s timeout:d watch,w:b
    rollout undo
        allow-missing-template-keys:b dry-run:s? filename,f:S kustomize,k:s output,o:s recursive,R:b selector,l:s
        show-managed-fields:b template:s to-revision:l
    run
        allow-missing-template-keys:b annotations:A attach:b cascade:s?@acde command:b detach-keys:s@de dry-run:s?
        env:A expose:b field-manager:s filename,f:S@acd force:b@acde grace-period:l@acde image:s
        image-pull-policy:s kustomize,k:s@acde labels,l:s leave-stdin-open:b output,o:s override-type:s
        overrides:s pod-running-timeout:d port:s privileged:b quiet,q:b recursive,R:b@acde restart:s rm:b
        save-config:b show-managed-fields:b stdin,i:b template:s timeout:d@acde tty,t:b wait:b@acde record:b!
    scale
        all:b allow-missing-template-keys:b current-replicas:l dry-run:s? filename,f:S kustomize,k:s output,o:s
        recursive,R:b replicas:l resource-version:s selector,l:s show-managed-fields:b template:s timeout:d
        record:b!
    set +env +image +resources +selector +serviceaccount +subject
    set env
        all:b allow-missing-template-keys:b containers,c:s dry-run:s? env,e:A field-manager:s filename,f:S from:s
        keys:S kustomize,k:s list:b local:b output,o:s overwrite:b prefix:s recursive,R:b resolve:b selector,l:s
        show-managed-fields:b template:s
    set image
        all:b allow-missing-template-keys:b dry-run:s? field-manager:s filename,f:S kustomize,k:s local:b
        output,o:s recursive,R:b selector,l:s show-managed-fields:b template:s record:b!
    set resources
        all:b allow-missing-template-keys:b containers,c:s dry-run:s? field-manager:s filename,f:S kustomize,k:s
        limits:s local:b output,o:s recursive,R:b requests:s selector,l:s show-managed-fields:b template:s
        record:b!
    set selector
        all:b allow-missing-template-keys:b dry-run:s? field-manager:s filename,f:S local:b output,o:s
        recursive,R:b resource-version:s show-managed-fields:b template:s record:b!
    set serviceaccount =sa
        all:b allow-missing-template-keys:b dry-run:s? field-manager:s filename,f:S kustomize,k:s local:b
        output,o:s recursive,R:b show-managed-fields:b template:s record:b!
    set subject
        all:b allow-missing-template-keys:b dry-run:s? field-manager:s filename,f:S group:A kustomize,k:s local:b
        output,o:s recursive,R:b selector,l:s serviceaccount:A show-managed-fields:b template:s user:A@bcde
    taint
        all:b allow-missing-template-keys:b dry-run:s? field-manager:s output,o:s overwrite:b selector,l:s
        show-managed-fields:b template:s validate:s?
    top +node +pod
    top node =nodes =no
        no-headers:b selector,l:s show-capacity:b show-swap:b@de sort-by:s use-protocol-buffers:b
    top pod =pods =po
        all-namespaces,A:b containers:b field-selector:s no-headers:b selector,l:s show-swap:b@de sort-by:s
        sum:b@bcde use-protocol-buffers:b
    uncordon
        dry-run:s? selector,l:s
    version
        client:b output,o:s short:b!@a
    wait
        all:b all-namespaces,A:b allow-missing-template-keys:b field-selector:s filename,f:S for:A local:b
        output,o:s recursive,R:b selector,l:s show-managed-fields:b template:s timeout:d
    alpha
    help
    options
    """
}
