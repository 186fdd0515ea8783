//! Where do labels go that would like to stand at the same height?
//!
//! Each is moved as little as is needed: those that touch are put together and their pile is centred on
//! where its members wanted to be. Invariants: the order stays, none lies over another, all lie between
//! the two edges; where they are higher than that together, the first ones given are kept.

/// The tops of labels that want their middle at `wanted` and are `height` high, between two edges; `None`
/// for one that finds no room. Labels come in order of importance.
pub(crate) fn spread(labels: &[(f64, f64)], top: f64, bottom: f64, gap: f64) -> Vec<Option<f64>> {
    let mut kept: Vec<usize> = Vec::new();
    let mut taken = 0.0;
    for (no, (wanted, height)) in labels.iter().enumerate() {
        let more = height + if kept.is_empty() { 0.0 } else { gap };
        if wanted.is_finite() && *height > 0.0 && taken + more <= bottom - top {
            taken += more;
            kept.push(no);
        }
    }
    kept.sort_by(|a, b| labels[*a].0.total_cmp(&labels[*b].0));
    // Piles: members, where the whole would like to begin, its height.
    let mut piles: Vec<(Vec<usize>, f64, f64)> = Vec::new();
    for no in kept {
        let (wanted, height) = labels[no];
        let mut pile = (vec![no], wanted - height / 2.0, height);
        pile.1 = pile.1.clamp(top, (bottom - pile.2).max(top));
        while let Some(above) = piles.last() {
            if above.1 + above.2 + gap <= pile.1 {
                break;
            }
            let (members, from, high) = above;
            let weight = members.len() as f64;
            let own = pile.0.len() as f64;
            let whole = high + gap + pile.2;
            let begins = (from * weight + (pile.1 - high - gap) * own) / (weight + own);
            let joined = members.iter().chain(&pile.0).copied().collect();
            pile = (joined, begins.clamp(top, (bottom - whole).max(top)), whole);
            piles.pop();
        }
        piles.push(pile);
    }
    let mut tops = vec![None; labels.len()];
    for (members, from, _) in piles {
        let mut at = from;
        for no in members {
            tops[no] = Some(at);
            at += labels[no].1 + gap;
        }
    }
    tops
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn labels_that_do_not_touch_stay_where_they_want_to_be() {
        let tops = spread(&[(20.0, 10.0), (80.0, 10.0)], 0.0, 100.0, 2.0);
        assert_eq!(tops, [Some(15.0), Some(75.0)]);
    }

    #[test]
    fn labels_at_one_height_share_it() {
        let tops = spread(&[(50.0, 10.0), (50.0, 10.0)], 0.0, 100.0, 2.0);
        assert_eq!(tops, [Some(39.0), Some(51.0)]);
    }

    #[test]
    fn none_lies_over_another_and_all_lie_between_the_edges() {
        for n in [1, 2, 5, 40, 400] {
            let labels: Vec<(f64, f64)> = (0..n)
                .map(|no| (f64::from(no * 37 % 101), f64::from(4 + no % 9)))
                .collect();
            let tops = spread(&labels, 3.0, 97.0, 1.0);
            let mut placed: Vec<(f64, f64)> = tops
                .iter()
                .zip(&labels)
                .filter_map(|(top, (_, height))| top.map(|top| (top, top + height)))
                .collect();
            placed.sort_by(|a, b| a.0.total_cmp(&b.0));
            assert!(!placed.is_empty());
            for pair in placed.windows(2) {
                assert!(pair[0].1 <= pair[1].0 + 1e-9, "{n}: {pair:?}");
            }
            for (from, to) in placed {
                assert!(from >= 3.0 - 1e-9 && to <= 97.0 + 1e-9, "{n}: {from} {to}");
            }
        }
    }
}
