//! Which leads are worth judging? As many of each kind as there are: near the boundary from either side,
//! unknown, plainly in, plainly out; chance chooses among those of a kind, and the order.

use agreement::DrawnAs;
use funnel::{Count, members, undecided};
use lead::Mask;
use qualify::{held_by_one, near_misses};
use statistics::Chance;

use super::boundary_of;
use crate::Snapshot;

/// The rows of today's list that are drawn, in the order in which they are shown.
pub(super) fn drawn(snapshot: &Snapshot, n: usize, seed: u32) -> Vec<(u32, DrawnAs)> {
    let today = snapshot.rows_of_today();
    let row = |row: usize| match &today {
        None => Some(row as u32),
        Some(rows) => rows.get(row).copied().filter(|row| *row != u32::MAX),
    };
    let kinds = kinds(snapshot).into_iter();
    let kinds = kinds.map(|(why, rows)| (why, rows.rows().filter_map(row).collect()));
    draw(kinds.collect(), n, seed)
}

/// The leads of each kind; of one kind where no definition decides.
fn kinds(snapshot: &Snapshot) -> Vec<(DrawnAs, Mask)> {
    let all = Mask::all(snapshot.list.n_rows());
    let any = vec![(DrawnAs::Any, all.clone())];
    let Some((definition, verdicts)) = snapshot.decided() else {
        return any;
    };
    let Some(stage) = boundary_of(definition) else {
        return any;
    };
    if definition.criteria.is_empty() {
        return any;
    }
    let inside = members(verdicts, stage, Count::CompletePath);
    let unknown = undecided(verdicts, stage, Count::CompletePath);
    let held = held_by_one(definition, verdicts, stage).and(&inside);
    let near = near_misses(definition, verdicts, stage).into_iter();
    let near = near.fold(Mask::none(verdicts.n_leads), |all, one| {
        all.or(&one.kept_out)
    });
    let near = near.and_not(&inside).and_not(&unknown);
    let outside = all.and_not(&inside).and_not(&unknown).and_not(&near);
    vec![
        (DrawnAs::NearNo, near),
        (DrawnAs::NearYes, held.clone()),
        (DrawnAs::Unknown, unknown),
        (DrawnAs::Yes, inside.and_not(&held)),
        (DrawnAs::No, outside),
    ]
}

/// One of each kind in turn, until there are `n` or none is left.
fn draw(mut kinds: Vec<(DrawnAs, Vec<u32>)>, n: usize, seed: u32) -> Vec<(u32, DrawnAs)> {
    let mut chance = Chance::of(u64::from(seed));
    for (_, rows) in &mut kinds {
        rows.sort_unstable();
        chance.shuffle(rows);
    }
    let mut cards = Vec::with_capacity(n);
    while cards.len() < n && kinds.iter().any(|(_, rows)| !rows.is_empty()) {
        for (why, rows) in &mut kinds {
            if cards.len() < n
                && let Some(row) = rows.pop()
            {
                cards.push((row, *why));
            }
        }
    }
    // Else whoever judges learns to wait for what comes next.
    chance.shuffle(&mut cards);
    cards
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn kinds(sizes: &[u32]) -> Vec<(DrawnAs, Vec<u32>)> {
        let mut next = 0;
        let of = |(why, size): (DrawnAs, &u32)| {
            let rows = (next..next + size).collect();
            next += size;
            (why, rows)
        };
        DrawnAs::ALL.into_iter().zip(sizes).map(of).collect()
    }

    #[test]
    fn each_kind_gives_as_many_and_what_one_lacks_the_others_give() {
        let n_of = |cards: &[(u32, DrawnAs)]| {
            let n = |why: &DrawnAs| cards.iter().filter(|(_, one)| one == why).count();
            DrawnAs::ALL.iter().take(5).map(n).collect::<Vec<_>>()
        };
        let cases: [(&[u32], usize, &[usize]); 4] = [
            (&[90, 90, 90, 90, 90], 20, &[4, 4, 4, 4, 4]),
            (&[90, 0, 90, 90, 0], 20, &[7, 0, 7, 6, 0]),
            (&[1, 0, 2, 0, 0], 20, &[1, 0, 2, 0, 0]),
            (&[0, 0, 0, 0, 0], 20, &[0, 0, 0, 0, 0]),
        ];
        for (sizes, n, expected) in cases {
            assert_eq!(n_of(&draw(kinds(sizes), n, 7)), expected, "{sizes:?}");
        }
    }

    proptest! {
        #[test]
        fn the_same_seed_draws_the_same_leads_and_nobody_twice(
            sizes in prop::collection::vec(0_u32..40, 5),
            n in 1_usize..60,
            seed in any::<u32>(),
        ) {
            let once = draw(kinds(&sizes), n, seed);
            let mut turned = kinds(&sizes);
            turned.iter_mut().for_each(|(_, rows)| rows.reverse());
            prop_assert_eq!(&once, &draw(turned, n, seed), "whatever order the rows came in");
            let rows: BTreeSet<u32> = once.iter().map(|(row, _)| *row).collect();
            prop_assert_eq!(rows.len(), once.len());
            let all: u32 = sizes.iter().sum();
            prop_assert_eq!(once.len(), n.min(all as usize));
        }
    }
}
