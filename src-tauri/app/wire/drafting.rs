//! How does a definition get into the editor and out of it? Every part both ways; only what is typed,
//! a value or a span, can fail to fit.

use definition::{
    Criterion, CriterionId, Definition, Icp, ReachedBy, Rule, ScoreKey, Stage, StageKey, Test,
    ValueError,
};
use jiff::Timestamp;
use lead::FieldKey;

use serde::Serialize;
use specta::Type;
use words::Words;
use workspace::{KeptDraft, Pattern, Snapshot, Typed, TypedTest, WorkspaceError, findings};

use super::about::AboutDraft;
use super::definition::{
    CriterionDraft, DefinitionDraft, IcpDraft, KeptView, ReachedByView, RuleView, StageDraft,
};
use super::scoring::{GridDraft, ScoreDraft};
use super::tables::TablesDraft;

/// A known way to qualify leads, ready for the editor.
#[derive(Clone, Debug, Serialize, Type)]
pub(crate) struct PatternView {
    /// Its name in commands.
    pub key: String,
    /// What it is called.
    pub name: String,
    /// What it asks, in one line.
    pub says: String,
    /// Where it comes from, in one line.
    pub source: String,
    /// The definition.
    pub draft: DefinitionDraft,
}

impl PatternView {
    /// Every pattern, in the order to offer them.
    pub(crate) fn all(words: Words) -> Vec<Self> {
        let view = |pattern: Pattern| Self {
            key: pattern.key().to_owned(),
            name: pattern.name(words),
            says: pattern.says(words),
            source: pattern.source(words),
            draft: DefinitionDraft::of(&pattern.definition(words)),
        };
        Pattern::ALL.into_iter().map(view).collect()
    }
}

impl DefinitionDraft {
    /// A definition for the editor.
    pub(crate) fn of(definition: &Definition) -> Self {
        let Definition {
            title,
            time_zone,
            criteria,
            icp,
            scores,
            grid,
            exclusions,
            stages,
            tables,
        } = definition;
        Self {
            title: title.clone(),
            time_zone: time_zone.clone(),
            criteria: criteria.iter().map(CriterionDraft::of).collect(),
            icp: IcpDraft {
                must_have: texts(&icp.must_have),
                nice_to_have: texts(&icp.nice_to_have),
                excluding: texts(&icp.excluding),
                muted: texts(&icp.muted),
            },
            scores: scores.iter().map(ScoreDraft::of).collect(),
            grid: grid.as_ref().map(GridDraft::of),
            exclusions: exclusions.iter().map(RuleView::of).collect(),
            stages: stages.iter().map(StageDraft::of).collect(),
            tables: TablesDraft::of(tables),
        }
    }

    /// The draft with a finding mended, by its place among those of the preview; as it is where that
    /// offers no mend.
    ///
    /// # Errors
    /// Where something of the draft is unfinished.
    pub(crate) fn mended(
        &self,
        snapshot: &Snapshot,
        finding: usize,
    ) -> Result<Self, WorkspaceError> {
        let definition = self.to_definition()?;
        let findings = findings(snapshot, &definition);
        let mend = findings
            .get(finding)
            .and_then(|finding| finding.mend.as_ref());
        Ok(mend.map_or_else(|| self.clone(), |mend| Self::of(&mend.apply(&definition))))
    }

    /// The definition that the editor holds.
    ///
    /// # Errors
    /// Where something that was typed does not fit.
    pub(crate) fn to_definition(&self) -> Result<Definition, WorkspaceError> {
        let misfit = |(criterion, error)| WorkspaceError::CriterionValue { criterion, error };
        let criterion = |draft: &CriterionDraft| {
            let criterion = draft.read().whole();
            criterion.map_err(|error| misfit((draft.id.clone(), error)))
        };
        let criteria: Result<_, _> = self.criteria.iter().map(criterion).collect();
        match self.misfit_besides() {
            None => Ok(self.with_criteria(criteria?)),
            Some(found) => Err(misfit(found)),
        }
    }

