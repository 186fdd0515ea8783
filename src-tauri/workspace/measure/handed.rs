//! Do the recorded stage and the definition agree? The whole matrix, those who were passed on and are not one,
//! and those who are one and were never passed on.
//!
//! Invariants: every lead is in exactly one cell of the matrix; passed on is who is recorded at the stage or a
//! later one; what is recorded and names no stage claims nothing.

use definition::{Definition, StageKey};
use funnel::{HandOff, Part, Place, StageNames, at_place, parts};
use lead::{FieldKey, Mask, Value};
use qualify::Verdicts;
use words::{Arg, Words};

use super::{Behind, Cell, ColumnKind, Rows, Sheet, SheetColumn, Shown};
use crate::{
    Snapshot, WorkspaceError, hand_off_of, hand_off_sentence, place_label, recorded_field,
    recorded_label,
};

/// What is asked of the hand-off.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handed {
    /// The field that records the stage, by its key; `None` for the usual one.
    pub field: Option<String>,
    /// Who is passed on: the stage, by its key; `None` for the last of marketing before sales.
    pub stage: Option<String>,
}

/// The whole matrix.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HandOffMatrix(pub Handed);

/// Recorded values with a mask of their own, as many as in the matrix.
const MOST_VALUES: usize = 24;

/// What both sides say of one stage.
pub(super) struct Both<'a> {
    pub(super) definition: &'a Definition,
    pub(super) verdicts: &'a Verdicts,
    pub(super) field: &'a lead::Field,
    pub(super) stage: usize,
    pub(super) label: &'a str,
    /// Recorded at the stage or later.
    pub(super) passed: Mask,
    /// Recorded at a stage before it.
    pub(super) before: Mask,
    /// Nothing recorded.
    pub(super) silent: Mask,
    pub(super) among: Mask,
}

/// Both, or what to say where there is nothing to compare with.
pub(super) enum Asked<'a> {
    Both(Box<Both<'a>>),
    Nothing(Box<Shown>),
}

impl Handed {
    pub(super) fn of<'a>(
        &self,
        snapshot: &'a Snapshot,
        words: Words,
    ) -> Result<Asked<'a>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let Some(field) = recorded_field(snapshot, self.field.as_deref())? else {
            return Ok(Asked::Nothing(Box::new(nothing_recorded(snapshot, words))));
        };
        let own = match &self.stage {
            Some(key) => definition.position(&StageKey(key.clone())),
            None => agreement::terms::hand_off_stage(definition)
                .and_then(|stage| definition.position(&stage.key)),
        };
        let absent = || WorkspaceError::StageAbsent(self.stage.clone().unwrap_or_default());
        let stage = own.ok_or_else(absent)?;
        let n = snapshot.list.n_rows();
        let (mut passed, mut before) = (Mask::none(n), Mask::none(n));
        let mut silent = Mask::none(n);
        let names = StageNames::of(&definition.stages);
        for (part, rows) in parts(&snapshot.list, &field.key, MOST_VALUES) {
            match &part {
                Part::Value(Value::Text(text)) => match names.named(text) {
                    Some(at) if at >= stage => passed = passed.or(&rows),
                    Some(_) => before = before.or(&rows),
                    None => {}
                },
                Part::Missing => silent = rows,
                Part::Value(_) | Part::Rest { .. } => {}
            }
        }
        let among = snapshot.population().map(|list| list.on.clone());
        let among = among.unwrap_or_else(|| Mask::all(n));
        Ok(Asked::Both(Box::new(Both {
            definition,
            verdicts,
            field,
            stage,
            label: definition
                .stages
                .get(stage)
                .map_or("", |stage| stage.label.as_str()),
            passed: passed.and(&among),
            before: before.and(&among),
            silent: silent.and(&among),
            among,
        })))
    }
}

fn nothing_recorded(snapshot: &Snapshot, words: Words) -> Shown {
    Shown {
        title: words.say("hand-off-no-field", &[]),
        caption: snapshot.figure_caption(words),
        notes: vec![words.say("hand-off-no-field-says", &[])],
        ..Shown::default()
    }
}

