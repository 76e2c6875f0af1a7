"""usage: texts.py FILE.jsonl OUT: the text of each posting, one a line."""

import json
import sys

with open(sys.argv[1], encoding="utf-8") as postings, open(sys.argv[2], "w", encoding="utf-8") as out:
    for line in postings:
        out.write(json.loads(line).get("text", "").replace("\r", " ").replace("\n", " ") + "\n")
