//! Is a field what its first values are, though files without any came before, and is nobody missed by it?

use import::RowsAre;
use lead::{FieldKey, FieldType};
use store::Manner;

use super::{MONDAY, NEXT, at, go_on, import};
use crate::Workspace;
use crate::tests::Still;

/// What a field says of each lead, and its type.
fn told(workspace: &Workspace, key: &str) -> (Option<FieldType>, Vec<String>) {
    let list = &workspace.snapshot().stored;
    let key = FieldKey::from_label(key);
    let value = |row| {
        list.value(row, &key)
            .map(|value| value.to_value().to_string())
    };
    let values = (0..list.n_rows()).map(|row| value(row).unwrap_or_default());
    (list.field(&key).map(|field| field.kind), values.collect())
}

#[test]
fn a_field_takes_the_type_of_its_first_values_whatever_came_before() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("later.leadpact");
    let mut workspace = Workspace::create(&path, at(MONDAY)).unwrap();
    let without = "Record ID,Name,Employees\n1,Anna,\n2,Bo,\n";
    import(&mut workspace, without, Manner::default(), MONDAY);
    let with = "Record ID,Name,Employees\n1,Anna,12\n3,Cy,5\n";
    import(&mut workspace, with, Manner::default(), NEXT);
    let expected = (
        Some(FieldType::Number),
        ["12", "", "5"].map(String::from).to_vec(),
    );
    assert_eq!(told(&workspace, "employees"), expected);
    drop(workspace);
    let mut workspace = Workspace::open(&path, at(NEXT)).unwrap();
    assert_eq!(told(&workspace, "employees"), expected, "opened again");
    let turn = |workspace: &mut Workspace, id, undo| match undo {
        true => drop(
            workspace
                .import_undo(id, at(NEXT), &Still, &mut go_on)
                .unwrap(),
        ),
        false => workspace
            .import_redo(id, at(NEXT), &Still, &mut go_on)
            .unwrap(),
    };
    turn(&mut workspace, 1, true);
    turn(&mut workspace, 2, true);
    // What an undone import said settles the type: it may be taken up again.
    let words = "Record ID,Name,Employees,Note\n7,Di,many,x\n";
    import(&mut workspace, words, Manner::default(), NEXT);
    assert_eq!(told(&workspace, "employees").1, [""]);
    assert_eq!(workspace.import_detail(3).unwrap().problems.len(), 1);
    turn(&mut workspace, 2, false);
    turn(&mut workspace, 1, false);
    let (kind, mut values) = told(&workspace, "employees");
    values.sort_unstable();
    let expected = ["", "", "12", "5"].map(String::from).to_vec();
    assert_eq!((kind, values), (Some(FieldType::Number), expected));
}

#[test]
fn who_is_erased_is_named_by_no_deal_though_the_first_addresses_were_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("late.leadpact");
    let mut workspace = Workspace::create(&path, at(MONDAY)).unwrap();
    let people = "Record ID,Name,Email\n1,Anna,to be asked\n";
    import(&mut workspace, people, Manner::default(), MONDAY);
    let people = "Record ID,Name,Email\n2,Oak,oak@oak.example\n";
    import(&mut workspace, people, Manner::default(), NEXT);
    let deals = "Deal ID,Deal Name,Associated Contact Email,Amount\nd1,Roof,oak@oak.example,100\n";
    import(&mut workspace, deals, Manner::default(), NEXT);
    let address = |workspace: &Workspace| {
        let deals = workspace.snapshot().stored(RowsAre::Deals).unwrap();
        let value = deals.value(0, &FieldKey::from_label("contact_email"));
        value.map(|value| value.to_value().to_string())
    };
    assert_eq!(address(&workspace).as_deref(), Some("oak@oak.example"));
    workspace.leads_erase(&[1], false, at(NEXT)).unwrap();
    assert_eq!(address(&workspace), None);
}
