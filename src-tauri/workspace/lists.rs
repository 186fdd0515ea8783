//! Which lead lists are there, who is on them, and what can be done with them? Membership is folded when it
//! is first asked for, by a reader of its own, and is then the same for as long as the snapshot is held.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use import::{RowsAre, headers_key};
use jiff::Timestamp;
use jiff::civil::Date;
use lead::{Mask, fold};
use store::{
    ImportRecord, LeadList, MemberChange, Members, MembersOrigin, Origin, Store, StoreError,
};

use crate::history::History;
use crate::{Looked, Prepared, Snapshot, Workspace, WorkspaceError};

/// Letters of a name, at most.
const MOST_LETTERS: usize = 120;

/// The lead lists of a snapshot.
#[derive(Debug, Default)]
pub(crate) struct Lists {
    path: PathBuf,
    /// Those that are there, in the order in which they were made.
    all: Vec<LeadList>,
    /// `None` where it could not be read.
    origin: Option<MembersOrigin>,
    members: OnceLock<Arc<Vec<Members>>>,
    /// Those of the day asked last.
    by_day: Mutex<Option<(Date, Arc<Lists>)>>,
}

impl Lists {
    /// The lists of a workspace as it is now.
    pub(crate) fn of(store: &Store) -> Result<Self, WorkspaceError> {
        let mut all = store.lead_lists()?;
        all.retain(|list| list.deleted_at.is_none());
        let origin = match all.is_empty() {
            true => None,
            false => Some(store.members_origin(store.origin()?, None)?),
        };
        Ok(Self {
            path: store.path().to_owned(),
            all,
            origin,
            ..Self::default()
        })
    }

    /// The same lists with who was on them by the end of a day, among the people of `origin`; among
    /// those of today with `None`.
    pub(crate) fn by(
        self: &Arc<Self>,
        day: Date,
        origin: Option<Origin>,
        until: Timestamp,
    ) -> Arc<Self> {
        if self.all.is_empty() {
            return Arc::clone(self);
        }
        let mut known = self.by_day.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, lists)) = known.as_ref().filter(|(of, _)| *of == day) {
            return Arc::clone(lists);
        }
        let read = |store: Store| {
            let origin = origin.map_or_else(|| store.origin(), Ok)?;
            store.members_origin(origin, Some(until))
        };
        let lists = Arc::new(Self {
            path: self.path.clone(),
            all: self.all.clone(),
            origin: Store::open_to_read(&self.path).and_then(read).ok(),
            ..Self::default()
        });
        *known = Some((day, Arc::clone(&lists)));
        lists
    }

    fn members(&self) -> Result<Arc<Vec<Members>>, WorkspaceError> {
        if let Some(members) = self.members.get() {
            return Ok(Arc::clone(members));
        }
        if self.all.is_empty() {
            return Ok(Arc::default());
        }
        let unread = || StoreError::Damaged("who is on which list cannot be read".to_owned());
        let origin = self.origin.as_ref().ok_or_else(unread)?;
        let ids: Vec<i64> = self.all.iter().map(|list| list.id).collect();
        let members = Store::open_to_read(&self.path)?.members(origin, &ids)?;
        Ok(Arc::clone(self.members.get_or_init(|| Arc::new(members))))
    }
}

/// The people of one lead list, whose figures are asked for alone.
#[derive(Clone, Debug)]
pub struct AmongList {
    /// What the list is called.
    pub name: String,
    /// Who is on it.
    pub on: Mask,
}

impl Snapshot {
    /// The lead lists that are there, in the order in which they were made.
    #[must_use]
    pub fn lists(&self) -> &[LeadList] {
        &self.lists.all
    }

    /// The list of a name, letters large or small.
    ///
    /// # Errors
    /// Where there is none.
    pub fn list_named(&self, name: &str) -> Result<&LeadList, WorkspaceError> {
        let wanted = fold(name.trim());
        let found = self.lists().iter().find(|list| fold(&list.name) == wanted);
        found.ok_or_else(|| WorkspaceError::ListAbsent(name.to_owned()))
    }

    /// The list of a number.
    ///
    /// # Errors
    /// Where it is not there, or was deleted.
    pub fn list_of(&self, id: i64) -> Result<&LeadList, WorkspaceError> {
        let found = self.lists().iter().find(|list| list.id == id);
        found.ok_or_else(|| WorkspaceError::ListAbsent(id.to_string()))
    }

