//! Is what belongs to any of those who were made one person theirs, in whatever order files come and people
//! are made one and parted?

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

use import::{Asked, Join, Merge, RowsAre};
use lead::{FieldKey, Relation, ValueRef};
use proptest::prelude::*;
use tempfile::TempDir;

use crate::tests::{Still, now};
use crate::{FileTable, Snapshot, Workspace, prepare};

const N: usize = 6;

/// People by record id: an address, a company's domain and an account.
const PEOPLE: [(&str, &str, &str); N] = [
    ("a@gmail.com", "acme.example", "A1"),
    ("b@gmail.com", "beta.example", ""),
    ("info@gmail.com", "acme.example", "A2"),
    ("info@gmail.com", "", "A1"),
    ("", "beta.example", "A3"),
    ("f@gmail.com", "", ""),
];

/// Activities name people by address, several by a mailbox that is shared.
const ACTIVITIES: [&str; 4] = [
    "A@gmail.com",
    "info@gmail.com",
    "f@gmail.com",
    "z@gmail.com",
];

/// Stage history names them by record id, and by an address where the id is nobody's.
const HISTORY: [(usize, &str); 4] = [(1, ""), (4, "b@gmail.com"), (9, "b@gmail.com"), (3, "")];

const COMPANIES: [&str; 3] = ["acme.example", "beta.example", "gone.example"];

/// Deals name an account, which a person chose as their key.
const DEALS: [&str; 4] = ["a1", "A2", "A3", "A9"];

/// What somebody does.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Import(RowsAre),
    /// These two are one; the other's values count first where it says so.
    Merge(usize, usize, bool),
    /// Takes the merge back that was made first of those that are there.
    Part,
    Join,
}

fn csv(of: RowsAre) -> String {
    let lines: (&str, Vec<String>) = match of {
        RowsAre::People => {
            let all = PEOPLE.iter().enumerate();
            let line = |(at, (email, domain, account)): (usize, &(&str, &str, &str))| {
                format!("r{at},N{at},{email},{domain},{account}")
            };
            let heads = "Record ID,Name,Email,Company Domain,Account Code";
            (heads, all.map(line).collect())
        }
        RowsAre::Activities => {
            let all = ACTIVITIES.iter().enumerate();
            let line = |(at, email): (usize, &&str)| format!("{at},Call,2026-01-01,{email}");
            let heads = "Activity ID,Activity Type,Activity Date,Contact Email";
            (heads, all.map(line).collect())
        }
        RowsAre::StageHistory => {
            let all = HISTORY.iter().enumerate();
            let line = |(at, (id, email)): (usize, &(usize, &str))| {
                format!("{at},r{id},{email},Lead,MQL,2026-01-01")
            };
            let heads = "History ID,Lead ID,Contact Email,From Stage,To Stage,Date";
            (heads, all.map(line).collect())
        }
        RowsAre::Companies => {
            let all = COMPANIES.iter();
            let line = |domain: &&str| format!("{domain},Of {domain}");
            ("Company Domain,Company Name", all.map(line).collect())
        }
        _ => {
            let all = DEALS.iter().enumerate();
            let line = |(at, account): (usize, &&str)| format!("{at},Deal {at},New,{account}");
            let heads = "Deal ID,Deal Name,Deal Stage,Account Code";
            (heads, all.map(line).collect())
        }
    };
    format!("{}\n{}\n", lines.0, lines.1.join("\n"))
}

fn import(workspace: &mut Workspace, of: RowsAre) {
    let file = FileTable::new("table.csv", csv(of).into_bytes());
    let snapshot = workspace.snapshot().clone();
    let mut go_on = |_| ControlFlow::Continue(());
    let looked = file
        .look(&snapshot, &Asked::default(), 0, &mut go_on)
        .unwrap();
    let (reading, _) = looked.propose_as(of, &snapshot);
    let mut go_on = |_| ControlFlow::Continue(());
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    let would = prepared.linked();
    let done = workspace.import_commit(prepared, (now(), "Ola"), &Still, &mut go_on);
    assert_eq!(
        done.unwrap().linked(),
        would,
        "what will happen is what happens"
    );
}

