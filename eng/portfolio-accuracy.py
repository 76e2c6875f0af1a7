#!/usr/bin/env python3
"""How right `lanewise portfolio` is on files and findings that a reader has labelled, and how its line counts compare with cloc's.

usage: eng/portfolio-accuracy.py REPOSITORY FOLDER [PAGE] [--misses] [--labels]
FOLDER holds one folder a project, as eng/portfolio-sources.sh fetches them; PAGE gets the tables between its marks, else they are printed. --misses lists
what was missed or found too much in labelled files; --labels leaves the lines, which cloc takes long to count, as they are.
"""
import json
import math
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

# What cloc calls otherwise, or counts as one.
CLOC = {"Bourne Shell": "Shell", "Bourne Again Shell": "Shell", "zsh": "Shell", "make": "Makefile", "C/C++ Header": "C and C++", "C": "C and C++",
        "C++": "C and C++", "DOS Batch": "Batchfile", "Protocol Buffers": "Protocol Buffer", "Vuejs Component": "Vue", "JSX": "JavaScript", "Maven": "XML"}
OURS = {"C": "C and C++", "C++": "C and C++", "TSX": "TypeScript"}
FILES = ("open", "held back", "fresh, open", "fresh, held back", "last", "all")
DRAWS = ("first", "second", "third", "fourth", "fifth", "last", "all")
COMPARED = ("Python", "Go", "Rust", "TypeScript", "JavaScript", "Java", "C#", "C and C++", "Shell", "CSS", "HTML", "SQL", "Protocol Buffer")


def wilson(right, n, z=1.96):
    if n == 0:
        return float("nan"), 0, 1
    p = right / n
    middle, half, scale = p + z * z / (2 * n), z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)), 1 + z * z / n
    return p, (middle - half) / scale, (middle + half) / scale


def cell(right, n):
    p, low, high = wilson(right, n)
    return f"{p:.3f} ({low:.3f}–{high:.3f}; n {n})"


def read(repository, folder, project):
    command = [os.environ.get("LANEWISE", str(repository / "lanewise")), "portfolio", str(folder / project), "--uncommitted", "--json"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{project}: {run.stderr}")
    return json.loads(run.stdout)["repositories"][0]


def lines_of(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []


def of(reports, path):
    return [label for label in lines_of(path) if label["project"] in reports]


def labelled_files(reports, labels, misses):
    sums = defaultdict(lambda: [0, 0, 0])  # right, found, labelled
    for label in labels:
        found = {f["signal"] for f in reports[label["project"]]["findings"] if f["file"] == label["file"]}
        truth = {s["signal"] for s in label["signals"]}
        for key in (label["half"], "all"):
            for i, n in enumerate((len(found & truth), len(found), len(truth))):
                sums[key][i] += n
        if misses:
            for signal in sorted(found ^ truth):
                print("missed" if signal in truth else "extra", label["half"], label["project"], label["file"], signal, file=sys.stderr)
    yield "| labelled files | files | precision | recall |"
    yield "|---|---:|---|---|"
    for key in FILES:
        n = sum(1 for label in labels if key in (label["half"], "all"))
        right, found, labelled = sums[key]
        yield f"| {key} | {n} | {cell(right, found)} | {cell(right, labelled)} |"


def labelled_findings(reports, labels):
    sums, gone, drawn = defaultdict(lambda: [0, 0]), 0, defaultdict(lambda: [0, 0])
    for label in labels:
        for key in (label["half"], "all"):
            drawn[key][0] += label["right"]
            drawn[key][1] += 1
        present = any(f["file"] == label["file"] and f["rule"] == label["rule"] and label["line"] in f["lines"]
                      for f in reports[label["project"]]["findings"])
        gone += not present
        for key in (label["language"], label["half"], "all") if present else ():
            sums[key][0] += label["right"]
            sums[key][1] += 1
    yield ""
    yield f"| findings, of which {gone} are gone | right when drawn | right of those still reported |"
    yield "|---|---|---|"
    for key in DRAWS:
        yield f"| {key if key == 'all' else key + ' draw'} | {cell(*drawn[key])} | {cell(*sums[key])} |"
    for key in sorted(key for key in sums if key not in DRAWS):
        yield f"| {key} | | {cell(*sums[key])} |"


def labelled_components(reports, labels):
    sums = defaultdict(lambda: [0, 0, 0])  # right, told, labelled
    for label in labels:
        layer = next((c["layer"] for c in reports[label["project"]]["components"] if c["path"] == label["component"]), None)
        for key in (label["half"], "all"):
            for i, n in enumerate((layer in label["layers"], layer is not None, 1)):
                sums[key][i] += n
    yield ""
    yield "| layers of components | right | told |"
    yield "|---|---|---:|"
    for key in ("chosen", "fresh", "all"):
        right, told, labelled = sums[key]
        yield f"| {key} | {cell(right, labelled)} | {told} |"


def compare_lines(folder, reports):
    ours, theirs = defaultdict(lambda: [0, 0, 0, 0]), defaultdict(lambda: [0, 0, 0])
    paths = {}
    for project, report in reports.items():
        root = (folder / project).resolve()
        paths.update({str(root / f["path"]): f for f in report["files"] if OURS.get(f["language"], f["language"]) in COMPARED})
    listing = Path(folder) / "files.txt"
    listing.write_text("\n".join(paths) + "\n", encoding="utf-8")
    run = subprocess.run(["cloc", "--list-file", str(listing), "--by-file", "--skip-uniqueness", "--timeout", "0", "--json", "--quiet"], capture_output=True, text=True)
    for path, counts in json.loads(run.stdout).items():
        if path not in paths:
            continue
        language = OURS.get(paths[path]["language"], paths[path]["language"])
        if CLOC.get(counts["language"], counts["language"]) != language:
            continue  # the two take the file for another language
        for sums, source in ((ours[language], paths[path]), (theirs[language], counts)):
            for i, kind in enumerate(("code", "comment", "blank")):
                sums[i] += source[kind]
        ours[language][3] += 1
    yield "| lines against cloc | files | code | of cloc's | comments | of cloc's | blank lines | of cloc's |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for language in COMPARED:
        a, b = ours[language], theirs[language]
        if a[3]:
            ratios = [f"{a[i]:,} | {a[i] / b[i]:.4f}" if b[i] else f"{a[i]:,} | –" for i in range(3)]
            yield f"| {language} | {a[3]:,} | " + " | ".join(ratios) + " |"


def main():
    repository, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    labels = repository / "tests" / "labels" / "portfolio"
    projects = [label["project"] for label in lines_of(labels / "projects.jsonl") if (folder / label["project"]).is_dir()]
    reports = {project: read(repository, folder, project) for project in projects}
    parts = {
        "repositories": [
            *labelled_files(reports, of(reports, labels / "files.jsonl"), "--misses" in sys.argv),
            *labelled_findings(reports, of(reports, labels / "findings.jsonl")),
            *labelled_components(reports, of(reports, labels / "components.jsonl")),
        ]
    }
    if "--labels" not in sys.argv:
        parts["repository lines"] = list(compare_lines(folder, reports))
    page = Path(sys.argv[3]) if len(sys.argv) > 3 and not sys.argv[3].startswith("--") else None
    for name, rows in parts.items():
        if page is None:
            print("\n".join(rows))
        else:
            part = f"<!-- {name} -->\n" + "\n".join(rows) + f"\n<!-- end of {name} -->"
            text = page.read_text(encoding="utf-8")
            page.write_text(re.sub(f"<!-- {name} -->.*<!-- end of {name} -->", lambda _, part=part: part, text, flags=re.DOTALL), encoding="utf-8")


main()
