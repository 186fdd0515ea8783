//! How long do figures take on an opened list, beside DuckDB in memory, and how long from the click to the picture?
//!
//! Both sides hold the same passes: who came to which stage on which day, found once by us and handed to the peer. They
//! take turns, and every turn must give the same cells on both sides; otherwise the timing is void. Ours says the
//! sentences of the figure and whose each mark is besides; the peer only counts.

use super::engine::template;
use super::report::{machine, median};
use super::side::{self, Answer, Side, THREADS};
use super::{generate, python, timed_program};
use crate::command::Step;
use crate::failure::Failure;
use crate::{places, say, system_packages, toolchain};
use std::path::{Path, PathBuf};

/// Turns that count; two more warm up.
pub(super) const TURNS: usize = 9;
const WARM_UP: usize = 2;
/// Our time over the peer's, at most.
const BAR: f64 = 0.2;

/// A figure that both sides work out.
struct Both {
    what: &'static str,
    /// Ours, and the query of the same name.
    name: &'static str,
    /// The columns of our table that the query gives.
    columns: &'static str,
    /// How near the cells must be.
    near: Near,
}

/// How near the cells of both sides must be.
#[derive(Clone, Copy, PartialEq)]
enum Near {
    Same,
    /// Off by one in the last digit told: an estimate that is a product of a thousand fractions.
    Rounded,
}

const BOTH: [Both; 7] = [
    Both {
        what: "entries of five stages by month",
        name: "entries",
        columns: "lead,mql,sql,opportunity,won",
        near: Near::Same,
    },
    Both {
        what: "conversion by cohort, ninety days",
        name: "cohort",
        columns: "entered,converted,pending,not_converted,late,before,undated",
        near: Near::Same,
    },
    Both {
        what: "cohort map, months by thirty days",
        name: "cohort-map",
        columns: "entered,within_30,within_60,within_90,within_120,within_150,within_180,within_210,within_240,within_270,within_300,within_330,within_360,so_far",
        near: Near::Same,
    },
    Both {
        what: "times of seven transitions: median, quarters, tenth",
        name: "speed",
        columns: "median,p25,p75,p90,took,waiting,ended,before,skipped,undated,to_come",
        near: Near::Same,
    },
    Both {
        what: "survival (Kaplan and Meier)",
        name: "survival",
        columns: "day,at_risk,still_on_the_way,n,took",
        near: Near::Rounded,
    },
    Both {
        what: "who stands where, for how long",
        name: "ageing",
        columns: "there,until_7,until_30,until_60,until_90,until_180,until_365,over_365,undated",
        near: Near::Same,
    },
    Both {
        what: "in, out and stock of six stages by month",
        name: "balance",
        columns: "at_start,came,known_since,left,at_end",
        near: Near::Same,
    },
];

/// Figures that are clicked.
const CLICKS: [&str; 36] = [
    "funnel",
    "entries",
    "period",
    "cohort",
    "snapshot",
    "cohort-map",
    "speed",
    "times",
    "survival",
    "survival-by-source",
    "ageing",
    "balance",
    "sla",
    "handoff",
    "passed-not-met",
    "met-not-passed",
    "rejections",
    "losses",
    "second-pass",
    "open-opportunities",
    "scorecard",
    "compare",
    "grid",
    "worked",
    "backtest",
    "criteria",
    "deals",
    "cost",
    "revenue",
    "roi",
    "velocity",
    "clv",
    "payback",
    "rejected-cost",
    "not-followed",
    "plan",
];

/// How many milliseconds a figure may take from the click to the picture.
fn bar_of(name: &str) -> f64 {
    match name.starts_with("survival") {
        true => 150.0,
        false => 50.0,
    }
}

