#!/usr/bin/env bash
# Compares monthly shares of languages on Hacker News with an independent count by plain regular expressions.
# usage: eng/cross-check.sh SHARED, where SHARED holds data/.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$root/lanewise" import "$1/data/hn" --db "$folder/store.duckdb" >/dev/null 2>&1 || [[ $? == 1 ]] # 1: done, but something was skipped
"$root/lanewise" sql "$(<"$root/eng/cross-check.sql")" --db "$folder/store.duckdb"
