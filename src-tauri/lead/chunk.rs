//! What is a piece of a column? Up to [`CHUNK_ROWS`] values of one type, and which of them are
//! known. Chunks never change: an import makes new ones.

use crate::{Currency, FieldType, Interval, Mask, Texts, TextsBuilder, ValueRef};

/// Rows in a chunk; the last chunk of a column may have fewer.
pub const CHUNK_ROWS: usize = 65_536;

/// Up to [`CHUNK_ROWS`] values of one column.
#[derive(Clone, Debug, PartialEq)]
pub struct Chunk {
    known: Mask,
    data: ChunkData,
}

/// The values of a chunk, one per row. What stands in a row that is not known has no meaning.
#[derive(Clone, Debug, PartialEq)]
pub enum ChunkData {
    /// Text, choice, choices, e-mail, phone, URL or country.
    Texts(Texts),
    /// Numbers: the least each may be, and the greatest where any differs from the least.
    Numbers {
        /// One per row.
        low: Vec<f64>,
        /// One per row, or absent when all are exact.
        high: Option<Vec<f64>>,
    },
    /// Amounts: as numbers, each in a currency.
    Money {
        /// One per row.
        low: Vec<f64>,
        /// One per row, or absent when all are exact.
        high: Option<Vec<f64>>,
        /// One per row: its place in `currencies`.
        codes: Vec<u8>,
        /// The currencies of the chunk; empty only when no row is known.
        currencies: Vec<Currency>,
    },
    /// Days since 1970-01-01.
    Days(Vec<i32>),
    /// Yes (in the set) or no.
    YesNo(Mask),
}

impl Chunk {
    /// The chunk of these parts, or `None` when their row counts differ or a known number is no
    /// interval.
    #[must_use]
    pub fn from_parts(known: Mask, data: ChunkData) -> Option<Self> {
        let n = known.n_rows();
        let fits = match &data {
            ChunkData::Texts(Texts::Coded { codes, dict }) => {
                codes.len() == n && codes.iter().all(|&code| usize::from(code) < dict.len())
            }
            ChunkData::Texts(Texts::Plain(rows)) => rows.len() == n,
            ChunkData::Numbers { low, high } => {
                let high = high.as_ref().unwrap_or(low);
                low.len() == n && high.len() == n && known.rows().all(|row| low[row] <= high[row])
            }
            ChunkData::Money {
                low,
                high,
                codes,
                currencies,
            } => {
                let high = high.as_ref().unwrap_or(low);
                low.len() == n
                    && high.len() == n
                    && codes.len() == n
                    && known.rows().all(|row| {
                        low[row] <= high[row] && usize::from(codes[row]) < currencies.len()
                    })
            }
            ChunkData::Days(days) => days.len() == n,
            ChunkData::YesNo(yes) => yes.n_rows() == n,
        };
        (fits && n <= CHUNK_ROWS).then_some(Self { known, data })
    }

    /// How many rows.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.known.n_rows()
    }

    /// The rows that have a value.
    #[must_use]
    pub fn known(&self) -> &Mask {
        &self.known
    }

    /// The values.
    #[must_use]
    pub fn data(&self) -> &ChunkData {
        &self.data
    }

    /// The value of a row; `None` when it is missing or past the end.
    #[must_use]
    pub fn value(&self, row: usize) -> Option<ValueRef<'_>> {
        if !self.known.contains(row) {
            return None;
        }
        match &self.data {
            ChunkData::Texts(texts) => Some(ValueRef::Text(texts.get(row))),
            ChunkData::Numbers { low, high } => {
                let high = high.as_ref().map_or(low[row], |high| high[row]);
                Interval::between(low[row], high).map(ValueRef::Number)
            }
            ChunkData::Money {
                low,
                high,
                codes,
                currencies,
            } => {
                let high = high.as_ref().map_or(low[row], |high| high[row]);
                let currency = *currencies.get(usize::from(codes[row]))?;
                Interval::between(low[row], high).map(|amount| ValueRef::Money(amount, currency))
            }
            ChunkData::Days(days) => Some(ValueRef::Day(days[row])),
            ChunkData::YesNo(yes) => Some(ValueRef::YesNo(yes.contains(row))),
        }
    }
}

/// Makes one chunk, row by row.
#[derive(Debug)]
pub struct ChunkBuilder {
    known: Mask,
    data: Growing,
}

