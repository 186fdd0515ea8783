//! What does a file say, typed? A column per mapped field, one row per row that can be read, and
//! the problems of all the others.

use std::borrow::Cow;
use std::ops::ControlFlow;

use foldhash::HashSet;
use lead::{Column, Currency, Field, FieldKey, ValueRef, each_of};

use crate::amount::currency_of_header;
use crate::reading::{Found, Read, Target, no_currency, not, read};
use crate::{
    ColumnMapping, Lossy, Problem, ProblemCode, Source, TakenAsMissing, UnreadCells, ValueFormat,
};

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
    /// The cells whose text did not read: they have no value, and are no blanks.
    pub unread: UnreadCells,
    /// Values that lost something when they were read, by column.
    pub lossy: Vec<Lossy>,
    /// Values that say that there is none, by column and text.
    pub taken_as_missing: Vec<TakenAsMissing>,
}

impl Batch {
    /// Leaves rows out, which count as skipped; gives how many.
    pub fn leave_out(&mut self, out: impl Fn(usize) -> bool) -> u32 {
        let all = 0..self.rows.len() as u32;
        let kept: Vec<u32> = all.filter(|&row| !out(row as usize)).collect();
        let n = self.rows.len() as u32 - kept.len() as u32;
        if n > 0 {
            for (_, column) in &mut self.columns {
                *column = column.take(&kept);
            }
            self.unread.keep(&kept);
            self.rows = kept.iter().map(|&row| self.rows[row as usize]).collect();
            self.skipped += n;
        }
        n
    }
}

/// Reads every row of `source` as `mapping` says; columns without a mapping are left out, and of two
/// columns to one field the first that has a value counts.
///
/// # Errors
/// When `tick` says stop.
pub fn read_batch(
    source: &Source,
    mapping: &[ColumnMapping],
    tick: Tick<'_>,
) -> Result<Batch, Cancelled> {
    let targets = targets(mapping);
    let currencies = currency_column(source.headers());
    let currencies = currencies.and_then(|at| source.columns().get(at));
    if tick(0) == ControlFlow::Break(()) {
        return Err(Cancelled);
    }
    let read = each_of(targets.len(), |i| targets[i].read(source, currencies));
    if tick(source.n_rows()) == ControlFlow::Break(()) {
        return Err(Cancelled);
    }
    let mut problems = Vec::new();
    let (mut rejected, mut skipped) = (0, 0);
    for misfit in source.misfits() {
        let Some(code) = misfit.code else {
            skipped += 1;
            continue;
        };
        rejected += 1;
        problems.push(Problem {
            row: misfit.row,
            column: None,
            raw: line_of(misfit.cells.iter().map(String::as_str), source.delimiter()),
            code,
        });
    }
    problems.extend(source.undecoded().iter().cloned());
    let mut columns = Vec::with_capacity(targets.len());
    let (mut lossy, mut taken_as_missing) = (Vec::new(), Vec::new());
    let mut unread = Vec::new();
    for (target, found) in targets.into_iter().zip(read) {
        let Found {
            column,
            problems: own,
            lossy: lost,
            taken_as_missing: taken,
        } = found;
        let key = &target.field.key;
        unread.extend(own.iter().map(|problem| (key.clone(), problem.row)));
        columns.push((target.field, column));
        problems.extend(own);
        lossy.extend(lost);
        taken_as_missing.extend(taken);
    }
    // Of one row, as the fields follow each other.
    problems.sort_by_key(|problem| problem.row);
    Ok(Batch {
        columns,
        rows: source.rows().to_vec(),
        problems,
        rows_in: source.n_rows(),
        rejected,
        skipped,
        unread: UnreadCells::of(unread.into_iter(), source.rows()),
        lossy,
        taken_as_missing,
    })
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

fn targets(mapping: &[ColumnMapping]) -> Vec<Target> {
    let mut taken: HashSet<&FieldKey> = HashSet::default();
    let mut targets: Vec<Target> = Vec::new();
    for (i, column) in mapping.iter().enumerate() {
        let Some(field) = &column.field else { continue };
        if taken.insert(&field.key) {
            targets.push(Target {
                field: field.clone(),
                from: vec![(i, column.format.clone())],
            });
        } else if let Some(target) = targets.iter_mut().find(|t| t.field.key == field.key) {
            target.from.push((i, column.format.clone()));
        }
    }
    targets
}

/// What a text says as a value of a field in a column of this format, as a cell of a file would.
///
/// # Errors
/// What it is not.
pub fn read_value<'a>(
    text: &'a str,
    field: &Field,
    format: &ValueFormat,
) -> Result<ValueRef<'a>, ProblemCode> {
    match read(text, field, format) {
        Read::Value(value, _) => Ok(value),
        Read::Amount(amount, sign) => {
            let currency = format
                .currency
                .filter(|one| sign.is_none_or(|sign| sign.is_of(*one)));
            let code = no_currency(sign);
            currency
                .map(|currency| ValueRef::Money(amount, currency))
                .ok_or(code)
        }
        Read::Not(code) => Err(code),
        Read::Missing => Err(not(field.kind)),
    }
}

