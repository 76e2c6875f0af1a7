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
    apt-get source -qq "${project%.source}=$version" || apt-get source -qq "${project%.source}"
    mv "$(find . -maxdepth 1 -type d -name "${project%.source}-*" | head -1)" "$project"
    rm -rf "$project/.pc" ./*.dsc ./*.tar.*
  else
    apt-get download -qq "$project=$version" || apt-get download -qq "$project"
    dpkg-deb -x "$project"_*.deb "$project" && rm -f "$project"_*.deb
  fi
done
