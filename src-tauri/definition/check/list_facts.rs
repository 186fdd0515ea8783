//! What is in a list, as far as a definition may ask for it? Which fields there are, how many values
//! are missing, which values and currencies occur. Counted once per field, when it is first asked for,
//! so that a definition can be checked at every keystroke.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use foldhash::{HashMap, HashMapExt};
use lead::{
    ChunkData, Column, Currency, Field, FieldKey, FieldType, Related, Relation, Table, Texts,
    choices_of, fold,
};

/// Beyond so many different texts of a field, nobody asks whether one of them occurs.
const MOST_VALUES: usize = 20_000;

/// What is in a list. Never changes; what it says of a field is counted at the first question.
#[derive(Debug)]
pub struct ListFacts {
    table: Arc<Table>,
    own: TableFacts,
    related: [Option<TableFacts>; Relation::ALL.len()],
    near: Mutex<HashMap<(Of, String, String), Option<String>>>,
}

/// Of which table: the list itself (`None`) or one around it.
type Of = Option<Relation>;

#[derive(Debug, Default)]
struct TableFacts {
    fields: HashMap<FieldKey, (usize, OnceLock<FieldFacts>)>,
}

/// What is in a field.
#[derive(Debug)]
pub(super) struct FieldFacts {
    pub(super) n_rows: usize,
    pub(super) n_missing: usize,
    /// The texts that occur, folded; `None` where they are too many, or no texts. Choices one by one.
    pub(super) values: Option<HashMap<String, String>>,
    /// The currencies that occur, the commonest first.
    pub(super) currencies: Vec<Currency>,
}

impl ListFacts {
    /// What is in this list.
    #[must_use]
    pub fn new(table: Arc<Table>) -> Self {
        let related = Relation::ALL.map(|relation| {
            let related = table.related(relation)?;
            Some(TableFacts::of(related.table()))
        });
        Self {
            own: TableFacts::of(&table),
            related,
            table,
            near: Mutex::default(),
        }
    }

    /// The list.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    pub(super) fn has(&self, of: Of) -> bool {
        of.is_none_or(|relation| self.table.related(relation).is_some())
    }

    pub(super) fn field(&self, of: Of, key: &FieldKey) -> Option<&Field> {
        let (i, _) = self.facts_of(of)?.fields.get(key)?;
        self.table_of(of)?.fields().get(*i)
    }

    pub(super) fn fields(&self, of: Of) -> &[Field] {
        self.table_of(of).map_or(&[], Table::fields)
    }

    /// What is in a field; `None` where there is no such field.
    pub(super) fn facts(&self, of: Of, key: &FieldKey) -> Option<&FieldFacts> {
        let (_, facts) = self.facts_of(of)?.fields.get(key)?;
        let column = self.table_of(of)?.column(key)?;
        Some(facts.get_or_init(|| FieldFacts::of(column)))
    }

    /// The value of a field that is most like a text, if any is; what was found is kept.
    pub(super) fn near(&self, of: Of, key: &FieldKey, text: &str) -> Option<String> {
        let asked = (of, key.to_string(), fold(text));
        let known = self.near.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = known.get(&asked) {
            return found.clone();
        }
        drop(known);
        let values = self.facts(of, key).and_then(|facts| facts.values.as_ref());
        let values = values.into_iter().flat_map(HashMap::iter);
        let found = super::nearest_folded(
            &asked.2,
            values.map(|(folded, written)| (Cow::Borrowed(folded.as_str()), written.as_str())),
        );
        let mut known = self.near.lock().unwrap_or_else(PoisonError::into_inner);
        // A text that is being typed leaves every beginning of itself behind.
        if known.len() > MOST_VALUES {
            known.clear();
        }
        known.insert(asked, found.clone());
        found
    }

    fn table_of(&self, of: Of) -> Option<&Table> {
        match of {
            None => Some(&self.table),
            Some(relation) => self.table.related(relation).map(Related::table),
        }
    }

    fn facts_of(&self, of: Of) -> Option<&TableFacts> {
        match of {
            None => Some(&self.own),
            Some(relation) => self.related[relation as usize].as_ref(),
        }
    }
}

impl TableFacts {
    fn of(table: &Table) -> Self {
        let fields = table.fields().iter().enumerate();
        let fields = fields.map(|(i, field)| (field.key.clone(), (i, OnceLock::new())));
        Self {
            fields: fields.collect(),
        }
    }
}

impl FieldFacts {
    fn of(column: &Column) -> Self {
        Self {
            n_rows: column.n_rows(),
            n_missing: column.n_missing(),
            values: column.kind().is_textual().then(|| values(column)).flatten(),
            currencies: currencies(column),
        }
    }

    /// Whether there are rows, and none of them has a value.
    pub(super) fn is_empty(&self) -> bool {
        self.n_rows > 0 && self.n_missing == self.n_rows
    }

    /// Of a hundred rows, how many have no value, rounded down.
    pub(super) fn per_cent_missing(&self) -> usize {
        if self.n_rows == 0 {
            return 0;
        }
        self.n_missing * 100 / self.n_rows
    }
}

fn values(column: &Column) -> Option<HashMap<String, String>> {
    let mut values = HashMap::new();
    let several = column.kind() == FieldType::Choices;
    let mut add = |text: &str| {
        if several {
            for choice in choices_of(text) {
                add_value(&mut values, choice);
            }
        } else {
            add_value(&mut values, text);
        }
        values.len() <= MOST_VALUES
    };
    for chunk in column.chunks() {
        let mut known = chunk.known().rows();
        let all = match chunk.data() {
            // What is in the dictionary may stand in rows that are missing only: the empty text.
            ChunkData::Texts(Texts::Coded { codes, dict }) => {
                let mut used = vec![false; dict.len()];
                known.for_each(|row| used[usize::from(codes[row])] = true);
                let mut used = used.into_iter().enumerate().filter(|(_, is)| *is);
                used.all(|(code, _)| add(dict.get(code)))
            }
            ChunkData::Texts(texts) => known.all(|row| add(texts.get(row))),
            _ => true,
        };
        if !all {
            return None;
        }
    }
    Some(values)
}

fn add_value(values: &mut HashMap<String, String>, text: &str) {
    let folded = fold(text);
    if !folded.is_empty() {
        values.entry(folded).or_insert_with(|| text.to_owned());
    }
}

fn currencies(column: &Column) -> Vec<Currency> {
    let mut counts: Vec<(Currency, usize)> = Vec::new();
    for chunk in column.chunks() {
        let ChunkData::Money {
            codes, currencies, ..
        } = chunk.data()
        else {
            continue;
        };
        let mut own = vec![0; currencies.len()];
        chunk
            .known()
            .rows()
            .for_each(|row| own[usize::from(codes[row])] += 1);
        for (&currency, n) in currencies.iter().zip(own).filter(|(_, n)| *n > 0) {
            match counts.iter_mut().find(|(one, _)| *one == currency) {
                Some((_, count)) => *count += n,
                None => counts.push((currency, n)),
            }
        }
    }
    counts.sort_by_key(|&(currency, n)| (std::cmp::Reverse(n), currency));
    counts.into_iter().map(|(currency, _)| currency).collect()
}
