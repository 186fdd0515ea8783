//! How are the texts of a column read, and what does only a person know of it?

use import::{Ask, Calendar, DateOrder, DecimalMark, InDoubt, MissingWord, ValueFormat};
use lead::Currency;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ops::FieldTypeView;

/// What stands before the decimals of a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DecimalView {
    /// 1,234.5
    Point,
    /// 1.234,5
    Comma,
}

/// The order of a day that is written in numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub(crate) enum DateOrderView {
    /// 31/12/2024
    DayMonthYear,
    /// 12/31/2024
    MonthDayYear,
    /// 24/12/31
    YearMonthDay,
    /// 20241231
    Digits,
    /// Days since 1899-12-30.
    Serial,
    /// Seconds since 1970.
    Seconds,
    /// Thousandths of seconds since 1970.
    Milliseconds,
}

/// How the texts of one column are read.
#[derive(Clone, Debug, Serialize, Deserialize, Type)]
pub(crate) struct FormatView {
    /// What stands before the decimals; none where that is open.
    pub decimal: Option<DecimalView>,
    /// Whether its numbers are percentages.
    pub percent: bool,
    /// The currency of amounts that do not say theirs; none where that is open.
    pub currency: Option<String>,
    /// The order of days that are numbers; none where that is open.
    pub dates: Option<DateOrderView>,
    /// Whether years are of the Buddhist era.
    pub buddhist: bool,
    /// Marks that say yes and no besides the words.
    pub yes_no: Option<(String, String)>,
    /// What stands between the choices of one cell.
    pub list_mark: String,
    /// The texts that say that there is no value.
    pub missing: Vec<String>,
    /// The texts that were proposed to say so and are values.
    pub kept: Vec<String>,
}

/// What only a person knows of a column.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct ColumnAsk {
    /// The type that its values have once it is said.
    pub kind: FieldTypeView,
    /// How many values hang on it.
    pub n: u32,
    /// The first different ones, at most 3.
    pub samples: Vec<String>,
    /// What is asked.
    pub what: AskView,
}

/// What is asked of a column.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(tag = "of", rename_all = "snake_case")]
pub(crate) enum AskView {
    /// What stands before the decimals.
    Decimal {
        /// What it may be.
        marks: Vec<DecimalView>,
    },
    /// In which order days are written, or whether numbers are days.
    Dates {
        /// What it may be.
        orders: Vec<DateOrderView>,
    },
    /// Whose money a sign is.
    Currency {
        /// The sign.
        sign: String,
        /// The currencies that have it, the most usual first.
        currencies: Vec<String>,
    },
}

/// A text that seems to say that there is no value.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct MissingWordView {
    /// As it stands.
    pub text: String,
    /// How many rows have it.
    pub n: u32,
}

impl FormatView {
    /// The format as the import understands it; a currency without a code is none.
    pub(crate) fn to_format(&self) -> ValueFormat {
        let calendar = match self.buddhist {
            true => Calendar::Buddhist,
            false => Calendar::Gregorian,
        };
        let list_mark = self.list_mark.chars().next();
        ValueFormat {
            decimal: self.decimal.map(DecimalMark::from),
            percent: self.percent,
            currency: self.currency.as_deref().and_then(Currency::from_code),
            dates: self.dates.map(DateOrder::from),
            calendar,
            yes_no: self.yes_no.clone(),
            list_mark: list_mark.unwrap_or(lead::CHOICE_MARK),
            missing: self.missing.clone(),
            kept: self.kept.clone(),
        }
    }
}

impl From<&ValueFormat> for FormatView {
    fn from(format: &ValueFormat) -> Self {
        let ValueFormat {
            decimal,
            percent,
            currency,
            dates,
            calendar,
            yes_no,
            list_mark,
            missing,
            kept,
        } = format;
        Self {
            decimal: decimal.map(DecimalView::from),
            percent: *percent,
            currency: currency.as_ref().map(|one| one.code().to_owned()),
            dates: dates.map(DateOrderView::from),
            buddhist: *calendar == Calendar::Buddhist,
            yes_no: yes_no.clone(),
            list_mark: list_mark.to_string(),
            missing: missing.clone(),
            kept: kept.clone(),
        }
    }
}

impl ColumnAsk {
    /// What is asked of a column.
    pub(crate) fn of(ask: &Ask) -> Self {
        let what = match &ask.what {
            InDoubt::Decimal(marks) => AskView::Decimal {
                marks: marks.map(DecimalView::from).to_vec(),
            },
            InDoubt::Dates(orders) => AskView::Dates {
                orders: orders.iter().copied().map(DateOrderView::from).collect(),
            },
            InDoubt::DayNumbers(order) => AskView::Dates {
                orders: vec![(*order).into()],
            },
            InDoubt::Currency { sign, of } => AskView::Currency {
                sign: sign.clone(),
                currencies: of.iter().map(|one| one.code().to_owned()).collect(),
            },
        };
        Self {
            kind: ask.kind.into(),
            n: ask.n,
            samples: ask.samples.clone(),
            what,
        }
    }
}

impl MissingWordView {
    /// A text that seems to say nothing.
    pub(crate) fn of(word: &MissingWord) -> Self {
        Self {
            text: word.text.clone(),
            n: word.n,
        }
    }
}

impl From<DecimalMark> for DecimalView {
    fn from(mark: DecimalMark) -> Self {
        match mark {
            DecimalMark::Point => Self::Point,
            DecimalMark::Comma => Self::Comma,
        }
    }
}

impl From<DecimalView> for DecimalMark {
    fn from(mark: DecimalView) -> Self {
        match mark {
            DecimalView::Point => Self::Point,
            DecimalView::Comma => Self::Comma,
        }
    }
}

impl From<DateOrder> for DateOrderView {
    fn from(order: DateOrder) -> Self {
        match order {
            DateOrder::DayMonthYear => Self::DayMonthYear,
            DateOrder::MonthDayYear => Self::MonthDayYear,
            DateOrder::YearMonthDay => Self::YearMonthDay,
            DateOrder::Digits => Self::Digits,
            DateOrder::Serial => Self::Serial,
            DateOrder::Seconds => Self::Seconds,
            DateOrder::Milliseconds => Self::Milliseconds,
        }
    }
}

impl From<DateOrderView> for DateOrder {
    fn from(order: DateOrderView) -> Self {
        match order {
            DateOrderView::DayMonthYear => Self::DayMonthYear,
            DateOrderView::MonthDayYear => Self::MonthDayYear,
            DateOrderView::YearMonthDay => Self::YearMonthDay,
            DateOrderView::Digits => Self::Digits,
            DateOrderView::Serial => Self::Serial,
            DateOrderView::Seconds => Self::Seconds,
            DateOrderView::Milliseconds => Self::Milliseconds,
        }
    }
}
