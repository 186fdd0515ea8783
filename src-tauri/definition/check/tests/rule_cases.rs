//! What is wrong in small definitions, one thing at a time: groups, scores, stages.

use super::cases::{CRITERIA, Expected, GRID, In, SCORES};

pub(super) fn cases() -> Vec<(In<'static>, Vec<Expected<'static>>)> {
    use In::{Criterion, Parts, Rule};
    let stage = "stages[0].reached_by";
    let with_scores = |parts: &str| -> &'static str {
        Box::leak(format!(r#""scores":{SCORES}{parts}"#).into_boxed_str())
    };
    let grid = with_scores(&format!(r#","grid":{GRID}"#));
    let skewed =
        |from: &str, to: &str| with_scores(&format!(r#","grid":{}"#, GRID.replace(from, to)));
    vec![
        // Groups.
        (
            Rule(r#"{"at_least":3,"of":["big","bank"]}"#),
            vec![("never-met", stage, None, true)],
        ),
        (
            Rule(r#"{"any":[]}"#),
            vec![("never-met", stage, None, false)],
        ),
        (
            Rule(r#"{"muted":"big"}"#),
            vec![("never-met", stage, None, true)],
        ),
        (
            Rule(r#"{"all":["big","few"]}"#),
            vec![("impossible", stage, None, true)],
        ),
        (
            Rule(r#"{"all":["bank","yes","shop"]}"#),
            vec![("impossible", stage, None, true)],
        ),
        (
            Rule(r#"{"all":["seen","gone"]}"#),
            vec![("impossible", stage, None, true)],
        ),
        (
            Rule(r#"{"all":["few",{"any":["big",{"all":["big","yes"]}]}]}"#),
            vec![("impossible", stage, None, true)],
        ),
        (
            Rule(r#"{"all":["yes",{"at_least":2,"of":["bank","shop"]}]}"#),
            vec![("impossible", "stages[0].reached_by[1]", None, true)],
        ),
        (
            Rule(r#"{"all":["big",{"none":["some"]}]}"#),
            vec![("impossible", stage, None, true)],
        ),
        (
            Rule(r#"{"any":["few","some"]}"#),
            vec![("always-true", stage, None, true)],
        ),
        (
            In::Whole(
                r#"{"leadpact_definition":1,"criteria":[],"stages":[
                {"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":{"none":[{"any":[{"fits":"icp"}]}]}}}]}"#,
            ),
            vec![("profile-empty", "icp", None, false)],
        ),
        (
            Rule(r#"{"any":["few",{"none":[]}]}"#),
            vec![("always-true", stage, None, true)],
        ),
        (
            Rule(r#"{"none":[{"all":[{"none":[]}]}]}"#),
            vec![("impossible", stage, None, false)],
        ),
        (
            Rule(r#"{"at_least":0,"of":["few"]}"#),
            vec![("always-true", stage, None, true)],
        ),
        (
            Rule(r#"{"all":["yes",{"at_least":1,"of":["few","some"]}]}"#),
            vec![("always-true", "stages[0].reached_by[1]", None, true)],
        ),
        (
            Criterion(r#""count":{"of":"activities"},"op":"at_least","value":0"#),
            vec![("always-true", "criteria[10]", None, true)],
        ),
        (
            Criterion(r#""count":{"of":"activities"},"op":"less_than","value":0"#),
            vec![("impossible", "criteria[10]", None, true)],
        ),
        (
            Rule(r#"{"all":["big","some"]}"#),
            vec![("shadowed", "stages[0].reached_by[1]", None, true)],
        ),
        (
            Rule(r#"{"any":["big","yes","some"]}"#),
            vec![("shadowed", "stages[0].reached_by[0]", None, true)],
        ),
        (
            Rule(r#"{"any":["bank","either"]}"#),
            vec![("shadowed", "stages[0].reached_by[0]", None, true)],
        ),
        (
            Rule(r#"{"all":["yes","yes"]}"#),
            vec![("shadowed", "stages[0].reached_by[1]", None, true)],
        ),
        // Scores.
        (
            Parts(
                with_scores(""),
                r#"{"all":["yes",{"score":"fit","at_least":31}]}"#,
            ),
            vec![("points-beyond", "stages[0].reached_by[1]", None, true)],
        ),
        (
            Parts(with_scores(""), r#"{"score":"fit","at_least":0}"#),
            vec![("points-always", stage, None, true)],
        ),
        (
            Parts(
                with_scores(""),
                r#"{"all":[{"score":"fitt","at_least":3}]}"#,
            ),
            vec![("score-absent", "stages[0].reached_by[0]", Some("fit"), true)],
        ),
        (
            Parts(grid, r#"{"all":[{"grade":["A1","C3"]}]}"#),
            vec![("grade-absent", "stages[0].reached_by[0]", None, true)],
        ),
        (
            Parts(skewed("[20]", "[40]"), r#"{"grade":["A1"]}"#),
            vec![("impossible", stage, None, false)],
        ),
        (
            Parts(skewed("[20]", "[40]"), r#"{"grade":["B1","B2"]}"#),
            vec![("always-true", stage, None, false)],
        ),
        (
            Parts(with_scores(""), r#"{"all":[{"grade":["A1"]}]}"#),
            vec![("grade-absent", "stages[0].reached_by[0]", None, true)],
        ),
        (
            Parts(skewed(r#"["A1","A2"]"#, r#"["A1"]"#), r#"{"grade":["B2"]}"#),
            vec![("grid-shape", "grid.grades", None, true)],
        ),
        (
            Parts(skewed("[20]", "[20,30]"), r#"{"all":[]}"#),
            vec![
                ("bands-disordered", "grid.fit.from", None, true),
                ("grid-shape", "grid.grades", None, true),
            ],
        ),
        (
            Parts(
                skewed(r#""score":"acts""#, r#""score":"actz""#),
                r#"{"all":[]}"#,
            ),
            vec![("score-absent", "grid.engagement.score", Some("acts"), true)],
        ),
        (
            Parts(
                r#""scores":[{"key":"a","label":"A","groups":[{"points":[
            {"criterion":"bik","points":1},{"criterion":"quite other","points":1},
            {"criterion":"bank","points":1,"fading":[{"within":"7 days","points":1}]},
            {"criterion":"viewed","points":1,"fading":[{"within":"7 days","points":1}]},
            {"criterion":"seen","points":1,"fading":[{"within":"7 days","points":1}]}]}]},{"key":"a","label":"A","groups":[]}]"#,
                r#"{"all":[]}"#,
            ),
            vec![
                (
                    "criterion-absent",
                    "scores[0].groups[0].points[0]",
                    Some("big"),
                    true,
                ),
                (
                    "criterion-absent",
                    "scores[0].groups[0].points[1]",
                    None,
                    true,
                ),
                (
                    "fading-dayless",
                    "scores[0].groups[0].points[2].fading",
                    None,
                    true,
                ),
                ("score-twice", "scores[1].key", None, true),
            ],
        ),
        // Stages.
        (
            Parts(
                r#""tables":{"known_from":{"industry":"mql"}}"#,
                r#"{"all":["yes","bank"]}"#,
            ),
            vec![("known-too-late", "stages[0].reached_by[1]", None, true)],
        ),
        (
            Parts(
                r#""tables":{"known_from":{"industry":"mqll"}}"#,
                r#"{"all":["yes","bank"]}"#,
            ),
            vec![(
                "stage-absent",
                "tables.known_from.industry",
                Some("mql"),
                true,
            )],
        ),
        // A field that the list has not is found as well.
        (
            Criterion(r#""field":"call_duration","op":"at_least","value":300"#),
            vec![
                ("field-absent", "criteria[10].field", None, false),
                ("known-after", "stages[0].reached_by[0]", None, true),
            ],
        ),
        (
            Parts(r#""exclusions":["some"]"#, r#""big""#),
            vec![("stage-excluded", stage, None, true)],
        ),
        (
            stages(r#""bank""#, r#""yes""#),
            vec![("stage-skips", "stages[1].reached_by", None, true)],
        ),
        (
            stages(r#""bank""#, r#""shop""#),
            vec![("stage-contradicts", "stages[1].reached_by", None, true)],
        ),
        (stages(r#""some""#, r#"{"all":["yes","big"]}"#), vec![]),
        (
            stages(
                r#"{"any":["some","yes"]}"#,
                r#"{"any":["big",{"all":["yes","bank"]}]}"#,
            ),
            vec![],
        ),
        (
            stages(
                r#"{"at_least":1,"of":["some","yes","bank"]}"#,
                r#"{"at_least":2,"of":["yes","bank"]}"#,
            ),
            vec![],
        ),
    ]
}

/// Two stages by rule.
fn stages(mql: &str, sql: &str) -> In<'static> {
    let text = format!(
        r#"{{"leadpact_definition":1,"criteria":[{CRITERIA}],
        "icp":{{"nice_to_have":["big","some","few","bank","shop","either","seen","gone","yes","viewed"]}},"stages":[
        {{"key":"mql","label":"MQL","owner":"both","reached_by":{{"rule":{mql}}}}},
        {{"key":"sql","label":"SQL","owner":"both","reached_by":{{"rule":{sql}}}}}]}}"#
    );
    In::Whole(Box::leak(text.into_boxed_str()))
}
