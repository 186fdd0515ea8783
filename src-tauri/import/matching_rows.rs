//! Which of these rows are in the table already? A company, deal, activity or stage entry is known by its
//! id; a row without one by everything it says, as often as it says it: of two page views that read
//! alike, both happened. A cost or a count of a period is known by its source, campaign, kind and
//! period: the same again is its newer figure, and the second of two of them is the second of two.

use std::hash::{BuildHasher, Hash, Hasher};

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use lead::{Column, FieldKey, Table, ValueRef, folded};

use crate::known_fields::{PERIOD, id_key, told_by};
use crate::matching::changed;
use crate::{Balance, Batch, Matched, RowsAre};

/// Finds every row of `batch` in `table`. A second row of one id in the file is merged into the first;
/// rows without an id are never merged, and one of them is in the table where all fields of both say
/// the same, of costs and counts with a period where those that tell them apart do. Where blanks clear,
/// one that takes a value away is a change.
#[must_use]
pub fn match_rows(rows_are: RowsAre, table: &Table, batch: &Batch, blanks_clear: bool) -> Matched {
    let rows = Rows::of(rows_are, table, batch);
    let n_listed = table.n_rows() as u32;
    let mut known = rows.known();
    let mut seen = vec![false; table.n_rows()];
    let (mut again, mut further) = (Vec::new(), Vec::new());
    let mut n_rows = n_listed;
    let mut to = Vec::with_capacity(batch.rows.len());
    let mut balance = Balance {
        rows_in: batch.rows_in,
        rejected: batch.rejected,
        skipped: batch.skipped,
        ..Balance::default()
    };
    for from in 0..batch.rows.len() {
        let found = known.find(&rows, from, &to);
        let row = found.unwrap_or(n_rows);
        if found.is_none() {
            n_rows += 1;
            balance.new += 1;
        } else if row >= n_listed {
            balance.merged += 1;
        } else if std::mem::replace(&mut seen[row as usize], true) {
            balance.merged += 1;
            further.push((from as u32, row));
        } else {
            again.push((from as u32, row));
        }
        to.push(row);
    }
    let clears = blanks_clear.then_some(&batch.unread);
    let changed = changed(table, &batch.columns, (&again, &further), clears);
    balance.updated = changed.iter().filter(|&&changed| changed).count() as u32;
    balance.unchanged = again.len() as u32 - balance.updated;
    Matched {
        rows: to,
        n_leads: n_rows,
        balance,
    }
}

/// The columns of one field in table and batch; missing where one of them has no such field.
type Pair<'a> = (Option<&'a Column>, Option<&'a Column>);

/// The columns of table and batch beside each other.
struct Rows<'a> {
    pairs: Vec<Pair<'a>>,
    ids: Pair<'a>,
    /// Those that tell rows of a period apart.
    told_by: Vec<Pair<'a>>,
    periods: Pair<'a>,
    n_listed: usize,
    hash: FixedState,
}

/// A row of the table, or of the batch.
#[derive(Clone, Copy)]
enum At {
    Listed(usize),
    Batch(usize),
}

impl<'a> Rows<'a> {
    fn of(rows_are: RowsAre, table: &'a Table, batch: &'a Batch) -> Self {
        let in_batch = |key: &FieldKey| {
            let found = batch.columns.iter().find(|(field, _)| field.key == *key);
            found.map(|(_, column)| column)
        };
        let listed = table.fields().iter().map(|field| &field.key);
        let fresh = batch.columns.iter().map(|(field, _)| &field.key);
        let fresh = fresh.filter(|key| table.field(key).is_none());
        let pair = |key: &FieldKey| (table.column(key), in_batch(key));
        let told_by = told_by(rows_are).iter();
        let told_by: Vec<FieldKey> = told_by.map(|key| FieldKey::from_label(key)).collect();
        let period = told_by.iter().find(|key| key.as_str() == PERIOD);
        Self {
            pairs: listed.chain(fresh).map(pair).collect(),
            ids: id_key(rows_are).as_ref().map(pair).unwrap_or_default(),
            told_by: told_by.iter().map(pair).collect(),
            periods: period.map(pair).unwrap_or_default(),
            n_listed: table.n_rows(),
            hash: FixedState::default(),
        }
    }

