//! Do the figures over time hold together? Laws of periods, cohorts, waits and stocks over random passes, held
//! to a slow reference that looks at one pass after the other.

use std::sync::Arc;

use funnel::{
    Beside, Between, Cadence, Ending, Entered, NO_DAY, Outcome, Paths, Periods, RecordedTo,
    Standing, Unit, Wait, ages, arrived, balance, cohorts, each_age, stands, wait, waits,
};
use lead::Mask;
use proptest::prelude::*;

const AS_OF: i32 = 20_400;
const FIRST: i32 = AS_OF - 200;

/// A step of one pass: not entered, or on a day that is known or not.
fn any_day() -> impl Strategy<Value = Option<(i32, bool)>> {
    prop::option::weighted(0.7, (FIRST - 20..AS_OF + 15, prop::bool::weighted(0.85)))
}

type Line = (Vec<Option<(i32, bool)>>, Option<i32>);

fn any_paths() -> impl Strategy<Value = Paths> {
    let line = (
        prop::collection::vec(any_day(), 4),
        prop::option::weighted(0.3, 0_i32..60),
    );
    prop::collection::vec(line, 0..80).prop_map(|lines| paths(&lines))
}

fn paths(lines: &[Line]) -> Paths {
    let step = |step: usize| {
        let days = lines.iter().map(|(days, _)| days[step]);
        let day = days.map(|day| day.map_or(NO_DAY, |(day, _)| day)).collect();
        let dated = Mask::from_fn(lines.len(), |pass| {
            lines[pass].0[step].is_some_and(|(_, dated)| dated)
        });
        Entered::new(day, dated)
    };
    let opened = |(days, _): &Line| days.iter().flatten().map(|(day, _)| *day).min();
    let last = |(days, _): &Line| days.iter().flatten().map(|(day, _)| *day).max();
    let closed = |line: &Line| line.1.map(|after| last(line).unwrap_or(FIRST) + after);
    Paths {
        unit: Unit::Person,
        n_subjects: lines.len(),
        subject: (0..lines.len() as u32).collect(),
        opened: lines
            .iter()
            .map(|line| opened(line).unwrap_or(FIRST))
            .collect(),
        steps: (0..4).map(step).collect(),
        closed: lines
            .iter()
            .map(|line| closed(line).unwrap_or(NO_DAY))
            .collect(),
        closed_by: lines
            .iter()
            .map(|line| closed(line).map(|_| RecordedTo::Ending(Ending::Lost)))
            .collect(),
    }
}

fn any_periods() -> impl Strategy<Value = Periods> {
    let cadence = prop::sample::select(&Cadence::ALL[..]);
    (cadence, FIRST..AS_OF, 1_u8..=12).prop_map(|(cadence, from, fiscal)| {
        Periods::between(cadence, fiscal, (from, AS_OF), AS_OF, usize::MAX)
    })
}

/// What became of an entrant, pass by pass and word by word.
fn slowly(paths: &Paths, between: Between, edges: &[i32], pass: usize) -> Option<(i32, Outcome)> {
    let day = paths.steps[between.from].on(pass)?;
    let to = &paths.steps[between.to];
    let came = to.has(pass) && to.day[pass] <= AS_OF;
    let outcome = if !came {
        let over = between.window.is_some_and(|window| AS_OF >= day + window);
        match paths.closed[pass] == NO_DAY && !over {
            true => Outcome::Pending,
            false => Outcome::NotConverted,
        }
    } else if to.on(pass).is_none() {
        Outcome::Undated
    } else if to.day[pass] < day {
        Outcome::Before
    } else if between
        .window
        .is_some_and(|window| to.day[pass] > day + window)
    {
        Outcome::Late
    } else {
        let by = edges.iter().position(|edge| to.day[pass] <= day + edge);
        Outcome::Converted(by.unwrap_or(edges.len()))
    };
    Some((day, outcome))
}

