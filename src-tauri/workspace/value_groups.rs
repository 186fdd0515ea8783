//! Which values are one, written differently, and what is said when they are to be? Offered in groups with
//! their counts, and said in one go.

use import::{RowsAre, ValueGroup, ValueMapping, value_groups};
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
    /// Reads every value of these groups as one, each as it is said: the table, its field, and the value that all
    /// are read as. Gives the numbers by which that is taken back; what is no such group any more is left as it is.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn groups_say(
        &mut self,
        said: &[(RowsAre, FieldKey, String)],
        (now, by): (Timestamp, &str),
    ) -> Result<Vec<i64>, WorkspaceError> {
        let there = self.snapshot().value_groups();
        let meant = said.iter().filter_map(|(of, key, to)| {
            let mut groups = there
                .iter()
                .filter(|one| (one.rows_are, &one.key) == (*of, key));
            groups.find_map(|group| group.clone().read_as(to))
        });
        let mappings: Vec<ValueMapping> = meant.flat_map(|group| group.mappings()).collect();
        self.values_say(&mappings, (now, by))
    }

    /// Reads every value of a group as the one; gives the numbers by which that is taken back.
    ///
    /// # Errors
    /// Where the table has no such field, or the workspace may not be written.
    pub fn group_say(
        &mut self,
        group: &ValueGroup,
        (now, by): (Timestamp, &str),
    ) -> Result<Vec<i64>, WorkspaceError> {
        self.values_say(&group.mappings(), (now, by))
    }
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use import::Asked;

    use super::*;
    use crate::tests::{Still, now};
    use crate::{FileTable, prepare};

    const PEOPLE: &str = "Email,Lead Source\na@a.example,google\nb@a.example,google\n\
        c@a.example,Google\nd@a.example,GOOGLE \ne@a.example,Trade fair\nf@a.example,trade-fair\n";

    #[test]
    fn groups_are_read_as_the_spelling_that_is_chosen_and_each_is_taken_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.leadpact");
        let mut workspace = Workspace::create(&path, now()).unwrap();
        let file = FileTable::new("people.csv", PEOPLE.as_bytes().to_vec());
        let mut go_on = |_| ControlFlow::Continue(());
        let snapshot = workspace.snapshot().clone();
        let looked = file
            .look(&snapshot, &Asked::default(), 0, &mut go_on)
            .unwrap();
        let mut go_on = |_| ControlFlow::Continue(());
        let reading = looked.proposal.clone();
        let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
        let mut go_on = |_| ControlFlow::Continue(());
        workspace
            .import_commit(prepared, (now(), "Ola"), &Still, &mut go_on)
            .unwrap();

        let groups = workspace.snapshot().value_groups();
        assert_eq!(groups.len(), 2, "{groups:?}");
        let key = groups[0].key.clone();
        let said = |to: &str| (RowsAre::People, key.clone(), to.to_owned());
        assert!(groups[0].clone().read_as("Bing").is_none());
        let none = workspace
            .groups_say(&[said("Bing")], (now(), "Ola"))
            .unwrap();
        assert!(none.is_empty(), "what is no group is left as it is");

        let chosen = [said("Google"), said("Trade fair")];
        let ids = workspace.groups_say(&chosen, (now(), "Ola")).unwrap();
        assert!(workspace.snapshot().value_groups().is_empty());
        let table = workspace.snapshot().table(RowsAre::People).unwrap();
        let distinct = table.distinct(&key).unwrap();
        let mut values: Vec<(String, usize)> = distinct
            .values
            .iter()
            .map(|(value, n)| (format!("{value:?}"), *n))
            .collect();
        values.sort();
        assert_eq!(values.len(), 2, "{values:?}");
        assert!(values[0].0.contains("Google") && values[0].1 == 4);
        assert!(values[1].0.contains("Trade fair") && values[1].1 == 2);

        for id in ids {
            workspace.value_unsay(id, now()).unwrap();
        }
        assert_eq!(workspace.snapshot().value_groups(), groups);
    }
}
