//! The rules, each by a case of its own. Events are written `a5`: what happens, and at which second; of one
//! subject a line.

use funnel::{Bin, Event, Events, Exclusion, NO_TIME, Order, Passed, Sequence, SequenceError};

/// The events of these subjects, one line each, for steps that are called so; `x` excludes.
fn events(steps: &str, subjects: &[&str]) -> Events {
    let mut arrived = Vec::new();
    for (subject, line) in subjects.iter().enumerate() {
        for word in line.split_whitespace() {
            let (name, time) = word.split_at(1);
            let is = |(at, step): (usize, &str)| u32::from(step == name) << at;
            let steps = steps.split_terminator("").skip(1).enumerate().map(is).sum();
            arrived.push(Event {
                subject: subject as u32,
                time: time.parse().unwrap(),
                steps,
                excluded: u32::from(name == "x"),
            });
        }
    }
    Events::of_arrived(subjects.len(), &arrived)
}

fn said(passed: &Passed, subject: usize) -> String {
    if passed.excluded.contains(subject) {
        return "out".to_owned();
    }
    let times = passed.times.iter().map(|times| times[subject]);
    let times = times.filter(|&time| time != NO_TIME);
    times
        .map(|time| time.to_string())
        .collect::<Vec<_>>()
        .join(" ")
}

fn sequence(steps: &str, order: Order) -> Sequence {
    Sequence::new(steps.len(), order).unwrap()
}

use Order::{Ordered, Strict, Unordered};

#[test]
fn the_steps_come_in_their_order_and_the_attempt_that_got_furthest_counts() {
    // Steps, order, window, what happened, the times that count.
    let cases: [(&str, Order, i64, &str, &str); 34] = [
        ("abc", Ordered, 99, "a1 b2 c3", "1 2 3"),
        ("abc", Ordered, 99, "", ""),
        ("abc", Ordered, 99, "b1 c2", ""),
        // A step that was skipped blocks what comes later.
        ("abc", Ordered, 99, "a1 c2", "1"),
        // What comes before the first step counts for nothing.
        ("ab", Ordered, 99, "b1 a2", "2"),
        ("ab", Ordered, 99, "b1 a2 b3", "2 3"),
        // The window is inclusive and runs from the first step.
        ("abc", Ordered, 10, "a0 b5 c10", "0 5 10"),
        ("abc", Ordered, 10, "a0 b5 c11", "0 5"),
        ("ab", Ordered, 0, "a7 b7", "7 7"),
        // Whoever begins again has time again.
        ("ab", Ordered, 5, "a0 a8 b12", "8 12"),
        ("ab", Ordered, 9, "a0 a8 b9", "8 9"),
        // Later attempts that come less far change nothing.
        ("abc", Ordered, 99, "a1 b2 c3 a20 b21 a30 b40", "1 2 3"),
        // Of those that come equally far, the first.
        ("abc", Ordered, 9, "a1 b5 a50 b52", "1 5"),
        // The earliest between.
        ("abc", Ordered, 99, "a1 b2 b3 c4", "1 2 4"),
        ("abc", Ordered, 99, "a1 b2 a3 c4", "1 2 4"),
        // Equal times count in the order of arrival.
        ("ab", Ordered, 99, "a3 b3", "3 3"),
        ("ab", Ordered, 99, "b3 a3", "3"),
        ("abc", Ordered, 99, "a3 a3 a3 b3 c3", "3 3 3"),
        // They arrive in any order of times.
        ("abc", Ordered, 99, "c3 a1 b2", "1 2 3"),
        // One event is of one step.
        ("aa", Ordered, 99, "a1", "1"),
        ("aa", Ordered, 99, "a1 a2", "1 2"),
        ("abbb", Ordered, 99, "b0 b0 a1 z2 b3", "1 3"),
        // Strict: nothing between.
        ("abc", Strict, 99, "a1 b2 c3", "1 2 3"),
        ("abc", Strict, 99, "a1 z2 b3 c4", "1"),
        ("abc", Strict, 99, "z0 a1 b2 z3 c4", "1 2"),
        ("abc", Strict, 99, "a0 a1 b2 c3", "1 2 3"),
        ("aab", Strict, 99, "a0 a1 a2 b3", "1 2 3"),
        ("abc", Strict, 5, "a0 b5 c6", "0 5"),
        // Unordered: any order, each step once.
        ("abc", Unordered, 99, "c1 a2 b3", "1 2 3"),
        ("abc", Unordered, 99, "b1 b2", "1"),
        ("abc", Unordered, 2, "a0 b3 c4", "3 4"),
        ("aab", Unordered, 99, "a1 b2", "1 2"),
        ("abc", Unordered, 3, "c0 b9 a10 z11 c12", "9 10 12"),
        // Of equally many, the first.
        ("abc", Unordered, 2, "a0 b1 b50 c51", "0 1"),
    ];
    for (steps, order, window, happened, times) in cases {
        let sequence = sequence(steps, order).within(window).unwrap();
        let passed = sequence.passed(&events(steps, &[happened]));
        assert_eq!(
            said(&passed, 0),
            times,
            "{steps} {order:?} {window}: {happened}"
        );
    }
}

