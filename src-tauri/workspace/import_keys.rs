//! By which keys will the rows of an import be joined, before it is committed? What is found without being
//! asked, what other keys would find, and which keys find nothing. Nothing is joined unasked.

use std::collections::{BTreeSet, HashMap};

use import::{
    CONTACT_EMAIL, CONTACT_ID, Join, KeyFound, RowsAre, key_found, links_joined, most_frequent,
    propose_joins, propose_people, with_values,
};
use lead::{Field, FieldKey, Table};

use crate::around::would_link;
use crate::{Prepared, Snapshot, WorkspaceError};

/// By which keys the rows of an import will be joined.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportKeys {
    /// The field by which it is first said whose the rows are; `None` where no column goes to one.
    pub by: Option<Field>,
    /// Of the rows that belong to nobody, what they say there, with how often each occurs: the most
    /// frequent first.
    pub unmatched: Vec<(String, usize)>,
    /// What the keys find that were chosen for this import, or for earlier ones.
    pub chosen: Vec<KeyFound>,
    /// What other keys that may be meant would find.
    pub offered: Vec<KeyFound>,
}

/// What companies are known to people by, and the last is said of those that are not.
const OF_COMPANIES: [&str; 3] = ["company_name", "company_domain", "company_id"];

impl Prepared {
    /// By which keys its rows will be joined; `None` of people, and of rows that belong to nobody.
    #[must_use]
    pub fn keys(&self, snapshot: &Snapshot) -> Option<ImportKeys> {
        let relation = self.rows_are.relation()?;
        let table = self.read(snapshot)?;
        let wanted: &[&str] = match self.rows_are {
            RowsAre::Companies => &OF_COMPANIES,
            _ => &[CONTACT_EMAIL, CONTACT_ID],
        };
        let by = wanted.iter().find_map(|key| {
            let mut fields = table.fields().iter();
            fields.find(|field| field.key.as_str() == *key).cloned()
        });
        let joins = self.all_joins(snapshot);
        let linked: BTreeSet<u32> = links_joined(relation, &snapshot.list, &table, &joins)
            .pairs
            .into_iter()
            .map(|(_, row)| row)
            .collect();
        let column = by.as_ref().and_then(|field| table.column(&field.key));
        let mut counted = HashMap::new();
        for row in (0..table.n_rows() as u32).filter(|row| !linked.contains(row)) {
            if let Some(value) = column.and_then(|column| column.value(row as usize)) {
                *counted.entry(value.to_value().to_string()).or_default() += 1;
            }
        }
        let of_it = |join: &&Join| join.rows_are == self.rows_are;
        let chosen: Vec<KeyFound> = (joins.iter().filter(of_it))
            .map(|join| self.found(join, &table, snapshot))
            .collect();
        let mut offered = propose_people(self.rows_are, &table, &snapshot.list);
        let others = [RowsAre::Companies, RowsAre::Details].into_iter();
        let mut tables: Vec<(RowsAre, &Table)> = others
            .filter(|of| *of != self.rows_are)
            .filter_map(|of| Some((of, snapshot.table(of)?)))
            .collect();
        tables.push((self.rows_are, &table));
        let proposed = propose_joins(&tables).into_iter();
        offered.extend(
            proposed
                .filter(|one| of_it(&&one.join))
                .map(|one| self.found(&one.join, &table, snapshot)),
        );
        offered.retain(|one| !joins.contains(&one.join));
        Some(ImportKeys {
            by,
            unmatched: most_frequent(counted),
            chosen,
            offered,
        })
    }

    /// The fields of its rows that may be a key, and of each table that they can be joined with.
    #[must_use]
    pub fn key_fields<'a>(&'a self, snapshot: &'a Snapshot) -> Vec<(RowsAre, &'a Field)> {
        let own = self.batch.columns.iter();
        let own = own.map(|(field, _)| (self.rows_are, field));
        let may_join = |&other: &RowsAre| {
            let key = FieldKey::from_label("key");
            let join = Join {
                rows_are: self.rows_are,
                key: key.clone(),
                other,
                other_key: key,
            };
            join.is().is_some()
        };
        let others = RowsAre::ALL.into_iter().filter(may_join);
        let of_other = |other| {
            let fields = snapshot.fields(other).iter();
            fields.map(move |field| (other, field))
        };
        own.chain(others.flat_map(of_other)).collect()
    }

    /// The same import, joined by these keys too once it is committed. What was chosen before is not.
    ///
    /// # Errors
    /// Where two of these tables cannot be joined, or one of them has no such field.
    pub fn joined_by(self, joins: Vec<Join>, snapshot: &Snapshot) -> Result<Self, WorkspaceError> {
        if joins == self.joins {
            return Ok(self);
        }
        let fields = self.key_fields(snapshot);
        for join in &joins {
            if join.rows_are != self.rows_are || join.is().is_none() {
                return Err(WorkspaceError::JoinUnfit(join.rows_are, join.other));
            }
            for (of, key) in [(join.rows_are, &join.key), (join.other, &join.other_key)] {
                if !fields
                    .iter()
                    .any(|(one, field)| (*one, &field.key) == (of, key))
                {
                    return Err(WorkspaceError::FieldAbsent(format!("{}.{key}", of.name())));
                }
            }
        }
        let mut chosen = Self { joins, ..self };
        if let Some(relation) = chosen.rows_are.relation() {
            let said = (&*snapshot.list, &*snapshot.said);
            let of = (chosen.rows_are, relation);
            let linked = would_link(said, of, (&chosen.batch, &chosen.joins), &chosen.matched);
            chosen.linked = Some(linked);
        }
        Ok(chosen)
    }

    /// The keys that were chosen for it.
    #[must_use]
    pub fn chosen_keys(&self) -> &[Join] {
        &self.joins
    }

    /// The joins that will be in force, each once.
    fn all_joins(&self, snapshot: &Snapshot) -> Vec<Join> {
        let mut joins = snapshot.said.joins();
        joins.extend(self.joins.iter().cloned());
        joins.sort();
        joins.dedup();
        joins
    }

    fn found(&self, join: &Join, table: &Table, snapshot: &Snapshot) -> KeyFound {
        let none = Table::default();
        key_found(join, table, snapshot.table(join.other).unwrap_or(&none))
    }

    /// Its rows, with values read as others where somebody said so.
    fn read(&self, snapshot: &Snapshot) -> Option<Table> {
        let batch = &self.batch;
        let table = Table::from_columns(batch.rows.len(), batch.columns.clone())?;
        Some(with_values(self.rows_are, table, &snapshot.said.values()))
    }
}
