//! Which fields can be asked about, and which values occur in them? Of the leads and of the tables
//! around them, counted once per list.

use agreement::FormField;
use definition::{Op, default_families};
use lead::{ACTIVITY_TYPE, ChunkData, Column, Field, FieldType, Region, Relation, Table, Texts};

use super::definition::{AroundView, BuiltIn, FieldView, FigureOps, ValueCount};
use super::ops::OpChoice;
use crate::session::Current;

/// Values that are offered.
const MOST_VALUES: usize = 50;
/// From so many rows on, fields with a value of its own for nearly every row are not counted.
const MANY_ROWS: usize = 65_536;

impl FieldView {
    /// Every field of the list.
    pub(crate) fn all(current: &Current) -> Vec<Self> {
        let all = || Self::of_table(&current.snapshot.list);
        current.fields.get_or_init(all).clone()
    }

    /// A field that is known by name and type alone.
    pub(crate) fn bare(field: &FormField) -> Self {
        Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            kind: field.kind.into(),
            n_missing: 0,
            n_distinct: None,
            top: Vec::new(),
            ops: fitting(field.kind),
        }
    }

    fn of_table(table: &Table) -> Vec<Self> {
        let fields = table.fields().iter();
        fields.map(|field| Self::of(field, table)).collect()
    }

    fn of(field: &Field, table: &Table) -> Self {
        let column = table.column(&field.key);
        let counted = column.filter(|column| table.n_rows() < MANY_ROWS || repeats(column));
        let distinct = counted.and_then(|_| table.distinct(&field.key));
        Self {
            key: field.key.to_string(),
            label: field.label.clone(),
            kind: field.kind.into(),
            n_missing: column.map_or(0, Column::n_missing) as u32,
            n_distinct: distinct
                .as_ref()
                .map(|distinct| distinct.values.len() as u32),
            top: distinct
                .into_iter()
                .flat_map(|distinct| distinct.values)
                .take(MOST_VALUES)
                .map(|(value, n)| ValueCount {
                    value: Some(value.to_string()),
                    n: n as u32,
                })
                .collect(),
            ops: fitting(field.kind),
        }
    }
}

impl AroundView {
    /// The tables around the leads that are there.
    pub(crate) fn all(current: &Current) -> Vec<Self> {
        let list = &current.snapshot.list;
        let view = |relation: Relation| {
            let table = list.related(relation)?.table();
            Some(Self {
                relation: relation.into(),
                n_rows: table.n_rows() as u32,
                fields: FieldView::of_table(table),
            })
        };
        let all = || Relation::ALL.into_iter().filter_map(view).collect();
        current.around.get_or_init(all).clone()
    }
}

impl FigureOps {
    /// The operators of figures.
    pub(crate) fn all() -> Self {
        Self {
            number: fitting(FieldType::Number),
            date: fitting(FieldType::Date),
        }
    }
}

impl BuiltIn {
    /// The names that need no table of the team's own.
    pub(crate) fn all() -> Self {
        let families = default_families().iter();
        Self {
            regions: Region::ALL.map(|one| one.name().to_owned()).to_vec(),
            title_families: families.map(|family| family.name.clone()).collect(),
            activity_kind: ACTIVITY_TYPE.to_owned(),
        }
    }
}

/// The operators that fit, in the order to offer them.
fn fitting(kind: FieldType) -> Vec<OpChoice> {
    let ops = Op::ALL.into_iter().filter(|op| op.fits(kind));
    ops.map(OpChoice::from).collect()
}

fn repeats(column: &Column) -> bool {
    let plain = |data: &ChunkData| matches!(data, ChunkData::Texts(Texts::Plain(_)));
    !column.chunks().iter().any(|chunk| plain(chunk.data()))
}
