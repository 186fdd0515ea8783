//! What else is known around the leads? The rows of another table (companies, deals, activities, stage
//! history) and which leads they belong to, many to many.
//!
//! Invariants: every link is between a lead and a row that are there, and is there once; the rows of
//! a lead are in the order [`Related::rows_of`] promises; a value never changes, so cloning a
//! [`Table`] shares it. Whose rows are whose may be found when it is first asked: opening a large
//! workspace does not wait for what nobody asks.

mod timeline;

pub use timeline::Timeline;

use std::sync::{Mutex, OnceLock, PoisonError};

use jiff::civil::Date;

use crate::{Column, FieldKey, FieldType, Mask, Table, ValueRef, day_of, fold};

/// The key of the field of activities that says what kind each is ("Form filled").
pub const ACTIVITY_TYPE: &str = "activity_type";

/// The key of the field of activities that says on which day each happened.
pub const ACTIVITY_DATE: &str = "activity_date";

/// The key of the field of stage history that says which stage was entered.
pub const STAGE: &str = "stage";

/// The key of the field of stage history that says on which day.
pub const ENTERED_ON: &str = "entered_on";

/// Which other table whose rows belong to leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// The company a person works for.
    Company,
    /// A sale under way, won or lost.
    Deal,
    /// Something a person did or was part of, on a day.
    Activity,
    /// A person entered a stage, on a day, as another program has it.
    StageEntry,
}

impl Relation {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Company, Self::Deal, Self::Activity, Self::StageEntry];

    /// Its name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Company => "company",
            Self::Deal => "deal",
            Self::Activity => "activity",
            Self::StageEntry => "stage_entry",
        }
    }

    /// The one of this name; `None` where there is none.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }
}

/// Which other table whose rows belong to nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Beside {
    /// What was spent on a source or a campaign in a period.
    Cost,
    /// How many there were of a kind (visits, followers) from a source in a period, nobody by name.
    Count,
    /// More about what other tables name: a look-up table.
    Detail,
}

impl Beside {
    /// Every one.
    pub const ALL: [Self; 3] = [Self::Cost, Self::Count, Self::Detail];
}

/// A statement of an import: the rows of these kinds in this period are all there, so that none
/// means zero and not "unknown".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Coverage {
    /// The kinds of activity it is about, as written; empty for every kind.
    pub kinds: Vec<String>,
    /// The first day.
    pub from: Date,
    /// The last day, included.
    pub to: Date,
}

/// The rows of another table and which leads they belong to.
pub struct Related {
    table: Table,
    n_leads: usize,
    coverage: Vec<Coverage>,
    linked: OnceLock<Linked>,
    /// Finds the links, where they were not given; run at most once.
    find: Mutex<Option<Find>>,
    /// The same links the other way, made when they are first asked for.
    leads: OnceLock<Groups>,
    /// Made when it is first asked for.
    timeline: OnceLock<Timeline>,
}

/// Leads with rows of theirs, and the leads who have something by which rows are found to be theirs.
type Find = Box<dyn FnOnce(&Table) -> (Vec<(u32, u32)>, Mask) + Send>;

#[derive(Debug, PartialEq)]
struct Linked {
    rows: Groups,
    keyed: Mask,
}

/// The members of group `i` are `members[starts[i]..starts[i + 1]]`.
#[derive(Debug, PartialEq)]
struct Groups {
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl std::fmt::Debug for Related {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Related")
            .field("table", &self.table)
            .field("coverage", &self.coverage)
            .field("linked", &self.linked)
            .finish_non_exhaustive()
    }
}

impl PartialEq for Related {
    fn eq(&self, other: &Self) -> bool {
        self.table == other.table
            && self.coverage == other.coverage
            && self.linked() == other.linked()
    }
}