    fn cell(pair: Pair<'a>, at: At) -> Option<ValueRef<'a>> {
        match at {
            At::Listed(row) => pair.0?.value(row),
            At::Batch(row) => pair.1?.value(row),
        }
    }

    fn id(&self, at: At) -> Option<std::borrow::Cow<'a, str>> {
        match Self::cell(self.ids, at)? {
            ValueRef::Text(text) => Some(folded(text)),
            other => Some(other.to_value().to_string().into()),
        }
    }

    fn hash_of_id(&self, id: &str) -> u64 {
        self.hash.hash_one(id)
    }

    fn has_period(&self, at: At) -> bool {
        Self::cell(self.periods, at).is_some()
    }

    /// The hash of what a row without an id is known by.
    fn hash_of(&self, at: At) -> u64 {
        let mut hasher = self.hash.build_hasher();
        if self.has_period(at) {
            for &pair in &self.told_by {
                match Self::cell(pair, at) {
                    Some(ValueRef::Text(text)) => folded(text).hash(&mut hasher),
                    other => hash_value(other, &mut hasher),
                }
            }
        } else {
            for &pair in &self.pairs {
                hash_value(Self::cell(pair, at), &mut hasher);
            }
        }
        hasher.finish()
    }

    /// Whether two rows without ids are one, as far as what they are known by says.
    fn are_alike(&self, one: At, other: At) -> bool {
        let same = |pair: Pair<'a>| match (Self::cell(pair, one), Self::cell(pair, other)) {
            (Some(ValueRef::Text(one)), Some(ValueRef::Text(other))) => {
                folded(one) == folded(other)
            }
            (one, other) => one == other,
        };
        match (self.has_period(one), self.has_period(other)) {
            (true, true) => self.told_by.iter().all(|&pair| same(pair)),
            (false, false) => {
                let mut pairs = self.pairs.iter();
                pairs.all(|&pair| Self::cell(pair, one) == Self::cell(pair, other))
            }
            _ => false,
        }
    }

    fn known(&self) -> Known {
        let mut known = Known {
            ids: HashTable::new(),
            alike: HashTable::new(),
            next: vec![NONE; self.n_listed],
        };
        // From the last, so that of rows that are alike the first comes first.
        for row in (0..self.n_listed).rev() {
            let at = At::Listed(row);
            if let Some(id) = self.id(at) {
                let of = |&row: &u32| self.id(At::Listed(row as usize)).unwrap_or_default();
                let entry = known.ids.entry(
                    self.hash_of_id(&id),
                    |other| of(other) == id,
                    |other| self.hash_of_id(&of(other)),
                );
                *entry.or_insert(row as u32).get_mut() = row as u32;
            } else {
                let entry = known.alike.entry(
                    self.hash_of(at),
                    |&other| self.are_alike(At::Listed(other as usize), at),
                    |&other| self.hash_of(At::Listed(other as usize)),
                );
                match entry {
                    hashbrown::hash_table::Entry::Occupied(mut first) => {
                        known.next[row] = *first.get();
                        *first.get_mut() = row as u32;
                    }
                    hashbrown::hash_table::Entry::Vacant(place) => {
                        place.insert(row as u32);
                    }
                }
            }
        }
        known
    }
}

fn hash_value(value: Option<ValueRef<'_>>, hasher: &mut impl Hasher) {
    match value {
        None => 0_u8.hash(hasher),
        Some(ValueRef::Text(text)) => text.hash(hasher),
        Some(ValueRef::Number(number)) => {
            let bounds = [number.low(), number.high()];
            bounds.map(f64::to_bits).hash(hasher);
        }
        Some(ValueRef::Money(amount, currency)) => {
            let bounds = [amount.low(), amount.high()];
            bounds.map(f64::to_bits).hash(hasher);
            currency.hash(hasher);
        }
        Some(ValueRef::Day(day)) => day.hash(hasher),
        Some(ValueRef::YesNo(yes)) => yes.hash(hasher),
    }
}

