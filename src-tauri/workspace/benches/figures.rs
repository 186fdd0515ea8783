//! How long do figures take on an opened list? A program that answers line by line, so that whoever compares can
//! take turns with a peer: `cargo xtask bench figures`.
//!
//! One request a line: words, a tab, a text. One answer a line: the seconds it took, a tab, the counts. The words:
//!
//! - `ways FILE` (after the tab): finds who came to which stage when, told as seconds, and writes it by pass;
//! - `figure NAME`, with columns of its table: works the figure out, as after a click, sentences and whose they are
//!   included; told are the counts of these columns, row by row;
//! - `click NAME`: works it out and draws it; told is how many marks the picture has.
//!
//! A share is told as its numerator, days in thousandths, a number in millionths, a cell without a figure as zero.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead as _, BufWriter, Write as _};
use std::path::Path;
use std::time::Instant;

use charts::{Size, Theme};
use funnel::{Count, NO_DAY, Paths};
use jiff::Timestamp;
use jiff::civil::Date;
use lead::{FieldKey, ValueRef, day_of};
use words::{Locale, Words};
use workspace::{
    Ageing, BackTests, Calendar, CellValue, CohortMap, Compare, CriteriaThatMatter, DealsAsked,
    FunnelWanted, GradeGrid, Groups, HandOffMatrix, Lasting, Losses, MetNotPassed, MoneyAsked,
    MoneyFigure, OpenOpportunities, OverTime, PassedNotMet, PlanAsked, Rejections, Scorecard,
    SecondPasses, Shown, Sla, Snapshot, Speed, Stock, TimeView, Times, Wanted, WhoCanTell,
    Workspace,
};

/// The first day of the periods of both sides.
const SINCE: &str = "2024-12-01";
/// Cohorts have so many days to go on.
const WINDOW: u32 = 90;

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds a word of its own.
    let file = std::env::args().skip(1).find(|word| word != "--bench");
    let Some(file) = file else {
        return Err("which workspace? (`cargo xtask bench figures` makes one)".into());
    };
    let began = Instant::now();
    #[expect(
        clippy::disallowed_methods,
        reason = "the list was imported today, and is told as of today"
    )]
    let now = Timestamp::now();
    let workspace = Workspace::open_to_read(Path::new(&file), now)?;
    let snapshot = workspace.snapshot();
    let as_of = usize::try_from(day_of(snapshot.as_of))?;
    let mut out = std::io::stdout().lock();
    let seconds = began.elapsed().as_secs_f64();
    writeln!(out, "{seconds:.3}\t{},{as_of}", snapshot.list.n_rows())?;
    out.flush()?;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (asked, text) = line.split_once('\t').unwrap_or((&line, ""));
        let (seconds, counts) = answer(snapshot, asked, text)?;
        let counts: Vec<String> = counts.iter().map(i64::to_string).collect();
        writeln!(out, "{seconds:.7}\t{}", counts.join(","))?;
        out.flush()?;
    }
    Ok(())
}

fn answer(snapshot: &Snapshot, asked: &str, text: &str) -> Result<(f64, Vec<i64>), Box<dyn Error>> {
    let (work, name) = asked.split_once(' ').unwrap_or((asked, ""));
    let words = Words::of(Locale::En);
    let began = Instant::now();
    if work == "ways" {
        let journeys = snapshot.journeys(&|| true)?;
        let paths = journeys.ok_or("no definition that can decide")?.paths();
        let seconds = began.elapsed().as_secs_f64();
        write_ways(snapshot, &paths, Path::new(text))?;
        return Ok((seconds, vec![paths.n() as i64]));
    }
    let shown = wanted(name)?.shown(snapshot, words, &|| true)?;
    let shown = shown.ok_or("was told to stop")?;
    match work {
        "figure" => {
            let seconds = began.elapsed().as_secs_f64();
            Ok((seconds, told(&shown, &text.split(',').collect::<Vec<_>>())?))
        }
        "click" => {
            let picture = shown.picture.as_ref();
            let drawn = picture.map(|it| it.draw(Theme::Light, it.fitted(Size::WIDE)));
            let seconds = began.elapsed().as_secs_f64();
            let n_marks = drawn
                .transpose()?
                .map_or(0, |picture| picture.regions.len());
            Ok((seconds, vec![n_marks as i64]))
        }
        _ => Err(format!("{work}: what is that?").into()),
    }
}

