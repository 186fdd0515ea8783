//! Which known ways to qualify leads can a team begin with? Whole definitions to be made one's own,
//! each with where it comes from.
//!
//! Invariant: every pattern can decide as it is; fields that a list lacks are findings, never errors.

use definition::{
    Bands, Criterion, CriterionId, Definition, FadeStep, Grid, Missing, Op, Owner, PointGroup,
    Points, ReachedBy, Rule, Score, ScoreKey, Span, SpanUnit, Stage, StageKey, Test,
};
use lead::FieldKey;
use words::Words;

/// A known way to qualify leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Budget, authority, need, timeline.
    Bant,
    /// Challenges, authority, money, prioritization.
    Champ,
    /// Metrics, economic buyer, decision criteria, decision process, pain, champion.
    Meddic,
    /// The stages that HubSpot records.
    HubspotLifecycle,
    /// So many signs of fit and of interest: what points would say, while rules have no points.
    MqlByScore,
}

impl Pattern {
    /// Every pattern, in the order to offer them.
    pub const ALL: [Self; 5] = [
        Self::Bant,
        Self::Champ,
        Self::Meddic,
        Self::HubspotLifecycle,
        Self::MqlByScore,
    ];

    /// The name in commands and, after `pattern-`, in the catalogues.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Bant => "bant",
            Self::Champ => "champ",
            Self::Meddic => "meddic",
            Self::HubspotLifecycle => "hubspot-lifecycle",
            Self::MqlByScore => "mql-by-score",
        }
    }

    /// The pattern of a key.
    #[must_use]
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pattern| pattern.key() == key)
    }

    /// What it is called.
    #[must_use]
    pub fn name(self, words: Words) -> String {
        words.say(&format!("pattern-{}", self.key()), &[])
    }

    /// What it asks, in one line.
    #[must_use]
    pub fn says(self, words: Words) -> String {
        words.say(&format!("pattern-{}-says", self.key()), &[])
    }

    /// Where it comes from, in one line.
    #[must_use]
    pub fn source(self, words: Words) -> String {
        words.say(&format!("pattern-{}-source", self.key()), &[])
    }

    /// The definition, with names in the reader's language.
    #[must_use]
    pub fn definition(self, words: Words) -> Definition {
        let mut making = Making::new(self, words);
        match self {
            Self::Bant => bant(&mut making),
            Self::Champ => champ(&mut making),
            Self::Meddic => meddic(&mut making),
            Self::HubspotLifecycle => hubspot(&mut making),
            Self::MqlByScore => by_score(&mut making),
        }
        making.definition
    }
}

const DECIDERS: &[&str] = &["Manager", "Head", "Director", "VP", "C-level", "Owner"];

fn bant(making: &mut Making) {
    making.stand("budget", "budget_confirmed", Op::Yes, &[]);
    making.stand("authority", "seniority", Op::AnyOf, DECIDERS);
    making.stand("need", "need", Op::Known, &[]);
    making.stand("timeline", "months_to_purchase", Op::AtMost, &["6"]);
    let four = || named(&["budget", "authority", "need", "timeline"]);
    making.joint(Rule::AtLeast(2, four()), Rule::All(four()));
}

fn champ(making: &mut Making) {
    making.stand("challenges", "challenge", Op::Known, &[]);
    making.stand("authority", "seniority", Op::AnyOf, DECIDERS);
    making.stand("money", "budget_confirmed", Op::Yes, &[]);
    making.stand("prioritization", "months_to_purchase", Op::AtMost, &["6"]);
    let four = named(&["challenges", "authority", "money", "prioritization"]);
    making.joint(
        Rule::All(named(&["challenges", "authority"])),
        Rule::All(four),
    );
}

fn meddic(making: &mut Making) {
    let six = [
        ("metrics", "metrics"),
        ("economic-buyer", "economic_buyer"),
        ("decision-criteria", "decision_criteria"),
        ("decision-process", "decision_process"),
        ("pain", "identified_pain"),
        ("champion", "champion"),
    ];
    for (id, field) in six {
        making.stand(id, field, Op::Known, &[]);
    }
    making.joint(
        Rule::All(named(&["pain"])),
        Rule::All(vec![
            Rule::All(named(&["pain"])),
            Rule::AtLeast(4, named(&six.map(|(id, _)| id))),
        ]),
    );
}

