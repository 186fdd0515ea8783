//! Does each way of writing a number say what it means?

use super::*;
use crate::value_format::DecimalMark::{Comma, Point};

fn interval(low: f64, high: f64) -> Option<Interval> {
    Interval::between(low, high)
}

fn read(text: &str, decimal: Option<DecimalMark>) -> Option<Interval> {
    amount(text).and_then(|amount| amount.value(decimal))
}

#[test]
fn a_number_is_a_number_and_a_code_is_not() {
    const OPEN: f64 = f64::INFINITY;
    let cases = [
        ("11", interval(11.0, 11.0)),
        ("-0.5", interval(-0.5, -0.5)),
        ("0", interval(0.0, 0.0)),
        ("11-50", interval(11.0, 50.0)),
        ("11 – 50", interval(11.0, 50.0)),
        ("200+", interval(200.0, OPEN)),
        ("06652", None),
        ("50-11", None),
        ("-5-3", None),
        ("9007199254740993", None),
        ("1e5", None),
        ("inf", None),
        (".", None),
        ("-", None),
        ("+", None),
        ("", None),
        ("+48221234567", None),
        ("+48 600 123 456", None),
        ("12 34", None),
        ("1,23,45", None),
        ("1.234.56", None),
        ("2024-03-12", None),
        ("Anna 5", None),
        ("5 apples", None),
        // Marks that only one reading fits.
        ("1,234.56", interval(1234.56, 1234.56)),
        ("1.234,56", interval(1234.56, 1234.56)),
        ("1 234,56", interval(1234.56, 1234.56)),
        ("1\u{a0}234,56", interval(1234.56, 1234.56)),
        ("1\u{202f}234", interval(1234.0, 1234.0)),
        ("12,34,567.89", interval(1_234_567.89, 1_234_567.89)),
        ("1'234.56", interval(1234.56, 1234.56)),
        ("1’234", interval(1234.0, 1234.0)),
        ("1,234,567", interval(1_234_567.0, 1_234_567.0)),
        ("0,123", interval(0.123, 0.123)),
        ("12,5", interval(12.5, 12.5)),
        ("1234.567", interval(1234.567, 1234.567)),
        ("(1,234.00)", interval(-1234.0, -1234.0)),
        ("1.234,00-", interval(-1234.0, -1234.0)),
        ("\u{2212}5", interval(-5.0, -5.0)),
        ("๑๒", interval(12.0, 12.0)),
        ("1.5k", interval(1500.0, 1500.0)),
        ("2 mln", interval(2e6, 2e6)),
        ("3,5 tys.", interval(3500.0, 3500.0)),
        ("12 lakh", interval(1.2e6, 1.2e6)),
        ("3 ล้าน", interval(3e6, 3e6)),
        ("3 ล้านล้าน", interval(3e12, 3e12)),
        ("1.5 trillion", interval(1.5e12, 1.5e12)),
        ("2 biliony", interval(2e12, 2e12)),
        ("5 t", None),
        ("1,5 juta", interval(1.5e6, 1.5e6)),
        ("2 mio.", interval(2e6, 2e6)),
        ("0.1", interval(0.1, 0.1)),
        ("1.1M", interval(1_100_000.0, 1_100_000.0)),
    ];
    for (text, expected) in cases {
        assert_eq!(read(text, None), expected, "of {text:?}");
    }
}

#[test]
fn what_hangs_on_the_decimal_mark_is_in_doubt_without_it() {
    let cases = [
        ("1,234", 1234.0, 1.234),
        ("1.234", 1.234, 1234.0),
        ("-1.234", -1.234, -1234.0),
        ("12,345", 12345.0, 12.345),
        ("1.234 k", 1234.0, 1_234_000.0),
    ];
    for (text, point, comma) in cases {
        let found = amount(text).unwrap();
        assert_eq!(found.says(), Says::Doubt, "{text}");
        assert_eq!(read(text, None), None, "{text}");
        assert_eq!(read(text, Some(Point)), interval(point, point), "{text}");
        assert_eq!(read(text, Some(Comma)), interval(comma, comma), "{text}");
    }
}

