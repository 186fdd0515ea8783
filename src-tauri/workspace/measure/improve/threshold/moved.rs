//! What moves along the thresholds? The number of one criterion, or the points of a score that the stage asks for:
//! where it stands, the values it is held against, and the definition as it would be with another.
//!
//! Invariant: only what can be laid along one scale moves: numbers, amounts in the one currency that is asked for,
//! points.

use definition::{
    Amount, Criterion, CriterionId, Definition, Missing, ReachedBy, Rule, ScoreKey, Subject, Test,
};
use funnel::{Comparing, Curve, CurvePoint};
use lead::{Currency, FieldKey, Relation, Table, ValueRef};
use qualify::{Verdict, Verdicts};

use crate::Snapshot;
use crate::measure::improve::known::Known;
use crate::measure::{Proposal, Proposed};

/// What no field is called.
const NO_FIELD: &str = "no field of any list is called so";

/// What moves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mover {
    /// The number of a criterion.
    Criterion(CriterionId),
    /// The points of a score that the stage asks for.
    Score(ScoreKey),
}

/// What moves, with where it stands.
pub(super) struct Moved {
    pub(super) mover: Mover,
    pub(super) comparing: Comparing,
    pub(super) missing: Missing,
    pub(super) now: f64,
    currency: Option<Currency>,
}

impl Moved {
    pub(super) fn of(
        snapshot: &Snapshot,
        definition: &Definition,
        rule: &Rule,
        mover: &Mover,
    ) -> Option<Self> {
        match mover {
            Mover::Score(key) => {
                definition.score(key)?;
                let now = rule.each().into_iter().find_map(|rule| match rule {
                    Rule::Score(own, points) if own == key => Some(*points),
                    _ => None,
                })?;
                Some(Self {
                    mover: mover.clone(),
                    comparing: Comparing::AtLeast,
                    missing: Missing::Unknown,
                    now: f64::from(now),
                    currency: None,
                })
            }
            Mover::Criterion(id) => {
                let criterion = definition.criterion(id)?;
                let (comparing, amount) = match &criterion.test {
                    Test::AtLeast(amount) => (Comparing::AtLeast, amount),
                    Test::MoreThan(amount) => (Comparing::MoreThan, amount),
                    Test::AtMost(amount) => (Comparing::AtMost, amount),
                    Test::LessThan(amount) => (Comparing::LessThan, amount),
                    _ => return None,
                };
                is_plain(snapshot, criterion, amount.currency).then(|| Self {
                    mover: mover.clone(),
                    comparing,
                    missing: criterion.missing,
                    now: amount.get(),
                    currency: amount.currency,
                })
            }
        }
    }

    /// The least and the most that the value of each row of a list may be, of which `verdicts` are.
    pub(super) fn values(
        &self,
        list: &Table,
        verdicts: &Verdicts,
        known: &Known<'_>,
    ) -> Vec<Option<(f64, f64)>> {
        match &self.mover {
            Mover::Score(key) => {
                let scores = &verdicts.scores;
                let score = known
                    .definition
                    .score_position(key)
                    .and_then(|at| scores.get(at));
                let points = score.into_iter().flat_map(|score| score.rows());
                points
                    .map(|(low, high)| Some((low as f64, high as f64)))
                    .collect()
            }
            Mover::Criterion(id) => {
                let subject = known.definition.criterion(id).map(|one| &one.subject);
                let value = |row: usize| number_of(list, subject?, row);
                (0..list.n_rows()).map(value).collect()
            }
        }
    }

    /// What moves, by its name on screen.
    pub(super) fn name(&self, snapshot: &Snapshot, known: &Known<'_>) -> String {
        match &self.mover {
            Mover::Score(key) => {
                let score = known.definition.score(key);
                score.map_or_else(|| key.to_string(), |score| score.label.clone())
            }
            Mover::Criterion(id) => match known.definition.criterion(id).map(|one| &one.subject) {
                Some(Subject::Field(key)) => snapshot.field_label(key),
                Some(Subject::Company(key)) => snapshot.label_of(Some(Relation::Company), key),
                _ => id.to_string(),
            },
        }
    }

    pub(super) fn sign(&self) -> &'static str {
        match self.comparing {
            Comparing::AtLeast => "≥",
            Comparing::MoreThan => ">",
            Comparing::AtMost => "≤",
            Comparing::LessThan => "<",
        }
    }

    fn test(&self, at: f64) -> Option<Test> {
        let text = match self.currency {
            Some(currency) => format!("{at} {currency}"),
            None => at.to_string(),
        };
        let amount = Amount::from_text(&text)?;
        Some(match self.comparing {
            Comparing::AtLeast => Test::AtLeast(amount),
            Comparing::MoreThan => Test::MoreThan(amount),
            Comparing::AtMost => Test::AtMost(amount),
            Comparing::LessThan => Test::LessThan(amount),
        })
    }

    pub(super) fn proposals(&self, known: &Known<'_>, curve: &Curve) -> Vec<Proposal> {
        let Some(stage) = known.definition.stages.get(known.stage) else {
            return Vec::new();
        };
        let each = curve
            .points
            .iter()
            .enumerate()
            .filter(|(_, point)| point.at != self.now);
        let proposal = |(row, point): (usize, &CurvePoint)| {
            let change = match &self.mover {
                Mover::Criterion(id) => Proposed::Threshold(id.clone(), self.test(point.at)?),
                Mover::Score(key) => Proposed::Points(key.clone(), point.at as i32),
            };
            Some(Proposal {
                row,
                stage: stage.key.clone(),
                change,
            })
        };
        each.filter_map(proposal).collect()
    }
}

