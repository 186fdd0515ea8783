//! What is one field of every lead? Chunks in row order, every one but the last full.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::{CHUNK_ROWS, Chunk, ChunkBuilder, ChunkData, FieldType, Texts, ValueRef};

/// One field of every row. Cloning shares the chunks.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    kind: FieldType,
    chunks: Vec<Arc<Chunk>>,
}

impl Column {
    /// The column of these chunks, or `None` when one before the last is not full.
    #[must_use]
    pub fn from_chunks(kind: FieldType, chunks: Vec<Arc<Chunk>>) -> Option<Self> {
        let full = chunks
            .split_last()
            .is_none_or(|(_, before)| before.iter().all(|chunk| chunk.n_rows() == CHUNK_ROWS));
        full.then_some(Self { kind, chunks })
    }

    /// A column in which every one of `n_rows` is missing.
    #[must_use]
    pub fn missing(kind: FieldType, n_rows: usize) -> Self {
        let mut builder = ColumnBuilder::new(kind);
        (0..n_rows).for_each(|_| builder.push(None));
        builder.finish()
    }

    /// What its values are.
    #[must_use]
    pub fn kind(&self) -> FieldType {
        self.kind
    }

    /// The chunks, in row order.
    #[must_use]
    pub fn chunks(&self) -> &[Arc<Chunk>] {
        &self.chunks
    }

