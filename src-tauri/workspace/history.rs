//! What was known by a day? The list and the tables around it as the imports and edits of that day and
//! before make them, read when a screen first asks for the day.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use import::RowsAre;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lead::Table;
use store::{Absent, MergedAway, Origin, Store};

use crate::around::with_tables;
use crate::joined::Said;
use crate::merged::with_merged_of;
use crate::of_import::KeptOfImport;
use crate::past::with_past_of;
use crate::snapshot::day_in;
use crate::{Snapshot, WorkspaceError};

/// Which values are judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Values {
    /// Those that were known by the day: today's, where that is the day.
    #[default]
    KnownThen,
    /// Today's, as if it were another day: nothing was known by it yet, or it is still to come.
    TodaysDated,
}

/// The imports of a workspace that count, and how to read what they said.
#[derive(Debug, Default)]
pub(crate) struct History {
    path: PathBuf,
    imports: Vec<(i64, RowsAre, Timestamp)>,
    /// What is said today of keys and values: it holds of every day.
    said: Said,
    last_edit: Option<Timestamp>,
    edits: Vec<Timestamp>,
    /// Where today's list comes from.
    origin: Option<Origin>,
    /// The people of today's list who are absent from files that are all there is.
    absent: Vec<Absent>,
    /// Whether anybody was made one with another.
    has_merges: bool,
    merged: OnceLock<Option<Arc<MergedAway>>>,
    /// What was found of the import asked for last.
    pub(crate) of_import: KeptOfImport,
    /// The day asked last.
    read: Mutex<Option<Read>>,
}

/// The list of a day, and where it comes from.
#[derive(Clone, Debug)]
struct Read {
    day: Date,
    list: Arc<Table>,
    origin: Origin,
}

impl History {
    /// The history of a workspace as it is now.
    pub(crate) fn of(store: &Store) -> Result<Self, WorkspaceError> {
        let imports = store.imports()?.into_iter();
        let counts = imports.filter(|import| import.undone_at.is_none());
        Ok(Self {
            path: store.path().to_owned(),
            imports: counts.map(|one| (one.id, one.rows_are, one.at)).collect(),
            said: Said::of(store)?,
            last_edit: store.last_edit()?,
            edits: store.edit_times()?,
            origin: Some(store.origin()?),
            absent: store.absent(RowsAre::People)?,
            has_merges: store.has_merges(RowsAre::People)?,
            merged: OnceLock::new(),
            of_import: KeptOfImport::default(),
            read: Mutex::default(),
        })
    }

    /// The list as it was known by the end of `day`; `None` where it is the list of today, or where no
    /// people were known yet.
    fn list_by(&self, day: Date, zone: &str) -> Option<Read> {
        let is_by = |at: Timestamp| day_in(zone, at) <= day;
        let all = self.imports.iter().all(|(.., at)| is_by(*at));
        let known: Vec<i64> = self
            .imports
            .iter()
            .filter(|(.., at)| is_by(*at))
            .map(|(id, ..)| *id)
            .collect();
        let people = self
            .imports
            .iter()
            .any(|(id, rows_are, _)| *rows_are == RowsAre::People && known.contains(id));
        if (all && self.last_edit.is_none_or(is_by)) || !people {
            return None;
        }
        let mut read = self.read.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(read) = read.as_ref().filter(|read| read.day == day) {
            return Some(read.clone());
        }
        // A list that cannot be read is not made up: today's values are judged, and it is said.
        let (stored, origin) = self.fold(&known, end_of(day, zone)?).ok()?;
        let list = self.said.read(&Arc::new(stored)).list;
        *read = Some(Read { day, list, origin });
        read.clone()
    }

