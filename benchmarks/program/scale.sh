#!/usr/bin/env bash
# Measures shards and their merge against one import of the same inputs, and computes from that what 100 million postings take.
#
#   benchmarks/program/scale.sh INPUTS [SHARDS] [DOLLARS_A_CORE_HOUR]
#
# Shards run one after the other with one thread each, as they would on a core each; the merge and the import use all cores. What 100 million
# postings take is computed from seconds of processor, the merge as though on one core, so that a machine with other work tells the same.
set -euo pipefail
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
inputs=$1
shards=${2:-8}
price=${3:-0.05}
lanewise=${LANEWISE:-$root/lanewise}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Wall seconds, processor seconds and peak memory in kB of a command, one line in a file.
timed() {
  local to=$1
  shift
  /usr/bin/time -a -o "$to" -f "%e %U %S %M" "$@" >"$work/out" 2>"$work/err" || [[ $? == 1 ]] || { cat "$work/err" >&2 && exit 1; }
  sed -i '/^Command exited/d' "$to"
}

"$lanewise" --version >/dev/null # is built before clocks run
for ((index = 0; index < shards; index++)); do
  timed "$work/extract" "$lanewise" extract --shard "$index/$shards" "$inputs" --out "$work/shards" --seen-on 2026-01-01 --threads 1
done
timed "$work/merge" "$lanewise" merge "$work/shards" --db "$work/merged.duckdb" --json
cp "$work/out" "$work/merge.json"
timed "$work/import" "$lanewise" import "$inputs" --seen-on 2026-01-01 --db "$work/single.duckdb"

postings=$(grep -o '"postings": *[0-9]*' "$work/merge.json" | grep -o '[0-9]*$')
input_bytes=$(du -sbL "$inputs" | cut -f 1)
shard_bytes=$(du -sb "$work/shards" | cut -f 1)
store_bytes=$(stat -c %s "$work/merged.duckdb")
cat "$work/extract" | awk -v n="$shards" -v postings="$postings" -v bytes="$input_bytes" -v shard_bytes="$shard_bytes" \
  -v store_bytes="$store_bytes" -v price="$price" -v cores="$(nproc)" \
  -v merge="$(<"$work/merge")" -v import="$(<"$work/import")" '
  { cpu += $2 + $3; wall += $1; if ($1 > longest) longest = $1; if ($4 > peak) peak = $4 }
  function row(what, cores) { printf "| %s | %.1f h | %.1f h | %.1f h |\n", what, c * 100 / cores / 3600, m_cpu * 100 / 3600, (c / cores + m_cpu) * 100 / 3600 }
  END {
    split(merge, m); split(import, i)
    c = cpu / postings * 1e6; m_cpu = (m[2] + m[3]) / postings * 1e6
    printf "| figure | measured |\n|---|---|\n"
    printf "| inputs | %d postings, %.0f MB |\n", postings, bytes / 1e6
    printf "| one import, %d cores | %.1f s, %.1f s of processor, peak %.2f GB |\n", cores, i[1], i[2] + i[3], i[4] / 1e6
    printf "| %d shards, one core each | %.1f s together, longest %.1f s, %.1f s of processor, peak %.2f GB |\n", n, wall, longest, cpu, peak / 1e6
    printf "| merge, %d cores | %.1f s, %.1f s of processor, peak %.2f GB |\n", cores, m[1], m[2] + m[3], m[4] / 1e6
    printf "| throughput of a core | %.1f MB/s, %.0f postings/s |\n", bytes / 1e6 / cpu, postings / cpu
    printf "| a million postings | %.0f core seconds, merge %.0f; $%.4f at $%.2f a core hour |\n", c, m_cpu, (c + m_cpu) / 3600 * price, price
    printf "| room a million postings | shards %.2f GB, store %.2f GB |\n", shard_bytes / postings * 1e-3, store_bytes / postings * 1e-3
    printf "\n| 100 million postings, $%.2f | shards | merge | together |\n|---|---|---|---|\n", (c + m_cpu) * 100 / 3600 * price
    row("this machine, " cores " cores", cores)
    row("one machine of 16 cores", 16)
    row("a cluster of 256 cores", 256)
  }'
