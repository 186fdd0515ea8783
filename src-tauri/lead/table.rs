//! What is known of every lead in the list? A field and a column for each attribute, all of one
//! length. The table is a value: reading from it needs no lock and no store.

use std::collections::HashMap;
use std::sync::Arc;

use crate::{
    Beside, Chunk, ChunkData, Column, Field, FieldKey, Merged, Past, Pasts, Related, Relation,
    Texts, Value, ValueRef,
};

/// A list of leads, column by column, with what is known around them and beside them. Cloning shares the
/// chunks and the tables.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    fields: Vec<Field>,
    columns: Vec<Column>,
    n_rows: usize,
    /// In the order of [`Relation::ALL`].
    related: [Option<Arc<Related>>; Relation::ALL.len()],
    /// In the order of [`Beside::ALL`].
    beside: [Option<Arc<Table>>; Beside::ALL.len()],
    /// What fields said before, where that is known to differ.
    past: Arc<Pasts>,
    /// Who was made one with somebody; `None` where nobody was.
    merged: Option<Arc<Merged>>,
}

/// How often each value of a field occurs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Distinct {
    /// Values with their counts, most frequent first, equal counts by value as written.
    pub values: Vec<(Value, usize)>,
    /// Rows without a value.
    pub n_missing: usize,
}

impl Table {
    /// A table of these columns, or `None` when their lengths, types or keys do not fit together.
    #[must_use]
    pub fn from_columns(n_rows: usize, columns: Vec<(Field, Column)>) -> Option<Self> {
        let mut table = Self {
            n_rows,
            ..Self::default()
        };
        for (field, column) in columns {
            let fits = column.n_rows() == n_rows && column.kind() == field.kind;
            if !fits || table.position(&field.key).is_some() {
                return None;
            }
            table.fields.push(field);
            table.columns.push(column);
        }
        Some(table)
    }