    /// How many rows.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.chunks.last().map_or(0, |last| {
            (self.chunks.len() - 1) * CHUNK_ROWS + last.n_rows()
        })
    }

    /// How many rows have no value.
    #[must_use]
    pub fn n_missing(&self) -> usize {
        self.chunks
            .iter()
            .map(|chunk| chunk.n_rows() - chunk.known().count())
            .sum()
    }

    /// The value of a row; `None` when it is missing or past the end.
    #[must_use]
    pub fn value(&self, row: usize) -> Option<ValueRef<'_>> {
        self.chunks.get(row / CHUNK_ROWS)?.value(row % CHUNK_ROWS)
    }

    /// What `of` says of the text of each row; `None` where there is no text. Where texts repeat, each is asked once
    /// in a chunk.
    #[must_use]
    pub fn by_text<T: Copy>(&self, mut of: impl FnMut(&str) -> T) -> Vec<Option<T>> {
        let mut told = Vec::with_capacity(self.n_rows());
        for chunk in &self.chunks {
            let rows = 0..chunk.n_rows();
            match chunk.data() {
                ChunkData::Texts(Texts::Coded { codes, dict }) => {
                    let known = chunk.known();
                    let mut of_text: Vec<Option<T>> = vec![None; dict.len()];
                    let one = |row: usize| {
                        let code = known.contains(row).then(|| codes[row])?;
                        let own = of_text.get_mut(usize::from(code))?;
                        Some(*own.get_or_insert_with(|| of(dict.get(usize::from(code)))))
                    };
                    told.extend(rows.map(one));
                }
                ChunkData::Texts(_) => told.extend(rows.map(|row| match chunk.value(row)? {
                    ValueRef::Text(text) => Some(of(text)),
                    _ => None,
                })),
                _ => told.extend(rows.map(|_| None)),
            }
        }
        told
    }

    /// Whether it holds more than `most` different texts. No more of it is looked at than that takes.
    #[must_use]
    pub fn has_more_texts_than(&self, most: usize) -> bool {
        let mut seen: HashSet<&str> = HashSet::new();
        self.chunks.iter().any(|chunk| {
            let ChunkData::Texts(texts) = chunk.data() else {
                return false;
            };
            if let Texts::Coded { codes, dict } = texts {
                let mut is_used = vec![false; dict.len()];
                let known = chunk.known().rows();
                known.for_each(|row| is_used[usize::from(codes[row])] = true);
                let used = dict.iter().zip(&is_used).filter(|(_, is_used)| **is_used);
                seen.extend(used.map(|(text, _)| text));
                return seen.len() > most;
            }
            chunk.known().rows().any(|row| {
                seen.insert(texts.get(row));
                seen.len() > most
            })
        })
    }

    /// This column made `n_rows` long, with the known values of `batch` laid over it: row `i` of
    /// the batch goes to row `rows[i]`. A missing value in the batch never overwrites; where several
    /// rows of the batch go to one row, the first known value stands and later ones only fill what
    /// it leaves missing. Chunks that no other value falls on are shared, not copied.
    #[must_use]
    pub fn overlay(&self, n_rows: usize, rows: &[u32], batch: &Self) -> Self {
        self.laid_over(n_rows, rows, batch, |from| batch.value(from).is_some())
    }

    /// As [`Self::overlay`], but a row of the batch that has no value takes away the one that is there.
    #[must_use]
    pub fn overlay_with_blanks(&self, n_rows: usize, rows: &[u32], batch: &Self) -> Self {
        self.laid_over(n_rows, rows, batch, |_| true)
    }

    /// The rows of the batch that `counts` names are laid over this column.
    fn laid_over(
        &self,
        n_rows: usize,
        rows: &[u32],
        batch: &Self,
        counts: impl Fn(usize) -> bool,
    ) -> Self {
        if self.n_rows() == 0 && batch.n_rows() == n_rows && is_identity(rows) {
            return Self {
                kind: self.kind,
                chunks: batch.chunks.clone(),
            };
        }
        let laid = self.laid(n_rows, rows, batch, counts);
        let mut chunks = Vec::with_capacity(laid.len());
        for (i, laid) in laid.into_iter().enumerate() {
            let n_chunk = (n_rows - i * CHUNK_ROWS).min(CHUNK_ROWS);
            let own = self.chunks.get(i);
            if let Some(own) = own
                && own.n_rows() == n_chunk
                && laid
                    .iter()
                    .all(|&(to, from)| own.value(to) == batch.value(from))
            {
                chunks.push(Arc::clone(own));
                continue;
            }
            let mut builder = ChunkBuilder::new(self.kind);
            let mut laid = laid.into_iter().peekable();
            for row in 0..n_chunk {
                let (mut is_said, mut said) = (false, None);
                while let Some((_, from)) = laid.next_if(|&(to, _)| to == row) {
                    is_said = true;
                    said = said.or_else(|| batch.value(from));
                }
                let own = || own.and_then(|chunk| chunk.value(row));
                builder.push(if is_said { said } else { own() });
            }
            chunks.push(Arc::new(builder.finish()));
        }
        Self {
            kind: self.kind,
            chunks,
        }
    }

    /// For each chunk of `n_rows` the rows that one of `batch` which `counts` falls on, ascending, each
    /// with the row of the batch.
    fn laid(
        &self,
        n_rows: usize,
        rows: &[u32],
        batch: &Self,
        counts: impl Fn(usize) -> bool,
    ) -> Vec<Vec<(usize, usize)>> {
        let n_chunks = n_rows.div_ceil(CHUNK_ROWS);
        let mut laid = vec![Vec::new(); n_chunks];
        let mut n_falling = vec![0; n_chunks];
        for &to in rows {
            if let Some(n) = n_falling.get_mut(to as usize / CHUNK_ROWS) {
                *n += 1;
            }
        }
        for (i, (rows, chunk)) in rows.chunks(CHUNK_ROWS).zip(&batch.chunks).enumerate() {
            let start = i * CHUNK_ROWS;
            let in_place = |(row, &to): (usize, &u32)| start + row == to as usize;
            if n_falling.get(i) == Some(&rows.len())
                && rows.iter().enumerate().all(in_place)
                && self.chunks.get(i) == Some(chunk)
            {
                // The list says so already, and nothing else falls on it.
                continue;
            }
            for (from, &to) in (start..).zip(rows) {
                if let Some(laid) = laid.get_mut(to as usize / CHUNK_ROWS)
                    && (to as usize) < n_rows
                    && counts(from)
                {
                    laid.push((to as usize % CHUNK_ROWS, from));
                }
            }
        }
        for laid in &mut laid {
            laid.sort_by_key(|&(to, _)| to);
        }
        laid
    }

    /// The column of these rows of this one, in the order given; missing where there is no such row.
    /// Chunks whose rows all stay in their places are shared, not copied.
    #[must_use]
    pub fn take(&self, rows: &[u32]) -> Self {
        let chunk = |(i, rows): (usize, &[u32])| {
            let own = self.chunks.get(i).filter(|own| own.n_rows() == rows.len());
            let first = i * CHUNK_ROWS;
            let mut rows_and_places = rows.iter().enumerate();
            if let Some(own) = own
                && rows_and_places.all(|(at, &row)| row as usize == first + at)
            {
                return Arc::clone(own);
            }
            let mut builder = ChunkBuilder::new(self.kind);
            rows.iter()
                .for_each(|&row| builder.push(self.value(row as usize)));
            Arc::new(builder.finish())
        };
        Self {
            kind: self.kind,
            chunks: rows.chunks(CHUNK_ROWS).enumerate().map(chunk).collect(),
        }
    }

    /// The column in which every text that `to` gives another for is that other; what is no text stays.
    /// Each distinct text of a chunk is asked once, and chunks in which none changes are shared.
    #[must_use]
    pub fn with_texts(&self, to: impl Fn(&str) -> Option<String>) -> Self {
        let chunk = |own: &Arc<Chunk>| {
            let ChunkData::Texts(texts) = own.data() else {
                return Arc::clone(own);
            };
            let mut others: HashMap<&str, Option<String>> = HashMap::new();
            for row in own.known().rows() {
                let text = texts.get(row);
                others.entry(text).or_insert_with(|| to(text));
            }
            if others.values().all(Option::is_none) {
                return Arc::clone(own);
            }
            let mut builder = ChunkBuilder::new(self.kind);
            for row in 0..own.n_rows() {
                let text = own.known().contains(row).then(|| texts.get(row));
                let other = text.and_then(|text| others.get(text)?.as_deref());
                builder.push(other.or(text).map(ValueRef::Text));
            }
            Arc::new(builder.finish())
        };
        Self {
            kind: self.kind,
            chunks: self.chunks.iter().map(chunk).collect(),
        }
    }
}