/// The column that says in which currency the amounts of a row are: it is called so, and not an amount in one, as
/// "Amount in company currency" is. Of several the plainest.
pub(crate) fn currency_column(headers: &[String]) -> Option<usize> {
    const NAMES: [&str; 8] = [
        "currency",
        "amount_currency",
        "currency_code",
        "currency_iso_code",
        "deal_currency",
        "mata_uang",
        "waluta",
        "valuta",
    ];
    let keys: Vec<FieldKey> = (headers.iter())
        .map(|header| FieldKey::from_label(header))
        .collect();
    let called = |name: &&str| keys.iter().position(|key| key.is_called(name));
    let says = |key: &FieldKey| {
        let key = key.as_str();
        let is_of_value = key.ends_with("currency_of_value");
        is_of_value || key.ends_with("_currency") && !key.contains("_in_")
    };
    (NAMES.iter().find_map(called)).or_else(|| keys.iter().position(says))
}

/// A header without the currency that it says behind its name, and that currency: "Amount spent (EUR)",
/// "Revenue PLN".
pub(crate) fn without_currency(header: &str) -> (&str, Option<Currency>) {
    let found = currency_of_header(header);
    found.map_or((header, None), |(name, currency)| (name, Some(currency)))
}

#[cfg(test)]
mod tests {
    use lead::{FieldType, day_of};

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
    fn a_header_may_say_the_currency_of_its_amounts() {
        let money = [("Amount", FieldType::Money)];
        let said = |csv: &str| {
            let value = read(csv, &money).columns[0]
                .1
                .value(0)
                .map(|value| value.to_value());
            value.map(|value| value.to_string())
        };
        assert_eq!(said("Amount spent (EUR)\n10.5\n"), Some("10.5 EUR".into()));
        assert_eq!(said("Amount spent (net)\n10.5\n"), None);
        assert_eq!(said("Cost (CPM)\n10.5\n"), None);
        // What a row says itself comes first.
        assert_eq!(said("Cost (EUR)\n10 PLN\n"), Some("10 PLN".into()));
    }

    #[test]
    fn a_moment_is_of_its_day_and_the_time_that_is_left_out_is_counted() {
        let csv =
            "Create Date,Other\n2026-10-01 09:14,x\n2026-10-01 00:00,x\n2026-10-01T23:00Z,x\n";
        let batch = read(csv, &[("Create Date", FieldType::Date)]);
        let day = day_of(jiff::civil::date(2026, 10, 1));
        for row in 0..3 {
            assert_eq!(batch.columns[0].1.value(row), Some(ValueRef::Day(day)));
        }
        assert!(batch.problems.is_empty());
        let lost: Vec<_> = batch
            .lossy
            .iter()
            .map(|one| (one.loss, one.n, &*one.samples[0]))
            .collect();
        assert_eq!(
            lost,
            [
                (crate::Loss::Time, 1, "2026-10-01 09:14"),
                (crate::Loss::Zone, 1, "2026-10-01T23:00Z")
            ]
        );
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
