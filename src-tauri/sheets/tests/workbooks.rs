//! Workbooks, as a program writes them.

use rust_xlsxwriter::{Format, Formula, Workbook};

use super::packed::zip;
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

/// A workbook of one sheet with these rows.
fn xlsx(sheet_data: &str) -> Vec<u8> {
    let sheet = format!("<worksheet><sheetData>{sheet_data}</sheetData></worksheet>");
    zip(&[
        ("[Content_Types].xml", b"<Types>spreadsheetml</Types>"),
        (
            "_rels/.rels",
            b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/\
              officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            b"<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships><Relationship Id=\"r1\" Type=\"worksheet\" \
              Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ])
}

#[test]
fn an_error_that_came_later_is_read_where_it_stands() {
    let error = |place: &str, error: &str| format!("<c{place} t=\"e\"><v>{error}</v></c>");
    let cells = [
        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Name</v></c>",
        "<c r=\"B1\" t=\"str\"><v>Size</v></c><c r=\"D1\" t=\"str\"><v>Sum</v></c></row>",
        "<row r=\"2\"><c r=\"A2\"><v>1</v></c>",
        &error(" r=\"B2\"", "#SPILL!"),
        "<c r=\"D2\"><v>4</v></c></row>",
        // Cells may leave their place to the one before.
        "<row>",
        &error("", "#CALC!"),
        "<c><v>7</v></c>",
        &error("", "#N/A"),
        &error("", "#ERROR!"),
        "</row>",
        "<row r=\"5\">",
        &error(" r=\"C5\"", "#GETTING_DATA"),
        "</row>",
    ];
    assert_eq!(
        rows(&xlsx(&cells.concat()), 0).unwrap(),
        "Name,Size,,Sum\n1,#SPILL!,,4\n#CALC!,7,#N/A,#ERROR!\n,,,\n,,#GETTING_DATA,\n"
    );
    // Where it is the first cell, the sheet is not empty.
    let first = xlsx(&format!(
        "<row r=\"2\">{}</row>",
        error(" r=\"B2\"", "#FIELD!")
    ));
    assert_eq!(rows(&first, 0).unwrap(), ",\n,#FIELD!\n");
}

#[test]
fn a_cell_beyond_the_last_of_a_sheet_is_damage() {
    for place in ["A1048577", "XFE1"] {
        let sheet = format!("<row><c r=\"{place}\"><v>1</v></c></row>");
        let read = rows(&xlsx(&sheet), 0);
        assert!(matches!(read, Err(Refusal::Damaged(_))), "{place}");
    }
    let last = xlsx("<row><c r=\"XFD1\"><v>1</v></c></row>");
    assert_eq!(rows(&last, 0).unwrap(), ",".repeat(16_383) + "1\n");
}

#[test]
fn what_begins_in_a_workbook_of_libreoffice_and_does_not_end_is_damage() {
    let whole = "<office:document-content><office:body><office:spreadsheet><table:table table:name=\"A\">\
                 <table:table-row><table:table-cell office:value-type=\"string\"><text:p>a</text:p>\
                 </table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>\
                 </office:document-content>";
    let ods = |content: &str| {
        zip(&[
            (
                "mimetype",
                b"application/vnd.oasis.opendocument.spreadsheet",
            ),
            ("META-INF/manifest.xml", b"<manifest:manifest/>"),
            ("content.xml", content.as_bytes()),
        ])
    };
    assert_eq!(rows(&ods(whole), 0).unwrap(), "a\n");
    for (end, _) in whole.match_indices('>') {
        if end + 1 < whole.len() {
            let read = rows(&ods(&whole[..=end]), 0);
            assert!(
                matches!(read, Err(Refusal::Damaged(_))),
                "{}",
                &whole[..=end]
            );
        }
    }
    let without = whole.replace("</table:table-cell>", "");
    assert!(matches!(rows(&ods(&without), 0), Err(Refusal::Damaged(_))));
}
