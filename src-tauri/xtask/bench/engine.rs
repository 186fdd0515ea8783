//! How long do verdicts and edits take on an opened list, beside DuckDB and Polars in memory?
//!
//! All sides stay open and take turns: each piece of work is asked of one, then of the next, so that
//! what else the machine does hits all of them. Every turn compares with values that nobody was asked
//! before, and must give the same counts on every side; otherwise the timing is void.

use super::literals::{Form, Literals};
use super::report::{machine, median};
use super::side::{self, Answer, Side, THREADS};
use super::work::{AROUND, Theirs, WORK, Work};
use super::{around, generate, python};
use crate::command::Step;
use crate::failure::Failure;
use crate::{places, say, system_packages, toolchain};
use std::path::{Path, PathBuf};

/// Turns that count; two more warm up.
pub(super) const TURNS: usize = 15;
const WARM_UP: usize = 2;

const SCRIPTS: &str = "src-tauri/xtask/bench";
const DEFINITION: &str = "src-tauri/xtask/bench/engine.json";
const QUERY: &str = "src-tauri/xtask/bench/engine.sql";

/// What one piece of work took, ours and the peer's, turn by turn.
struct Finding<'a> {
    work: &'a Work,
    peer: &'static str,
    turns: Vec<(Answer, Answer)>,
}

/// Compares on so many generated leads, prints the table and writes it to `target/bench/engine.md`.
///
/// # Errors
/// Something is missing, a side failed, or the sides count differently.
pub(super) fn run(rows: usize, turns: usize) -> Result<(), Failure> {
    let load = load();
    toolchain::need_rust()?;
    system_packages::for_command_line()?;
    say::heading("peers");
    let python = python::provide()?;
    let program = build()?;
    let folder = places::out("bench").join("engine");
    let workspace = prepare(rows, &folder, Some(&python))?;

    say::heading("sides");
    let mut ours = open(&program, &workspace)?;
    let people = folder.join("people-once.csv");
    let activities = folder.join("activities.csv");
    let mut duckdb = peer(
        "DuckDB",
        &python,
        "duckdb_engine.py",
        &[&people, &activities],
    )?;
    let mut polars = peer("Polars", &python, "polars_engine.py", &[&people])?;
    let mut contest = Contest {
        definition: template(DEFINITION)?,
        query: template(QUERY)?,
        turns,
    };
    let mut findings = Vec::new();
    for work in &WORK {
        say::heading(work.what);
        findings.push(contest.turns(work, &mut ours, ("DuckDB", &mut duckdb))?);
        if work.bar != 0.05 {
            findings.push(contest.turns(work, &mut ours, ("Polars", &mut polars))?);
        }
    }
    let reasons = contest.reasons(&mut ours, rows)?;
    let bytes = ours.ask("memory", "{}")?;
    let opened = ours.ready.clone();
    let checked = contest.checked(&mut ours)?;
    drop((ours, polars));
    let workspace = around::with_tables(&workspace, &folder, &python)?;
    let mut ours = open(&program, &workspace)?;
    let opened_around = ours.ready.clone();
    around::tell(&mut ours, &mut duckdb, &folder)?;
    let mut first = Vec::new();
    for asked in &AROUND {
        say::heading(asked.work.what);
        contest.definition = template(&format!("{SCRIPTS}/{}", asked.definition))?;
        contest.query = template(&format!("{SCRIPTS}/{}", asked.query))?;
        // What is found once, as whose rows are whose, is told by itself.
        let definition = Literals::before().fill(&contest.definition, Form::Json);
        first.push((asked, ours.ask(asked.work.ours, &definition)?.seconds));
        findings.push(contest.turns(&asked.work, &mut ours, ("DuckDB", &mut duckdb))?);
    }
    let checked_around = contest.checked(&mut ours)?;
    let mut text = format!(
        "{} generated leads, {THREADS} threads, median of {turns} turns; {}; {}; load before {load}, after {}\n\n",
        rows,
        machine(),
        python::versions(&python)?,
        self::load(),
    );
    text.push_str("| what | peer | Leadpact | peer takes | ratio | at most | counted first |\n");
    text.push_str("|---|---|--:|--:|--:|--:|---|\n");
    findings
        .iter()
        .for_each(|finding| text.push_str(&finding.row()));
    text.push_str(&format!(
        "\nReasons of one lead: median {:.3} ms, longest {:.3} ms of {} leads.\n",
        1000.0 * median(reasons.clone()),
        1000.0 * reasons.iter().copied().fold(0.0, f64::max),
        reasons.len()
    ));
    text.push_str(&memory(&bytes, &opened, &duckdb.ready));
    text.push_str(&around::told(&opened, &opened_around, &first));
    for (of, times) in [
        ("the list", checked),
        ("a list with tables around it", checked_around),
    ] {
        text.push_str(&format!(
            "\nFindings of a draft against {of}: the first {:.1} ms, then median {:.2} ms, longest {:.2} ms.\n",
            1000.0 * times[0],
            1000.0 * median(times[1..].to_vec()),
            1000.0 * times[1..].iter().copied().fold(0.0, f64::max),
        ));
    }
    let file = places::out("bench").join("engine.md");
    std::fs::write(&file, &text)?;
    say::heading("report");
    say::line(&text);
    say::line(format!("Written to {}", file.display()));
    if findings.iter().any(Finding::is_void) {
        return Err(Failure::with_remedy(
            "a comparison is void: the two sides count differently",
            "compare engine.json with engine.sql and polars_engine.py in src-tauri/xtask/bench",
        ));
    }
    Ok(())
}