impl HandOffMatrix {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let Some(field) = recorded_field(snapshot, self.0.field.as_deref())? else {
            return Ok(Some(nothing_recorded(snapshot, words)));
        };
        let matrix = hand_off_of(snapshot, &field.key)?;
        let mut columns = vec![SheetColumn::new(
            "recorded",
            field.label.clone(),
            ColumnKind::Text,
        )];
        for place in &matrix.places {
            let label = place_label(snapshot, *place, words);
            columns.push(SheetColumn::new(
                &place_mark(definition, *place),
                label,
                ColumnKind::Count,
            ));
        }
        let all = words.say("hand-off-all", &[]);
        columns.push(SheetColumn::new("all", all.clone(), ColumnKind::Count));
        let whose = whose(snapshot, verdicts, &field.key, &matrix);
        let mut behind = Vec::new();
        let mut line = |label: String, row: &str, cells: &[usize], n: usize, own: &Mask| {
            let mut said = vec![Cell::text(label)];
            for ((place, rows), n) in matrix.places.iter().zip(&whose.places).zip(cells) {
                let key = format!("{row}.{}", place_mark(definition, *place));
                said.push(Cell::count(*n, Some(&key)));
                let rows = Rows::People(own.and(rows));
                behind.push(Behind { key, rows });
            }
            let key = format!("{row}.all");
            said.push(Cell::count(n, Some(&key)));
            let rows = Rows::People(own.clone());
            behind.push(Behind { key, rows });
            said
        };
        let mut rows = Vec::new();
        for (row, own) in matrix.rows.iter().zip(&whose.rows) {
            let label = recorded_label(&row.part, words);
            rows.push(line(
                label,
                &recorded_mark(&row.part),
                &row.cells,
                row.n,
                own,
            ));
        }
        rows.push(line(all, "all", &matrix.sums, matrix.n_leads, &whose.all));
        Ok(Some(Shown {
            title: hand_off_sentence(snapshot, &matrix, words),
            caption: snapshot.figure_caption(words),
            notes: vec![words.say(
                "hand-off-recorded-in",
                &[("field", field.label.as_str().into())],
            )],
            sheet: Sheet { columns, rows },
            behind,
            ..Shown::default()
        }))
    }
}

/// The leads of the matrix: of its rows and of its columns.
struct Whose {
    rows: Vec<Mask>,
    places: Vec<Mask>,
    all: Mask,
}

fn whose(snapshot: &Snapshot, verdicts: &Verdicts, field: &FieldKey, matrix: &HandOff) -> Whose {
    let all = snapshot.population().map(|list| list.on.clone());
    let all = all.unwrap_or_else(|| Mask::all(snapshot.list.n_rows()));
    let found = parts(&snapshot.list, field, MOST_VALUES);
    let of_row = |part: &Part| {
        let own = found.iter().find(|(one, _)| one == part);
        own.map_or_else(|| Mask::none(all.n_rows()), |(_, rows)| rows.and(&all))
    };
    Whose {
        rows: matrix.rows.iter().map(|row| of_row(&row.part)).collect(),
        places: matrix
            .places
            .iter()
            .map(|place| at_place(verdicts, *place))
            .collect(),
        all,
    }
}

/// What a place is called in the keys of the marks.
#[must_use]
pub fn place_mark(definition: &Definition, place: Place) -> String {
    match place {
        Place::Stage(stage) => definition
            .stages
            .get(stage)
            .map_or_else(String::new, |stage| stage.key.to_string()),
        Place::Nowhere => "nowhere".to_owned(),
        Place::Excluded => "excluded".to_owned(),
    }
}

/// What a recorded value is called in the keys of the marks.
#[must_use]
pub fn recorded_mark(part: &Part) -> String {
    match part {
        Part::Value(value) => format!("of:{value}"),
        Part::Rest { .. } => "rest".to_owned(),
        Part::Missing => "missing".to_owned(),
    }
}

pub(super) fn recorded_in(both: &Both<'_>, words: Words) -> String {
    let args = [
        ("field", both.field.label.as_str().into()),
        ("stage", Arg::from(both.label)),
    ];
    words.say("passed-recorded-in", &args)
}
