//! The fast way says what the slow one says, of random events in every order.

use funnel::{Event, Events, Exclusion, NO_TIME, Order, Sequence};
use proptest::prelude::*;

use crate::slow::Asked;

impl Asked {
    pub(crate) fn sequence(&self) -> Sequence {
        let mut sequence = Sequence::new(self.n_steps, self.order).unwrap();
        if let Some(window) = self.window {
            sequence = sequence.within(window).unwrap();
        }
        for (step, window) in self.step_windows.iter().enumerate() {
            if let Some(window) = window {
                sequence = sequence.step_within(step, *window).unwrap();
            }
        }
        for &(from, to) in &self.exclusions {
            sequence = sequence.without(Exclusion { from, to }).unwrap();
        }
        sequence
    }
}

fn any_order() -> impl Strategy<Value = Order> {
    prop::sample::select(&[Order::Ordered, Order::Strict, Order::Unordered][..])
}

fn any_asked() -> impl Strategy<Value = Asked> {
    let window = || prop::option::weighted(0.6, 0_i64..12);
    (any_order(), 1_usize..5, window()).prop_flat_map(move |(order, n_steps, window)| {
        let own = prop::option::weighted(0.3, 0_i64..8);
        let between = (0..n_steps, 1..=n_steps).prop_map(move |(from, more)| (from, from + more));
        let exclusions = prop::collection::vec(between, 0..3);
        (prop::collection::vec(own, n_steps), exclusions).prop_map(move |(own, exclusions)| {
            let unordered = order == Order::Unordered;
            let step_windows = own
                .iter()
                .enumerate()
                .map(|(step, own)| own.filter(|_| step > 0 && !unordered));
            let mut exclusions: Vec<(usize, usize)> = exclusions;
            exclusions.retain(|&(from, to)| {
                to < n_steps && (!unordered || (from, to) == (0, n_steps - 1))
            });
            Asked {
                order,
                n_steps,
                window,
                step_windows: step_windows.collect(),
                exclusions,
            }
        })
    })
}

/// Events of up to three subjects: few times, so that many are equal, and often of one step only.
fn any_events() -> impl Strategy<Value = Vec<Event>> {
    let steps = prop_oneof![
        3 => (0_u32..4).prop_map(|step| 1 << step),
        1 => 0_u32..16,
    ];
    let excluded = prop_oneof![5 => Just(0_u32), 1 => 0_u32..4];
    let event = (0_u32..3, 0_i64..20, steps, excluded);
    let event = event.prop_map(|(subject, time, steps, excluded)| Event {
        subject,
        time,
        steps,
        excluded,
    });
    prop::collection::vec(event, 0..22)
}

proptest! {
    #[test]
    fn the_fast_way_says_what_every_attempt_one_by_one_says(asked in any_asked(), arrived in any_events()) {
        let passed = asked.sequence().passed(&Events::of_arrived(3, &arrived));
        for subject in 0..3_u32 {
            let mut own: Vec<Event> =
                arrived.iter().filter(|event| event.subject == subject).copied().collect();
            own.sort_by_key(|event| event.time);
            let slow = asked.times(&own);
            let at = subject as usize;
            let fast = passed.times.iter().map(|times| times[at]);
            let fast: Vec<i64> = fast.take_while(|time| *time != NO_TIME).collect();
            prop_assert_eq!(passed.excluded.contains(at), slow.is_none());
            prop_assert_eq!(usize::from(passed.reached[at]), fast.len());
            prop_assert_eq!(fast, slow.unwrap_or_default(), "subject {}: {:?}", subject, own);
        }
    }

    #[test]
    fn nobody_comes_to_a_step_who_did_not_come_to_the_one_before_and_the_times_ascend(
        asked in any_asked(),
        arrived in any_events(),
    ) {
        let passed = asked.sequence().passed(&Events::of_arrived(3, &arrived));
        let counts = passed.counts();
        prop_assert!(counts.is_sorted_by(|before, after| before >= after));
        for (step, n) in counts.iter().enumerate() {
            prop_assert_eq!(passed.at(step).count(), *n);
        }
        for subject in 0..3 {
            let times = passed.times.iter().map(|times| times[subject]);
            let times: Vec<i64> = times.filter(|time| *time != NO_TIME).collect();
            prop_assert!(times.is_sorted());
            let (first, last) = (times.first(), times.last());
            if let (Some(window), Some(first), Some(last)) = (asked.window, first, last) {
                prop_assert!(last - first <= window);
            }
        }
    }

    #[test]
    fn a_wider_window_and_a_looser_order_lose_nobody(asked in any_asked(), arrived in any_events()) {
        let events = Events::of_arrived(3, &arrived);
        let plain = Asked { exclusions: Vec::new(), step_windows: vec![None; asked.n_steps], ..asked };
        let wider = Asked { window: plain.window.map(|window| window + 3), ..plain.clone() };
        let reached = |asked: &Asked| asked.sequence().passed(&events).reached;
        let (own, wide) = (reached(&plain), reached(&wider));
        prop_assert!(own.iter().zip(&wide).all(|(own, wide)| own <= wide));
        let in_order = |order| reached(&Asked { order, ..plain.clone() });
        let orders = [Order::Strict, Order::Ordered, Order::Unordered].map(in_order);
        for pair in orders.windows(2) {
            prop_assert!(pair[0].iter().zip(&pair[1]).all(|(strict, loose)| strict <= loose));
        }
    }
}
