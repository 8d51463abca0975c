# Sourced by the commands in bin/: builds podbook as one static binary.

# What podbook is built with.
build_packages=(libcmark-dev libyaml-dev pkg-config)

# build_release — builds the binary and leaves its path in $podbook.
build_release() {
  local flags=(-c release --product podbook -Xswiftc -static-executable -Xlinker --strip-all) log
  log="$(mktemp)"
  if ! swift build "${flags[@]}" >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
  podbook="$(swift build "${flags[@]}" --show-bin-path)/podbook"
}
