//! What does a change cost? Leads gained and lost at each stage and how many become unclear, source by source,
//! and the won deals whose people each stage catches or misses.
//!
//! Invariants: gained less lost is after less before, at each stage, for each source, and summed over the
//! sources; a definition costs nothing beside itself; all counts are of the list as it is known now, whenever
//! either definition was signed; what was won is told with how many there are.

use definition::{Definition, Owner, ReachedBy, StageKey};
use funnel::{Ending, Part, WonDeals, won_deals};
use import::{Confidence, Meaning, of_label};
use lead::{Field, FieldKey, Mask};
use qualify::{Judging, Moves, StageMoves, Verdict, Verdicts, moves};

use crate::snapshot::can_decide;
use crate::{Division, Snapshot, Which, WorkspaceError};

/// What one definition costs in the place of another.
#[derive(Clone, Debug)]
pub struct Price {
    /// How many leads there are.
    pub n_leads: usize,
    /// The stages of the definition that comes, then those that only the other has.
    pub stages: Vec<StagePrice>,
    /// The field that tells where leads came from; `None` where the list has none.
    pub source: Option<FieldKey>,
    /// What was won; `None` where nothing says so.
    pub won: Option<Won>,
}

/// What it costs at a stage.
#[derive(Clone, Debug)]
pub struct StagePrice {
    /// The stage, by its name in files.
    pub key: StageKey,
    /// Its name on screen.
    pub label: String,
    /// Which side answers for it.
    pub owner: Owner,
    /// Whether there was such a stage.
    pub was_there: bool,
    /// Whether there is.
    pub is_there: bool,
    /// All leads.
    pub leads: Moves,
    /// The leads of each source, those of which it is not known among them; sources where nobody moves are
    /// left out.
    pub parts: Vec<(Part, Moves)>,
    /// What was won: met is caught, not met is missed; empty where nothing says what was won.
    pub won: Moves,
}

/// What was won, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Won {
    /// What is counted.
    pub unit: WonUnit,
    /// How many with somebody in the list.
    pub n: usize,
    /// How many belong to nobody in the list: no stage can catch them.
    pub of_nobody: usize,
}

/// What is counted as won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WonUnit {
    /// Deals: caught by a stage where somebody of theirs is.
    Deals,
    /// People at the last stage that a fact leads to, where no table tells of deals.
    People,
}

/// Sources that are told apart; the rest is one.
const MOST_SOURCES: usize = 12;

enum Evidence {
    Deals(WonDeals),
    People(Mask),
}

impl Price {
    /// Whether nobody moves at any stage.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        let same = |stage: &StagePrice| stage.was_there == stage.is_there && stage.leads.is_still();
        self.stages.iter().all(same)
    }
}

/// What `after` costs in the place of `before`, over the list as it is now.
///
/// # Errors
/// Where one of them cannot decide.
pub fn price(
    snapshot: &Snapshot,
    [before, after]: [&Definition; 2],
) -> Result<Price, WorkspaceError> {
    for definition in [before, after] {
        let findings = snapshot.errors(definition);
        if !findings.is_empty() {
            return Err(WorkspaceError::DefinitionWrong(findings));
        }
    }
    let (was, is) = (snapshot.judge(before), snapshot.judge(after));
    priced(snapshot, (before, &was), (after, &is))
}

/// What one version, or what is in force, costs in the place of another, over the list as it is now.
///
/// # Errors
/// Where one of them is not there, or cannot decide.
pub fn price_of_versions(
    snapshot: &Snapshot,
    [before, after]: [Which; 2],
) -> Result<Price, WorkspaceError> {
    let both = [
        snapshot.definition_of(before)?,
        snapshot.definition_of(after)?,
    ];
    price(snapshot, both)
}

/// What a draft costs in the place of the definition in force; `None` without one in force, and while
/// either cannot decide.
///
/// # Errors
/// Where who is of which source cannot be read.
pub fn price_of_draft(
    snapshot: &Snapshot,
    draft: &Definition,
) -> Result<Option<Price>, WorkspaceError> {
    let Some(in_force) = snapshot.decided() else {
        return Ok(None);
    };
    if !can_decide(draft, &snapshot.facts) {
        return Ok(None);
    }
    let is = snapshot.judge(draft);
    priced(snapshot, in_force, (draft, &is)).map(Some)
}

