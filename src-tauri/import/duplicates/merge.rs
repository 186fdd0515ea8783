//! How does a group become one person? Which row stays, and whose value counts first in which field.
//! Plain data: what is stored, and undone, is decided elsewhere.
//!
//! Invariant: a missing value counts for nobody, so the order of the rows decides only between values
//! that are there; no value is lost, because no row is changed.

use lead::{FieldKey, FieldType, Interval, Table, ValueRef, fold};

use super::columns::{is_family, is_given, is_whole};
use super::names::plain;
use crate::matching::is_personal;

/// How the rows of a group become one person: of each field, the first of these values that is not
/// missing: that of the row in `prefer`, of the winner, of the losers in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merge {
    /// The row that stays: the one with most values known, the earliest of several.
    pub winner: u32,
    /// The rows that go into it, those with more values known first.
    pub losers: Vec<u32>,
    /// Fields in which another row than the winner counts first, and why it does is plain to see.
    pub prefer: Vec<Preferred>,
}

/// A field in which a loser's value counts before the winner's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferred {
    /// The field.
    pub field: FieldKey,
    /// The row whose value counts first.
    pub row: u32,
}

impl Merge {
    /// The fields in which the value of a loser counts before the winner's.
    #[must_use]
    pub fn loser_first(&self, loser: u32) -> Vec<FieldKey> {
        let of_loser = self.prefer.iter().filter(|one| one.row == loser);
        of_loser.map(|one| one.field.clone()).collect()
    }

    /// The rows in the order in which their values of a field count.
    pub fn order(&self, field: &FieldKey) -> impl Iterator<Item = u32> {
        let preferred = self.prefer.iter().find(|one| one.field == *field);
        let preferred = preferred.map(|one| one.row);
        let all = std::iter::once(self.winner).chain(self.losers.iter().copied());
        let others = all.filter(move |&row| Some(row) != preferred);
        preferred.into_iter().chain(others)
    }
}

/// The merge that is proposed for these rows of `list`; `None` for fewer than two of them. A loser's value
/// counts first where the winner's is a name of which only letters are written, a shared mailbox
/// where the loser has a personal one, or an interval where the loser has an exact number within it.
#[must_use]
pub fn merge_rule(list: &Table, rows: &[u32]) -> Option<Merge> {
    let mut rows: Vec<u32> = rows.to_vec();
    rows.sort_unstable();
    rows.dedup();
    let n_known = |row: u32| {
        let fields = list.fields().iter();
        let known = fields.filter(|field| list.value(row as usize, &field.key).is_some());
        known.count()
    };
    rows.sort_by_cached_key(|&row| (std::cmp::Reverse(n_known(row)), row));
    let (&winner, losers) = rows.split_first()?;
    if losers.is_empty() {
        return None;
    }
    let mut prefer = Vec::new();
    for field in list.fields() {
        let Some(own) = list.value(winner as usize, &field.key) else {
            continue;
        };
        let says_more = |&&row: &&u32| {
            let value = list.value(row as usize, &field.key);
            value.is_some_and(|value| says_more(field, value, own))
        };
        if let Some(&row) = losers.iter().find(says_more) {
            prefer.push(Preferred {
                field: field.key.clone(),
                row,
            });
        }
    }
    Some(Merge {
        winner,
        losers: losers.to_vec(),
        prefer,
    })
}

/// Whether `other` plainly says more than `own`.
fn says_more(field: &lead::Field, other: ValueRef<'_>, own: ValueRef<'_>) -> bool {
    let is_name = is_given(field) || is_family(field) || is_whole(field);
    match (own, other) {
        (ValueRef::Text(own), ValueRef::Text(other)) if field.kind == FieldType::Email => {
            !is_personal(&fold(own)) && is_personal(&fold(other))
        }
        (ValueRef::Text(own), ValueRef::Text(other)) if is_name => {
            has_initial(own)
                && !has_initial(other)
                && plain(other).chars().next() == plain(own).chars().next()
        }
        (ValueRef::Number(own), ValueRef::Number(other)) => narrows(own, other),
        (ValueRef::Money(own, one), ValueRef::Money(other, currency)) => {
            one == currency && narrows(own, other)
        }
        _ => false,
    }
}

fn narrows(own: Interval, other: Interval) -> bool {
    let is_within = own.low() <= other.low() && other.high() <= own.high();
    !own.is_exact() && other.is_exact() && is_within
}

/// Whether a word of a name is only its first letter.
fn has_initial(name: &str) -> bool {
    let words = name.split(|c: char| c.is_whitespace() || c == '.');
    let mut words = words.filter(|word| !word.is_empty());
    words.any(|word| word.chars().count() == 1)
}
