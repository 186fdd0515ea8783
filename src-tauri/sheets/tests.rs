//! Is every table of a file found, and is every row of it there as it was written?

mod json;
mod packed;
mod workbooks;

use std::io::Cursor;

use crate::{Contents, File, Refusal};

/// What is in these bytes.
fn contents(bytes: &[u8]) -> Result<Contents, Refusal> {
    File::open(Cursor::new(bytes.to_vec())).map(|file| file.contents().clone())
}

/// The rows of a table, as they are written.
fn rows(bytes: &[u8], table: usize) -> Result<String, Refusal> {
    let mut out = Vec::new();
    File::open(Cursor::new(bytes.to_vec()))?.write(table, &mut out)?;
    Ok(String::from_utf8(out).unwrap())
}

/// The names of the tables, a hidden one in brackets, an empty one with a dash, the one that is proposed with a star.
fn named(bytes: &[u8]) -> Vec<String> {
    let contents = contents(bytes).unwrap();
    let tables = contents.tables.iter().enumerate();
    tables
        .map(|(i, table)| {
            let mut name = table.name.clone();
            if !table.is_visible {
                name = format!("({name})");
            }
            if table.is_empty {
                name += " -";
            }
            if contents.proposed == Some(i) {
                name += " *";
            }
            name
        })
        .collect()
}
