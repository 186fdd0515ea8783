//! What does a file say, typed? A column per mapped field, one row per row that can be read, and
//! the problems of all the others.

use std::borrow::Cow;
use std::ops::ControlFlow;

use foldhash::HashSet;
use lead::{
    ACTIVITY_DATE, Column, ColumnBuilder, Currency, Field, FieldKey, FieldType, ValueRef, day_of,
    tidy,
};

use crate::source::cells;
use crate::{ColumnMapping, Problem, ProblemCode, Source, cell};

/// Told how many rows are done, every few thousand; says whether to go on.
pub type Tick<'a> = &'a mut dyn FnMut(u32) -> ControlFlow<()>;

/// The person said stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the import was cancelled")]
pub struct Cancelled;

/// The rows of a file, typed.
#[derive(Clone, Debug)]
pub struct Batch {
    /// Each mapped field with its values, one per row that can be read.
    pub columns: Vec<(Field, Column)>,
    /// The row of each in the file, as a spreadsheet numbers it.
    pub rows: Vec<u32>,
    /// What is wrong, in file order.
    pub problems: Vec<Problem>,
    /// Rows of the file.
    pub rows_in: u32,
    /// Rows that cannot be read.
    pub rejected: u32,
    /// Rows without any value.
    pub skipped: u32,
}

/// Reads every row of `source` as `mapping` says; columns without a mapping are left out, and of two
/// columns to one field the first that has a value counts.
///
/// # Errors
/// When `tick` says stop.
pub fn read_batch(
    source: &Source<'_>,
    mapping: &[ColumnMapping],
    tick: Tick<'_>,
) -> Result<Batch, Cancelled> {
    let mut columns = targets(mapping);
    let headers = source.headers();
    let currencies = currency_column(headers);
    let mut batch = Batch {
        columns: Vec::new(),
        rows: Vec::new(),
        problems: Vec::new(),
        rows_in: 0,
        rejected: 0,
        skipped: 0,
    };
    let mut reader = source.reader_of_rows();
    let mut record = csv::ByteRecord::new();
    while reader.read_byte_record(&mut record).unwrap_or(false) {
        batch.rows_in += 1;
        if batch.rows_in.is_multiple_of(8192) && tick(batch.rows_in) == ControlFlow::Break(()) {
            return Err(Cancelled);
        }
        let row = batch.rows_in + 1;
        if cells(&record).all(|cell| tidy(cell).is_none()) {
            batch.skipped += 1;
        } else if let Some(code) = misfit(&record, headers.len()) {
            batch.problems.push(Problem {
                row,
                column: None,
                raw: line_of(cells(&record), source.delimiter()),
                code,
            });
            batch.rejected += 1;
        } else {
            batch.rows.push(row);
            let currency = currencies.and_then(|at| currency_at(&record, at));
            for target in &mut columns {
                target.read(&record, headers, row, currency, &mut batch.problems);
            }
        }
    }
    batch.columns = columns
        .into_iter()
        .map(|t| (t.field, t.builder.finish()))
        .collect();
    Ok(batch)
}

/// Cells as a line of a file: quoted where they must be.
#[must_use]
pub fn line_of<'a>(cells: impl Iterator<Item = &'a str>, delimiter: char) -> String {
    let separator = delimiter.to_string();
    let quoted = |cell: &'a str| -> Cow<'a, str> {
        match cell.contains([delimiter, '"', '\n', '\r']) {
            true => format!("\"{}\"", cell.replace('"', "\"\"")).into(),
            false => cell.into(),
        }
    };
    cells.map(quoted).collect::<Vec<_>>().join(&separator)
}

/// The cells of a line of a file, as they stood: what [`line_of`] makes of them is the line.
#[must_use]
pub fn cells_of(line: &str, delimiter: char) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new();
    reader.has_headers(false).flexible(true);
    reader.delimiter(u8::try_from(delimiter).unwrap_or(b','));
    let mut reader = reader.from_reader(line.as_bytes());
    let mut record = csv::ByteRecord::new();
    let read = reader.read_byte_record(&mut record).unwrap_or(false);
    let cells = record.iter().filter(|_| read);
    cells
        .map(|cell| String::from_utf8_lossy(cell).into_owned())
        .collect()
}