impl Related {
    /// `table` as it belongs to `n_leads` leads: each link is a lead and a row of `table`. A link said
    /// twice counts once. `None` where a lead or a row is not there, or the links are more than a
    /// `u32` counts.
    #[must_use]
    pub fn new(
        table: Table,
        n_leads: usize,
        links: impl Iterator<Item = (u32, u32)>,
        coverage: Vec<Coverage>,
    ) -> Option<Self> {
        let links: Vec<(u32, u32)> = links.collect();
        u32::try_from(links.len()).ok()?;
        if !links.iter().all(|link| is_there(&table, n_leads, link)) {
            return None;
        }
        let linked = Linked::of(&table, n_leads, &links, Mask::all(n_leads));
        Some(Self {
            linked: OnceLock::from(linked),
            ..Self::unlinked(table, n_leads, coverage, None)
        })
    }

    /// `table` as it belongs to `n_leads` leads, where `find` tells from it whose rows are whose when that
    /// is first asked: links, and the leads who are [`keyed`](Self::keyed). What it says of a lead or a
    /// row that is not there is left out, and so are links past those that a `u32` counts.
    #[must_use]
    pub fn when_asked(
        table: Table,
        n_leads: usize,
        coverage: Vec<Coverage>,
        find: impl FnOnce(&Table) -> (Vec<(u32, u32)>, Mask) + Send + 'static,
    ) -> Self {
        Self::unlinked(table, n_leads, coverage, Some(Box::new(find)))
    }

    fn unlinked(table: Table, n_leads: usize, coverage: Vec<Coverage>, find: Option<Find>) -> Self {
        Self {
            table,
            n_leads,
            coverage,
            linked: OnceLock::new(),
            find: Mutex::new(find),
            leads: OnceLock::new(),
            timeline: OnceLock::new(),
        }
    }

    fn linked(&self) -> &Linked {
        self.linked.get_or_init(|| {
            let mut find = self.find.lock().unwrap_or_else(PoisonError::into_inner);
            let none = || (Vec::new(), Mask::none(self.n_leads));
            let (mut links, keyed) = find.take().map_or_else(none, |find| find(&self.table));
            links.retain(|link| is_there(&self.table, self.n_leads, link));
            links.truncate(u32::MAX as usize);
            let keyed = Mask::from_words(keyed.words().to_vec(), self.n_leads);
            Linked::of(&self.table, self.n_leads, &links, keyed)
        })
    }

    /// The leads who have something by which rows are found to be theirs, as an e-mail address. Of any
    /// other nothing is known, whatever the imports said is all there.
    #[must_use]
    pub fn keyed(&self) -> &Mask {
        &self.linked().keyed
    }

    /// The rows themselves.
    #[must_use]
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// How many leads there are, with rows or without.
    #[must_use]
    pub fn n_leads(&self) -> usize {
        self.n_leads
    }

    /// The rows of a lead; none past the last lead. Where the table has days ([`ACTIVITY_DATE`], else
    /// [`ENTERED_ON`]) they ascend by day, rows without a day first and rows of one day as they stand in the table;
    /// else all stand as in the table.
    #[must_use]
    pub fn rows_of(&self, lead: usize) -> &[u32] {
        self.linked().rows.of(lead)
    }

    /// The leads of a row, ascending; none past the last row. The first call for any row costs a
    /// walk over all links.
    #[must_use]
    pub fn leads_of(&self, row: usize) -> &[u32] {
        let leads = self.leads.get_or_init(|| {
            let links = (0..self.n_leads()).flat_map(|lead| {
                let rows = self.rows_of(lead).iter();
                rows.map(move |&row| (row, lead as u32))
            });
            Groups::by(self.table.n_rows(), links, |lead| lead)
        });
        leads.of(row)
    }

    /// Where the rows of lead `i` begin in [`Related::rows`], for every lead and one past the last.
    #[must_use]
    pub fn starts(&self) -> &[u32] {
        &self.linked().rows.starts
    }

    /// The rows of every lead, one lead after the other.
    #[must_use]
    pub fn rows(&self) -> &[u32] {
        &self.linked().rows.members
    }

    /// The days and kinds of [`Related::rows`], in their order. The first call costs a walk over them.
    #[must_use]
    pub fn timeline(&self) -> &Timeline {
        self.timeline
            .get_or_init(|| Timeline::of(&self.table, self.rows()))
    }

    /// How many rows belong to somebody.
    #[must_use]
    pub fn n_linked_rows(&self) -> usize {
        let mut linked = vec![false; self.table.n_rows()];
        self.rows()
            .iter()
            .for_each(|&row| linked[row as usize] = true);
        linked.into_iter().filter(|&is| is).count()
    }

