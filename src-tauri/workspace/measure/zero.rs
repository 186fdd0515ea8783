//! How many were there before the first stage, whom nobody knows by name? Visits, impressions, followers, as they were
//! imported or typed, in front of the agreed funnel.
//!
//! Invariants: the rate to the first stage holds beside the counts only who came there in the periods that were counted;
//! it is a ratio of two counts and has no interval, since nobody knows whether those who came are among those counted;
//! counts are of nobody's list, and so stand before no part of the leads but those of a source.

use definition::{Owner, StageKey};
use funnel::{Counts, CountsAsked, Part, Rate, StageFigures};
use lead::{Beside, Mask, fold};
use words::{Arg, Words};

use crate::divided::UNASSIGNED;
use crate::{Division, FunnelStep, Snapshot, WorkspaceError, source_field};

/// The key of the step that is of nobody by name; no key of a stage has such a sign.
pub(super) const ZERO: &str = "@counts";

/// Which counts stand before the first stage.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ZeroStage {
    /// Those of the kind that was counted most often, where anything was.
    #[default]
    Usual,
    /// None.
    Hidden,
    /// Those of this kind.
    Kind(String),
}

impl ZeroStage {
    /// What a text asks for: the name of a kind, or `none`, which takes a sign too as no kind has one.
    #[must_use]
    pub fn from_text(text: Option<&str>) -> Self {
        match text.map(str::trim) {
            None | Some("") => Self::Usual,
            Some("none" | "@none") => Self::Hidden,
            Some(kind) => Self::Kind(kind.to_owned()),
        }
    }
}

/// The counts before the first stage, and who came to it in the periods that were counted.
pub(super) struct Zero {
    /// What was counted, in words.
    label: String,
    counts: Counts,
    /// Who counts at the first stage and came there in these periods; `None` where no day of it is known.
    came: Option<Mask>,
    first: String,
    /// The other kinds that were counted.
    others: Vec<String>,
}

impl ZeroStage {
    /// The counts of everybody; `None` where there are none, or they are not asked for. The outer `None` as soon as
    /// `go_on` says no.
    pub(super) fn found(
        &self,
        snapshot: &Snapshot,
        (first, members): (&definition::Stage, &Mask),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Option<Zero>>, WorkspaceError> {
        let kinds = snapshot.own_choices(funnel::Unit::Person).counted;
        let kind = match self {
            Self::Hidden => return Ok(Some(None)),
            Self::Usual => kinds.first().cloned(),
            Self::Kind(kind) => Some(kind.clone()),
        };
        let Some(counts) = counted(snapshot, kind.as_deref(), &|_| true) else {
            return Ok(Some(None));
        };
        if counts.n == 0 || snapshot.population().is_some() {
            return Ok(Some(None));
        }
        let came = match counts.covered.is_empty() {
            true => Some(members.clone()),
            false => {
                let Some(paths) = snapshot.paths(go_on)? else {
                    return Ok(None);
                };
                let place = snapshot
                    .decided()
                    .and_then(|(definition, _)| definition.position(&first.key));
                let entered = place.and_then(|place| paths.steps.get(place));
                entered.filter(|step| step.dated.count() > 0).map(|step| {
                    let within =
                        |pass: &usize| step.on(*pass).is_some_and(|day| counts.covers(day));
                    let passes = (0..paths.n()).filter(within);
                    let subjects = passes.filter_map(|pass| paths.subject.get(pass).copied());
                    Mask::of_rows(members.n_rows(), subjects).and(members)
                })
            }
        };
        let is_other = |other: &String| kind.as_ref().is_none_or(|kind| fold(kind) != fold(other));
        Ok(Some(Some(Zero {
            others: kinds.into_iter().filter(is_other).collect(),
            label: kind.unwrap_or_else(|| words.say("own-reached-counted", &[])),
            first: first.label.clone(),
            counts,
            came,
        })))
    }
}

/// The counts of a kind, of some sources.
fn counted(
    snapshot: &Snapshot,
    kind: Option<&str>,
    of_source: &dyn Fn(Option<&str>) -> bool,
) -> Option<Counts> {
    let table = snapshot.list.beside(Beside::Count)?;
    let as_of = snapshot.as_of;
    Counts::of(
        table,
        &CountsAsked {
            kind,
            as_of,
            of_source,
        },
    )
}

impl Zero {
    /// The step that is of nobody by name, and the steps after it.
    pub(super) fn before(&self, steps: &[FunnelStep], leads: &Mask) -> Vec<FunnelStep> {
        self.with(&self.counts, steps, leads)
    }

