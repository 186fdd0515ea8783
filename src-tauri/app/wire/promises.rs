//! What does the screen of promises show? The texts of its fields by their places, what they come to, what they say
//! on the page, and what is to be looked at beside which field.

use std::collections::BTreeMap;

use agreement::Section;
use agreement::terms::{
    Objection, Reason, ReasonList, Setting, WEEKDAYS, reason_name, say_term_finding, say_worked,
    stage_called, term_sections, texts, usual_currency,
};
use definition::{Definition, Severity};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Arg, Words};
use workspace::{
    Promised, Snapshot, StepCounted, Which, Workspace, WorkspaceError, example_sentence,
    takes_sentence,
};

use super::agreement::ParticipantView;

/// A place among the promises and what is typed there; nothing takes away what it said.
#[derive(Clone, Debug, Deserialize, Type)]
pub(crate) struct SettingAsked {
    /// The place: `volume.goal.revenue`.
    pub key: String,
    /// What is typed.
    pub text: Option<String>,
}

/// The promises.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PromisesView {
    /// What each place says.
    pub texts: BTreeMap<String, String>,
    /// The stages of the definition, in the order of the path.
    pub stages: Vec<NamedView>,
    /// The stage that a promise begins at until somebody chooses another.
    pub hand_off: Option<String>,
    /// The currency that a goal begins with.
    pub currency: Option<String>,
    /// The steps that a goal leads over.
    pub steps: Vec<PromiseStep>,
    /// Where the figures of the steps are from, in words; none where nothing was counted.
    pub counted: Option<String>,
    /// How many leads are promised, written out.
    pub promised: Option<String>,
    /// What the goal comes to, step by step, in words.
    pub worked: Vec<String>,
    /// The weekdays, from Monday.
    pub weekdays: Vec<NamedView>,
    /// The days off and half days, in their order.
    pub holidays: Vec<HolidayView>,
    /// Why a lead is sent back.
    pub rejection: Vec<PromiseReason>,
    /// Why a deal is lost.
    pub loss: Vec<PromiseReason>,
    /// Everybody who takes part and signs.
    pub signatories: Vec<ParticipantView>,
    /// What is promised, as the page that is signed says it.
    pub said: PromisesSaidView,
    /// When a lead of the end of a week is due that is followed up.
    pub follow_up_example: Option<String>,
    /// When one is due that is accepted or rejected.
    pub acceptance_example: Option<String>,
    /// Where days end (IANA name).
    pub time_zone: String,
    /// What is to be looked at.
    pub findings: Vec<PromiseFinding>,
    /// What was typed and cannot be read.
    pub unfit: Vec<PromiseFinding>,
    /// What leads object again and again.
    pub objections: Vec<HeardObjection>,
}

/// Sentences of the page that is signed.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PromisesSaidView {
    /// What marketing promises; none while it promises nothing.
    pub volume: Option<String>,
    /// What sales promises.
    pub sales: Vec<String>,
    /// From when on it holds, until when, and who signs.
    pub course: Vec<String>,
}

/// Something by its name in files and on screen.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct NamedView {
    /// In files.
    pub key: String,
    /// On screen.
    pub label: String,
}

/// A step of a goal.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PromiseStep {
    /// Its place.
    pub key: String,
    /// From which stage.
    pub from: String,
    /// To which.
    pub to: String,
    /// What the funnel of this workspace counts; none where nobody was there to go on.
    pub counted: Option<CountedView>,
}

/// So many of so many.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct CountedView {
    /// As it is set.
    pub text: String,
    /// So many, written out.
    pub n: String,
    /// Of so many, written out.
    pub of: String,
}

/// A day off, or with hours of its own.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct HolidayView {
    /// Which (ISO 8601).
    pub on: String,
    /// What it is called.
    pub name: String,
}

/// A reason.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PromiseReason {
    /// Its name in files.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether who gives it names the criterion.
    pub names_criterion: bool,
}