    /// The days up to `until` on which something of people, or of what is around them, became known, from
    /// the first on which there were people.
    pub(crate) fn days(&self, until: Date, zone: &str) -> Vec<Date> {
        let of_people = |rows_are: RowsAre| rows_are == RowsAre::People;
        let imports = self.imports.iter();
        let told = imports.filter(|(_, of, _)| of_people(*of) || of.relation().is_some());
        let imported = told.clone().map(|(.., at)| *at);
        let days = imported.chain(self.edits.iter().copied());
        let days: BTreeSet<Date> = days.map(|at| day_in(zone, at)).collect();
        let people = told.filter(|(_, of, _)| of_people(*of));
        let first = people.map(|(.., at)| day_in(zone, *at)).min();
        let known = |day: &Date| *day <= until && first.is_some_and(|first| *day >= first);
        days.into_iter().filter(known).collect()
    }

    /// The last day on which something became known.
    pub(crate) fn last_day(&self, zone: &str) -> Option<Date> {
        self.days(Date::MAX, zone).pop()
    }

    /// What was known by the end of a day, and which row of the list that is known by the end of `later`
    /// each of its rows is; `None` where they are the same rows.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(crate) fn known_by(
        &self,
        (day, later): (Date, Date),
        zone: &str,
    ) -> Result<(Arc<Table>, Option<Vec<u32>>), WorkspaceError> {
        let end = end_of(day, zone).unwrap_or(Timestamp::MAX);
        let (stored, origin) = self.fold(&self.imports_by(day, zone), end)?;
        let list = self.said.read(&Arc::new(stored)).list;
        let is_later = |at: Timestamp| day_in(zone, at) > later;
        let is_today = !self.imports.iter().any(|(.., at)| is_later(*at));
        let target = match &self.origin {
            Some(today) if is_today => today.clone(),
            _ => {
                let end = end_of(later, zone).unwrap_or(Timestamp::MAX);
                let store = Store::open_to_read(&self.path)?;
                let imports = self.imports_by(later, zone);
                store.table_by(RowsAre::People, &imports, end)?.1
            }
        };
        Ok((list, origin.rows_in(&target)))
    }

    /// The list as it was known by the end of a day; empty where nobody was known yet.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(crate) fn list_known_by(
        &self,
        day: Date,
        zone: &str,
    ) -> Result<Arc<Table>, WorkspaceError> {
        let end = end_of(day, zone).unwrap_or(Timestamp::MAX);
        let (stored, _) = self.fold(&self.imports_by(day, zone), end)?;
        Ok(self.said.read(&Arc::new(stored)).list)
    }

    fn imports_by(&self, day: Date, zone: &str) -> Vec<i64> {
        let imports = self.imports.iter();
        let known = imports.filter(|(.., at)| day_in(zone, *at) <= day);
        known.map(|(id, ..)| *id).collect()
    }

    /// The people of today's list who are absent from files that are all there is.
    pub(crate) fn absent(&self) -> &[Absent] {
        &self.absent
    }

    /// Who was made one with somebody; `None` where nobody was.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(crate) fn merged(&self) -> Result<Option<Arc<MergedAway>>, WorkspaceError> {
        if !self.has_merges {
            return Ok(None);
        }
        if let Some(known) = self.merged.get() {
            return Ok(known.clone());
        }
        let away = Store::open_to_read(&self.path)?.merged_away()?;
        let away = Some(Arc::new(away));
        Ok(self.merged.get_or_init(|| away).clone())
    }

    /// Which values today's are on another day: those known then where nothing changed since.
    pub(crate) fn values_of_today(&self, day: Date, zone: &str) -> Values {
        let is_by = |at: Timestamp| day_in(zone, at) <= day;
        let all = self.imports.iter().all(|(.., at)| is_by(*at));
        match all && self.last_edit.is_none_or(is_by) && !self.imports.is_empty() {
            true => Values::KnownThen,
            false => Values::TodaysDated,
        }
    }

    /// The imports that count.
    pub(crate) fn counted(&self) -> impl Iterator<Item = i64> {
        self.imports.iter().map(|(id, ..)| *id)
    }

    /// A reader of the workspace.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub(crate) fn store(&self) -> Result<Store, WorkspaceError> {
        Ok(Store::open_to_read(&self.path)?)
    }

    /// The list as these imports, those undone since too, and the edits until a moment make it, and where
    /// it comes from.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub(crate) fn known_from(
        &self,
        imports: &[i64],
        until: Timestamp,
    ) -> Result<(Arc<Table>, Origin), WorkspaceError> {
        let (stored, origin) = self.fold(imports, until)?;
        Ok((self.said.read(&Arc::new(stored)).list, origin))
    }

    /// Which row of a later snapshot's list each row of this one's is; `None` where they are the same rows.
    pub(crate) fn rows_of_later(&self, later: &Snapshot) -> Option<Vec<u32>> {
        let later = later.history.origin.as_ref()?;
        self.origin.as_ref()?.rows_in(later)
    }

    /// Which row of today's list each row of a list is that comes from `origin`; `None` where they are
    /// the same rows.
    pub(crate) fn rows_today(&self, origin: &Origin) -> Option<Vec<u32>> {
        origin.rows_in(self.origin.as_ref()?)
    }

    fn fold(&self, known: &[i64], until: Timestamp) -> Result<(Table, Origin), WorkspaceError> {
        let store = Store::open_to_read(&self.path)?;
        let (list, origin) = store.table_by(RowsAre::People, known, until)?;
        let list = with_merged_of(list, &store, (&origin, Some(until)))?;
        let list = with_past_of(list, &store, origin.clone());
        let list = with_tables(list, |of| {
            let (table, _) = store.table_by(of, known, until)?;
            Ok((table, store.coverage_of(of, known)?))
        })?;
        Ok((list, origin))
    }
}

