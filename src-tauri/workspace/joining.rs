//! How are tables joined, and values read as others? Said by a person, and taken back; what may be meant is
//! offered, and never done unasked.

use import::{
    Join, JoinIs, JoinedField, Offer, Partners, ProposedJoin, RowsAre, ValueMapping, offers_of,
    propose_joins, rare_values, unknown_countries,
};
use jiff::Timestamp;
use lead::{Field, FieldKey, FieldType, Table, each_of};
use store::{JoinRecord, ValueRecord};

use crate::{Snapshot, Workspace, WorkspaceError};

/// A join and what it finds.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinFound {
    /// The join, as it was said.
    pub record: JoinRecord,
    /// How many rows have a key.
    pub n_keyed: usize,
    /// How many of these are joined.
    pub n_joined: usize,
    /// How many are not because several rows of the other table have their key.
    pub n_ambiguous: usize,
    /// The fields that the table has by it; none of a join that says whose rows are.
    pub fields: Vec<JoinedField>,
}

impl Snapshot {
    /// The joins in force, in the order in which they were said, with what they find.
    #[must_use]
    pub fn joins(&self) -> Vec<JoinFound> {
        let found = |record: &JoinRecord| {
            let join = &record.join;
            let none = Table::default();
            let [own, other] = [join.rows_are, join.other];
            let [own, other] = [own, other].map(|of| self.table(of).unwrap_or(&none));
            let partners = Partners::of(join, own, other);
            let fields = self.joined_fields.iter();
            JoinFound {
                record: record.clone(),
                n_keyed: partners.n_keyed,
                n_joined: partners.n_joined,
                n_ambiguous: partners.n_ambiguous,
                fields: fields.filter(|one| one.join == *join).cloned().collect(),
            }
        };
        self.said.joins.iter().map(found).collect()
    }

    /// The joins that may be meant and are not in force.
    #[must_use]
    pub fn joins_proposed(&self) -> Vec<ProposedJoin> {
        let tables = RowsAre::ALL
            .into_iter()
            .filter_map(|of| Some((of, self.stored(of)?)));
        let tables: Vec<(RowsAre, &Table)> = tables.collect();
        let mut proposed = propose_joins(&tables);
        proposed.retain(|one| self.said.joins.iter().all(|said| said.join != one.join));
        proposed
    }

    /// The values that are read as others.
    #[must_use]
    pub fn values_read(&self) -> &[ValueRecord] {
        &self.said.values
    }

    /// The values in doubt of a table, and of those that are joined with it.
    pub(crate) fn in_doubt_of(&self, of: RowsAre) -> Vec<Offer> {
        let joins = self.said.joins.iter();
        let with_it: Vec<RowsAre> = (joins.map(|one| &one.join))
            .filter(|join| join.other == of)
            .map(|join| join.rows_are)
            .collect();
        self.doubts(|table| table == of || with_it.contains(&table))
    }

    /// The values in doubt: keys for which the joins in force find nothing, and rare values beside frequent
    /// ones that are nearly the same, in fields of few values.
    #[must_use]
    pub fn values_in_doubt(&self) -> Vec<Offer> {
        self.doubts(|_| true)
    }

