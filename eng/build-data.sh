#!/usr/bin/env bash
# Builds data/lanewise.parquet and its account from a folder of postings: usage: eng/build-data.sh FOLDER
# The saved boards of Ashby do not say when they were read; they are dated by hand, everything else by itself.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
folder=$1
store=$(mktemp -d)/store.duckdb
trap 'rm -rf "$(dirname "$store")"' EXIT
take() { "$root/lanewise" import "$@" --db "$store" || [[ $? == 1 ]]; } # 1: done, but something was skipped for the reasons told
take "$folder/ashby" --seen-on 2025-10-28
take "$folder"
"$root/lanewise" bundle --out "$root/data/lanewise.parquet" --db "$store"
