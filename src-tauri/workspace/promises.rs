//! What do the sides promise each other, as it stands or as it would with what is being typed? Each setting is kept
//! in the journal as soon as it is said, and with it everything that anybody could take back.
//!
//! Invariants: what is signed does not change by it, the standing does; a setting that cannot be read changes nothing;
//! only what became different is written, so that nobody who edits elsewhere is overwritten.

mod objections;
#[cfg(test)]
mod tests;

use agreement::Register;
use agreement::terms::{
    Example, Facts, Hours, Setting, Takes, TermFinding, Terms, TermsError, TermsRead, Unworkable,
    WEEKDAYS, Worked, check_terms, example, hand_off_stage, read, read_registers, set, steps_from,
    work_back, writes,
};
use definition::{Definition, Severity, StageKey};
use funnel::{Count, funnel};
use jiff::Zoned;
use jiff::tz::TimeZone;
use words::{Arg, Words};

use crate::journal::Saying;
use crate::{Code, Snapshot, Workspace, WorkspaceError};

/// The largest file of promises that is read.
pub const MOST_PROMISES_BYTES: u64 = 1 << 20;

/// Why something of the promises was not done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PromiseError {
    /// A setting is no promise: which, as typed, and what stands there.
    #[error("{} cannot be \"{}\"", .0.key, .0.text.as_deref().unwrap_or_default())]
    Unfit(Setting, Takes),
    /// The file holds no promises.
    #[error("the file holds no promises: {0}")]
    Unreadable(TermsError),
    /// There is no objection of this number or name.
    #[error("there is no objection {0}")]
    ObjectionAbsent(String),
    /// An objection, or its answer, says nothing or too much.
    #[error("an objection takes at most 500 letters")]
    ObjectionUnfit,
}

impl PromiseError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::Unfit(..) => Code::PromiseUnfit,
            Self::Unreadable(TermsError::Newer(_)) => Code::TermsNewer,
            Self::Unreadable(_) => Code::TermsUnreadable,
            Self::ObjectionAbsent(_) => Code::ObjectionAbsent,
            Self::ObjectionUnfit => Code::ObjectionUnfit,
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::Unfit(setting, _) => {
                let typed = setting.text.as_deref();
                Some(typed.map_or_else(
                    || setting.key.clone(),
                    |text| format!("{}: “{text}”", setting.key),
                ))
            }
            Self::Unreadable(error) => Some(error.to_string()),
            Self::ObjectionAbsent(name) => Some(name.clone()),
            Self::ObjectionUnfit => None,
        }
    }
}

/// The promises, and what there is to know of them.
#[derive(Clone, Debug)]
pub struct Promised {
    /// As they stand, or would with what is typed.
    pub terms: Terms,
    /// What is to be looked at, in the order of the page.
    pub findings: Vec<TermFinding>,
    /// What was typed and cannot be read, with what stands there: it changed nothing.
    pub unfit: Vec<(Setting, Takes)>,
    /// What the goal comes to; `None` without one.
    pub worked: Option<Result<Worked, Unworkable>>,
    /// The steps that a goal leads over, with what the funnel of this workspace counts.
    pub steps: Vec<StepCounted>,
}

/// A step of a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepCounted {
    /// From which stage.
    pub from: StageKey,
    /// To which.
    pub to: StageKey,
    /// How many of how many went on, on the complete path as of the day; `None` where nobody was there to go on.
    pub counted: Option<(u64, u64)>,
}

impl Promised {
    /// When a lead of the end of a week is due that is followed up, and that is accepted or rejected.
    #[must_use]
    pub fn examples(&self, snapshot: &Snapshot) -> [Option<Example>; 2] {
        let follow_up = self.terms.follow_up.as_ref().and_then(|one| one.within);
        let acceptance = self.terms.acceptance.as_ref().map(|one| one.within);
        let zone = TimeZone::get(snapshot.time_zone()).unwrap_or(TimeZone::UTC);
        [follow_up, acceptance].map(|within| {
            let within = within.filter(|within| *within > Hours::of(0))?;
            example(&self.terms, within, snapshot.today, &zone)
                .ok()
                .flatten()
        })
    }
}

impl Snapshot {
    /// The promises with what is typed; what of it cannot be read is left out and named.
    ///
    /// # Errors
    /// Where there is no definition: promises are of its stages.
    pub fn promised(&self, typed: &[Setting]) -> Result<Promised, WorkspaceError> {
        let definition = self.promising()?;
        let mut now = read_registers(&self.journal);
        let mut unfit = Vec::new();
        for setting in typed {
            if let Err(takes) = set(&mut now.terms, definition, setting) {
                unfit.push((setting.clone(), takes));
            }
        }
        let volume = now.terms.volume.as_ref();
        let worked = volume.and_then(work_back);
        let from = volume.map(|volume| &volume.stage);
        let from = from.or_else(|| hand_off_stage(definition).map(|stage| &stage.key));
        Ok(Promised {
            findings: self.terms_checked(definition, &now),
            unfit,
            worked,
            steps: from.map_or_else(Vec::new, |from| self.steps_counted(definition, from)),
            terms: now.terms,
        })
    }

