//! What becomes of what a file says that cannot be read: is it kept apart from what it leaves blank, and complete once
//! it is put right?

use super::*;

#[test]
fn a_value_that_does_not_read_is_no_blank_and_keeps_what_was_there_though_blanks_clear() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let clear = Manner {
        blanks_clear: true,
        ..Manner::default()
    };
    // Anna's figure does not read; Bo's is blank; of Cy, who has none, one row says it and one does not read.
    let csv = "Record ID,Name,Employees\n1,Anna,\"5,,\"\n2,Bo,\n3,Cy,#REF!\n3,,8\n1,,\n4,Di,1\n5,Ed,2\n6,Fi,3\n";
    let employees = FieldKey::from_label("Employees");
    let value = |list: &Table, row: usize| {
        let value = list.value(row, &employees);
        value.map(|value| value.to_value().to_string())
    };
    let figures = |workspace: &Workspace| {
        let list = &workspace.snapshot().stored;
        let figures: Vec<Option<String>> = (0..3).map(|row| value(list, row)).collect();
        let folded = workspace.store().table_refolded(import::RowsAre::People);
        let folded = folded.unwrap();
        let again: Vec<Option<String>> = (0..3).map(|row| value(&folded, row)).collect();
        assert_eq!(figures, again, "as it folds");
        figures
    };
    let said = |figures: [Option<&str>; 3]| figures.map(|one| one.map(str::to_owned)).to_vec();
    let done = import(&mut workspace, csv, clear, NEXT);
    let problems: Vec<u32> = done.problems().iter().map(|one| one.row).collect();
    assert_eq!(problems, [2, 4]);
    assert_eq!(figures(&workspace), said([Some("5"), None, Some("8")]));
    let balance = done.balance();
    assert_eq!([balance.updated, balance.unchanged], [2, 1]);
    let changes = done.changes().iter();
    let changes: Vec<[u32; 3]> = changes
        .map(|one| [one.filled, one.replaced, one.cleared])
        .collect();
    assert_eq!(changes, [[1, 0, 1]]);
    let by = workspace.store().by_import(2).unwrap();
    assert_eq!((by.updated, by.unchanged), (vec![1, 2], vec![0]));
    let told = workspace.told(0).unwrap();
    let of_figure = told.iter().filter(|one| one.field.key == employees);
    assert_eq!(
        of_figure.map(|one| one.import).collect::<Vec<_>>(),
        [Some(1)]
    );

    // What it kept is what the first file said, and goes with it.
    workspace
        .import_undo(1, at(NEXT), &Still, &mut go_on)
        .unwrap();
    assert_eq!(figures(&workspace), said([None, None, Some("8")]));
    workspace
        .import_redo(1, at(NEXT), &Still, &mut go_on)
        .unwrap();
    assert_eq!(figures(&workspace), said([Some("5"), None, Some("8")]));
}

#[test]
fn what_was_derived_for_the_rows_of_a_file_is_derived_for_those_put_right() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = made(&folder);
    let csv = "Record ID,Name,Job title\n5,Ed,Sales Director\n6,\"Fi, Jo\",Head of Marketing,x\n";
    let file = FileTable::new("titles.csv", csv.as_bytes().to_vec());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut go_on)
        .unwrap();
    let mut reading = looked.proposal.clone();
    reading.treatment.derive = vec![crate::Derived::Seniority];
    let prepared = prepare(&file, &looked, &reading, &snapshot, &Still, &mut go_on).unwrap();
    workspace
        .import_commit(prepared, (at(NEXT), "Ola"), &Still, &mut go_on)
        .unwrap();
    let rejected = workspace.import_detail(2).unwrap().rejected_file();
    let mended = rejected.replace(",x", "");
    let file = FileTable::new("mended.csv", mended.into_bytes());
    let prepared = workspace
        .prepare_mended_file(2, &file, &Still, &mut go_on)
        .unwrap();
    workspace
        .import_commit(prepared, (at(NEXT), "Ola"), &Still, &mut go_on)
        .unwrap();
    let list = &workspace.snapshot().list;
    let said = |key: &str| {
        let column = list.column(&FieldKey::from_label(key))?;
        let value = column.value(list.n_rows() - 1)?;
        Some(value.to_value().to_string())
    };
    assert_eq!(said("Name").as_deref(), Some("Fi, Jo"));
    assert_eq!(said("seniority").as_deref(), Some("Head"));
    assert_eq!(said("function"), None);
}
