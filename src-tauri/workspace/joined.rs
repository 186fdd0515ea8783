//! What is read of the list and the tables, once it counts what somebody said of their keys and values?
//! Values are read as others, details and companies are looked up.
//!
//! Invariants: what was imported is not touched; what is read follows from the tables and what was said, not
//! from the order in which they came.

use std::sync::Arc;

use import::{Join, JoinIs, JoinedField, RowsAre, ValueMapping, looked_up, with_values};
use lead::Table;
use store::{JoinRecord, Store, ValueRecord};

use crate::WorkspaceError;
use crate::around::{table_of, with_table};

/// What somebody said of keys and values, and did not take back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) joins: Vec<JoinRecord>,
    pub(crate) values: Vec<ValueRecord>,
}

/// What is read.
#[derive(Clone, Debug)]
pub(crate) struct Joined {
    /// The list, with all tables around and beside it.
    pub(crate) list: Arc<Table>,
    /// The fields that tables have from others.
    pub(crate) fields: Vec<JoinedField>,
}

impl Said {
    /// What is said in a workspace.
    pub(crate) fn of(store: &Store) -> Result<Self, WorkspaceError> {
        Ok(Self {
            joins: store.joins()?,
            values: store.values()?,
        })
    }

    /// The joins, in an order that does not hang on when they were said.
    pub(crate) fn joins(&self) -> Vec<Join> {
        let mut joins: Vec<Join> = self.joins.iter().map(|one| one.join.clone()).collect();
        joins.sort();
        joins
    }

    /// What is read as what.
    pub(crate) fn values(&self) -> Vec<ValueMapping> {
        self.values.iter().map(|one| one.mapping.clone()).collect()
    }

    /// What is read of `stored`; the very same where nothing was said.
    pub(crate) fn read(&self, stored: &Arc<Table>) -> Joined {
        if self.joins.is_empty() && self.values.is_empty() {
            return Joined {
                list: Arc::clone(stored),
                fields: Vec::new(),
            };
        }
        let (joins, values) = (self.joins(), self.values());
        let mut tables: Vec<(RowsAre, Table)> = RowsAre::ALL
            .into_iter()
            .filter_map(|of| Some((of, table_of(stored, of)?.clone())))
            .map(|(of, table)| (of, with_values(of, table, &values)))
            .collect();
        let mut fields = Vec::new();
        let mut of_people: Vec<(Join, Table)> = Vec::new();
        // Companies are told by details first, and tell it to others then.
        for other in [RowsAre::Details, RowsAre::Companies] {
            let Some(theirs) = tables.iter().find(|(of, _)| *of == other) else {
                continue;
            };
            let theirs = theirs.1.clone();
            for (of, table) in &mut tables {
                let own = |join: &&Join| (join.rows_are, join.other) == (*of, other);
                for join in joins.iter().filter(own) {
                    if join.is() == Some(JoinIs::MoreFields) {
                        let (read, more) = looked_up(join, std::mem::take(table), &theirs);
                        *table = read;
                        fields.extend(more);
                        if of.is_people() {
                            of_people.push((join.clone(), theirs.clone()));
                        }
                    }
                }
            }
        }
        let mut tables = tables.into_iter();
        // People are the first of all.
        let mut list = tables.next().map_or_else(Table::default, |(_, list)| list);
        if let Some(merged) = list.merged().cloned() {
            // Each of those who are one is read as the list is.
            list = list.with_merged(merged.read_as(move |alone| {
                let alone = with_values(RowsAre::People, alone, &values);
                of_people.into_iter().fold(alone, |alone, (join, theirs)| {
                    looked_up(&join, alone, &theirs).0
                })
            }));
        }
        let around = |list: Table, (of, table): (RowsAre, Table)| {
            let related = of.relation().and_then(|relation| stored.related(relation));
            let coverage = related.map_or_else(Vec::new, |related| related.coverage().to_vec());
            with_table(list, of, table, coverage, &joins)
        };
        Joined {
            list: Arc::new(tables.fold(list, around)),
            fields,
        }
    }
}