#[test]
fn classes_of_sizes_are_thousands_whatever_the_mark() {
    const OPEN: f64 = f64::INFINITY;
    let classes = [
        ("1,001-5,000", 1001.0, 5000.0),
        ("1.001-5.000", 1001.0, 5000.0),
        ("5,001 – 10,000", 5001.0, 10000.0),
        ("1.000-4.999", 1000.0, 4999.0),
        ("10,001+", 10001.0, OPEN),
        ("<1.000", -OPEN, 1000.0),
    ];
    for (text, low, high) in classes {
        assert_eq!(read(text, None), interval(low, high), "of {text:?}");
    }
    // What may be said in thousandths, or is no range, stays in doubt.
    for text in ["1.250-2.500", "0.001-5.000", "1,000", "5.000"] {
        let found = amount(text).unwrap();
        let doubt = found.says() == Says::Doubt || found.says() == Says::Mark(Point);
        assert!(doubt, "of {text:?}");
    }
    assert_eq!(read("1.250-2.500", None), None);
}

#[test]
fn an_interval_is_one_in_six_languages() {
    const OPEN: f64 = f64::INFINITY;
    let cases = [
        ("51 to 200", 51.0, 200.0),
        ("51 do 200", 51.0, 200.0),
        ("51 sampai 200", 51.0, 200.0),
        ("51 hingga 200", 51.0, 200.0),
        ("51 til 200", 51.0, 200.0),
        ("51 ถึง 200", 51.0, 200.0),
        ("1,001-5,000", 1001.0, 5000.0),
        ("11-50 employees", 11.0, 50.0),
        ("11–50 osób", 11.0, 50.0),
        ("1-5M", 1e6, 5e6),
        ("500-1k", 500.0, 1000.0),
        ("$1 mil. - $5 mil.", 1e6, 5e6),
        (">500", 500.0, OPEN),
        ("≥ 500", 500.0, OPEN),
        ("more than 500", 500.0, OPEN),
        ("Over 500", 500.0, OPEN),
        ("powyżej 500", 500.0, OPEN),
        ("więcej niż 500", 500.0, OPEN),
        ("lebih dari 500", 500.0, OPEN),
        ("melebihi 500", 500.0, OPEN),
        ("mere end 500", 500.0, OPEN),
        ("มากกว่า 500", 500.0, OPEN),
        ("500 or more", 500.0, OPEN),
        ("500 og derover", 500.0, OPEN),
        ("500 ขึ้นไป", 500.0, OPEN),
        ("500 ke atas", 500.0, OPEN),
        ("10,001+", 10001.0, OPEN),
        ("over €5 mio", 5e6, OPEN),
        ("<10", -OPEN, 10.0),
        ("less than 10", -OPEN, 10.0),
        ("poniżej 10", -OPEN, 10.0),
        ("kurang dari 10", -OPEN, 10.0),
        ("mindre end 10", -OPEN, 10.0),
        ("น้อยกว่า 10", -OPEN, 10.0),
        ("Under 10", -OPEN, 10.0),
    ];
    for (text, low, high) in cases {
        assert_eq!(read(text, Some(Point)), interval(low, high), "of {text:?}");
    }
}