#[derive(Debug)]
enum Growing {
    Texts(TextsBuilder),
    Numbers {
        low: Vec<f64>,
        high: Vec<f64>,
        exact: bool,
    },
    Money {
        low: Vec<f64>,
        high: Vec<f64>,
        exact: bool,
        codes: Vec<u8>,
        currencies: Vec<Currency>,
    },
    Days(Vec<i32>),
    YesNo(Mask),
}

impl ChunkBuilder {
    /// An empty chunk for values of `kind`.
    #[must_use]
    pub fn new(kind: FieldType) -> Self {
        let data = match kind {
            FieldType::Number => Growing::Numbers {
                low: Vec::new(),
                high: Vec::new(),
                exact: true,
            },
            FieldType::Money => Growing::Money {
                low: Vec::new(),
                high: Vec::new(),
                exact: true,
                codes: Vec::new(),
                currencies: Vec::new(),
            },
            FieldType::YesNo => Growing::YesNo(Mask::none(0)),
            FieldType::Date => Growing::Days(Vec::new()),
            FieldType::Text
            | FieldType::Choice
            | FieldType::Choices
            | FieldType::Email
            | FieldType::Phone
            | FieldType::Url
            | FieldType::Country => Growing::Texts(TextsBuilder::default()),
        };
        Self {
            known: Mask::none(0),
            data,
        }
    }

    /// How many rows so far.
    #[must_use]
    pub fn n_rows(&self) -> usize {
        self.known.n_rows()
    }

    /// Adds a row. A value of another type than the chunk's is missing there.
    pub fn push(&mut self, value: Option<ValueRef<'_>>) {
        let known = match (&mut self.data, value) {
            (Growing::Texts(rows), Some(ValueRef::Text(text))) => rows.push(text),
            (Growing::Numbers { low, high, exact }, Some(ValueRef::Number(interval))) => {
                low.push(interval.low());
                high.push(interval.high());
                *exact &= interval.is_exact();
                true
            }
            (
                Growing::Money {
                    low,
                    high,
                    exact,
                    codes,
                    currencies,
                },
                Some(ValueRef::Money(amount, currency)),
            ) => {
                let code = code_of(currencies, currency);
                low.push(amount.low());
                high.push(amount.high());
                *exact &= amount.is_exact();
                codes.push(code.unwrap_or_default());
                code.is_some()
            }
            (Growing::Days(days), Some(ValueRef::Day(day))) => {
                days.push(day);
                true
            }
            (Growing::YesNo(yes), Some(ValueRef::YesNo(is))) => {
                yes.push(is);
                true
            }
            (data, _) => {
                match data {
                    Growing::Texts(rows) => rows.push_missing(),
                    Growing::Numbers { low, high, .. } => {
                        low.push(0.0);
                        high.push(0.0);
                    }
                    Growing::Money {
                        low, high, codes, ..
                    } => {
                        low.push(0.0);
                        high.push(0.0);
                        codes.push(0);
                    }
                    Growing::Days(days) => days.push(0),
                    Growing::YesNo(yes) => yes.push(false),
                }
                false
            }
        };
        self.known.push(known);
    }

    /// The finished chunk.
    #[must_use]
    pub fn finish(self) -> Chunk {
        let data = match self.data {
            Growing::Texts(rows) => ChunkData::Texts(rows.finish()),
            Growing::Numbers { low, high, exact } => ChunkData::Numbers {
                low,
                high: (!exact).then_some(high),
            },
            Growing::Money {
                low,
                high,
                exact,
                codes,
                currencies,
            } => ChunkData::Money {
                low,
                high: (!exact).then_some(high),
                codes,
                currencies,
            },
            Growing::Days(days) => ChunkData::Days(days),
            Growing::YesNo(yes) => ChunkData::YesNo(yes),
        };
        Chunk {
            known: self.known,
            data,
        }
    }
}

/// The place of a currency in the list, added when it is new; `None` when 256 others are there, more
/// than circulate.
fn code_of(currencies: &mut Vec<Currency>, currency: Currency) -> Option<u8> {
    let at = currencies.iter().position(|one| *one == currency);
    let at = at.unwrap_or_else(|| {
        currencies.push(currency);
        currencies.len() - 1
    });
    u8::try_from(at).ok()
}
