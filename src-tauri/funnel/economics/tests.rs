//! Do costs, deals and formulas come to what a person works out by hand, and do parts add up to the whole?

use lead::{ColumnBuilder, Currency, Field, FieldKey, FieldType, Interval, Table, Value, day_of};
use proptest::prelude::*;

use super::*;
use crate::Decimal;

fn decimal(text: &str) -> Decimal {
    Decimal::from_text(text).unwrap()
}

fn day(text: &str) -> i32 {
    day_of(text.parse().unwrap())
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code).unwrap()
}

/// A table of texts: a date field where the name ends with `date` or begins with `period`, a number in `amount`,
/// money with a code.
fn table(names: &[(&str, FieldType)], rows: &[&[&str]]) -> Table {
    let column = |at: usize, (name, kind): &(&str, FieldType)| {
        let mut builder = ColumnBuilder::new(*kind);
        for row in rows {
            let text = row[at];
            let value = match kind {
                _ if text.is_empty() => None,
                FieldType::Date => Some(Value::Date(text.parse().unwrap())),
                FieldType::Number => Interval::exact(text.parse().unwrap()).map(Value::Number),
                FieldType::Money => {
                    let (amount, code) = text.split_once(' ').unwrap();
                    let amount = Interval::exact(amount.parse().unwrap());
                    amount.map(|amount| Value::Money(amount, currency(code)))
                }
                _ => Some(Value::Text(text.to_owned())),
            };
            builder.push(value.as_ref().map(Value::as_ref));
        }
        let field = Field {
            key: FieldKey::from_label(name),
            label: (*name).to_owned(),
            kind: *kind,
        };
        (field, builder.finish())
    };
    let columns = names.iter().enumerate().map(|(at, name)| column(at, name));
    Table::from_columns(rows.len(), columns.collect()).unwrap()
}

const COST: [(&str, FieldType); 6] = [
    ("Source", FieldType::Choice),
    ("Campaign", FieldType::Text),
    ("Kind", FieldType::Choice),
    ("Period", FieldType::Date),
    ("Period end", FieldType::Date),
    ("Amount", FieldType::Money),
];

#[test]
fn costs_are_read_with_what_is_wrong_with_them_beside() {
    let rows: [&[&str]; 7] = [
        &["Search", "", "Media", "2026-01-01", "2026-01-31", "310 EUR"],
        &["Search", "", "Media", "2026-01-31", "2026-02-28", "29 EUR"],
        &["Search", "", "Tools", "2026-01-15", "2026-01-15", "-5 EUR"],
        &["Fair", "", "", "", "", "100 EUR"],
        &["Fair", "", "", "2026-03-02", "2026-03-01", "100 EUR"],
        &["Fair", "", "Event", "2026-03-02", "2026-03-03", ""],
        &["", "", "ads", "2026-03-01", "", "1 PLN"],
    ];
    let costs = Costs::of(&table(&COST, &rows), None);
    let told = (
        costs.undated,
        costs.backwards,
        costs.without_amount,
        costs.negative,
        costs.overlapping,
    );
    assert_eq!(told, (1, 1, 1, 1, 1));
    let kinds: Vec<&str> = costs.media.iter().map(String::as_str).collect();
    assert_eq!(kinds, ["Media", "ads"]);
    assert_eq!(costs.rows.len(), 4);
    let last = &costs.rows[3];
    // Without a last day, the first of a month is of the whole month.
    assert_eq!((last.to, last.source.as_deref()), (day("2026-03-31"), None));
    let january = costs.rows[1].within(day("2026-01-01"), day("2026-01-31"));
    assert_eq!(january, decimal("1"), "a day of 29");
    assert!(!CostKinds::Media.count(&costs.rows[2]) && CostKinds::Loaded.count(&costs.rows[2]));

    let named = Costs::of(&table(&COST, &rows), Some(&["tools".to_owned()]));
    let media: Vec<bool> = named.rows.iter().map(|cost| cost.is_media).collect();
    assert_eq!(media, [false, false, true, false]);
}