/// The last moment of a day in a time zone; in UTC where the zone has no such name.
fn end_of(day: Date, zone: &str) -> Option<Timestamp> {
    let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
    let next = day.tomorrow().ok()?.to_zoned(zone).ok()?;
    next.timestamp()
        .checked_sub(jiff::SignedDuration::from_nanos(1))
        .ok()
}

impl Snapshot {
    /// Whether its list is that of today: only of its rows is told what was said of them, and who is
    /// absent.
    #[must_use]
    pub fn is_todays_list(&self) -> bool {
        let now = self.now.as_ref();
        now.is_none_or(|now| Arc::ptr_eq(&now.list, &self.list))
    }

    /// Which row of today's list each of its rows is, `u32::MAX` where it is none; `None` where they are the same.
    pub(crate) fn rows_of_today(&self) -> Option<Vec<u32>> {
        if self.is_todays_list() {
            return None;
        }
        let read = self.history.read.lock();
        let read = read.unwrap_or_else(PoisonError::into_inner);
        let read = read.as_ref().filter(|read| read.day == self.as_of)?;
        self.history.rows_today(&read.origin)
    }

    /// Of each kind of file of which one was all there is, who is absent from it; nobody of a list that
    /// is not today's.
    #[must_use]
    pub fn absent(&self) -> &[Absent] {
        match self.is_todays_list() {
            true => self.history.absent(),
            false => &[],
        }
    }

    /// What was known by the end of a day, judged as of it. Where nothing was known by then, or the day
    /// is to come, today's values are judged as if it were that day, and [`Snapshot::values`] says so.
    #[must_use]
    pub fn as_of(&self, day: Date) -> Self {
        if day == self.as_of {
            return self.clone();
        }
        let now = self.now.as_deref().unwrap_or(self).clone();
        if day == now.as_of {
            return now;
        }
        let zone = now.time_zone().to_owned();
        let read = now.history.list_by(day, &zone);
        let lists = Arc::clone(&now.lists);
        let origin = read.as_ref().map(|read| read.origin.clone());
        let dated = now.judged_as_of(day, read.map(|read| read.list));
        match (dated.values, end_of(day, &zone)) {
            (Values::KnownThen, Some(until)) => Self {
                lists: lists.by(day, origin, until),
                ..dated
            },
            _ => dated,
        }
    }
}
