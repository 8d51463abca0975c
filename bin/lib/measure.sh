# Sourced by bin/bench: times commands as whole processes.

# measure NAME COMMAND… — sets NAME_wall and NAME_cpu, in microseconds, to the medians of three runs.
measure() {
  local name="$1" walls=() cpus=() times run
  shift
  for run in 1 2 3; do
    times="$({ TIMEFORMAT='%R %U %S'; time "$@" >/dev/null 2>/dev/null || true; } 2>&1)"
    walls+=("$(awk '{printf "%d", $1 * 1e6}' <<<"$times")")
    cpus+=("$(awk '{printf "%d", ($2 + $3) * 1e6}' <<<"$times")")
  done
  printf -v "${name}_wall" %s "$(median "${walls[@]}")"
  printf -v "${name}_cpu" %s "$(median "${cpus[@]}")"
}

median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
milliseconds() { awk -v us="$1" 'BEGIN { printf "%.1f", us / 1000 }'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f", a / b; else printf "?" }'; }
