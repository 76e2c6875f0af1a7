#!/usr/bin/env bash
# Whole-program import: usage: import.sh FOLDER [STORE]
# Prints seconds, peak memory and store size of a first import of FOLDER (../shared/data) and of a second one that changes nothing.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$1
store=${2:-$(mktemp -d)/store.duckdb}
"$root/lanewise" --version >/dev/null
measure() {
    local start end
    start=$(date +%s.%N)
    "$root/lanewise" import "$folder" --db "$store" >/dev/null 2>"$store.log" &
    local pid=$! peak=0 rss
    while kill -0 "$pid" 2>/dev/null; do
        rss=$(awk '/VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null || true)
        [ -n "$rss" ] && peak=$rss
        sleep 0.2
    done
    wait "$pid" || true
    end=$(date +%s.%N)
    echo "$1: $(awk "BEGIN {printf \"%.1f\", $end - $start}") s, peak $((peak / 1024)) MB, store $(du -m "$store" | cut -f1) MB"
}
measure "first import "
measure "second import"
