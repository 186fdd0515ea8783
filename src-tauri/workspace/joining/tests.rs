//! Do joins and values come to the same, in whatever order tables come, go and are spoken of?

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::sync::LazyLock;

use import::Asked;
use lead::FieldKey;
use proptest::prelude::*;
use tempfile::TempDir;

use super::*;
use crate::tests::{Still, now};
use crate::{FileTable, prepare};

const DEALS: &str = "Deal ID,Product,Agent,Account\n1,Oak Pro,Ann,Alder\n2,OakPro,Bo,Birch\n\
                     3,Oak,Ann,\n4,Pine,Cy,Alder\n";
const PRODUCTS: &str = "Product,Series,Price\nOak Pro,Pro,12.5\nOak,Basic,3\n";
const TEAMS: &str = "Agent,Region\nAnn,East\nBo,West\n";
const COMPANIES: &str = "Company Name,Sector\nAlder,retial\nBirch,law\n";

/// What somebody does, in any order.
#[derive(Clone, Copy, Debug)]
enum Act {
    Import(&'static str, RowsAre),
    /// Imported, undone, and taken up again at the end.
    ImportTwice(&'static str, RowsAre),
    Join([&'static str; 2], [RowsAre; 2]),
    /// Joined, taken back, and joined again.
    JoinTwice([&'static str; 2], [RowsAre; 2]),
    Read(RowsAre, [&'static str; 3]),
}

const ACTS: [Act; 9] = [
    Act::Import(DEALS, RowsAre::Deals),
    Act::ImportTwice(PRODUCTS, RowsAre::Details),
    Act::Import(TEAMS, RowsAre::Details),
    Act::Import(COMPANIES, RowsAre::Companies),
    Act::Join(["product", "product"], [RowsAre::Deals, RowsAre::Details]),
    Act::JoinTwice(["agent", "agent"], [RowsAre::Deals, RowsAre::Details]),
    Act::Join(
        ["account", "company_name"],
        [RowsAre::Deals, RowsAre::Companies],
    ),
    Act::Read(RowsAre::Deals, ["product", "oakpro", "Oak Pro"]),
    Act::Read(RowsAre::Companies, ["sector", "retial", "retail"]),
];

fn workspace() -> (TempDir, Workspace) {
    let folder = tempfile::tempdir().unwrap();
    let made = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    (folder, made)
}

fn import(workspace: &mut Workspace, csv: &str, of: RowsAre) -> i64 {
    let file = FileTable::new("table.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let mut go_on = |_| ControlFlow::Continue(());
    let looked = file
        .look(&snapshot, &Asked::default(), 0, &mut go_on)
        .unwrap();
    let (reading, _) = looked.propose_as(of, &snapshot);
    let mut go_on = |_| ControlFlow::Continue(());
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    workspace
        .import_commit(prepared, (now(), "Ola"), &Still, &mut go_on)
        .unwrap();
    workspace.imports().unwrap().last().unwrap().id
}

fn act(workspace: &mut Workspace, act: Act) {
    let join = |keys: [&str; 2], of: [RowsAre; 2]| Join {
        rows_are: of[0],
        key: FieldKey::from_label(keys[0]),
        other: of[1],
        other_key: FieldKey::from_label(keys[1]),
    };
    // Said before there is such a field, too: what is kept does not hang on what was imported.
    let keep = |workspace: &mut Workspace, join: &Join| {
        let id = workspace.store().join_keep(join, (now(), "Ola")).unwrap();
        workspace.reread(now()).unwrap();
        id
    };
    let mut go_on = |_| ControlFlow::Continue(());
    match act {
        Act::Import(csv, of) => {
            import(workspace, csv, of);
        }
        Act::ImportTwice(csv, of) => {
            let id = import(workspace, csv, of);
            workspace
                .import_undo(id, now(), &Still, &mut go_on)
                .unwrap();
            workspace
                .import_redo(id, now(), &Still, &mut go_on)
                .unwrap();
        }
        Act::Join(keys, of) => {
            keep(workspace, &join(keys, of));
        }
        Act::JoinTwice(keys, of) => {
            let id = keep(workspace, &join(keys, of));
            workspace.join_undo(id, now()).unwrap();
            keep(workspace, &join(keys, of));
        }
        Act::Read(of, [key, from, to]) => {
            let mapping = ValueMapping {
                rows_are: of,
                key: FieldKey::from_label(key),
                from: from.into(),
                to: to.into(),
            };
            workspace
                .store()
                .value_keep(&mapping, (now(), "Ola"))
                .unwrap();
            workspace.reread(now()).unwrap();
        }
    }
}

type Values = BTreeMap<String, Vec<Option<String>>>;

/// Every value of a table, by field.
fn values(snapshot: &Snapshot, of: RowsAre) -> Values {
    let table = snapshot.table(of).unwrap();
    let column = |field: &lead::Field| {
        let value = |row| Some(table.value(row, &field.key)?.to_value().to_string());
        (
            field.key.to_string(),
            (0..table.n_rows()).map(value).collect(),
        )
    };
    table.fields().iter().map(column).collect()
}

fn done(acts: &[Act]) -> (TempDir, Workspace) {
    let (folder, mut workspace) = workspace();
    acts.iter().for_each(|one| act(&mut workspace, *one));
    (folder, workspace)
}

#[test]
fn deals_know_their_product_team_and_company() {
    let (folder, workspace) = done(&ACTS);
    let deals = values(workspace.snapshot(), RowsAre::Deals);
    let say = |values: [&str; 4]| values.map(|value| (!value.is_empty()).then(|| value.to_owned()));
    let expected = [
        ("product", say(["Oak Pro", "Oak Pro", "Oak", "Pine"])),
        ("series", say(["Pro", "Pro", "Basic", ""])),
        ("price", say(["12.5", "12.5", "3", ""])),
        ("region", say(["East", "West", "East", ""])),
        ("sector", say(["retail", "law", "", "retail"])),
    ];
    for (field, values) in expected {
        assert_eq!(deals[field], values, "{field}");
    }
    let stored = workspace.snapshot().stored(RowsAre::Deals).unwrap();
    let product = stored.value(1, &FieldKey::from_label("product")).unwrap();
    assert_eq!(
        product.to_value().to_string(),
        "OakPro",
        "what was imported stays"
    );
    assert_eq!(stored.fields().len(), 4);
    let before = deals;
    drop(workspace);
    let again = Workspace::open(&folder.path().join("a.leadpact"), now()).unwrap();
    assert_eq!(values(again.snapshot(), RowsAre::Deals), before);
}

#[test]
fn a_company_is_told_its_details_and_tells_the_definition() {
    let (_folder, mut workspace) = done(&[
        Act::Import(
            "Name,Email,Company\nAnna,anna@a.example,Alder\n",
            RowsAre::People,
        ),
        Act::Import(COMPANIES, RowsAre::Companies),
        Act::Import("Sector,Segment\nlaw,A\nretail,B\n", RowsAre::Details),
        Act::Read(RowsAre::Companies, ["sector", "retial", "retail"]),
    ]);
    let join = Join {
        rows_are: RowsAre::Companies,
        key: FieldKey::from_label("sector"),
        other: RowsAre::Details,
        other_key: FieldKey::from_label("sector"),
    };
    let revision = workspace.snapshot().list_revision;
    let id = workspace.join_say(&join, (now(), "Ola")).unwrap();
    assert!(
        workspace.snapshot().list_revision > revision,
        "a run of before is of another list"
    );
    let companies = workspace
        .snapshot()
        .list
        .related(lead::Relation::Company)
        .unwrap();
    let segment = FieldKey::from_label("segment");
    let row = companies.rows_of(0)[0] as usize;
    let value = companies.table().value(row, &segment).unwrap().to_value();
    assert_eq!(value.to_string(), "B");
    let found = &workspace.snapshot().joins()[0];
    assert_eq!((found.record.id, found.n_keyed, found.n_joined), (id, 2, 2));
    workspace.join_undo(id, now()).unwrap();
    assert!(
        workspace
            .snapshot()
            .table(RowsAre::Companies)
            .unwrap()
            .field(&segment)
            .is_none()
    );
    let refused = workspace.join_undo(id, now());
    assert!(matches!(refused, Err(WorkspaceError::JoinAbsent(_))));
}

#[test]
fn a_small_file_whose_key_the_deals_name_is_taken_for_details() {
    let (_folder, workspace) = done(&[Act::Import(DEALS, RowsAre::Deals)]);
    let look = |csv: &str| {
        let file = FileTable::new("a.csv", csv.as_bytes().to_vec());
        let mut go_on = |_| ControlFlow::Continue(());
        file.look(workspace.snapshot(), &Asked::default(), 0, &mut go_on)
            .unwrap()
            .recognised
    };
    assert_eq!(look(PRODUCTS), RowsAre::Details);
    assert_eq!(look(TEAMS), RowsAre::Details);
    assert_eq!(look("Colour,Code\nred,1\nblue,2\n"), RowsAre::People);
    assert_eq!(
        look("Agent,Email\nAnn,ann@a.example\nBo,bo@a.example\n"),
        RowsAre::People
    );
}

/// What is read where all is done in the order above.
static EXPECTED: LazyLock<[(RowsAre, Values); 2]> = LazyLock::new(|| {
    let (_folder, workspace) = done(&ACTS);
    [RowsAre::Deals, RowsAre::Companies].map(|of| (of, values(workspace.snapshot(), of)))
});

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn any_order_of_imports_undos_joins_and_values_reads_the_same(
        acts in Just(ACTS.to_vec()).prop_shuffle(),
    ) {
        let (_folder, found) = done(&acts);
        for (of, expected) in &*EXPECTED {
            prop_assert_eq!(&values(found.snapshot(), *of), expected);
        }
    }
}