/// Who is who: for each person the one whose row they are, by the merges that count, in their order.
fn heads(merges: &[(i64, usize, usize)]) -> [usize; N] {
    let mut became: BTreeMap<usize, usize> = BTreeMap::new();
    let now = |became: &BTreeMap<usize, usize>, mut one: usize| {
        while let Some(next) = became.get(&one) {
            one = *next;
        }
        one
    };
    for (_, loser, winner) in merges {
        let (loser, winner) = (now(&became, *loser), now(&became, *winner));
        if loser != winner {
            became.insert(loser, winner);
        }
    }
    std::array::from_fn(|one| now(&became, one))
}

fn row_of(heads: &[usize; N], one: usize) -> u32 {
    let rows: BTreeSet<usize> = heads.iter().copied().collect();
    rows.iter().position(|head| *head == heads[one]).unwrap() as u32
}

fn take(workspace: &mut Workspace, act: Act, merges: &mut Vec<(i64, usize, usize)>) {
    match act {
        Act::Import(of) => import(workspace, of),
        Act::Merge(one, other, other_first) => {
            let heads = heads(merges);
            if heads[one] == heads[other] {
                return;
            }
            let [winner, loser] = [one, other].map(|person| row_of(&heads, person));
            let fields = workspace.snapshot().list.fields().iter();
            let prefer = fields
                .filter(|_| other_first)
                .map(|field| import::Preferred {
                    field: field.key.clone(),
                    row: loser,
                });
            let merge = Merge {
                winner,
                losers: vec![loser],
                prefer: prefer.collect(),
            };
            let made = workspace.leads_merge(&[merge], "hand", (now(), "Ola"));
            merges.push((made.unwrap()[0], heads[other], heads[one]));
        }
        Act::Part if !merges.is_empty() => {
            let (id, ..) = merges.remove(0);
            workspace.merges_undo(&[id], now()).unwrap();
        }
        Act::Part => {}
        Act::Join => {
            let key = FieldKey::from_label("Account Code");
            let join = Join {
                rows_are: RowsAre::Deals,
                key: key.clone(),
                other: RowsAre::People,
                other_key: key,
            };
            // Said before there are deals, too.
            let store = workspace.store();
            store.join_keep(&join, (now(), "Ola")).unwrap();
            workspace.reread(now()).unwrap();
        }
    }
}

/// For each row of the people the names of what is theirs, as it is found.
fn found(snapshot: &Snapshot) -> Vec<BTreeSet<String>> {
    let list = &snapshot.list;
    let keys = [
        (Relation::Activity, "activity_id"),
        (Relation::StageEntry, "history_id"),
        (Relation::Company, "company_domain"),
        (Relation::Deal, "deal_id"),
    ];
    let of = |lead: usize| {
        let mut all = BTreeSet::new();
        for (relation, key) in keys {
            let Some(related) = list.related(relation) else {
                continue;
            };
            for row in related.rows_of(lead) {
                let key = FieldKey::from_label(key);
                let name = related.table().value(*row as usize, &key);
                let name = name.map(ValueRef::to_value).unwrap();
                all.insert(format!("{} {name}", relation.name()));
            }
        }
        all
    };
    (0..list.n_rows()).map(of).collect()
}

