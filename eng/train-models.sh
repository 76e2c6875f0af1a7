#!/usr/bin/env bash
# Trains the models of catalog/models/ and prints how well they do on postings they have not learnt from.
# usage: eng/train-models.sh SHARED, where SHARED holds data/ and gold/. The same input gives the same files.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
shared=$(cd "$1" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$root/lanewise" import "$shared/data" --db "$folder/store.duckdb" >/dev/null || [[ $? == 1 ]] # 1: done, but something was skipped
"$root/lanewise" sql "
  SELECT posting_id AS id, source, company, title, location, published AS text,
    concat_ws(' / ', raw->>'department', raw->>'team') AS department
  FROM posting WHERE has_text ORDER BY posting_id" --json --db "$folder/store.duckdb" |
  dotnet run --project "$root/eng/Lanewise.Training" -c Release -- "$root" "$shared"