/// Compares on so many generated leads, prints the tables and writes them to `target/bench/figures.md`.
///
/// # Errors
/// Something is missing, a side failed, or the sides count differently.
pub(super) fn run(rows: usize, turns: usize) -> Result<(), Failure> {
    toolchain::need_rust()?;
    system_packages::for_command_line()?;
    say::heading("peer");
    let python = python::provide()?;
    say::heading("Leadpact, as released");
    Step::cargo(&["build", "--release", "--package", "cli"]).talk()?;
    let program = timed_program("workspace", "figures")?;
    let folder = places::out("bench").join("figures");
    let workspace = prepare(rows, &folder)?;

    say::heading("sides");
    let words = [&*workspace.to_string_lossy()];
    let mut ours = Side::start("Leadpact", side::step(&program, &words))?;
    let ways = folder.join("ways.csv").to_string_lossy().into_owned();
    let found = ours.ask("ways", &ways)?;
    let as_of = ours.ready.counts.get(1).copied().unwrap_or_default();
    let script = python::scripts().join("duckdb_figures.py");
    let words = [&*script.to_string_lossy(), &ways, &as_of.to_string()];
    let mut duckdb = Side::start("DuckDB", side::step(&python, &words))?;

    let mut text = format!(
        "{rows} generated leads, {} passes, {THREADS} threads, median of {turns} turns; {}; {}\n\n\
         | figure | Leadpact | DuckDB | ratio | at most | cells compared |\n|---|--:|--:|--:|--:|--:|\n",
        found.counts.first().copied().unwrap_or_default(),
        machine(),
        python::versions(&python)?,
    );
    let mut is_void = false;
    for both in &BOTH {
        say::heading(both.what);
        let pairs = take_turns(both, turns, &mut ours, &mut duckdb)?;
        let row = row(both, &pairs);
        is_void |= row.is_err();
        let row = row.unwrap_or_else(|void| void);
        say::line(row.trim_end());
        text.push_str(&row);
    }
    text.push_str(
        "\n| from the click to the picture | median | longest | at most |\n|---|--:|--:|--:|\n",
    );
    say::heading("clicks");
    for name in CLICKS {
        let times = (0..WARM_UP + turns).map(|_| ours.ask(&format!("click {name}"), ""));
        let times = times.collect::<Result<Vec<Answer>, _>>()?;
        let times: Vec<f64> = times.iter().skip(WARM_UP).map(|one| one.seconds).collect();
        let longest = times.iter().copied().fold(0.0, f64::max);
        let (median, longest) = (1000.0 * median(times), 1000.0 * longest);
        text.push_str(&format!(
            "| {name} | {median:.1} ms | {longest:.1} ms | {} ms |\n",
            bar_of(name)
        ));
    }
    text.push_str(&format!(
        "\nOpened in {:.2} s; who came to which stage when, found once after opening: {:.2} s.\n",
        ours.ready.seconds, found.seconds
    ));
    let file = places::out("bench").join("figures.md");
    std::fs::write(&file, &text)?;
    say::heading("report");
    say::line(&text);
    say::line(format!("Written to {}", file.display()));
    match is_void {
        true => Err(Failure::with_remedy(
            "a comparison is void: the two sides count differently",
            "compare src-tauri/workspace/measure with the queries in src-tauri/xtask/bench/figures",
        )),
        false => Ok(()),
    }
}

/// A workspace of generated people with their deals and histories, under the definition of the sample story.
fn prepare(rows: usize, folder: &Path) -> Result<PathBuf, Failure> {
    say::heading(format!("{rows} generated leads"));
    generate(rows, folder)?;
    let (story, workspace) = (
        folder.join("story.leadpact"),
        folder.join("figures.leadpact"),
    );
    let definition = folder.join("definition.json");
    for old in [&story, &workspace] {
        places::forget_workspace(old)?;
    }
    let file = |name: &str| folder.join(name).to_string_lossy().into_owned();
    let definition = definition.to_string_lossy().into_owned();
    let _ = std::fs::remove_file(&definition);
    for (workspace, words) in [
        (&story, vec!["sample"]),
        (&story, vec!["definition", "export", &definition]),
        (&workspace, vec!["new"]),
        (&workspace, vec!["import", &file("people.csv")]),
        (
            &workspace,
            vec![
                "import",
                &file("stage_history.csv"),
                "--table",
                "stage_history",
            ],
        ),
        (
            &workspace,
            vec!["import", &file("deals.csv"), "--table", "deals"],
        ),
        (
            &workspace,
            vec!["import", &file("costs.csv"), "--table", "costs"],
        ),
        (&workspace, vec!["definition", "import", &definition]),
    ] {
        let named = workspace.to_string_lossy();
        let words = [&["--workspace", &*named], &words[..]].concat();
        Step::new(places::built("release", "leadpact"), &words).run()?;
    }
    Ok(workspace)
}

