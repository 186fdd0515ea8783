//! What would bring a lead into a stage? A small set of criteria that would have to change, found
//! on the tree of reasons. Each criterion is taken to change on its own.

use definition::CriterionId;

use crate::{Group, Reason, Verdict};

/// One criterion that would have to change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The criterion.
    pub id: CriterionId,
    /// What it says now: never what is wanted.
    pub now: Verdict,
    /// What it would have to say: met, or not met.
    pub wanted: Verdict,
}

/// The changes that would give every one of `wishes` its verdict, or `None` where no set was
/// found. Of alternatives the one with the fewest changes is taken, of equals the first.
pub(crate) fn needs(wishes: &[(&Reason, Verdict)]) -> Option<Vec<Need>> {
    let mut all: Vec<Need> = Vec::new();
    for (reason, wanted) in wishes {
        merge(&mut all, needs_of(reason, *wanted)?)?;
    }
    Some(all)
}

fn needs_of(reason: &Reason, wanted: Verdict) -> Option<Vec<Need>> {
    if reason.verdict() == wanted {
        return Some(Vec::new());
    }
    let (group, reasons) = match reason {
        Reason::Criterion(criterion) => {
            criterion.position?;
            let (id, now) = (criterion.id.clone(), criterion.verdict);
            return Some(vec![Need { id, now, wanted }]);
        }
        Reason::Score {
            at_least, score, ..
        } => return score.as_ref()?.needs(*at_least, wanted),
        // Which of two scores should change, and how far, is not for a list of needs to say.
        Reason::Grade { .. } => return None,
        Reason::Group { group, reasons, .. } => (*group, reasons),
    };
    let n_parts = reasons.len();
    let met = wanted == Verdict::Met;
    let (enough, part_wanted) = match (group, met) {
        (Group::All | Group::Icp, true) => (n_parts, Verdict::Met),
        (Group::All | Group::Icp, false) => (1, Verdict::NotMet),
        (Group::Any, true) => (1, Verdict::Met),
        (Group::Any, false) => (n_parts, Verdict::NotMet),
        (Group::None, true) => (n_parts, Verdict::NotMet),
        (Group::None, false) => (1, Verdict::Met),
        (Group::AtLeast(n), true) => (n as usize, Verdict::Met),
        // Fewer than n are met when all but n − 1 are not.
        (Group::AtLeast(n), false) => ((n_parts + 1).saturating_sub(n as usize), Verdict::NotMet),
    };
    let mut ways: Vec<Vec<Need>> = reasons
        .iter()
        .filter_map(|part| needs_of(part, part_wanted))
        .collect();
    if ways.len() < enough {
        return None;
    }
    ways.sort_by_key(Vec::len);
    let mut all = Vec::new();
    for way in ways.into_iter().take(enough) {
        merge(&mut all, way)?;
    }
    Some(all)
}

/// Adds `more` to `all`; `None` when one criterion would have to be both.
fn merge(all: &mut Vec<Need>, more: Vec<Need>) -> Option<()> {
    for need in more {
        match all.iter().find(|known| known.id == need.id) {
            Some(known) if known.wanted == need.wanted => {}
            Some(_) => return None,
            None => all.push(need),
        }
    }
    Some(())
}
