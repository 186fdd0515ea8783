//! In which rows does a column say something of a kind? Each different text is asked once where texts repeat, and
//! many rows on all cores.

use lead::{Chunk, ChunkData, Column, Texts, each_of};

/// The rows of a column of texts whose text `is_one`, ascending; none of a column of anything else. All cores are at
/// it.
pub(crate) fn rows_with(column: &Column, is_one: impl Fn(&str) -> bool + Sync) -> Vec<usize> {
    let chunks = column.chunks();
    let found = each_of(chunks.len(), |i| rows_of(&chunks[i], &is_one));
    in_column(column, found)
}

/// The same, on this core alone.
pub(crate) fn rows_with_alone(column: &Column, is_one: impl Fn(&str) -> bool) -> Vec<usize> {
    let chunks = column.chunks().iter();
    in_column(column, chunks.map(|chunk| rows_of(chunk, &is_one)))
}

fn in_column(column: &Column, found: impl IntoIterator<Item = Vec<usize>>) -> Vec<usize> {
    let mut before = 0;
    let mut rows = Vec::new();
    for (chunk, found) in column.chunks().iter().zip(found) {
        rows.extend(found.into_iter().map(|row| before + row));
        before += chunk.n_rows();
    }
    rows
}

fn rows_of(chunk: &Chunk, is_one: &impl Fn(&str) -> bool) -> Vec<usize> {
    match chunk.data() {
        ChunkData::Texts(Texts::Coded { codes, dict }) => {
            let are_such: Vec<bool> = dict.iter().map(is_one).collect();
            if !are_such.contains(&true) {
                return Vec::new();
            }
            let rows = chunk.known().rows();
            rows.filter(|&row| are_such[usize::from(codes[row])])
                .collect()
        }
        ChunkData::Texts(Texts::Plain(texts)) => {
            let rows = texts.iter().enumerate().filter(|(_, text)| is_one(text));
            let rows = rows.map(|(row, _)| row);
            rows.filter(|&row| chunk.known().contains(row)).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use lead::{CHUNK_ROWS, ColumnBuilder, FieldType, ValueRef};

    use super::*;

    #[test]
    fn rows_are_found_in_texts_that_repeat_and_in_others() {
        let n = CHUNK_ROWS + 100;
        for n_different in [10, n] {
            let mut builder = ColumnBuilder::new(FieldType::Text);
            for row in 0..n {
                let text = format!("text {}", row % n_different);
                builder.push((row % 7 != 0).then_some(ValueRef::Text(&text)));
            }
            let column = builder.finish();
            let found = rows_with(&column, |text| text.is_empty() || text.ends_with('3'));
            let wanted = (0..n).filter(|row| row % 7 != 0 && row % n_different % 10 == 3);
            assert_eq!(found, wanted.collect::<Vec<_>>());
        }
        let mut numbers = ColumnBuilder::new(FieldType::YesNo);
        numbers.push(Some(ValueRef::YesNo(true)));
        assert_eq!(rows_with(&numbers.finish(), |_| true), []);
    }
}
