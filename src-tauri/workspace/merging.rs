//! How are those who are in the list twice made one, and parted again? A merge says that rows are one
//! person and whose value counts first; nothing is lost by it, and files that still have both are
//! understood.

use std::ops::ControlFlow;

use import::{Candidate, Merge};
use jiff::Timestamp;
use store::{MergeRecord, NewMerge};

use crate::{Workspace, WorkspaceError, duplicates};

impl Workspace {
    /// Who is in the list twice, those left out of whom somebody said that they are not one; `None`
    /// where `is_cancelled` said stop.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn duplicates(
        &self,
        is_cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Option<import::Duplicates>, WorkspaceError> {
        let mut found = duplicates(self.snapshot(), is_cancelled);
        if let Some(found) = &mut found {
            self.leave_apart(found)?;
        }
        Ok(found)
    }

    /// Takes those out of `found` of whom somebody said that they are not one; `found` is of the list as
    /// it is now.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn leave_apart(&self, found: &mut import::Duplicates) -> Result<(), WorkspaceError> {
        let apart = self.store().apart()?;
        let said = |one: &Candidate| {
            let rows = one.rows.iter().enumerate();
            let mut pairs = rows.flat_map(|(at, &row)| {
                let others = one.rows[at + 1..].iter();
                others.map(move |&other| (row.min(other), row.max(other)))
            });
            pairs.all(|pair| apart.contains(&pair))
        };
        found.candidates.retain(|one| !said(one));
        Ok(())
    }

    /// Makes rows of the list one person each; gives the numbers by which that is taken back.
    ///
    /// # Errors
    /// Where there is no such row, or the workspace may not be written; all is then as before.
    pub fn leads_merge(
        &mut self,
        merges: &[Merge],
        cause: &str,
        (now, by): (Timestamp, &str),
    ) -> Result<Vec<i64>, WorkspaceError> {
        let n_rows = self.snapshot().list.n_rows();
        let rows = |merge: &Merge| [merge.winner].into_iter().chain(merge.losers.clone());
        if let Some(row) = merges
            .iter()
            .flat_map(rows)
            .find(|&row| row as usize >= n_rows)
        {
            return Err(WorkspaceError::LeadAbsent(row.to_string()));
        }
        // One by one: of each loser its own values may count first.
        let each: Vec<_> = merges
            .iter()
            .flat_map(|merge| merge.losers.iter().map(move |&loser| (merge, loser)))
            .map(|(merge, loser)| (merge.winner, [loser], merge.loser_first(loser)))
            .collect();
        let new: Vec<NewMerge<'_>> = each
            .iter()
            .map(|(winner, losers, loser_first)| NewMerge {
                winner: *winner,
                losers,
                loser_first,
                cause,
            })
            .collect();
        let list = self.snapshot().stored.clone();
        let mut go_on = |_, _| ControlFlow::Continue(());
        let merged = self.store_mut().merge(&list, &new, (now, by), &mut go_on)?;
        let (then, ids) = merged.ok_or(WorkspaceError::Cancelled)?;
        self.show_table(import::RowsAre::People, then, now)?;
        Ok(ids)
    }

    /// Parts those again who were made one by these merges.
    ///
    /// # Errors
    /// Where one of them is not there or was taken back already, or the workspace may not be written.
    pub fn merges_undo(&mut self, merges: &[i64], now: Timestamp) -> Result<(), WorkspaceError> {
        let list = self.snapshot().stored.clone();
        let then = self.store_mut().merge_undo(&list, merges, now)?;
        self.show_table(import::RowsAre::People, then, now)
    }

    /// The merges that were not taken back, newest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn merges(&self) -> Result<Vec<MergeRecord>, WorkspaceError> {
        Ok(self.store().merges()?)
    }

    /// Keeps that these rows of the list are each somebody else, so that nobody is asked again.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn keep_apart(
        &self,
        rows: &[u32],
        (now, by): (Timestamp, &str),
    ) -> Result<(), WorkspaceError> {
        Ok(self.store().keep_apart(rows, (now, by))?)
    }
}
