"""What a later file says of a tenth of the people. Usage: a_tenth_anew.py PEOPLE OUT

Every tenth person again: of every second of them another job title, and every fifth is somebody new.
"""

import csv
import sys

people, out = sys.argv[1:]
with (
    open(people, encoding="utf-8", newline="") as source,
    open(out, "w", encoding="utf-8", newline="") as target,
):
    rows = csv.reader(source)
    written = csv.writer(target, lineterminator="\n")
    header = next(rows)
    written.writerow(header)
    key, email, title = (header.index(name) for name in ("Record ID", "Email", "Job Title"))
    for number, row in enumerate(rows):
        which, rest = divmod(number, 10)
        if rest:
            continue
        if which % 2:
            row[title] = f"Buyer {which % 7}"
        if which % 5 == 0:
            row[key] = f"9{row[key]}"
            row[email] = f"new.{row[email]}"
        written.writerow(row)