    /// What is to be looked at in the promises as they stand; nothing without a definition.
    #[must_use]
    pub fn promise_findings(&self) -> Vec<TermFinding> {
        let checked = |definition| self.terms_checked(definition, &read_registers(&self.journal));
        self.promising().map_or_else(|_| Vec::new(), checked)
    }

    /// What in the promises has to be mended before anybody signs.
    #[must_use]
    pub fn promises_in_the_way(&self) -> Vec<TermFinding> {
        let mut findings = self.promise_findings();
        findings.retain(|finding| finding.severity() == Severity::Error);
        findings
    }

    fn promising(&self) -> Result<&Definition, WorkspaceError> {
        let saved = self.definition.as_ref();
        Ok(&saved.ok_or(WorkspaceError::DefinitionAbsent)?.definition)
    }

    fn terms_checked(&self, definition: &Definition, read: &TermsRead) -> Vec<TermFinding> {
        let stages: Vec<StageKey> = definition
            .stages
            .iter()
            .map(|one| one.key.clone())
            .collect();
        let signing = self.agreement.participants.iter().filter(|one| one.signs);
        let signatories: Vec<&str> = signing.map(|one| one.name.as_str()).collect();
        let facts = Facts {
            stages: &stages,
            signatories: &signatories,
            today: self.today,
        };
        check_terms(read, facts)
    }

    /// The steps from a stage on, with what the funnel counts of each.
    pub(crate) fn steps_counted(
        &self,
        definition: &Definition,
        from: &StageKey,
    ) -> Vec<StepCounted> {
        let decided = self.decided();
        let figures = decided
            .map(|(definition, verdicts)| funnel(definition, verdicts, Count::CompletePath, None));
        let n_at = |key: &StageKey| {
            let place = definition.stages.iter().position(|one| one.key == *key)?;
            Some(figures.as_ref()?.get(place)?.n as u64)
        };
        let steps = steps_from(definition, from).into_iter();
        let counted = steps.map(|(from, to)| {
            let counted = n_at(&to).zip(n_at(&from)).filter(|(_, of)| *of > 0);
            StepCounted { from, to, counted }
        });
        counted.collect()
    }
}

impl Workspace {
    /// Keeps settings of the promises: all of them or none; `false` where all of it stood already. `who` says so,
    /// with a note of why.
    ///
    /// # Errors
    /// Where one cannot be read, there is no definition, or the workspace may not be written.
    pub fn promises_set(
        &mut self,
        settings: &[Setting],
        said: Saying<'_>,
    ) -> Result<bool, WorkspaceError> {
        self.writable()?;
        let promised = self.snapshot().promised(settings)?;
        match promised.unfit.into_iter().next() {
            Some((setting, takes)) => Err(PromiseError::Unfit(setting, takes).into()),
            None => self.promises_replace(&promised.terms, said),
        }
    }

    /// Proposes what every team needs and nobody said yet: reasons to reject and to lose, and a usual week.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn promises_propose(&mut self, said: Saying<'_>) -> Result<bool, WorkspaceError> {
        let terms = self.snapshot().agreement.terms.clone().with_proposed();
        self.promises_replace(&terms, said)
    }

    /// Puts these promises in the place of all that were made.
    ///
    /// # Errors
    /// Where the workspace may not be written.
    pub fn promises_replace(
        &mut self,
        terms: &Terms,
        said: Saying<'_>,
    ) -> Result<bool, WorkspaceError> {
        self.writable()?;
        let written = writes(&self.snapshot().agreement.terms, terms).into_iter();
        let written = written.map(|(key, value)| (Register::Term(key), value));
        self.journal_write(said, written.collect())
    }

    /// The promises of a file's text.
    ///
    /// # Errors
    /// Where it holds none.
    pub fn promises_read(text: &str) -> Result<Terms, WorkspaceError> {
        Ok(read(text).map_err(PromiseError::Unreadable)?)
    }
}

/// When a lead of the example comes and when it is due, in words.
#[must_use]
pub fn example_sentence(example: &Example, words: Words) -> String {
    let moment = |at: &Zoned| {
        let place = usize::from(at.weekday().to_monday_zero_offset().unsigned_abs());
        let weekday = WEEKDAYS.get(place).copied().unwrap_or_default();
        let args = [
            (
                "weekday",
                Arg::from(words.say(&format!("weekday-{weekday}"), &[])),
            ),
            ("date", words.date(at.date()).into()),
            ("time", at.strftime("%H:%M").to_string().into()),
        ];
        Arg::from(words.say("term-moment", &args))
    };
    let args = [
        ("comes", moment(&example.comes)),
        ("due", moment(&example.due)),
    ];
    words.say("term-example", &args)
}

/// What stands in the place of a setting that could not be read.
#[must_use]
pub fn takes_sentence(takes: Takes, words: Words) -> String {
    words.say(&format!("term-takes-{}", takes.name()), &[])
}
