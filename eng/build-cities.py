#!/usr/bin/env python3
"""Builds catalog/places/cities.csv from the cities over 15,000 people of GeoNames (CC BY 4.0).

usage: eng/build-cities.py WORLD-CITIES.csv > catalog/places/cities.csv

The input has the columns name, country, subcountry, geonameid. Countries and the regions of the countries whose
regions facts carry (US, CA, AU) are matched by the names in catalog/places. Names are written as postings in English
write them: letters of western European languages stay, all other marks go, and the spelling of GeoNames is kept as an
alias. Left out are parts of cities ("Zürich (Kreis 11)"), names under three letters and repetitions.
"""
import csv
import pathlib
import re
import sys
import unicodedata

PLACES = pathlib.Path(__file__).resolve().parent.parent / "catalog" / "places"
WITH_REGIONS = {"US", "CA", "AU"}
ENGLISH = {"US", "CA", "AU", "GB", "IE", "NZ"}

# GeoNames through ISO names that no posting uses, so that they are no aliases in countries.yaml.
ISO_NAMES = {"Saint Martin (French part)": "MF", "Sint Maarten (Dutch part)": "SX", "Holy See (Vatican City State)": "VA",
             "No country found for alpha-2 code: XK": "XK", "Bonaire, Sint Eustatius and Saba": "BQ", "Macao": "MO",
             "Falkland Islands (Malvinas)": "FK", "South Georgia and the South Sandwich Islands": "GS",
             "Saint Helena, Ascension and Tristan da Cunha": "SH", "Pitcairn": "PN", "Congo": "CG"}

# Cities with the bare name of their region; known-cities.csv has them under the name that tells them apart.
NAMES_OF_REGIONS = {("CA", "QC", "Québec")}

# Countries whose own letters English postings keep (Düsseldorf, Medellín); of the others they write plain letters.
KEEPS_MARKS = set("AD AR AT BE BO BR CH CL CO CR CU DE DK DO EC ES FI FO FR GQ GT HN IE IS IT LI LU MC MX NI NL NO PA PE PR PT PY "
                  "SE SM SV UY VE CV AO MZ GP MQ GF RE CA US GB".split())
PLAIN = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe",
                       "ı": "i", "ð": "d", "þ": "th", "Þ": "Th", "ə": "a", "Ə": "A", "ʻ": "'", "‘": "'", "’": "'", "ʼ": "'"})


def plain(name):
    marks_off = unicodedata.normalize("NFD", name.translate(PLAIN))
    return "".join(c for c in marks_off if unicodedata.category(c) != "Mn")


def short(name, country):
    """St. Cloud for Saint Cloud, as postings in English write it."""
    if country in ENGLISH and name.startswith("Saint "):
        yield name.replace("Saint ", "St. ", 1)
        yield name.replace("Saint ", "St ", 1)
    if country in ENGLISH and name.startswith("Fort "):
        yield name.replace("Fort ", "Ft. ", 1)
    if country in ENGLISH and name.startswith("Mount "):
        yield name.replace("Mount ", "Mt. ", 1)


def yaml_entries(file):
    """Entries of the simple YAML of catalog/places: {field: text or list}; enough for the fields used here."""
    for entry in re.split(r"^- ", (PLACES / file).read_text(encoding="utf-8"), flags=re.M)[1:]:
        fields = {k: v.strip().strip('"') for k, v in re.findall(r'(\w+): ("[^"]*"|[^,\[\n}]+)', entry)}
        listed = re.search(r"aliases: \[([^\n]*)\]", entry)
        quoted_or_plain = re.findall(r'"([^"]*)"|([^",]+)', listed[1]) if listed else []
        fields["spellings"] = [fields["name"], *(a.strip() or b.strip() for a, b in quoted_or_plain)]
        yield fields


def main():
    countries = {s.lower(): c["code"] for c in yaml_entries("countries.yaml") for s in c["spellings"]}
    countries |= {name.lower(): code for name, code in ISO_NAMES.items()}
    regions = {(r["country"], s): r["code"] for r in yaml_entries("regions.yaml") for s in r["spellings"]}
    rows, unknown = {}, set()
    with open(sys.argv[1], encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            country = countries.get(row["country"].lower())
            given = row["name"].strip()
            if country is None:
                unknown.add(row["country"])
                continue
            region = ""
            if country in WITH_REGIONS:
                region = regions.get((country, row["subcountry"]), "")
                if not region:
                    unknown.add((country, row["subcountry"]))
            given = given.split(",")[0]
            name = given if country in KEEPS_MARKS else plain(given)
            spellings = dict.fromkeys(s for s in (given, plain(given), *short(name, country)) if s != name)
            if "(" not in name and len(plain(name)) > 2 and (country, region, name) not in NAMES_OF_REGIONS:
                rows.setdefault((country, region, name), ";".join(spellings))
    if unknown:
        print("no country or region of these names:", *sorted(map(str, unknown)), sep="\n  ", file=sys.stderr)
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["name", "country", "region", "aliases"])
    for (country, region, name), aliases in sorted(rows.items()):
        out.writerow([name, country, region, aliases])


main()
