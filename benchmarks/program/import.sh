#!/usr/bin/env bash
# Whole-program import: usage: import.sh FILE.jsonl|FOLDER [TIMES...]
# Prints seconds and peak memory of a first import and of a second one that changes nothing; for a file also those that DuckDB alone takes
# to load it into a table and checkpoint, and the ratio, three times over. For each of TIMES the same file is repeated so often with
# variation and imported, to see whether time stays in proportion. Stores and files lie in TMPDIR and are removed.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
input=$1
shift
"$root/lanewise" --version >/dev/null
dotnet build -c Release -v q --nologo "$root/benchmarks/Lanewise.Benchmarks" >&2
benchmarks=$root/artifacts/bin/Lanewise.Benchmarks/release/Lanewise.Benchmarks.dll
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# measure NAME COMMAND...: leaves the seconds in $seconds
measure() {
    local name=$1 start peak
    shift
    sync
    start=$(date +%s.%N)
    /usr/bin/time -f '%M %U %S' -o "$folder/time" "$@" >/dev/null 2>&1 || true # records skipped end with 1
    seconds=$(awk "BEGIN {print $(date +%s.%N) - $start}")
    read -r peak user system < <(tail -n 1 "$folder/time")
    awk "BEGIN {printf \"%-16s %7.2f s  (%.2f s of processor time), peak %4d MB\n\", \"$name\", $seconds, $user + $system, $peak / 1000}"
}

first() {
    rm -f "$folder/store.duckdb"
    measure "first import" "$root/lanewise" import "$1" --db "$folder/store.duckdb"
}

for round in 1 2 3; do
    if [[ -f $input ]]; then
        rm -f "$folder/raw.duckdb"
        measure "DuckDB alone" dotnet "$benchmarks" raw "$input" "$folder/raw.duckdb"
        raw=$seconds
    fi
    first "$input"
    import=$seconds
    measure "again" "$root/lanewise" import "$input" --db "$folder/store.duckdb"
    awk "BEGIN {printf \"round $round: \"; if (${raw:-0} > 0) printf \"first import / DuckDB alone = %.2f, \", $import / ${raw:-1}; printf \"first / again = %.1f\n\", $import / $seconds}"
done
for times in "$@"; do
    dotnet "$benchmarks" vary "$input" "$folder/varied.jsonl" "$times"
    first "$folder/varied.jsonl"
    rm "$folder/varied.jsonl"
    postings=$("$root/lanewise" sql "SELECT count(*) AS n FROM postings" --csv --db "$folder/store.duckdb" | tail -n 1)
    awk "BEGIN {printf \"%d postings: %.1f s a million, store %d MB\n\", $postings, $seconds / $postings * 1e6, $(stat -c %s "$folder/store.duckdb") / 1e6}"
done
