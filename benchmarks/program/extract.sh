#!/usr/bin/env bash
# Whole-program extraction: usage: extract.sh FILE.jsonl[.gz]
# Prints MB of input a second with one thread and with all.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/lanewise" --version >/dev/null
bytes=$(case $1 in *.gz) gzip -dc "$1" | wc -c ;; *) wc -c <"$1" ;; esac)
for threads in 1 "$(nproc)"; do
    start=$(date +%s.%N)
    "$root/lanewise" extract "$1" --threads "$threads" --out /dev/null 2>/dev/null || true
    awk "BEGIN {s = $(date +%s.%N) - $start; printf \"%d thread(s): %.1f MB in %.2f s = %.1f MB/s\n\", $threads, $bytes / 1e6, s, $bytes / 1e6 / s}"
done
