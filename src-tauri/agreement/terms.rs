//! What do the sides promise each other at the hand-off? Marketing so many leads, sales an answer in time;
//! why a lead is sent back or lost, when it comes again, and when all of it is looked at anew.
//!
//! Invariants: a value that says nothing is absent, never zero; nothing here decides a lead; what is written
//! holds no numbers; one register for each independent thing, so that people who edit apart meet only where
//! they said different things of the same.

mod calculation;
mod calendar;
mod changes;
mod check;
mod due;
mod example;
mod format;
mod hours;
mod objection;
mod path;
mod proposed;
mod quantity;
mod registers;
mod saying;
mod saying_findings;
mod setting;
#[cfg(test)]
mod tests;
mod texts;

use std::collections::{BTreeMap, BTreeSet};

use definition::StageKey;
use jiff::civil::Date;
use lead::Currency;

pub use calculation::{Step, Unworkable, Worked, work_back};
pub use calendar::{NoWorkingTime, WorkingTime};
pub use changes::term_changes;
pub use check::{Facts, TermCode, TermFinding, check_terms};
pub use due::{Due, Tries, attempts, promise};
pub use example::{Example, example};
pub use format::{FORMAT, TermsError, canonical, read, read_canonical, write};
pub use hours::{DayHours, Stretch, WEEKDAYS, weekday_name};
pub use objection::{Objection, heard_again, objection_value, objections};
pub use path::{WON, hand_off_stage, steps_from};
pub use proposed::{LOSS_REASONS, REJECTION_REASONS, proposed_reasons, proposed_week};
pub use quantity::{Hours, Quantity};
pub use registers::{TermsRead, read_registers, registers, writes};
pub use saying::{reason_name, say_part, say_register, say_worked, stage_called, term_sections};
pub use saying_findings::say_term_finding;
pub use setting::{NEW, Setting, Takes, set, usual_currency};
pub use texts::texts;

/// What the sides promise each other.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Terms {
    /// How many leads marketing hands over.
    pub volume: Option<Volume>,
    /// How soon sales follows up.
    pub follow_up: Option<FollowUp>,
    /// How soon sales says yes or no.
    pub acceptance: Option<Acceptance>,
    /// When work is done, by weekday from Monday; `None` while nobody said.
    pub week: Option<[DayHours; 7]>,
    /// The days on which it is not, or at other hours.
    pub holidays: BTreeMap<Date, Holiday>,
    /// Why a lead is sent back, in the order of the page.
    pub rejection_reasons: Vec<Reason>,
    /// Why a deal is lost, in the order of the page.
    pub loss_reasons: Vec<Reason>,
    /// By the name of a reason: after how many days of nurturing a lead comes a second time.
    pub recycling: BTreeMap<String, u32>,
    /// When the agreement is looked at anew.
    pub review_date: Option<Date>,
    /// From which day on it holds; `None` from the day on which it is agreed.
    pub effective_from: Option<Date>,
    /// Who has to sign besides one of each side.
    pub must_sign: BTreeSet<String>,
}

/// Marketing's promise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    /// Leads of which stage.
    pub stage: StageKey,
    /// In how long a time: a month or a quarter.
    pub per: Per,
    /// How many, as somebody said; `None` takes what the goal comes to.
    pub leads: Option<u64>,
    /// What it is worked back from.
    pub goal: Option<Goal>,
}

/// What is to be earned, and what stands between it and a lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// How much is to be earned.
    pub revenue: Option<Quantity>,
    /// In which currency, the deal too.
    pub currency: Currency,
    /// In how long a time.
    pub per: Per,
    /// What a deal brings.
    pub average_deal: Option<Quantity>,
    /// From the promised stage on to the last, in the order of the path.
    pub conversions: Vec<Conversion>,
}

/// How many of one stage come to the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// Of which stage.
    pub from: StageKey,
    /// To which.
    pub to: StageKey,
    /// How many of them; `None` while nobody said.
    pub rate: Option<Rate>,
}

