"""usage: words.py FOLDER: the spellings of all technologies of catalog/technologies, in lower case, one a line."""

import pathlib
import re
import sys

ITEM = re.compile(r"'(?:[^']|'')*'|\"[^\"]*\"|[^,\[\]]+")


def spellings(text):
    for name in re.findall(r"^- name: (.+)$", text, re.MULTILINE):
        yield name
    for field in re.findall(r"^  (?:aliases|exact|weak): \[(.*?)\]$", text, re.MULTILINE | re.DOTALL):
        yield from ITEM.findall(field)


words = set()
for file in sorted(pathlib.Path(sys.argv[1]).glob("*.yaml")):
    words.update(word.strip().strip("'\"").lower() for word in spellings(file.read_text(encoding="utf-8")))
print("\n".join(sorted(word for word in words if word)))