/// Something to be looked at, beside a field.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PromiseFinding {
    /// The place.
    pub key: String,
    /// Whether it has to be mended before anybody signs.
    pub stops: bool,
    /// What it is and what to do, in words.
    pub text: String,
}

/// An objection.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct HeardObjection {
    /// Its name in the journal.
    pub id: String,
    /// What they say.
    pub text: String,
    /// What is answered.
    pub answer: String,
    /// How often it was heard, and when last, in words.
    pub heard: String,
    /// From when on it is closed, in words; none while it is open.
    pub closed: Option<String>,
    /// Whether people who edited apart say different things of it.
    pub disagreed: bool,
}

/// What somebody does to the log of objections.
#[derive(Clone, Debug, Deserialize, Type)]
#[serde(tag = "what", rename_all = "snake_case")]
pub(crate) enum ObjectionChange {
    /// Writes one down.
    Add {
        /// What they say.
        text: String,
    },
    /// Heard it once more.
    Again {
        /// Which.
        id: String,
    },
    /// Says what is answered.
    Answer {
        /// Which.
        id: String,
        /// The answer.
        answer: String,
    },
    /// Closes it, or opens it again.
    Close {
        /// Which.
        id: String,
        /// Whether it is closed then.
        closed: bool,
    },
    /// Takes it off.
    Remove {
        /// Which.
        id: String,
    },
}

