#!/usr/bin/env bash
# Whole-program measures on a large store: usage: measures.sh STORE POSTINGS
# Repeats the facts of STORE (one made by import) until it holds about POSTINGS, and prints seconds and peak memory of each measure, warm.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
store=$1
postings=$2
"$root/lanewise" --version >/dev/null
dotnet build -c Release -v q --nologo "$root/benchmarks/Lanewise.Benchmarks" >&2
have=$("$root/lanewise" sql "SELECT count(*) AS n FROM facts" --csv --db "$store" | tail -n 1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
large="$folder/large.duckdb"
dotnet run --no-build -c Release --project "$root/benchmarks/Lanewise.Benchmarks" -- repeat "$store" "$large" $(((postings + have - 1) / have))
"$root/lanewise" sql "SELECT (SELECT count(*) FROM facts) AS postings, (SELECT count(*) FROM mentions) AS mentions, (SELECT count(*) FROM places) AS places,
  (SELECT count(*) FROM pay) AS pay" --db "$large"
sync
while read -r measure; do
    read -ra words <<<"$measure"
    for run in cold warm; do
        start=$(date +%s.%N)
        /usr/bin/time -f %M -o "$folder/peak" "$root/lanewise" "${words[@]}" --db "$large" --json >/dev/null 2>&1 || true # a refusal ends with 1
        peak=$(tail -n 1 "$folder/peak")
        [[ $run == cold ]] || echo "$measure: $(awk "BEGIN {printf \"%.2f s, %.0f MB\", $(date +%s.%N) - $start, $peak / 1000}")"
    done
done <<'MEASURES'
compare python go rust
trend python go rust
pay python go rust
gap rust python
reach python go rust
reach python go rust --by city
scarcity python go rust
layers python go rust --show matrix
layers python go rust --show together
layers python go rust --show pairs
signals python go rust
claims
MEASURES
