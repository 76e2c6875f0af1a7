#!/usr/bin/env bash
# Measures `lanewise portfolio` on labelled code and writes the figures of docs/accuracy.md anew: eng/portfolio-accuracy.sh FOLDER [--labels]
# FOLDER is what eng/portfolio-sources.sh fetched; cloc must be installed (Debian: cloc), unless --labels leaves the comparison of lines as it is.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
python3 "$root/eng/portfolio-accuracy.py" "$root" "$1" "$root/docs/accuracy.md" "${@:2}"
