//! What is wrong with terms, and what is missing in them? Findings as values; each has a sentence that says
//! the remedy too.

use definition::{Severity, StageKey};
use jiff::civil::Date;

use super::registers::reason_key;
use super::{
    Reason, ReasonList, Terms, TermsRead, Unworkable, Volume, WON, proposed::is_proposed, work_back,
};

/// More reasons than this are not given with care.
const MOST_REASONS: usize = 8;

/// What terms are checked against.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// The stages of the definition, in the order of the path.
    pub stages: &'a [StageKey],
    /// Who takes part and signs.
    pub signatories: &'a [&'a str],
    /// Today in the team's time zone.
    pub today: Date,
}

/// Something to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermFinding {
    /// What.
    pub code: TermCode,
    /// The register it is about: `volume`, `recycling/no_budget`.
    pub key: String,
}

/// What may be wrong with terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermCode {
    /// Different things were said of the same.
    Disagreed,
    /// This program cannot read it.
    Unread,
    /// A promise names a stage that the definition lacks.
    StageAbsent(StageKey),
    /// The goal does not come to a number of leads.
    Unworkable(Unworkable),
    /// Nobody said how many leads.
    VolumeUnsaid,
    /// Fewer leads are promised than the goal comes to: promised, needed.
    BelowGoal(u64, u64),
    /// A promise of nothing.
    PromisesNothing,
    /// One side promises nothing yet: marketing.
    MarketingSilent,
    /// Sales promises nothing yet.
    SalesSilent,
    /// Hours are promised and nobody said when work is done.
    CalendarUnsaid,
    /// No weekday has working hours.
    NoWorkingDay,
    /// Tries without days, or days without tries.
    AttemptsHalf,
    /// There are more reasons than are given with care: how many.
    ReasonsMany(usize),
    /// Two reasons are called the same.
    ReasonTwice(String),
    /// A reason has no name.
    ReasonUnnamed,
    /// No rejection names a criterion.
    NoCriterionNamed,
    /// A recycling rule names a reason that is not there.
    RecycledReasonAbsent(String),
    /// Leads come again at once.
    NurturesNothing(String),
    /// Nobody said when it is looked at anew.
    ReviewUnsaid,
    /// That day is over.
    ReviewPast(Date),
    /// It is looked at anew before it holds.
    ReviewFirst,
    /// Somebody has to sign who does not take part, or does not sign.
    SignatoryAbsent(String),
}

impl TermFinding {
    /// Whether it has to be mended before anybody signs.
    #[must_use]
    pub fn severity(&self) -> Severity {
        use TermCode as C;
        match self.code {
            C::Disagreed
            | C::Unread
            | C::StageAbsent(_)
            | C::Unworkable(_)
            | C::VolumeUnsaid
            | C::PromisesNothing
            | C::CalendarUnsaid
            | C::NoWorkingDay
            | C::ReasonUnnamed
            | C::RecycledReasonAbsent(_)
            | C::SignatoryAbsent(_) => Severity::Error,
            C::BelowGoal(..)
            | C::MarketingSilent
            | C::SalesSilent
            | C::AttemptsHalf
            | C::ReasonsMany(_)
            | C::ReasonTwice(_)
            | C::NoCriterionNamed
            | C::NurturesNothing(_)
            | C::ReviewUnsaid
            | C::ReviewPast(_)
            | C::ReviewFirst => Severity::Warning,
        }
    }
}

impl TermFinding {
    /// The place in the file that it is mended at: `volume.goal.revenue`.
    #[must_use]
    pub fn place(&self) -> String {
        use TermCode as C;
        let (part, of) = self.key.split_once('/').unwrap_or((&self.key, ""));
        let figure = match (&self.code, part) {
            (C::Unworkable(why), _) => return why.place(),
            (C::StageAbsent(_), _) => "stage",
            (C::Disagreed | C::Unread, _) => "",
            (C::AttemptsHalf, _) => "attempts",
            (_, "volume") => "leads",
            (_, "follow_up" | "acceptance") => "within_hours",
            _ => "",
        };
        match (part, figure) {
            ("holiday", _) => format!("holidays.{of}"),
            ("rejection_reason" | "loss_reason", _) => format!("{part}s.{of}"),
            (_, "") if of.is_empty() => part.to_owned(),
            (_, "") => format!("{part}.{of}"),
            (_, figure) => format!("{part}.{figure}"),
        }
    }
}

