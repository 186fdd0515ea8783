//! Whatever is done in whatever order, is what is read the fold of what counts, is every row accounted for,
//! and is it all the same after a restart?

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use import::{Asked, Join, Merge, RowsAre, ValueMapping};
use lead::{FieldKey, FieldType, Table, ValueRef};
use proptest::prelude::*;
use store::Manner;
use tempfile::TempDir;

use crate::tests::{Still, now};
use crate::{FileTable, Workspace, prepare};

/// One thing that somebody may do.
#[derive(Clone, Debug)]
enum Step {
    Import(usize, Vec<[u8; 4]>, [bool; 2], Option<bool>),
    Undo(usize),
    Redo(usize),
    Merge(usize, usize, bool),
    Split(usize),
    Erase(usize, bool),
    Members(usize, bool, bool),
    Untake(usize),
    Join(usize),
    Unjoin(usize),
    Read(usize, u8, u8),
    Unread(usize),
    Mend(usize),
    Restart,
}

const TABLES: [RowsAre; 5] = [
    RowsAre::People,
    RowsAre::Companies,
    RowsAre::Deals,
    RowsAre::Activities,
    RowsAre::Details,
];

fn step() -> impl Strategy<Value = Step> {
    let row = [0_u8..5, 0_u8..4, 0_u8..4, 0_u8..4];
    let rows = prop::collection::vec(row, 1..6);
    // People come most often.
    let table = prop_oneof![3 => Just(0_usize), 4 => 1..TABLES.len()];
    prop_oneof![
        6 => (table, rows, any::<[bool; 2]>(), any::<Option<bool>>())
            .prop_map(|(of, rows, manner, to)| Step::Import(of, rows, manner, to)),
        3 => (0_usize..6).prop_map(Step::Undo),
        3 => (0_usize..6).prop_map(Step::Redo),
        2 => (0_usize..7, 0_usize..7, any::<bool>()).prop_map(|(one, other, first)| Step::Merge(one, other, first)),
        1 => (0_usize..4).prop_map(Step::Split),
        1 => (0_usize..7, any::<bool>()).prop_map(|(row, block)| Step::Erase(row, block)),
        1 => (0_usize..7, any::<bool>(), any::<bool>()).prop_map(|(row, list, is_on)| Step::Members(row, list, is_on)),
        1 => (0_usize..4).prop_map(Step::Untake),
        2 => (0_usize..5).prop_map(Step::Join),
        1 => (0_usize..4).prop_map(Step::Unjoin),
        2 => (0_usize..3, 0_u8..4, 0_u8..4).prop_map(|(of, from, to)| Step::Read(of, from, to)),
        1 => (0_usize..4).prop_map(Step::Unread),
        1 => (0_usize..6).prop_map(Step::Mend),
        1 => Just(Step::Restart),
    ]
}

const WORDS: [&str; 4] = ["", "oak", "elm", "ash"];

/// A file of a table. Of people and deals a fourth word gives a row too many cells, or a number none.
fn csv(of: RowsAre, rows: &[[u8; 4]]) -> String {
    let word = |n: u8| WORDS[usize::from(n)];
    let id = |n: u8| {
        if n == 0 {
            String::new()
        } else {
            format!("r{n}")
        }
    };
    let email = |n: u8| {
        if n == 0 {
            String::new()
        } else {
            format!("{}@{}.example", word(n), word(n))
        }
    };
    let line = |&[one, two, three, four]: &[u8; 4]| match of {
        RowsAre::People => {
            let more = if (one, four) == (4, 3) { ",more" } else { "" };
            format!("{},{},{},{four}{more}", id(one), email(two), word(three))
        }
        RowsAre::Companies => format!("c{one},{},{},{four}", word(two), word(three)),
        RowsAre::Deals => {
            let amount = if four == 3 {
                "dear".to_owned()
            } else {
                format!("{four}00")
            };
            let both = if two == 3 {
                format!("{};{}", email(1), email(2))
            } else {
                email(two)
            };
            format!("d{one},{both},{},{amount}", word(three))
        }
        RowsAre::Activities => format!("{},call,2026-01-0{},{}", email(two), four + 1, id(one)),
        _ => format!("{},{},{},{four}", word(two), word(three), email(one % 4)),
    };
    let headings = match of {
        RowsAre::People => "Record ID,Email,Company Name,Size",
        RowsAre::Companies => "Company ID,Company Name,Sector,Staff",
        RowsAre::Deals => "Deal ID,Associated Contact Email,Product,Amount",
        RowsAre::Activities => "Contact Email,Activity Type,Activity Date,Contact ID",
        _ => "Product,Series,Keeper,Price",
    };
    let lines: Vec<String> = rows.iter().map(line).collect();
    format!("{headings}\n{}\n", lines.join("\n"))
}

