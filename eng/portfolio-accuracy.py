#!/usr/bin/env python3
"""How right `lanewise portfolio` is on files and findings that a reader has labelled, and how its line counts compare with cloc's.

usage: eng/portfolio-accuracy.py REPOSITORY FOLDER [--misses]
FOLDER holds one folder a project, as eng/portfolio-sources.sh fetches them. Prints tables of Markdown.
"""
import json
import math
import os
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

# What cloc calls otherwise, or counts as one.
CLOC = {"Bourne Shell": "Shell", "Bourne Again Shell": "Shell", "zsh": "Shell", "make": "Makefile", "C/C++ Header": "C and C++", "C": "C and C++",
        "C++": "C and C++", "DOS Batch": "Batchfile", "Protocol Buffers": "Protocol Buffer", "Vuejs Component": "Vue", "JSX": "JavaScript", "Maven": "XML"}
OURS = {"C": "C and C++", "C++": "C and C++", "TSX": "TypeScript"}
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


def labelled_files(reports, labels, misses):
    sums = defaultdict(lambda: [0, 0, 0, 0])  # right, found, of the labelled, labelled
    for label in labels:
        found = {f["signal"] for f in reports[label["project"]]["findings"] if f["file"] == label["file"]}
        truth = {s["signal"] for s in label["signals"]}
        for key in (label["half"], "both"):
            s = sums[key]
            s[0] += len(found & truth)
            s[1] += len(found)
            s[2] += len(found & truth)
            s[3] += len(truth)
        if misses:
            for signal in sorted(found ^ truth):
                print(("missed" if signal in truth else "extra"), label["half"], label["project"], label["file"], signal, file=sys.stderr)
    print("| labelled files | files | precision | recall |\n|---|---:|---|---|")
    for key in ("open", "held back", "both"):
        n = sum(1 for label in labels if key in (label["half"], "both"))
        print(f"| {key} | {n} | {cell(sums[key][0], sums[key][1])} | {cell(sums[key][2], sums[key][3])} |")


def labelled_findings(reports, labels):
    by_language, all_right, n = defaultdict(lambda: [0, 0]), 0, 0
    for label in labels:
        present = any(f["file"] == label["file"] and f["rule"] == label["rule"] and label["line"] in f["lines"]
                      for f in reports[label["project"]]["findings"])
        if present:
            by_language[(label["language"])][0] += label["right"]
            by_language[(label["language"])][1] += 1
            all_right += label["right"]
            n += 1
    print(f"\n| labelled findings that are still reported ({len(labels)} labelled) | precision |\n|---|---|")
    for language in sorted(by_language):
        print(f"| {language} | {cell(*by_language[language])} |")
    print(f"| all | {cell(all_right, n)} |")


def compare_lines(folder, reports):
    ours, theirs = defaultdict(lambda: [0, 0, 0, 0]), defaultdict(lambda: [0, 0, 0])
    paths = {}
    for project, report in reports.items():
        root = (folder / project).resolve()
        paths.update({str(root / f["path"]): f for f in report["files"] if OURS.get(f["language"], f["language"]) in COMPARED})
    listing = Path(folder) / "files.txt"
    listing.write_text("\n".join(paths) + "\n", encoding="utf-8")
    run = subprocess.run(["cloc", "--list-file", str(listing), "--by-file", "--skip-uniqueness", "--json", "--quiet"], capture_output=True, text=True)
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
    print("\n| lines against cloc | files | code | of cloc's | comments | of cloc's | blank lines | of cloc's |\n|---|---:|---:|---:|---:|---:|---:|---:|")
    for language in COMPARED:
        a, b = ours[language], theirs[language]
        if a[3]:
            ratios = [f"{a[i]:,} | {a[i] / b[i]:.4f}" if b[i] else f"{a[i]:,} | –" for i in range(3)]
            print(f"| {language} | {a[3]:,} | " + " | ".join(ratios) + " |")


def main():
    repository, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2])
    labels = repository / "tests" / "labels" / "portfolio"
    files, findings = lines_of(labels / "files.jsonl"), lines_of(labels / "findings.jsonl")
    projects = sorted(p.name for p in folder.iterdir() if p.is_dir())
    reports = {project: read(repository, folder, project) for project in projects}
    labelled_files(reports, files, "--misses" in sys.argv)
    labelled_findings(reports, findings)
    if "--lines" in sys.argv:
        compare_lines(folder, reports)


main()
