#!/usr/bin/env bash
# Extraction beside engines that only match words: usage: compare-engines.sh FILE.jsonl
# On the text of the same postings, in one run: MB of text a second of processor time of `lanewise extract` (start, JSON in, all facts,
# JSON out), of Hyperscan and of pyahocorasick (each finding the spellings of the catalog's technologies, nothing else), and their ratios.
# Needs Python; Hyperscan and pyahocorasick where installed (Debian: gcc libhyperscan-dev python3-ahocorasick), else says so.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
engines=$root/benchmarks/program/engines
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$root/lanewise" --version >/dev/null
python3 "$engines/words.py" "$root/catalog/technologies" >"$folder/words"
python3 "$engines/texts.py" "$1" "$folder/texts"
bytes=$(wc -c <"$folder/texts")
echo "$(wc -l <"$folder/texts") postings, $((bytes / 1000000)) MB of text, $(wc -l <"$folder/words") spellings; least of three times"

show() { # NAME SECONDS, the first being what others are compared with
    ours=${ours:-$2}
    awk "BEGIN {printf \"%-14s %8.1f MB/s  %7.2f times\\n\", \"$1\", $bytes / 1e6 / $2, $ours / $2}"
}

least() { # the least of the seconds that three runs of a command print
    for _ in 1 2 3; do "$@"; done | sort -g | head -n 1
}

extract() {
    local TIMEFORMAT='%U %S'
    { time "$root/lanewise" extract "$1" --threads 1 --out /dev/null 2>/dev/null || true; } 2>&1 | awk '{print $1 + $2}'
}

show lanewise "$(least extract "$1")"

if gcc -O2 -o "$folder/hyperscan" "$engines/hyperscan.c" -lhs 2>/dev/null; then
    show Hyperscan "$(least "$folder/hyperscan" "$folder/words" "$folder/texts")"
else
    echo "Hyperscan: skipped, gcc or libhyperscan-dev is not installed"
fi

for python in python3 /usr/bin/python3; do
    if "$python" -c 'import ahocorasick' 2>/dev/null; then
        show pyahocorasick "$(least "$python" "$engines/ahocorasick_words.py" "$folder/words" "$folder/texts")"
        exit
    fi
done
echo "pyahocorasick: skipped, python3-ahocorasick is not installed"
