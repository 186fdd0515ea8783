//! Which lead lists are there, and what was done with them by hand?

use serde::Serialize;
use specta::Type;
use workspace::{
    ImportRecord, LeadList, MemberChange, Members, Snapshot, Workspace, WorkspaceError,
};

/// Every lead list with what was done with it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ListsView {
    /// Those that are there, in the order in which they were made.
    pub lists: Vec<ListView>,
    /// Those that were deleted, the last deleted first.
    pub deleted: Vec<ListView>,
    /// What was done by hand, newest first, at most 100.
    pub changes: Vec<ListChangeView>,
    /// How many people are on no list.
    pub on_none: u32,
}

/// A lead list.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ListView {
    /// Its number, which stays when it is renamed.
    pub id: u32,
    /// What it is called.
    pub name: String,
    /// How many people are on it; 0 where it was deleted.
    pub members: u32,
    /// How many of them the last file that was the whole list has not.
    pub absent: u32,
    /// How many imports that count went to it.
    pub imports: u32,
    /// When it was made (ISO 8601, UTC).
    pub made_at: String,
    /// Who made it; none where nobody said.
    pub by: Option<String>,
    /// When it was deleted; none where it is there.
    pub deleted_at: Option<String>,
}

/// People put on a list or taken off it by hand.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ListChangeView {
    /// Its number.
    pub id: u32,
    /// What the list is called.
    pub list: String,
    /// Whether they were put on it; else they were taken off.
    pub is_on: bool,
    /// How many.
    pub people: u32,
    /// When (ISO 8601, UTC).
    pub at: String,
    /// Who; none where nobody said.
    pub by: Option<String>,
    /// When it was undone; none where it counts.
    pub undone_at: Option<String>,
}

/// What became of leads that were put on a list or taken off it.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ListChanged {
    /// The number of the list.
    pub list: u32,
    /// What it is called.
    pub name: String,
    /// The number by which it is undone; none where it changed nobody.
    pub change: Option<u32>,
    /// How many leads it changed.
    pub people: u32,
}

/// Changes that cross the wire; the command line gives all of them.
const MOST_CHANGES: usize = 100;

impl ListsView {
    /// The lists of a workspace, with who was on them by the day of `snapshot`.
    pub(crate) fn of(
        workspace: &Workspace,
        snapshot: &Snapshot,
        imports: &[ImportRecord],
    ) -> Result<Self, WorkspaceError> {
        let ever = workspace.lists_ever()?;
        let members = snapshot.members()?;
        let view = |list: &LeadList| ListView::of(list, &members, imports);
        let there = ever.iter().filter(|list| list.deleted_at.is_none());
        let mut gone: Vec<&LeadList> = ever.iter().filter(|one| one.deleted_at.is_some()).collect();
        gone.sort_by_key(|list| std::cmp::Reverse(list.deleted_at));
        let changes = workspace.list_changes()?;
        let newest = changes.iter().rev().take(MOST_CHANGES);
        Ok(Self {
            lists: there.map(view).collect(),
            deleted: gone.into_iter().map(view).collect(),
            changes: newest
                .map(|change| ListChangeView::of(change, &ever))
                .collect(),
            on_none: snapshot.on_list(None)?.count() as u32,
        })
    }
}

impl ListView {
    fn of(list: &LeadList, members: &[Members], imports: &[ImportRecord]) -> Self {
        let own = members.iter().find(|one| one.list == list.id);
        let went = |one: &&ImportRecord| one.list == Some(list.id) && one.undone_at.is_none();
        Self {
            id: list.id as u32,
            name: list.name.clone(),
            members: own.map_or(0, |own| own.on.count() as u32),
            absent: own.map_or(0, |own| own.absent.count() as u32),
            imports: imports.iter().filter(went).count() as u32,
            made_at: list.made_at.to_string(),
            by: Some(list.by.clone()).filter(|by| !by.is_empty()),
            deleted_at: list.deleted_at.map(|at| at.to_string()),
        }
    }
}

impl ListChangeView {
    fn of(change: &MemberChange, lists: &[LeadList]) -> Self {
        let list = lists.iter().find(|list| list.id == change.list);
        Self {
            id: change.id as u32,
            list: list.map_or_else(String::new, |list| list.name.clone()),
            is_on: change.is_on,
            people: change.n_people,
            at: change.at.to_string(),
            by: Some(change.by.clone()).filter(|by| !by.is_empty()),
            undone_at: change.undone_at.map(|at| at.to_string()),
        }
    }
}
