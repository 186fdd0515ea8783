//! What is a good lead, whole? The criteria, the ideal customer profile, the exclusions and the
//! stages, in path order.

use crate::{
    Criterion, CriterionId, Grid, Rule, Score, ScoreKey, Stage, StageKey, Tables, canonical,
};

/// Everything that decides a lead.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// What the team calls it.
    pub title: String,
    /// The team's time zone (IANA name), in which "today" ends.
    pub time_zone: String,
    /// The named tests, in the order a person reads them.
    pub criteria: Vec<Criterion>,
    /// The ideal customer profile.
    pub icp: Icp,
    /// Points by criteria.
    pub scores: Vec<Score>,
    /// Grades by two scores, where the team gives grades.
    pub grid: Option<Grid>,
    /// A lead for which any of these is met is in no stage. An unknown exclusion does not exclude.
    pub exclusions: Vec<Rule>,
    /// The stages, first to last.
    pub stages: Vec<Stage>,
    /// What decides besides the rules: rates, regions, families of titles, the fiscal year.
    pub tables: Tables,
}

/// The ideal customer profile.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Icp {
    /// Each must be met to fit.
    pub must_have: Vec<CriterionId>,
    /// Good to have; does not decide.
    pub nice_to_have: Vec<CriterionId>,
    /// None may be met to fit.
    pub excluding: Vec<CriterionId>,
    /// Those of the lists above that are kept, but not counted.
    pub muted: Vec<CriterionId>,
}

impl Icp {
    /// Fitting the profile, as a rule over what counts.
    #[must_use]
    pub fn rule(&self) -> Rule {
        let counting = |ids: &[CriterionId]| -> Vec<Rule> {
            let ids = ids.iter().filter(|id| !self.is_muted(id));
            ids.cloned().map(Rule::Criterion).collect()
        };
        let mut rules = counting(&self.must_have);
        let excluding = counting(&self.excluding);
        if !excluding.is_empty() {
            rules.push(Rule::None(excluding));
        }
        Rule::All(rules)
    }

    /// Whether a criterion of the profile is kept without being counted.
    #[must_use]
    pub fn is_muted(&self, id: &CriterionId) -> bool {
        self.muted.contains(id)
    }
}

impl Definition {
    /// A definition that asks nothing yet and has no stages.
    #[must_use]
    pub fn new(title: String) -> Self {
        Self {
            title,
            time_zone: "UTC".to_owned(),
            criteria: Vec::new(),
            icp: Icp::default(),
            scores: Vec::new(),
            grid: None,
            exclusions: Vec::new(),
            stages: Vec::new(),
            tables: Tables::default(),
        }
    }

    /// The criterion of this name.
    #[must_use]
    pub fn criterion(&self, id: &CriterionId) -> Option<&Criterion> {
        self.criteria.get(self.criterion_position(id)?)
    }

    /// Where among the criteria the one of this name stands, from 0.
    #[must_use]
    pub fn criterion_position(&self, id: &CriterionId) -> Option<usize> {
        let mut criteria = self.criteria.iter();
        criteria.position(|criterion| criterion.id == *id)
    }

    /// The score of this name.
    #[must_use]
    pub fn score(&self, key: &ScoreKey) -> Option<&Score> {
        self.scores.get(self.score_position(key)?)
    }

    /// Where among the scores the one of this name stands, from 0.
    #[must_use]
    pub fn score_position(&self, key: &ScoreKey) -> Option<usize> {
        self.scores.iter().position(|score| score.key == *key)
    }

    /// Where on the path the stage of this name stands, from 0.
    #[must_use]
    pub fn position(&self, key: &StageKey) -> Option<usize> {
        self.stages.iter().position(|stage| stage.key == *key)
    }

    /// The identity of what decides leads: SHA-256, in hex, over the canonical JSON without the
    /// texts that decide nothing (titles, labels, rationales, nice-to-haves).
    #[must_use]
    pub fn hash(&self) -> String {
        canonical::sha256_hex(canonical::deciding_json(self).as_bytes())
    }
}
