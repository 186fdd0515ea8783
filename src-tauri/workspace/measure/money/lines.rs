//! What stands on one line of the books? What was spent on one source, campaign or month, whom it brought, and what
//! they bought.
//!
//! Invariant: a line of a value holds it in whatever case of letters it is written.

use std::collections::HashMap;

use definition::{Definition, Stage};
use funnel::{Ending, Month, Sum};
use lead::fold;

use super::channels::Channel;
use super::inputs::Economics;

/// Keys of stages that are won deals: customers, counted as deals.
const WON_KEYS: [&str; 6] = [
    "won",
    "closed_won",
    "closed-won",
    "customer",
    "purchase",
    "sale",
];

/// The stages whose leads are counted: those that leads cannot go past, before they buy.
pub(super) fn counted(definition: &Definition) -> Vec<(usize, Stage)> {
    let is_counted = |stage: &Stage| {
        let ends = Ending::of(&stage.key.0).or_else(|| Ending::of(&stage.label));
        !stage.optional && ends.is_none() && !WON_KEYS.contains(&stage.key.0.as_str())
    };
    let stages = definition.stages.iter().enumerate();
    let counted = stages.filter(|(at, stage)| *at > 0 && is_counted(stage));
    counted.map(|(at, stage)| (at, stage.clone())).collect()
}

/// What a line is of.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of {
    /// A value, as it is written most.
    Value(String),
    /// A month.
    Month(Month),
    /// A channel.
    Channel(Channel),
    /// Of a source that nobody put into a channel.
    Unassigned,
    /// Nobody said which.
    #[default]
    Unsaid,
    /// Deals that were there before their people were leads.
    Elsewhere,
    /// Deals of which nobody knows whether they were.
    Unclear,
    /// Deals of nobody in the list.
    Nobody,
    /// Lines that are not shown one by one.
    Rest(usize),
}

impl Of {
    /// Whether it has a name of its own, and is not what is left over.
    pub(super) fn is_named(&self) -> bool {
        match self {
            Self::Value(_) | Self::Month(_) | Self::Channel(_) => true,
            Self::Unassigned
            | Self::Unsaid
            | Self::Elsewhere
            | Self::Unclear
            | Self::Nobody
            | Self::Rest(_) => false,
        }
    }
}

/// One line.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// What it is of.
    pub(super) of: Of,
    /// What was spent on media.
    pub(super) media: Sum,
    /// What was spent in all.
    pub(super) loaded: Sum,
    /// The leads, as rows of the list.
    pub(super) leads: Vec<u32>,
    /// Of each stage that is counted, those who reached it.
    pub(super) reached: Vec<Vec<u32>>,
    /// The deals won, as rows of the table.
    pub(super) won: Vec<u32>,
    /// The deals lost.
    pub(super) lost: Vec<u32>,
    /// Won deals with which somebody became a customer: each lead's first.
    pub(super) customers: Vec<u32>,
    /// What the won deals brought.
    pub(super) revenue: Sum,
}

impl Line {
    pub(super) fn new(of: Of, n_stages: usize) -> Self {
        Self {
            of,
            reached: vec![Vec::new(); n_stages],
            ..Self::default()
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        self.media.merge(&other.media);
        self.loaded.merge(&other.loaded);
        self.revenue.merge(&other.revenue);
        self.leads.extend(&other.leads);
        self.won.extend(&other.won);
        self.lost.extend(&other.lost);
        self.customers.extend(&other.customers);
        for (own, more) in self.reached.iter_mut().zip(&other.reached) {
            own.extend(more);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        let closed = self.won.len() + self.lost.len();
        let spent = self.loaded.n + self.loaded.left.len();
        self.leads.len() + closed + spent == 0
    }

    /// Its name in keys of marks.
    pub(super) fn key(&self) -> String {
        match &self.of {
            Of::Value(value) => format!("={value}"),
            Of::Month(month) => month.to_string(),
            Of::Channel(channel) => format!("={}", channel.name()),
            Of::Unassigned => "unassigned".to_owned(),
            Of::Unsaid => "unsaid".to_owned(),
            Of::Elsewhere => "elsewhere".to_owned(),
            Of::Unclear => "unclear".to_owned(),
            Of::Nobody => "nobody".to_owned(),
            Of::Rest(_) => "rest".to_owned(),
        }
    }

    /// Those of a kind, each once: a deal of several leads may be on a line more than once.
    pub(super) fn rows(rows: &[u32]) -> Vec<u32> {
        let mut rows = rows.to_vec();
        rows.sort_unstable();
        rows.dedup();
        rows
    }
}

/// The lines by what they are of, and whose each thing is.
pub(super) struct Lines {
    pub(super) lines: Vec<Line>,
    at: HashMap<String, usize>,
    n_stages: usize,
}

impl Lines {
    /// No line yet; each will count so many stages.
    pub(super) fn new(n_stages: usize) -> Self {
        Self {
            lines: Vec::new(),
            at: HashMap::new(),
            n_stages,
        }
    }

    /// The place of the line of this, made where there is none.
    pub(super) fn of(&mut self, of: Of) -> usize {
        let name = match &of {
            Of::Value(value) => fold(value),
            other => format!("\u{0}{}", Line::new(other.clone(), 0).key()),
        };
        let (lines, n_stages) = (&mut self.lines, self.n_stages);
        *self.at.entry(name).or_insert_with(|| {
            lines.push(Line::new(of, n_stages));
            lines.len() - 1
        })
    }

    /// That of a text in any case of letters.
    pub(super) fn of_text(&mut self, text: Option<&str>) -> usize {
        let text = text.map(str::trim).filter(|text| !text.is_empty());
        self.of(text.map_or(Of::Unsaid, |text| Of::Value(text.to_owned())))
    }

    /// That of the channel of a source.
    pub(super) fn of_channel(&mut self, source: Option<&str>, said: &Economics) -> usize {
        let source = source.map(str::trim).filter(|source| !source.is_empty());
        self.of(source.map_or(Of::Unsaid, |source| {
            said.channel(source).map_or(Of::Unassigned, Of::Channel)
        }))
    }

    /// That of the month of a day.
    pub(super) fn of_month(&mut self, day: Option<i32>) -> usize {
        let month = day.and_then(Month::of_day);
        self.of(month.map_or(Of::Unsaid, Of::Month))
    }
}
