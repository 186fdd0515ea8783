//! Which values are one, written differently, and what is said when they are to be? Offered in groups with
//! their counts, and said in one go.

use import::{RowsAre, ValueGroup, value_groups};
use jiff::Timestamp;
use lead::{FieldKey, each_of};

use crate::{Snapshot, Workspace, WorkspaceError};

impl Snapshot {
    /// The groups of values of people and companies that are written differently and look like one, field
    /// by field. What is read as another already is asked as it is read.
    #[must_use]
    pub fn value_groups(&self) -> Vec<ValueGroup> {
        let tables = [RowsAre::People, RowsAre::Companies];
        let fields: Vec<(RowsAre, &FieldKey)> = tables
            .into_iter()
            .flat_map(|of| {
                self.stored_fields(of)
                    .iter()
                    .map(move |field| (of, &field.key))
            })
            .collect();
        let groups = each_of(fields.len(), |i| {
            let (of, key) = fields[i];
            let table = self.table(of);
            table.map(|table| value_groups(of, table, key))
        });
        groups.into_iter().flatten().flatten().collect()
    }
}

impl Workspace {
    /// Reads every value of a group as the one; gives the numbers by which that is taken back.
    ///
    /// # Errors
    /// Where the table has no such field, or the workspace may not be written.
    pub fn group_say(
        &mut self,
        group: &ValueGroup,
        (now, by): (Timestamp, &str),
    ) -> Result<Vec<i64>, WorkspaceError> {
        let mappings = group.mappings();
        let said = mappings.iter().map(|one| self.value_say(one, (now, by)));
        said.collect()
    }
}