    /// How many leads.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    /// The fields, in the order in which they were first imported.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        &self.fields
    }

    /// The field of this key.
    #[must_use]
    pub fn field(&self, key: &FieldKey) -> Option<&Field> {
        self.position(key).map(|i| &self.fields[i])
    }

    /// The first field that is called one of these, see [`FieldKey::is_called`]; a name that comes first is looked for
    /// first.
    #[must_use]
    pub fn field_called(&self, names: &[&str]) -> Option<&Field> {
        let called = |name: &&str| self.fields.iter().find(|one| one.key.is_called(name));
        names.iter().find_map(called)
    }

    /// The column of this key; `None` when the list has no such field.
    #[must_use]
    pub fn column(&self, key: &FieldKey) -> Option<&Column> {
        self.position(key).map(|i| &self.columns[i])
    }

    /// The value of one cell; `None` when it is missing, or no such field or row is there.
    #[must_use]
    pub fn value(&self, row: usize, key: &FieldKey) -> Option<ValueRef<'_>> {
        self.column(key)?.value(row)
    }

    /// How often each value of the field occurs; `None` when the list has no such field.
    #[must_use]
    pub fn distinct(&self, key: &FieldKey) -> Option<Distinct> {
        let column = self.column(key)?;
        let mut texts: HashMap<&str, usize> = HashMap::new();
        let mut others: HashMap<String, (Value, usize)> = HashMap::new();
        for chunk in column.chunks() {
            if let ChunkData::Texts(Texts::Coded { codes, dict }) = chunk.data() {
                count_coded(chunk, codes, dict.len(), |code, n| {
                    *texts.entry(dict.get(code)).or_default() += n
                });
                continue;
            }
            for row in chunk.known().rows() {
                match chunk.value(row) {
                    Some(ValueRef::Text(text)) => *texts.entry(text).or_default() += 1,
                    Some(other) => {
                        let value = other.to_value();
                        others.entry(value.to_string()).or_insert((value, 0)).1 += 1;
                    }
                    None => {}
                }
            }
        }
        let texts = texts
            .into_iter()
            .map(|(text, n)| (Value::Text(text.to_owned()), n));
        let mut values: Vec<_> = texts.chain(others.into_values()).collect();
        values.sort_by_cached_key(|(value, n)| (std::cmp::Reverse(*n), value.to_string()));
        Some(Distinct {
            values,
            n_missing: column.n_missing(),
        })
    }

    /// This table with the rows of another after its own, by the fields of this one, with nothing around
    /// it.
    #[must_use]
    pub fn followed_by(&self, other: &Self) -> Self {
        let (n, all) = (self.n_rows, self.n_rows + other.n_rows);
        let rows: Vec<u32> = (n as u32..all as u32).collect();
        let fields = self.fields.iter().zip(&self.columns);
        let follow = |(field, column): (&Field, &Column)| match other.column(&field.key) {
            Some(more) if more.kind() == column.kind() => column.overlay(all, &rows, more),
            _ => column.overlay(all, &[], &Column::missing(column.kind(), 0)),
        };
        Self {
            fields: self.fields.clone(),
            columns: fields.map(follow).collect(),
            n_rows: all,
            ..Self::default()
        }
    }

    /// The table of these rows of this one, in the order given, with nothing around it.
    #[must_use]
    pub fn take(&self, rows: &[u32]) -> Self {
        Self {
            fields: self.fields.clone(),
            columns: self
                .columns
                .iter()
                .map(|column| column.take(rows))
                .collect(),
            n_rows: rows.len(),
            ..Self::default()
        }
    }

    /// The same list with the rows of another table around it, in place of those it had. Where they
    /// are related to another number of leads, the list stays as it is.
    #[must_use]
    pub fn with_related(mut self, relation: Relation, related: Arc<Related>) -> Self {
        if related.n_leads() == self.n_rows {
            self.related[relation as usize] = Some(related);
        }
        self
    }

    /// What is known around the leads; `None` where nothing of that was ever imported.
    #[must_use]
    pub fn related(&self, relation: Relation) -> Option<&Related> {
        self.related[relation as usize].as_deref()
    }

    /// As [`Table::related`], to be kept.
    #[must_use]
    pub fn related_shared(&self, relation: Relation) -> Option<&Arc<Related>> {
        self.related[relation as usize].as_ref()
    }

    /// The same table with a column of this field: in place of its own, or after the last. Where the column
    /// has another length or other values than the field, the table stays as it is.
    #[must_use]
    pub fn with_column(mut self, field: Field, column: Column) -> Self {
        if column.n_rows() != self.n_rows || column.kind() != field.kind {
            return self;
        }
        match self.position(&field.key) {
            Some(at) => (self.fields[at], self.columns[at]) = (field, column),
            None => {
                self.fields.push(field);
                self.columns.push(column);
            }
        }
        self
    }

    /// The same list with a table beside it, whose rows belong to nobody, in place of the one it had.
    #[must_use]
    pub fn with_beside(mut self, which: Beside, table: Arc<Self>) -> Self {
        self.beside[which as usize] = Some(table);
        self
    }

    /// A table beside the leads; `None` where nothing of that was ever imported.
    #[must_use]
    pub fn beside(&self, which: Beside) -> Option<&Arc<Self>> {
        self.beside[which as usize].as_ref()
    }

    /// The same list with what its fields said before.
    #[must_use]
    pub fn with_past(mut self, past: Pasts) -> Self {
        self.past = Arc::new(past);
        self
    }

    /// What a field said before; `None` where nothing of before is known.
    #[must_use]
    pub fn past(&self, key: &FieldKey) -> Option<Arc<Past>> {
        self.past.of(key)
    }

    /// The same list with those of its people who were made one with somebody.
    #[must_use]
    pub fn with_merged(mut self, merged: Merged) -> Self {
        self.merged = Some(Arc::new(merged));
        self
    }

    /// Those of its people who were made one with somebody, each alone; `None` where nobody was.
    #[must_use]
    pub fn merged(&self) -> Option<&Arc<Merged>> {
        self.merged.as_ref()
    }

    fn position(&self, key: &FieldKey) -> Option<usize> {
        self.fields.iter().position(|field| field.key == *key)
    }
}

fn count_coded<'a>(
    chunk: &'a Chunk,
    codes: &[u16],
    n_codes: usize,
    mut add: impl FnMut(usize, usize) + 'a,
) {
    let mut counts = vec![0_usize; n_codes];
    for row in chunk.known().rows() {
        counts[usize::from(codes[row])] += 1;
    }
    let used = counts.into_iter().enumerate().filter(|&(_, n)| n > 0);
    used.for_each(|(code, n)| add(code, n));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ColumnBuilder, FieldType};

    #[test]
    fn counting_keeps_missing_apart() {
        let mut builder = ColumnBuilder::new(FieldType::Choice);
        for text in [Some("MQL"), None, Some("Lead"), Some("MQL")] {
            builder.push(text.map(ValueRef::Text));
        }
        let key = FieldKey::from_label("Lifecycle Stage");
        let field = Field {
            key: key.clone(),
            label: "Lifecycle Stage".into(),
            kind: FieldType::Choice,
        };
        let table = Table::from_columns(4, vec![(field, builder.finish())]).unwrap();
        let counts = table.distinct(&key).unwrap();
        let expected = [
            (Value::Text("MQL".into()), 2),
            (Value::Text("Lead".into()), 1),
        ];
        assert_eq!(
            counts,
            Distinct {
                values: expected.to_vec(),
                n_missing: 1
            }
        );
    }

    #[test]
    fn columns_of_another_length_make_no_table() {
        let field = Field {
            key: FieldKey::from_label("A"),
            label: "A".into(),
            kind: FieldType::Number,
        };
        let column = Column::missing(FieldType::Number, 3);
        assert_eq!(Table::from_columns(4, vec![(field, column)]), None);
    }
}
