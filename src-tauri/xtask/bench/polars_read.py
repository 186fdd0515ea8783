"""Polars reads the CSV into memory. Usage: polars_read.py CSV"""

import json
import sys
import time

import polars

began = time.perf_counter()
frame = polars.read_csv(sys.argv[1], infer_schema_length=10_000, try_parse_dates=True)
seconds = time.perf_counter() - began
print(json.dumps({"seconds": seconds, "counts": [frame.height]}))
