//! Are the other tables taken back like the list, each the fold of what counts of it, and the same file
//! twice nothing new?

use super::*;
use crate::tests::publish_of;

const TABLES: [RowsAre; 4] = [
    RowsAre::Activities,
    RowsAre::StageHistory,
    RowsAre::Costs,
    RowsAre::Counts,
];

/// One thing that somebody may do to a table.
#[derive(Clone, Debug)]
enum Step {
    Import(usize, Vec<[u8; 4]>),
    Undo(usize),
    Redo(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let row = [0_u8..3, 0_u8..3, 0_u8..3, 0_u8..4];
    prop_oneof![
        4 => (0_usize..4, prop::collection::vec(row, 1..6)).prop_map(|(of, rows)| Step::Import(of, rows)),
        2 => (0_usize..6).prop_map(Step::Undo),
        2 => (0_usize..6).prop_map(Step::Redo),
    ]
}

fn csv(of: RowsAre, rows: &[[u8; 4]]) -> String {
    let headings = match of {
        RowsAre::StageHistory => "Contact Email,From Stage,To Stage,Date",
        RowsAre::Costs => "Source,Campaign,Month,Cost (EUR)",
        RowsAre::Counts => "Source,Kind,Month,Count",
        _ => "Activity ID,Activity Type,Activity Date,Subject",
    };
    let word = |n: u8| ["", "a", "b"][usize::from(n)];
    let day = |n: u8| ["", "2026-01-01", "2026-02-01"][usize::from(n)];
    let rows = rows.iter().map(|&[one, two, three, four]| match of {
        RowsAre::StageHistory => format!(
            "{0}@x.example,{0},{1},{2}\n",
            word(one),
            word(two),
            day(three)
        ),
        RowsAre::Costs | RowsAre::Counts => {
            format!("{},{},{},{four}\n", word(one), word(two), day(three))
        }
        _ => format!("{},{},{},{four}\n", word(one), word(two), day(three)),
    });
    format!("{headings}\n{}", rows.collect::<String>())
}

/// Takes the import at this place, among those undone or those that count, back or up again.
fn turn(store: &mut Store, at: usize, undone: bool) {
    let all = store.imports().unwrap();
    let mut found = all.iter().filter(|one| one.undone_at.is_some() == undone);
    let Some(found) = found.nth(at) else { return };
    let table = store.table(found.rows_are).unwrap();
    let then = match undone {
        false => store.import_undo(&table, found.id, AT, &mut go_on),
        true => store.import_redo(&table, found.id, &mut go_on),
    };
    assert_eq!(store.table(found.rows_are).unwrap(), then.unwrap().unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn whatever_is_done_each_table_is_the_fold_of_what_counts(steps in prop::collection::vec(step(), 1..10)) {
        let (_folder, path) = folder();
        let mut store = Store::create(&path).unwrap();
        for step in &steps {
            match step {
                Step::Import(at, rows) => {
                    let of = TABLES[*at];
                    let csv = csv(of, rows);
                    let first = publish_of(&mut store, of, &csv);
                    prop_assert!(first.holds());
                    let accepted = first.new + first.updated + first.unchanged;
                    let again = publish_of(&mut store, of, &csv);
                    prop_assert_eq!((again.new, again.updated, again.unchanged), (0, 0, accepted), "{}", csv);
                }
                Step::Undo(at) => turn(&mut store, *at, false),
                Step::Redo(at) => turn(&mut store, *at, true),
            }
            for of in TABLES {
                prop_assert_eq!(&store.table(of).unwrap(), &store.table_refolded(of).unwrap(), "{:?}", step);
            }
        }
        let before = TABLES.map(|of| store.table(of).unwrap());
        drop(store);
        let mut store = Store::open(&path).unwrap();
        let n = store.imports().unwrap().iter().filter(|one| one.undone_at.is_none()).count();
        let ids: Vec<i64> = store.imports().unwrap().iter().filter(|one| one.undone_at.is_none()).map(|one| one.id).collect();
        (0..n).for_each(|_| turn(&mut store, 0, false));
        prop_assert!(TABLES.iter().all(|of| store.table(*of).unwrap().n_rows() == 0));
        for id in ids.iter().rev() {
            let record = store.imports().unwrap().into_iter().find(|one| one.id == *id).unwrap();
            let table = store.table(record.rows_are).unwrap();
            store.import_redo(&table, *id, &mut go_on).unwrap();
        }
        prop_assert_eq!(TABLES.map(|of| store.table(of).unwrap()), before);
    }
}
