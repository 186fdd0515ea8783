//! Which figures can be told by versions, and how is that said? Every figure that asks who came to which stage;
//! back-tests by judging that version; what does not depend on a version says so, and so does what looks at the rules
//! of one definition.
//!
//! Invariant: by which versions a figure is told stands in its caption; one that is not told by them says why in its
//! first note.

use definition::{Criterion, Definition, Rule, Test};
use words::{Arg, Words};

use super::by_version::ToldBy;
use super::shown::{Proposal, Proposed, Shown};
use super::{Compare, Groups, OwnAsked, Wanted};
use crate::{Snapshot, WorkspaceError};

/// How a figure takes the versions that it is asked to be told by.
enum Takes {
    /// Its stages are theirs.
    Stages,
    /// The same, where what is recorded is held to them.
    HeldToRecorded,
    /// It judges them, or asks them one by one.
    InItsOwnWay,
    /// It does not: this message says why.
    Not(&'static str),
}

impl Wanted {
    /// The figure as [`Wanted::shown`], told by these versions. One that cannot be told so is told by the
    /// definition in force, and says it.
    ///
    /// # Errors
    /// As [`Wanted::shown`], and where there is no such version.
    pub fn shown_by(
        &self,
        (snapshot, told): (&Snapshot, ToldBy),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let by_version = match self.takes(told, snapshot)? {
            Takes::Not(key) => {
                let shown = self.shown(snapshot, words, go_on)?;
                return Ok(shown.map(|mut shown| {
                    shown.notes.insert(0, words.say(key, &[]));
                    shown
                }));
            }
            Takes::InItsOwnWay => return self.in_its_own_way((snapshot, told), words, go_on),
            Takes::Stages => snapshot.told_by(told, go_on)?,
            Takes::HeldToRecorded => snapshot.held_to_recorded(told, go_on)?,
        };
        let Some(by_version) = by_version else {
            return Ok(None);
        };
        let shown = match (self.shown(&by_version, words, go_on), told) {
            // A version may ask for a field that the list no longer has.
            (Err(WorkspaceError::DefinitionAbsent), ToldBy::AsIf(no)) => {
                Some(by_version.mute_shown(no, words))
            }
            (shown, _) => shown?,
        };
        let Some(mut shown) = shown else {
            return Ok(None);
        };
        shown.say_versions(&by_version, words);
        if told != ToldBy::InForce && self.own_steps(snapshot)?.is_some() {
            shown.notes.push(words.say("told-own-steps", &[]));
        }
        if let (ToldBy::AsIf(_), Some(saved)) = (told, &snapshot.definition) {
            let proposals = shown.proposals.iter();
            shown.proposals = proposals
                .filter(|one| one.fits(&by_version, &saved.definition))
                .cloned()
                .collect();
        }
        Ok(Some(shown))
    }

    fn in_its_own_way(
        &self,
        by: (&Snapshot, ToldBy),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        match self {
            Self::BackTests(wanted) => wanted.judging(by, words, go_on),
            Self::PassedNotMet(wanted) => wanted.as_decided(by.0, words, go_on),
            _ => self.shown(by.0, words, go_on),
        }
    }

    fn takes(&self, told: ToldBy, snapshot: &Snapshot) -> Result<Takes, WorkspaceError> {
        if told == ToldBy::InForce {
            return Ok(Takes::Stages);
        }
        let as_decided = told == ToldBy::AsDecided;
        Ok(match self {
            Self::WhoCanTell(_) => Takes::Not("told-not-outcomes"),
            Self::CriteriaThatMatter(_) => Takes::Not("told-not-criteria"),
            Self::BackTests(wanted) if wanted.versions.is_empty() => Takes::InItsOwnWay,
            Self::BackTests(_) => Takes::Not("told-not-as-if"),
            Self::ThresholdAt(_) if as_decided => Takes::Not("told-not-threshold"),
            Self::ThresholdAt(wanted) if wanted.edited && snapshot.edited.is_some() => {
                Takes::Not("told-not-edited")
            }
            Self::Compare(Compare {
                groups: Groups::Versions(_),
                ..
            }) => Takes::Not("told-not-as-if"),
            Self::PassedNotMet(_) if as_decided => Takes::InItsOwnWay,
            Self::HandOff(_) | Self::MetNotPassed(_) => Takes::HeldToRecorded,
            _ => match self.own_steps(snapshot)? {
                Some(false) => Takes::Not("told-not-own"),
                Some(true) | None => Takes::Stages,
            },
        })
    }

    /// Whether a step of the team's own funnel that the figure is of is a stage of the definition, or hangs on one;
    /// `None` where it is of no such funnel.
    fn own_steps(&self, snapshot: &Snapshot) -> Result<Option<bool>, WorkspaceError> {
        let asked = match (self, &snapshot.ways_of) {
            (Self::OwnFunnel(asked), _) => asked.clone(),
            (
                Self::OverTime(_)
                | Self::Cohorts(_)
                | Self::Speed(_)
                | Self::Times(_)
                | Self::Survival(_)
                | Self::Ageing(_)
                | Self::Balance(_),
                Some(which),
            ) => OwnAsked {
                which: (**which).clone(),
                count: None,
                by: None,
            },
            _ => return Ok(None),
        };
        Ok(Some(asked.funnel(snapshot)?.asks_stages()))
    }
}

impl Shown {
    /// Says by which versions it is told, and what one must know of that.
    pub(super) fn say_versions(&mut self, by_version: &Snapshot, words: Words) {
        if let Some(said) = by_version.versions_said(words)
            && !self.caption.contains(&said)
        {
            let parts = [std::mem::take(&mut self.caption), said];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            self.caption = parts.join(" · ");
        }
        self.notes.extend(by_version.told_notes(words));
    }
}

impl Snapshot {
    /// That a version cannot judge the list.
    pub(super) fn mute_shown(&self, no: u32, words: Words) -> Shown {
        Shown {
            title: words.say("told-mute", &[("no", Arg::from(no))]),
            ..Shown::default()
        }
    }
}

impl Proposal {
    /// Whether what it changes of one definition can be changed so in another: the criterion asks the same of the same
    /// there, but for the number; the stage asks for points of that score.
    fn fits(&self, of: &Snapshot, other: &Definition) -> bool {
        match &self.change {
            Proposed::Criterion(_) => other.position(&self.stage).is_some(),
            Proposed::Threshold(id, _) => {
                let of = of.definition.as_ref().map(|saved| &saved.definition);
                let own = of.and_then(|own| own.criterion(id));
                own.zip(other.criterion(id))
                    .is_some_and(|(own, other)| is_alike(own, other))
            }
            Proposed::Points(key, _) => {
                let stage = other.stages.iter().find(|stage| stage.key == self.stage);
                let rule = stage.and_then(|stage| stage.reached_by.rule());
                rule.is_some_and(|rule| {
                    let mut each = rule.each().into_iter();
                    each.any(|one| matches!(one, Rule::Score(own, _) if own == key))
                })
            }
        }
    }
}

/// Whether two criteria ask the same of the same, but for the number.
fn is_alike(one: &Criterion, other: &Criterion) -> bool {
    let is_same_test = match (&one.test, &other.test) {
        (Test::AtLeast(own), Test::AtLeast(other))
        | (Test::MoreThan(own), Test::MoreThan(other))
        | (Test::AtMost(own), Test::AtMost(other))
        | (Test::LessThan(own), Test::LessThan(other)) => own.currency == other.currency,
        _ => false,
    };
    one.subject == other.subject && is_same_test
}