struct Target {
    field: Field,
    /// The columns of the file that go here, in order.
    from: Vec<usize>,
    builder: ColumnBuilder,
}

fn targets(mapping: &[ColumnMapping]) -> Vec<Target> {
    let mut taken: HashSet<&FieldKey> = HashSet::default();
    let mut targets: Vec<Target> = Vec::new();
    for (i, column) in mapping.iter().enumerate() {
        let Some(field) = &column.field else { continue };
        if taken.insert(&field.key) {
            let builder = ColumnBuilder::new(field.kind);
            targets.push(Target {
                field: field.clone(),
                from: vec![i],
                builder,
            });
        } else if let Some(target) = targets.iter_mut().find(|t| t.field.key == field.key) {
            target.from.push(i);
        }
    }
    targets
}

impl Target {
    fn read(
        &mut self,
        record: &csv::ByteRecord,
        headers: &[String],
        row: u32,
        currency: Option<Currency>,
        problems: &mut Vec<Problem>,
    ) {
        for &i in &self.from {
            let cell = record
                .get(i)
                .and_then(|cell| std::str::from_utf8(cell).ok());
            let Some(text) = cell.and_then(tidy) else {
                continue;
            };
            let read = match value(&text, self.field.kind, currency) {
                // Activities happen at a time of their day; what counts is the day.
                Err(code) if self.field.key.as_str() == ACTIVITY_DATE => {
                    let day = cell::day_of_moment(&text);
                    day.map(|day| ValueRef::Day(day_of(day))).ok_or(code)
                }
                read => read,
            };
            match read {
                Ok(value) => return self.builder.push(Some(value)),
                Err(code) => problems.push(Problem {
                    row,
                    column: headers.get(i).cloned(),
                    raw: text.into_owned(),
                    code,
                }),
            }
        }
        self.builder.push(None);
    }
}

/// What a text says as a value of `kind`, as a cell of a file would; an activity's day is the day of a
/// moment too.
///
/// # Errors
/// What it is not.
pub fn read_value(text: &str, kind: FieldType) -> Result<ValueRef<'_>, ProblemCode> {
    match (value(text, kind, None), kind) {
        (Err(code), FieldType::Date) => {
            let day = cell::day_of_moment(text);
            day.map(|day| ValueRef::Day(day_of(day))).ok_or(code)
        }
        (read, _) => read,
    }
}

/// The value of a cell in a row whose amounts are in `currency` where they do not say it themselves.
fn value(
    text: &str,
    kind: FieldType,
    currency: Option<Currency>,
) -> Result<ValueRef<'_>, ProblemCode> {
    match kind {
        FieldType::Number => cell::number(text)
            .map(ValueRef::Number)
            .ok_or(ProblemCode::NotANumber),
        FieldType::Money => cell::money(text)
            .or_else(|| Some((cell::number(text)?, currency?)))
            .map(|(amount, currency)| ValueRef::Money(amount, currency))
            .ok_or(ProblemCode::NotMoney),
        FieldType::Date => cell::date(text)
            .map(|d| ValueRef::Day(day_of(d)))
            .ok_or(ProblemCode::NotADate),
        FieldType::YesNo => cell::yes_no(text)
            .map(ValueRef::YesNo)
            .ok_or(ProblemCode::NotYesNo),
        FieldType::Text
        | FieldType::Choice
        | FieldType::Choices
        | FieldType::Email
        | FieldType::Phone
        | FieldType::Url
        | FieldType::Country => Ok(ValueRef::Text(text)),
    }
}

/// The column that says in which currency the amounts of a row are.
pub(crate) fn currency_column(headers: &[String]) -> Option<usize> {
    const NAMES: [&str; 6] = [
        "amount_currency",
        "currency",
        "currency_code",
        "deal_currency",
        "mata_uang",
        "waluta",
    ];
    let is_it = |header: &String| NAMES.contains(&FieldKey::from_label(header).as_str());
    headers.iter().position(is_it)
}

fn currency_at(record: &csv::ByteRecord, at: usize) -> Option<Currency> {
    let cell = std::str::from_utf8(record.get(at)?).ok()?;
    Currency::from_code(cell.trim())
}