impl Unworkable {
    fn place(&self) -> String {
        let step = match self {
            Self::Revenue | Self::TooMany => return "volume.goal.revenue".to_owned(),
            Self::AverageDeal => return "volume.goal.average_deal".to_owned(),
            Self::Broken(_) => return "volume.stage".to_owned(),
            Self::RateAbsent(one) | Self::RateNone(one) | Self::RateAboveAll(one) => one,
        };
        format!("volume.goal.conversions.{}-{}", step.from, step.to)
    }
}

impl TermCode {
    /// The name in JSON.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Disagreed => "disagreed",
            Self::Unread => "unread",
            Self::StageAbsent(_) => "stage-absent",
            Self::Unworkable(_) => "unworkable",
            Self::VolumeUnsaid => "volume-unsaid",
            Self::BelowGoal(..) => "below-goal",
            Self::PromisesNothing => "nothing",
            Self::MarketingSilent => "marketing-silent",
            Self::SalesSilent => "sales-silent",
            Self::CalendarUnsaid => "calendar-unsaid",
            Self::NoWorkingDay => "no-working-day",
            Self::AttemptsHalf => "attempts-half",
            Self::ReasonsMany(_) => "reasons-many",
            Self::ReasonTwice(_) => "reason-twice",
            Self::ReasonUnnamed => "reason-unnamed",
            Self::NoCriterionNamed => "no-criterion",
            Self::RecycledReasonAbsent(_) => "recycled-absent",
            Self::NurturesNothing(_) => "nurtures-nothing",
            Self::ReviewUnsaid => "review-unsaid",
            Self::ReviewPast(_) => "review-past",
            Self::ReviewFirst => "review-first",
            Self::SignatoryAbsent(_) => "signatory-absent",
        }
    }
}

/// What is to be looked at, in the order of the page; nothing where nothing was said.
#[must_use]
pub fn check_terms(read: &TermsRead, facts: Facts<'_>) -> Vec<TermFinding> {
    let mut found = Vec::new();
    let mut say = |key: &str, code: TermCode| {
        let key = key.to_owned();
        found.push(TermFinding { code, key });
    };
    for key in &read.disagreed {
        say(key, TermCode::Disagreed);
    }
    for key in &read.unread {
        say(key, TermCode::Unread);
    }
    let terms = &read.terms;
    if !terms.is_empty() {
        marketing(terms, facts, &mut say);
        sales(terms, facts, &mut say);
        reasons(terms, &mut say);
        days(terms, facts, &mut say);
    }
    found
}

fn marketing(terms: &Terms, facts: Facts<'_>, say: &mut impl FnMut(&str, TermCode)) {
    let Some(volume) = &terms.volume else {
        return say("volume", TermCode::MarketingSilent);
    };
    stage(&volume.stage, "volume", facts, say);
    let conversions = volume.goal.iter().flat_map(|goal| &goal.conversions);
    let named = conversions.flat_map(|one| [&one.from, &one.to]);
    let mut absent: Vec<&StageKey> = named.filter(|key| !facts.stages.contains(key)).collect();
    absent.retain(|key| **key != volume.stage && key.0 != WON);
    absent.dedup();
    for key in absent {
        say("volume", TermCode::StageAbsent(key.clone()));
    }
    promised(volume, say);
}

fn promised(volume: &Volume, say: &mut impl FnMut(&str, TermCode)) {
    let worked = work_back(volume);
    if volume.leads == Some(0) {
        say("volume", TermCode::PromisesNothing);
    }
    match (volume.leads, worked) {
        (_, Some(Err(why))) => say("volume", TermCode::Unworkable(why)),
        (Some(promised), Some(Ok(worked))) if promised < worked.leads => {
            say("volume", TermCode::BelowGoal(promised, worked.leads));
        }
        (None, None) => say("volume", TermCode::VolumeUnsaid),
        _ => {}
    }
}

