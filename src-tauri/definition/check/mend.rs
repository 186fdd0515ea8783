//! What can be done about a finding? A change to the definition, offered and never made unasked.
//!
//! Invariant: a mend removes the finding it came with and adds no error, which a test holds for every
//! kind of finding.

use lead::FieldKey;

use super::Place;
use crate::{
    Criterion, CriterionId, Definition, Grid, Missing, Owner, Points, ReachedBy, Rule, ScoreKey,
    Stage, StageKey, Subject, Test,
};

/// A change that removes a finding.
#[derive(Clone, Debug, PartialEq)]
pub enum Mend {
    /// Adds a first stage in which everybody is.
    AddStage,
    /// Calls the criterion in this position so.
    CallCriterion(usize, CriterionId),
    /// Calls the stage in this position so.
    CallStage(usize, StageKey),
    /// Calls the score in this position so.
    CallScore(usize, ScoreKey),
    /// Deletes the criterion in this position, which nothing uses.
    DropCriterion(usize),
    /// Takes a rule out of its group, or a criterion out of a list of the profile.
    TakeOut(Place),
    /// Takes an entry out of a score.
    TakeOutPoints(PointsPlace),
    /// Uses another criterion there, in place of one.
    Use {
        /// Where, and anywhere below.
        at: Place,
        /// In place of this.
        instead_of: CriterionId,
        /// This.
        criterion: CriterionId,
    },
    /// Gives the points to another criterion.
    UseInPoints(PointsPlace, CriterionId),
    /// Asks something else in the criterion in this position.
    Ask(usize, Box<(Subject, Test)>),
    /// Says what a missing value counts as in the criterion in this position.
    CountMissing(usize, Missing),
    /// Takes the team to be in this time zone.
    TimeZone(String),
    /// Keeps these rules without counting them.
    Mute(Vec<Place>),
    /// Counts the rule again.
    Unmute(Place),
    /// Asks for so many of the group.
    AtLeast(Place, u32),
    /// Asks for so many points.
    Points(Place, i32),
    /// Asks for another score.
    UseScore(Place, ScoreKey),
    /// Asks for these grades.
    Grades(Place, Vec<String>),
    /// Puts the rule of an earlier stage into that of a later one.
    Nest {
        /// The later stage, by its position.
        stage: usize,
        /// The earlier one.
        earlier: usize,
    },
    /// Lets the path go past the stage in this position.
    MakeOptional(usize),
    /// Lets points not fade.
    NeverFade(PointsPlace),
    /// Another grid, or none.
    Grid(Option<Box<Grid>>),
    /// Says from which stage a field is known; `None`: from the start.
    KnownFrom(FieldKey, Option<StageKey>),
}

/// Where an entry of a score stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PointsPlace {
    /// The score, by its position.
    pub score: usize,
    /// The group in it.
    pub group: usize,
    /// The entry in that.
    pub entry: usize,
}

impl Mend {
    /// The definition with this change; the same where what it changes is not there.
    #[must_use]
    pub fn apply(&self, definition: &Definition) -> Definition {
        let mut mended = definition.clone();
        self.apply_to(&mut mended);
        mended
    }