/// Builds the command line and the timed program, as released; gives back where the latter is.
///
/// # Errors
/// They do not build, or cargo does not say where the program is.
pub(super) fn build() -> Result<PathBuf, Failure> {
    say::heading("Leadpact, as released");
    Step::cargo(&["build", "--release", "--package", "cli"]).talk()?;
    super::timed_program("workspace", "engine")
}

/// Generates people into `folder` and imports them into a workspace there; with a Python, each person
/// once, as a peer counts them.
pub(super) fn prepare(
    rows: usize,
    folder: &Path,
    python: Option<&Path>,
) -> Result<PathBuf, Failure> {
    say::heading(format!("{rows} generated leads"));
    generate(rows, folder)?;
    let mut people = folder.join("people.csv");
    if let Some(python) = python {
        people = python::each_person_once(python, folder)?;
    }
    let workspace = folder.join("engine.leadpact");
    places::forget_workspace(&workspace)?;
    let definition = folder.join("engine.json");
    let text = Literals::before().fill(&template(DEFINITION)?, Form::Json);
    std::fs::write(&definition, text)?;
    let (people, definition) = (people.to_string_lossy(), definition.to_string_lossy());
    for words in [
        &["new"][..],
        &["import", &people],
        &["definition", "import", &definition],
    ] {
        let named = ["--workspace", &workspace.to_string_lossy()];
        Step::new(
            places::built("release", "leadpact"),
            &[&named, words].concat(),
        )
        .run()?;
    }
    Ok(workspace)
}

/// Opens a workspace in the timed program.
///
/// # Errors
/// It cannot be opened.
pub(super) fn open(program: &Path, workspace: &Path) -> Result<Side, Failure> {
    Side::start(
        "Leadpact",
        side::step(program, &[&workspace.to_string_lossy()]),
    )
}

/// A file of this checkout.
pub(super) fn template(path: &str) -> Result<String, Failure> {
    Ok(std::fs::read_to_string(places::root().join(path))?)
}

fn peer(name: &'static str, python: &Path, script: &str, files: &[&Path]) -> Result<Side, Failure> {
    let script = python::scripts().join(script);
    let words = std::iter::once(script.as_path()).chain(files.iter().copied());
    let words: Vec<String> = words
        .map(|path| path.to_string_lossy().into_owned())
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let threads = THREADS.to_string();
    let step = side::step(python, &words).with("POLARS_MAX_THREADS", threads);
    Side::start(name, step)
}

struct Contest {
    definition: String,
    query: String,
    turns: usize,
}

impl Contest {
    fn turns<'a>(
        &self,
        work: &'a Work,
        ours: &mut Side,
        (peer, theirs): (&'static str, &mut Side),
    ) -> Result<Finding<'a>, Failure> {
        let mut turns = Vec::with_capacity(self.turns);
        for turn in 0..WARM_UP + self.turns {
            // Another peer's turns are others, too.
            let turn_of_all = turn
                + if peer == "Polars" {
                    WARM_UP + self.turns
                } else {
                    0
                };
            let literals = match work.edited {
                Some(name) => Literals::edited(name, turn_of_all),
                None => Literals::of(turn_of_all),
            };
            let definition = literals.fill(&self.definition, Form::Json);
            let (word, request) = match (&work.theirs, peer) {
                (Theirs::Whole, "DuckDB") => ("full", literals.fill(&self.query, Form::Sql)),
                (Theirs::Criterion, _) => ("criterion", literals.fill(&self.query, Form::Sql)),
                (Theirs::Whole, _) => ("full", definition.clone()),
                (Theirs::Contains { column, negated }, "DuckDB") => {
                    let part = literals.value(work.edited.unwrap_or_default(), Form::Sql);
                    let not = if *negated { "NOT " } else { "" };
                    let sql = format!(
                        "SELECT count(*) FILTER ({not}regexp_matches({column}, '{part}', 'i')), \
                         count(*) FILTER ({column} IS NULL) FROM person"
                    );
                    ("criterion", sql)
                }
                (Theirs::Contains { .. }, _) => (work.ours, definition.clone()),
            };
            // Who goes first changes, so that neither side always finds the warmer cache.
            let pair = if turn % 2 == 0 {
                let answer = ours.ask(work.ours, &definition)?;
                (answer, theirs.ask(word, &request)?)
            } else {
                let answer = theirs.ask(word, &request)?;
                (ours.ask(work.ours, &definition)?, answer)
            };
            if turn >= WARM_UP {
                turns.push(pair);
            }
        }
        let finding = Finding { work, peer, turns };
        say::line(finding.row().trim_end());
        Ok(finding)
    }

    /// The seconds that the findings of drafts took, first to last.
    fn checked(&self, ours: &mut Side) -> Result<Vec<f64>, Failure> {
        let asked = (0..WARM_UP + self.turns).map(|turn| {
            let definition = Literals::of(turn).fill(&self.definition, Form::Json);
            Ok(ours.ask("check", &definition)?.seconds)
        });
        asked.collect()
    }

    /// The seconds that the reasons of leads all over the list took.
    fn reasons(&self, ours: &mut Side, rows: usize) -> Result<Vec<f64>, Failure> {
        let definition = Literals::before().fill(&self.definition, Form::Json);
        let asked = (0..200).map(|i| {
            let answer = ours.ask(&format!("reasons {}", i * (rows / 200)), &definition)?;
            Ok(answer.seconds)
        });
        asked.collect()
    }
}