/// Makes a column, row by row.
#[derive(Debug)]
pub struct ColumnBuilder {
    kind: FieldType,
    chunks: Vec<Arc<Chunk>>,
    open: ChunkBuilder,
}

impl ColumnBuilder {
    /// An empty column for values of `kind`.
    #[must_use]
    pub fn new(kind: FieldType) -> Self {
        Self {
            kind,
            chunks: Vec::new(),
            open: ChunkBuilder::new(kind),
        }
    }

    /// Adds a row. A value of another type than the column's is missing there.
    pub fn push(&mut self, value: Option<ValueRef<'_>>) {
        if self.open.n_rows() == CHUNK_ROWS {
            let full = std::mem::replace(&mut self.open, ChunkBuilder::new(self.kind));
            self.chunks.push(Arc::new(full.finish()));
        }
        self.open.push(value);
    }

    /// The finished column.
    #[must_use]
    pub fn finish(mut self) -> Column {
        if self.open.n_rows() > 0 {
            self.chunks.push(Arc::new(self.open.finish()));
        }
        Column {
            kind: self.kind,
            chunks: self.chunks,
        }
    }
}

fn is_identity(rows: &[u32]) -> bool {
    rows.iter().enumerate().all(|(i, &row)| row as usize == i)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Interval;

    fn numbers(values: &[Option<f64>]) -> Column {
        let mut builder = ColumnBuilder::new(FieldType::Number);
        for value in values {
            builder.push(value.and_then(Interval::exact).map(ValueRef::Number));
        }
        builder.finish()
    }

    #[test]
    fn what_is_said_of_texts_is_said_of_each_row_and_each_repeated_text_is_asked_once() {
        let n = 500;
        let few = |row: usize| (!row.is_multiple_of(5)).then(|| format!("source {}", row % 5));
        let many = |row: usize| (!row.is_multiple_of(5)).then(|| format!("person {row}"));
        for (text, n_asked, n_texts) in [
            (&few as &dyn Fn(usize) -> Option<String>, 4, 4),
            (&many, 400, 400),
        ] {
            let mut builder = ColumnBuilder::new(FieldType::Text);
            for row in 0..n {
                let text = text(row);
                builder.push(text.as_deref().map(ValueRef::Text));
            }
            let column = builder.finish();
            let mut asked = 0;
            let told = column.by_text(|text| {
                asked += 1;
                text.len()
            });
            let expected: Vec<_> = (0..n).map(|row| text(row).map(|text| text.len())).collect();
            assert_eq!((told, asked), (expected, n_asked));
            assert!(column.has_more_texts_than(n_texts - 1));
            assert!(!column.has_more_texts_than(n_texts));
        }
        assert_eq!(numbers(&[Some(1.0), None]).by_text(str::len), [None, None]);
        assert!(!numbers(&[Some(1.0)]).has_more_texts_than(0));
    }

    #[test]
    fn a_missing_value_never_overwrites() {
        let base = numbers(&[Some(1.0), Some(2.0), None]);
        let batch = numbers(&[None, Some(9.0), Some(5.0), Some(6.0)]);
        let laid = base.overlay(4, &[0, 1, 3, 1], &batch);
        assert_eq!(laid, numbers(&[Some(1.0), Some(9.0), None, Some(5.0)]));
    }

    #[test]
    fn a_blank_takes_away_where_it_was_chosen_so() {
        let base = numbers(&[Some(1.0), Some(2.0), Some(3.0)]);
        let batch = numbers(&[None, Some(9.0), None]);
        let laid = base.overlay_with_blanks(4, &[0, 1, 1], &batch);
        assert_eq!(laid, numbers(&[None, Some(9.0), Some(3.0), None]));
    }

    #[test]
    fn rows_that_stay_in_their_places_share_their_chunk() {
        let n = CHUNK_ROWS + 3;
        let values: Vec<_> = (0..n).map(|row| Some(row as f64)).collect();
        let base = numbers(&values);
        let rows: Vec<u32> = (0..n as u32).filter(|&row| row != n as u32 - 2).collect();
        let taken = base.take(&rows);
        assert!(Arc::ptr_eq(&taken.chunks()[0], &base.chunks()[0]));
        assert_eq!(taken.n_rows(), n - 1);
        assert_eq!(taken.value(n - 2), base.value(n - 1));
        let other: Vec<u32> = vec![2, 0, 9];
        let few = numbers(&[Some(0.0), Some(1.0), Some(2.0)]);
        assert_eq!(few.take(&other), numbers(&[Some(2.0), Some(0.0), None]));
    }

    #[test]
    fn a_text_is_read_as_another_and_the_rest_is_shared() {
        let texts = |texts: &[Option<&str>]| {
            let mut builder = ColumnBuilder::new(FieldType::Choice);
            let texts = texts.iter();
            texts.for_each(|text| builder.push(text.map(ValueRef::Text)));
            builder.finish()
        };
        let said = texts(&[Some("a"), None, Some("b"), Some("a")]);
        let read = said.with_texts(|text| (text == "a").then(|| "A".to_owned()));
        assert_eq!(read, texts(&[Some("A"), None, Some("b"), Some("A")]));
        let same = said.with_texts(|_| None);
        assert!(Arc::ptr_eq(&same.chunks()[0], &said.chunks()[0]));
    }

    #[test]
    fn a_first_import_shares_its_chunks() {
        let batch = numbers(&[Some(1.0), None]);
        let view = Column::missing(FieldType::Number, 0).overlay(2, &[0, 1], &batch);
        assert!(Arc::ptr_eq(&view.chunks()[0], &batch.chunks()[0]));
    }

    #[test]
    fn chunks_nothing_falls_on_are_shared() {
        let n = CHUNK_ROWS + 3;
        let base = numbers(&vec![Some(1.0); n]);
        let laid = base.overlay(n, &[CHUNK_ROWS as u32], &numbers(&[Some(2.0)]));
        assert!(Arc::ptr_eq(&laid.chunks()[0], &base.chunks()[0]));
        assert_eq!(laid.value(CHUNK_ROWS), numbers(&[Some(2.0)]).value(0));
        assert_eq!(laid.n_rows(), n);
    }

    #[test]
    fn of_rows_that_go_to_one_the_first_stands_even_where_it_says_nothing_new() {
        let base = numbers(&[Some(1.0), Some(2.0)]);
        let batch = numbers(&[Some(1.0), Some(2.0), Some(9.0)]);
        assert_eq!(base.overlay(2, &[0, 1, 0], &batch), base);
        let full = numbers(&vec![Some(1.0); CHUNK_ROWS]);
        let mut rows: Vec<u32> = (0..CHUNK_ROWS as u32).collect();
        let mut values = vec![Some(1.0); CHUNK_ROWS];
        rows.push(5);
        values.push(Some(7.0));
        assert_eq!(full.overlay(CHUNK_ROWS, &rows, &numbers(&values)), full);
    }

    #[test]
    fn chunks_that_say_the_same_already_are_shared() {
        let n = CHUNK_ROWS + 3;
        let values: Vec<Option<f64>> = (0..n).map(|i| Some(i as f64)).collect();
        let (base, again) = (numbers(&values), numbers(&values));
        let in_place: Vec<u32> = (0..n as u32).collect();
        let turned: Vec<u32> = (0..n as u32).rev().collect();
        let back: Vec<Option<f64>> = values.iter().rev().copied().collect();
        for (rows, batch) in [(in_place, again), (turned, numbers(&back))] {
            let laid = base.overlay(n, &rows, &batch);
            let shared = laid.chunks().iter().zip(base.chunks());
            assert!(
                shared
                    .into_iter()
                    .all(|(one, other)| Arc::ptr_eq(one, other))
            );
        }
    }

    #[test]
    fn a_value_of_another_type_is_missing() {
        let mut builder = ColumnBuilder::new(FieldType::Date);
        builder.push(Some(ValueRef::Text("soon")));
        assert_eq!(builder.finish().n_missing(), 1);
    }
}