fn wanted(name: &str) -> Result<Wanted, Box<dyn Error>> {
    let since: Date = SINCE.parse()?;
    let calendar = Calendar {
        since: Some(since),
        ..Calendar::default()
    };
    let over_time = |view| {
        Wanted::OverTime(OverTime {
            view,
            calendar: calendar.clone(),
            window: Some(WINDOW),
            ..OverTime::default()
        })
    };
    let mut money = MoneyFigure::ALL.into_iter();
    if let Some(figure) = money.find(|one| one.name() == name) {
        return Ok(Wanted::Money(MoneyAsked::usual(figure)));
    }
    Ok(match name {
        "funnel" => Wanted::Funnel(FunnelWanted::default()),
        "entries" => over_time(TimeView::Entries),
        "period" => over_time(TimeView::Period),
        "cohort" => over_time(TimeView::Cohort),
        "snapshot" => over_time(TimeView::Snapshot),
        "cohort-map" => Wanted::Cohorts(CohortMap {
            calendar,
            ..CohortMap::default()
        }),
        "speed" => Wanted::Speed(Speed {}),
        "times" => Wanted::Times(Times::default()),
        "survival" => Wanted::Survival(Lasting::default()),
        "survival-by-source" => Wanted::Survival(Lasting {
            by: Some(FieldKey::from_label("Original Source")),
            ..Lasting::default()
        }),
        "ageing" => Wanted::Ageing(Ageing {}),
        "balance" => Wanted::Balance(Stock { calendar }),
        "sla" => Wanted::Sla(Sla::default()),
        "handoff" => Wanted::HandOff(HandOffMatrix::default()),
        "passed-not-met" => Wanted::PassedNotMet(PassedNotMet::default()),
        "met-not-passed" => Wanted::MetNotPassed(MetNotPassed::default()),
        "rejections" => Wanted::Rejections(Rejections::default()),
        "losses" => Wanted::Losses(Losses::default()),
        "second-pass" => Wanted::SecondPasses(SecondPasses::default()),
        "open-opportunities" => Wanted::OpenOpportunities(OpenOpportunities::default()),
        "scorecard" => Wanted::Scorecard(Scorecard::default()),
        "compare" => Wanted::Compare(Compare {
            groups: Groups::Parts {
                by: "original_source".to_owned(),
                only: Vec::new(),
            },
            count: Count::ReachedAtLeast,
        }),
        "grid" => Wanted::Grid(GradeGrid::default()),
        "worked" => Wanted::WhoCanTell(WhoCanTell::default()),
        "backtest" => Wanted::BackTests(BackTests::default()),
        "criteria" => Wanted::CriteriaThatMatter(CriteriaThatMatter::default()),
        "deals" => Wanted::Deals(DealsAsked::default()),
        "plan" => Wanted::Plan(PlanAsked::default()),
        other => return Err(format!("{other}: which figure is that?").into()),
    })
}

/// The cells of these columns, row by row.
fn told(shown: &Shown, columns: &[&str]) -> Result<Vec<i64>, Box<dyn Error>> {
    let place = |key: &&str| {
        let mut all = shown.sheet.columns.iter();
        let place = all.position(|column| column.key == *key);
        place.ok_or_else(|| format!("no column {key}: {:?}", shown.sheet.columns))
    };
    let places = columns.iter().map(place).collect::<Result<Vec<_>, _>>()?;
    let rows = shown.sheet.rows.iter();
    let cells = rows.flat_map(|row| places.iter().filter_map(|place| row.get(*place)));
    let counts = cells.map(|cell| match &cell.value {
        CellValue::Count(n) => *n as i64,
        CellValue::Rate(rate) => rate.n as i64,
        CellValue::Days(days) => (days * 1e3).round() as i64,
        CellValue::Number(number) => (number * 1e6).round() as i64,
        _ => 0,
    });
    Ok(counts.collect())
}

/// By pass: whose, where they came from, the day of each stage and whether it is that of the entry, and of the end.
fn write_ways(snapshot: &Snapshot, paths: &Paths, file: &Path) -> Result<(), Box<dyn Error>> {
    let source = FieldKey::from_label("Original Source");
    let mut out = BufWriter::new(File::create(file)?);
    let days = (0..paths.steps.len()).map(|step| format!("d{step},k{step}"));
    let days: Vec<String> = days.collect();
    writeln!(out, "person,source,{},closed,stays", days.join(","))?;
    for pass in 0..paths.n() {
        let person = paths.subject[pass];
        let from = match snapshot.list.value(person as usize, &source) {
            Some(ValueRef::Text(text)) => text,
            _ => "",
        };
        write!(out, "{person},\"{from}\"")?;
        for step in &paths.steps {
            let day = Some(step.day[pass]).filter(|day| *day != NO_DAY);
            let day = day.map_or_else(String::new, |day| day.to_string());
            write!(out, ",{day},{}", step.dated.contains(pass))?;
        }
        let last = paths.steps.len() - 1;
        let stays = paths.closed_by[pass] == Some(funnel::RecordedTo::Stage(last));
        let closed = Some(paths.closed[pass]).filter(|day| *day != NO_DAY);
        let closed = closed.map_or_else(String::new, |day| day.to_string());
        writeln!(out, ",{closed},{stays}")?;
    }
    out.flush()?;
    Ok(())
}
