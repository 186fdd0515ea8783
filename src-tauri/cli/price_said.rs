//! What does a change cost, on a terminal and as JSON? What becomes unclear, and of the won deals how many
//! each stage catches and misses.

use serde::Serialize;
use words::Words;
use workspace::{Caught, Price, StagePrice, Won, WonUnit};

use crate::grid::{Grid, Side};
use crate::harmless::one_line;

/// What was won.
#[derive(Serialize)]
pub(crate) struct WonSaid {
    /// `deals`, or `people` at the last stage that a fact leads to.
    unit: &'static str,
    /// How many with somebody in the list.
    n: usize,
    /// How many belong to nobody in it.
    of_nobody: usize,
}

/// What a stage does with what was won.
#[derive(Serialize)]
pub(crate) struct CaughtSaid {
    before: usize,
    after: usize,
    missed: usize,
    unclear: usize,
    gained: usize,
    lost: usize,
}

/// What it costs at a stage, as JSON.
#[derive(Serialize)]
pub(crate) struct StagePriceSaid {
    stage: String,
    /// Leads at it; null where there was, or is, no such stage.
    before: Option<usize>,
    after: Option<usize>,
    gained: usize,
    lost: usize,
    unclear_before: usize,
    unclear_after: usize,
    /// Per source where anybody moves.
    sources: Vec<SourceSaid>,
    won: Option<CaughtSaid>,
}

#[derive(Serialize)]
struct SourceSaid {
    label: String,
    gained: usize,
    lost: usize,
}

/// What it costs, as JSON.
#[derive(Serialize)]
pub(crate) struct PriceSaid {
    n_leads: usize,
    /// The field that tells sources; null where the list has none.
    source: Option<String>,
    won: Option<WonSaid>,
    stages: Vec<StagePriceSaid>,
}

impl PriceSaid {
    pub(crate) fn of(price: &Price, words: Words) -> Self {
        Self {
            n_leads: price.n_leads,
            source: price.source.as_ref().map(ToString::to_string),
            won: price.won.map(WonSaid::from),
            stages: price
                .stages
                .iter()
                .map(|stage| StagePriceSaid::of(stage, price, words))
                .collect(),
        }
    }
}

impl StagePriceSaid {
    fn of(stage: &StagePrice, price: &Price, words: Words) -> Self {
        let unclear = unclear(stage);
        let sources = stage.parts.iter().map(|(part, moves)| SourceSaid {
            label: workspace::part_label(part, words),
            gained: moves.gained(),
            lost: moves.lost(),
        });
        Self {
            stage: stage.key.to_string(),
            before: stage
                .was_there
                .then(|| stage.leads.before(qualify::Verdict::Met)),
            after: stage
                .is_there
                .then(|| stage.leads.after(qualify::Verdict::Met)),
            gained: stage.leads.gained(),
            lost: stage.leads.lost(),
            unclear_before: unclear.0,
            unclear_after: unclear.1,
            sources: sources.collect(),
            won: caught(stage, price),
        }
    }
}

/// How many cannot be judged before and after.
pub(crate) fn unclear(stage: &StagePrice) -> (usize, usize) {
    let unknown = qualify::Verdict::Unknown;
    (stage.leads.before(unknown), stage.leads.after(unknown))
}

/// What a stage does with what was won; null where nothing says what was.
pub(crate) fn caught(stage: &StagePrice, price: &Price) -> Option<CaughtSaid> {
    price.won.map(|_| stage.caught().into())
}

/// What each stage does with what was won, for a terminal; nothing where nothing says what was.
pub(crate) fn won_lines(price: &Price, words: Words) -> Vec<String> {
    let Some(won) = price.won else {
        return Vec::new();
    };
    let key = match won.unit {
        WonUnit::Deals => "price-won-deals",
        WonUnit::People => "price-won-people",
    };
    let mut heading = words.say(key, &[("n", won.n.into())]);
    if won.of_nobody > 0 {
        let nobody = words.say("price-won-nobody", &[("n", won.of_nobody.into())]);
        heading = format!("{heading} {nobody}");
    }
    let number = |n: usize| words.integer(n as u64);
    let columns = [
        (Side::Left, "moved-stage"),
        (Side::Right, "price-caught-before"),
        (Side::Right, "price-caught-after"),
        (Side::Right, "moved-entering"),
        (Side::Right, "moved-leaving"),
        (Side::Right, "price-missed"),
        (Side::Right, "price-unclear"),
    ];
    let mut grid = Grid::under(&columns.map(|(side, key)| (side, words.say(key, &[]))));
    for stage in &price.stages {
        let caught = stage.caught();
        grid.row([
            stage.key.to_string(),
            number(caught.before),
            number(caught.after),
            moved("+", caught.gained, words),
            moved("−", caught.lost, words),
            number(caught.missed),
            number(caught.unclear),
        ]);
    }
    let mut lines = vec![String::new(), heading];
    lines.extend(grid.lines(2));
    lines
}

/// What it costs in few lines: the stages where anybody moves, each with its sources and the won deals.
pub(crate) fn short_lines(price: &Price, words: Words) -> Vec<String> {
    let leads = words.say("price-over", &[("n", price.n_leads.into())]);
    if price.is_nothing() {
        return vec![format!("{leads} {}", words.say("price-nothing", &[]))];
    }
    let mut lines = vec![leads];
    for stage in price.stages.iter().filter(|stage| !stage.leads.is_still()) {
        let both = |gained: usize, lost: usize| {
            format!("{} {}", moved("+", gained, words), moved("−", lost, words))
        };
        let mut line = format!(
            "  {}: {}",
            one_line(&stage.label),
            both(stage.leads.gained(), stage.leads.lost())
        );
        if let Some(won) = price.won {
            let caught = stage.caught();
            let args = [
                ("before", caught.before.into()),
                ("after", caught.after.into()),
                ("n", won.n.into()),
            ];
            let key = match won.unit {
                WonUnit::Deals => "price-caught-deals",
                WonUnit::People => "price-caught-people",
            };
            line = format!("{line} · {}", words.say(key, &args));
        }
        lines.push(line);
        let sources = stage.parts.iter().map(|(part, moves)| {
            let label = workspace::part_label(part, words);
            format!(
                "{} {}",
                one_line(&label),
                both(moves.gained(), moves.lost())
            )
        });
        let sources: Vec<String> = sources.collect();
        if !sources.is_empty() {
            lines.push(format!("    {}", sources.join(" · ")));
        }
    }
    lines
}

fn moved(sign: &str, n: usize, words: Words) -> String {
    match n {
        0 => "–".to_owned(),
        _ => format!("{sign}{}", words.integer(n as u64)),
    }
}

impl From<Won> for WonSaid {
    fn from(won: Won) -> Self {
        Self {
            unit: match won.unit {
                WonUnit::Deals => "deals",
                WonUnit::People => "people",
            },
            n: won.n,
            of_nobody: won.of_nobody,
        }
    }
}

impl From<Caught> for CaughtSaid {
    fn from(caught: Caught) -> Self {
        Self {
            before: caught.before,
            after: caught.after,
            missed: caught.missed,
            unclear: caught.unclear,
            gained: caught.gained,
            lost: caught.lost,
        }
    }
}