fn take_turns(
    both: &Both,
    turns: usize,
    ours: &mut Side,
    duckdb: &mut Side,
) -> Result<Vec<(Answer, Answer)>, Failure> {
    let query = template(&format!("src-tauri/xtask/bench/figures/{}.sql", both.name))?;
    let lines = query.lines().filter(|line| !line.starts_with("--"));
    let query = lines.map(str::trim).collect::<Vec<_>>().join(" ");
    let asked = format!("figure {}", both.name);
    let mut pairs = Vec::with_capacity(turns);
    for turn in 0..WARM_UP + turns {
        // Who goes first changes, so that neither side always finds the warmer cache.
        let pair = if turn % 2 == 0 {
            let own = ours.ask(&asked, both.columns)?;
            (own, duckdb.ask("query", &query)?)
        } else {
            let theirs = duckdb.ask("query", &query)?;
            (ours.ask(&asked, both.columns)?, theirs)
        };
        if turn >= WARM_UP {
            pairs.push(pair);
        }
    }
    Ok(pairs)
}

/// The row of the report; where the sides differ, in how far.
fn row(both: &Both, pairs: &[(Answer, Answer)]) -> Result<String, String> {
    let what = both.what;
    for (own, theirs) in pairs {
        let slack = u64::from(both.near == Near::Rounded);
        let is_same = |(own, theirs): (&u64, &u64)| own.abs_diff(*theirs) <= slack;
        let cells = own.counts.iter().zip(&theirs.counts);
        let other = cells.enumerate().find(|(_, pair)| !is_same(*pair));
        let n = (own.counts.len(), theirs.counts.len());
        if n.0 != n.1 || other.is_some() {
            return Err(format!(
                "| {what} | void | void | – | {BAR} | {n:?} {other:?} |\n"
            ));
        }
    }
    let of = |value: fn(&(Answer, Answer)) -> f64| median(pairs.iter().map(value).collect());
    Ok(format!(
        "| {what} | {:.1} ms | {:.1} ms | {:.3} | {BAR} | {} |\n",
        1000.0 * of(|turn| turn.0.seconds),
        1000.0 * of(|turn| turn.1.seconds),
        of(|turn| turn.0.seconds / turn.1.seconds),
        pairs.first().map_or(0, |(own, _)| own.counts.len()),
    ))
}

#[cfg(test)]
mod tests {
    use super::{Answer, BOTH, Both, Near, row, template};

    #[test]
    fn every_figure_of_both_sides_has_its_query() {
        for both in &BOTH {
            let query = template(&format!("src-tauri/xtask/bench/figures/{}.sql", both.name));
            assert!(query.unwrap().contains("SELECT"), "{}", both.name);
        }
    }

    #[test]
    fn sides_that_count_differently_are_void_and_an_estimate_may_be_off_by_one() {
        let answer = |counts: &[u64]| Answer {
            seconds: 1.0,
            counts: counts.to_vec(),
        };
        let both = |near| Both {
            what: "x",
            name: "x",
            columns: "x",
            near,
        };
        let told = |near, own: &[u64], theirs: &[u64]| {
            row(&both(near), &[(answer(own), answer(theirs))]).is_ok()
        };
        assert!(told(Near::Same, &[3, 4], &[3, 4]));
        assert!(!told(Near::Same, &[3, 4], &[3, 5]));
        assert!(!told(Near::Same, &[3, 4], &[3]));
        assert!(told(Near::Rounded, &[3, 4], &[3, 5]));
        assert!(!told(Near::Rounded, &[3, 4], &[3, 6]));
    }
}
