//! Is it time to look at the agreement again? The day to review it, a version that comes into effect, and what
//! is other since it was signed: how many leads come in a week, and how many of them meet each criterion.
//!
//! Invariants: nothing is said of too few; what is other by chance is not told, and the more criteria there are,
//! the surer each has to be; a shift is told with how large it is and between what it lies; what was not looked
//! at, and why, is told to whoever asks; nothing reads the clock.

mod coming;

use std::collections::BTreeSet;
use std::sync::Arc;

use agreement::Version;
use definition::{Criterion, CriterionId, Definition, ReachedBy, Rule};
use jiff::civil::Date;
use lead::{Mask, day_of};
use qualify::{Kleene, qualify};
use statistics::{RateShift, ShareShift, compare_rates, compare_shares, holm};

use crate::{Snapshot, WorkspaceError};
pub use coming::CameBy;
use coming::{Coming, days_of};

/// So many days before a day is near.
const NEAR: i32 = 14;

/// Whole weeks that each of the two times needs.
const LEAST_WEEKS: usize = 4;

/// A longer time is not looked back: of the year before, the same seasons are in it.
const MOST_WEEKS: usize = 52;

/// Leads of either time of whom it is known whether they meet a criterion.
const LEAST_LEADS: usize = 20;

/// How sure a shift has to be. It is looked for again each week, so that 5 % would come up by itself before long.
const LEVEL: f64 = 0.01;

/// A smaller shift of a share moves nobody to act, however sure it is.
const LEAST_SHIFT: f64 = 0.05;

/// What there is to remind of, and what was looked at.
#[derive(Clone, Debug)]
pub struct Reminders {
    /// The day up to whose end all of it is asked.
    pub on: Date,
    /// The agreed version that it is about; `None` before one is agreed.
    pub version: Option<u32>,
    /// The day on which that was agreed.
    pub agreed_on: Option<Date>,
    /// What there is to remind of, in the order in which it is told.
    pub all: Vec<Reminder>,
    /// Whether leads come as they did.
    pub inflow: Shift<Inflow>,
    /// Whether those who come meet the criteria as those before; each criterion that was looked at.
    pub criteria: Shift<Criteria>,
}

/// Something to remind of.
#[derive(Clone, Debug, PartialEq)]
pub enum Reminder {
    /// The agreement is to be looked at anew.
    Review {
        /// On this day.
        on: Date,
        /// In so many days; none or less where the day has come.
        days: i32,
    },
    /// A version comes into effect.
    Effect {
        /// Its number.
        no: u32,
        /// On this day.
        from: Date,
        /// Whether its text decides the leads already.
        decides: bool,
    },
    /// More or fewer leads come in a week.
    Inflow(Inflow),
    /// More or fewer of those who come meet a criterion.
    Criterion(CriterionShift),
}

/// Whether something shifted: what was found, or why nothing can be said.
#[derive(Clone, Debug, PartialEq)]
pub enum Shift<T> {
    /// This was found.
    At(T),
    /// Nothing can be said yet.
    Not(NotLooked),
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotLooked {
    /// Nothing is agreed.
    NothingAgreed,
    /// Of no lead a day is known on which it came, only on which it was imported.
    NoDays,
    /// Fewer than four whole weeks of either time are known.
    TooFewWeeks,
    /// Fewer than twenty leads of either time are known.
    TooFewLeads,
    /// The version cannot decide today's list.
    CannotDecide,
}

/// How many leads come in a week.
#[derive(Clone, Debug, PartialEq)]
pub struct Inflow {
    /// Whole weeks of either time.
    pub weeks: usize,
    /// Leads that came in those before.
    pub before: u64,
    /// Leads that came in those since.
    pub since: u64,
    /// How sure, and how many times as many.
    pub shift: RateShift,
}

/// The criteria that were looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Criteria {
    /// How a lead's coming is known.
    pub came_by: CameBy,
    /// Whether those who came before are those of as long a time, as they were known when the version was
    /// agreed; else those of the year before, as they are known now, who had more time to do things.
    pub as_then: bool,
    /// Leads that came in the time before.
    pub n_before: usize,
    /// Leads that came since.
    pub n_since: usize,
    /// Those of which enough is known, in the order of the definition.
    pub tested: Vec<CriterionShift>,
    /// How many others there are, of which too little is known.
    pub too_few: usize,
}

/// How many of those who come meet a criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct CriterionShift {
    /// The criterion.
    pub id: CriterionId,
    /// Of the leads that came before, those of whom it is known: how many meet it, of how many.
    pub before: (usize, usize),
    /// Likewise of those that came since.
    pub since: (usize, usize),
    /// The difference with its interval, and how sure it is by itself.
    pub shift: ShareShift,
    /// How sure it is among all criteria that were looked at.
    pub adjusted: f64,
}

impl CriterionShift {
    /// Whether it is sure enough and large enough to be told.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.adjusted < LEVEL && self.shift.difference.abs() >= LEAST_SHIFT
    }
}