    /// What does not fit besides the criteria, and where.
    pub(super) fn misfit_besides(&self) -> Option<(String, ValueError)> {
        let scores = self.scores.iter().find_map(ScoreDraft::misfit);
        scores.or_else(|| self.tables.misfit())
    }

    /// The definition that the editor holds, with these criteria.
    pub(crate) fn with_criteria(&self, criteria: Vec<Criterion>) -> Definition {
        Definition {
            title: self.title.clone(),
            time_zone: self.time_zone.clone(),
            criteria,
            icp: Icp {
                must_have: ids(&self.icp.must_have),
                nice_to_have: ids(&self.icp.nice_to_have),
                excluding: ids(&self.icp.excluding),
                muted: ids(&self.icp.muted),
            },
            scores: self.scores.iter().map(ScoreDraft::to_score).collect(),
            grid: self.grid.as_ref().map(GridDraft::to_grid),
            exclusions: self.exclusions.iter().map(RuleView::to_rule).collect(),
            stages: self.stages.iter().map(StageDraft::to_stage).collect(),
            tables: self.tables.to_tables(),
        }
    }
}

impl KeptView {
    /// A draft as it was kept, with what was typed in its place.
    pub(crate) fn of(kept: &KeptDraft) -> Self {
        let mut draft = DefinitionDraft::of(&kept.definition);
        for typed in &kept.typed {
            let criterion = |one: &&mut CriterionDraft| one.id == typed.criterion.0;
            if let Some(criterion) = draft.criteria.iter_mut().find(criterion) {
                criterion.type_again(typed);
            }
        }
        Self {
            draft,
            at: kept.at.to_string(),
        }
    }
}

impl DefinitionDraft {
    /// The draft as it is kept; a value that does not fit is kept as typed.
    pub(crate) fn to_kept(&self, at: Timestamp) -> KeptDraft {
        let mut typed = Vec::new();
        let criteria = self.criteria.iter().map(|draft| {
            let read = draft.read();
            if !read.fits() {
                typed.push(draft.typed());
            }
            read.criterion
        });
        let criteria = criteria.collect();
        KeptDraft {
            definition: self.with_criteria(criteria),
            typed,
            at,
        }
    }
}

impl CriterionDraft {
    /// A criterion for the editor.
    pub(crate) fn of(criterion: &Criterion) -> Self {
        let Criterion {
            id,
            label,
            subject,
            test,
            missing,
            rationale,
        } = criterion;
        Self {
            id: id.0.clone(),
            label: label.clone(),
            about: AboutDraft::of(subject),
            op: test.op().into(),
            values: test.values(),
            missing: (*missing).into(),
            rationale: rationale.clone(),
        }
    }

    /// All that can be typed of it, as typed.
    fn typed(&self) -> Typed {
        let filters = self.about.filters().iter().map(|filter| TypedTest {
            op: filter.op.into(),
            values: filter.values.clone(),
        });
        Typed {
            criterion: CriterionId(self.id.clone()),
            op: self.op.into(),
            values: self.values.clone(),
            filters: filters.collect(),
            within: self.about.within().map(str::to_owned),
        }
    }

    fn type_again(&mut self, typed: &Typed) {
        self.op = typed.op.into();
        self.values.clone_from(&typed.values);
        self.about.set_within(typed.within.clone());
        for (filter, typed) in self.about.filters_mut().iter_mut().zip(&typed.filters) {
            filter.op = typed.op.into();
            filter.values.clone_from(&typed.values);
        }
    }

    pub(super) fn with_test(&self, test: Test) -> Criterion {
        Criterion {
            id: CriterionId(self.id.clone()),
            label: self.label.clone(),
            subject: self.about.to_subject(),
            test,
            missing: self.missing.into(),
            rationale: self.rationale.clone(),
        }
    }
}

impl RuleView {
    fn of(rule: &Rule) -> Self {
        match rule {
            Rule::Muted(rule) => Self::with(rule, true),
            rule => Self::with(rule, false),
        }
    }