    /// The values in doubt of some tables.
    fn doubts(&self, of: impl Fn(RowsAre) -> bool) -> Vec<Offer> {
        let mut offers: Vec<Offer> = Vec::new();
        for record in self.said.joins.iter().filter(|one| of(one.join.rows_are)) {
            let join = &record.join;
            let tables = [join.rows_are, join.other].map(|of| self.table(of));
            if let (Some(JoinIs::MoreFields), [Some(own), Some(other)]) = (join.is(), tables) {
                offers.extend(offers_of(join, own, other));
            }
        }
        let tables = RowsAre::ALL.into_iter().filter(|table| of(*table));
        let choices: Vec<(RowsAre, &Table, &FieldKey)> = tables
            .filter_map(|of| Some((of, self.table(of)?)))
            .flat_map(|(of, table)| {
                let fields = self.stored_fields(of).iter();
                let is_asked =
                    |field: &&Field| matches!(field.kind, FieldType::Choice | FieldType::Country);
                let choices = fields.filter(is_asked);
                choices.map(move |field| (of, table, &field.key))
            })
            .collect();
        let rare = each_of(choices.len(), |i| {
            let (of, table, key) = choices[i];
            let mut offers = rare_values(of, table, key);
            offers.extend(unknown_countries(of, table, key));
            offers
        });
        for offer in rare.into_iter().flatten() {
            let same = |one: &Offer| {
                (one.rows_are, &one.key, &one.from) == (offer.rows_are, &offer.key, &offer.from)
            };
            if !offers.iter().any(same) {
                offers.push(offer);
            }
        }
        offers
    }
}

impl Workspace {
    /// Joins two tables; gives the number by which that is taken back. A join that is in force stays as it
    /// is.
    ///
    /// # Errors
    /// Where these tables cannot be joined, one of them has no such field, or the workspace may not be
    /// written.
    pub fn join_say(
        &mut self,
        join: &Join,
        (now, by): (Timestamp, &str),
    ) -> Result<i64, WorkspaceError> {
        if join.is().is_none() {
            let (own, other) = (join.rows_are, join.other);
            return Err(WorkspaceError::JoinUnfit(own, other));
        }
        for (of, key) in [(join.rows_are, &join.key), (join.other, &join.other_key)] {
            self.has_field(of, key)?;
        }
        let id = self.store().join_keep(join, (now, by))?;
        self.reread(now)?;
        Ok(id)
    }

    /// Takes a join back.
    ///
    /// # Errors
    /// Where it is not in force, or the workspace may not be written.
    pub fn join_undo(&mut self, id: i64, now: Timestamp) -> Result<(), WorkspaceError> {
        if !self.store().join_undo(id, now)? {
            return Err(WorkspaceError::JoinAbsent(id));
        }
        self.reread(now)
    }

    /// Reads a value as another, from now on and in every import to come; gives the number by which that is
    /// taken back.
    ///
    /// # Errors
    /// Where the table has no such field, or the workspace may not be written.
    pub fn value_say(
        &mut self,
        mapping: &ValueMapping,
        (now, by): (Timestamp, &str),
    ) -> Result<i64, WorkspaceError> {
        self.has_field(mapping.rows_are, &mapping.key)?;
        let id = self.store().value_keep(mapping, (now, by))?;
        self.reread(now)?;
        Ok(id)
    }

    /// Reads values as others, all at once; the list is read again once.
    pub(crate) fn values_say(
        &mut self,
        mappings: &[ValueMapping],
        (now, by): (Timestamp, &str),
    ) -> Result<Vec<i64>, WorkspaceError> {
        for mapping in mappings {
            self.has_field(mapping.rows_are, &mapping.key)?;
        }
        let store = self.store();
        let kept = mappings
            .iter()
            .map(|one| store.value_keep(one, (now, by)))
            .collect::<Result<Vec<i64>, _>>();
        self.reread(now)?;
        Ok(kept?)
    }

    /// Reads a value again as it was imported.
    ///
    /// # Errors
    /// Where it was not read as another, or the workspace may not be written.
    pub fn value_unsay(&mut self, id: i64, now: Timestamp) -> Result<(), WorkspaceError> {
        if !self.store().value_undo(id, now)? {
            return Err(WorkspaceError::ValueMappingAbsent(id));
        }
        self.reread(now)
    }

    fn has_field(&self, of: RowsAre, key: &lead::FieldKey) -> Result<(), WorkspaceError> {
        let table = self.snapshot().stored(of);
        match table.and_then(|table| table.field(key)) {
            Some(_) => Ok(()),
            None => Err(WorkspaceError::FieldAbsent(format!("{}.{key}", of.name()))),
        }
    }
}

#[cfg(test)]
mod tests;
