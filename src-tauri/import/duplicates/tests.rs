//! Are those found who are twice in a list, and nobody else? On the sample story, which says who is; on
//! pairs of names in five languages; and on lists that are made to break it.

mod generated;
mod lists;
mod merging;
mod pairs;

use std::ops::ControlFlow;

use lead::{FieldType, Table};

use crate::{ColumnMapping, Source, profile, read_batch};

use super::{Duplicates, find_duplicates};

/// The rows of a file as a list, each row a row, whoever it is.
fn list(csv: &str) -> Table {
    let source = Source::open(csv.as_bytes()).unwrap();
    let (profiles, _) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
    let of_header = |header: &str| match header {
        "Email" => Some(FieldType::Email),
        "Phone Number" => Some(FieldType::Phone),
        _ => None,
    };
    let kind = |one: &crate::ColumnProfile| of_header(&one.header).unwrap_or(one.kind);
    let columns = profiles.iter();
    let mapping: Vec<ColumnMapping> = columns
        .map(|one| ColumnMapping::to(&one.header, kind(one), &[]))
        .collect();
    let batch = read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap();
    assert_eq!(batch.rejected, 0);
    Table::from_columns(batch.rows.len(), batch.columns).unwrap()
}

fn found(list: &Table) -> Duplicates {
    find_duplicates(list, &|| false).unwrap()
}
