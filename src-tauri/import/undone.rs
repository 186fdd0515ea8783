//! Which cells were made safe to open in a spreadsheet, and what did they say before? An export puts an
//! apostrophe before a cell that would run (`lead::escape_cell`); reading takes it away again.
//!
//! Only a file in which every such cell was made safe is taken for one: where a single cell would still
//! run, as a telephone number with blanks does, whoever wrote the file did not make its cells safe, and
//! its apostrophes are what somebody wrote. So a file of ours reads back equal and one of others is left
//! as it is; in a file where nothing would run, only an apostrophe is taken that our own writing would
//! have put there.

use std::sync::Arc;

use lead::would_run;
use lead::{Chunk, ChunkData, Column, Mask, Texts, TextsBuilder, each_of, tidy, unescape_cell};

use crate::cells::Cells;

/// Takes the apostrophes away that made cells safe; gives how many in each column. Each text is looked at
/// once where texts repeat.
pub(crate) fn undo(cells: &mut Cells) -> Vec<u32> {
    let none = vec![0; cells.columns.len()];
    let mut misfits = cells.misfits.iter().flat_map(|row| &row.cells);
    if misfits.any(|cell| would_run(cell)) {
        return none;
    }
    let columns = &cells.columns;
    let found = each_of(columns.len(), |i| look(&columns[i]));
    if found.contains(&Found::Runs) || !found.contains(&Found::MadeSafe) {
        return none;
    }
    let undone = each_of(columns.len(), |i| {
        let made_safe = found[i] == Found::MadeSafe;
        made_safe.then(|| without(&columns[i])).flatten()
    });
    let mut n = none;
    for (i, column) in undone.into_iter().enumerate() {
        if let Some((column, n_undone)) = column {
            cells.columns[i] = column;
            n[i] = n_undone;
        }
    }
    n
}

/// What a column says of who wrote it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    /// A cell would run as it stands.
    Runs,
    /// No cell would run, and some look as if they were made safe.
    MadeSafe,
    /// Neither.
    Plain,
}

fn look(column: &Column) -> Found {
    let mut found = Found::Plain;
    for chunk in column.chunks() {
        let ChunkData::Texts(texts) = chunk.data() else {
            continue;
        };
        let distinct = match texts {
            Texts::Coded { dict, .. } => dict,
            Texts::Plain(rows) => rows,
        };
        for text in distinct.iter() {
            if would_run(text) {
                return Found::Runs;
            }
            if is_made_safe(text) {
                found = Found::MadeSafe;
            }
        }
    }
    found
}

fn is_made_safe(text: &str) -> bool {
    before(text).is_some()
}

/// What a cell said before it was made safe, tidied; `None` where it was not.
fn before(text: &str) -> Option<std::borrow::Cow<'_, str>> {
    // Most cells begin with something else, and need no look at what follows.
    if !text.starts_with('\'') {
        return None;
    }
    let before = unescape_cell(text);
    tidy(before).filter(|_| before.len() < text.len())
}

fn without(column: &Column) -> Option<(Column, u32)> {
    let mut n = 0;
    let chunks = column.chunks().iter().map(|chunk| {
        let ChunkData::Texts(texts) = chunk.data() else {
            return Some(Arc::clone(chunk));
        };
        let mut builder = TextsBuilder::default();
        let mut known = Mask::none(0);
        for row in 0..chunk.n_rows() {
            if !chunk.known().contains(row) {
                builder.push_missing();
                known.push(false);
                continue;
            }
            let text = texts.get(row);
            let before = before(text);
            n += u32::from(before.is_some());
            known.push(builder.push(before.as_deref().unwrap_or(text)));
        }
        Chunk::from_parts(known, ChunkData::Texts(builder.finish())).map(Arc::new)
    });
    let chunks = chunks.collect::<Option<Vec<_>>>()?;
    Some((Column::from_chunks(column.kind(), chunks)?, n))
}

#[cfg(test)]
mod tests {
    use crate::Source;

    fn said(file: &str) -> (Vec<Option<String>>, Vec<u32>) {
        let source = Source::open(file.as_bytes()).unwrap();
        let column = &source.columns()[0];
        let texts = (0..column.n_rows()).map(|row| Some(column.value(row)?.to_value().to_string()));
        (texts.collect(), source.n_undone().to_vec())
    }

    fn some(texts: &[&str]) -> Vec<Option<String>> {
        texts.iter().map(|text| Some((*text).to_owned())).collect()
    }

    #[test]
    fn cells_that_were_made_safe_say_what_they_said_before() {
        let file = "Note,Phone\n'=1+1,x\n'-5 EUR,'+48 22\n''@a,x\n'quoted',x\n-5,+48221234567\n";
        let (texts, n) = said(file);
        assert_eq!(texts, some(&["=1+1", "-5 EUR", "'@a", "'quoted'", "-5"]));
        assert_eq!(n, [3, 1]);
    }

    #[test]
    fn in_a_file_whose_cells_were_not_made_safe_an_apostrophe_is_what_somebody_wrote() {
        for other in ["=1", "-", "+48 22 123 45 67", "@home", " =1"] {
            let file = format!("Note,Other\n'=1,\n'- later,{other}\n");
            assert_eq!(
                said(&file),
                (some(&["'=1", "'- later"]), vec![0, 0]),
                "{other:?}"
            );
        }
        let rejected = "Note,Other\n'=1,x\nlone,x,=1\n";
        assert_eq!(said(rejected), (some(&["'=1"]), vec![0, 0]));
    }

    #[test]
    fn an_apostrophe_that_our_writing_would_not_have_put_there_stays() {
        let file = "Note,Other\n'tis,x\n'-0.5,x\n',x\n'\t,x\n";
        assert_eq!(said(file), (some(&["'tis", "'-0.5", "'", "'"]), vec![0, 0]));
    }
}
