"""DuckDB opens its database file and counts the funnel. Usage: duckdb_funnel.py DATABASE SQL"""

import json
import sys
import time

import duckdb

database, query = sys.argv[1:]
with open(query, encoding="utf-8") as file:
    sql = file.read()

began = time.perf_counter()
connection = duckdb.connect(database, read_only=True)
counts = list(connection.execute(sql).fetchone())
seconds = time.perf_counter() - began
print(json.dumps({"seconds": seconds, "counts": counts}))
