//! Workbooks, as a program writes them.

use rust_xlsxwriter::{Format, Formula, Workbook};

use super::{contents, named, rows};
use crate::{Refusal, Written};

fn saved(mut book: Workbook) -> Vec<u8> {
    book.save_to_buffer().unwrap()
}

#[test]
fn a_sheet_says_what_its_cells_hold() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    let moment = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let hours = Format::new().set_num_format("[h]:mm:ss");
    let percent = Format::new().set_num_format("0%");
    for (column, name) in [
        "Name", "Size", "Since", "Seen", "Talked", "Share", "Agreed", "Sum",
    ]
    .iter()
    .enumerate()
    {
        sheet.write(0, column as u16, *name).unwrap();
    }
    sheet.write(1, 0, "Żak, \"Jan\"\nmłodszy").unwrap();
    sheet.write(1, 1, 48_221_234_567_f64).unwrap();
    sheet
        .write_number_with_format(1, 2, 44_197.0, &day)
        .unwrap();
    sheet
        .write_number_with_format(1, 3, 44_197.423_726_851_85, &moment)
        .unwrap();
    sheet
        .write_number_with_format(1, 4, 918_610.0 / 86_400.0, &hours)
        .unwrap();
    sheet
        .write_number_with_format(1, 5, 0.25, &percent)
        .unwrap();
    sheet.write(1, 6, true).unwrap();
    sheet
        .write_formula(1, 7, Formula::new("=1+1").set_result("2"))
        .unwrap();
    sheet
        .write_formula(3, 7, Formula::new("=\"a\"&\"b\"").set_result("ab"))
        .unwrap();
    let text = rows(&saved(book), 0).unwrap();
    assert_eq!(
        text,
        "Name,Size,Since,Seen,Talked,Share,Agreed,Sum\n\
         \"Żak, \"\"Jan\"\"\nmłodszy\",48221234567,2021-01-01,2021-01-01 10:10:10,255:10:10,0.25,TRUE,2\n\
         ,,,,,,,\n,,,,,,,ab\n"
    );
}

#[test]
fn the_first_sheet_that_is_shown_and_not_empty_is_proposed() {
    let mut book = Workbook::new();
    book.add_worksheet().set_name("Cover").unwrap();
    let hidden = book.add_worksheet().set_name("Codes").unwrap();
    hidden.set_hidden(true).write(0, 0, "code").unwrap();
    let leads = book.add_worksheet().set_name("Leads Żółw").unwrap();
    leads.write(4, 1, "Email").unwrap();
    let bytes = saved(book);
    assert_eq!(named(&bytes), ["Cover -", "(Codes)", "Leads Żółw *"]);
    assert_eq!(contents(&bytes).unwrap().tables[2].written, Written::Xlsx);
    // A row keeps the number that the sheet shows.
    assert_eq!(rows(&bytes, 2).unwrap(), ",\n,\n,\n,\n,Email\n");
    assert_eq!(rows(&bytes, 1).unwrap(), "code\n");
    assert_eq!(rows(&bytes, 0).unwrap(), "");
    assert!(matches!(rows(&bytes, 3), Err(Refusal::TableAbsent(names)) if names.len() == 3));
}

#[test]
fn merged_headings_in_two_lines_are_one_each() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.write(0, 0, "Spring 2026").unwrap();
    sheet.merge_range(1, 0, 2, 0, "ID", &plain).unwrap();
    sheet.merge_range(1, 1, 1, 2, "Contact", &plain).unwrap();
    sheet.merge_range(1, 3, 1, 4, "Company", &plain).unwrap();
    for (column, name) in ["Name", "Email", "Name", "City"].iter().enumerate() {
        sheet.write(2, column as u16 + 1, *name).unwrap();
    }
    for (column, name) in ["7", "Anna", "a@b.example", "Acme", "Oslo"]
        .iter()
        .enumerate()
    {
        sheet.write(3, column as u16, *name).unwrap();
    }
    assert_eq!(
        rows(&saved(book), 0).unwrap(),
        "Spring 2026,,,,\n,,,,\n\
         ID,Contact Name,Contact Email,Company Name,Company City\n\
         7,Anna,a@b.example,Acme,Oslo\n"
    );
}

#[test]
fn what_is_cut_off_or_changed_is_refused_and_nothing_panics() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..50 {
        sheet.write(row, 0, format!("name {row}")).unwrap();
    }
    let bytes = saved(book);
    let whole = rows(&bytes, 0).unwrap();
    for n in (0..bytes.len()).step_by(97) {
        if n > 4 {
            assert!(rows(&bytes[..n], 0).is_err(), "{n} bytes");
        }
        let mut changed = bytes.clone();
        changed[n] ^= 0x55;
        // Where it still reads, it is CSV; which cells a changed file has nobody knows.
        if let Ok(text) = rows(&changed, 0) {
            assert!(text.len() < 2 * whole.len() + 100, "changed at {n}");
        }
    }
}

#[test]
fn what_is_a_compound_file_and_no_workbook_is_refused() {
    let mut bytes = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    bytes.resize(4096, 0);
    assert!(contents(&bytes).is_err());
}