#[test]
fn costs_without_kinds_are_media_and_days_without_an_end_are_days() {
    let rows: [&[&str]; 2] = [
        &["A", "", "", "2026-01-01", "", "3 EUR"],
        &["A", "", "", "2026-01-02", "", "4 EUR"],
    ];
    let costs = Costs::of(&table(&COST, &rows), None);
    assert!(costs.no_kinds && costs.rows.iter().all(|cost| cost.is_media));
    assert_eq!(costs.span(), Some((day("2026-01-01"), day("2026-01-02"))));
    assert_eq!(Costs::of(&Table::default(), None).span(), None);
}

#[test]
fn a_deal_is_what_the_table_says_and_open_where_it_says_nothing() {
    let names = [
        ("Deal stage", FieldType::Choice),
        ("Create date", FieldType::Date),
        ("Close date", FieldType::Date),
        ("Amount", FieldType::Number),
    ];
    let rows: [&[&str]; 3] = [
        &["Closed Won", "2026-01-01", "2026-03-17", "18000"],
        &["Closed Lost", "", "2026-03-18", ""],
        &["Negotiation", "2026-02-01", "2026-12-01", "5"],
    ];
    let deals = Deals::of(&table(&names, &rows));
    let outcomes: Vec<Outcome> = deals.rows.iter().map(|deal| deal.outcome).collect();
    assert_eq!(outcomes, [Outcome::Won, Outcome::Lost, Outcome::Open]);
    assert_eq!(deals.rows[2].closed, None, "a forecast");
    assert_eq!(deals.rows[0].amount, DealAmount::Of(decimal("18000"), None));
    assert_eq!(deals.rows[1].amount, DealAmount::Missing);
    assert!(deals.are_told && !Deals::of(&Table::default()).are_told);
}

#[test]
fn a_deal_belongs_to_who_was_a_lead_when_it_was_created() {
    let came = |person: u32| [Some(10), Some(5), None, Some(40)][person as usize];
    let cases: [(Option<i32>, &[u32], Sharing, Whose); 7] = [
        (
            Some(20),
            &[0, 1],
            Sharing::FirstTouch,
            Whose::Leads(vec![1]),
        ),
        (
            Some(20),
            &[0, 1, 3],
            Sharing::Equal,
            Whose::Leads(vec![1, 0]),
        ),
        (Some(10), &[0], Sharing::FirstTouch, Whose::Leads(vec![0])),
        (Some(20), &[3], Sharing::FirstTouch, Whose::Elsewhere),
        (Some(20), &[2, 3], Sharing::FirstTouch, Whose::Unclear),
        (None, &[0], Sharing::FirstTouch, Whose::Unclear),
        (Some(20), &[], Sharing::FirstTouch, Whose::Nobody),
    ];
    for (created, people, sharing, expected) in cases {
        assert_eq!(
            whose(created, people, came, sharing),
            expected,
            "{people:?}"
        );
    }
}

#[test]
fn money_of_another_currency_counts_at_the_rate_of_its_month_or_is_left_out_and_told() {
    let [eur, pln, usd] = ["EUR", "PLN", "USD"].map(currency);
    let january = Month::from_text("2026-01").unwrap();
    let february = Month::from_text("2026-02-14").unwrap();
    let worth = [(pln, decimal("0.25")), (usd, decimal("0.8"))];
    let rates = MonthRates {
        worth: [(january, worth.into())].into(),
        base: Some(eur),
    };
    let cases = [
        (Some(pln), Some(eur), january, Ok("25")),
        (Some(usd), Some(pln), january, Ok("320")),
        (Some(eur), Some(usd), january, Ok("125")),
        (Some(eur), Some(eur), february, Ok("100")),
        (None, Some(eur), february, Ok("100")),
        (Some(pln), Some(eur), february, Err(NoRate(pln, february))),
    ];
    let mut sum = Sum::default();
    for (from, to, month, expected) in cases {
        let converted = rates.convert(decimal("100"), from, (to, month));
        assert_eq!(converted, expected.map(decimal), "{from:?} {to:?}");
        sum.add_converted(converted, decimal("100"));
    }
    assert_eq!((sum.n, sum.total), (5, decimal("670")));
    assert_eq!(
        (sum.left[&pln].n, sum.left[&pln].total),
        (1, decimal("100"))
    );
    assert_eq!(
        (Month::from_text("2026-13"), Month::from_text("May")),
        (None, None)
    );
}