    /// Who is on each of [`Snapshot::lists`], in their order, by the day that everything is judged as of.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn members(&self) -> Result<Arc<Vec<Members>>, WorkspaceError> {
        self.lists.members()
    }

    /// Who is on a list, or with `None` on none.
    ///
    /// # Errors
    /// Where the list is not there, or the workspace cannot be read.
    pub fn on_list(&self, list: Option<i64>) -> Result<Mask, WorkspaceError> {
        let members = self.members()?;
        let n_rows = self.list.n_rows();
        match list {
            Some(id) => {
                let found = members.iter().find(|one| one.list == id);
                let found = found.map(|one| one.on.clone());
                found.ok_or_else(|| WorkspaceError::ListAbsent(id.to_string()))
            }
            None => {
                let any = Mask::none(n_rows);
                Ok(members.iter().fold(any, |any, one| any.or(&one.on)).not())
            }
        }
    }

    /// The same, with the figures of funnel and hand-off of the people of one list; of all leads with
    /// `None`. Leads and verdicts stay.
    ///
    /// # Errors
    /// As [`Snapshot::on_list`].
    pub fn among_list(&self, list: Option<i64>) -> Result<Self, WorkspaceError> {
        let among = list.map(|id| {
            Ok::<_, WorkspaceError>(AmongList {
                name: self.list_of(id)?.name.clone(),
                on: self.on_list(Some(id))?,
            })
        });
        Ok(Self {
            among: among.transpose()?.map(Arc::new),
            ..self.clone()
        })
    }

    /// The people of one list, where the figures are of them alone.
    #[must_use]
    pub fn population(&self) -> Option<&AmongList> {
        self.among.as_deref()
    }

    /// How many leads the figures are of.
    #[must_use]
    pub fn n_population(&self) -> usize {
        let among = self.population();
        among.map_or_else(|| self.list.n_rows(), |list| list.on.count())
    }

    /// The name of the list that a file's people are proposed to go to: that of the last file with the
    /// same headers, or none where that went to none; of the first such file its own name without the
    /// ending. None of rows that are no file, nor of other rows than people.
    #[must_use]
    pub fn proposed_list(
        &self,
        looked: &Looked,
        (file_name, rows_are): (&str, RowsAre),
        imports: &[ImportRecord],
    ) -> Option<String> {
        if rows_are != RowsAre::People {
            return None;
        }
        let headers = headers_key(looked.profiles.iter().map(|one| one.header.as_str()));
        let alike = |one: &&ImportRecord| one.headers == headers && one.rows_are == rows_are;
        if let Some(last) = imports.iter().rev().find(alike) {
            let list = last.list.and_then(|id| self.list_of(id).ok());
            return list.map(|list| list.name.clone());
        }
        let path = Path::new(file_name);
        let stem = path.extension().and(path.file_stem())?.to_string_lossy();
        fit_name(&stem.replace(['_', '\t'], " ")).ok()
    }
}

impl Prepared {
    /// The same, with its people to go to a lead list of this name when it is committed: to the one there
    /// is, or a new one.
    ///
    /// # Errors
    /// Where the name is none, or its rows are no people.
    pub fn to_list(mut self, name: &str) -> Result<Self, WorkspaceError> {
        if self.rows_are != RowsAre::People {
            return Err(WorkspaceError::ListOfPeople);
        }
        self.list = Some(fit_name(name)?);
        Ok(self)
    }

    /// The name of the lead list that its people go to; `None` where to none.
    #[must_use]
    pub fn list(&self) -> Option<&str> {
        self.list.as_deref()
    }
}

impl Workspace {
    /// Makes a lead list without members; gives its number.
    ///
    /// # Errors
    /// Where the name is none or another list has it, or the workspace may not be written.
    pub fn list_make(
        &mut self,
        name: &str,
        (now, by): (Timestamp, &str),
    ) -> Result<i64, WorkspaceError> {
        let id = self.store.list_make(&fit_name(name)?, (now, by))?;
        self.reread_lists()?;
        Ok(id)
    }

    /// Gives a lead list another name.
    ///
    /// # Errors
    /// Where it is not there, the name is none or another list has it, or the workspace may not be
    /// written.
    pub fn list_rename(&mut self, id: i64, name: &str) -> Result<(), WorkspaceError> {
        self.store.list_rename(id, &fit_name(name)?)?;
        self.reread_lists()
    }

    /// Deletes a lead list, and nobody who is on it.
    ///
    /// # Errors
    /// Where it is not there, or the workspace may not be written.
    pub fn list_delete(&mut self, id: i64, now: Timestamp) -> Result<(), WorkspaceError> {
        self.store.list_delete(id, now)?;
        self.reread_lists()
    }

