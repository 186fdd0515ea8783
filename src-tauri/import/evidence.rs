//! What do all the texts of a column say of how they are read? Counted text by text, and then decided: where
//! nine times as many say one thing as the other, it is that; where the rest hangs on it, it is asked.

use foldhash::HashMap;
use lead::{Currency, FieldType};

use crate::amount::{Amount, Money, Says, Sign, amount, sign_currencies};
use crate::days::{Order, Written, day_of_number, written};
use crate::value_format::{Calendar, DateOrder, DecimalMark, ValueFormat};
use crate::{Ask, InDoubt};

const MOST_SAMPLES: usize = 3;
/// So many times as many must speak for one thing as for the other.
const MOST: u32 = 9;

/// What one text says beyond whether it reads; nothing of most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Note {
    says: u8,
    number: Number,
    sign: Option<Sign>,
    currency: Option<Currency>,
    /// The orders it reads in, and above them whether they are one day.
    orders: u8,
    ends: Option<(i8, i8)>,
    /// Whether its year is of the Buddhist era.
    is_of_era: bool,
    spaced: Option<u8>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Number {
    /// No number, or one that is neither of the others.
    #[default]
    Other,
    Percent,
    Zero,
}

impl Note {
    /// What a text says, and whether it is a number, an amount of money, and a day.
    pub(crate) fn number(text: &str) -> (bool, bool, Self) {
        let Some(amount) = amount(text) else {
            return (false, false, Self::default());
        };
        let note = Self::of_amount(&amount);
        let is_number = amount.money == Money::Unsaid;
        (is_number, !is_number, note)
    }

    fn of_amount(amount: &Amount) -> Self {
        let is_zero = amount
            .value(None)
            .is_some_and(|zero| zero.low() == 0.0 && zero.is_exact());
        Self {
            says: match amount.says() {
                Says::Nothing => 0,
                Says::Mark(DecimalMark::Point) => 1,
                Says::Mark(DecimalMark::Comma) => 2,
                Says::Doubt => 3,
            },
            number: match amount.percent {
                true => Number::Percent,
                false if is_zero => Number::Zero,
                false => Number::Other,
            },
            sign: match amount.money {
                Money::Signed(sign) => Some(sign),
                _ => None,
            },
            currency: match amount.money {
                Money::In(currency) => Some(currency),
                _ => None,
            },
            spaced: amount.spaced,
            ..Self::default()
        }
    }

    /// What a text says as a day, and whether it is one.
    pub(crate) fn day(text: &str) -> (bool, Self) {
        let Some(written) = written(text) else {
            return (false, Self::default());
        };
        (true, Self::of_day(&written))
    }

    fn of_day(written: &Written) -> Self {
        let orders = written.orders();
        Self {
            orders: orders | u8::from(written.is_mirrored()) << 3,
            ends: written.ends(),
            is_of_era: written.is_of_era(),
            ..Self::default()
        }
    }
}

/// Whether a number, read as a moment, is within days of the start of 1970: then it counts something else, as the
/// seconds that somebody stayed.
fn is_soon_after_1970(text: &str, order: DateOrder) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    match order {
        DateOrder::Milliseconds => digits <= 9,
        DateOrder::Seconds => digits <= 6,
        _ => false,
    }
}

/// Texts of one kind.
#[derive(Clone, Debug, Default)]
struct Counted {
    n: u32,
    samples: Vec<String>,
}

impl Counted {
    fn see(&mut self, text: &str, n: u32) {
        self.n += n;
        if self.samples.len() < MOST_SAMPLES && !self.samples.iter().any(|one| one == text) {
            self.samples.push(text.to_owned());
        }
    }
}

/// What the texts of a column said.
#[derive(Clone, Debug, Default)]
pub(crate) struct Evidence {
    /// By [`Note::says`].
    says: [Counted; 4],
    percent: Counted,
    n_zero: u32,
    /// By the orders they read in; the second of each are one day either way.
    orders: [[Counted; 2]; 8],
    /// Which numbers stand first and last in days of short numbers, as bits.
    ends: (u128, u128),
    n_era: u32,
    signs: HashMap<Sign, Counted>,
    currencies: Vec<Currency>,
    /// Numbers that may be days, by the orders of [`COUNTING`].
    counting: [u32; 4],
    numbers: Counted,
    spaced: Counted,
    n_spaced: Option<u8>,
    /// Whether groups of digits have different numbers of digits, as telephone numbers have not.
    is_spaced_otherwise: bool,
}

/// The ways in which a number may be a day, the surest first.
const COUNTING: [DateOrder; 4] = [
    DateOrder::Digits,
    DateOrder::Milliseconds,
    DateOrder::Seconds,
    DateOrder::Serial,
];

