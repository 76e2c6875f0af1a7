#!/usr/bin/env bash
# Whole-program compare on large stores: usage: compare.sh STORE OPENINGS...
# Repeats the facts of STORE (one made by import) until it holds at least each number of OPENINGS, all of them different, and times compare
# cold (the store's pages dropped from memory) and warm (least of five), without and with filters; then on the bundled facts.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
store=$1
shift
"$root/lanewise" --version >/dev/null
dotnet build -c Release -v q --nologo "$root/benchmarks/Lanewise.Benchmarks" >&2
have=$("$root/lanewise" sql "SELECT count(DISTINCT opening_id) AS n FROM facts" --csv --db "$store" | tail -n 1)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

seconds() {
    local start
    start=$(date +%s.%N)
    "$root/lanewise" "$@" --json >/dev/null 2>&1
    awk "BEGIN {printf \"%.2f\n\", $(date +%s.%N) - $start}"
}

least() {
    local _
    for _ in 1 2 3 4 5; do seconds "$@"; done | sort -n | head -n 1
}

for openings in "$@"; do
    large="$folder/$openings.duckdb"
    dotnet run --no-build -c Release --project "$root/benchmarks/Lanewise.Benchmarks" -- repeat "$store" "$large" $(((openings + have - 1) / have))
    "$root/lanewise" sql "SELECT count(*) AS postings, count(DISTINCT posting_id) AS different, count(DISTINCT opening_id) AS openings FROM facts" --db "$large"
    sync
    while read -r filter; do
        read -ra words <<<"$filter"
        dd of="$large" oflag=nocache conv=notrunc,fdatasync count=0 status=none
        echo "$openings openings, compare python go rust $filter: cold $(seconds compare python go rust "${words[@]}" --db "$large") s, warm $(least compare python go rust "${words[@]}" --db "$large") s"
    done <<'FILTERS'

--country DE
--since 2026
--seniority senior --remote
--city London
--source hn
FILTERS
    rm "$large"
done
export LANEWISE_DB=
XDG_DATA_HOME=$(mktemp -d -p "$folder")
export XDG_DATA_HOME
echo "bundled facts, compare python go rust: $(least compare python go rust) s; catalog go: $(least catalog go) s; --version: $(least --version) s"
