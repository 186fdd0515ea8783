//! What do the texts of a column say as values of a field? Each different text is read once, as the column is
//! read; what does not read is a problem, and what is lost in reading is counted.

use std::sync::Arc;

use lead::{
    CHUNK_ROWS, Chunk, ChunkData, Column, ColumnBuilder, Currency, Field, FieldType, Interval,
    Mask, Texts, TextsBuilder, ValueRef, day_of,
};

use crate::amount::{Money, Sign, amount};
use crate::batch::without_currency;
use crate::days::{Day, day_in};
use crate::{
    Loss, Lossy, Problem, ProblemCode, Source, TakenAsMissing, ValueFormat, absent, choices, yes_no,
};

/// Different texts shown of those that lost something.
const MOST_SAMPLES: usize = 3;

/// What one text says.
#[derive(Clone, Copy)]
pub(crate) enum Read<'a> {
    /// A value, and what of the text it leaves out.
    Value(ValueRef<'a>, Option<Loss>),
    /// An amount whose currency the text does not say, or only by a sign that several have.
    Amount(Interval, Option<Sign>),
    /// That there is none.
    Missing,
    /// None, for this reason.
    Not(ProblemCode),
}

/// What a text says as a value of a field, as far as it says it itself.
pub(crate) fn read<'a>(text: &'a str, field: &Field, format: &ValueFormat) -> Read<'a> {
    if format.missing.iter().any(|word| word == text) {
        return Read::Missing;
    }
    if absent::is_error(text) {
        return Read::Not(ProblemCode::CellError);
    }
    match field.kind {
        FieldType::Number | FieldType::Money => read_amount(text, field.kind, format),
        FieldType::Date => match day_in(&field.key, text, format) {
            Day::Is(day, loss) => Read::Value(ValueRef::Day(day_of(day)), loss),
            Day::InDoubt => Read::Not(ProblemCode::InDoubt),
            Day::Not => Read::Not(ProblemCode::NotADate),
        },
        FieldType::YesNo => match yes_no::in_column(text, format.yes_no.as_ref()) {
            Some(yes) => Read::Value(ValueRef::YesNo(yes), None),
            None => Read::Not(ProblemCode::NotYesNo),
        },
        FieldType::Text
        | FieldType::Choice
        | FieldType::Choices
        | FieldType::Email
        | FieldType::Phone
        | FieldType::Url
        | FieldType::Country => Read::Value(ValueRef::Text(text), None),
    }
}

/// What a text that is no value of this type is not.
pub(crate) fn not(kind: FieldType) -> ProblemCode {
    match kind {
        FieldType::Money => ProblemCode::NotMoney,
        FieldType::Date => ProblemCode::NotADate,
        FieldType::YesNo => ProblemCode::NotYesNo,
        _ => ProblemCode::NotANumber,
    }
}

/// What is wrong with an amount whose currency nobody says.
pub(crate) fn no_currency(sign: Option<Sign>) -> ProblemCode {
    match sign {
        Some(_) => ProblemCode::InDoubt,
        None => ProblemCode::NotMoney,
    }
}

fn read_amount<'a>(text: &str, kind: FieldType, format: &ValueFormat) -> Read<'a> {
    let Some(amount) = amount(text) else {
        return Read::Not(not(kind));
    };
    let Some(value) = amount.value(format.decimal) else {
        return Read::Not(ProblemCode::InDoubt);
    };
    let is_zero = value.is_exact() && value.low() == 0.0;
    let is_of_column = match kind {
        // Of 12 % and 0.12 in one column, nobody knows what the second is.
        FieldType::Number => {
            amount.money == Money::Unsaid && (amount.percent == format.percent || is_zero)
        }
        _ => !amount.percent,
    };
    match (kind, amount.money) {
        _ if !is_of_column => Read::Not(not(kind)),
        (FieldType::Number, _) => Read::Value(ValueRef::Number(value), None),
        (_, Money::In(currency)) => Read::Value(ValueRef::Money(value, currency), None),
        (_, Money::Signed(sign)) => Read::Amount(value, Some(sign)),
        (_, Money::Unsaid) => Read::Amount(value, None),
    }
}

/// A field and the columns of the file that go to it, in order, each with how it is read.
pub(crate) struct Target {
    pub(crate) field: Field,
    pub(crate) from: Vec<(usize, ValueFormat)>,
}

/// The values of a field, and what was found in reading them.
pub(crate) struct Found {
    pub(crate) column: Column,
    pub(crate) problems: Vec<Problem>,
    pub(crate) lossy: Vec<Lossy>,
    pub(crate) taken_as_missing: Vec<TakenAsMissing>,
}

