//! Why are deals lost, where did they come from, how far had they come, and what were they worth?
//!
//! Invariants: each lost deal counts once, however many people it has; a deal whose reason nobody wrote stands by
//! itself and is no reason.

use agreement::terms::ReasonList;
use funnel::{DealEnds, Rate, deal_ends};
use lead::{Mask, Related, Relation};
use words::Words;

use super::agreed_reasons::{AgreedReasons, agreed_name};
use super::grouped::{
    Group, Said, What, Worth, behind, first_field, grouped, reasons_picture, text_of,
};
use super::money::Channels;
use super::{Cell, CellValue, ColumnKind, Formula, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError, source_field};

/// By what losses or rejections are told apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LossBy {
    /// The reason that was recorded.
    #[default]
    Reason,
    /// Where the lead came from.
    Source,
    /// The channel that the team put that source into.
    Channel,
    /// How far it had come.
    Stage,
}

impl LossBy {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Reason, Self::Source, Self::Channel, Self::Stage];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reason => "reason",
            Self::Source => "source",
            Self::Channel => "channel",
            Self::Stage => "stage",
        }
    }
}

/// What is asked of lost deals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Losses {
    /// By what they are told apart.
    pub by: LossBy,
}

/// Fields of deals that say why one was lost.
const LOSS_FIELDS: [&str; 9] = [
    "closed_lost_reason",
    "lost_reason",
    "loss_reason",
    "deal_lost_reason",
    "reason_lost",
    "reason_for_loss",
    "why_lost",
    "powod_przegranej",
    "alasan_kalah",
];

/// The deals of the population: all, or those with somebody on the list that figures are asked of.
pub(super) struct Deals<'a> {
    pub(super) related: &'a Related,
    pub(super) outcomes: DealEnds,
    pub(super) asked: Mask,
}

impl<'a> Deals<'a> {
    /// `None` where no deals are there, or nothing says how they ended.
    pub(super) fn of(snapshot: &'a Snapshot) -> Option<Self> {
        let related = snapshot.list.related(Relation::Deal)?;
        let table = related.table();
        let asked = match snapshot.population() {
            None => Mask::all(table.n_rows()),
            Some(list) => Mask::from_fn(table.n_rows(), |row| {
                let mut people = related.leads_of(row).iter();
                people.any(|person| list.on.contains(*person as usize))
            }),
        };
        Some(Self {
            outcomes: deal_ends(table)?,
            related,
            asked,
        })
    }
}

impl Losses {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let caption = snapshot.figure_caption(words);
        let Some(deals) = Deals::of(snapshot) else {
            return Ok(Some(Shown {
                title: words.say("losses-no-deals", &[]),
                caption,
                notes: vec![words.say("losses-no-deals-says", &[])],
                ..Shown::default()
            }));
        };
        let table = deals.related.table();
        let lost = deals.outcomes.lost.and(&deals.asked);
        let n = lost.count();
        if n == 0 {
            return Ok(Some(Shown {
                title: words.say("losses-none", &[]),
                caption,
                ..Shown::default()
            }));
        }
        let agreed = AgreedReasons::of(&snapshot.agreement.terms, ReasonList::Loss);
        let field = first_field(table, &LOSS_FIELDS);
        let missing = words.say(missing_key(self.by), &[]);
        let channels = Channels::of_list(snapshot);
        let groups = grouped(&lost, &missing, words, |row| match self.by {
            LossBy::Reason => agreed.said(
                field.and_then(|field| text_of(table, row, &field.key)),
                words,
            ),
            LossBy::Source => source_of(snapshot, deals.related.leads_of(row), words),
            LossBy::Channel => channels.of(deals.related.leads_of(row), words),
            LossBy::Stage => place_of(snapshot, deals.related.leads_of(row)),
        });
        let worth = Worth::of(table, &lost);
        let mut columns = part_columns(self.by, words);
        let label = words.say("losses-deals", &[]);
        columns.push(SheetColumn::new("deals", label.clone(), ColumnKind::Count));
        columns.extend(share_columns(words));
        columns.extend(worth.columns(words));
        let shares = shared(&groups);
        let row = |(group, [share, together]): (&Group, [Rate; 2])| {
            let mut cells = part_cells(self.by, group);
            cells.push(Cell::count(group.rows.count(), Some(&group.what.key())));
            cells.push(Cell::rate(Some(share)));
            cells.push(Cell::rate(Some(together)));
            cells.extend(worth.cells(table, &group.rows));
            cells
        };
        let mut notes = Vec::new();
        if self.by == LossBy::Reason {
            notes.extend(reason_notes(
                field.map(|field| field.label.as_str()),
                &agreed,
                &groups,
                words,
            ));
        } else if self.by == LossBy::Channel && channels.is_empty() {
            notes.push(words.say("losses-no-channels", &[]));
        }
        if self.by != LossBy::Reason && deals.related.n_linked_rows() < table.n_rows() {
            notes.push(words.say("losses-of-nobody", &[]));
        }
        if worth.missing > 0 {
            let args = [("n", worth.missing.into()), ("of", n.into())];
            notes.push(words.say("losses-no-amount", &args));
        }
        let said = worth.said(table, &lost, words);
        let worth_formula = (!said.is_empty()).then(|| Formula {
            name: words.say("losses-worth", &[]),
            formula: words.say("losses-worth-formula", &[]),
            inputs: said,
        });
        Ok(Some(Shown {
            title: title(&format!("losses-most-{}", self.by.name()), &groups, words)
                .unwrap_or_else(|| words.say("losses-not-said", &[("n", n.into())])),
            caption,
            notes,
            picture: Some(reasons_picture(&groups, label, words)),
            sheet: Sheet {
                rows: groups.iter().zip(shares).map(row).collect(),
                columns,
            },
            behind: behind(&groups, |rows| Rows::Of(Relation::Deal, rows.clone())),
            formulas: worth_formula.into_iter().collect(),
            ..Shown::default()
        }))
    }
}

