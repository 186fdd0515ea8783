"""Leaves companies out that share a domain or a name with one before. Usage: each_company_once.py COMPANIES OUT

By such a domain or name a person works at both, and a join would count that person twice.
"""

import csv
import sys

companies, out = sys.argv[1:]
domains, names = set(), set()
with (
    open(companies, encoding="utf-8", newline="") as source,
    open(out, "w", encoding="utf-8", newline="") as target,
):
    rows = csv.reader(source)
    written = csv.writer(target, lineterminator="\n")
    header = next(rows)
    written.writerow(header)
    domain, name = header.index("Company Domain Name"), header.index("Company Name")
    for row in rows:
        own_domain, own_name = row[domain].casefold(), row[name].casefold()
        if own_domain not in domains and own_name not in names:
            written.writerow(row)
        domains.add(own_domain)
        names.add(own_name)