impl Target {
    /// The values of the field, in the currencies of `currencies` where its amounts say none.
    pub(crate) fn read(&self, source: &Source, currencies: Option<&Column>) -> Found {
        let mut notes = Notes::default();
        let column = match self.from.as_slice() {
            [(i, format)] if self.field.kind.is_textual() => {
                self.texts(source, (*i, format), &mut notes)
            }
            _ => None,
        };
        let column = column.unwrap_or_else(|| self.values(source, currencies, &mut notes));
        Found {
            column,
            problems: notes.problems,
            lossy: notes.lossy,
            taken_as_missing: notes.taken_as_missing,
        }
    }

    /// Texts stay what they are, and chunks in which all do are shared.
    fn texts(
        &self,
        source: &Source,
        (i, format): (usize, &ValueFormat),
        notes: &mut Notes,
    ) -> Option<Column> {
        let only = source.columns().get(i)?;
        let header = source.headers().get(i)?;
        let mark = match self.field.kind {
            FieldType::Choices => format.list_mark,
            _ => lead::CHOICE_MARK,
        };
        let changes = |text: &str| {
            let is_missing = format.missing.iter().any(|word| word == text);
            is_missing
                || absent::is_error(text)
                || (mark != lead::CHOICE_MARK && text.contains(mark))
        };
        let mut chunks = Vec::with_capacity(only.chunks().len());
        for (chunk, rows) in only.chunks().iter().zip(source.rows().chunks(CHUNK_ROWS)) {
            let ChunkData::Texts(texts) = chunk.data() else {
                return None;
            };
            let (Texts::Coded { dict, .. } | Texts::Plain(dict)) = texts;
            // Most chunks hold none of it, which is seen without looking at each text.
            let bytes = dict.parts().1.as_bytes();
            let may_change = memchr::memchr(b'#', bytes).is_some()
                || mark != lead::CHOICE_MARK
                || (format.missing.iter())
                    .any(|word| memchr::memmem::find(bytes, word.as_bytes()).is_some());
            if !may_change || !dict.iter().any(changes) {
                chunks.push(Arc::clone(chunk));
                continue;
            }
            let mut builder = TextsBuilder::default();
            let mut known = Mask::none(0);
            for (row, &file_row) in rows.iter().enumerate() {
                let text = chunk.known().contains(row).then(|| texts.get(row));
                let kept = text.and_then(|text| match read(text, &self.field, format) {
                    Read::Missing => {
                        notes.take_as_missing(header, text);
                        None
                    }
                    Read::Not(code) => {
                        notes.problem(header, text, code, file_row);
                        None
                    }
                    Read::Value(..) | Read::Amount(..) => Some(choices::marked(text, mark)),
                });
                match kept {
                    Some(text) => known.push(builder.push(&text)),
                    None => {
                        builder.push_missing();
                        known.push(false);
                    }
                }
            }
            let chunk = Chunk::from_parts(known, ChunkData::Texts(builder.finish()))?;
            chunks.push(Arc::new(chunk));
        }
        Column::from_chunks(self.field.kind, chunks)
    }

    fn values(&self, source: &Source, currencies: Option<&Column>, notes: &mut Notes) -> Column {
        let columns = source.columns();
        let headers = source.headers();
        let from = self.from.iter().filter_map(|(i, format)| {
            let of_header = without_currency(headers.get(*i)?).1;
            Some((headers.get(*i)?, columns.get(*i)?, format, of_header))
        });
        let from: Vec<_> = from.collect();
        let mut builder = ColumnBuilder::new(self.field.kind);
        for (c, rows) in source.rows().chunks(CHUNK_ROWS).enumerate() {
            let currencies_here = currencies.and_then(|column| column.chunks().get(c));
            let chunks = from
                .iter()
                .filter_map(|(header, column, format, of_header)| {
                    let texts = Reading::of(column.chunks().get(c)?, &self.field, format);
                    Some((*header, texts, *of_header))
                });
            let mut readings: Vec<_> = chunks.collect();
            for (row, &file_row) in rows.iter().enumerate() {
                let of_row = || match currencies_here?.value(row)? {
                    ValueRef::Text(code) => Currency::from_code(code),
                    _ => None,
                };
                let mut found = None;
                for (header, reading, of_header) in &mut readings {
                    let Some(read) = reading.read(row) else {
                        continue;
                    };
                    let currency = || match currencies {
                        Some(_) => of_row(),
                        None => *of_header,
                    };
                    match in_currency(read, reading.format, currency) {
                        Read::Value(value, loss) => {
                            if let Some(loss) = loss {
                                notes.lose(header, reading.text(row), loss);
                            }
                            found = Some((value, reading.format.list_mark));
                            break;
                        }
                        Read::Missing => notes.take_as_missing(header, reading.text(row)),
                        Read::Not(code) => notes.problem(header, reading.text(row), code, file_row),
                        Read::Amount(_, sign) => {
                            notes.problem(header, reading.text(row), no_currency(sign), file_row)
                        }
                    }
                }
                match found {
                    Some((ValueRef::Text(text), mark)) if self.field.kind == FieldType::Choices => {
                        builder.push(Some(ValueRef::Text(&choices::marked(text, mark))));
                    }
                    found => builder.push(found.map(|(value, _)| value)),
                }
            }
        }
        builder.finish()
    }
}

