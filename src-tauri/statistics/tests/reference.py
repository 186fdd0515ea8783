"""What do other programs say of the same numbers? Writes reference.json, which reference.rs holds this crate to.

Python 3.11 with scipy 1.17.1, statsmodels 0.15.0, lifelines 0.30.3, scikit-learn 1.9.1, numpy 2.4.6, pandas 2.3.3:

    python3 -m venv /tmp/reference && /tmp/reference/bin/pip install scipy==1.17.1 statsmodels==0.15.0 \
        lifelines==0.30.3 scikit-learn==1.9.1 numpy==2.4.6 pandas==2.3.3
    /tmp/reference/bin/python src-tauri/statistics/tests/reference.py

Invariant: no chance but from the seed below, so that the same versions write the same bytes.
"""

import json
import math
import pathlib
import random

import numpy
import pandas
from lifelines import KaplanMeierFitter
from lifelines.statistics import logrank_test
from lifelines.utils import median_survival_times
from scipy import stats
from sklearn.metrics import average_precision_score, roc_auc_score
from statsmodels.stats.contingency_tables import Table2x2
from statsmodels.stats.inter_rater import cohens_kappa
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint

DRAW = random.Random(1958)
HERE = pathlib.Path(__file__).parent
SHARES = [0.0, 0.1, 0.25, 0.5, 0.75, 0.9, 1.0]


def number(value):
    """A finite number, or nothing."""
    value = float(value)
    return value if math.isfinite(value) else None


def spreads():
    sets = [
        [3.0],
        [1.0, 2.0],
        [10.0, 7.0, 4.0, 3.0, 2.0, 1.0],
        [float(DRAW.randrange(0, 140)) for _ in range(101)],
        [round(DRAW.lognormvariate(3, 1), 3) for _ in range(238)],
        [round(DRAW.gauss(-5, 40), 4) for _ in range(64)],
    ]
    for values in sets:
        yield {
            "values": values,
            "mean": float(numpy.mean(values)),
            "quantiles": [float(q) for q in numpy.quantile(values, SHARES)],
        }


def survivals():
    freireich = [
        (6, 1), (6, 1), (6, 1), (6, 0), (7, 1), (9, 0), (10, 1), (10, 0), (11, 0), (13, 1), (16, 1), (17, 0), (19, 0),
        (20, 0), (22, 1), (23, 1), (25, 0), (32, 0), (32, 0), (34, 0), (35, 0),
    ]
    drawn = [
        [(DRAW.randrange(0, 90), int(DRAW.random() < 0.6)) for _ in range(n)] for n in (7, 40, 250)
    ]
    broken = [(round(DRAW.expovariate(1 / 30), 2), int(DRAW.random() < 0.8)) for _ in range(120)]
    ended = [(DRAW.randrange(1, 400), 1) for _ in range(30)]
    for spells in [freireich, *drawn, broken, ended]:
        lasted, ended_at = zip(*spells)
        fitted = KaplanMeierFitter().fit(lasted, ended_at)
        table, curve = fitted.event_table, fitted.survival_function_["KM_estimate"]
        bounds = fitted.confidence_interval_
        steps = []
        for at in table.index:
            if table.loc[at, "removed"] == 0:
                continue
            surviving = float(curve.loc[at])
            has_interval = 0 < surviving < 1
            steps.append({
                "at": float(at),
                "at_risk": int(table.loc[at, "at_risk"]),
                "ended": int(table.loc[at, "observed"]),
                "surviving": surviving,
                "error": surviving * math.sqrt(greenwood(table, at)) if has_interval else None,
                "interval": [float(b) for b in bounds.loc[at]] if has_interval else None,
            })
        # Where nothing is left there is no interval; lifelines fills one in.
        median = median_survival_times(bounds[curve > 0]).iloc[0]
        yield {
            "spells": spells,
            "steps": steps,
            "median": number(fitted.median_survival_time_),
            "median_interval": [number(bound) for bound in median],
        }


def greenwood(table, until):
    """Greenwood's sum, from the event table of lifelines."""
    rows = table[(table.index <= until) & (table["observed"] > 0)]
    return float((rows["observed"] / (rows["at_risk"] * (rows["at_risk"] - rows["observed"]))).sum())


