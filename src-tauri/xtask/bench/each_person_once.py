"""Leaves the generator's labelled duplicates out. Usage: each_person_once.py PEOPLE LABELS OUT

Leadpact merges them on import and a table of rows keeps them, so only without them can both sides
count the same.
"""

import csv
import sys

people, labels, out = sys.argv[1:]
with open(labels, encoding="utf-8", newline="") as file:
    again = {row["Record ID"] for row in csv.DictReader(file)}
with (
    open(people, encoding="utf-8", newline="") as source,
    open(out, "w", encoding="utf-8", newline="") as target,
):
    rows = csv.reader(source)
    written = csv.writer(target, lineterminator="\n")
    header = next(rows)
    written.writerow(header)
    key = header.index("Record ID")
    written.writerows(row for row in rows if row[key] not in again)
