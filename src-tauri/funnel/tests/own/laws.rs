//! Laws over random deals: parts add up to the whole, who reached at least is no fewer than who came all the way,
//! and what is left of all is the product of the steps.

use funnel::{Count, Division, OwnCounted, OwnFunnel, Wanted, tally};
use lead::{Mask, Relation, Table};
use proptest::prelude::*;

use crate::tables::{around, count, funnel, ns, table};

fn any_deals() -> impl Strategy<Value = Table> {
    let day = || prop::sample::select(&["", "1", "2", "3", "4", "200"][..]);
    let kind = prop::sample::select(&["", "red", "blue", "green"][..]);
    let stage = prop::sample::select(&["Won", "Lost", "Open", ""][..]);
    prop::collection::vec((day(), day(), day(), kind, stage), 1..70).prop_map(|rows| {
        let cells = |of: fn(
            &(
                &'static str,
                &'static str,
                &'static str,
                &'static str,
                &'static str,
            ),
        ) -> &'static str| { rows.iter().map(of).collect::<Vec<&str>>() };
        let deals = table(&[
            ("a_date", &cells(|row| row.0)),
            ("b_date", &cells(|row| row.1)),
            ("close_date", &cells(|row| row.2)),
            ("colour", &cells(|row| row.3)),
            ("deal_stage", &cells(|row| row.4)),
        ]);
        around(table(&[("id", &["a"])]), Relation::Deal, deals, &[])
    })
}

fn any_funnel() -> impl Strategy<Value = OwnFunnel> {
    let order = prop::sample::select(&["any", "ordered", "strict", "unordered"][..]);
    let window = prop::option::of(0_u32..4);
    (order, window).prop_map(|(order, window)| {
        let window = window.filter(|_| order != "any");
        let window = window.map_or_else(String::new, |days| {
            format!(r#", "window": {{"days": {days}}}"#)
        });
        let steps = [
            r#"{"date": "a_date"}"#,
            r#"{"date": "b_date"}"#,
            r#"{"where": {"all": [{"field": "deal_stage", "is": ["Won"]}], "on": "close_date"}}"#,
        ];
        funnel("deal", &format!(r#", "order": "{order}"{window}"#), &steps)
    })
}

/// How many of a part count at each step.
fn of_part(counted: &OwnCounted, rows: &[u32]) -> Vec<usize> {
    let part = Mask::of_rows(counted.came.n_leads, rows.iter().copied());
    counted
        .figures(Some(&part))
        .iter()
        .map(|step| step.n)
        .collect()
}

proptest! {
    #[test]
    fn parts_add_up_to_the_whole(list in any_deals(), funnel in any_funnel()) {
        let counted = count(&list, &funnel).unwrap();
        for by in ["colour", "deal_stage", "a_date:month"] {
            let wanted = Wanted { by: vec![Division::of_text(by)], ..Wanted::default() };
            let deals = list.related(Relation::Deal).unwrap();
            let groups = tally(deals.table(), &wanted).groups;
            let parts: Vec<Vec<usize>> =
                groups.iter().map(|group| of_part(&counted, &group.rows)).collect();
            let sums: Vec<usize> =
                (0..3).map(|step| parts.iter().map(|part| part[step]).sum()).collect();
            prop_assert_eq!(&sums, &ns(&counted), "{}", by);
        }
    }

    #[test]
    fn reached_at_least_is_no_fewer_than_the_complete_path(list in any_deals(), funnel in any_funnel()) {
        let at_least = OwnFunnel { count: Count::ReachedAtLeast, ..funnel.clone() };
        let (path, at_least) = (count(&list, &funnel).unwrap(), count(&list, &at_least).unwrap());
        for (path, at_least) in ns(&path).iter().zip(ns(&at_least)) {
            prop_assert!(*path <= at_least);
        }
        for step in 0..3 {
            prop_assert_eq!(path.members(step).count(), ns(&path)[step]);
        }
    }

    #[test]
    fn what_is_left_is_the_product_of_the_steps(list in any_deals(), funnel in any_funnel()) {
        let figures = count(&list, &funnel).unwrap().figures(None);
        let mut product = 1.0;
        for step in &figures[1..] {
            let Some(rate) = step.from_previous.and_then(|rate| rate.rate) else {
                return Ok(());
            };
            product *= rate;
            let first = step.from_first.and_then(|rate| rate.rate).unwrap();
            prop_assert!((first - product).abs() < 1e-12, "{first} is not {product}");
            prop_assert!(first <= 1.0);
        }
    }

    #[test]
    fn whoever_counts_has_a_way_with_the_days_of_its_steps(list in any_deals(), funnel in any_funnel()) {
        let counted = count(&list, &funnel).unwrap();
        let paths = &counted.paths;
        for step in 0..3 {
            let came = paths.subjects(|pass| paths.steps[step].has(pass));
            prop_assert_eq!(&came, counted.came.stages[step].met());
        }
    }
}