def log_ranks():
    for n, other_n, slower in [(12, 15, 1.0), (80, 60, 1.5), (200, 300, 1.05), (30, 5, 4.0)]:
        one = [(DRAW.randrange(0, 60), int(DRAW.random() < 0.7)) for _ in range(n)]
        other = [(int(DRAW.randrange(0, 60) * slower), int(DRAW.random() < 0.7)) for _ in range(other_n)]
        (lasted, ended), (other_lasted, other_ended) = zip(*one), zip(*other)
        told = logrank_test(lasted, other_lasted, ended, other_ended)
        yield {"one": one, "other": other, "statistic": float(told.test_statistic), "p": float(told.p_value)}


def tables():
    fixed = [
        ((141, 561), (928, 14453)), ((978, 1511), (4311, 43700)), ((10, 13), (2, 17)), ((0, 12), (5, 30)),
        ((12, 12), (5, 30)), ((0, 9), (0, 14)), ((3, 5), (4, 5)), ((2743, 8254), (2546, 36957)),
    ]
    drawn = []
    for _ in range(40):
        of, other_of = DRAW.randrange(1, 200), DRAW.randrange(1, 2000)
        drawn.append(((DRAW.randrange(0, of + 1), of), (DRAW.randrange(0, other_of + 1), other_of)))
    for (n, of), (other_n, other_of) in fixed + drawn:
        cells = [[n, of - n], [other_n, other_of - other_n]]
        margins = n + other_n, of + other_of - n - other_n
        row = {"one": [n, of], "other": [other_n, other_of], "p": float(stats.fisher_exact(cells).pvalue)}
        if min(margins) > 0:
            # A half to each count, as Haldane and Anscombe add it; `shift_zeros` adds it to the empty one only.
            halved = 0.5 if 0 in cells[0] + cells[1] else 0.0
            table = Table2x2(numpy.array(cells) + halved, shift_zeros=False)
            row["odds"] = float(table.oddsratio)
            row["odds_interval"] = [float(b) for b in table.oddsratio_confint()]
        low, high = confint_proportions_2indep(other_n, other_of, n, of, method="newcomb", compare="diff")
        row["difference_interval"] = [float(low), float(high)]
        row["wilson"] = [float(b) for b in proportion_confint(n, of, method="wilson")]
        yield row


def holms():
    for n in (1, 2, 15, 120):
        chances = [round(DRAW.random() ** 3, 9) for _ in range(n)]
        yield {"chances": chances, "adjusted": [float(p) for p in multipletests(chances, method="holm")[1]]}


def rankings():
    for n, kinds in [(4, 4), (50, 5), (300, 40), (1000, 1000)]:
        values = [DRAW.randrange(kinds) for _ in range(n)]
        hits = [int(DRAW.random() < 0.1 + 0.6 * value / kinds) for value in values]
        hits[0], hits[1] = 1, 0
        yield {
            "values": values,
            "hits": hits,
            "area": float(roc_auc_score(hits, values)),
            "average_precision": float(average_precision_score(hits, values)),
            "mann_whitney": float(
                stats.mannwhitneyu(
                    [v for v, hit in zip(values, hits) if hit], [v for v, hit in zip(values, hits) if not hit]
                ).statistic
                / (sum(hits) * (n - sum(hits)))
            ),
        }


def kappas():
    for table in ([[88, 14, 18], [10, 40, 10], [2, 6, 12]], [[75, 1, 4], [5, 4, 1], [0, 0, 10]]):
        yield {"table": table, "kappa": float(cohens_kappa(numpy.array(table)).kappa)}


def main():
    sets = [spreads, survivals, log_ranks, tables, holms, rankings, kappas]
    # One case to a line: short enough to keep, plain enough to read.
    parts = []
    for cases in sets:
        lines = ",\n".join("  " + json.dumps(case) for case in cases())
        parts.append(f' "{cases.__name__}": [\n{lines}\n ]')
    (HERE / "reference.json").write_text("{\n" + ",\n".join(parts) + "\n}\n")


assert pandas.__version__
main()