/// The same, told from what each person is known by.
fn told(acts: &[Act], merges: &[(i64, usize, usize)]) -> Vec<BTreeSet<String>> {
    let heads = heads(merges);
    let rows: BTreeSet<usize> = heads.iter().copied().collect();
    let has = |of| acts.contains(&Act::Import(of));
    let whose = |holds: &dyn Fn(usize) -> bool| -> BTreeSet<usize> {
        (0..N)
            .filter(|&one| holds(one))
            .map(|one| heads[one])
            .collect()
    };
    let by_email = |address: &str| {
        let own = |one: usize| PEOPLE[one].0.eq_ignore_ascii_case(address);
        let found = whose(&|one| !address.is_empty() && own(one));
        let shared = address.starts_with("info@") && found.len() > 1;
        if shared { BTreeSet::new() } else { found }
    };
    let of = |head: &usize| {
        let mut all = BTreeSet::new();
        let mut add = |whose: BTreeSet<usize>, name: String| {
            if whose.contains(head) {
                all.insert(name);
            }
        };
        if has(RowsAre::Activities) {
            for (at, address) in ACTIVITIES.iter().enumerate() {
                add(by_email(address), format!("activity {at}"));
            }
        }
        if has(RowsAre::StageHistory) {
            for (at, (id, address)) in HISTORY.iter().enumerate() {
                let by_id = whose(&|one| one == *id);
                let theirs = if by_id.is_empty() {
                    by_email(address)
                } else {
                    by_id
                };
                add(theirs, format!("stage_entry {at}"));
            }
        }
        if has(RowsAre::Companies) {
            for domain in COMPANIES {
                add(
                    whose(&|one| PEOPLE[one].1 == domain),
                    format!("company {domain}"),
                );
            }
        }
        if has(RowsAre::Deals) && acts.contains(&Act::Join) {
            for (at, account) in DEALS.iter().enumerate() {
                let own = |one: usize| PEOPLE[one].2.eq_ignore_ascii_case(account);
                add(whose(&own), format!("deal {at}"));
            }
        }
        all
    };
    rows.iter().map(of).collect()
}

fn workspace() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.leadpact");
    let mut made = Workspace::create(&path, now()).unwrap();
    import(&mut made, RowsAre::People);
    (folder, made)
}

#[test]
fn whoever_is_made_one_with_another_brings_what_is_theirs_and_takes_it_along_again() {
    let (_folder, mut workspace) = workspace();
    let mut merges = Vec::new();
    for of in [RowsAre::Activities, RowsAre::Companies] {
        import(&mut workspace, of);
    }
    let before = found(workspace.snapshot());
    take(&mut workspace, Act::Merge(1, 0, false), &mut merges);
    let one = &found(workspace.snapshot())[0];
    assert_eq!(*one, before[0].union(&before[1]).cloned().collect());
    assert_eq!(one.len(), 3, "a call, and the companies of both");
    take(&mut workspace, Act::Part, &mut merges);
    assert_eq!(found(workspace.snapshot()), before);
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    use RowsAre::{Activities, Companies, Deals, StageHistory};
    let merge = (0..N, 0..N, any::<bool>());
    let merge = merge.prop_map(|(one, other, first)| Act::Merge(one, other, first));
    let merges = prop::collection::vec(prop_oneof![3 => merge, 1 => Just(Act::Part)], 1..6);
    let others = [Activities, Companies, Deals, StageHistory].map(Act::Import);
    merges
        .prop_map(move |merges| {
            let others = others.into_iter().chain([Act::Join]);
            others.chain(merges).collect::<Vec<_>>()
        })
        .prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_of_files_and_joins_and_merges_links_the_same(acts in acts()) {
        let (folder, mut workspace) = workspace();
        let mut merges = Vec::new();
        for (at, act) in acts.iter().enumerate() {
            take(&mut workspace, *act, &mut merges);
            let told = told(&acts[..=at], &merges);
            prop_assert_eq!(found(workspace.snapshot()), told, "{:?}", act);
        }
        let last = found(workspace.snapshot());
        drop(workspace);
        let path = folder.path().join("a.leadpact");
        let mut workspace = Workspace::open(&path, now()).unwrap();
        prop_assert_eq!(&found(workspace.snapshot()), &last, "after a restart");
        let ids: Vec<i64> = merges.iter().map(|(id, ..)| *id).collect();
        if !ids.is_empty() {
            workspace.merges_undo(&ids, now()).unwrap();
        }
        prop_assert_eq!(found(workspace.snapshot()), told(&acts, &[]));
    }
}