proptest! {
    #[test]
    fn every_entry_is_in_one_period_or_told_beside(paths in any_paths(), periods in any_periods()) {
        let arrived = arrived(&paths, &periods, &(0..paths.steps.len()).collect::<Vec<_>>());
        for (step, entered) in paths.steps.iter().enumerate() {
            let beside: usize = Beside::ALL.iter().map(|one| arrived.n_beside(step, *one)).sum();
            let entries = (0..paths.n()).filter(|pass| entered.has(*pass)).count();
            prop_assert_eq!(arrived.n_in_periods(step) + beside, entries);
            prop_assert_eq!(arrived.n_all(step), entries);
            for period in 0..periods.n() {
                let (first, last) = periods.days(period).unwrap();
                let slowly: Vec<u32> = (0..paths.n())
                    .filter(|pass| entered.on(*pass).is_some_and(|day| {
                        first <= day && day <= last && day <= AS_OF
                    }))
                    .map(|pass| pass as u32)
                    .collect();
                let mut rows = arrived.cells().rows(arrived.cell(step, period)).to_vec();
                rows.sort_unstable();
                prop_assert_eq!(rows, slowly);
            }
        }
    }

    #[test]
    fn cohorts_are_those_of_the_slow_reference_and_sum_up_to_all_entrants(
        paths in any_paths(),
        periods in any_periods(),
        window in prop::option::of(0_i32..120),
        (from, to) in (0_usize..4, 0_usize..4),
    ) {
        let edges = [0, 7, 30, 60];
        let between = Between { from, to, window };
        let found = cohorts(&Arc::new(paths.clone()), &periods, between, &edges);
        let told: Vec<(i32, Outcome)> = (0..paths.n())
            .filter_map(|pass| slowly(&paths, between, &edges, pass))
            .collect();
        let mut sum = 0;
        for cohort in 0..found.n() {
            let own: Vec<(i32, Outcome)> = told
                .iter()
                .filter(|(day, _)| *day <= AS_OF && periods.at(*day) == Some(cohort))
                .copied()
                .collect();
            let n = |outcome: Outcome| own.iter().filter(|(_, one)| *one == outcome).count();
            prop_assert_eq!(found.n_entered(cohort), own.len());
            for outcome in Outcome::BESIDE {
                prop_assert_eq!(found.n_of(cohort, outcome), n(outcome), "{:?}", outcome);
            }
            let mut by = 0;
            for edge in 0..=edges.len() {
                by += n(Outcome::Converted(edge));
                prop_assert_eq!(found.n_by(cohort, edge), by);
            }
            prop_assert_eq!(found.n_converted(cohort), by);
            let settled = own.iter().filter(|(day, outcome)| {
                window.is_none_or(|window| day + window <= AS_OF)
                    && !matches!(outcome, Outcome::Before | Outcome::Undated)
            });
            prop_assert_eq!(found.sums(cohort).settled, settled.clone().count());
            let settled = settled.filter(|(_, outcome)| matches!(outcome, Outcome::Converted(_)));
            prop_assert_eq!(found.sums(cohort).settled_converted, settled.count());
            let days = own.iter().map(|(day, _)| *day).min();
            prop_assert_eq!(found.sums(cohort).first_day, days.unwrap_or(NO_DAY));
            let open = own.iter().filter(|(_, outcome)| *outcome == Outcome::Pending);
            let open = open.map(|(day, _)| *day).max();
            prop_assert_eq!(found.sums(cohort).last_open, open.unwrap_or(NO_DAY));
            let whose = (0..paths.n()).filter(|pass| {
                let told = slowly(&paths, between, &edges, *pass);
                told.is_some_and(|(day, outcome)| {
                    day <= AS_OF && periods.at(day) == Some(cohort) && outcome == Outcome::Late
                })
            });
            let whose: Vec<u32> = whose.map(|pass| paths.subject[pass]).collect();
            prop_assert_eq!(found.cells().rows(found.cell(cohort, Outcome::Late)), whose);
            sum += own.len();
        }
        let entrants = (0..paths.n()).filter(|pass| paths.steps[from].has(*pass)).count();
        prop_assert_eq!(sum + found.n_outside + found.n_to_come + found.n_undated, entrants);
    }

    #[test]
    fn every_pass_between_two_steps_stands_in_one_way(
        paths in any_paths(),
        (from, to) in (0_usize..4, 0_usize..4),
    ) {
        let found = waits(&paths, (from, to), AS_OF, None);
        let told = (0..paths.n()).filter(|pass| {
            let came = paths.steps[to].has(*pass) && paths.steps[to].day[*pass] <= AS_OF;
            paths.steps[from].has(*pass) || came
        });
        prop_assert_eq!(found.n_all(), told.count());
        let half = Mask::from_fn(paths.n_subjects, |row| row % 2 == 0);
        let parts = [half.clone(), half.not()].map(|part| waits(&paths, (from, to), AS_OF, Some(&part)));
        prop_assert_eq!(parts[0].n_all() + parts[1].n_all(), found.n_all());
        prop_assert_eq!(parts[0].n_took() + parts[1].n_took(), found.n_took());
        for pass in 0..paths.n() {
            if let Some(Wait::Took(days)) = wait(&paths, (from, to), pass, AS_OF) {
                prop_assert!(days >= 0);
            }
        }
    }

    #[test]
    fn those_of_each_age_are_those_who_stand_there(paths in any_paths(), day in FIRST..AS_OF) {
        let found = ages(&paths, day, 3);
        let mut each = Vec::new();
        each_age(&paths, day, |pass, step, age| each.push((pass, step, age)));
        let told = (0..paths.n()).filter_map(|pass| {
            let here = stands(&paths, pass, day)?;
            Some((pass, here.step, here.since.map(|since| day - since)))
        });
        let told: Vec<_> = told.collect();
        prop_assert_eq!(&each, &told);
        for (step, found) in found.iter().enumerate() {
            let own: Vec<_> = told.iter().filter(|(_, one, _)| *one == step).collect();
            prop_assert_eq!(found.n(), own.len());
            prop_assert_eq!(found.n_undated, own.iter().filter(|one| one.2.is_none()).count());
            let long = own.iter().filter(|one| one.2.is_some_and(|age| age > 30)).count();
            prop_assert_eq!(found.n_over(30), long);
            prop_assert_eq!(found.n_until(30) + found.n_undated, own.len() - long);
        }
    }

    #[test]
    fn the_stock_at_the_start_and_what_came_less_what_left_is_the_stock_at_the_end(
        paths in any_paths(),
        periods in any_periods(),
    ) {
        let found = balance(&paths, &periods);
        let there = Standing::new(Arc::new(paths.clone()), &periods, paths.n_subjects);
        for step in 0..paths.steps.len() {
            for period in 0..periods.n() {
                let flow = found.flow(step, period);
                prop_assert_eq!(
                    flow.at_start + flow.came + flow.known_since,
                    flow.left + flow.at_end
                );
                if period > 0 {
                    prop_assert_eq!(found.flow(step, period - 1).at_end, flow.at_start);
                }
                let (_, last) = periods.days(period).unwrap();
                let slowly = (0..paths.n()).filter(|pass| {
                    stands(&paths, *pass, last.min(AS_OF)).is_some_and(|one| one.step == step)
                });
                let slowly: Vec<usize> = slowly.collect();
                prop_assert_eq!(flow.at_end, slowly.len(), "step {} period {}", step, period);
                let whose = slowly.iter().map(|pass| paths.subject[*pass]);
                let whose = Mask::of_rows(paths.n_subjects, whose);
                prop_assert_eq!(there.n(step, period + 1), whose.count());
                prop_assert_eq!(there.rows(step, period + 1), whose, "step {} period {}", step, period);
            }
        }
    }

    #[test]
    fn within_one_population_without_windows_the_rates_multiply_to_the_cumulative_one(
        lines in prop::collection::vec((0_i32..4, 1_i32..30), 1..60),
    ) {
        // Everybody goes step by step, some further than others.
        let lines: Vec<Line> = lines
            .into_iter()
            .map(|(furthest, pace)| {
                let day = |step: i32| (step <= furthest).then_some((FIRST + step * pace, true));
                ((0..4).map(day).collect(), None)
            })
            .collect();
        let paths = paths(&lines);
        let periods = Periods::between(Cadence::Year, 1, (FIRST - 1, AS_OF), AS_OF, usize::MAX);
        let rate = |from: usize, to: usize| {
            let found = cohorts(&Arc::new(paths.clone()), &periods, Between { from, to, window: None }, &[]);
            let sum = |of: &dyn Fn(usize) -> usize| (0..found.n()).map(of).sum::<usize>() as f64;
            let entered = sum(&|cohort| found.n_entered(cohort));
            let converted = sum(&|cohort| found.n_converted(cohort));
            (entered > 0.0).then_some(converted / entered)
        };
        let steps: Option<f64> = (0..3).map(|step| rate(step, step + 1)).product();
        if let Some(product) = steps {
            prop_assert!((product - rate(0, 3).unwrap()).abs() < 1e-12);
        }
    }
}

