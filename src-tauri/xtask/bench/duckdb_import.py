"""DuckDB reads the CSV into a database file of its own. Usage: duckdb_import.py CSV DATABASE"""

import json
import os
import sys
import time

import duckdb

csv, database = sys.argv[1:]
for name in (database, database + ".wal"):
    if os.path.exists(name):
        os.remove(name)

began = time.perf_counter()
connection = duckdb.connect(database)
connection.execute("CREATE TABLE person AS SELECT * FROM read_csv(?, all_varchar = false)", [csv])
connection.execute("CHECKPOINT")
connection.close()
seconds = time.perf_counter() - began

connection = duckdb.connect(database, read_only=True)
(rows,) = connection.execute("SELECT count(*) FROM person").fetchone()
print(json.dumps({"seconds": seconds, "counts": [rows]}))
