//! What does a change cost? Leads gained and lost stage by stage and source by source, and won deals caught
//! and missed, as the editor and the versions show it.

use funnel::Part;
use qualify::Verdict;
use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{Price, StagePrice, WonUnit, part_label};

use super::ops::OwnerView;

/// What one definition costs in the place of another.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PriceView {
    /// How many leads there are.
    pub n_leads: u32,
    /// Whether anybody moves at all.
    pub moves: bool,
    /// The field that tells where leads came from, by its name in files; none where the list has none.
    pub source: Option<String>,
    /// What was won; none where nothing says so.
    pub won: Option<WonView>,
    /// The stages at which somebody moves, in path order.
    pub stages: Vec<StagePriceView>,
}

/// What was won.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct WonView {
    /// What is counted.
    pub unit: WonUnitView,
    /// How many with somebody in the list.
    pub n: u32,
    /// How many belong to nobody in it.
    pub of_nobody: u32,
}

/// What is counted as won.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum WonUnitView {
    /// Deals.
    Deals,
    /// People at the last stage that a fact leads to.
    People,
}

/// What it costs at a stage.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct StagePriceView {
    /// Its name in files.
    pub key: String,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: OwnerView,
    /// Leads gained.
    pub gained: u32,
    /// Leads lost.
    pub lost: u32,
    /// How many could not be judged before.
    pub unclear_before: u32,
    /// How many cannot after.
    pub unclear_after: u32,
    /// The sources of those who move, the most leads first.
    pub sources: Vec<SourcePriceView>,
    /// Of what was won, how many it caught before.
    pub caught_before: u32,
    /// How many it catches after.
    pub caught_after: u32,
    /// How many it misses after, surely.
    pub missed: u32,
    /// Of how many it cannot be said after.
    pub unclear_won: u32,
}

/// The leads of one source.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct SourcePriceView {
    /// What it is called.
    pub label: String,
    /// Whether its leads can be asked for: those of one value, or of none; not those of the rest together.
    pub can_be_asked: bool,
    /// The value as written; none for the rest and where it is missing.
    pub value: Option<String>,
    /// Leads gained.
    pub gained: u32,
    /// Leads lost.
    pub lost: u32,
}

impl PriceView {
    /// What it costs, in the reader's language.
    pub(crate) fn of(price: &Price, words: Words) -> Self {
        let unit = |unit| match unit {
            WonUnit::Deals => WonUnitView::Deals,
            WonUnit::People => WonUnitView::People,
        };
        let moved = price.stages.iter().filter(|stage| !stage.leads.is_still());
        Self {
            n_leads: price.n_leads as u32,
            moves: !price.is_nothing(),
            source: price.source.as_ref().map(ToString::to_string),
            won: price.won.map(|won| WonView {
                unit: unit(won.unit),
                n: won.n as u32,
                of_nobody: won.of_nobody as u32,
            }),
            stages: moved
                .map(|stage| StagePriceView::of(stage, words))
                .collect(),
        }
    }
}

impl StagePriceView {
    fn of(stage: &StagePrice, words: Words) -> Self {
        let caught = stage.caught();
        let sources = stage.parts.iter().map(|(part, moves)| SourcePriceView {
            label: part_label(part, words),
            can_be_asked: !matches!(part, Part::Rest { .. }),
            value: match part {
                Part::Value(value) => Some(value.to_string()),
                Part::Rest { .. } | Part::Missing => None,
            },
            gained: moves.gained() as u32,
            lost: moves.lost() as u32,
        });
        let mut sources: Vec<SourcePriceView> = sources.collect();
        sources.retain(|one| one.gained + one.lost > 0);
        sources.sort_by_key(|one| std::cmp::Reverse(one.gained + one.lost));
        Self {
            key: stage.key.to_string(),
            label: stage.label.clone(),
            owner: stage.owner.into(),
            gained: stage.leads.gained() as u32,
            lost: stage.leads.lost() as u32,
            unclear_before: stage.leads.before(Verdict::Unknown) as u32,
            unclear_after: stage.leads.after(Verdict::Unknown) as u32,
            sources,
            caught_before: caught.before as u32,
            caught_after: caught.after as u32,
            missed: caught.missed as u32,
            unclear_won: caught.unclear as u32,
        }
    }
}