fn joins() -> [Join; 5] {
    use RowsAre::{Activities, Companies, Deals, Details, People};
    let join = |rows_are, key, other, other_key| Join {
        rows_are,
        key: FieldKey::from_label(key),
        other,
        other_key: FieldKey::from_label(other_key),
    };
    [
        join(Deals, "product", Details, "product"),
        join(Companies, "sector", Details, "product"),
        join(Deals, "product", Companies, "company_name"),
        join(Activities, "contact_id", People, "record_id"),
        join(People, "email", Details, "keeper"),
    ]
}

struct Story {
    _folder: TempDir,
    path: std::path::PathBuf,
    workspace: Workspace,
    /// Merges that were not taken back.
    merges: Vec<i64>,
}

fn list_name(which: bool) -> &'static str {
    if which { "Fair" } else { "May" }
}

impl Story {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.leadpact");
        let workspace = Workspace::create(&path, now()).unwrap();
        Self {
            _folder: folder,
            path,
            workspace,
            merges: Vec::new(),
        }
    }

    fn restart(self) -> Self {
        let Self {
            _folder,
            path,
            workspace,
            merges,
        } = self;
        drop(workspace);
        let workspace = Workspace::open(&path, now()).unwrap();
        Self {
            _folder,
            path,
            workspace,
            merges,
        }
    }

    fn import(
        &mut self,
        of: RowsAre,
        csv: &str,
        manner: Manner,
        to: Option<bool>,
    ) -> import::Balance {
        let file = FileTable::new("table.csv", csv.as_bytes().to_vec());
        let snapshot = self.workspace.snapshot().clone();
        let mut go_on = |_| ControlFlow::Continue(());
        let looked = file
            .look(&snapshot, &Asked::default(), 0, &mut go_on)
            .unwrap();
        let (mut reading, _) = looked.propose_as(of, &snapshot);
        reading.manner = manner;
        let mut go_on = |_| ControlFlow::Continue(());
        let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
        let prepared = match to {
            Some(which) if of.is_people() => prepared.to_list(list_name(which)).unwrap(),
            _ => prepared,
        };
        let n_before = snapshot.stored(of).map_or(0, Table::n_rows);
        let done = self
            .workspace
            .import_commit(prepared, (now(), ""), &Still, &mut go_on)
            .unwrap();
        let balance = done.balance();
        assert!(balance.holds(), "{balance:?}");
        let n_after = self
            .workspace
            .snapshot()
            .stored(of)
            .map_or(0, Table::n_rows);
        assert_eq!(n_after, n_before + balance.new as usize);
        balance
    }

    fn turn(&mut self, at: usize, undone: bool) {
        let all = self.workspace.imports().unwrap();
        let mut found = all.iter().filter(|one| one.undone_at.is_some() == undone);
        if let Some(found) = found.nth(at) {
            self.turn_one(found.id, undone);
        }
    }

    fn turn_one(&mut self, id: i64, undone: bool) {
        let mut go_on = |_| ControlFlow::Continue(());
        match undone {
            false => self
                .workspace
                .import_undo(id, now(), &Still, &mut go_on)
                .map(drop),
            true => self
                .workspace
                .import_redo(id, now(), &Still, &mut go_on)
                .map(drop),
        }
        .unwrap();
    }

    fn take(&mut self, step: &Step) {
        let by = (now(), "");
        let n = self.workspace.snapshot().list.n_rows();
        match step {
            Step::Import(at, rows, [blanks_clear, is_snapshot], to) => {
                let of = TABLES[*at];
                let manner = Manner {
                    blanks_clear: *blanks_clear,
                    is_snapshot: *is_snapshot && of.is_people(),
                };
                let csv = csv(of, rows);
                self.import(of, &csv, manner, *to);
                if !of.is_people() && !blanks_clear {
                    let again = self.import(of, &csv, manner, *to);
                    assert_eq!((again.new, again.updated), (0, 0), "{csv}");
                }
            }
            Step::Undo(at) => self.turn(*at, false),
            Step::Redo(at) => self.turn(*at, true),
            Step::Merge(one, other, first) if one != other && *one.max(other) < n => {
                let prefer = import::Preferred {
                    field: FieldKey::from_label("size"),
                    row: *other as u32,
                };
                let merge = Merge {
                    winner: *one as u32,
                    losers: vec![*other as u32],
                    prefer: first.then_some(prefer).into_iter().collect(),
                };
                self.merges
                    .extend(self.workspace.leads_merge(&[merge], "hand", by).unwrap());
            }
            Step::Split(at) if *at < self.merges.len() => {
                let id = self.merges.remove(*at);
                self.workspace.merges_undo(&[id], now()).unwrap();
            }
            Step::Erase(row, block) if *row < n => self.erase(*row, *block),
            Step::Members(row, which, is_on) if *row < n => {
                let found = self.workspace.snapshot().list_named(list_name(*which));
                if let Ok(id) = found.map(|list| list.id) {
                    let rows = (&[*row as u32][..], *is_on);
                    self.workspace.list_members_change(id, rows, by).unwrap();
                }
            }
            Step::Untake(at) => {
                if let Some(change) = self.workspace.list_changes().unwrap().get(*at) {
                    match change.undone_at {
                        None => self.workspace.list_members_undo(change.id, now()),
                        Some(_) => self.workspace.list_members_redo(change.id),
                    }
                    .unwrap();
                }
            }
            // Where a field is not there yet, that is said.
            Step::Join(at) => drop(self.workspace.join_say(&joins()[*at], by)),
            Step::Unjoin(at) => {
                if let Some(join) = self.workspace.snapshot().joins().get(*at) {
                    self.workspace.join_undo(join.record.id, now()).unwrap();
                }
            }
            Step::Read(of, from, to) => {
                let (rows_are, key) = [
                    (RowsAre::Deals, "product"),
                    (RowsAre::Companies, "sector"),
                    (RowsAre::People, "company_name"),
                ][*of];
                let [from, to] = [from, to].map(|n| WORDS[usize::from(*n)].to_owned());
                let mapping = ValueMapping {
                    rows_are,
                    key: FieldKey::from_label(key),
                    from,
                    to,
                };
                drop(self.workspace.value_say(&mapping, by));
            }
            Step::Unread(at) => {
                if let Some(read) = self.workspace.snapshot().values_read().get(*at) {
                    let id = read.id;
                    self.workspace.value_unsay(id, now()).unwrap();
                }
            }
            Step::Mend(at) => {
                let imports = self.workspace.imports().unwrap();
                let Some(id) = imports.get(*at).map(|one| one.id) else {
                    return;
                };
                let detail = self.workspace.import_detail(id).unwrap();
                let unread = detail.problems.iter();
                let unread = unread.filter(|one| !one.problem.code.rejects_row());
                let numbers: Vec<i64> = unread.map(|one| one.no).collect();
                for no in numbers {
                    // A row that is gone cannot be put right.
                    drop(self.workspace.value_mend((id, no), "77", by));
                }
            }
            Step::Merge(..)
            | Step::Split(_)
            | Step::Erase(..)
            | Step::Members(..)
            | Step::Restart => {}
        }
    }

    /// Nothing that names somebody who is erased is left, of what nobody else has.
    fn erase(&mut self, row: usize, block: bool) {
        let email = FieldKey::from_label("email");
        let said = |table: &Table, row: usize| match table.value(row, &email) {
            Some(ValueRef::Text(text)) => Some(text.to_owned()),
            _ => None,
        };
        let theirs = said(&self.workspace.snapshot().stored, row);
        self.workspace
            .leads_erase(&[row as u32], block, now())
            .unwrap();
        let still = |id: &i64| self.workspace.store().merge_is_there(*id).unwrap();
        self.merges.retain(still);
        let list = &self.workspace.snapshot().stored;
        let others: Vec<Option<String>> = (0..list.n_rows()).map(|row| said(list, row)).collect();
        if theirs.is_none() || others.contains(&theirs) {
            return;
        }
        for of in [RowsAre::Deals, RowsAre::Activities] {
            let Some(table) = self.workspace.snapshot().stored(of) else {
                continue;
            };
            let key = FieldKey::from_label("contact_email");
            for row in 0..table.n_rows() {
                if let (Some(ValueRef::Text(text)), Some(theirs)) =
                    (table.value(row, &key), &theirs)
                {
                    assert!(!text.contains(theirs.as_str()), "{text}");
                }
            }
        }
    }

    /// What is read equals the fold of what counts, table by table.
    fn is_the_fold(&self) {
        let snapshot = self.workspace.snapshot();
        for of in TABLES {
            let none = Table::default();
            let stored = snapshot.stored(of).unwrap_or(&none);
            let (kept, folded) = (
                self.workspace.store().table(of),
                self.workspace.store().table_refolded(of),
            );
            let (kept, folded) = (kept.unwrap(), folded.unwrap());
            assert_eq!(values(&kept), values(&folded), "{of:?}");
            assert_eq!(values(stored), values(&kept), "{of:?}");
        }
        let rows = snapshot.list.n_rows();
        for members in snapshot.members().unwrap().iter() {
            assert!(members.on.rows().all(|row| row < rows));
        }
    }
}

