#!/usr/bin/env python3
"""Writes the figures of docs/accuracy.md anew between their markers; the prose around them stays.

usage: eng/accuracy-page.py PAGE RESULTS
RESULTS is a folder of what `lanewise eval --json` printed: gold.json, open.json, closed.json, structured.json.
"""
import json
import re
import sys
from pathlib import Path

SETS = {"gold": "gold/dev", "open": "open", "closed": "closed"}

# What readings must reach to be clearly better than the best published ones.
TARGETS = {
    "languages": 0.98, "ambiguous languages": 0.96, "primary language": 0.88, "alternatives": 0.90, "technologies": 0.92,
    "pay exact": 0.95, "pay stated": 0.98, "seniority": 0.93, "employment": 0.96, "workplace": 0.93, "remote from": 0.85,
    "country": 0.95, "city": 0.93, "years stated": 0.97, "is a job": 0.99, "role of language": 0.88, "years exact": 0.97,
    "lane": 0.85, "layer": 0.85,
}


def cell(field, target):
    value = field.get("f1", field.get("accuracy"))
    verdict = "met" if round(value, 3) >= target else "**missed**"
    return f"{value:.3f} ({field['low']:.3f}–{field['high']:.3f}; n {field['n']:,}) {verdict}"


def labelled(results):
    read = {name: json.loads((results / f"{name}.json").read_text(encoding="utf-8")) for name in SETS}
    yield "| fact | measure | target | " + " | ".join(f"{SETS[n]}, {r['postings']} postings" for n, r in read.items()) + " |"
    yield "|---|---|---|" + "---|" * len(read)
    for row in zip(*(r["fields"] for r in read.values())):
        name = row[0]["field"]
        measure = "F1" if "f1" in row[0] else "accuracy"
        yield f"| {name} | {measure} | {TARGETS[name]:.2f} | " + " | ".join(cell(f, TARGETS[name]) for f in row) + " |"


def structured(results):
    read = json.loads((results / "structured.json").read_text(encoding="utf-8"))
    yield f"| fact, of {read['postings']:,} postings | fields say it | text says it too | they agree | they say the same |"
    yield "|---|---:|---|---|---|"
    for field in read["fields"]:
        shares = " | ".join(share(field, name) for name in ("said", "agreement", "same"))
        yield f"| {field['field']} | {field['n']:,} | {field['in_text']:,}: {shares} |"


def share(field, name):
    return f"{field[name]:.3f} ({field[name + '_low']:.3f}–{field[name + '_high']:.3f})"


def replace(page, name, lines):
    part = f"<!-- {name} -->\n" + "\n".join(lines) + f"\n<!-- end of {name} -->"
    page, count = re.subn(f"<!-- {name} -->.*<!-- end of {name} -->", lambda _: part, page, flags=re.DOTALL)
    if count != 1:
        sys.exit(f"the page has no part {name}")
    return page


def main():
    page, results = Path(sys.argv[1]), Path(sys.argv[2])
    text = replace(page.read_text(encoding="utf-8"), "labelled postings", labelled(results))
    text = replace(text, "structured fields", structured(results))
    page.write_text(text, encoding="utf-8")


main()
