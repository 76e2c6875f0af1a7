#!/usr/bin/env bash
# Measures the extractor and writes the figures of docs/accuracy.md anew: eng/accuracy.sh FOLDER [STORE]
# FOLDER holds gold/dev (labelled postings) and data (real postings); STORE is one that imported FOLDER/data, made anew where none is named.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$(cd "$1" && pwd)
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
lanewise() { "$root/lanewise" "$@" || [[ $? == 1 ]]; } # 1: done, but something was skipped for the reasons told

store=${2:-$results/store.duckdb}
[[ -e $store ]] || lanewise import "$folder/data" --db "$store" >"$results/import.txt"
lanewise eval "$folder/gold/dev/postings.jsonl" "$folder/gold/dev/labels.jsonl" --json >"$results/gold.json"
for labels in open closed; do
  lanewise eval "$root/tests/labels/$labels.jsonl" --db "$store" --json >"$results/$labels.json"
done
lanewise eval --structured "$folder/data/ashby" --json >"$results/structured.json"
python3 "$root/eng/accuracy-page.py" "$root/docs/accuracy.md" "$results"
