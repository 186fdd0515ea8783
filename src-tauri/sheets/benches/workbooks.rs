//! How long does calamine take for a workbook, alone? The peer of `cargo xtask bench workbooks`.
//!
//! `write FILE.csv FILE.xlsx` makes a workbook of a table, whole numbers as numbers; `read FILE.xlsx` reads every cell
//! of its first sheet into memory and prints how many rows it has, and the seconds that took.

use std::error::Error;
use std::time::Instant;

use calamine::{Reader, Xlsx, open_workbook};
use rust_xlsxwriter::Workbook;

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds a word of its own.
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", from, to] => write(from, to),
        ["read", file] => read(file),
        _ => Err("write FILE.csv FILE.xlsx, or read FILE.xlsx".into()),
    }
}

fn write(from: &str, to: &str) -> Result<(), Box<dyn Error>> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_path(from)?;
    for (row, record) in reader.records().enumerate() {
        for (column, cell) in record?.iter().enumerate() {
            let (row, column) = (u32::try_from(row)?, u16::try_from(column)?);
            match cell.parse::<u32>() {
                _ if cell.is_empty() => {}
                Ok(number) => drop(sheet.write(row, column, number)?),
                Err(_) => drop(sheet.write(row, column, cell)?),
            }
        }
    }
    book.save(to)?;
    Ok(())
}

fn read(file: &str) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let mut book: Xlsx<_> = open_workbook(file)?;
    let range = book.worksheet_range_at(0).ok_or("no sheet")??;
    let rows = range.height() - 1;
    let seconds = started.elapsed().as_secs_f64();
    #[expect(clippy::print_stdout, reason = "whoever measures reads it")]
    {
        println!("{{\"seconds\": {seconds}, \"counts\": [{rows}]}}");
    }
    Ok(())
}
