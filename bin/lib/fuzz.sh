# Sourced by the commands in bin/: builds the fuzzer and runs it.

# build_fuzzer — builds the fuzzer, every module with coverage, and leaves its path in $fuzzer.
build_fuzzer() {
  local flags=(-c release --product fuzz --sanitize fuzzer --scratch-path .build/fuzz -Xswiftc -parse-as-library)
  PODBOOK_FUZZ=all swift build "${flags[@]}"
  fuzzer="$(PODBOOK_FUZZ=all swift build "${flags[@]}" --show-bin-path)/fuzz"
}

# fuzz TARGET SECONDS — no text over 4 KB, none may take more than ten seconds or 1 GB.
fuzz() {
  mkdir -p ".build/fuzz/corpus/$1" .build/fuzz/found
  PODBOOK_FUZZ="$1" nice -n 15 "$fuzzer" -max_total_time="$2" -timeout=10 -rss_limit_mb=1024 -max_len=4096 \
    -artifact_prefix=".build/fuzz/found/$1-" -verbosity=0 -print_final_stats=0 ".build/fuzz/corpus/$1"
}
