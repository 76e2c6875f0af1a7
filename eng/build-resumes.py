#!/usr/bin/env python3
"""Makes tests/fixtures/resumes/*.docx and *.pdf of the invented résumés beside them (*.md), each in a layout of its own.

usage: eng/build-resumes.py [NAME...]; needs LibreOffice Writer (Debian: libreoffice-writer-nogui, fonts-liberation). The files are kept, so that
tests need nothing of this; a newer LibreOffice makes other bytes of the same words.
"""

import html
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "resumes"
LAYOUTS = {
    "analyst-es": "plain",
    "backend-en": "plain",
    "career-change-en": "plain",
    "data-en": "dates-right",
    "embedded-de": "dates-left",
    "frontend-fr": "columns",
    "junior-en": "columns",
    "manager-de": "dates-left",
    "ml-en": "columns-left",
    "mobile-en": "columns",
    "security-en": "spaced",
    "sre-en": "plain",
}
SIDE = {"skills", "interests", "languages", "compétences", "langues", "education", "formation", "certifications"}


def parse(text):
    """Name, lines below it, and sections of (heading, blocks); a block is (kind, text) or ("role", title, dates)."""
    name, intro, sections = "", [], []
    lines = iter(text.splitlines())
    for line in lines:
        line = line.strip().replace("**", "")
        if not line:
            continue
        if line.startswith("### "):
            dates, rest = "", []
            for following in lines:
                following = following.strip().strip("*")
                if following:
                    rest.append(following)
                    if any(c.isdigit() for c in following) or following.startswith("-"):
                        break
            if rest and not rest[-1].startswith("- "):
                dates = rest.pop()
            sections[-1][1].append(("role", ", ".join([line[4:]] + [r for r in rest if not r.startswith("- ")]), dates))
            sections[-1][1].extend(("item", r[2:]) for r in rest if r.startswith("- "))
        elif line.startswith("## "):
            sections.append((line[3:], []))
        elif line.startswith("# "):
            name = line[2:]
        elif not sections:
            intro.append(line)
        elif line.startswith("- "):
            sections[-1][1].append(("item", line[2:]))
        else:
            sections[-1][1].append(("text", line))
    return name, intro, sections


def role(block, layout):
    title, dates = html.escape(block[1]), html.escape(block[2])
    if not dates:
        return f"<h3>{title}</h3>"
    if layout == "dates-right":
        return f'<table width="100%"><tr><td width="70%"><b>{title}</b></td><td align="right">{dates}</td></tr></table>'
    return f"<h3>{title}</h3><p><i>{dates}</i></p>"


def blocks(items, layout):
    out, is_list = [], False
    for block in items:
        if (block[0] == "item") != is_list:
            out.append("</ul>" if is_list else "<ul>")
            is_list = not is_list
        if block[0] == "role":
            out.append(role(block, layout))
        else:
            text = html.escape(block[1])
            out.append(f"<li>{text}</li>" if block[0] == "item" else f"<p>{text}</p>")
    return "".join(out) + ("</ul>" if is_list else "")


def dated_left(items):
    """Dates in a column of their own, what they are of beside them."""
    rows, current = [], None
    for block in items:
        if block[0] == "role":
            current = [block[2], [f"<p><b>{html.escape(block[1])}</b></p>"], []]
            rows.append(current)
        elif current:
            current[2].append(block)
    cells = (
        f'<tr><td width="22%" valign="top"><p>{html.escape(d)}</p></td><td valign="top">{"".join(h)}{blocks(b, "plain")}</td></tr>'
        for d, h, b in rows
    )
    return f'<table width="100%">{"".join(cells)}</table>' if rows else blocks(items, "plain")


def section(heading, items, layout):
    shown = " ".join(heading.upper()) if layout == "spaced" else heading
    body = dated_left(items) if layout == "dates-left" else blocks(items, layout)
    return f"<h2>{html.escape(shown)}</h2>{body}"


def page(text, layout):
    name, intro, sections = parse(text)
    head = f"<h1>{html.escape(name)}</h1>" + "".join(f"<p>{html.escape(line)}</p>" for line in intro)
    if not layout.startswith("columns"):
        return head + "".join(section(h, b, layout) for h, b in sections)
    side = "".join(section(h, b, layout) for h, b in sections if h.lower() in SIDE)
    wide = "".join(section(h, b, layout) for h, b in sections if h.lower() not in SIDE)
    cells = [(wide, "66%"), (side, "34%")]
    if layout == "columns-left":
        cells.reverse()
    row = "".join(f'<td width="{w}" valign="top" style="padding-right: 0.6cm">{c}</td>' for c, w in cells)
    return f'{head}<table width="100%" cellspacing="8"><tr>{row}</tr></table>'


def convert(source, form, folder, *options):
    subprocess.run(
        ["soffice", "--headless", *options, "--convert-to", form, "--outdir", str(folder), str(source)],
        check=True,
        stdout=subprocess.DEVNULL,
    )


for name in sys.argv[1:] or sorted(LAYOUTS):
    text = (FOLDER / f"{name}.md").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as work:
        source = pathlib.Path(work) / f"{name}.html"
        style = "<style>body { font-family: Liberation Sans; font-size: 10pt }</style>"
        source.write_text(
            f'<html><head><meta charset="utf-8">{style}</head><body>{page(text, LAYOUTS[name])}</body></html>', encoding="utf-8"
        )
        convert(source, "docx:MS Word 2007 XML", FOLDER, "--infilter=HTML (StarWriter)")
        convert(FOLDER / f"{name}.docx", "pdf", FOLDER)
