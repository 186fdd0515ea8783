//! What do the columns of a file hold? One pass over every row that fits the header, so that a type is
//! proposed from all the evidence and not from the first rows. A row that is rejected is no evidence.

use std::ops::ControlFlow;

use lead::{FieldKey, FieldType, each_of};

use crate::batch::{Tick, currency_column, without_currency};
use crate::days::is_month_in;
use crate::evidence::Note;
use crate::meaning::is_of_another;
use crate::{Ask, Cancelled, MissingWord, Source, ValueFormat};

mod seen;

use seen::{MOST_UNREAD, Seen};

/// What one column holds.
#[derive(Clone, Debug)]
pub struct ColumnProfile {
    /// The header.
    pub header: String,
    /// The type proposed: one that every value reads as, or nine tenths of them.
    pub kind: FieldType,
    /// The first different values, at most 5.
    pub samples: Vec<String>,
    /// Rows without a value; rows that are rejected are not counted.
    pub n_missing: u32,
    /// Whether the file says in which currency its amounts are: in its header, or in a column beside it.
    pub has_currency: bool,
    /// What would not read as a number, as money, as a day, as yes or no.
    pub unread: [Unread; 4],
    /// How its texts are read, as proposed; what is asked is left open in it.
    pub format: ValueFormat,
    /// What its values leave open.
    pub asks: Vec<Ask>,
    /// The texts that seem to say that there is no value, most frequent first. Those that do so plainly
    /// are missing in the format proposed.
    pub missing: Vec<MissingWord>,
}

/// The values of a column that do not read as a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The type.
    pub kind: FieldType,
    /// How many they are.
    pub n: u32,
    /// Whether there may be more: where hardly any value reads, not all are counted.
    pub or_more: bool,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
}

impl Unread {
    fn none(kind: FieldType) -> Self {
        Self {
            kind,
            n: 0,
            or_more: false,
            samples: Vec::new(),
        }
    }

    fn add(&mut self, n: u32, samples: &[String]) {
        self.n += n;
        let room = MOST_UNREAD.saturating_sub(self.samples.len());
        self.samples.extend(samples.iter().take(room).cloned());
    }
}

impl ColumnProfile {
    /// What would not read as `kind`; `None` where every text reads.
    #[must_use]
    pub fn unread(&self, kind: FieldType) -> Option<&Unread> {
        self.unread
            .iter()
            .find(|unread| unread.kind == kind && unread.n > 0)
    }

    /// For each type as which some values do not read what they are, where the column goes to the field
    /// `key`: of a period months read too. Plain numbers read as money where the file says their currency.
    pub fn unread_in(&self, key: &FieldKey) -> impl Iterator<Item = &Unread> {
        let read_there = move |unread: &&Unread| {
            let mut samples = unread.samples.iter();
            match unread.kind {
                FieldType::Date => samples.all(|text| is_month_in(key, text)),
                FieldType::Money => self.has_currency && samples.all(|text| Note::number(text).0),
                _ => false,
            }
        };
        let some = self.unread.iter().filter(|unread| unread.n > 0);
        some.filter(move |unread| !read_there(unread))
    }
}

/// What the columns of `source` hold, and how many rows it has.
///
/// # Errors
/// When `tick` says stop.
pub fn profile(source: &Source, tick: Tick<'_>) -> Result<(Vec<ColumnProfile>, u32), Cancelled> {
    let n_rows = source.n_rows();
    let misfits = source.misfits().iter();
    let n_rejected = misfits.filter(|misfit| misfit.code.is_some()).count() as u32;
    let headers = source.headers();
    let has_currencies = currency_column(headers).is_some();
    let profiles = each_of(headers.len(), |i| {
        let mut seen = Seen::in_column(source, i);
        let has_currency = has_currencies || without_currency(&headers[i]).1.is_some();
        let said = seen.said(&headers[i], has_currency);
        ColumnProfile {
            header: headers[i].clone(),
            kind: said.kind,
            n_missing: n_rows - n_rejected - seen.n,
            samples: seen.samples,
            has_currency,
            unread: said.unread,
            format: said.format,
            asks: said.asks,
            missing: said.missing,
        }
    });
    match tick(n_rows) {
        ControlFlow::Continue(()) => Ok((profiles, n_rows)),
        ControlFlow::Break(()) => Err(Cancelled),
    }
}

/// What has an identifier that is written in one word with it: "LEADID".
const OF_ONE: [&str; 10] = [
    "account",
    "client",
    "company",
    "contact",
    "customer",
    "deal",
    "lead",
    "opportunity",
    "person",
    "prospect",
];

/// Whether a header or label names an identifier.
#[must_use]
pub fn is_id(header: &str) -> bool {
    // "ConvertedOpportunityId", as programs write names.
    let is_camel = header
        .strip_suffix("Id")
        .is_some_and(|name| name.ends_with(char::is_lowercase));
    let header = lead::fold(header);
    let is_of_one = OF_ONE
        .iter()
        .any(|one| header.strip_suffix("id") == Some(one));
    is_camel
        || is_of_one
        || header == "id"
        || header.ends_with(".id")
        || header.ends_with(" id")
        || header.ends_with("_id")
}

#[cfg(test)]
mod tests;