    /// The same of a part of the leads; only the steps where counts tell no such parts.
    pub(super) fn before_part(
        &self,
        snapshot: &Snapshot,
        (division, part): (Division<'_>, &Part),
        steps: &[FunnelStep],
        leads: &Mask,
    ) -> Vec<FunnelStep> {
        let said = snapshot.economics();
        let own = source_field(snapshot).map(|field| &field.key);
        let counts = match (division, part) {
            (Division::Field(key), Part::Value(value)) if Some(key) == own => {
                let name = fold(&value.to_string());
                counted(snapshot, Some(&self.label), &|source| {
                    source.is_some_and(|source| fold(source) == name)
                })
            }
            (Division::Channel, Part::Value(value)) => {
                let name = value.to_string();
                counted(snapshot, Some(&self.label), &|source| {
                    let channel = source.and_then(|source| said.channel(source));
                    source.is_some() && channel.map_or(UNASSIGNED, |channel| channel.name()) == name
                })
            }
            _ => None,
        };
        let tells = match division {
            Division::Field(key) => Some(key) == own,
            Division::Channel => true,
            _ => false,
        };
        match (counts.filter(|counts| counts.n > 0), tells) {
            (Some(counts), _) => self.with(&counts, steps, leads),
            // Every part has the same steps; of this one nothing was counted.
            (None, true) => {
                let mut all = self.with(&Counts::default(), steps, leads);
                if let Some(zero) = all.first_mut() {
                    zero.figures = None;
                }
                if let Some(step) = all.get_mut(1) {
                    step.over = None;
                    if let Some(figures) = &mut step.figures {
                        figures.from_previous = None;
                    }
                }
                all
            }
            (None, false) => steps.to_vec(),
        }
    }

    fn with(&self, counts: &Counts, steps: &[FunnelStep], leads: &Mask) -> Vec<FunnelStep> {
        let n = usize::try_from(counts.n).unwrap_or(usize::MAX);
        let mut all = vec![FunnelStep {
            key: ZERO.to_owned(),
            label: self.label.clone(),
            owner: Owner::Both,
            stage: None,
            figures: Some(StageFigures {
                key: StageKey(ZERO.to_owned()),
                n,
                unknown: 0,
                pending: 0,
                skipped: 0,
                from_previous: None,
                from_first: None,
            }),
            over: None,
        }];
        for (at, step) in steps.iter().enumerate() {
            let mut step = step.clone();
            step.over = step.over.map(|over| over + 1);
            if at == 0
                && let (Some(figures), Some(came)) = (&mut step.figures, &self.came)
            {
                step.over = Some(0);
                figures.from_previous = Some(ratio(came.count_and(leads), n));
            }
            all.push(step);
        }
        all
    }

    /// What one must know to read it.
    pub(super) fn notes(&self, words: Words) -> Vec<String> {
        let dates = self
            .counts
            .span()
            .and_then(|(first, last)| Some((lead::date_of(first)?, lead::date_of(last)?)));
        let named = [
            ("kind", Arg::from(&self.label)),
            ("stage", Arg::from(&self.first)),
        ];
        let says = match (dates, &self.came) {
            (Some((first, last)), Some(_)) => {
                let days = [
                    ("from", Arg::from(words.date(first))),
                    ("to", words.date(last).into()),
                ];
                words.say("zero-note", &[&named[..], &days].concat())
            }
            (None, Some(_)) => words.say("zero-note-undated", &named),
            (_, None) => words.say("zero-note-no-days", &named),
        };
        let mut notes = vec![says];
        if self.counts.n_undated > 0 {
            let n = usize::try_from(self.counts.n_undated).unwrap_or(usize::MAX);
            notes.push(words.say("zero-note-left-out", &[("n", n.into())]));
        }
        if !self.others.is_empty() {
            let kinds = words.list_and(&self.others);
            notes.push(words.say("zero-note-others", &[("kinds", kinds.into())]));
        }
        notes
    }
}

/// A ratio of two counts: no share of persons, and so without an interval.
fn ratio(n: usize, of: usize) -> Rate {
    Rate {
        n,
        of,
        rate: (of > 0).then(|| n as f64 / of as f64),
        low: None,
        high: None,
    }
}
