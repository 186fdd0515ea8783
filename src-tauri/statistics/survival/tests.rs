//! The published example of survival, and what holds of any.

use proptest::prelude::*;

use super::*;

/// Freireich and others (1963), Blood 21, 699–716: weeks in remission of 21 with 6-mercaptopurine and of 21 with
/// a placebo, as Kleinbaum and Klein tell them, Survival Analysis, 3rd edition, chapters 1 and 2.
fn remissions() -> (Vec<Spell>, Vec<Spell>) {
    let treated = [
        (6, true),
        (6, true),
        (6, true),
        (7, true),
        (10, true),
        (13, true),
        (16, true),
        (22, true),
        (23, true),
        (6, false),
        (9, false),
        (10, false),
        (11, false),
        (17, false),
        (19, false),
        (20, false),
        (25, false),
        (32, false),
        (32, false),
        (34, false),
        (35, false),
    ];
    let placebo = [
        1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
    ];
    let spell = |(weeks, ended): (i32, bool)| Spell {
        lasted: f64::from(weeks),
        ended,
    };
    (
        treated.map(spell).to_vec(),
        placebo.map(|weeks| spell((weeks, true))).to_vec(),
    )
}

#[test]
fn remissions_last_as_published() {
    let (treated, placebo) = remissions();
    let found = kaplan_meier(treated.clone()).unwrap();
    let published = [
        (6.0, 21, 0.8571),
        (7.0, 17, 0.8067),
        (10.0, 15, 0.7529),
        (13.0, 12, 0.6902),
        (16.0, 11, 0.6275),
        (22.0, 7, 0.5378),
        (23.0, 6, 0.4482),
    ];
    for (week, at_risk, surviving) in published {
        assert!((found.at(week) - surviving).abs() < 0.000_051, "{week}");
        assert_eq!(found.at_risk(week), at_risk, "{week}");
    }
    assert!((found.steps[0].error - 0.0764).abs() < 0.000_051);
    assert_eq!(found.median(), Some(23.0));
    assert_eq!(kaplan_meier(placebo.clone()).unwrap().median(), Some(8.0));
    let told = log_rank(treated, placebo).unwrap();
    assert!((told.statistic - 16.793).abs() < 0.000_51, "{told:?}");
    assert!((told.expected - 19.25).abs() < 0.0051, "{told:?}");
}

#[test]
fn cases_counted_together_are_told_as_one_by_one() {
    let (treated, placebo) = remissions();
    let together = |cases: &[Spell]| {
        let mut seen: Vec<Seen> = Vec::new();
        for case in cases {
            let one = Seen::from(*case);
            match seen.iter_mut().find(|seen| seen.lasted == one.lasted) {
                Some(seen) => {
                    seen.ended += one.ended;
                    seen.unfinished += one.unfinished;
                }
                None => seen.push(one),
            }
        }
        seen
    };
    let seen = (together(&treated), together(&placebo));
    assert!(seen.0.len() < treated.len());
    assert_eq!(kaplan_meier(seen.0.clone()), kaplan_meier(treated.clone()));
    assert_eq!(log_rank(seen.0, seen.1), log_rank(treated, placebo));
}

#[test]
fn half_that_is_exactly_half_counts_as_half() {
    let ends = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0];
    let all = ends.map(|lasted| Spell {
        lasted,
        ended: true,
    });
    assert_eq!(kaplan_meier(all).unwrap().median(), Some(3.0));
}

#[test]
fn what_has_no_length_is_left_out_and_counted() {
    let spell = |lasted| Spell {
        lasted,
        ended: true,
    };
    assert_eq!(kaplan_meier([spell(-1.0), spell(f64::NAN)]), None);
    let found = kaplan_meier([spell(-1.0), spell(2.0)]).unwrap();
    assert_eq!((found.n, found.n_left_out), (1, 1));
}

#[test]
fn nothing_that_ended_gives_neither_a_median_nor_a_test() {
    let on = Spell {
        lasted: 5.0,
        ended: false,
    };
    let found = kaplan_meier([on, on]).unwrap();
    assert_eq!((found.median(), found.at(9.0)), (None, 1.0));
    assert_eq!(found.median_interval(), (None, None));
    assert_eq!(log_rank([on], [on]), None);
    assert_eq!(log_rank([] as [Spell; 0], [] as [Spell; 0]), None);
}

fn spells() -> impl Strategy<Value = Vec<Spell>> {
    let one = (0_u32..200, any::<bool>(), any::<bool>()).prop_map(|(time, ended, whole)| Spell {
        lasted: f64::from(time) + if whole { 0.0 } else { 0.5 },
        ended,
    });
    prop::collection::vec(one, 1..80)
}

proptest! {
    #[test]
    fn the_curve_only_falls_and_everybody_leaves_once(spells in spells()) {
        let found = kaplan_meier(spells.clone()).unwrap();
        let left: usize = found.steps.iter().map(|step| step.ended + step.unfinished).sum();
        prop_assert_eq!(left, spells.len());
        for pair in found.steps.windows(2) {
            prop_assert!(pair[0].at < pair[1].at);
            prop_assert!(pair[0].surviving >= pair[1].surviving);
            prop_assert_eq!(pair[0].at_risk, pair[1].at_risk + pair[0].ended + pair[0].unfinished);
        }
        for step in &found.steps {
            if let Some((low, high)) = step.interval {
                prop_assert!(0.0 <= low && low <= step.surviving && step.surviving <= high && high <= 1.0);
            }
        }
    }

    #[test]
    fn where_all_ended_the_curve_is_the_plain_share(times in prop::collection::vec(0_u32..50, 1..60)) {
        let all = times.iter().map(|&time| Spell { lasted: f64::from(time), ended: true });
        let found = kaplan_meier(all).unwrap();
        for at in 0..50 {
            let longer = times.iter().filter(|&&time| time > at).count();
            let share = longer as f64 / times.len() as f64;
            prop_assert!((found.at(f64::from(at)) - share).abs() < 1e-12);
        }
    }

    #[test]
    fn it_matters_not_which_group_is_named_first(one in spells(), other in spells()) {
        let there = log_rank(one.clone(), other.clone());
        let back = log_rank(other, one);
        match (there, back) {
            (Some(there), Some(back)) => prop_assert!((there.p - back.p).abs() < 1e-9),
            (there, back) => prop_assert_eq!(there.is_some(), back.is_some()),
        }
    }
}
