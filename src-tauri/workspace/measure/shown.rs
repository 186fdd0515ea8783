//! What does a figure answer with?

use std::ops::Range;
use std::sync::Arc;

use definition::{Criterion, CriterionId, ScoreKey, StageKey, Test};
use funnel::{CellRows, Standing};
use lead::{Mask, Relation, Table};

use words::Words;

use super::sheet::{Cell, CellValue, Sheet};
use super::targets::Aim;

/// A figure, ready to be shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// The finding, in a sentence.
    pub title: String,
    /// Unit, population, count, window, as-of, version, what is unknown and pending.
    pub caption: String,
    /// What one must know to read it.
    pub notes: Vec<String>,
    /// What is drawn; `None` where that would say more than is known: then a note says why.
    pub picture: Option<charts::Figure>,
    /// The same figures as a table.
    pub sheet: Sheet,
    /// Whose figures they are.
    pub behind: Vec<Behind>,
    /// How they were worked out.
    pub formulas: Vec<Formula>,
    /// What rows of the table would be in the definition: each one click from the editor.
    pub proposals: Vec<Proposal>,
    /// The rates for which the team can say what it aims at.
    pub aims: Vec<Aim>,
}

/// What a row of a table would be in the definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The row of the table.
    pub row: usize,
    /// The stage whose rule it is of.
    pub stage: StageKey,
    /// What would change.
    pub change: Proposed,
}

/// What would change in the definition.
#[derive(Clone, Debug, PartialEq)]
pub enum Proposed {
    /// A criterion that is not there yet, with why in its rationale.
    Criterion(Criterion),
    /// A criterion that is there asks for this instead.
    Threshold(CriterionId, Test),
    /// The stage asks for so many points of a score instead.
    Points(ScoreKey, i32),
}

/// Whom a mark of the picture or a cell of the table counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Behind {
    /// The key of the mark, unique within the figure.
    pub key: String,
    /// Whom.
    pub rows: Rows,
}

/// Rows of the list or of a table around it.
#[derive(Clone, Debug, PartialEq)]
pub enum Rows {
    /// People of the list.
    People(Mask),
    /// Rows of a table around it.
    Of(Relation, Mask),
    /// A stretch of rows that many marks of a figure share; of the list where there is no relation.
    Picked(Option<Relation>, Picked),
    /// Who stood at a step at the end of a day, looked for when somebody asks; of the list where there is no relation.
    Standing(Option<Relation>, Stood),
}

/// Who stood at a step of some ways at one of the ends of their periods.
#[derive(Clone, Debug)]
pub struct Stood {
    all: Arc<Standing>,
    step: usize,
    end: usize,
}

impl PartialEq for Stood {
    fn eq(&self, other: &Self) -> bool {
        let is_there = (self.step, self.end) == (other.step, other.end);
        is_there && (Arc::ptr_eq(&self.all, &other.all) || self.rows() == other.rows())
    }
}

impl Stood {
    /// Who stood at `step` at the end in this position, see [`Standing::n`].
    #[must_use]
    pub fn new(all: Arc<Standing>, step: usize, end: usize) -> Self {
        Self { all, step, end }
    }

    fn rows(&self) -> Mask {
        self.all.rows(self.step, self.end)
    }

    fn n(&self) -> usize {
        self.all.n(self.step, self.end)
    }
}

/// A stretch of rows, so that a thousand marks of a million leads take no more room than the leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picked {
    all: Arc<CellRows>,
    at: Range<usize>,
    is_unique: bool,
}

impl Picked {
    /// The rows at these places of `all`. Where `is_unique` says that no row is there twice, nobody looks.
    #[must_use]
    pub fn new(all: Arc<CellRows>, at: Range<usize>, is_unique: bool) -> Self {
        Self { all, at, is_unique }
    }

    fn rows(&self) -> &[u32] {
        self.all.at(self.at.clone())
    }

    /// How many there are, each once; looked for when somebody asks.
    fn n(&self) -> usize {
        if self.is_unique {
            return self.at.len();
        }
        let rows = self.rows();
        let n_rows = rows.iter().max().map_or(0, |most| *most as usize + 1);
        Mask::of_rows(n_rows, rows.iter().copied()).count()
    }
}

/// How a figure was worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// What it is of.
    pub name: String,
    /// The formula, in words.
    pub formula: String,
    /// The same with the figures that went in.
    pub inputs: String,
}

impl Shown {
    /// What a mark is of: the finding, and what the mark itself says where the table names it.
    #[must_use]
    pub fn mark_sentence(&self, mark: &str, words: Words) -> String {
        let of_mark = |cell: &&Cell| cell.behind.as_deref() == Some(mark);
        let rows = self.sheet.rows.iter();
        let named = rows.filter_map(|row| {
            let at = row.iter().position(|cell| of_mark(&cell))?;
            let names = row.iter().take(at).enumerate();
            let names = names.filter_map(|(place, cell)| match &cell.value {
                CellValue::Text(text) => Some(text.clone()),
                // A number alone names nobody.
                CellValue::Count(_) => None,
                value => (place == 0).then(|| value.say(words)),
            });
            let column = self.sheet.columns.get(at);
            let column = column.map(|column| column.label.clone());
            Some(names.chain(column).collect::<Vec<_>>().join(" · "))
        });
        named
            .into_iter()
            .next()
            .unwrap_or_else(|| self.title.clone())
    }
}

impl Rows {
    /// How many rows.
    #[must_use]
    pub fn n(&self) -> usize {
        match self {
            Self::People(rows) | Self::Of(_, rows) => rows.count(),
            Self::Picked(_, picked) => picked.n(),
            Self::Standing(_, stood) => stood.n(),
        }
    }

    /// The rows of a table around the list that they are, each once and in the order of the table; `None` where they
    /// are people.
    #[must_use]
    pub fn around(&self) -> Option<(Relation, Vec<usize>)> {
        match self {
            Self::People(_) | Self::Picked(None, _) | Self::Standing(None, _) => None,
            Self::Of(relation, rows) => Some((*relation, rows.rows().collect())),
            Self::Standing(Some(relation), stood) => {
                Some((*relation, stood.rows().rows().collect()))
            }
            Self::Picked(Some(relation), picked) => {
                let mut rows: Vec<usize> = picked.rows().iter().map(|row| *row as usize).collect();
                rows.sort_unstable();
                rows.dedup();
                Some((*relation, rows))
            }
        }
    }

    /// The people of `list` they are, or belong to. Rows that belong to nobody give nobody.
    #[must_use]
    pub fn people(&self, list: &Table) -> Mask {
        let of = |relation: Relation, rows: &mut dyn Iterator<Item = usize>| {
            let Some(related) = list.related(relation) else {
                return Mask::none(list.n_rows());
            };
            let people = rows.flat_map(|row| related.leads_of(row).iter().copied());
            Mask::of_rows(list.n_rows(), people)
        };
        match self {
            Self::People(rows) => rows.clone(),
            Self::Of(relation, rows) => of(*relation, &mut rows.rows()),
            Self::Picked(None, picked) => {
                Mask::of_rows(list.n_rows(), picked.rows().iter().copied())
            }
            Self::Standing(None, stood) => stood.rows(),
            Self::Standing(Some(relation), stood) => of(*relation, &mut stood.rows().rows()),
            Self::Picked(Some(relation), picked) => of(
                *relation,
                &mut picked.rows().iter().map(|row| *row as usize),
            ),
        }
    }
}