fn sales(terms: &Terms, facts: Facts<'_>, say: &mut impl FnMut(&str, TermCode)) {
    let mut in_hours = None;
    if let Some(follow_up) = &terms.follow_up {
        stage(&follow_up.stage, "follow_up", facts, say);
        in_hours = follow_up.within.map(|_| "follow_up");
        if follow_up.attempts.is_some() != follow_up.attempts_within.is_some() {
            say("follow_up", TermCode::AttemptsHalf);
        }
        let hours = follow_up.within.map(|hours| hours.minutes());
        if hours == Some(0) || follow_up.attempts == Some(0) {
            say("follow_up", TermCode::PromisesNothing);
        }
    }
    if let Some(acceptance) = &terms.acceptance {
        in_hours = in_hours.or(Some("acceptance"));
        if acceptance.within.minutes() == 0 {
            say("acceptance", TermCode::PromisesNothing);
        }
    }
    let follows_up = terms.follow_up.as_ref();
    let follows_up = follows_up.is_some_and(|one| one.within.is_some() || one.attempts.is_some());
    if !follows_up && terms.acceptance.is_none() {
        say("follow_up", TermCode::SalesSilent);
    }
    match &terms.week {
        None if in_hours.is_some() => say("calendar", TermCode::CalendarUnsaid),
        Some(week) if week.iter().all(super::DayHours::is_off) => {
            say("calendar", TermCode::NoWorkingDay);
        }
        _ => {}
    }
}

fn reasons(terms: &Terms, say: &mut impl FnMut(&str, TermCode)) {
    for list in [ReasonList::Rejection, ReasonList::Loss] {
        let reasons = terms.reasons(list);
        let first = reasons.first().map(|reason| reason_key(list, &reason.id));
        if let Some(first) = first.filter(|_| reasons.len() > MOST_REASONS) {
            say(&first, TermCode::ReasonsMany(reasons.len()));
        }
        for (i, reason) in reasons.iter().enumerate() {
            let key = reason_key(list, &reason.id);
            let name = |reason: &Reason| match reason.label.trim() {
                "" => reason.id.clone(),
                label => label.to_owned(),
            };
            if reason.label.trim().is_empty() && !is_proposed(&reason.id) {
                say(&key, TermCode::ReasonUnnamed);
            }
            let mut before = reasons[..i].iter();
            let called = name(reason);
            let alike = |other: &Reason| lead::fold(&name(other)) == lead::fold(&called);
            if before.any(alike) {
                say(&key, TermCode::ReasonTwice(called));
            }
        }
    }
    let rejections = &terms.rejection_reasons;
    if !rejections.is_empty() && !rejections.iter().any(|one| one.names_criterion) {
        let first = reason_key(ReasonList::Rejection, &rejections[0].id);
        say(&first, TermCode::NoCriterionNamed);
    }
    for (reason, days) in &terms.recycling {
        let key = format!("recycling/{reason}");
        if terms.reason(reason).is_none() {
            say(&key, TermCode::RecycledReasonAbsent(reason.clone()));
        } else if *days == 0 {
            say(&key, TermCode::NurturesNothing(reason.clone()));
        }
    }
}

fn days(terms: &Terms, facts: Facts<'_>, say: &mut impl FnMut(&str, TermCode)) {
    match terms.review_date {
        None => say("review_date", TermCode::ReviewUnsaid),
        Some(day) if day <= facts.today => say("review_date", TermCode::ReviewPast(day)),
        Some(day) if terms.effective_from.is_some_and(|from| day <= from) => {
            say("review_date", TermCode::ReviewFirst);
        }
        Some(_) => {}
    }
    for name in &terms.must_sign {
        if !facts.signatories.contains(&name.as_str()) {
            let key = format!("must_sign/{name}");
            say(&key, TermCode::SignatoryAbsent(name.clone()));
        }
    }
}

fn stage(key: &StageKey, at: &str, facts: Facts<'_>, say: &mut impl FnMut(&str, TermCode)) {
    if !facts.stages.contains(key) {
        say(at, TermCode::StageAbsent(key.clone()));
    }
}