#[test]
fn the_formulas_are_those_of_the_books_to_the_last_digit() {
    // 18 × 0.24 × 18,000 ÷ 75.
    let pipeline = Velocity {
        open: 18,
        won: 6,
        closed: 25,
        revenue: decimal("108000"),
        n_revenue: 6,
        days: 450,
        n_days: 6,
    };
    assert_eq!(velocity(&pipeline), Some(decimal("1036.8")));
    for nothing in [
        Velocity {
            closed: 0,
            ..pipeline
        },
        Velocity {
            days: 0,
            ..pipeline
        },
        Velocity {
            n_revenue: 0,
            ..pipeline
        },
    ] {
        assert_eq!(velocity(&nothing), None);
    }
    assert_eq!(per(decimal("100"), 3), Some(decimal("33.333333333333")));
    assert_eq!(per(decimal("100"), 0), None);
    // 1,200 a year, 80 % of it margin, 15 % leave in a year.
    let value = lifetime_value(decimal("1200"), decimal("0.8"), decimal("0.15"));
    assert_eq!(value, Some(decimal("6400")));
    assert_eq!(
        lifetime_value(decimal("1"), decimal("1"), decimal("0")),
        None
    );
    let months = payback_months(decimal("960"), decimal("100"), decimal("0.8"));
    assert_eq!(months, Some(decimal("12")));
    assert_eq!(
        payback_months(decimal("9"), decimal("0"), decimal("1")),
        None
    );
    let back = return_on(decimal("100"), decimal("350"), decimal("1"));
    assert_eq!(back, Some(decimal("2.5")));
    assert_eq!(return_on(decimal("0"), decimal("350"), decimal("1")), None);
}

proptest! {
    #[test]
    fn a_cost_spread_over_its_days_is_spent_whole_however_they_are_divided(
        cents in -10_000_000_i64..10_000_000,
        from in 0_i32..20_000,
        days in 1_i32..800,
        cuts in prop::collection::btree_set(0_i32..800, 0..12),
    ) {
        let amount = Decimal::of(cents as f64 / 100.0).unwrap();
        let cost = CostRow {
            row: 0,
            source: None,
            campaign: None,
            kind: None,
            from,
            to: from + days - 1,
            amount,
            currency: None,
            is_media: true,
        };
        let add = |sum: Decimal, part: Decimal| sum.plus(part).unwrap();
        let mut starts = vec![from - 100];
        starts.extend(cuts.into_iter().map(|cut| from + cut + 1));
        let ends = starts.iter().skip(1).map(|start| start - 1).chain([from + 2_000]);
        let parts = starts.iter().zip(ends).map(|(start, end)| cost.within(*start, end));
        prop_assert_eq!(parts.fold(Decimal::default(), add), amount);
        let months = cost.pieces(i32::MIN / 2, i32::MAX / 2).into_iter();
        prop_assert_eq!(months.map(|piece| piece.amount).fold(Decimal::default(), add), amount);
    }

    #[test]
    fn equal_parts_add_up_and_differ_by_a_cent_at_most(cents in -1_000_000_i64..1_000_000, n in 1_usize..40) {
        let amount = Decimal::of(cents as f64 / 100.0).unwrap();
        let parts = equal_parts(amount, n);
        let sum = parts.iter().fold(Decimal::default(), |sum, part| sum.plus(*part).unwrap());
        prop_assert_eq!((parts.len(), sum), (n, amount));
        let (least, most) = (parts.iter().min().unwrap(), parts.iter().max().unwrap());
        prop_assert!(most.minus(*least).unwrap() <= decimal("0.01"));
    }
}
