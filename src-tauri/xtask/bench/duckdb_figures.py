"""DuckDB beside the figures, line by line. Usage: duckdb_figures.py WAYS AS_OF

Loads who came to which stage when into a table in memory, a row a pass, days as dates, and answers one line per
line of input: the seconds a query took, a tab, its cells, row by row: days in thousandths, shares in millionths.

The first line says how long loading took and how many passes there are.
"""

import sys
import time

import duckdb


def load(connection, csv):
    connection.execute("CREATE TABLE raw AS SELECT * FROM read_csv(?, all_varchar = true)", [csv])
    names = [row[0] for row in connection.execute("DESCRIBE raw").fetchall()]
    connection.execute(
        "CREATE TYPE origin AS ENUM (SELECT DISTINCT source FROM raw WHERE source IS NOT NULL ORDER BY 1)"
    )
    columns = []
    for name in names:
        if name == "person":
            columns.append("person::INTEGER AS person")
        elif name == "source":
            columns.append("source::origin AS source")
        elif name == "closed" or name[0] == "d":
            columns.append(f"DATE '1970-01-01' + {name}::INTEGER AS {name}")
        else:
            columns.append(f"{name}::BOOLEAN AS {name}")
    connection.execute(f"CREATE TABLE pass AS SELECT {', '.join(columns)} FROM raw")
    connection.execute("DROP TABLE raw")


def main():
    began = time.perf_counter()
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    load(connection, sys.argv[1])
    connection.execute(f"CREATE MACRO as_of() AS DATE '1970-01-01' + {int(sys.argv[2])}")
    seconds = time.perf_counter() - began
    (rows,) = connection.execute("SELECT count(*) FROM pass").fetchone()
    print(f"{seconds:.3f}\t{rows}", flush=True)
    for line in sys.stdin:
        _, sql = line.rstrip("\n").split("\t")
        began = time.perf_counter()
        rows = connection.execute(sql).fetchall()
        seconds = time.perf_counter() - began
        cells = [0 if cell is None else round(cell) for row in rows for cell in row]
        print(f"{seconds:.7f}\t{','.join(map(str, cells))}", flush=True)


main()
