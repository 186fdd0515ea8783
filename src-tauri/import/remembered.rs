//! How were the columns of such a file mapped last time? Files are alike when they have the same
//! headers, in whatever order: a weekly export is mapped once.

use std::collections::BTreeMap;

use lead::{Field, FieldKey};
use sha2::{Digest, Sha256};

use crate::{ColumnMapping, RowsAre, ValueFormat};

/// What became of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapped {
    /// Its header.
    pub header: String,
    /// The field it went to; `None` where it was left out.
    pub field: Option<Field>,
    /// How its texts were read.
    pub format: ValueFormat,
}

/// What became of the columns of each kind of file that was imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remembered(BTreeMap<String, (RowsAre, Vec<Mapped>)>);

impl Remembered {
    /// Keeps what became of the columns of a file, in place of what became of them before.
    pub fn keep(&mut self, rows_are: RowsAre, columns: Vec<Mapped>) {
        let key = headers_key(columns.iter().map(|column| column.header.as_str()));
        self.0.insert(key, (rows_are, columns));
    }

    /// What the rows of a file with these headers were last time; `None` where there was no such file.
    #[must_use]
    pub fn rows_are(&self, headers: &[String]) -> Option<RowsAre> {
        let key = headers_key(headers.iter().map(String::as_str));
        self.0.get(&key).map(|(rows_are, _)| *rows_are)
    }

    /// Whether a column of any such file went to this field of people.
    #[must_use]
    pub fn goes_to(&self, key: &FieldKey) -> bool {
        let people = self.0.values().filter(|(rows_are, _)| rows_are.is_people());
        let mut fields = people.flat_map(|(_, columns)| columns.iter().flat_map(|one| &one.field));
        fields.any(|field| field.key == *key)
    }

    /// The mapping of last time for a file with these headers, in their order; `None` where there was
    /// no such file, or its rows were something else. A field that the list, or the table they go to,
    /// has already has the type it has there.
    #[must_use]
    pub fn propose(
        &self,
        rows_are: RowsAre,
        headers: &[String],
        in_list: &[Field],
    ) -> Option<Vec<ColumnMapping>> {
        let (_, kept) = self
            .0
            .get(&headers_key(headers.iter().map(String::as_str)))
            .filter(|(before, _)| *before == rows_are)?;
        let of = |header: &String| {
            let column = kept.iter().find(|column| column.header == *header)?;
            let mapping = match &column.field {
                Some(field) => ColumnMapping::to(&field.label, field.kind, in_list),
                None => ColumnMapping::leave_out(),
            };
            Some(mapping.read_as(column.format.clone()))
        };
        headers.iter().map(of).collect()
    }
}

/// What files with the same headers have in common, whatever the order of these.
#[must_use]
pub fn headers_key<'a>(headers: impl Iterator<Item = &'a str>) -> String {
    let mut headers: Vec<&str> = headers.collect();
    headers.sort_unstable();
    let mut hash = Sha256::new();
    for header in headers {
        hash.update((header.len() as u64).to_le_bytes());
        hash.update(header);
    }
    let hash = hash.finalize();
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use lead::FieldType;

    use super::*;

    fn mapped(header: &str, label: Option<&str>) -> Mapped {
        let field = label.and_then(|label| ColumnMapping::to(label, FieldType::Text, &[]).field);
        Mapped {
            header: header.to_owned(),
            field,
            format: ValueFormat::default(),
        }
    }

    #[test]
    fn the_same_headers_in_another_order_are_mapped_as_last_time() {
        let mut remembered = Remembered::default();
        remembered.keep(
            RowsAre::People,
            vec![mapped("Firma", Some("Old")), mapped("Notes", None)],
        );
        remembered.keep(
            RowsAre::People,
            vec![mapped("Firma", Some("Company")), mapped("Notes", None)],
        );
        let headers = ["Notes", "Firma"].map(String::from);
        let proposal = remembered.propose(RowsAre::People, &headers, &[]).unwrap();
        assert_eq!(proposal[0], ColumnMapping::leave_out());
        let company = ColumnMapping::to("Company", FieldType::Text, &[]);
        assert_eq!(proposal[1], company);
        // The list has since got the field with a type of its own.
        let number = ColumnMapping::to("company", FieldType::Number, &[]).field;
        let in_list: Vec<Field> = number.into_iter().collect();
        let proposal = remembered
            .propose(RowsAre::People, &headers, &in_list)
            .unwrap();
        assert_eq!(proposal[1].field.as_ref(), in_list.first());
    }

    #[test]
    fn a_file_whose_rows_were_something_else_is_not_mapped_as_then() {
        let mut remembered = Remembered::default();
        remembered.keep(RowsAre::Deals, vec![mapped("Stage", Some("Deal stage"))]);
        let headers = ["Stage".to_owned()];
        assert_eq!(remembered.rows_are(&headers), Some(RowsAre::Deals));
        assert_eq!(remembered.propose(RowsAre::People, &headers, &[]), None);
        assert!(remembered.propose(RowsAre::Deals, &headers, &[]).is_some());
        assert_eq!(remembered.rows_are(&["Other".to_owned()]), None);
    }

    #[test]
    fn other_headers_are_not_remembered() {
        let mut remembered = Remembered::default();
        remembered.keep(
            RowsAre::People,
            vec![mapped("ab", Some("x")), mapped("c", None)],
        );
        for headers in [vec!["a", "bc"], vec!["ab"], vec!["ab", "c", "d"]] {
            let headers: Vec<String> = headers.into_iter().map(String::from).collect();
            assert_eq!(
                remembered.propose(RowsAre::People, &headers, &[]),
                None,
                "{headers:?}"
            );
        }
    }
}