#[test]
fn nobody_and_one_who_was_won_before_they_were_known_are_told_as_they_are() {
    let periods = Periods::between(Cadence::Month, 1, (FIRST, AS_OF), AS_OF, usize::MAX);
    let nobody = paths(&[]);
    assert_eq!(
        arrived(
            &nobody,
            &periods,
            &(0..nobody.steps.len()).collect::<Vec<_>>()
        )
        .n_all(0),
        0
    );
    assert_eq!(waits(&nobody, (0, 3), AS_OF, None).n_all(), 0);

    let day = |day: i32| Some((day, true));
    let won_first = paths(&[(vec![day(FIRST + 9), None, None, day(FIRST + 4)], None)]);
    let found = waits(&won_first, (0, 3), AS_OF, None);
    assert_eq!((found.n_before(), found.n_took()), (1, 0));
    assert_eq!(wait(&won_first, (0, 3), 0, AS_OF), Some(Wait::Before(5)));
    assert_eq!(wait(&won_first, (1, 3), 0, AS_OF), Some(Wait::Skipped));

    let to_come = paths(&[(vec![day(AS_OF + 3), None, None, None], None)]);
    assert_eq!(
        arrived(
            &to_come,
            &periods,
            &(0..to_come.steps.len()).collect::<Vec<_>>()
        )
        .n_beside(0, Beside::ToCome),
        1
    );
    assert_eq!(wait(&to_come, (0, 3), 0, AS_OF), Some(Wait::ToCome));
    assert_eq!(stands(&to_come, 0, AS_OF), None);
    // A step that is no longer in the definition was entered by nobody.
    let gone = Between {
        from: 7,
        to: 9,
        window: None,
    };
    assert_eq!(
        cohorts(&Arc::new(won_first.clone()), &periods, gone, &[30]).n_entered(0),
        0
    );
    assert_eq!(waits(&won_first, (7, 9), AS_OF, None).n_all(), 0);
}