/// Whether the values of a criterion can be laid along one scale: numbers, or amounts in the one currency it asks for.
fn is_plain(snapshot: &Snapshot, criterion: &Criterion, currency: Option<Currency>) -> bool {
    let (table, key) = match &criterion.subject {
        Subject::Field(key) => (Some(&*snapshot.list), key),
        Subject::Company(key) => {
            let companies = snapshot.list.related(Relation::Company);
            (companies.map(|companies| companies.table()), key)
        }
        Subject::Figure(_) => return false,
    };
    let Some(column) = table.and_then(|table| table.column(key)) else {
        return false;
    };
    (0..column.n_rows()).all(|row| match column.value(row) {
        None => true,
        Some(ValueRef::Number(_)) => currency.is_none(),
        Some(ValueRef::Money(_, of)) => currency == Some(of),
        Some(_) => false,
    })
}

fn number_of(list: &Table, subject: &Subject, row: usize) -> Option<(f64, f64)> {
    let value = match subject {
        Subject::Field(key) => list.value(row, key),
        Subject::Company(key) => {
            let companies = list.related(Relation::Company)?;
            let own = companies.rows_of(row).iter();
            own.copied()
                .find_map(|company| companies.table().value(company as usize, key))
        }
        Subject::Figure(_) => None,
    };
    match value? {
        ValueRef::Number(number) => Some((number.low(), number.high())),
        ValueRef::Money(amount, _) => Some((amount.low(), amount.high())),
        _ => None,
    }
}

/// The definition in force as it would be if what moves were met, unknown or not met for everybody.
pub(super) fn forced(known: &Known<'_>, mover: &Mover, verdict: Verdict) -> Definition {
    let mut definition = known.definition.clone();
    let always = Criterion {
        id: CriterionId("always".to_owned()),
        label: String::new(),
        subject: Subject::Field(FieldKey::from_label(NO_FIELD)),
        test: Test::Yes,
        missing: match verdict {
            Verdict::Met => Missing::Met,
            Verdict::Unknown => Missing::Unknown,
            Verdict::NotMet => Missing::NotMet,
        },
        rationale: String::new(),
    };
    match mover {
        Mover::Criterion(id) => {
            for criterion in definition.criteria.iter_mut().filter(|one| one.id == *id) {
                criterion.subject = always.subject.clone();
                criterion.test = always.test.clone();
                criterion.missing = always.missing;
            }
        }
        Mover::Score(key) => {
            let id = CriterionId(format!("{NO_FIELD} {key}"));
            if let Some(stage) = definition.stages.get_mut(known.stage) {
                on_rule(&mut stage.reached_by, |rule| {
                    with(rule, key, &Rule::Criterion(id.clone()))
                });
            }
            definition.criteria.push(Criterion { id, ..always });
        }
    }
    definition
}

fn on_rule(reached_by: &mut ReachedBy, change: impl Fn(&Rule) -> Rule) {
    match reached_by {
        ReachedBy::Rule(rule) | ReachedBy::Fact(rule) | ReachedBy::Decision(Some(rule)) => {
            *rule = change(rule);
        }
        ReachedBy::Decision(None) => {}
    }
}

/// A rule with another in the place of what it asks of a score.
fn with(rule: &Rule, key: &ScoreKey, other: &Rule) -> Rule {
    let all = |rules: &[Rule]| rules.iter().map(|rule| with(rule, key, other)).collect();
    match rule {
        Rule::Score(own, _) if own == key => other.clone(),
        Rule::All(rules) => Rule::All(all(rules)),
        Rule::Any(rules) => Rule::Any(all(rules)),
        Rule::None(rules) => Rule::None(all(rules)),
        Rule::AtLeast(n, rules) => Rule::AtLeast(*n, all(rules)),
        Rule::Muted(_) | Rule::Criterion(_) | Rule::FitsIcp | Rule::Score(..) | Rule::Grade(_) => {
            rule.clone()
        }
    }
}

/// The definition in force with the threshold there.
pub(super) fn held(known: &Known<'_>, moved: &Moved, at: f64) -> Definition {
    let mut definition = known.definition.clone();
    match &moved.mover {
        Mover::Criterion(id) => {
            let test = moved.test(at);
            for criterion in definition.criteria.iter_mut().filter(|one| one.id == *id) {
                if let Some(test) = &test {
                    criterion.test = test.clone();
                }
            }
        }
        Mover::Score(key) => {
            if let Some(stage) = definition.stages.get_mut(known.stage) {
                let points = Rule::Score(key.clone(), at as i32);
                on_rule(&mut stage.reached_by, |rule| with(rule, key, &points));
            }
        }
    }
    definition
}
