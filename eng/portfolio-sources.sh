#!/usr/bin/env bash
# Fetches the code that findings were labelled on into FOLDER, unpacked, one folder a project: eng/portfolio-sources.sh FOLDER
# Needs Debian bookworm with deb-src; newer versions of the packages are other code than was labelled.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1" && cd "$1"
python3 - "$root/tests/labels/portfolio/projects.jsonl" <<'E' | while read -r kind project version; do
import json
import sys
for line in open(sys.argv[1], encoding="utf-8"):
    project = json.loads(line)
    print(project["package"], project["project"], project["version"])
E
  [[ ! -e $project ]] || continue
  if [[ $kind == source ]]; then
    rm -rf .unpacked && mkdir .unpacked # a source package may be named otherwise than the one asked for
    (cd .unpacked && { apt-get source -qq "${project%.source}=$version" || apt-get source -qq "${project%.source}"; })
    mv "$(find .unpacked -mindepth 1 -maxdepth 1 -type d)" "$project"
    rm -rf .unpacked "$project/.pc"
  else
    apt-get download -qq "$project=$version" || apt-get download -qq "$project"
    dpkg-deb -x "$project"_*.deb "$project" && rm -f "$project"_*.deb
  fi
done