#[test]
fn of_very_many_subjects_over_very_many_periods_every_mark_opens_whom_it_counts() {
    // Ten million subjects, three steps, 400 days: 12,000 million bits, if all were kept.
    let n = 10_000_000;
    let subjects = [0, 4_999_999, 4_999_999, 9_999_999];
    let day = |from: [i32; 4]| Entered::new(from.to_vec(), Mask::all(4));
    let paths = Paths {
        unit: Unit::Person,
        n_subjects: n,
        subject: subjects.to_vec(),
        opened: vec![FIRST, FIRST, FIRST + 20, FIRST],
        steps: vec![
            day([FIRST, FIRST, FIRST + 20, NO_DAY]),
            day([FIRST + 10, NO_DAY, FIRST + 21, NO_DAY]),
            // Two ways of one subject came to the last step, where both stay.
            day([NO_DAY, FIRST + 5, FIRST + 30, FIRST + 2]),
        ],
        closed: vec![NO_DAY, FIRST + 5, FIRST + 30, FIRST + 2],
        closed_by: [None, Some(2), Some(2), Some(2)]
            .map(|stage| stage.map(RecordedTo::Stage))
            .to_vec(),
    };
    let periods = Periods::between(Cadence::Day, 1, (AS_OF - 399, AS_OF), AS_OF, usize::MAX);
    assert_eq!(periods.n(), 400);
    let there = Standing::new(Arc::new(paths.clone()), &periods, n);
    let found = balance(&paths, &periods);
    let mut seen = 0;
    for step in 0..3 {
        for period in [0, 199, 200, 205, 210, 220, 230, 399] {
            let rows = there.rows(step, period + 1);
            assert_eq!(there.n(step, period + 1), rows.count(), "{step} {period}");
            // Of the last step alone one subject counts twice, and is opened once.
            let twice = usize::from(step == 2 && period >= 229);
            let flow = found.flow(step, period);
            assert_eq!(flow.at_end, rows.count() + twice, "{step} {period}");
            seen += rows.count();
        }
    }
    assert!(seen > 8, "{seen}");
    assert_eq!(
        there.rows(2, 400).rows().collect::<Vec<_>>(),
        [4_999_999, 9_999_999]
    );
    assert_eq!(
        (there.n(3, 1), there.n(0, 999)),
        (0, 0),
        "there is no such step or end"
    );
}