    fn apply_to(&self, definition: &mut Definition) {
        match self {
            Self::AddStage => definition.stages.insert(0, everybody()),
            Self::CallCriterion(i, id) => {
                with(definition.criteria.get_mut(*i), |one| one.id = id.clone());
            }
            Self::CallStage(i, key) => {
                with(definition.stages.get_mut(*i), |one| one.key = key.clone());
            }
            Self::CallScore(i, key) => {
                with(definition.scores.get_mut(*i), |one| one.key = key.clone());
            }
            Self::DropCriterion(i) => {
                if *i < definition.criteria.len() {
                    definition.criteria.remove(*i);
                }
            }
            Self::TakeOut(place) => place.take_out(definition),
            Self::TakeOutPoints(place) => {
                let score = definition.scores.get_mut(place.score);
                let group = score.and_then(|score| score.groups.get_mut(place.group));
                with(group, |group| {
                    if place.entry < group.points.len() {
                        group.points.remove(place.entry);
                    }
                });
            }
            Self::Use {
                at,
                instead_of,
                criterion,
            } => at.change(definition, |rule| renamed(rule, instead_of, criterion)),
            Self::UseInPoints(place, id) => {
                with(place.find(definition), |points| {
                    points.criterion = id.clone()
                });
            }
            Self::Ask(i, asked) => with(definition.criteria.get_mut(*i), |one: &mut Criterion| {
                (one.subject, one.test) = (**asked).clone();
            }),
            Self::CountMissing(i, missing) => {
                with(definition.criteria.get_mut(*i), |one| {
                    one.missing = *missing
                });
            }
            Self::TimeZone(zone) => definition.time_zone.clone_from(zone),
            Self::Mute(places) => {
                for place in places {
                    place.change(definition, |rule| Rule::Muted(Box::new(rule)));
                }
            }
            Self::Unmute(place) => place.change(definition, |rule| match rule {
                Rule::Muted(rule) => *rule,
                rule => rule,
            }),
            Self::AtLeast(place, n) => place.change(definition, |rule| match rule {
                Rule::AtLeast(_, rules) => Rule::AtLeast(*n, rules),
                rule => rule,
            }),
            Self::Points(place, points) => place.change(definition, |rule| match rule {
                Rule::Score(key, _) => Rule::Score(key, *points),
                rule => rule,
            }),
            Self::UseScore(place, key) => place.change(definition, |rule| match rule {
                Rule::Score(_, points) => Rule::Score(key.clone(), points),
                rule => rule,
            }),
            Self::Grades(place, grades) => {
                place.change(definition, |_| Rule::Grade(grades.clone()));
            }
            Self::Nest { stage, earlier } => nest(definition, *stage, *earlier),
            Self::MakeOptional(i) => {
                with(definition.stages.get_mut(*i), |one| one.optional = true);
            }
            Self::NeverFade(place) => {
                with(place.find(definition), |points| points.fading.clear());
            }
            Self::Grid(grid) => definition.grid = grid.as_deref().cloned(),
            Self::KnownFrom(field, stage) => {
                let known_from = &mut definition.tables.known_from;
                match stage {
                    Some(stage) => drop(known_from.insert(field.clone(), stage.clone())),
                    None => drop(known_from.remove(field)),
                }
            }
        }
    }
}

impl PointsPlace {
    fn find(self, definition: &mut Definition) -> Option<&mut Points> {
        let score = definition.scores.get_mut(self.score)?;
        score.groups.get_mut(self.group)?.points.get_mut(self.entry)
    }
}

impl std::fmt::Display for PointsPlace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            score,
            group,
            entry,
        } = self;
        write!(f, "scores[{score}].groups[{group}].points[{entry}]")
    }
}

fn with<T>(found: Option<&mut T>, change: impl FnOnce(&mut T)) {
    if let Some(found) = found {
        change(found);
    }
}

fn everybody() -> Stage {
    Stage {
        key: StageKey("lead".to_owned()),
        label: "Lead".to_owned(),
        owner: Owner::Marketing,
        optional: false,
        reached_by: ReachedBy::Rule(Rule::All(Vec::new())),
        entered_on: None,
    }
}

fn renamed(rule: Rule, from: &CriterionId, to: &CriterionId) -> Rule {
    let all = |rules: Vec<Rule>| -> Vec<Rule> {
        let rules = rules.into_iter();
        rules.map(|rule| renamed(rule, from, to)).collect()
    };
    match rule {
        Rule::Criterion(id) if id == *from => Rule::Criterion(to.clone()),
        Rule::All(rules) => Rule::All(all(rules)),
        Rule::Any(rules) => Rule::Any(all(rules)),
        Rule::None(rules) => Rule::None(all(rules)),
        Rule::AtLeast(n, rules) => Rule::AtLeast(n, all(rules)),
        Rule::Muted(rule) => Rule::Muted(Box::new(renamed(*rule, from, to))),
        rule => rule,
    }
}

fn nest(definition: &mut Definition, stage: usize, earlier: usize) {
    let before = definition.stages.get(earlier);
    let Some(before) = before.and_then(|one| one.reached_by.rule()).cloned() else {
        return;
    };
    let place = Place::new(super::place::Root::Stage(stage));
    place.change(definition, |rule| match rule {
        Rule::All(mut rules) => {
            rules.insert(0, before);
            Rule::All(rules)
        }
        rule => Rule::All(vec![before, rule]),
    });
}
