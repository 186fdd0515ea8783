"""DuckDB beside the engine, line by line. Usage: duckdb_engine.py PEOPLE ACTIVITIES

Loads the people into a table in memory, each field with its best type, beside it what each of them
did and when, and answers one line per
line of input: the seconds a query took, a tab, its counts.

    full SQL        counts per source; told are the sums, then each source by name
    criterion SQL   counts in one row

The first line says how long loading took, how many rows there are, the bytes DuckDB says the table
has, and by how many bytes the process grew.
"""

import os
import sys
import time

import duckdb

CHOICES = [
    "Seniority", "Function", "Industry", "Country", "Language", "Original Source", "Campaign",
    "Content Downloaded", "Lifecycle Stage", "Lead Status",
]
YES_NO = ["Contact Consent", "Sales Accepted"]
DATES = ["Create Date", "Last Activity Date"]
WHOLE = {"Website Visits": "INTEGER", "Record ID": "BIGINT"}


def load(connection, csv):
    connection.execute("CREATE TABLE raw AS SELECT * FROM read_csv(?, all_varchar = true)", [csv])
    names = [row[0] for row in connection.execute("DESCRIBE raw").fetchall()]
    columns = []
    for name in names:
        short = name.lower().replace(" ", "_")
        if name in CHOICES:
            connection.execute(
                f"CREATE TYPE {short}_choice AS ENUM "
                f'(SELECT DISTINCT "{name}" FROM raw WHERE "{name}" IS NOT NULL ORDER BY 1)'
            )
            columns.append(f'"{name}"::{short}_choice AS {short}')
        elif name in YES_NO:
            columns.append(f'"{name}" = \'yes\' AS {short}')
        elif name in DATES:
            columns.append(f'"{name}"::DATE AS {short}')
        elif name in WHOLE:
            columns.append(f'"{name}"::{WHOLE[name]} AS {short}')
        elif name == "Number of Employees":
            # Bought lists write intervals: 11-50, 200+.
            columns.append(f"regexp_extract(\"{name}\", '^[0-9]+')::INTEGER AS employees_low")
            columns.append(
                f'CASE WHEN "{name}" LIKE \'%+\' THEN 2147483647 '
                f"ELSE regexp_extract(\"{name}\", '[0-9]+$')::INTEGER END AS employees_high"
            )
        else:
            columns.append(f'"{name}" AS {short}')
    connection.execute(f"CREATE TABLE person AS SELECT {', '.join(columns)} FROM raw")
    connection.execute("DROP TABLE raw")


def load_activities(connection, csv):
    connection.execute("CREATE TABLE raw AS SELECT * FROM read_csv(?, all_varchar = true)", [csv])
    connection.execute(
        "CREATE TYPE kind AS ENUM (SELECT DISTINCT \"Activity Type\" FROM raw ORDER BY 1)"
    )
    connection.execute(
        "CREATE TABLE activity AS "
        'SELECT person.rowid::INTEGER AS person, "Activity Type"::kind AS kind, '
        '"Activity Date"::DATE AS day '
        'FROM raw JOIN person ON lower("Associated Contact Email") = lower(email)'
    )
    connection.execute("DROP TABLE raw")


def told(work, rows):
    if work == "criterion":
        return rows[0]
    rows = sorted(rows)
    sums = [sum(column) for column in list(zip(*rows))[1:]]
    return sums + [count for row in rows for count in row[1:]]


def resident():
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def main():
    before = resident()
    began = time.perf_counter()
    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    load(connection, sys.argv[1])
    seconds = time.perf_counter() - began
    (rows,) = connection.execute("SELECT count(*) FROM person").fetchone()
    ((size,),) = connection.execute(
        "SELECT sum(memory_usage_bytes)::BIGINT FROM duckdb_memory() WHERE tag = 'IN_MEMORY_TABLE'"
    ).fetchall()
    grown = max(resident() - before, 0)
    load_activities(connection, sys.argv[2])
    print(f"{seconds:.3f}\t{rows},{size},{grown}", flush=True)
    for line in sys.stdin:
        work, sql = line.rstrip("\n").split("\t")
        began = time.perf_counter()
        rows = connection.execute(sql).fetchall()
        seconds = time.perf_counter() - began
        print(f"{seconds:.7f}\t{','.join(str(count) for count in told(work, rows))}", flush=True)


main()