/// An amount in the currency that its row or its header says, or else its column.
fn in_currency<'a>(
    read: Read<'a>,
    format: &ValueFormat,
    said: impl Fn() -> Option<Currency>,
) -> Read<'a> {
    let Read::Amount(amount, sign) = read else {
        return read;
    };
    let fits = |currency: &Currency| sign.is_none_or(|sign| sign.is_of(*currency));
    if let Some(currency) = said().filter(fits) {
        return Read::Value(ValueRef::Money(amount, currency), None);
    }
    match format.currency.filter(fits) {
        Some(currency) => Read::Value(ValueRef::Money(amount, currency), Some(Loss::Sign)),
        None => read,
    }
}

/// What is told of a column once it is read.
#[derive(Default)]
struct Notes {
    problems: Vec<Problem>,
    lossy: Vec<Lossy>,
    taken_as_missing: Vec<TakenAsMissing>,
}

impl Notes {
    fn problem(&mut self, header: &str, text: &str, code: ProblemCode, file_row: u32) {
        self.problems.push(Problem {
            row: file_row,
            column: Some(header.to_owned()),
            raw: text.to_owned(),
            code,
        });
    }

    fn lose(&mut self, header: &str, text: &str, loss: Loss) {
        let known = self
            .lossy
            .iter()
            .position(|one| one.loss == loss && one.header == header);
        let at = known.unwrap_or_else(|| {
            self.lossy.push(Lossy {
                header: header.to_owned(),
                loss,
                n: 0,
                samples: Vec::new(),
            });
            self.lossy.len() - 1
        });
        let lossy = &mut self.lossy[at];
        lossy.n += 1;
        if lossy.samples.len() < MOST_SAMPLES && !lossy.samples.iter().any(|one| one == text) {
            lossy.samples.push(text.to_owned());
        }
    }

    fn take_as_missing(&mut self, header: &str, text: &str) {
        let mut known = self.taken_as_missing.iter_mut();
        match known.find(|one| one.text == text && one.header == header) {
            Some(known) => known.n += 1,
            None => self.taken_as_missing.push(TakenAsMissing {
                header: header.to_owned(),
                text: text.to_owned(),
                n: 1,
            }),
        }
    }
}

/// The texts of a chunk, each read once where they repeat.
struct Reading<'a> {
    chunk: &'a Chunk,
    field: &'a Field,
    format: &'a ValueFormat,
    /// What each text of the dictionary says; of amounts that say no currency it hangs on the row.
    read: Vec<Option<Read<'a>>>,
}

impl<'a> Reading<'a> {
    fn of(chunk: &'a Chunk, field: &'a Field, format: &'a ValueFormat) -> Self {
        let n = match chunk.data() {
            ChunkData::Texts(Texts::Coded { dict, .. }) => dict.len(),
            _ => 0,
        };
        Self {
            chunk,
            field,
            format,
            read: vec![None; n],
        }
    }

    /// What a row says; `None` where it has no text.
    fn read(&mut self, row: usize) -> Option<Read<'a>> {
        if !self.chunk.known().contains(row) {
            return None;
        }
        let (field, format) = (self.field, self.format);
        match self.chunk.data() {
            ChunkData::Texts(Texts::Coded { codes, dict }) => {
                let code = usize::from(codes[row]);
                let kept = self.read.get_mut(code)?;
                Some(*kept.get_or_insert_with(|| read(dict.get(code), field, format)))
            }
            ChunkData::Texts(Texts::Plain(texts)) => Some(read(texts.get(row), field, format)),
            _ => None,
        }
    }

    /// The text of a row.
    fn text(&self, row: usize) -> &'a str {
        match self.chunk.data() {
            ChunkData::Texts(texts) => texts.get(row),
            _ => "",
        }
    }
}