impl Evidence {
    /// Takes note of what a number says, in the `n` rows that have it.
    pub(crate) fn see_number(&mut self, text: &str, n: u32, note: &Note, is_dated: bool) {
        if note.says > 0 {
            self.says[usize::from(note.says & 3)].see(text, n);
        }
        match note.number {
            Number::Other => {}
            Number::Percent => self.percent.see(text, n),
            Number::Zero => self.n_zero += n,
        }
        if let Some(sign) = note.sign {
            self.signs.entry(sign).or_default().see(text, n);
        }
        if let Some(currency) = note.currency
            && !self.currencies.contains(&currency)
        {
            self.currencies.push(currency);
        }
        if let Some(digits) = note.spaced {
            self.spaced.see(text, n);
            self.is_spaced_otherwise |= *self.n_spaced.get_or_insert(digits) != digits;
        }
        if is_dated {
            self.numbers.see(text, n);
            for (counted, order) in self.counting.iter_mut().zip(COUNTING) {
                *counted += n * u32::from(day_of_number(text, order).is_some_and(|(day, _)| {
                    let years = if order == DateOrder::Digits {
                        1900..2100
                    } else {
                        1954..2064
                    };
                    years.contains(&day.year()) && !is_soon_after_1970(text, order)
                }));
            }
        }
    }

    /// Takes note of what a day says, in the `n` rows that have it.
    pub(crate) fn see_day(&mut self, text: &str, n: u32, note: &Note) {
        self.n_era += n * u32::from(note.is_of_era);
        let orders = usize::from(note.orders & 7);
        if orders > 0 {
            self.orders[orders][usize::from(note.orders >> 3)].see(text, n);
        }
        if let Some((a, c)) = note.ends {
            self.ends.0 |= 1 << a;
            self.ends.1 |= 1 << c;
        }
    }

    /// Whether its numbers are such as telephone numbers: groups of as many digits in all of them.
    pub(crate) fn is_spaced_like_phones(&self, n_numbers: u32) -> bool {
        let same = self.n_spaced.filter(|_| !self.is_spaced_otherwise);
        same.is_some_and(|n| (8..=12).contains(&n)) && self.spaced.n * 2 > n_numbers
    }

    /// How the column is read, and what is asked of it: of each type that its texts read as. So many of them
    /// are numbers, and so many days.
    pub(crate) fn format(
        &self,
        has_currency: bool,
        (n_numbers, n_days): (u32, u32),
    ) -> (ValueFormat, Vec<Ask>) {
        let mut asks = Vec::new();
        let decimal = self.decimal(&mut asks);
        let currency = match has_currency {
            true => None,
            false => self.currency(&mut asks),
        };
        let dates = self.order(&mut asks);
        let is_buddhist = self.n_era > 0 && self.n_era * 10 >= n_days;
        let format = ValueFormat {
            decimal,
            percent: self.percent.n > 0 && self.percent.n >= self.n_bare(n_numbers),
            currency,
            dates,
            calendar: match is_buddhist {
                true => Calendar::Buddhist,
                false => Calendar::Gregorian,
            },
            ..ValueFormat::default()
        };
        (format, asks)
    }

    fn decimal(&self, asks: &mut Vec<Ask>) -> Option<DecimalMark> {
        let [_, point, comma, doubt] = &self.says;
        match (point.n, comma.n, doubt.n) {
            // Every one says itself what it is.
            (0, 0, 0) | (1.., 1.., 0) => None,
            (point, comma, _) if point > 0 && point >= comma * MOST => Some(DecimalMark::Point),
            (point, comma, _) if comma > 0 && comma >= point * MOST => Some(DecimalMark::Comma),
            _ => {
                for kind in [FieldType::Number, FieldType::Money] {
                    asks.push(Ask {
                        what: InDoubt::Decimal(DecimalMark::ALL),
                        kind,
                        n: doubt.n,
                        samples: doubt.samples.clone(),
                    });
                }
                None
            }
        }
    }

    fn currency(&self, asks: &mut Vec<Ask>) -> Option<Currency> {
        let mut settled = None;
        let mut signs: Vec<_> = self.signs.iter().collect();
        signs.sort_by_key(|(sign, counted)| (u32::MAX - counted.n, sign.text()));
        for (sign, counted) in signs {
            let named: Vec<_> = self
                .currencies
                .iter()
                .filter(|one| sign.is_of(**one))
                .collect();
            let all: Vec<Currency> = sign_currencies(*sign)
                .filter_map(Currency::from_code)
                .collect();
            match (named.as_slice(), all.as_slice()) {
                // The column says elsewhere which it is.
                ([one], _) => settled = settled.or(Some(**one)),
                (_, [only]) => settled = settled.or(Some(*only)),
                _ => asks.push(Ask {
                    what: InDoubt::Currency {
                        sign: sign.text().to_owned(),
                        of: all,
                    },
                    kind: FieldType::Money,
                    n: counted.n,
                    samples: counted.samples.clone(),
                }),
            }
        }
        settled
    }