/// Each stage as recorded, or a later one: who is a customer was a lead.
fn hubspot(making: &mut Making) {
    const RECORDED: [(&str, &str, Owner); 6] = [
        ("subscriber", "Subscriber", Owner::Marketing),
        ("lead", "Lead", Owner::Marketing),
        ("mql", "Marketing Qualified Lead", Owner::Marketing),
        ("sql", "Sales Qualified Lead", Owner::Sales),
        ("opportunity", "Opportunity", Owner::Sales),
        ("customer", "Customer", Owner::Sales),
    ];
    for (i, (key, _, owner)) in RECORDED.into_iter().enumerate() {
        let mut this_or_later: Vec<&str> = RECORDED[i..].iter().map(|(_, name, _)| *name).collect();
        this_or_later.push("Evangelist");
        let id = format!("recorded-{key}");
        making.ask(&id, "lifecycle_stage", Op::AnyOf, &this_or_later);
        let fact = ReachedBy::Fact(Rule::All(named(&[&id])));
        making.stage(key, owner, false, fact);
    }
}

fn by_score(making: &mut Making) {
    making.ask("size", "number_of_employees", Op::AtLeast, &["11"]);
    making.ask("say", "seniority", Op::AnyOf, DECIDERS);
    making.ask("consent", "contact_consent", Op::Yes, &[]);
    making.ask("visits", "website_visits", Op::AtLeast, &["4"]);
    let buyers = &["case study", "white paper", "pricing", "demo"];
    making.ask("content", "content_downloaded", Op::ContainsAny, buyers);
    making.ask("lately", "last_activity_date", Op::InLast, &["90 days"]);
    let mut fit = making.score("fit", &[("size", 20), ("say", 20), ("consent", 10)]);
    fit.groups[0].cap = Some(40);
    let mut engagement = making.score(
        "engagement",
        &[("visits", 10), ("content", 20), ("lately", 20)],
    );
    if let Some(lately) = engagement.groups[0].points.last_mut() {
        let step = |days, points| {
            let within = Span::new(days, SpanUnit::Days)?;
            Some(FadeStep { within, points })
        };
        lately.fading = [step(30, 20), step(90, 10)].into_iter().flatten().collect();
    }
    let bands = |score: &Score, from: &[i32]| Bands {
        score: score.key.clone(),
        from: from.to_vec(),
    };
    let row = |letter: &str| [1, 2, 3].map(|n| format!("{letter}{n}")).to_vec();
    making.definition.grid = Some(Grid {
        fit: bands(&fit, &[40, 20]),
        engagement: bands(&engagement, &[40, 20]),
        grades: ["A", "B", "C"].map(row).to_vec(),
    });
    making.definition.scores = vec![fit, engagement];
    making.definition.icp.must_have = ["size", "say"].map(|id| CriterionId(id.into())).into();
    let good = Rule::Grade(["A1", "A2", "B1"].map(str::to_owned).to_vec());
    making.joint(good.clone(), Rule::All(vec![good, Rule::FitsIcp]));
}

struct Making {
    pattern: Pattern,
    words: Words,
    definition: Definition,
}

impl Making {
    fn new(pattern: Pattern, words: Words) -> Self {
        let definition = Definition::new(pattern.name(words));
        Self {
            pattern,
            words,
            definition,
        }
    }

    /// A criterion whose name says what it stands for.
    fn stand(&mut self, id: &str, field: &str, op: Op, values: &[&str]) {
        self.ask(id, field, op, values);
        let key = format!("pattern-{}-{id}", self.pattern.key());
        if let Some(criterion) = self.definition.criteria.last_mut() {
            criterion.label = self.words.say(&key, &[]);
        }
    }

