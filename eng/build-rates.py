#!/usr/bin/env python3
"""Builds catalog/rates.csv from the Federal Reserve's H.10 release by month.

usage: eng/build-rates.py EXCHANGE-RATES-MONTHLY.csv > catalog/rates.csv

The input has the columns Date, Country, Exchange rate, all as units of the currency for one US dollar (H.10 quotes
AUD, EUR, GBP and NZD the other way round; the file has turned them already, which the check below makes sure of).
Pegged currencies are added from the currency they are tied to. Currencies that are neither stay out: an unknown rate
is better than an invented one.
"""
import csv
import sys

FIRST_MONTH = "2011-01"

CURRENCY_OF = {
    "Australia": "AUD", "Brazil": "BRL", "Canada": "CAD", "China": "CNY", "Denmark": "DKK", "Euro": "EUR", "Hong Kong": "HKD",
    "India": "INR", "Japan": "JPY", "Malaysia": "MYR", "Mexico": "MXN", "New Zealand": "NZD", "Norway": "NOK", "Singapore": "SGD",
    "South Africa": "ZAR", "South Korea": "KRW", "Sri Lanka": "LKR", "Sweden": "SEK", "Switzerland": "CHF", "Taiwan": "TWD",
    "Thailand": "THB", "United Kingdom": "GBP",
}

# Units for one unit of the anchor, unchanged by law or currency board over the whole period.
PEGS = {
    "AED": ("USD", 3.6725), "BHD": ("USD", 0.376), "JOD": ("USD", 0.709), "OMR": ("USD", 0.384497), "PAB": ("USD", 1),
    "QAR": ("USD", 3.64), "SAR": ("USD", 3.75), "BMD": ("USD", 1), "BSD": ("USD", 1), "BBD": ("USD", 2), "BZD": ("USD", 2),
    "XCD": ("USD", 2.7), "AWG": ("USD", 1.79), "BAM": ("EUR", 1.95583), "BGN": ("EUR", 1.95583), "XAF": ("EUR", 655.957),
    "XOF": ("EUR", 655.957), "XPF": ("EUR", 119.331743), "CVE": ("EUR", 110.265), "GIP": ("GBP", 1), "BND": ("SGD", 1),
    "NAD": ("ZAR", 1), "LSL": ("ZAR", 1), "SZL": ("ZAR", 1), "NPR": ("INR", 1.6), "BTN": ("INR", 1), "MOP": ("HKD", 1.03),
}

# Dollars for one unit in January 2015, to notice a series quoted the other way round.
CHECKS = {"AUD": 0.81, "EUR": 1.16, "GBP": 1.51, "JPY": 0.00846, "NZD": 0.76, "CHF": 1.06, "INR": 0.0161}


def main():
    rates = {}
    with open(sys.argv[1], encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            month, currency = row["Date"][:7], CURRENCY_OF.get(row["Country"])
            if currency and month >= FIRST_MONTH and row["Exchange rate"].strip():
                rates.setdefault(month, {})[currency] = 1 / float(row["Exchange rate"])
    for currency, expected in CHECKS.items():
        assert abs(rates["2015-01"][currency] / expected - 1) < 0.02, f"{currency} is quoted the other way round"
    for row in rates.values():
        row["USD"] = 1.0
        for currency, (anchor, units) in PEGS.items():
            if anchor in row:
                row[currency] = row[anchor] / units
    currencies = sorted(set(CURRENCY_OF.values()) | PEGS.keys())
    out = csv.writer(sys.stdout, lineterminator="\n")
    out.writerow(["month", *currencies])
    for month in sorted(rates):
        out.writerow([month, *(f"{rates[month][c]:.5g}" if c in rates[month] else "" for c in currencies)])


main()
