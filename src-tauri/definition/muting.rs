//! What is left of a definition while some of its criteria do not count yet? The same text, with
//! those criteria muted wherever they are used.

use crate::{CriterionId, Definition, ReachedBy, Rule, Stage};

impl Definition {
    /// The same definition with these criteria muted in every rule and in the profile, and without
    /// the points they bring.
    #[must_use]
    pub fn muting(&self, ids: &[CriterionId]) -> Self {
        let mut muted = self.clone();
        let profile = &self.icp;
        let used = [
            &profile.must_have,
            &profile.nice_to_have,
            &profile.excluding,
        ];
        let used = used.into_iter().flatten();
        muted.icp.muted.extend(
            used.filter(|id| ids.contains(id) && !profile.is_muted(id))
                .cloned(),
        );
        let groups = muted.scores.iter_mut().flat_map(|score| &mut score.groups);
        for group in groups {
            group
                .points
                .retain(|points| !ids.contains(&points.criterion));
        }
        muted.exclusions = self.exclusions.iter().map(|rule| mute(rule, ids)).collect();
        muted.stages = self
            .stages
            .iter()
            .map(|stage| mute_stage(stage, ids))
            .collect();
        muted
    }
}

fn mute_stage(stage: &Stage, ids: &[CriterionId]) -> Stage {
    Stage {
        reached_by: match &stage.reached_by {
            ReachedBy::Rule(rule) => ReachedBy::Rule(mute(rule, ids)),
            ReachedBy::Fact(rule) => ReachedBy::Fact(mute(rule, ids)),
            ReachedBy::Decision(rule) => {
                ReachedBy::Decision(rule.as_ref().map(|rule| mute(rule, ids)))
            }
        },
        ..stage.clone()
    }
}

fn mute(rule: &Rule, ids: &[CriterionId]) -> Rule {
    let all = |rules: &[Rule]| rules.iter().map(|rule| mute(rule, ids)).collect();
    match rule {
        Rule::Criterion(id) if ids.contains(id) => Rule::Muted(Box::new(rule.clone())),
        Rule::Criterion(_) | Rule::FitsIcp | Rule::Score(..) | Rule::Grade(_) | Rule::Muted(_) => {
            rule.clone()
        }
        Rule::All(rules) => Rule::All(all(rules)),
        Rule::Any(rules) => Rule::Any(all(rules)),
        Rule::None(rules) => Rule::None(all(rules)),
        Rule::AtLeast(n, rules) => Rule::AtLeast(*n, all(rules)),
    }
}

#[cfg(test)]
mod tests {
    use crate::{CriterionId, read};

    #[test]
    fn what_does_not_count_yet_is_muted_wherever_it_is_used() {
        let text = |a: &str, muted: &str, points: &str| {
            format!(
                r#"{{"leadpact_definition":1,
                "criteria":[{{"id":"a","field":"size","op":"known"}},{{"id":"b","field":"size","op":"known"}}],
                "icp":{{"must_have":["a","b"]{muted}}},
                "scores":[{{"key":"fit","label":"Fit","groups":[{{"points":[{points}{{"criterion":"b","points":5}}]}}]}}],
                "exclusions":[{{"all":[{a},"b"]}}],
                "stages":[{{"key":"mql","label":"MQL","owner":"both","reached_by":{{"rule":{{"at_least":1,"of":["b",{{"none":[{a}]}}]}}}}}}]}}"#
            )
        };
        let whole = read(&text(r#""a""#, "", r#"{"criterion":"a","points":10},"#)).unwrap();
        let expected = read(&text(r#"{"muted":"a"}"#, r#","muted":["a"]"#, "")).unwrap();
        let muted = whole.muting(&[CriterionId("a".to_owned())]);
        assert_eq!(muted, expected);
        assert_eq!(muted.muting(&[CriterionId("a".to_owned())]), expected);
        assert_eq!(whole.muting(&[]), whole);
    }
}