impl ObjectionChange {
    /// Makes the change.
    pub(crate) fn made(
        &self,
        open: &mut Workspace,
        said: (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        match self {
            Self::Add { text } => open.objection_add(text, said),
            Self::Again { id } => open.objection_again(id, said),
            Self::Answer { id, answer } => open.objection_answer(id, answer, said),
            Self::Close { id, closed } => open.objection_close(id, *closed, said),
            Self::Remove { id } => open.objection_remove(id, said),
        }
    }
}

impl From<SettingAsked> for Setting {
    fn from(asked: SettingAsked) -> Self {
        let SettingAsked { key, text } = asked;
        Self { key, text }
    }
}

impl PromisesView {
    /// The promises with what is typed.
    pub(crate) fn of(
        snapshot: &Snapshot,
        typed: &[Setting],
        words: Words,
    ) -> Result<Self, WorkspaceError> {
        let promised = snapshot.promised(typed)?;
        let definition = snapshot.definition_of(Which::Draft)?;
        let [follow_up, acceptance] = promised.examples(snapshot);
        let say = |example| example_sentence(&example, words);
        let terms = &promised.terms;
        let signing = snapshot.agreement.participants.iter();
        let holidays = terms.holidays.iter().map(|(on, holiday)| HolidayView {
            on: on.to_string(),
            name: holiday.name.clone(),
        });
        let sections = term_sections(terms, definition, words);
        Ok(Self {
            texts: texts(terms).into_iter().collect(),
            stages: stages(definition),
            hand_off: agreement::terms::hand_off_stage(definition).map(|one| one.key.to_string()),
            currency: usual_currency(definition).map(|one| one.to_string()),
            steps: steps(&promised, definition, words),
            counted: counted(&promised, snapshot, words),
            promised: terms.promised_leads().map(|n| words.integer(n)),
            worked: worked(&promised, definition, words),
            weekdays: WEEKDAYS.iter().map(|day| weekday(day, words)).collect(),
            holidays: holidays.collect(),
            rejection: reasons(&promised, ReasonList::Rejection, words),
            loss: reasons(&promised, ReasonList::Loss, words),
            signatories: signing
                .filter(|one| one.signs)
                .map(ParticipantView::from)
                .collect(),
            said: PromisesSaidView::of(&sections, words),
            follow_up_example: follow_up.map(say),
            acceptance_example: acceptance.map(say),
            time_zone: definition.time_zone.clone(),
            findings: findings(&promised, definition, words),
            unfit: unfit(&promised, words),
            objections: snapshot
                .objections()
                .into_iter()
                .map(|one| objection(one, words))
                .collect(),
        })
    }
}

impl PromisesSaidView {
    fn of(sections: &[Section], words: Words) -> Self {
        let lines = |heading: &str| -> Vec<String> {
            let part = sections.iter().find(|section| section.heading == heading);
            let lines = part.into_iter().flat_map(|section| &section.lines);
            lines.map(|line| line.text.clone()).collect()
        };
        Self {
            volume: lines(&words.say("term-marketing", &[])).into_iter().next(),
            sales: lines(&words.say("term-sales", &[])),
            course: lines(&words.say("term-course", &[])),
        }
    }
}

fn stages(definition: &Definition) -> Vec<NamedView> {
    let stages = definition.stages.iter().map(|stage| NamedView {
        key: stage.key.to_string(),
        label: stage.label.clone(),
    });
    stages.collect()
}

fn steps(promised: &Promised, definition: &Definition, words: Words) -> Vec<PromiseStep> {
    let view = |step: &StepCounted| PromiseStep {
        key: format!("volume.goal.conversions.{}-{}", step.from, step.to),
        from: stage_called(definition, &step.from, words),
        to: stage_called(definition, &step.to, words),
        counted: step.counted.map(|(n, of)| CountedView {
            text: format!("{n}/{of}"),
            n: words.integer(n),
            of: words.integer(of),
        }),
    };
    promised.steps.iter().map(view).collect()
}

fn counted(promised: &Promised, snapshot: &Snapshot, words: Words) -> Option<String> {
    let mut steps = promised.steps.iter();
    let date = Arg::from(words.date(snapshot.as_of));
    steps
        .any(|step| step.counted.is_some())
        .then(|| words.say("promises-counted-says", &[("date", date)]))
}

fn worked(promised: &Promised, definition: &Definition, words: Words) -> Vec<String> {
    match (&promised.terms.volume, &promised.worked) {
        (Some(volume), Some(Ok(worked))) => say_worked(volume, worked, definition, words),
        _ => Vec::new(),
    }
}

fn weekday(day: &str, words: Words) -> NamedView {
    NamedView {
        key: day.to_owned(),
        label: words.say(&format!("weekday-{day}"), &[]),
    }
}

fn reasons(promised: &Promised, list: ReasonList, words: Words) -> Vec<PromiseReason> {
    let view = |reason: &Reason| PromiseReason {
        id: reason.id.clone(),
        name: reason_name(reason, words),
        names_criterion: reason.names_criterion,
    };
    promised.terms.reasons(list).iter().map(view).collect()
}

fn findings(promised: &Promised, definition: &Definition, words: Words) -> Vec<PromiseFinding> {
    let findings = promised.findings.iter().map(|finding| PromiseFinding {
        key: finding.place(),
        stops: finding.severity() == Severity::Error,
        text: say_term_finding(finding, definition, words),
    });
    findings.collect()
}

fn unfit(promised: &Promised, words: Words) -> Vec<PromiseFinding> {
    let unfit = promised
        .unfit
        .iter()
        .map(|(setting, takes)| PromiseFinding {
            key: setting.key.clone(),
            stops: true,
            text: takes_sentence(*takes, words),
        });
    unfit.collect()
}

fn objection(one: Objection, words: Words) -> HeardObjection {
    let last = Arg::from(words.date(one.last_heard()));
    let args = [("n", Arg::from(one.n_heard())), ("date", last)];
    let closed = one.closed.map(|on| {
        let args = [("date", Arg::from(words.date(on)))];
        words.say("promises-objection-closed", &args)
    });
    HeardObjection {
        id: one.id,
        text: one.text,
        answer: one.answer,
        heard: words.say("promises-objection-heard", &args),
        closed,
        disagreed: one.disagreed,
    }
}
