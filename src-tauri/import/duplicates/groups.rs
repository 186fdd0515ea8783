//! Which links make a group? Certain links are followed first, then each row or group that is likely
//! another's is a candidate of its own; who is ruled out by somebody of a group does not join it.

use std::collections::BTreeMap;

use super::Candidate;
use super::judge::{Judge, Link, Rank};
use super::reasons::{Against, Reasons};

/// The largest group that is certain: nobody checks in one go what is larger.
const LARGEST: usize = 20;

/// The candidates that `links`, each once, make.
pub(super) fn grouped(links: &[Link], judge: &Judge<'_>) -> Vec<Candidate> {
    let mut certain: Vec<&Link> = links.iter().filter(|l| l.rank() == Rank::Certain).collect();
    certain.sort_by(|a, b| b.odds.total_cmp(&a.odds).then(a.rows.cmp(&b.rows)));
    let mut groups = Groups::default();
    let mut doubted = Vec::new();
    for link in certain {
        if !groups.unite(link, judge) {
            let mut link = *link;
            link.reasons.speak_against(Against::OtherInGroup);
            doubted.push(link);
        }
    }
    let mut candidates: Vec<Candidate> = groups.held.values().map(Group::candidate).collect();
    let likely = links.iter().filter(|link| link.rank() == Rank::Likely);
    // Of several links between two groups, the strongest tells of all.
    let mut between: BTreeMap<[u32; 2], Link> = BTreeMap::new();
    for link in likely.chain(&doubted) {
        let [one, other] = link.rows.map(|row| groups.first_of(row));
        if one == other {
            continue;
        }
        let ends = [one.min(other), one.max(other)];
        let kept = between.entry(ends).or_insert(*link);
        if link.odds > kept.odds {
            *kept = *link;
        }
    }
    candidates.extend(between.into_values().map(|link| {
        let mut candidate = Group::of(&link).candidate();
        candidate.rank = Rank::Likely;
        candidate
    }));
    candidates.sort_by(|a, b| {
        let by_score = b.score.total_cmp(&a.score);
        a.rank.cmp(&b.rank).then(by_score).then(a.rows.cmp(&b.rows))
    });
    candidates
}

/// The certain groups so far.
#[derive(Default)]
struct Groups {
    /// By their first rows.
    held: BTreeMap<u32, Group>,
    /// The first row of the group that a row is in.
    first: BTreeMap<u32, u32>,
}

struct Group {
    rows: Vec<u32>,
    odds: f64,
    reasons: Reasons,
}

impl Group {
    fn of(link: &Link) -> Self {
        Self {
            rows: link.rows.to_vec(),
            odds: link.score(),
            reasons: link.reasons,
        }
    }

    fn candidate(&self) -> Candidate {
        Candidate {
            rows: self.rows.clone(),
            rank: Rank::Certain,
            score: self.odds,
            why: self.reasons.why(),
            against: self.reasons.against(),
        }
    }
}

impl Groups {
    fn first_of(&self, row: u32) -> u32 {
        self.first.get(&row).copied().unwrap_or(row)
    }

    /// Puts the groups of both rows together; `false` where somebody of the one is ruled out by
    /// somebody of the other, or there would be too many.
    fn unite(&mut self, link: &Link, judge: &Judge<'_>) -> bool {
        let [one, other] = link.rows.map(|row| self.first_of(row));
        if one == other {
            if let Some(group) = self.held.get_mut(&one) {
                group.reasons.join(link.reasons);
            }
            return true;
        }
        let rows = |first: u32| {
            self.held
                .get(&first)
                .map_or(vec![first], |g| g.rows.clone())
        };
        let (a, b) = (rows(one), rows(other));
        let is_ruled_out = |x: &u32| b.iter().any(|y| judge.is_ruled_out(*x, *y));
        if a.len() + b.len() > LARGEST || a.iter().any(is_ruled_out) {
            return false;
        }
        let mut group = Group::of(link);
        for held in [one, other]
            .iter()
            .filter_map(|first| self.held.remove(first))
        {
            group.odds = group.odds.min(held.odds);
            group.reasons.join(held.reasons);
        }
        group.rows = [a, b].concat();
        group.rows.sort_unstable();
        let first = one.min(other);
        self.first
            .extend(group.rows.iter().map(|&row| (row, first)));
        self.held.insert(first, group);
        true
    }
}
