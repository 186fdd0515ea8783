//! Which tables are in a file? The sheets of a workbook, the files of an archive, the arrays of JSON.

use serde::Serialize;
use words::Arg;
use workspace::{FileKind, Table, open_file};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::grid::{Grid, Side};
use crate::harmless::one_line;
use crate::import_arguments::Sheets;

/// A file and the tables in it.
#[derive(Serialize)]
struct InFile<'a> {
    /// What it is packed in; null where it is not.
    packed: Option<&'static str>,
    /// The tables; none of a text, which is one.
    sheets: Vec<Sheet<'a>>,
}

/// One table.
#[derive(Serialize)]
struct Sheet<'a> {
    /// Its name; empty where the file is one table.
    name: &'a str,
    /// What it is written in.
    kind: &'static str,
    /// Whether it is hidden.
    hidden: bool,
    /// Whether nothing is in it.
    empty: bool,
    /// How many rows it has; null where only reading it would tell.
    rows: Option<u32>,
    /// How many columns it has; null where only reading it would tell.
    columns: Option<u32>,
    /// Whether it is the one that is read where none is named.
    proposed: bool,
}

/// Lists the tables in a file.
pub(crate) fn run(context: &mut Context, wanted: &Sheets) -> Result<Done, Failure> {
    let file = open_file(&wanted.file)?;
    let (kind, tables) = (file.kind()?, file.tables()?);
    let proposed = file.proposed()?;
    if wanted.json {
        let tables = tables.iter().enumerate();
        let sheets = tables.map(|(i, table)| Sheet::of(table, proposed == Some(i)));
        context.streams.json(&InFile {
            packed: kind.packed.map(workspace::Packed::name),
            sheets: sheets.collect(),
        })?;
        return Ok(Done::Well);
    }
    let words = context.words;
    context.streams.line(&said(kind, words))?;
    let mut grid = Grid::new(&[Side::Left, Side::Left, Side::Left, Side::Left]);
    for (i, table) in tables.iter().enumerate() {
        let size = table.size.filter(|_| !table.is_empty);
        let size = size.map(|(rows, columns)| {
            let size = [("rows", Arg::from(rows)), ("columns", Arg::from(columns))];
            words.say("sheets-size", &size)
        });
        let size = match table.is_empty {
            true => words.say("sheets-empty", &[]),
            false => size.unwrap_or_default(),
        };
        let hidden = (!table.is_visible).then(|| words.say("sheets-hidden", &[]));
        let proposed = (proposed == Some(i)).then(|| words.say("sheets-proposed", &[]));
        grid.row([
            one_line(&table.name).into_owned(),
            size,
            hidden.unwrap_or_default(),
            proposed.unwrap_or_default(),
        ]);
    }
    if tables.iter().any(|table| !table.name.is_empty()) {
        for line in grid.lines(2) {
            context.streams.line(&line)?;
        }
    }
    Ok(Done::Well)
}

/// What kind of file it is.
fn said(kind: FileKind, words: words::Words) -> String {
    let written = words.say(&format!("file-kind-{}", kind.written.name()), &[]);
    match kind.packed {
        None => written,
        Some(packed) => {
            let packed = format!("file-packed-{}", packed.name());
            words.say(&packed, &[("kind", Arg::from(written))])
        }
    }
}

impl<'a> Sheet<'a> {
    fn of(table: &'a Table, proposed: bool) -> Self {
        Self {
            name: &table.name,
            kind: table.written.name(),
            hidden: !table.is_visible,
            empty: table.is_empty,
            rows: table.size.map(|(rows, _)| rows),
            columns: table.size.map(|(_, columns)| columns),
            proposed,
        }
    }
}