#[test]
fn an_amount_says_its_currency_or_a_sign_that_several_have() {
    let cases = [
        ("12000 EUR", Some((12000.0, "EUR"))),
        ("pln 0.5", Some((0.5, "PLN"))),
        ("€12000", Some((12000.0, "EUR"))),
        ("12.50 zł", Some((12.5, "PLN"))),
        ("€ 1,5 Mio", Some((1.5e6, "EUR"))),
        ("1,2 mln zł", Some((1.2e6, "PLN"))),
        ("Rp 1,5 juta", Some((1.5e6, "IDR"))),
        ("Rp1.500.000", Some((1.5e6, "IDR"))),
        ("3 ล้านบาท", Some((3e6, "THB"))),
        ("฿1,234.50", Some((1234.5, "THB"))),
        ("RM 1,200.00", Some((1200.0, "MYR"))),
        ("₹ 12 lakh", Some((1.2e6, "INR"))),
        ("₹1.5 crore", Some((1.5e7, "INR"))),
        ("US$ 1.2T", Some((1.2e12, "USD"))),
        ("EUR 1.2T", None),
        ("DKK 2 trillion", None),
        ("($1,234.00) USD", None),
        ("US$ 1,234.00", Some((1234.0, "USD"))),
        ("$100 USD", Some((100.0, "USD"))),
        ("-€5", Some((-5.0, "EUR"))),
        ("(€5.00)", Some((-5.0, "EUR"))),
        ("12 SEK", Some((12.0, "SEK"))),
        ("100 EUR PLN", None),
        ("12 EUROS", Some((12.0, "EUR"))),
        ("12 pcs", None),
        ("30 sek", None),
        ("EUR", None),
        // A milliard in Indonesian, a million elsewhere.
        ("Rp 2 M", None),
    ];
    for (text, expected) in cases {
        let found = amount(text).and_then(|amount| match amount.money {
            Money::In(currency) => Some((amount.value(Some(Point))?.low(), currency)),
            _ => None,
        });
        let found = found
            .as_ref()
            .map(|(amount, currency)| (*amount, currency.code()));
        assert_eq!(found, expected, "of {text:?}");
    }
    for (text, expected, sign) in [
        ("$1.2M", 1.2e6, "$"),
        ("$1.2T", 1.2e12, "$"),
        ("$1,234.56", 1234.56, "$"),
        ("($1,234.00)", -1234.0, "$"),
        ("2 mio. kr.", 2e6, "kr."),
        ("kr 500", 500.0, "kr"),
        ("1.200,- kr", 1200.0, "kr"),
        ("¥5000", 5000.0, "¥"),
    ] {
        let found = amount(text).unwrap_or_else(|| panic!("{text}"));
        let Money::Signed(of) = found.money else {
            panic!("{text}: {found:?}");
        };
        assert_eq!(of.text(), sign, "{text}");
        let read = found.value(Some(Point)).or(found.value(Some(Comma)));
        assert_eq!(read, interval(expected, expected), "{text}");
    }
}

#[test]
fn a_percentage_is_the_number_before_its_sign() {
    for (text, expected) in [
        ("12 %", 12.0),
        ("12,5%", 12.5),
        ("-3%", -3.0),
        ("5 procent", 5.0),
    ] {
        let found = amount(text).unwrap();
        assert!(found.percent, "{text}");
        assert_eq!(found.value(None), interval(expected, expected), "{text}");
    }
    assert_eq!(amount("12% EUR"), None);
}

#[test]
fn every_sign_and_code_is_there_once_and_codes_are_in_order() {
    for code in ["AED", "EUR", "ZWL", "PLN"] {
        assert!(currencies::of_code(code).is_some(), "{code}");
    }
    for code in ["AAA", "ZZZ", "pcs", ""] {
        assert!(currencies::of_code(code).is_none(), "{code}");
    }
    assert!(currencies::codes_are_sorted());
}

#[test]
fn a_header_may_say_the_currency() {
    let cases = [
        ("Amount spent (EUR)", Some(("Amount spent ", "EUR"))),
        ("Revenue PLN", Some(("Revenue", "PLN"))),
        ("Budget [zł]", Some(("Budget ", "PLN"))),
        ("Amount (net)", None),
        ("Cost (CPM)", None),
        ("Contacts (ALL)", None),
        ("Amount", None),
        ("Cost ($)", None),
    ];
    for (header, expected) in cases {
        let found = currency_of_header(header);
        let found = found
            .as_ref()
            .map(|(name, currency)| (*name, currency.code()));
        assert_eq!(found, expected, "{header}");
    }
}
