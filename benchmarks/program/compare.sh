#!/usr/bin/env bash
# Whole-program compare on large stores: usage: compare.sh STORE POSTINGS...
# Repeats the facts of STORE (one made by import) until it holds about each number of POSTINGS, and times compare cold and warm.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
store=$1
shift
"$root/lanewise" --version >/dev/null
dotnet build -c Release -v q --nologo "$root/benchmarks/Lanewise.Benchmarks" >&2
have=$("$root/lanewise" sql "SELECT count(*) AS n FROM facts" --csv --db "$store" | tail -n 1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for postings in "$@"; do
    large="$folder/$postings.duckdb"
    dotnet run --no-build -c Release --project "$root/benchmarks/Lanewise.Benchmarks" -- repeat "$store" "$large" $(((postings + have - 1) / have))
    sync
    for run in cold warm warm warm; do
        start=$(date +%s.%N)
        "$root/lanewise" compare python go rust --db "$large" --json >/dev/null
        echo "$postings postings, $run: $(awk "BEGIN {printf \"%.2f\", $(date +%s.%N) - $start}") s"
    done
    rm "$large"
done