impl Inflow {
    /// Whether it is sure enough to be told.
    #[must_use]
    pub fn is_told(&self) -> bool {
        self.shift.p < LEVEL
    }
}

/// What there is to remind of on the day up to whose end `snapshot` is judged.
///
/// # Errors
/// Where what was known when cannot be read.
pub fn reminders(snapshot: &Snapshot) -> Result<Reminders, WorkspaceError> {
    let on = snapshot.as_of;
    let agreement = &snapshot.agreement;
    // Before any version is in effect, it is about the one that comes.
    let next = || agreement.next_in_effect(on).map(|(_, version)| version);
    let version = agreement.in_effect(on).or_else(next);
    let mut all = Vec::new();
    let Some((version, agreed_on)) = version.and_then(|one| Some((one, one.agreed_on()?))) else {
        return Ok(Reminders {
            on,
            version: None,
            agreed_on: None,
            all,
            inflow: Shift::Not(NotLooked::NothingAgreed),
            criteria: Shift::Not(NotLooked::NothingAgreed),
        });
    };
    all.extend(review(version, on));
    all.extend(effect(snapshot, on));
    let coming = Coming::of(snapshot, &version.definition, agreed_on)?;
    let inflow = inflow(&coming, agreed_on, on);
    let criteria = criteria(snapshot, version, (&coming, agreed_on, on))?;
    if let Shift::At(found) = &inflow {
        all.extend(found.is_told().then(|| Reminder::Inflow(found.clone())));
    }
    if let Shift::At(found) = &criteria {
        let mut told: Vec<&CriterionShift> =
            found.tested.iter().filter(|one| one.is_told()).collect();
        told.sort_by(|a, b| {
            b.shift
                .difference
                .abs()
                .total_cmp(&a.shift.difference.abs())
        });
        all.extend(told.into_iter().cloned().map(Reminder::Criterion));
    }
    Ok(Reminders {
        on,
        version: Some(version.no),
        agreed_on: Some(agreed_on),
        all,
        inflow,
        criteria,
    })
}

fn review(version: &Version, on: Date) -> Option<Reminder> {
    let review = version.text.terms.review_date?;
    let days = day_of(review) - day_of(on);
    (days <= NEAR).then_some(Reminder::Review { on: review, days })
}

fn effect(snapshot: &Snapshot, on: Date) -> Option<Reminder> {
    let (from, version) = snapshot.agreement.next_in_effect(on)?;
    let saved = snapshot.definition.as_ref();
    let decides = saved.is_some_and(|saved| saved.definition == version.definition);
    let near = day_of(from) - day_of(on) <= NEAR;
    // Where it decides already, that is worth a word on any day before.
    (near || decides).then_some(Reminder::Effect {
        no: version.no,
        from,
        decides,
    })
}

/// The weeks since the version was agreed against as many before: whole ones, up to the last day on which
/// anything became known, and not before the first lead that came.
fn inflow(coming: &Coming, agreed_on: Date, on: Date) -> Shift<Inflow> {
    let CameBy::Field(_) = coming.by else {
        return Shift::Not(NotLooked::NoDays);
    };
    let agreed = day_of(agreed_on);
    let last = coming.known_until.min(day_of(on));
    let first = coming.days.iter().flatten().min();
    let whole = |days: i32| usize::try_from(days / 7).unwrap_or(0);
    let since = whole(last - agreed);
    // The day of the first lead is the first that is known.
    let before = first.map_or(0, |first| whole(agreed - first + 1));
    let weeks = since.min(before).min(MOST_WEEKS);
    if weeks < LEAST_WEEKS {
        return Shift::Not(NotLooked::TooFewWeeks);
    }
    let (mut then, mut now) = (vec![0; weeks], vec![0; weeks]);
    for &day in coming.days.iter().flatten() {
        // Days up to the one on which it was agreed are of the time before.
        let (counts, away) = match day > agreed {
            true => (&mut now, day - agreed - 1),
            false => (&mut then, agreed - day),
        };
        if let Some(count) = usize::try_from(away / 7)
            .ok()
            .and_then(|week| counts.get_mut(week))
        {
            *count += 1;
        }
    }
    let sum = |counts: &[u64]| counts.iter().sum();
    match compare_rates(&then, &now) {
        None => Shift::Not(NotLooked::TooFewLeads),
        Some(shift) => Shift::At(Inflow {
            weeks,
            before: sum(&then),
            since: sum(&now),
            shift,
        }),
    }
}