/// What those are called of which nobody said it.
pub(super) fn missing_key(by: LossBy) -> &'static str {
    match by {
        LossBy::Reason => "losses-blank",
        LossBy::Source => "funnel-slice-missing",
        LossBy::Channel => "channel-none",
        LossBy::Stage => "hand-off-nowhere",
    }
}

/// Where the people of a deal came from: one source, or several.
fn source_of(snapshot: &Snapshot, people: &[u32], words: Words) -> Said {
    let field = source_field(snapshot)?;
    let says = |person: &u32| text_of(&snapshot.list, *person as usize, &field.key);
    let mut sources: Vec<String> = people.iter().filter_map(says).collect();
    sources.sort_unstable();
    sources.dedup();
    match sources.as_slice() {
        [] => None,
        [one] => Some((one.clone(), one.clone())),
        _ => Some(("@several".to_owned(), words.say("losses-several", &[]))),
    }
}

/// The furthest place of these people; `None` where nobody is anywhere.
pub(super) fn place_of(snapshot: &Snapshot, people: &[u32]) -> Said {
    let (definition, verdicts) = snapshot.decided()?;
    let places = people
        .iter()
        .filter_map(|person| verdicts.place(*person as usize));
    let stage = definition.stages.get(places.max()?)?;
    Some((stage.key.to_string(), stage.label.clone()))
}

/// The columns that say what a group has in common.
pub(super) fn part_columns(by: LossBy, words: Words) -> Vec<SheetColumn> {
    let label = words.say(&format!("losses-by-{}", by.name()), &[]);
    let mut columns = vec![SheetColumn::new(by.name(), label, ColumnKind::Text)];
    if by == LossBy::Reason {
        let label = words.say("losses-agreed-as", &[]);
        columns.push(SheetColumn::new("agreed_reason", label, ColumnKind::Text));
    }
    columns
}

/// Their cells.
pub(super) fn part_cells(by: LossBy, group: &Group) -> Vec<Cell> {
    let mut cells = vec![Cell::text(group.label.clone())];
    if by == LossBy::Reason {
        let agreed = match &group.what {
            What::Value(id) => agreed_name(id),
            What::Rest | What::Missing => None,
        };
        cells.push(agreed.map_or_else(
            || Cell::of(CellValue::Nothing),
            |name| Cell::text(name.to_owned()),
        ));
    }
    cells
}

/// The columns of the share of each group, and of all up to it.
pub(super) fn share_columns(words: Words) -> [SheetColumn; 2] {
    [
        SheetColumn::new("share", words.say("measure-share", &[]), ColumnKind::Rate),
        SheetColumn::new(
            "together",
            words.say("measure-together", &[]),
            ColumnKind::Rate,
        ),
    ]
}

/// The share of each group, and of all up to it.
pub(super) fn shared(groups: &[Group]) -> Vec<[Rate; 2]> {
    let all = groups.iter().map(|group| group.rows.count()).sum();
    let mut sum = 0;
    let each = groups.iter().map(|group| {
        let n = group.rows.count();
        sum += n;
        [Rate::new(n, all), Rate::new(sum, all)]
    });
    each.collect()
}

/// The finding: the most frequent of those that say anything; `None` where nobody says anything.
pub(super) fn title(key: &str, groups: &[Group], words: Words) -> Option<String> {
    let of: usize = groups.iter().map(|group| group.rows.count()).sum();
    let first = groups.first()?;
    matches!(first.what, What::Value(_)).then(|| {
        let args = [
            ("what", first.label.as_str().into()),
            ("n", first.rows.count().into()),
            ("of", of.into()),
        ];
        words.say(key, &args)
    })
}

/// Which field says why, and how what it says stands to what was agreed.
pub(super) fn reason_notes(
    field: Option<&str>,
    agreed: &AgreedReasons<'_>,
    groups: &[Group],
    words: Words,
) -> Vec<String> {
    let mut notes = vec![match field {
        Some(field) => words.say("losses-field", &[("field", field.into())]),
        None => words.say("losses-no-field", &[]),
    }];
    if agreed.is_empty() {
        notes.push(words.say("losses-none-agreed", &[]));
        return notes;
    }
    let n = |holds: &dyn Fn(&What) -> bool| -> usize {
        let own = groups.iter().filter(|group| holds(&group.what));
        own.map(|group| group.rows.count()).sum()
    };
    let is_agreed = |what: &What| matches!(what, What::Value(id) if agreed_name(id).is_some());
    let blank = n(&|what| *what == What::Missing);
    let mapped = n(&is_agreed);
    let all = n(&|_| true);
    let args = [
        ("agreed", mapped.into()),
        ("other", (all - mapped - blank).into()),
        ("blank", blank.into()),
    ];
    notes.push(words.say("losses-agreed", &args));
    notes
}
