//! Which columns are there? Numbers, amounts, intervals, percentages, days and answers in all formats and six
//! languages, each with what was meant by it and what somebody who knows would answer.

use jiff::civil::Date;
use lead::{Currency, FieldType, Interval, Value, date_of};
use proptest::prelude::*;

use crate::{DateOrder, DecimalMark, ValueFormat};

/// A column as it is written, with what was meant.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub(super) kind: &'static str,
    pub(super) header: &'static str,
    pub(super) of: FieldType,
    pub(super) rows: Vec<(String, Option<Value>)>,
    /// What somebody who knows would answer.
    pub(super) answer: ValueFormat,
}

/// How numbers are written: between the groups, before the decimals, and whether in the Indian way.
const NUMBERS: [(&str, char, bool); 8] = [
    (",", '.', false),
    (".", ',', false),
    (" ", ',', false),
    ("\u{a0}", ',', false),
    ("\u{202f}", ',', false),
    ("'", '.', false),
    (",", '.', true),
    ("", ',', false),
];

fn grouped(whole: u64, mark: &str, is_indian: bool) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        let left = digits.len() - at;
        let starts = match is_indian {
            true => left == 3 || (left > 3 && left % 2 == 1),
            false => left.is_multiple_of(3),
        };
        if at > 0 && starts {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

fn number(cents: i64, (group, decimal, is_indian): (&str, char, bool), n_decimals: u32) -> String {
    let whole = grouped(cents.unsigned_abs() / 100, group, is_indian);
    let sign = if cents < 0 { "-" } else { "" };
    let fraction = cents.unsigned_abs() % 100;
    match n_decimals {
        0 => format!("{sign}{whole}"),
        1 => format!("{sign}{whole}{decimal}{}", fraction / 10),
        _ => format!("{sign}{whole}{decimal}{fraction:02}"),
    }
}

fn mark_of(decimal: char) -> Option<DecimalMark> {
    Some(match decimal {
        '.' => DecimalMark::Point,
        _ => DecimalMark::Comma,
    })
}

/// What an amount of so many cents is with so many decimals.
fn rounded(cents: i64, n_decimals: u32) -> f64 {
    let text = number(cents, ("", '.', false), n_decimals);
    text.parse().unwrap()
}

fn exact(number: f64) -> Option<Value> {
    Interval::exact(number).map(Value::Number)
}

fn column(header: &'static str, of: FieldType, answer: ValueFormat) -> Written {
    Written {
        kind: "",
        header,
        of,
        rows: Vec::new(),
        answer,
    }
}

fn numbers() -> impl Strategy<Value = Written> {
    let cents = prop::collection::vec(-500_000_000i64..500_000_000, 3..20);
    (0..NUMBERS.len(), 0u32..3, cents).prop_map(|(style, n_decimals, cents)| {
        let style = NUMBERS[style];
        let decimal = mark_of(style.1);
        let mut own = column(
            "Score",
            FieldType::Number,
            ValueFormat {
                decimal,
                ..ValueFormat::default()
            },
        );
        let write = |cents| {
            (
                number(cents, style, n_decimals),
                exact(rounded(cents, n_decimals)),
            )
        };
        own.rows = cents.into_iter().map(write).collect();
        own.kind = "numbers";
        own
    })
}

/// Small numbers with three decimals, or thousands: nothing in them says which.
fn doubtful() -> impl Strategy<Value = Written> {
    let whole = prop::collection::vec(1i64..1000, 3..20);
    (any::<bool>(), any::<bool>(), whole).prop_map(|(is_comma, are_thousands, whole)| {
        let mark = if is_comma { ',' } else { '.' };
        let decimal = match (is_comma, are_thousands) {
            (true, true) | (false, false) => DecimalMark::Point,
            _ => DecimalMark::Comma,
        };
        let answer = ValueFormat {
            decimal: Some(decimal),
            ..ValueFormat::default()
        };
        let mut own = column("Score", FieldType::Number, answer);
        let write = |whole: i64| {
            let value = if are_thousands {
                whole as f64 * 1000.0 + 250.0
            } else {
                whole as f64 + 0.25
            };
            (format!("{whole}{mark}250"), exact(value))
        };
        own.rows = whole.into_iter().map(write).collect();
        own.kind = "thousands or decimals";
        own
    })
}

/// Before the number, behind it, the currency, what it is multiplied by, and the decimal mark of the language.
const MONEY: [(&str, &str, &str, f64, char); 22] = [
    ("€ ", "", "EUR", 1.0, ','),
    ("", " €", "EUR", 1.0, ','),
    ("€", "", "EUR", 1.0, '.'),
    ("", " EUR", "EUR", 1.0, '.'),
    ("US$", "", "USD", 1.0, '.'),
    ("", " zł", "PLN", 1.0, ','),
    ("", " mln zł", "PLN", 1e6, ','),
    ("", " tys. zł", "PLN", 1e3, ','),
    ("Rp ", "", "IDR", 1.0, ','),
    ("Rp", " juta", "IDR", 1e6, ','),
    ("RM ", "", "MYR", 1.0, '.'),
    ("RM", " juta", "MYR", 1e6, '.'),
    ("฿", "", "THB", 1.0, '.'),
    ("", " บาท", "THB", 1.0, '.'),
    ("", " ล้านบาท", "THB", 1e6, '.'),
    ("₹ ", " lakh", "INR", 1e5, '.'),
    ("DKK ", "", "DKK", 1.0, ','),
    ("", " mio. DKK", "DKK", 1e6, ','),
    ("£", "k", "GBP", 1e3, '.'),
    ("$", "", "USD", 1.0, '.'),
    ("$", "M", "USD", 1e6, '.'),
    ("", " kr.", "DKK", 1.0, ','),
];

fn money() -> impl Strategy<Value = Written> {
    let cents = prop::collection::vec(100i64..50_000_000, 3..20);
    (0..MONEY.len(), 0u32..3, any::<bool>(), cents).prop_map(
        |(style, n_decimals, is_grouped, cents)| {
            let (before, behind, code, times, decimal) = MONEY[style];
            let group = match (is_grouped, decimal) {
                (false, _) => "",
                (true, '.') => ",",
                _ => ".",
            };
            let currency = Currency::from_code(code).unwrap();
            let answer = ValueFormat {
                decimal: mark_of(decimal),
                currency: Some(currency),
                ..ValueFormat::default()
            };
            let mut own = column("Worth", FieldType::Money, answer);
            let write = |cents: i64| {
                let text = number(cents, (group, decimal, false), n_decimals);
                let plain = number(cents, ("", '.', false), n_decimals);
                // As a decimal, so that nothing is rounded twice.
                let power = times.log10().round() as i32;
                let value: f64 = format!("{plain}e{power}").parse().unwrap();
                let amount = Interval::exact(value).map(|amount| Value::Money(amount, currency));
                (format!("{before}{text}{behind}"), amount)
            };
            own.rows = cents.into_iter().map(write).collect();
            own.kind = "money";
            own
        },
    )
}

fn intervals() -> impl Strategy<Value = Written> {
    let bounds = prop::collection::vec((1u32..900, 1u32..900, 0u8..3), 3..20);
    let between = [
        "-",
        " – ",
        " to ",
        " do ",
        " sampai ",
        " hingga ",
        " til ",
        " ถึง ",
    ];
    let open = [
        "{}+",
        ">{}",
        "more than {}",
        "powyżej {}",
        "lebih dari {}",
        "mere end {}",
        "{} ขึ้นไป",
        "{} ke atas",
    ];
    let under = [
        "<{}",
        "< {}",
        "less than {}",
        "poniżej {}",
        "kurang dari {}",
        "mindre end {}",
        "น้อยกว่า {}",
        "di bawah {}",
    ];
    (0..between.len(), bounds).prop_map(move |(language, bounds)| {
        let mut own = column("Size", FieldType::Number, ValueFormat::default());
        let write = |(low, more, form): (u32, u32, u8)| {
            let (low, high) = (f64::from(low), f64::from(low + more));
            let (text, interval) = match form {
                0 => (
                    format!("{low}{}{high}", between[language]),
                    Interval::between(low, high),
                ),
                1 => {
                    let text = open[language].replace("{}", &low.to_string());
                    (text, Interval::between(low, f64::INFINITY))
                }
                _ => {
                    let text = under[language].replace("{}", &high.to_string());
                    (text, Interval::between(f64::NEG_INFINITY, high))
                }
            };
            (text, interval.map(Value::Number))
        };
        own.rows = bounds.into_iter().map(write).collect();
        own.kind = "intervals";
        own
    })
}

fn percentages() -> impl Strategy<Value = Written> {
    let tenths = prop::collection::vec(1i64..1000, 3..20);
    (any::<bool>(), any::<bool>(), tenths).prop_map(|(is_comma, has_space, tenths)| {
        let mut own = column("Rate", FieldType::Number, ValueFormat::default());
        let write = |tenths: i64| {
            let mark = if is_comma { "," } else { "." };
            let space = if has_space { " " } else { "" };
            let text = format!("{}{mark}{}{space}%", tenths / 10, tenths % 10);
            (text, exact(tenths as f64 / 10.0))
        };
        own.rows = tenths.into_iter().map(write).collect();
        own.kind = "percentages";
        own
    })
}

/// The names of the months as they stand in a date: English, Polish, Indonesian, Thai, Malay, Danish.
const MONTHS: [&str; 6] = [
    "January February March April May June July August September October November December",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม",
    "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    "januar februar marts april maj juni juli august september oktober november december",
];

/// Days from 2015 to 2031.
fn days() -> impl Strategy<Value = Vec<i32>> {
    prop::collection::vec(16_436i32..22_645, 1..25)
}

fn day(number: i32) -> Date {
    date_of(number).unwrap()
}

fn dates_in_numbers() -> impl Strategy<Value = Written> {
    (
        0usize..3,
        0usize..4,
        0usize..3,
        any::<bool>(),
        0usize..4,
        days(),
    )
        .prop_map(|(order, mark, year, is_padded, time, numbers)| {
            let orders = [
                DateOrder::DayMonthYear,
                DateOrder::MonthDayYear,
                DateOrder::YearMonthDay,
            ];
            let mark = ["/", "-", ".", "/"][mark];
            let time = ["", " 14:30", " 2:30 PM", " 09:14:05+07:00"][time];
            let answer = ValueFormat {
                dates: Some(orders[order]),
                ..ValueFormat::default()
            };
            let mut own = column("When", FieldType::Date, answer);
            let write = |number: i32| {
                let date = day(number);
                let pad = |n: i8| {
                    if is_padded {
                        format!("{n:02}")
                    } else {
                        n.to_string()
                    }
                };
                let (d, m) = (pad(date.day()), pad(date.month()));
                let y = match year {
                    0 => date.year().to_string(),
                    1 => format!("{:02}", date.year() % 100),
                    _ => (date.year() + 543).to_string(),
                };
                let parts = match order {
                    0 => [d, m, y],
                    1 => [m, d, y],
                    _ => [y, m, d],
                };
                (
                    format!("{}{time}", parts.join(mark)),
                    Some(Value::Date(date)),
                )
            };
            own.rows = numbers.into_iter().map(write).collect();
            own.kind = "dates in numbers";
            own
        })
}

fn dates_with_months() -> impl Strategy<Value = Written> {
    (0usize..6, 0usize..4, any::<bool>(), days()).prop_map(
        |(language, form, is_buddhist, numbers)| {
            let mut own = column("When", FieldType::Date, ValueFormat::default());
            let is_buddhist = is_buddhist && language == 3;
            let write = |number: i32| {
                let date = day(number);
                let month = MONTHS[language]
                    .split(' ')
                    .nth(date.month() as usize - 1)
                    .unwrap();
                let year = date.year() + if is_buddhist { 543 } else { 0 };
                let day = date.day();
                let text = match form {
                    0 => format!("{day} {month} {year}"),
                    1 => format!("{day:02}-{month}-{year}"),
                    2 => format!("{month} {day}, {year}"),
                    _ => format!("{day}. {month} {year} 09:14"),
                };
                (text, Some(Value::Date(date)))
            };
            own.rows = numbers.into_iter().map(write).collect();
            own.kind = "dates with months";
            own
        },
    )
}

fn yes_no() -> impl Strategy<Value = Written> {
    let pairs = [
        ("Yes", "No"),
        ("tak", "nie"),
        ("Ya", "Tidak"),
        ("ใช่", "ไม่"),
        ("Ja", "Nej"),
        ("TRUE", "FALSE"),
        ("Y", "N"),
        ("T", "N"),
        ("J", "N"),
        ("Y", "T"),
        ("T", "F"),
        ("✓", "✗"),
        ("1", "0"),
    ];
    (0..pairs.len(), prop::collection::vec(any::<bool>(), 0..20)).prop_map(
        move |(pair, answers)| {
            let mut own = column("Is customer", FieldType::YesNo, ValueFormat::default());
            // Both are there, as in any column that says anything.
            let answers = [true, false].into_iter().chain(answers);
            let write = |yes: bool| {
                let text = if yes { pairs[pair].0 } else { pairs[pair].1 };
                (text.to_owned(), Some(Value::YesNo(yes)))
            };
            own.rows = answers.map(write).collect();
            own.kind = "yes and no";
            own
        },
    )
}

pub(super) fn columns() -> impl Strategy<Value = Written> {
    const MISSING: [&str; 12] = [
        "",
        "n/a",
        "-",
        "unknown",
        "brak danych",
        "nie dotyczy",
        "tidak diketahui",
        "ไม่ระบุ",
        "ukendt",
        "NULL",
        "- Select -",
        "—",
    ];
    let written = prop_oneof![
        3 => numbers(),
        1 => doubtful(),
        4 => money(),
        2 => intervals(),
        2 => percentages(),
        4 => dates_in_numbers(),
        3 => dates_with_months(),
        2 => yes_no(),
    ];
    (
        written,
        prop::collection::vec((any::<prop::sample::Index>(), 0..MISSING.len()), 0..4),
    )
        .prop_map(|(mut own, missing)| {
            for (at, word) in missing {
                let at = at.index(own.rows.len() + 1);
                own.rows.insert(at, (MISSING[word].to_owned(), None));
            }
            own
        })
}