impl Finding<'_> {
    fn is_void(&self) -> bool {
        self.turns.is_empty() || self.turns.iter().any(|(a, b)| a.counts != b.counts)
    }

    fn row(&self) -> String {
        let counted = self.turns.first().map_or(String::new(), |(ours, _)| {
            let first = ours.counts.iter().take(8).map(u64::to_string);
            first.collect::<Vec<_>>().join(" ")
        });
        let bar = match self.peer {
            "DuckDB" => self.work.bar.to_string(),
            _ => "–".to_owned(),
        };
        let what = self.work.what;
        if self.is_void() {
            let void = self.turns.iter().find(|(a, b)| a.counts != b.counts);
            let counts = void.map(|(a, b)| format!("{:?} against {:?}", a.counts, b.counts));
            let counts = counts.unwrap_or_default();
            return format!(
                "| {what} | {} | void | void | – | {bar} | {counts} |\n",
                self.peer
            );
        }
        let of =
            |value: fn(&(Answer, Answer)) -> f64| median(self.turns.iter().map(value).collect());
        format!(
            "| {what} | {} | {:.1} ms | {:.1} ms | {:.3} | {bar} | {counted} |\n",
            self.peer,
            1000.0 * of(|turn| turn.0.seconds),
            1000.0 * of(|turn| turn.1.seconds),
            of(|turn| turn.0.seconds / turn.1.seconds),
        )
    }
}

fn memory(columns: &Answer, opened: &Answer, duckdb: &Answer) -> String {
    let mib = |bytes: Option<&u64>| bytes.map_or(0.0, |bytes| *bytes as f64 / 1_048_576.0);
    let (own, theirs) = (mib(columns.counts.first()), mib(duckdb.counts.get(1)));
    format!(
        "\nMemory of the opened list: its columns {own:.0} MiB, DuckDB's table (by `duckdb_memory()`) \
         {theirs:.0} MiB, ratio {:.2} (at most 1); our process grew by {:.0} MiB while opening, DuckDB's \
         by {:.0} MiB while loading.\n",
        own / theirs,
        mib(opened.counts.get(1)),
        mib(duckdb.counts.get(2)),
    )
}

/// How much else the machine does; for the report.
fn load() -> String {
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    load.split(' ').next().unwrap_or("?").to_owned()
}

#[cfg(test)]
mod tests {
    use super::super::program;
    use super::super::work::WORK;
    use super::{Answer, Finding};
    use std::path::PathBuf;

    fn answer(seconds: f64, counts: &[u64]) -> Answer {
        Answer {
            seconds,
            counts: counts.to_vec(),
        }
    }

    #[test]
    fn cargo_tells_where_the_program_is() {
        let told = "{\"target\":{\"name\":\"lead\"},\"executable\":null}\n\
                    {\"target\":{\"name\":\"engine\"},\"executable\":\"C:\\\\t\\\\engine-1\",\"fresh\":true}\n";
        assert_eq!(
            program(told, "engine"),
            Some(PathBuf::from("C:\\t\\engine-1"))
        );
        assert_eq!(program("{}", "engine"), None);
    }

    #[test]
    fn one_turn_that_counts_differently_makes_all_void() {
        let same = (answer(1.0, &[3]), answer(2.0, &[3]));
        let other = (answer(1.0, &[3]), answer(2.0, &[4]));
        let finding = |turns| Finding {
            work: &WORK[0],
            peer: "DuckDB",
            turns,
        };
        assert!(!finding(vec![same.clone()]).is_void());
        assert!(finding(vec![same, other.clone()]).is_void());
        assert!(finding(Vec::new()).is_void());
        assert!(finding(vec![other]).row().contains("[3] against [4]"));
    }
}