fn criteria(
    snapshot: &Snapshot,
    version: &Version,
    (coming, agreed_on, on): (&Coming, Date, Date),
) -> Result<Shift<Criteria>, WorkspaceError> {
    let definition = &version.definition;
    if !snapshot.errors(definition).is_empty() {
        return Ok(Shift::Not(NotLooked::CannotDecide));
    }
    let agreed = day_of(agreed_on);
    let now = came(&coming.days, (agreed, day_of(on)));
    if now.count() < LEAST_LEADS {
        return Ok(Shift::Not(NotLooked::TooFewLeads));
    }
    let verdicts = snapshot.judge(definition);
    let (then, as_then) = match before_as_then(snapshot, definition, (coming, agreed_on, on))? {
        Some(then) => (then, true),
        None => {
            let year = agreed.saturating_sub(7 * MOST_WEEKS as i32);
            let among = came(&coming.days, (year, agreed));
            let criteria = verdicts.criteria.clone();
            (Group { criteria, among }, false)
        }
    };
    let now = Group {
        criteria: verdicts.criteria,
        among: now,
    };
    if then.among.count() < LEAST_LEADS {
        return Ok(Shift::Not(NotLooked::TooFewLeads));
    }
    let asked = asked(definition);
    let all = definition.criteria.iter().enumerate();
    let all: Vec<(usize, &Criterion)> = all.filter(|(_, one)| asked.contains(&one.id)).collect();
    let mut tested: Vec<CriterionShift> = all
        .iter()
        .filter_map(|(k, criterion)| shift(criterion, [then.share(*k)?, now.share(*k)?]))
        .collect();
    let chances: Vec<f64> = tested.iter().map(|one| one.shift.p).collect();
    for (one, adjusted) in tested.iter_mut().zip(holm(&chances)) {
        one.adjusted = adjusted;
    }
    Ok(Shift::At(Criteria {
        came_by: coming.by.clone(),
        as_then,
        n_before: then.among.count(),
        n_since: now.among.count(),
        too_few: all.len() - tested.len(),
        tested,
    }))
}

/// Leads that came in a time, with the verdicts of all criteria.
struct Group {
    criteria: Vec<Arc<Kleene>>,
    among: Mask,
}

impl Group {
    /// How many meet a criterion, of those of whom it is known.
    fn share(&self, criterion: usize) -> Option<(usize, usize)> {
        let verdicts = self.criteria.get(criterion)?;
        let known = self.among.count() - verdicts.unknown().count_and(&self.among);
        Some((verdicts.met().count_and(&self.among), known))
    }
}

/// Those who came in as long a time before the version was agreed, as they were known on that day: they had as
/// much time to do things as those who came since. `None` where too few were known then.
fn before_as_then(
    snapshot: &Snapshot,
    definition: &Definition,
    (coming, agreed_on, on): (&Coming, Date, Date),
) -> Result<Option<Group>, WorkspaceError> {
    let CameBy::Field(key) = &coming.by else {
        return Ok(None);
    };
    let (agreed, zone) = (day_of(agreed_on), snapshot.time_zone());
    let span = (day_of(on) - agreed).min(7 * MOST_WEEKS as i32);
    let list = snapshot.history.list_known_by(agreed_on, zone)?;
    let among = came(&days_of(&list, key), (agreed - span, agreed));
    if among.count() < LEAST_LEADS {
        return Ok(None);
    }
    let criteria = qualify(definition, &list, agreed_on).criteria;
    Ok(Some(Group { criteria, among }))
}

/// Who came after the first of two days, and by the second.
fn came(days: &[Option<i32>], (after, by): (i32, i32)) -> Mask {
    let within = |row: usize| days[row].is_some_and(|day| after < day && day <= by);
    Mask::from_fn(days.len(), within)
}

fn shift(criterion: &Criterion, [before, since]: [(usize, usize); 2]) -> Option<CriterionShift> {
    let enough = before.1 >= LEAST_LEADS && since.1 >= LEAST_LEADS;
    let shift = compare_shares(before, since).filter(|_| enough)?;
    Some(CriterionShift {
        id: criterion.id.clone(),
        before,
        since,
        adjusted: shift.p,
        shift,
    })
}

/// The criteria that profile, exclusions, scores and rules of stages ask. What a decision or a fact alone asks
/// takes its time: those who came last met it less often on any day.
fn asked(definition: &Definition) -> BTreeSet<CriterionId> {
    fn counting(rule: &Rule, all: &mut BTreeSet<CriterionId>) {
        if let (Rule::Criterion(id), false) = (rule, rule.is_muted()) {
            all.insert(id.clone());
        }
        rule.counting().for_each(|child| counting(child, all));
    }
    let mut all = BTreeSet::new();
    let icp = &definition.icp;
    let profile = icp
        .must_have
        .iter()
        .chain(&icp.nice_to_have)
        .chain(&icp.excluding);
    all.extend(profile.filter(|id| !icp.is_muted(id)).cloned());
    all.extend(
        definition
            .scores
            .iter()
            .flat_map(|score| score.criteria().cloned()),
    );
    definition
        .exclusions
        .iter()
        .for_each(|rule| counting(rule, &mut all));
    for stage in &definition.stages {
        if let ReachedBy::Rule(rule) = &stage.reached_by {
            counting(rule, &mut all);
        }
    }
    all
}

#[cfg(test)]
mod tests;
