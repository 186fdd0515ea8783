//! What holds of all that was said, by whoever and wherever? A set of edits, each of which writes registers
//! over what its author knew of them. A register's values are its writes that no other write of it replaced:
//! one as a rule, several where people said different things apart, until somebody chooses.
//!
//! Invariants: what holds is a function of the *set* of edits, so any order, any repetition and any gap
//! gives the same; nothing is ever removed from it; `at` is shown and decides only between what nothing else
//! orders.

mod edit;
mod parts;
mod register;
#[cfg(test)]
mod tests;
mod undo;
mod unsaid;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde_json::Value;

pub use edit::{Edit, EditError, EditHash, Write};
pub use parts::{Rebuilt, registers_of};
pub use register::Register;
pub use undo::UndoError;

/// Everything that was said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    edits: BTreeMap<EditHash, Edit>,
    /// Each after all that its author knew.
    order: Vec<EditHash>,
    /// The writes of each register that nobody replaced, in order.
    standing: BTreeMap<Register, Vec<EditHash>>,
}

/// A value that a register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held<'a> {
    /// The value; null where somebody took it away while others still spoke of it.
    pub value: &'a Value,
    /// Who said so first.
    pub who: &'a str,
    /// When.
    pub at: Timestamp,
    /// In which edit.
    pub edit: &'a EditHash,
}

static NOTHING: Value = Value::Null;

impl Journal {
    /// What these edits say together.
    #[must_use]
    pub fn of(edits: impl IntoIterator<Item = Edit>) -> Self {
        let edits = edits.into_iter().map(|edit| (edit.hash(), edit));
        Self::folded(edits.collect())
    }

    fn folded(edits: BTreeMap<EditHash, Edit>) -> Self {
        let order = ordered(&edits);
        let mut replaced: BTreeSet<(&Register, &EditHash)> = BTreeSet::new();
        for edit in edits.values() {
            for write in &edit.writes {
                replaced.extend(write.over.iter().map(|over| (&write.register, over)));
            }
        }
        let mut standing: BTreeMap<Register, Vec<EditHash>> = BTreeMap::new();
        for hash in &order {
            for write in edits.get(hash).into_iter().flat_map(|edit| &edit.writes) {
                if !replaced.contains(&(&write.register, hash)) {
                    let writes = standing.entry(write.register.clone()).or_default();
                    writes.push(hash.clone());
                }
            }
        }
        Self {
            edits,
            order,
            standing,
        }
    }

    /// This and what the other says too.
    #[must_use]
    pub fn joined(&self, others: impl IntoIterator<Item = Edit>) -> Self {
        let mut edits = self.edits.clone();
        edits.extend(others.into_iter().map(|edit| (edit.hash(), edit)));
        Self::folded(edits)
    }

