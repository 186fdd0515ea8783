//! What do the columns of a file hold? One pass over every row, so that a type is proposed from all
//! the evidence and not from the first rows.

use std::ops::ControlFlow;

use foldhash::{HashSet, HashSetExt};
use lead::{FieldType, tidy};

use crate::batch::Tick;
use crate::source::cells;
use crate::{Cancelled, Source, cell};

/// Distinct values are counted up to here.
const MOST_DISTINCT: usize = 101;
const MOST_SAMPLES: usize = 5;
const LONGEST_CHOICE: usize = 60;

/// What one column holds.
#[derive(Clone, Debug)]
pub struct ColumnProfile {
    /// The header.
    pub header: String,
    /// The type that every value reads as.
    pub kind: FieldType,
    /// The first different values, at most 5.
    pub samples: Vec<String>,
    /// Rows without a value.
    pub n_missing: u32,
}

/// What the columns of `source` hold, and how many rows it has.
///
/// # Errors
/// When `tick` says stop.
pub fn profile(
    source: &Source<'_>,
    tick: Tick<'_>,
) -> Result<(Vec<ColumnProfile>, u32), Cancelled> {
    let mut columns: Vec<Seen> = source.headers().iter().map(|_| Seen::new()).collect();
    let mut n_rows = 0_u32;
    let mut reader = source.reader_of_rows();
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        n_rows += 1;
        if n_rows.is_multiple_of(8192) && tick(n_rows) == ControlFlow::Break(()) {
            return Err(Cancelled);
        }
        for (column, cell) in columns.iter_mut().zip(cells(&record)) {
            if let Some(text) = tidy(cell) {
                column.see(&text);
            }
        }
    }
    let headers = source.headers().iter();
    let profiles = headers.zip(columns).map(|(header, seen)| ColumnProfile {
        header: header.clone(),
        kind: seen.kind(header),
        n_missing: n_rows - seen.n,
        samples: seen.samples,
    });
    Ok((profiles.collect(), n_rows))
}

struct Seen {
    n: u32,
    n_at: u32,
    longest: usize,
    numbers: bool,
    dates: bool,
    yes_no: bool,
    distinct: HashSet<String>,
    samples: Vec<String>,
}

impl Seen {
    fn new() -> Self {
        let (distinct, samples) = (HashSet::new(), Vec::new());
        Self {
            n: 0,
            n_at: 0,
            longest: 0,
            numbers: true,
            dates: true,
            yes_no: true,
            distinct,
            samples,
        }
    }

    fn see(&mut self, text: &str) {
        self.n += 1;
        self.n_at += u32::from(text.contains('@'));
        self.longest = self.longest.max(text.len());
        self.numbers = self.numbers && cell::number(text).is_some();
        self.dates = self.dates && cell::date(text).is_some();
        self.yes_no = self.yes_no && cell::yes_no(text).is_some();
        if self.distinct.len() < MOST_DISTINCT && !self.distinct.contains(text) {
            self.distinct.insert(text.to_owned());
            if self.samples.len() < MOST_SAMPLES {
                self.samples.push(text.to_owned());
            }
        }
    }

    fn kind(&self, header: &str) -> FieldType {
        let header = lead::fold(header);
        let says = |words: &[&str]| words.iter().any(|word| header.contains(word));
        if self.n == 0 {
            return FieldType::Text;
        }
        if self.n_at * 10 >= self.n * 9 {
            return FieldType::Email;
        }
        if says(&["phone", "telefon", "mobile", "โทร"]) {
            return FieldType::Phone;
        }
        if self.yes_no {
            return FieldType::YesNo;
        }
        if self.dates {
            return FieldType::Date;
        }
        if self.numbers && !is_id(&header) && !says(&["postal", "zip", "kod pocztowy"]) {
            return FieldType::Number;
        }
        if says(&["url", "website", "linkedin"]) {
            return FieldType::Url;
        }
        if matches!(
            header.as_str(),
            "country" | "country/region" | "kraj" | "negara" | "land" | "ประเทศ"
        ) {
            return FieldType::Country;
        }
        let n_distinct = self.distinct.len();
        let repeats = n_distinct < MOST_DISTINCT && n_distinct as u32 * 4 <= self.n;
        if repeats && self.longest <= LONGEST_CHOICE {
            FieldType::Choice
        } else {
            FieldType::Text
        }
    }
}

/// Whether a header or label names an identifier.
#[must_use]
pub fn is_id(header: &str) -> bool {
    let header = lead::fold(header);
    header == "id" || header.ends_with(" id") || header.ends_with("_id")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_is_proposed_from_every_row() {
        let mut csv = String::from("Record ID,Employees,Zip,When,Ok,Mail,Stage,Note,Empty,Mixed\n");
        for i in 0..40 {
            let mixed = if i == 39 { "n/a" } else { "5" };
            let stage = if i % 2 == 0 { "MQL" } else { "Lead" };
            csv += &format!(
                "{i},{}-50,0{i},2024-01-{:02},yes,a{i}@b.example,{stage},note {i},,{mixed}\n",
                i + 1,
                i % 28 + 1
            );
        }
        let source = Source::open(csv.as_bytes()).unwrap();
        let (columns, n_rows) = profile(&source, &mut |_| ControlFlow::Continue(())).unwrap();
        let kinds: Vec<FieldType> = columns.iter().map(|column| column.kind).collect();
        use FieldType::{Choice, Date, Email, Number, Text, YesNo};
        // "Record ID" repeats nowhere, so it is text; "Mixed" is no number because of one row.
        assert_eq!(
            kinds,
            [
                Text, Number, Text, Date, YesNo, Email, Choice, Text, Text, Choice
            ]
        );
        assert_eq!((n_rows, columns[8].n_missing), (40, 40));
        assert_eq!(columns[6].samples, ["MQL", "Lead"]);
    }
}