type Values = BTreeMap<String, (FieldType, Vec<Option<String>>)>;

/// Every value of a table, by field; fields without any value are left out.
fn values(table: &Table) -> Values {
    let column = |field: &lead::Field| {
        let value = |row| Some(table.value(row, &field.key)?.to_value().to_string());
        let values: Vec<Option<String>> = (0..table.n_rows()).map(value).collect();
        let is_known = values.iter().any(Option::is_some);
        is_known.then(|| (field.key.to_string(), (field.kind, values)))
    };
    table.fields().iter().filter_map(column).collect()
}

/// All that is read.
#[derive(Debug, PartialEq)]
struct Reading {
    /// Each table with what is joined to it.
    tables: Vec<Values>,
    /// Of each table around the list, the rows of each person.
    links: Vec<Vec<Vec<u32>>>,
    /// Who is on which list.
    members: Vec<Vec<usize>>,
}

fn read(workspace: &Workspace) -> Reading {
    let snapshot = workspace.snapshot();
    let none = Table::default();
    let tables = TABLES.map(|of| values(snapshot.table(of).unwrap_or(&none)));
    // A table that is empty is no other than one that is not there.
    let links = TABLES
        .iter()
        .filter_map(|of| of.relation())
        .map(|relation| {
            let related = snapshot.list.related(relation);
            let rows = 0..snapshot.list.n_rows();
            let of_row = |row| related.map_or_else(Vec::new, |one| one.rows_of(row).to_vec());
            rows.map(of_row).collect()
        });
    let members = snapshot.members().unwrap();
    Reading {
        tables: tables.to_vec(),
        links: links.collect(),
        members: members.iter().map(|one| one.on.rows().collect()).collect(),
    }
}

