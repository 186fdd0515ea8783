"""Polars beside the engine, line by line. Usage: polars_engine.py CSV

Loads the people into a frame in memory, each field with its best type, then answers one line per
line of input: the seconds that a definition took, a tab, its counts. Expressions follow the
definition; nulls are unknown, and Polars combines them as Kleene does.

    full DEFINITION           counts per source; told are the sums, then each source by name
    criterion N DEFINITION    one criterion alone: met, unknown
"""

import json
import re
import sys
import time
from functools import reduce

import polars
from polars import col

CHOICES = [
    "seniority", "function", "industry", "country", "language", "original_source", "campaign",
    "content_downloaded", "lifecycle_stage", "lead_status",
]
YES_NO = ["contact_consent", "sales_accepted"]
DATES = ["create_date", "last_activity_date"]
AS_OF = polars.date(2026, 11, 22)


def load(csv):
    frame = polars.read_csv(csv, infer_schema=False)
    frame = frame.rename({name: name.lower().replace(" ", "_") for name in frame.columns})
    choices = {name: frame[name].drop_nulls().unique().sort() for name in CHOICES}
    employees = col("number_of_employees")
    return frame.with_columns(
        *(col(name).cast(polars.Enum(values)) for name, values in choices.items()),
        *(col(name) == "yes" for name in YES_NO),
        *(col(name).str.to_date() for name in DATES),
        col("website_visits").cast(polars.Int32),
        col("record_id").cast(polars.Int64),
        # Bought lists write intervals: 11-50, 200+.
        employees_low=employees.str.extract("^([0-9]+)").cast(polars.Int32),
        employees_high=polars.when(employees.str.ends_with("+"))
        .then(2**31 - 1)
        .otherwise(employees.str.extract("([0-9]+)$").cast(polars.Int32)),
    ).drop("number_of_employees")


def within(low, high):
    """Met where all of the interval is inside, unknown where only some is."""
    return polars.when(low).then(True).when(~high).then(False)


def criterion(frame, wanted):
    name, op, value = wanted["field"], wanted["op"], wanted.get("value")
    field = None if name == "number_of_employees" else col(name)
    low, high = col("employees_low"), col("employees_high")
    if op == "yes":
        said = field
    elif op == "after":
        said = field > polars.lit(value).str.to_date()
    elif op == "in_last_days":
        said = (field > AS_OF - polars.duration(days=value)) & (field <= AS_OF)
    elif op == "at_least" and field is None:
        said = within(low >= value, high >= value)
    elif op == "at_most" and field is None:
        said = within(high <= value, low <= value)
    elif op == "at_least":
        said = field >= value
    elif op == "is_not":
        said = field != value
    elif op == "any_of":
        said = field.is_in(value)
    elif op == "none_of":
        said = ~field.is_in(value)
    elif op == "known":
        said = field.is_not_null()
    elif op in ("contains_any", "contains_none"):
        pattern = "(?i)" + "|".join(re.escape(part) for part in value)
        if name in CHOICES:
            names = frame[name].dtype.categories
            said = field.is_in(names.filter(names.str.contains(pattern)).to_list())
        else:
            said = field.str.contains(pattern)
        if op == "contains_none":
            said = ~said
    else:
        raise ValueError(op)
    return said.fill_null(True) if wanted.get("missing") == "met" else said


def rule(wanted):
    if isinstance(wanted, str):
        return col("is_" + wanted)
    if "all" in wanted:
        return polars.all_horizontal([polars.lit(True), *map(rule, wanted["all"])])
    if "any" in wanted:
        return polars.any_horizontal(list(map(rule, wanted["any"])))
    if "score" in wanted:
        least, most = col(wanted["score"] + "_least"), col(wanted["score"] + "_most")
        return within(least >= wanted["at_least"], most >= wanted["at_least"])
    parts = [rule(part) for part in wanted["of"]]
    met = reduce(lambda a, b: a + b, [part.fill_null(False).cast(polars.UInt8) for part in parts])
    possible = reduce(lambda a, b: a + b, [part.fill_null(True).cast(polars.UInt8) for part in parts])
    least = wanted["at_least"]
    return within(met >= least, possible >= least)


def points(score):
    """The least and the most points: of what is met, of what is not ruled out."""
    ends = []
    for unknown_counts in (lambda points: points < 0, lambda points: points > 0):
        groups = []
        for group in score["groups"]:
            entries = [
                col("is_" + entry["criterion"]).fill_null(unknown_counts(entry["points"])).cast(polars.Int32)
                * entry["points"]
                for entry in group["points"]
            ]
            total = reduce(lambda a, b: a + b, entries)
            groups.append(total.clip(upper_bound=group["cap"]) if "cap" in group else total)
        ends.append(reduce(lambda a, b: a + b, groups))
    return ends


def full(frame, definition):
    criteria = frame.select(
        "original_source",
        *(criterion(frame, one).alias("is_" + one["id"]) for one in definition["criteria"]),
    )
    ends = {
        score["key"] + end: total
        for score in definition.get("scores", [])
        for end, total in zip(("_least", "_most"), points(score))
    }
    criteria = criteria.with_columns(**ends)
    excluded = polars.any_horizontal([rule(one) for one in definition["exclusions"]])
    on_path, stages = ~excluded.fill_null(False), []
    for stage in definition["stages"]:
        by = stage["reached_by"]
        on_path = on_path & rule(by.get("rule", by.get("decision")))
        stages.append(on_path.alias(stage["key"]))
    # Each stage from the one before it, so that no expression is computed twice.
    judged = criteria.select("original_source", *stages)
    counts = [
        count
        for stage in definition["stages"]
        for count in (
            col(stage["key"]).sum().alias(stage["key"] + "_met"),
            col(stage["key"]).null_count().alias(stage["key"] + "_unknown"),
        )
    ]
    return judged.group_by("original_source").agg(counts).rows()


def told(rows):
    rows = sorted((row[0] or "", *row[1:]) for row in rows)
    sums = [sum(column) for column in list(zip(*rows))[1:]]
    return sums + [count for row in rows for count in row[1:]]


def main():
    began = time.perf_counter()
    frame = load(sys.argv[1])
    print(f"{time.perf_counter() - began:.3f}\t{frame.height},{int(frame.estimated_size())}", flush=True)
    for line in sys.stdin:
        work, text = line.rstrip("\n").split("\t")
        began = time.perf_counter()
        definition = json.loads(text)
        if work == "full":
            rows = full(frame, definition)
            seconds = time.perf_counter() - began
            counts = told(rows)
        else:
            said = criterion(frame, definition["criteria"][int(work.split()[1])])
            counts = frame.select(met=said.sum(), unknown=said.null_count()).row(0)
            seconds = time.perf_counter() - began
        print(f"{seconds:.7f}\t{','.join(map(str, counts))}", flush=True)


main()
