//! What did the leads do, and when? The days and kinds of their activities, one lead after the other, in
//! a form in which those of a kind in a window are found by the hundreds.

use foldhash::HashMap;

use super::{ACTIVITY_DATE, ACTIVITY_TYPE};
use crate::{CHUNK_ROWS, ChunkData, Column, FieldKey, FieldType, Sliced, Table, Texts, fold};

/// The day and the kind of each activity of each lead, in the order of [`rows`](super::Related::rows).
/// Where a table has no such field, none is known.
#[derive(Clone, Debug)]
pub struct Timeline {
    first_day: i32,
    days: Sliced,
    kinds: Sliced,
    /// The number of each kind, by its name folded.
    names: HashMap<String, u32>,
}

impl Timeline {
    pub(super) fn of(table: &Table, rows: &[u32]) -> Self {
        let days = table.column(&FieldKey::from_label(ACTIVITY_DATE));
        let days = days.filter(|column| column.kind() == FieldType::Date);
        let (first_day, last_day) = days.map_or((0, 0), ends);
        let day = |row: usize| match days?.chunks()[row / CHUNK_ROWS].data() {
            ChunkData::Days(days) => Some(days[row % CHUNK_ROWS].wrapping_sub(first_day) as u32),
            _ => None,
        };
        let kinds = table.column(&FieldKey::from_label(ACTIVITY_TYPE));
        let mut names = HashMap::default();
        let codes: Vec<Codes> = kinds.map_or_else(Vec::new, |column| {
            let chunks = column.chunks().iter();
            chunks
                .map(|chunk| Codes::of(chunk.data(), &mut names))
                .collect()
        });
        let kind = |row: usize| codes.get(row / CHUNK_ROWS)?.at(row % CHUNK_ROWS);
        let known = |column: Option<&Column>, row: usize| {
            column.is_some_and(|column| {
                let chunk = column.chunks().get(row / CHUNK_ROWS);
                chunk.is_some_and(|chunk| chunk.known().contains(row % CHUNK_ROWS))
            })
        };
        let last_kind = u32::try_from(names.len().saturating_sub(1)).unwrap_or(u32::MAX);
        Self {
            first_day,
            days: Sliced::of(rows.len(), last_day.wrapping_sub(first_day) as u32, |i| {
                let row = rows[i] as usize;
                known(days, row).then(|| day(row))?
            }),
            kinds: Sliced::of(rows.len(), last_kind, |i| {
                let row = rows[i] as usize;
                known(kinds, row).then(|| kind(row))?
            }),
            names,
        }
    }

    /// The days, as numbers of [`Timeline::number_of_day`].
    #[must_use]
    pub fn days(&self) -> &Sliced {
        &self.days
    }

    /// The kinds, as numbers of [`Timeline::number_of_kind`].
    #[must_use]
    pub fn kinds(&self) -> &Sliced {
        &self.kinds
    }

    /// The number of a day: they ascend alike. Of a day before the first, `None`; after the last, one
    /// above all others.
    #[must_use]
    pub fn number_of_day(&self, day: i64) -> Option<u32> {
        let number = day.checked_sub(i64::from(self.first_day));
        match number {
            Some(number) if number < 0 => None,
            Some(number) => Some(u32::try_from(number).unwrap_or(u32::MAX)),
            None if day < 0 => None,
            None => Some(u32::MAX),
        }
    }

    /// The number of a kind; `None` where no activity is of it.
    #[must_use]
    pub fn number_of_kind(&self, name: &str) -> Option<u32> {
        self.names.get(&fold(name)).copied()
    }

    /// The bytes in which it is held.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.days.bytes() + self.kinds.bytes()
    }
}

/// The first and the last day that is known.
fn ends(days: &Column) -> (i32, i32) {
    let mut ends: Option<(i32, i32)> = None;
    for chunk in days.chunks() {
        if let ChunkData::Days(days) = chunk.data() {
            for day in chunk.known().rows().map(|row| days[row]) {
                let (first, last) = ends.unwrap_or((day, day));
                ends = Some((first.min(day), last.max(day)));
            }
        }
    }
    ends.unwrap_or((0, 0))
}

/// The number of the kind of each row of a chunk.
enum Codes<'a> {
    Coded { codes: &'a [u16], numbers: Vec<u32> },
    Plain(Vec<u32>),
    Nothing,
}

impl<'a> Codes<'a> {
    fn of(data: &'a ChunkData, names: &mut HashMap<String, u32>) -> Self {
        let number = |text: &str| {
            let next = names.len() as u32;
            *names.entry(fold(text)).or_insert(next)
        };
        match data {
            ChunkData::Texts(Texts::Coded { codes, dict }) => Self::Coded {
                codes,
                numbers: dict.iter().map(number).collect(),
            },
            ChunkData::Texts(Texts::Plain(texts)) => {
                Self::Plain(texts.iter().map(number).collect())
            }
            _ => Self::Nothing,
        }
    }

    fn at(&self, row: usize) -> Option<u32> {
        match self {
            Self::Coded { codes, numbers } => Some(numbers[usize::from(codes[row])]),
            Self::Plain(numbers) => Some(numbers[row]),
            Self::Nothing => None,
        }
    }
}