/// The field that tells where leads came from: of those that mean it, the one whose name says it most surely.
#[must_use]
pub fn source_field(snapshot: &Snapshot) -> Option<&Field> {
    let told = snapshot.list.fields().iter().filter_map(|field| {
        let meant = of_label(&field.label).or_else(|| of_label(field.key.as_str()))?;
        let is_source = meant.meaning == Meaning::LeadSource && field.kind.is_textual();
        is_source.then_some((field, meant.confidence))
    });
    // The first of those that are equally sure.
    let surest = told.reduce(|best, one| if surer(one.1, best.1) { one } else { best });
    surest.map(|(field, _)| field)
}

fn surer(one: Confidence, other: Confidence) -> bool {
    one > other
}

fn priced(
    snapshot: &Snapshot,
    before: (&Definition, &Verdicts),
    after: (&Definition, &Verdicts),
) -> Result<Price, WorkspaceError> {
    let judging = |(definition, verdicts)| Judging {
        definition,
        verdicts,
    };
    let source = source_field(snapshot).map(|field| field.key.clone());
    let parts = source.as_ref().map(|key| {
        let by = Division::Field(key);
        snapshot.divided(by, MOST_SOURCES)
    });
    let parts = parts.transpose()?;
    let evidence = evidence(snapshot, before, after);
    let stages = moves(judging(before), judging(after));
    let stages = stages.into_iter().map(|stage| {
        let leads = stage.count(None);
        let parts = parts.iter().flat_map(|parts| parts.iter());
        // Where nobody moves at all, nobody of any source does.
        let parts = parts.filter(|_| !leads.is_still());
        let parts = parts.map(|(part, rows)| (part.clone(), stage.count(Some(rows))));
        let known = [after.0, before.0]
            .into_iter()
            .find_map(|one| Some(&one.stages[one.position(&stage.key)?]));
        StagePrice {
            label: known.map_or_else(|| stage.key.to_string(), |one| one.label.clone()),
            owner: known.map_or(Owner::Both, |one| one.owner),
            was_there: stage.before.is_some(),
            is_there: stage.after.is_some(),
            leads,
            parts: parts.filter(|(_, moves)| !moves.is_still()).collect(),
            won: evidence
                .as_ref()
                .map_or_else(Moves::default, |one| one.moves(&stage)),
            key: stage.key,
        }
    });
    Ok(Price {
        n_leads: snapshot.list.n_rows(),
        stages: stages.collect(),
        source,
        won: evidence.as_ref().map(Evidence::told),
    })
}

/// What was won: deals where a table tells of them; else the people who are at the last stage that a fact
/// leads to under the definition before, or under the other where that has none.
fn evidence(
    snapshot: &Snapshot,
    before: (&Definition, &Verdicts),
    after: (&Definition, &Verdicts),
) -> Option<Evidence> {
    if let Some(deals) = won_deals(&snapshot.list) {
        return Some(Evidence::Deals(deals));
    }
    [before, after]
        .into_iter()
        .find_map(|(definition, verdicts)| {
            let is_won = |stage: &definition::Stage| {
                let ends = Ending::of(&stage.key.0).or_else(|| Ending::of(&stage.label));
                matches!(stage.reached_by, ReachedBy::Fact(_)) && ends.is_none()
            };
            let last = definition.stages.iter().rposition(is_won)?;
            let people = verdicts.stages.get(last)?.met().clone();
            (people.count() > 0).then_some(Evidence::People(people))
        })
}

impl Evidence {
    fn moves(&self, stage: &StageMoves) -> Moves {
        match self {
            Self::Deals(deals) => deals.moves(stage),
            Self::People(people) => stage.count(Some(people)),
        }
    }

    fn told(&self) -> Won {
        match self {
            Self::Deals(deals) => Won {
                unit: WonUnit::Deals,
                n: deals.n(),
                of_nobody: deals.of_nobody,
            },
            Self::People(people) => Won {
                unit: WonUnit::People,
                n: people.count(),
                of_nobody: 0,
            },
        }
    }
}

/// What a stage does with what was won.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caught {
    /// Caught before.
    pub before: usize,
    /// Caught after.
    pub after: usize,
    /// Missed after, surely.
    pub missed: usize,
    /// Of which it cannot be said after.
    pub unclear: usize,
    /// Caught now and not before.
    pub gained: usize,
    /// Caught before and not now.
    pub lost: usize,
}

impl StagePrice {
    /// What it does with what was won.
    #[must_use]
    pub fn caught(&self) -> Caught {
        Caught {
            before: self.won.before(Verdict::Met),
            after: self.won.after(Verdict::Met),
            missed: self.won.after(Verdict::NotMet),
            unclear: self.won.after(Verdict::Unknown),
            gained: self.won.gained(),
            lost: self.won.lost(),
        }
    }
}

#[cfg(test)]
mod tests;