/// Sixteen cases, unless `PROPTEST_CASES` asks for another number.
fn cases() -> ProptestConfig {
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => ProptestConfig::default(),
        None => ProptestConfig::with_cases(16),
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_is_done_what_is_read_is_the_fold_of_what_counts(
        steps in prop::collection::vec(step(), 1..14),
        order in Just((0..14_usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let mut story = Story::new();
        for step in &steps {
            if matches!(step, Step::Restart) {
                story = story.restart();
            } else {
                story.take(step);
            }
            story.is_the_fold();
        }
        let before = read(&story.workspace);
        story = story.restart();
        prop_assert_eq!(&read(&story.workspace), &before, "after a restart");

        // Joins and values taken back and said again the other way round read the same.
        let said: Vec<Join> = story.workspace.snapshot().joins().into_iter().map(|one| one.record.join).collect();
        let ids: Vec<i64> = story.workspace.snapshot().joins().iter().map(|one| one.record.id).collect();
        for id in ids {
            story.workspace.join_undo(id, now()).unwrap();
        }
        for join in said.iter().rev() {
            story.workspace.store().join_keep(join, (now(), "")).unwrap();
        }
        story = story.restart();
        prop_assert_eq!(&read(&story.workspace), &before, "joins the other way round");

        // Undone in one order and taken up again in another, everything is as it was.
        let imports = story.workspace.imports().unwrap();
        let counting: Vec<i64> = imports.iter().filter(|one| one.undone_at.is_none()).map(|one| one.id).collect();
        for &id in &counting {
            story.turn_one(id, false);
        }
        prop_assert_eq!(story.workspace.snapshot().list.n_rows(), 0);
        for at in order.iter().chain([&14, &15, &16, &17, &18, &19, &20, &21, &22, &23, &24, &25, &26, &27]) {
            if let Some(&id) = counting.get(*at) {
                story.turn_one(id, true);
            }
        }
        story.is_the_fold();
        prop_assert_eq!(&read(&story.workspace), &before, "undone and taken up again");
    }
}