    /// How many leads have rows.
    #[must_use]
    pub fn n_linked_leads(&self) -> usize {
        self.starts()
            .windows(2)
            .filter(|pair| pair[0] < pair[1])
            .count()
    }

    /// What the imports said is all there.
    #[must_use]
    pub fn coverage(&self) -> &[Coverage] {
        &self.coverage
    }

    /// Whether the imports said of every day from `from` to `to`, both included, that the rows of
    /// `kind` (of every kind for `None`) are all there. A period without a day is.
    #[must_use]
    pub fn covers(&self, kind: Option<&str>, from: Date, to: Date) -> bool {
        let kind = kind.map(fold);
        let about = |coverage: &&Coverage| {
            let named = |kind: &String| coverage.kinds.iter().any(|own| fold(own) == *kind);
            coverage.kinds.is_empty() || kind.as_ref().is_some_and(named)
        };
        let mut periods: Vec<(i32, i32)> = (self.coverage.iter().filter(about))
            .map(|coverage| (day_of(coverage.from), day_of(coverage.to)))
            .collect();
        periods.sort_unstable();
        let mut next = day_of(from);
        for (from, to) in periods {
            if from > next {
                break;
            }
            next = next.max(to.saturating_add(1));
        }
        next > day_of(to)
    }
}

/// The days of the rows, the least possible where a row has none; `None` where the table has no days.
fn days(table: &Table) -> Option<Vec<i32>> {
    let column = [ACTIVITY_DATE, ENTERED_ON].iter().find_map(|key| {
        let column = table.column(&FieldKey::from_label(key));
        column.filter(|column| column.kind() == FieldType::Date)
    })?;
    let day = |row| match Column::value(column, row) {
        Some(ValueRef::Day(day)) => day,
        _ => i32::MIN,
    };
    Some((0..table.n_rows()).map(day).collect())
}

fn is_there(table: &Table, n_leads: usize, &(lead, row): &(u32, u32)) -> bool {
    (lead as usize) < n_leads && (row as usize) < table.n_rows()
}

impl Linked {
    fn of(table: &Table, n_leads: usize, links: &[(u32, u32)], keyed: Mask) -> Self {
        let links = links.iter().copied();
        let rows = match days(table) {
            Some(days) => Groups::by(n_leads, links, |row| (days[row as usize], row)),
            None => Groups::by(n_leads, links, |row| row),
        };
        Self { rows, keyed }
    }
}

impl Groups {
    /// The members of `n` groups, those of each by `order` and each once.
    fn by<K: Ord>(
        n: usize,
        links: impl Iterator<Item = (u32, u32)> + Clone,
        order: impl Fn(u32) -> K,
    ) -> Self {
        let mut starts = vec![0_u32; n + 1];
        for (group, _) in links.clone() {
            starts[group as usize + 1] += 1;
        }
        for i in 0..n {
            starts[i + 1] += starts[i];
        }
        let mut members = vec![0_u32; starts[n] as usize];
        let mut next = starts.clone();
        for (group, member) in links {
            let at = &mut next[group as usize];
            members[*at as usize] = member;
            *at += 1;
        }
        let mut kept = 0;
        for i in 0..n {
            let range = starts[i] as usize..starts[i + 1] as usize;
            let own = &mut members[range.clone()];
            if !own.is_sorted_by_key(|&member| order(member)) {
                own.sort_unstable_by_key(|&member| order(member));
            }
            starts[i] = kept as u32;
            for at in range {
                if kept == starts[i] as usize || members[kept - 1] != members[at] {
                    members[kept] = members[at];
                    kept += 1;
                }
            }
        }
        starts[n] = kept as u32;
        members.truncate(kept);
        Self { starts, members }
    }

    /// The members of a group; none past the last.
    fn of(&self, group: usize) -> &[u32] {
        match (self.starts.get(group), self.starts.get(group + 1)) {
            (Some(&start), Some(&end)) => &self.members[start as usize..end as usize],
            _ => &[],
        }
    }
}

#[cfg(test)]
mod tests;