    /// A criterion whose sentence says enough.
    fn ask(&mut self, id: &str, field: &str, op: Op, values: &[&str]) {
        let values: Vec<String> = values.iter().map(|&value| value.to_owned()).collect();
        // The values above fit their operators, which a test holds.
        let Ok(test) = Test::parse(op, &values) else {
            return;
        };
        self.definition.criteria.push(Criterion {
            id: CriterionId(id.to_owned()),
            label: String::new(),
            subject: FieldKey::from_label(field).into(),
            test,
            missing: Missing::Unknown,
            rationale: String::new(),
        });
    }

    /// A score of these points, in one group.
    fn score(&self, key: &str, points: &[(&str, i32)]) -> Score {
        let points = points.iter().map(|(id, points)| Points {
            criterion: CriterionId((*id).to_owned()),
            points: *points,
            fading: Vec::new(),
        });
        Score {
            key: ScoreKey(key.to_owned()),
            label: self.words.say(&format!("score-{key}"), &[]),
            groups: vec![PointGroup {
                points: points.collect(),
                ..PointGroup::default()
            }],
        }
    }

    /// The joint stages, from lead to won.
    fn joint(&mut self, mql: Rule, sql: Rule) {
        self.ask("accepted", "sales_accepted", Op::Yes, &[]);
        let open = &["Opportunity", "Customer"];
        self.ask("deal", "lifecycle_stage", Op::AnyOf, open);
        self.ask("customer", "lifecycle_stage", Op::Is, &["Customer"]);
        let fact = |id| ReachedBy::Fact(Rule::All(named(&[id])));
        let (marketing, sales) = (Owner::Marketing, Owner::Sales);
        let everybody = ReachedBy::Rule(Rule::All(Vec::new()));
        let accepted = ReachedBy::Decision(Some(Rule::All(named(&["accepted"]))));
        self.stage("lead", marketing, false, everybody);
        self.stage("mql", marketing, false, ReachedBy::Rule(mql));
        self.stage("sal", sales, true, accepted);
        self.stage("sql", sales, false, ReachedBy::Rule(sql));
        self.stage("opportunity", sales, false, fact("deal"));
        self.stage("won", sales, false, fact("customer"));
    }

    fn stage(&mut self, key: &str, owner: Owner, optional: bool, reached_by: ReachedBy) {
        let label = self.words.say(&format!("stage-{key}"), &[]);
        let key = StageKey(key.to_owned());
        self.definition.stages.push(Stage {
            key,
            label,
            owner,
            optional,
            reached_by,
            entered_on: None,
        });
    }
}

fn named(ids: &[&str]) -> Vec<Rule> {
    let ids = ids.iter().map(|&id| CriterionId(id.to_owned()));
    ids.map(Rule::Criterion).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use definition::{FindingCode, ListFacts, check};
    use words::Locale;

    use super::*;

    #[test]
    fn every_pattern_is_whole_and_uses_all_it_asks_in_every_language() {
        for locale in Locale::ALL {
            for pattern in Pattern::ALL {
                let words = Words::of(locale);
                let definition = pattern.definition(words);
                assert_eq!(check(&definition, None), [], "{pattern:?}");
                assert_eq!(
                    definition::read(&definition::write(&definition)),
                    Ok(definition.clone())
                );
                let labels = definition.criteria.iter().map(|one| one.label.clone());
                let labels = labels.chain(definition.stages.iter().map(|one| one.label.clone()));
                let lines = [
                    pattern.name(words),
                    pattern.says(words),
                    pattern.source(words),
                ];
                for text in labels.chain(lines) {
                    assert!(!text.contains('⟦'), "{locale:?} {pattern:?}: {text}");
                }
                assert_eq!(Pattern::from_key(pattern.key()), Some(pattern));
            }
        }
        let asked = |pattern: Pattern| pattern.definition(Words::of(Locale::En)).criteria.len();
        assert_eq!(Pattern::ALL.map(asked), [7, 7, 9, 6, 9]);
    }

    #[test]
    fn a_field_that_the_list_lacks_is_a_finding_and_no_error() {
        let definition = Pattern::Meddic.definition(Words::of(Locale::En));
        let nothing = ListFacts::new(Arc::default());
        let findings = check(&definition, Some(&nothing));
        assert_eq!(findings.len(), definition.criteria.len());
        assert!(
            findings
                .iter()
                .all(|one| one.code == FindingCode::FieldAbsent)
        );
    }
}