const NONE: u32 = u32::MAX;

struct Known {
    /// Rows of the table by id, and rows of the batch as `n_listed` and how far into it.
    ids: HashTable<u32>,
    /// The first row of the table, not found yet, of those that are alike.
    alike: HashTable<u32>,
    /// The next row that is alike.
    next: Vec<u32>,
}

impl Known {
    /// The row of the table that row `from` of the batch is; the rows before it went to `to`.
    fn find(&mut self, rows: &Rows<'_>, from: usize, to: &[u32]) -> Option<u32> {
        let at = |one: u32| match (one as usize).checked_sub(rows.n_listed) {
            Some(of_batch) => At::Batch(of_batch),
            None => At::Listed(one as usize),
        };
        if let Some(id) = rows.id(At::Batch(from)) {
            let of = |one: &u32| rows.id(at(*one)).unwrap_or_default();
            let own = (rows.n_listed + from) as u32;
            let entry = self.ids.entry(
                rows.hash_of_id(&id),
                |other| of(other) == id,
                |other| rows.hash_of_id(&of(other)),
            );
            return match entry {
                hashbrown::hash_table::Entry::Occupied(found) => match at(*found.get()) {
                    At::Listed(row) => Some(row as u32),
                    At::Batch(before) => Some(to[before]),
                },
                hashbrown::hash_table::Entry::Vacant(place) => {
                    place.insert(own);
                    None
                }
            };
        }
        let found = self
            .alike
            .find_entry(rows.hash_of(At::Batch(from)), |&other| {
                rows.are_alike(At::Listed(other as usize), At::Batch(from))
            });
        let mut found = found.ok()?;
        let row = *found.get();
        match self.next[row as usize] {
            NONE => drop(found.remove()),
            next => *found.get_mut() = next,
        }
        Some(row)
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use lead::FieldType;

    use super::*;
    use crate::{ColumnMapping, Source, read_batch};

    fn batch(csv: &str) -> Batch {
        let source = Source::open(csv.as_bytes()).unwrap();
        let mapping: Vec<_> = (source.headers().iter())
            .map(|header| ColumnMapping::to(header, FieldType::Text, &[]))
            .collect();
        read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap()
    }

    fn table(csv: &str) -> Table {
        let batch = batch(csv);
        Table::from_columns(batch.rows.len(), batch.columns).unwrap()
    }

    /// New, updated, unchanged, merged; and where each row went.
    fn counts(listed: &str, read: &str) -> ([u32; 4], Vec<u32>) {
        let matched = match_rows(RowsAre::Activities, &table(listed), &batch(read), false);
        let got = matched.balance;
        assert!(got.holds());
        (
            [got.new, got.updated, got.unchanged, got.merged],
            matched.rows,
        )
    }

    const WITH_IDS: &str = "Activity ID,Activity Type\nA1,Call\nA2,Call\n,Call\n";
    const WITHOUT: &str = "Activity Type,Note\nView,x\nView,x\nCall,\n";

    #[test]
    fn a_row_is_known_by_its_id() {
        let cases = [
            (
                "a1,Call\nA2,Call\n",
                [0, 1, 1, 0],
                vec![0, 1],
                "an id in another case is an update",
            ),
            (
                "A2,Meeting\nA3,Call\n",
                [1, 1, 0, 0],
                vec![1, 3],
                "updated, and new",
            ),
            (
                "A9,Call\nA9,Meeting\n",
                [1, 0, 0, 1],
                vec![3, 3],
                "twice in the file",
            ),
            (
                "A1,Call\nA1,Call\n",
                [0, 0, 1, 1],
                vec![0, 0],
                "twice in the file",
            ),
            (
                ",Call\n,Call\n",
                [1, 0, 1, 0],
                vec![2, 3],
                "without an id by all it says",
            ),
        ];
        for (rows, expected, to, why) in cases {
            let read = format!("Activity ID,Activity Type\n{rows}");
            assert_eq!(counts(WITH_IDS, &read), (expected, to), "{why}");
        }
    }

    #[test]
    fn a_cost_of_a_period_is_known_by_source_campaign_kind_and_period() {
        let listed = "Source,Campaign,Kind,Period,Amount\n\
                      Google,Brand,media,2026-03,10\n\
                      Google,Brand,media,2026-03,20\n\
                      Google,,media,2026-03,30\n\
                      LinkedIn,,media,,40\n";
        let cases = [
            (
                "google,BRAND,media,2026-03,11\n",
                [0, 1, 0, 0],
                vec![0],
                "its newer figure",
            ),
            (
                "Google,Brand,media,2026-03,10\n",
                [0, 0, 1, 0],
                vec![0],
                "the same figure",
            ),
            (
                "Google,Brand,media,2026-03,10\nGoogle,Brand,media,2026-03,21\n",
                [0, 1, 1, 0],
                vec![0, 1],
                "the second of two is the second of two",
            ),
            (
                "Google,Brand,loaded,2026-03,10\nGoogle,Brand,media,2026-04,10\n",
                [2, 0, 0, 0],
                vec![4, 5],
                "another kind, another period",
            ),
            (
                "Google,,media,2026-03,31\n",
                [0, 1, 0, 0],
                vec![2],
                "of no campaign",
            ),
            (
                "LinkedIn,,media,,41\nLinkedIn,,media,,40\n",
                [1, 0, 1, 0],
                vec![4, 3],
                "without a period by all it says",
            ),
        ];
        let listed = table(listed);
        for (rows, expected, to, why) in cases {
            let read = batch(&format!("Source,Campaign,Kind,Period,Amount\n{rows}"));
            let matched = match_rows(RowsAre::Costs, &listed, &read, false);
            let got = matched.balance;
            assert!(got.holds());
            let got = [got.new, got.updated, got.unchanged, got.merged];
            assert_eq!((got, matched.rows), (expected, to), "{why}");
        }
        // Rows of other tables are never known by a part of what they say.
        let read = batch("Source,Campaign,Kind,Period,Amount\nGoogle,,media,2026-03,31\n");
        let matched = match_rows(RowsAre::Activities, &listed, &read, false);
        assert_eq!(matched.balance.new, 1);
    }

    #[test]
    fn rows_without_ids_count_as_often_as_they_are_said() {
        assert_eq!(counts(WITHOUT, WITHOUT), ([0, 0, 3, 0], vec![0, 1, 2]));
        let again = "Note,Activity Type\nx,View\nx,View\nx,View\n";
        assert_eq!(counts(WITHOUT, again), ([1, 0, 2, 0], vec![0, 1, 3]));
        // Another field is something else that is said.
        let more = "Activity Type,Note,By\nView,x,Ann\n";
        assert_eq!(counts(WITHOUT, more), ([1, 0, 0, 0], vec![3]));
        assert_eq!(
            counts(WITHOUT, "Activity Type\nCall\n"),
            ([0, 0, 1, 0], vec![2])
        );
    }

    #[test]
    fn a_blank_that_takes_a_value_away_is_a_change_where_blanks_clear() {
        let listed = table(WITH_IDS);
        let read = batch("Activity ID,Activity Type\nA1,\nA2,Call\n");
        for (blanks_clear, expected) in [(false, [0, 2]), (true, [1, 1])] {
            let matched = match_rows(RowsAre::Activities, &listed, &read, blanks_clear);
            let got = matched.balance;
            assert_eq!([got.updated, got.unchanged], expected);
        }
    }
}
