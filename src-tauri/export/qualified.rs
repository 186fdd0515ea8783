//! What became of each lead, as a table of chosen columns? The same cells for every format: a
//! number is a number, a day a day, everything else text.

use std::borrow::Cow;
use std::fmt::Write as _;
use std::ops::ControlFlow;

use definition::{Criterion, Definition, StageKey, Subject};
use lead::{Column as ListColumn, FieldKey, Interval, Table, ValueRef, date_of};
use qualify::Verdicts;
use qualify::reference::Lead;

use crate::ExportError;
use crate::lines::{Line, Lines, Names, Piece};

/// What is told how many leads are written, and says whether to go on.
pub type Tick<'a> = &'a mut dyn FnMut(u64) -> ControlFlow<()>;

/// Leads are told of in steps of so many.
const LEADS_A_TICK: usize = 4_096;

/// The leads, and what was decided about them.
#[derive(Clone, Copy, Debug)]
pub struct Leads<'a> {
    /// What decided.
    pub definition: &'a Definition,
    /// What the reasons call its stages and criteria.
    pub names: &'a Names,
    /// Its hash.
    pub hash: &'a str,
    /// The version in which it is frozen and where that stands, like `3`, `3 proposed` or `draft`.
    pub version: &'a str,
    /// The day up to whose end everything was judged, in days since 1970-01-01.
    pub as_of: i32,
    /// The list.
    pub table: &'a Table,
    /// The verdicts of `definition` over `table`.
    pub verdicts: &'a Verdicts,
}

/// A column of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// `place`: the furthest stage met on the complete path; empty for none.
    Place,
    /// `may_reach`: the furthest stage not ruled out; empty for none.
    MayReach,
    /// A stage under its key: `met`, `not met` or `unknown`.
    Stage(StageKey),
    /// `version`: the version that decided, `draft` where it is none.
    Version,
    /// `definition`: the hash of what decided.
    Definition,
    /// `as_of`: the day up to whose end everything was judged.
    AsOf,
    /// `reasons`: the criteria that decide each stage with the lead's values, like `mql: met (big:
    /// met = 50); sql: not met (senior: not met = Intern)`; of an excluded lead those that exclude
    /// it, like `excluded (student: met = Student)`; an exclusion that cannot be judged reads
    /// `perhaps excluded (student: unknown)` before the stages.
    Reasons,
    /// A field of the list under its key; empty where the list has no such field.
    Field(FieldKey),
}

/// What stands in a cell.
pub(crate) enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    /// An exact one.
    Number(Interval),
    /// Days since 1970-01-01.
    Day(i32),
}

/// Makes the cells, row by row.
pub(crate) struct Cells<'a> {
    leads: Leads<'a>,
    sources: Vec<Source<'a>>,
    asked: Vec<Asked<'a>>,
    lines: Lines<'a>,
}

