# Sourced by bin/bench: how long podbook takes over a megabyte of one thing said again and again.

# measure_hostile FOLDER — checks and builds every growing input of 1 MB, laid into FOLDER; none may take more than two
# seconds or 300 MB. Says which do, and which takes longest.
measure_hostile() {
  local input command seconds status worst=0 slowest="" count=0 over=0
  mkdir -p "$1"
  swift build -c release --product grow >/dev/null 2>&1
  "$(swift build -c release --show-bin-path)/grow" "$1" 1000000
  for input in "$1"/*/; do
    for command in "check content" "build . -o public --quiet"; do
      count=$((count + 1))
      status=0
      seconds="$(
        cd "$input"
        ulimit -v 330000
        TIMEFORMAT='%U %S'
        { time timeout 20 "$podbook" $command >/dev/null 2>&1; } 2>&1
      )" || status=$?
      seconds="$(awk '{printf "%.2f", $1 + $2}' <<<"$seconds")"
      if [ "$status" -ge 124 ] || awk "BEGIN { exit !($seconds > 2) }"; then
        over=$((over + 1))
        echo "hostile: $(basename "$input"), ${command%% *}: $seconds s, status $status"
      fi
      if awk "BEGIN { exit !($seconds > $worst) }"; then worst="$seconds" slowest="$(basename "$input")"; fi
    done
    rm -rf "${input:?}public"
  done
  echo "hostile: $count runs over 1 MB each, $over over 2 s or 300 MB; longest $worst s ($slowest)"
}