fn misfit(record: &csv::ByteRecord, n_headers: usize) -> Option<ProblemCode> {
    // Empty cells past the header, as spreadsheets leave them, lose nothing.
    let says_more = cells(record)
        .skip(n_headers)
        .any(|cell| tidy(cell).is_some());
    if says_more {
        return Some(ProblemCode::TooManyCells);
    }
    (record.len() < n_headers).then_some(ProblemCode::TooFewCells)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(csv: &str, kinds: &[(&str, FieldType)]) -> Batch {
        let source = Source::open(csv.as_bytes()).unwrap();
        let mapping: Vec<_> = kinds
            .iter()
            .map(|(label, kind)| ColumnMapping::to(label, *kind, &[]))
            .collect();
        read_batch(&source, &mapping, &mut |_| ControlFlow::Continue(())).unwrap()
    }

    #[test]
    fn every_row_is_read_rejected_or_skipped() {
        let csv =
            "Name,Size\nAnna,11\n,\nBo,many\nCy\nDi,2,extra\nEm,3,,\n\"Fi, \"\"Jo\"\"\",4,more\n";
        let batch = read(
            csv,
            &[("Name", FieldType::Text), ("Size", FieldType::Number)],
        );
        assert_eq!((batch.rows_in, batch.rejected, batch.skipped), (7, 3, 1));
        assert_eq!(batch.rows, [2, 4, 7]);
        let problem = |row, column: Option<&str>, raw: &str, code| Problem {
            row,
            column: column.map(str::to_owned),
            raw: raw.to_owned(),
            code,
        };
        assert_eq!(
            batch.problems,
            [
                problem(4, Some("Size"), "many", ProblemCode::NotANumber),
                problem(5, None, "Cy", ProblemCode::TooFewCells),
                problem(6, None, "Di,2,extra", ProblemCode::TooManyCells),
                problem(
                    8,
                    None,
                    "\"Fi, \"\"Jo\"\"\",4,more",
                    ProblemCode::TooManyCells
                ),
            ]
        );
        assert_eq!(batch.columns[1].1.n_missing(), 1);
    }

    #[test]
    fn of_two_columns_to_one_field_the_first_with_a_value_counts() {
        let text = FieldType::Text;
        let batch = read("A,B\n,x\ny,z\n", &[("Phone", text), ("phone", text)]);
        let column = &batch.columns[0].1;
        assert_eq!(column.value(0), Some(ValueRef::Text("x")));
        assert_eq!(column.value(1), Some(ValueRef::Text("y")));
    }

    #[test]
    fn an_amount_beside_a_column_of_currencies_is_in_that_currency() {
        let csv = "Amount,Currency\n10,EUR\n20 PLN,EUR\n30,\n40,euro\n,EUR\n";
        let money = [("Amount", FieldType::Money), ("Currency", FieldType::Text)];
        let batch = read(csv, &money);
        let said = |row| {
            batch.columns[0]
                .1
                .value(row)
                .map(|value| value.to_value().to_string())
        };
        let some = |text: &str| Some(text.to_owned());
        let found: Vec<Option<String>> = (0..5).map(said).collect();
        assert_eq!(found, [some("10 EUR"), some("20 PLN"), None, None, None]);
        let codes: Vec<ProblemCode> = batch.problems.iter().map(|problem| problem.code).collect();
        assert_eq!(codes, [ProblemCode::NotMoney; 2]);
    }

    #[test]
    fn an_activity_is_of_the_day_of_its_moment() {
        let csv = "Activity Date,Create Date\n2026-10-01 09:14,2026-10-01 09:14\n";
        let kinds = [
            ("Activity Date", FieldType::Date),
            ("Create Date", FieldType::Date),
        ];
        let batch = read(csv, &kinds);
        let day = day_of(jiff::civil::date(2026, 10, 1));
        assert_eq!(batch.columns[0].1.value(0), Some(ValueRef::Day(day)));
        // Of any other field a time is not thrown away unasked.
        assert_eq!(batch.columns[1].1.value(0), None);
        assert_eq!(batch.problems.len(), 1);
    }

    #[test]
    fn a_quoted_newline_is_part_of_its_cell() {
        let batch = read("A\n\"one\ntwo\"\nthree\n", &[("A", FieldType::Text)]);
        assert_eq!(
            batch.columns[0].1.value(0),
            Some(ValueRef::Text("one\ntwo"))
        );
        assert_eq!(batch.rows_in, 2);
    }
}