#[test]
fn a_step_may_have_a_window_of_its_own_from_the_step_before() {
    let cases = [
        ("a0 b5 c8", "0 5 8"),
        ("a0 b6 c8", "0"),
        ("a0 b5 c9", "0 5"),
        // The second time counts where the first was too early for what comes then.
        ("a0 b1 b5 c8", "0 5 8"),
        ("a0 b1 b4 b5 c7", "0 4 7"),
        ("a0 b1 a3 b4 b6 c9", "3 6 9"),
    ];
    for (happened, times) in cases {
        let sequence = sequence("abc", Ordered).step_within(1, 5).unwrap();
        let sequence = sequence.step_within(2, 3).unwrap();
        let passed = sequence.passed(&events("abc", &[happened]));
        assert_eq!(said(&passed, 0), times, "{happened}");
    }
}

#[test]
fn what_happens_between_two_steps_may_take_a_subject_out_of_all_of_them() {
    let whole = [(0, 1, 9, "ab", Ordered)];
    let cases = [
        (whole[0], "a0 b2", "0 2"),
        (whole[0], "a0 x1 b2", "out"),
        (whole[0], "a0 x1", "out"),
        // After the window it is no longer between.
        (whole[0], "a0 x10", "0"),
        (whole[0], "a0 x9", "out"),
        // Before the first step and after the last it is not between either.
        (whole[0], "x0 a1 b2", "1 2"),
        (whole[0], "a0 b2 x3", "0 2"),
        (whole[0], "a0 x1 a2 b3", "out"),
        ((1, 2, 99, "abc", Ordered), "a0 x1 b2 c3", "0 2 3"),
        ((1, 2, 99, "abc", Ordered), "a0 b1 x2 c3", "out"),
        ((0, 1, 99, "abc", Ordered), "a0 b1 x2 c3", "0 1 3"),
        ((0, 2, 99, "abc", Ordered), "a0 b1 x2", "out"),
        ((0, 1, 99, "ab", Strict), "a0 x1 b2", "out"),
        ((0, 1, 99, "ab", Strict), "a0 z1 x2 b3", "0"),
        ((0, 1, 9, "ab", Unordered), "b0 x1 a2", "out"),
        ((0, 1, 9, "ab", Unordered), "b0 x10 a11", "0"),
    ];
    for ((from, to, window, steps, order), happened, times) in cases {
        let sequence = sequence(steps, order).within(window).unwrap();
        let sequence = sequence.without(Exclusion { from, to }).unwrap();
        let passed = sequence.passed(&events(steps, &[happened]));
        assert_eq!(said(&passed, 0), times, "{from}–{to} {order:?}: {happened}");
    }
}

#[test]
fn the_seconds_between_two_steps_are_of_those_who_came_to_both() {
    let subjects = ["a0 b2220 c9000", "a0 b2220", "a0 b82800", "a5"];
    let passed = sequence("abc", Ordered).passed(&events("abc", &subjects));
    assert_eq!(passed.counts(), [4, 3, 1]);
    let seconds = passed.seconds(0, 1);
    assert_eq!(
        (seconds.n(), seconds.average(), seconds.median()),
        (3, Some(29_080.0), Some(2_220.0))
    );
    let bins = |n| {
        seconds
            .bins(n)
            .iter()
            .map(|bin: &Bin| (bin.from, bin.n))
            .collect::<Vec<_>>()
    };
    // As many as the cube root says, and the top edge on its own.
    assert_eq!(bins(None), [(2_220, 2), (42_510, 0), (82_800, 1)]);
    assert_eq!(bins(Some(7)).len(), 8);
    assert_eq!(bins(Some(7)).iter().map(|(_, n)| n).sum::<usize>(), 3);
    let one = passed.seconds(1, 2);
    assert_eq!(one.bins(None), [Bin { from: 6_780, n: 1 }]);
    let nobody = passed.seconds(2, 9);
    assert_eq!(
        (nobody.average(), nobody.median(), nobody.bins(None).len()),
        (None, None, 0)
    );
}

#[test]
fn what_no_sequence_can_be_is_refused() {
    assert_eq!(Sequence::new(0, Ordered), Err(SequenceError::Steps));
    assert_eq!(Sequence::new(33, Ordered), Err(SequenceError::Steps));
    let any = || sequence("abc", Unordered);
    assert_eq!(
        any().step_within(1, 3),
        Err(SequenceError::WindowsUnordered)
    );
    let between = |from, to| any().without(Exclusion { from, to });
    assert_eq!(between(0, 1), Err(SequenceError::ExclusionUnordered));
    assert_eq!(between(2, 1), Err(SequenceError::Exclusion));
    assert_eq!(between(0, 3), Err(SequenceError::Exclusion));
    assert!(between(0, 2).is_ok());
    assert_eq!(any().within(-1), Err(SequenceError::NegativeWindow));
}

#[test]
fn events_of_subjects_and_steps_that_there_are_not_say_nothing() {
    let event = |subject, steps| Event {
        subject,
        time: 0,
        steps,
        excluded: 9,
    };
    let events = Events::of_arrived(1, &[event(0, 1), event(0, 1 << 9), event(7, 1)]);
    assert_eq!((events.n_subjects(), events.n_events()), (1, 2));
    for order in [Ordered, Strict, Unordered] {
        assert_eq!(
            sequence("a", order).passed(&events).counts(),
            [1],
            "{order:?}"
        );
    }
    let none = Events::of_arrived(0, &[]);
    assert_eq!(sequence("ab", Ordered).passed(&none).counts(), [0, 0]);
}