enum Source<'a> {
    /// A cell of the line that leads share.
    Shared(usize),
    Same(Cell<'a>),
    Reasons,
    List(Option<&'a ListColumn>),
}

impl<'a> Cells<'a> {
    pub(crate) fn new(leads: Leads<'a>, columns: &[Column]) -> Self {
        let table = leads.table;
        let source = |column: &Column| match column {
            Column::Place => Source::Shared(0),
            Column::MayReach => Source::Shared(1),
            Column::Stage(key) => {
                let at = leads.definition.position(key);
                at.map_or(Source::Same(Cell::Empty), |at| Source::Shared(at + 2))
            }
            Column::Version => Source::Same(Cell::Text(leads.version.into())),
            Column::Definition => Source::Same(Cell::Text(leads.hash.into())),
            Column::AsOf => Source::Same(Cell::Day(leads.as_of)),
            Column::Reasons => Source::Reasons,
            Column::Field(key) => Source::List(table.column(key)),
        };
        let criteria = leads.definition.criteria.iter();
        Self {
            sources: columns.iter().map(source).collect(),
            asked: criteria.map(|c| Asked::of(c, &leads)).collect(),
            lines: Lines::new(leads.definition, leads.names),
            leads,
        }
    }

    /// Gives every cell of the leads in `rows` to `write`, with its row and column in the file,
    /// counted from 0. Returns how many leads.
    pub(crate) fn each(
        &mut self,
        rows: &[u32],
        tick: Tick<'_>,
        mut write: impl FnMut(usize, usize, Cell<'_>) -> Result<(), ExportError>,
    ) -> Result<u64, ExportError> {
        for (at, &row) in rows.iter().enumerate() {
            if at % LEADS_A_TICK == 0 && tick(at as u64).is_break() {
                return Err(ExportError::Stopped);
            }
            let row = row as usize;
            let line = self.lines.of(self.leads.verdicts, row);
            for (column, source) in self.sources.iter().enumerate() {
                write(at, column, cell(source, line, &self.asked, row))?;
            }
        }
        Ok(rows.len() as u64)
    }
}

/// What a criterion asked of each lead.
enum Asked<'a> {
    /// A column of the list; `None` where it has no such.
    Column(Option<&'a ListColumn>),
    /// What else its subject tells.
    Other(&'a Subject, Lead<'a>),
}

impl<'a> Asked<'a> {
    fn of(criterion: &'a Criterion, leads: &Leads<'a>) -> Self {
        match &criterion.subject {
            Subject::Field(field) => Self::Column(leads.table.column(field)),
            subject => Self::Other(
                subject,
                Lead {
                    definition: leads.definition,
                    table: leads.table,
                    row: 0,
                    as_of: date_of(leads.as_of).unwrap_or_default(),
                },
            ),
        }
    }
}

fn cell<'c>(source: &'c Source<'_>, line: &'c Line, asked: &[Asked<'_>], row: usize) -> Cell<'c> {
    match source {
        Source::Shared(at) => line
            .cells
            .get(*at)
            .map_or(Cell::Empty, |text| text_cell(text)),
        Source::Same(Cell::Text(text)) => text_cell(text),
        Source::Same(Cell::Day(day)) => Cell::Day(*day),
        Source::Same(_) => Cell::Empty,
        Source::Reasons => Cell::Text(reasons(line, asked, row).into()),
        Source::List(column) => match column.and_then(|column| column.value(row)) {
            None => Cell::Empty,
            Some(ValueRef::Text(text)) => text_cell(text),
            Some(ValueRef::Number(n)) if n.is_exact() => Cell::Number(n),
            Some(ValueRef::Day(day)) => Cell::Day(day),
            Some(other) => Cell::Text(other.to_value().to_string().into()),
        },
    }
}

fn text_cell(text: &str) -> Cell<'_> {
    if text.is_empty() {
        Cell::Empty
    } else {
        Cell::Text(text.into())
    }
}

fn reasons(line: &Line, asked: &[Asked<'_>], row: usize) -> String {
    let mut text = String::new();
    for piece in &line.reasons {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::ValueOf(k) => match &asked[*k] {
                Asked::Column(column) => match column.and_then(|column| column.value(row)) {
                    None => {}
                    Some(ValueRef::Text(value)) => text.extend([" = ", value]),
                    // Writing to a string cannot fail.
                    Some(other) => drop(write!(text, " = {}", other.to_value())),
                },
                Asked::Other(subject, lead) => {
                    if let Some(value) = (Lead { row, ..*lead }).told(subject) {
                        text.push_str(&format!(" = {value}"));
                    }
                }
            },
        }
    }
    text
}

/// The names of the columns, each once: a field called like one of the verdicts' columns is
/// written as `field:place`.
pub(crate) fn header(columns: &[Column]) -> Vec<String> {
    let own: Vec<&str> = columns.iter().filter_map(own_name).collect();
    let name = |column: &Column| match (own_name(column), column) {
        (None, Column::Field(key)) if own.contains(&key.as_str()) => format!("field:{key}"),
        (None, Column::Field(key)) => key.to_string(),
        (name, _) => name.unwrap_or_default().to_owned(),
    };
    columns.iter().map(name).collect()
}

fn own_name(column: &Column) -> Option<&str> {
    Some(match column {
        Column::Place => "place",
        Column::MayReach => "may_reach",
        Column::Stage(key) => &key.0,
        Column::Version => "version",
        Column::Definition => "definition",
        Column::AsOf => "as_of",
        Column::Reasons => "reasons",
        Column::Field(_) => return None,
    })
}