    /// What was said up to the first `n` edits, in their order.
    #[must_use]
    pub fn until(&self, n: usize) -> Self {
        let first = self.order.iter().take(n);
        let edits = first.filter_map(|hash| Some((hash.clone(), self.edits.get(hash)?.clone())));
        Self::folded(edits.collect())
    }

    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.edits.is_empty()
    }

    /// How many edits there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.edits.len()
    }

    /// Every edit with its identity, each after all that its author knew.
    pub fn edits(&self) -> impl DoubleEndedIterator<Item = (&EditHash, &Edit)> {
        let edits = self.order.iter();
        edits.filter_map(|hash| Some((hash, self.edits.get(hash)?)))
    }

    /// Everybody who ever said something, by name.
    #[must_use]
    pub fn authors(&self) -> Vec<String> {
        let authors: BTreeSet<&String> = self.edits.values().map(|edit| &edit.who).collect();
        let named = authors.into_iter().filter(|who| !who.is_empty());
        named.cloned().collect()
    }

    /// The edit of this identity.
    #[must_use]
    pub fn edit(&self, hash: &EditHash) -> Option<&Edit> {
        self.edits.get(hash)
    }

    /// The newest edits: those that no author of another knew.
    #[must_use]
    pub fn heads(&self) -> Vec<EditHash> {
        let known: BTreeSet<&EditHash> = self.edits.values().flat_map(|edit| &edit.after).collect();
        let heads = self.edits.keys().filter(|hash| !known.contains(hash));
        heads.cloned().collect()
    }

    /// Every register that was ever written.
    pub fn registers(&self) -> impl Iterator<Item = &Register> {
        self.standing.keys()
    }

    /// The different values that a register holds, oldest first: none where nothing was said or what was
    /// said was taken away, several where people said different things apart.
    #[must_use]
    pub fn values(&self, register: &Register) -> Vec<Held<'_>> {
        let mut values: Vec<Held<'_>> = Vec::new();
        for (hash, value) in self.writes_of(register) {
            if let Some(edit) = self.edits.get(hash)
                && !values.iter().any(|held| held.value == value)
            {
                values.push(Held {
                    value,
                    who: &edit.who,
                    at: edit.at,
                    edit: hash,
                });
            }
        }
        match values[..] {
            [only] if only.value.is_null() => Vec::new(),
            _ => values,
        }
    }

    /// The value that counts until somebody chooses: of several the one said last, in the order of
    /// [`Journal::edits`], and what is there before that it was taken away.
    #[must_use]
    pub fn value(&self, register: &Register) -> Option<&Value> {
        let values = self.values(register);
        let mut newest_first = values.iter().rev();
        let held = newest_first.find(|held| !held.value.is_null());
        held.map(|held| held.value)
    }

    /// The registers of which people said different things apart, and nobody chose.
    #[must_use]
    pub fn disagreements(&self) -> Vec<&Register> {
        let registers = self.standing.iter();
        let several = registers.filter(|(register, writes)| {
            writes.len() > 1 && register.is_to_choose() && self.values(register).len() > 1
        });
        several.map(|(register, _)| register).collect()
    }

    /// The edit by which somebody says this, over all that stands here; `None` where all of it holds already.
    #[must_use]
    pub fn next(
        &self,
        who: &str,
        at: Timestamp,
        note: &str,
        writes: impl IntoIterator<Item = (Register, Value)>,
    ) -> Option<Edit> {
        let writes: BTreeMap<Register, Value> = writes.into_iter().collect();
        let changing = writes.into_iter().filter(|(register, value)| {
            let held: Vec<&Value> = self.writes_of(register).map(|(_, value)| value).collect();
            match &held[..] {
                [] => !value.is_null(),
                [first, ..] => *first != value || held.iter().any(|other| other != first),
            }
        });
        let writes: Vec<Write> = changing
            .map(|(register, value)| {
                let mut over = self.standing.get(&register).cloned().unwrap_or_default();
                over.sort();
                Write {
                    register,
                    value,
                    over,
                }
            })
            .collect();
        (!writes.is_empty()).then(|| Edit {
            who: who.to_owned(),
            at,
            note: note.to_owned(),
            after: self.heads(),
            undoes: None,
            writes,
        })
    }

    /// The writes of a register that nobody replaced, in order.
    fn writes_of(&self, register: &Register) -> impl Iterator<Item = (&EditHash, &Value)> {
        let writes = self.standing.get(register).into_iter().flatten();
        writes.map(|hash| (hash, self.written(hash, register)))
    }

    fn written(&self, hash: &EditHash, register: &Register) -> &Value {
        let write = self.edits.get(hash).and_then(|edit| edit.write(register));
        write.map_or(&NOTHING, |write| &write.value)
    }
}

/// The edits, each after all that its author knew; where nothing else orders them, by when they were said.
fn ordered(edits: &BTreeMap<EditHash, Edit>) -> Vec<EditHash> {
    let mut waits_for: BTreeMap<&EditHash, usize> = BTreeMap::new();
    let mut waited_for: BTreeMap<&EditHash, Vec<&EditHash>> = BTreeMap::new();
    for (hash, edit) in edits {
        let known: BTreeSet<&EditHash> = edit.after.iter().collect();
        let known = known.into_iter().filter(|one| edits.contains_key(one));
        let mut n = 0;
        for one in known {
            waited_for.entry(one).or_default().push(hash);
            n += 1;
        }
        waits_for.insert(hash, n);
    }
    let free = edits
        .iter()
        .filter(|(hash, _)| waits_for.get(hash) == Some(&0));
    let mut ready: BTreeSet<(Timestamp, &EditHash)> =
        free.map(|(hash, edit)| (edit.at, hash)).collect();
    let mut order = Vec::with_capacity(edits.len());
    while let Some((_, hash)) = ready.pop_first() {
        order.push(hash.clone());
        for next in waited_for.remove(hash).into_iter().flatten() {
            if let Some(n) = waits_for.get_mut(next) {
                *n -= 1;
                if let (0, Some(edit)) = (*n, edits.get(next)) {
                    ready.insert((edit.at, next));
                }
            }
        }
    }
    order
}