    fn order(&self, asks: &mut Vec<Ask>) -> Option<DateOrder> {
        // How many read in an order, and how many in one and not in the other.
        let all = || self.orders.iter().enumerate();
        let n_of = |counted: &[Counted; 2]| counted[0].n + counted[1].n;
        let n_in = |bit: usize| -> u32 {
            all()
                .filter(|(mask, _)| mask >> bit & 1 == 1)
                .map(|(_, counted)| n_of(counted))
                .sum()
        };
        let n_only = |bit: usize, other: usize| -> u32 {
            let only = |mask: usize| mask >> bit & 1 == 1 && mask >> other & 1 == 0;
            all()
                .filter(|(mask, _)| only(*mask))
                .map(|(_, counted)| n_of(counted))
                .sum()
        };
        let best = (0..3).max_by_key(|bit| (n_in(*bit), 3 - bit))?;
        if n_in(best) == 0 {
            return None;
        }
        let rivals: Vec<usize> = (0..3)
            .filter(|&other| {
                let (for_it, against) = (n_only(best, other), n_only(other, best));
                other != best && n_in(other) > 0 && (for_it == 0 || for_it < against * MOST)
            })
            .filter(|&other| !self.is_no_year(best, other))
            .collect();
        // What hangs on which of them it is.
        let hangs = |mask: usize, is_mirrored: bool| {
            let among = rivals.iter().filter(|bit| mask >> **bit & 1 == 1);
            let among: Vec<usize> = among
                .copied()
                .chain((mask >> best & 1 == 1).then_some(best))
                .collect();
            among.len() > 1 && !(is_mirrored && among.iter().all(|bit| *bit < 2))
        };
        let mut doubt = Counted::default();
        for (mask, counted) in all() {
            for (is_mirrored, counted) in [(false, &counted[0]), (true, &counted[1])] {
                if hangs(mask, is_mirrored) {
                    doubt.n += counted.n;
                    let room = MOST_SAMPLES.saturating_sub(doubt.samples.len());
                    doubt
                        .samples
                        .extend(counted.samples.iter().take(room).cloned());
                }
            }
        }
        if rivals.is_empty() {
            return Some(Order::ALL[best]);
        }
        if doubt.n == 0 {
            let against: u32 = rivals.iter().map(|&other| n_only(other, best)).sum();
            return (against == 0).then_some(Order::ALL[best]);
        }
        let mut orders: Vec<usize> = rivals;
        orders.push(best);
        orders.sort_unstable();
        asks.push(Ask {
            what: InDoubt::Dates(orders.into_iter().map(|bit| Order::ALL[bit]).collect()),
            kind: FieldType::Date,
            n: doubt.n,
            samples: doubt.samples,
        });
        None
    }

    /// Whether the years under `other` would be the days of a month, of which nearly all are there, and its days
    /// three at most: then it is not that order.
    fn is_no_year(&self, best: usize, other: usize) -> bool {
        let year_first = |bit: usize| bit == 2;
        let (first, last) = (self.ends.0.count_ones(), self.ends.1.count_ones());
        match (year_first(best), year_first(other)) {
            (false, true) => first >= 13 && last <= 3,
            (true, false) => last >= 13 && first <= 3,
            _ => false,
        }
    }

    /// What is asked of a column of numbers whose header speaks of days.
    pub(crate) fn day_numbers(&self) -> Option<Ask> {
        // Eight digits are hardly ever a day by chance, and one typed wrong takes none from the others.
        let may_be = |(n, order): (&u32, DateOrder)| match order {
            DateOrder::Digits => n * 10 >= self.numbers.n * 9,
            _ => *n == self.numbers.n,
        };
        let mut counting = self.counting.iter().zip(COUNTING);
        let at = counting.position(|one| *one.0 > 0 && may_be(one))?;
        Some(Ask {
            what: InDoubt::DayNumbers(COUNTING[at]),
            kind: FieldType::Date,
            n: self.numbers.n,
            samples: self.numbers.samples.clone(),
        })
    }

    /// How many texts read as numbers and do not in this format, with samples where there are such. So many
    /// are numbers.
    pub(crate) fn no_numbers(&self, format: &ValueFormat, n_numbers: u32) -> (u32, &[String]) {
        match format.percent {
            true => (self.n_bare(n_numbers), &[]),
            false => (self.percent.n, &self.percent.samples),
        }
    }

    /// Numbers that are neither zero nor percentages.
    fn n_bare(&self, n_numbers: u32) -> u32 {
        n_numbers.saturating_sub(self.percent.n + self.n_zero)
    }

    /// The texts that read as days, and do not in this format.
    pub(crate) fn no_days(&self, format: &ValueFormat) -> (u32, Vec<String>) {
        let mut none = Counted::default();
        let bit = Order::ALL
            .iter()
            .position(|order| Some(*order) == format.dates);
        if let Some(bit) = bit {
            for (mask, counted) in self.orders.iter().enumerate() {
                if mask > 0 && mask >> bit & 1 == 0 {
                    none.n += counted[0].n + counted[1].n;
                    none.samples
                        .extend(counted.iter().flat_map(|one| one.samples.clone()));
                }
            }
        }
        if format.calendar == Calendar::Gregorian {
            none.n += self.n_era;
        }
        none.samples.truncate(MOST_SAMPLES);
        (none.n, none.samples)
    }
}
