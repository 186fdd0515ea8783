//! Which fields can be asked about, and which values occur in them? Counted once per list.

use definition::Op;
use lead::{ChunkData, Column, Field, Table, Texts};

use super::definition::{FieldView, OpChoice, ValueCount};
use crate::session::Current;

/// Values that are offered.
const MOST_VALUES: usize = 50;
/// From so many leads on, fields with a value of its own for nearly every lead are not counted.
const MANY_LEADS: usize = 65_536;

impl FieldView {
    /// Every field of the list.
    pub(crate) fn all(current: &Current) -> Vec<Self> {
        let list = &current.snapshot.list;
        let all = || {
            list.fields()
                .iter()
                .map(|field| Self::of(field, list))
                .collect()
        };
        current.fields.get_or_init(all).clone()
    }

    fn of(field: &Field, list: &Table) -> Self {
        let column = list.column(&field.key);
        let counted = column.filter(|column| list.n_rows() < MANY_LEADS || repeats(column));
        let distinct = counted.and_then(|_| list.distinct(&field.key));
        let ops = Op::ALL.into_iter().filter(|op| op.fits(field.kind));
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
            ops: ops.map(OpChoice::from).collect(),
        }
    }
}

fn repeats(column: &Column) -> bool {
    let plain = |data: &ChunkData| matches!(data, ChunkData::Texts(Texts::Plain(_)));
    !column.chunks().iter().any(|chunk| plain(chunk.data()))
}