    fn with(rule: &Rule, muted: bool) -> Self {
        let all = |rules: &[Rule]| rules.iter().map(Self::of).collect();
        match rule {
            Rule::Criterion(id) => Self::Criterion {
                id: id.0.clone(),
                muted,
            },
            Rule::FitsIcp => Self::FitsIcp { muted },
            Rule::Score(score, at_least) => Self::Score {
                score: score.0.clone(),
                at_least: *at_least,
                muted,
            },
            Rule::Grade(grades) => Self::Grade {
                grades: grades.clone(),
                muted,
            },
            Rule::All(rules) => Self::All {
                of: all(rules),
                muted,
            },
            Rule::Any(rules) => Self::Any {
                of: all(rules),
                muted,
            },
            Rule::None(rules) => Self::None {
                of: all(rules),
                muted,
            },
            Rule::AtLeast(n, rules) => Self::AtLeast {
                n: *n,
                of: all(rules),
                muted,
            },
            Rule::Muted(rule) => Self::with(rule, true),
        }
    }

    fn to_rule(&self) -> Rule {
        let all = |rules: &[Self]| rules.iter().map(Self::to_rule).collect();
        let (rule, muted) = match self {
            Self::Criterion { id, muted } => (Rule::Criterion(CriterionId(id.clone())), muted),
            Self::FitsIcp { muted } => (Rule::FitsIcp, muted),
            Self::Score {
                score,
                at_least,
                muted,
            } => (Rule::Score(ScoreKey(score.clone()), *at_least), muted),
            Self::Grade { grades, muted } => (Rule::Grade(grades.clone()), muted),
            Self::All { of, muted } => (Rule::All(all(of)), muted),
            Self::Any { of, muted } => (Rule::Any(all(of)), muted),
            Self::None { of, muted } => (Rule::None(all(of)), muted),
            Self::AtLeast { n, of, muted } => (Rule::AtLeast(*n, all(of)), muted),
        };
        if *muted {
            Rule::Muted(Box::new(rule))
        } else {
            rule
        }
    }
}

impl StageDraft {
    fn of(stage: &Stage) -> Self {
        let Stage {
            key,
            label,
            owner,
            optional,
            reached_by,
            entered_on,
        } = stage;
        Self {
            key: key.0.clone(),
            label: label.clone(),
            owner: (*owner).into(),
            optional: *optional,
            entered_on: entered_on.as_ref().map(ToString::to_string),
            reached_by: match reached_by {
                ReachedBy::Rule(rule) => ReachedByView::Rule {
                    rule: RuleView::of(rule),
                },
                ReachedBy::Decision(rule) => ReachedByView::Decision {
                    rule: rule.as_ref().map(RuleView::of),
                },
                ReachedBy::Fact(rule) => ReachedByView::Fact {
                    rule: RuleView::of(rule),
                },
            },
        }
    }

    fn to_stage(&self) -> Stage {
        Stage {
            key: StageKey(self.key.clone()),
            label: self.label.clone(),
            owner: self.owner.into(),
            optional: self.optional,
            // A rule tells by itself when it is met.
            entered_on: match (&self.reached_by, &self.entered_on) {
                (ReachedByView::Rule { .. }, _) => None,
                (_, field) => field.as_deref().map(FieldKey::from_label),
            },
            reached_by: match &self.reached_by {
                ReachedByView::Rule { rule } => ReachedBy::Rule(rule.to_rule()),
                ReachedByView::Decision { rule } => {
                    ReachedBy::Decision(rule.as_ref().map(RuleView::to_rule))
                }
                ReachedByView::Fact { rule } => ReachedBy::Fact(rule.to_rule()),
            },
        }
    }
}

fn texts(ids: &[CriterionId]) -> Vec<String> {
    ids.iter().map(|id| id.0.clone()).collect()
}

fn ids(texts: &[String]) -> Vec<CriterionId> {
    texts.iter().cloned().map(CriterionId).collect()
}

#[cfg(test)]
mod tests;