    /// Brings a deleted lead list back, with its members.
    ///
    /// # Errors
    /// Where none such was deleted, another has its name since, or the workspace may not be written.
    pub fn list_restore(&mut self, id: i64) -> Result<(), WorkspaceError> {
        self.store.list_restore(id)?;
        self.reread_lists()
    }

    /// Puts rows of the people on a lead list, or takes them off it; gives the number by which that is
    /// undone, and how many it changes. `None` where it changes nobody: then nothing is kept.
    ///
    /// # Errors
    /// Where there is no such list or row, or the workspace may not be written.
    pub fn list_members_change(
        &mut self,
        list: i64,
        (rows, is_on): (&[u32], bool),
        (now, by): (Timestamp, &str),
    ) -> Result<Option<(i64, u32)>, WorkspaceError> {
        let snapshot = self.snapshot();
        let n_rows = snapshot.list.n_rows();
        if let Some(row) = rows.iter().find(|&&row| row as usize >= n_rows) {
            return Err(WorkspaceError::LeadAbsent(row.to_string()));
        }
        snapshot.list_of(list)?;
        let on = snapshot.on_list(Some(list))?;
        let changed = rows
            .iter()
            .filter(|&&row| on.contains(row as usize) != is_on);
        let n_changed = changed.count() as u32;
        if n_changed == 0 {
            return Ok(None);
        }
        let id = self.store.members_change(list, (rows, is_on), (now, by))?;
        self.reread_lists()?;
        Ok(Some((id, n_changed)))
    }

    /// Puts rows of the people on the lead list of a name; where there is none, it is made with them, in one
    /// go. Gives its number, and what [`Workspace::list_members_change`] gives.
    ///
    /// # Errors
    /// Where there is no such row, the name is none, or the workspace may not be written.
    pub fn list_members_add(
        &mut self,
        name: &str,
        rows: &[u32],
        by: (Timestamp, &str),
    ) -> Result<(i64, Option<(i64, u32)>), WorkspaceError> {
        let known = self.snapshot().list_named(name).map(|list| list.id);
        if let Ok(list) = known {
            return Ok((list, self.list_members_change(list, (rows, true), by)?));
        }
        if rows.is_empty() {
            return Ok((self.list_make(name, by)?, None));
        }
        let n_rows = self.snapshot().list.n_rows();
        if let Some(row) = rows.iter().find(|&&row| row as usize >= n_rows) {
            return Err(WorkspaceError::LeadAbsent(row.to_string()));
        }
        let (list, change) = self.store.list_make_of(&fit_name(name)?, rows, by)?;
        self.reread_lists()?;
        Ok((list, Some((change, rows.len() as u32))))
    }

    /// Undoes what was done by hand with a lead list.
    ///
    /// # Errors
    /// Where there is no such change or it is undone, or the workspace may not be written.
    pub fn list_members_undo(&mut self, change: i64, now: Timestamp) -> Result<(), WorkspaceError> {
        self.store.members_undo(change, Some(now))?;
        self.reread_lists()
    }

    /// Takes up again what was done by hand with a lead list and undone.
    ///
    /// # Errors
    /// Where there is no such change or it counts, or the workspace may not be written.
    pub fn list_members_redo(&mut self, change: i64) -> Result<(), WorkspaceError> {
        self.store.members_undo(change, None)?;
        self.reread_lists()
    }

    /// What was done by hand with the lead lists, undone changes too, oldest first.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn list_changes(&self) -> Result<Vec<MemberChange>, WorkspaceError> {
        Ok(self.store.member_changes()?)
    }

    /// Every lead list, deleted ones too, in the order in which they were made.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn lists_ever(&self) -> Result<Vec<LeadList>, WorkspaceError> {
        Ok(self.store.lead_lists()?)
    }

    /// Who is on which list changes nobody's verdict: only that is read anew.
    fn reread_lists(&mut self) -> Result<(), WorkspaceError> {
        let lists = Arc::new(Lists::of(&self.store)?);
        let history = Arc::new(History::of(&self.store)?);
        self.show_lists(lists, history);
        Ok(())
    }
}

/// A name without space around it, as it is kept.
fn fit_name(name: &str) -> Result<String, WorkspaceError> {
    let name = name.trim();
    let fits = !name.is_empty()
        && name.chars().count() <= MOST_LETTERS
        && !name.chars().any(char::is_control);
    match fits {
        true => Ok(name.to_owned()),
        false => Err(WorkspaceError::ListNameUnfit),
    }
}

#[cfg(test)]
mod tests;