/// A part of a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// Of a hundred, as somebody said.
    Percent(Quantity),
    /// As it was counted.
    Counted {
        /// So many.
        n: u64,
        /// Of so many.
        of: u64,
    },
}

/// A stretch of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// A month.
    Month,
    /// Three.
    Quarter,
    /// Twelve.
    Year,
}

impl Per {
    /// Every stretch.
    pub const ALL: [Self; 3] = [Self::Month, Self::Quarter, Self::Year];

    /// The name in files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Quarter => "quarter",
            Self::Year => "year",
        }
    }

    /// The stretch of a name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|per| per.name() == name)
    }

    /// How many months it has.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }
}

/// Sales' promise to follow up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowUp {
    /// The clock runs from when a lead reaches this stage.
    pub stage: StageKey,
    /// The first attempt comes within so many working hours.
    pub within: Option<Hours>,
    /// How often it is tried.
    pub attempts: Option<u32>,
    /// Within how many working days after the first.
    pub attempts_within: Option<u32>,
}

/// Sales' promise to accept or reject; silence breaches it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Acceptance {
    /// Within so many working hours.
    pub within: Hours,
}

/// A day that is not like its weekday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// What it is called.
    pub name: String,
    /// When work is done all the same; nothing on a whole holiday.
    pub hours: DayHours,
}

/// Why a lead is sent back, or a deal lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Its name in files; no two reasons have the same.
    pub id: String,
    /// What it is called; empty for a proposed one that is called as the reader's language calls it.
    pub label: String,
    /// Whether who gives it has to name the criterion that is not met.
    pub names_criterion: bool,
}

/// Which reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonList {
    /// Why sales sends a lead back.
    Rejection,
    /// Why a deal was lost.
    Loss,
}

impl Terms {
    /// Whether nothing was said.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The reasons of a list, in their order.
    #[must_use]
    pub fn reasons(&self, list: ReasonList) -> &[Reason] {
        match list {
            ReasonList::Rejection => &self.rejection_reasons,
            ReasonList::Loss => &self.loss_reasons,
        }
    }

    /// The reasons of a list, to be changed.
    pub fn reasons_mut(&mut self, list: ReasonList) -> &mut Vec<Reason> {
        match list {
            ReasonList::Rejection => &mut self.rejection_reasons,
            ReasonList::Loss => &mut self.loss_reasons,
        }
    }

    /// The reason of this name.
    #[must_use]
    pub fn reason(&self, id: &str) -> Option<&Reason> {
        let mut all = self.rejection_reasons.iter().chain(&self.loss_reasons);
        all.find(|reason| reason.id == id)
    }

    /// With proposals for what nobody said and every team needs: reasons of both lists, and a usual week.
    #[must_use]
    pub fn with_proposed(mut self) -> Self {
        for list in [ReasonList::Rejection, ReasonList::Loss] {
            if self.reasons(list).is_empty() {
                *self.reasons_mut(list) = proposed_reasons(list);
            }
        }
        self.week = self.week.or_else(|| Some(proposed_week()));
        self
    }

    /// How many leads marketing promises: as somebody said, else what the goal comes to; `None` where
    /// neither tells.
    #[must_use]
    pub fn promised_leads(&self) -> Option<u64> {
        let volume = self.volume.as_ref()?;
        volume.leads.or_else(|| {
            let worked = work_back(volume)?;
            worked.ok().map(|worked| worked.leads)
        })
    }

    /// The working time of the calendar in this zone.
    ///
    /// # Errors
    /// Where no hour of any week is worked, or nobody said when.
    pub fn working_time(&self, zone: &jiff::tz::TimeZone) -> Result<WorkingTime, NoWorkingTime> {
        let week = self.week.as_ref().ok_or(NoWorkingTime::Unsaid)?;
        WorkingTime::new(week, &self.holidays, zone)
    }
}
