//! Do the stage that is recorded and the stage that is met agree? Every lead is in exactly one cell:
//! a recorded value (or none) by the place on the path (or nowhere, or excluded).

use definition::{Definition, Owner};
use lead::{FieldKey, Mask, Table, Value};
use qualify::Verdicts;

use crate::slices::parts;
use crate::{Count, Part, StageNames, members, undecided};

/// Recorded values with a row of their own; what is left is one row.
const MOST_ROWS: usize = 24;

/// Where a lead stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At this stage: the furthest met on the complete path.
    Stage(usize),
    /// At no stage, and not excluded.
    Nowhere,
    /// Taken out by an exclusion.
    Excluded,
}

/// Recorded stage by place.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOff {
    /// The columns: the stages in path order, nowhere, excluded.
    pub places: Vec<Place>,
    /// The rows in the order of the stages they name, then the most frequent first, then the rest,
    /// then those without a value; rows without leads are left out.
    pub rows: Vec<HandOffRow>,
    /// How many leads each column has.
    pub sums: Vec<usize>,
    /// How many leads there are.
    pub n_leads: usize,
    /// How the two sides of the hand-off disagree; `None` where no recorded value names a stage of
    /// sales, or sales has no stage.
    pub gap: Option<Gap>,
}

/// The leads with one recorded value.
#[derive(Clone, Debug, PartialEq)]
pub struct HandOffRow {
    /// The value.
    pub part: Part,
    /// The position of the stage that it names, where it names one.
    pub stage: Option<usize>,
    /// How many leads.
    pub n: usize,
    /// How many of them in each column.
    pub cells: Vec<usize>,
}

/// What is handed over and what should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The position of the stage that qualifies for sales: their first that leads cannot go past.
    pub stage: usize,
    /// The position of the first stage of sales: recorded there or later is with sales.
    pub first: usize,
    /// Leads recorded at a stage of sales, or later.
    pub with_sales: usize,
    /// Those of them that do not meet it on the complete path, surely.
    pub not_meeting: usize,
    /// Those of them of whom it cannot be said.
    pub unknown: usize,
    /// Leads that meet it on the complete path.
    pub ready: usize,
    /// Those of them recorded at a stage before sales.
    pub not_handed: usize,
}

impl Gap {
    /// Whether the leads of this row were taken as being with sales.
    #[must_use]
    pub fn is_with_sales(&self, row: &HandOffRow) -> bool {
        row.stage.is_some_and(|stage| stage >= self.first)
    }
}

/// The leads at a place. The places of one list hold each lead once.
#[must_use]
pub fn at_place(verdicts: &Verdicts, place: Place) -> Mask {
    let path = |stage| members(verdicts, stage, Count::CompletePath);
    let none = Mask::none(verdicts.n_leads);
    let from = |first: usize| {
        (first..verdicts.stages.len()).fold(none.clone(), |rows, stage| rows.or(&path(stage)))
    };
    match place {
        Place::Stage(stage) => path(stage).and_not(&from(stage + 1)),
        Place::Nowhere => from(0).or(verdicts.excluded.met()).not(),
        Place::Excluded => verdicts.excluded.met().and_not(&from(0)),
    }
}

/// Recorded stage by place, over the leads of `among` or over all. A field that `table` lacks is missing
/// for every lead. `verdicts` are those of `definition` over `table`.
#[must_use]
pub fn hand_off(
    definition: &Definition,
    verdicts: &Verdicts,
    table: &Table,
    field: &FieldKey,
    among: Option<&Mask>,
) -> HandOff {
    let within = |rows: Mask| among.map_or_else(|| rows.clone(), |among| rows.and(among));
    let stages = (0..definition.stages.len()).map(Place::Stage);
    let places: Vec<Place> = stages.chain([Place::Nowhere, Place::Excluded]).collect();
    let columns: Vec<Mask> = places
        .iter()
        .map(|place| within(at_place(verdicts, *place)))
        .collect();
    let names = StageNames::of(&definition.stages);
    let recorded: Vec<(Part, Option<usize>, Mask)> = parts(table, field, MOST_ROWS)
        .into_iter()
        .map(|(part, rows)| {
            let stage = match &part {
                Part::Value(Value::Text(text)) => names.named(text),
                _ => None,
            };
            (part, stage, within(rows))
        })
        .collect();
    let gap = gap(definition, verdicts, &recorded, &within);
    let mut rows: Vec<HandOffRow> = recorded
        .into_iter()
        .map(|(part, stage, rows)| HandOffRow {
            part,
            stage,
            n: rows.count(),
            cells: columns.iter().map(|c| c.and(&rows).count()).collect(),
        })
        .filter(|row| row.n > 0)
        .collect();
    // A stable sort: what names no stage stays in the order of its frequency.
    rows.sort_by_key(|row| match (&row.part, row.stage) {
        (Part::Value(_), Some(stage)) => (0, stage),
        (Part::Value(_), None) => (1, 0),
        (Part::Rest { .. }, _) => (2, 0),
        (Part::Missing, _) => (3, 0),
    });
    HandOff {
        sums: columns.iter().map(Mask::count).collect(),
        n_leads: among.map_or(verdicts.n_leads, Mask::count),
        places,
        rows,
        gap,
    }
}

fn gap(
    definition: &Definition,
    verdicts: &Verdicts,
    recorded: &[(Part, Option<usize>, Mask)],
    within: &dyn Fn(Mask) -> Mask,
) -> Option<Gap> {
    let of_sales = |owner| owner == Owner::Sales;
    let first = definition.stages.iter().position(|s| of_sales(s.owner))?;
    let stage = definition
        .stages
        .iter()
        .position(|s| of_sales(s.owner) && !s.optional)
        .unwrap_or(first);
    let united = |wanted: &dyn Fn(usize) -> bool| {
        let parts = recorded.iter().filter(|(_, s, _)| s.is_some_and(wanted));
        parts.fold(Mask::none(verdicts.n_leads), |all, (_, _, rows)| {
            all.or(rows)
        })
    };
    let with_sales = united(&|stage| stage >= first);
    let before = united(&|stage| stage < first);
    if with_sales.count() == 0 {
        return None;
    }
    let ready = within(members(verdicts, stage, Count::CompletePath));
    let unknown = undecided(verdicts, stage, Count::CompletePath);
    Some(Gap {
        stage,
        first,
        with_sales: with_sales.count(),
        not_meeting: with_sales.and_not(&ready).and_not(&unknown).count(),
        unknown: with_sales.and(&unknown).count(),
        ready: ready.count(),
        not_handed: ready.and(&before).count(),
    })
}
