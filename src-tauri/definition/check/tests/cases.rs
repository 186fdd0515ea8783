//! What is wrong in small definitions, one thing at a time: names, fields, values.

use crate::{Definition, read};

pub(super) const CRITERIA: &str = r#"
    {"id":"big","field":"number_of_employees","op":"at_least","value":50},
    {"id":"some","field":"number_of_employees","op":"at_least","value":10},
    {"id":"few","field":"number_of_employees","op":"less_than","value":20},
    {"id":"bank","field":"industry","op":"is","value":"Banking"},
    {"id":"shop","field":"industry","op":"is","value":"Retail"},
    {"id":"either","field":"industry","op":"any_of","value":["Retail","Banking"]},
    {"id":"seen","field":"last_seen","op":"in_last","value":"7 days"},
    {"id":"gone","field":"last_seen","op":"more_than_ago","value":"30 days"},
    {"id":"yes","field":"consent","op":"yes"},
    {"id":"viewed","count":{"of":"activities","kinds":["Page view"]},"op":"at_least","value":2}"#;

pub(super) const SCORES: &str = r#"[
    {"key":"fit","label":"Fit","groups":[{"cap":30,"points":[{"criterion":"big","points":20},{"criterion":"bank","points":25}]}]},
    {"key":"acts","label":"Acts","groups":[{"points":[{"criterion":"yes","points":10}]}]}]"#;

pub(super) const GRID: &str = r#"{"fit":{"score":"fit","from":[20]},"engagement":{"score":"acts","from":[10]},"grades":[["A1","A2"],["B1","B2"]]}"#;

/// Where the case puts what is wrong.
pub(super) enum In<'a> {
    /// One more criterion, which the rule asks.
    Criterion(&'a str),
    /// The rule of the only stage.
    Rule(&'a str),
    /// More parts of the definition, and a rule.
    Parts(&'a str, &'a str),
    /// All of it.
    Whole(&'a str),
}

pub(super) fn definition(case: &In<'_>) -> Definition {
    let file = |criteria: &str, rule: &str, parts: &str| {
        // All criteria are used, so that only what the case is about is found.
        let used = r#""icp":{"nice_to_have":["big","some","few","bank","shop","either","seen","gone","yes","viewed"]}"#;
        format!(
            r#"{{"leadpact_definition":1,"criteria":[{CRITERIA}{criteria}],{used}{parts},
            "stages":[{{"key":"mql","label":"MQL","owner":"both","reached_by":{{"rule":{rule}}}}}]}}"#
        )
    };
    let text = match case {
        In::Criterion(one) => file(
            &format!(r#",{{"id":"own",{one}}}"#),
            r#"{"all":["own"]}"#,
            "",
        ),
        In::Rule(rule) => file("", rule, ""),
        In::Parts(parts, rule) => file("", rule, &format!(",{parts}")),
        In::Whole(text) => (*text).to_owned(),
    };
    read(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

/// The finding, where, what was perhaps meant, and whether a mend is on offer.
pub(super) type Expected<'a> = (&'a str, &'a str, Option<&'a str>, bool);

pub(super) fn cases() -> Vec<(In<'static>, Vec<Expected<'static>>)> {
    use In::{Criterion, Parts, Rule, Whole};
    let with_scores = |parts: &str| -> &'static str {
        Box::leak(format!(r#""scores":{SCORES}{parts}"#).into_boxed_str())
    };
    vec![
        // Nothing wrong.
        (Rule(r#"{"all":["some","bank"]}"#), vec![]),
        (Rule(r#"{"any":["big",{"all":["few","yes"]}]}"#), vec![]),
        (
            Criterion(r#""field":"number_of_employees","op":"between","value":[1,9]"#),
            vec![],
        ),
        (
            Criterion(
                r#""count":{"of":"activities","where":[{"field":"page","op":"contains_any","value":["/price"]}]},"op":"at_least","value":1"#,
            ),
            vec![],
        ),
        (
            Parts(
                with_scores(&format!(r#","grid":{GRID}"#)),
                r#"{"all":[{"score":"fit","at_least":30},{"grade":["A1"]}]}"#,
            ),
            vec![],
        ),
        (
            Criterion(r#""field":"country","op":"in_region","value":["EU","Thailand"]"#),
            vec![],
        ),
        (
            Criterion(r#""field":"industry","op":"any_of","value":["Banking","Insurance"]"#),
            vec![],
        ),
        // Names.
        (
            Whole(r#"{"leadpact_definition":1,"criteria":[],"stages":[]}"#),
            vec![("no-stages", "stages", None, true)],
        ),
        (
            Parts(r#""time_zone":"Europe/Warsow""#, r#"{"all":[]}"#),
            vec![(
                "time-zone-unknown",
                "time_zone",
                Some("Europe/Warsaw"),
                true,
            )],
        ),
        (
            Whole(
                r#"{"leadpact_definition":1,"criteria":[],"stages":[
            {"key":"","label":"X","owner":"both","reached_by":{"rule":{"all":[]}}},
            {"key":"b","label":"X","owner":"both","reached_by":{"rule":{"all":[]}}},
            {"key":"b","label":"X","owner":"both","reached_by":{"rule":{"all":[]}}}]}"#,
            ),
            vec![
                ("name-empty", "stages[0].key", None, true),
                ("stage-twice", "stages[2].key", None, true),
            ],
        ),
        (
            Whole(
                r#"{"leadpact_definition":1,"criteria":[],"stages":[{"key":"won","label":"Won","owner":"sales",
            "entered_on":"furst_seen","reached_by":{"fact":{"all":[]}}}]}"#,
            ),
            vec![(
                "entered-on-unfit",
                "stages[0].entered_on",
                Some("first_seen"),
                false,
            )],
        ),
        (
            Rule(r#"{"all":["bik"]}"#),
            vec![(
                "criterion-absent",
                "stages[0].reached_by[0]",
                Some("big"),
                true,
            )],
        ),
        (
            Rule(r#"{"all":["some","quite other"]}"#),
            vec![("criterion-absent", "stages[0].reached_by[1]", None, true)],
        ),
        (
            Rule(r#"{"all":["some",{"muted":{"any":["bik"]}}]}"#),
            vec![(
                "criterion-absent",
                "stages[0].reached_by[1]",
                Some("big"),
                true,
            )],
        ),
        (
            Parts(r#""exclusions":["quite other"]"#, r#"{"all":[]}"#),
            vec![("criterion-absent", "exclusions[0]", None, true)],
        ),
        (
            Criterion(r#""count":{"of":"colleagues","meeting":"bik"},"op":"at_least","value":1"#),
            vec![
                (
                    "criterion-absent",
                    "criteria[10].count.meeting",
                    Some("big"),
                    true,
                ),
                ("table-absent", "criteria[10]", None, false),
            ],
        ),
        (
            Whole(
                r#"{"leadpact_definition":1,"criteria":[
            {"id":"a","field":"consent","op":"yes"},
            {"id":"b","count":{"of":"colleagues","meeting":"a"},"op":"at_least","value":1},
            {"id":"c","count":{"of":"colleagues","meeting":"b"},"op":"at_least","value":2},
            {"id":"a","field":"consent","op":"no"},
            {"id":"d","field":"consent","op":"known"}],
            "stages":[{"key":"mql","label":"X","owner":"both","reached_by":{"rule":{"any":["a","c"]}}}]}"#,
            ),
            vec![
                ("colleagues-loop", "criteria[2].count.meeting", None, true),
                ("criterion-twice", "criteria[3].id", None, true),
                ("criterion-unused", "criteria[4]", None, true),
                ("table-absent", "criteria[1]", None, false),
            ],
        ),
        // Fields and values.
        (
            Criterion(r#""field":"industri","op":"is","value":"Banking""#),
            vec![("field-absent", "criteria[10].field", Some("industry"), true)],
        ),
        (
            Criterion(r#""field":"shoe_size","op":"is","value":"Banking""#),
            vec![("field-absent", "criteria[10].field", None, false)],
        ),
        (
            Criterion(r#""field":"last_seen","op":"after_field","value":"furst_seen""#),
            vec![(
                "field-absent",
                "criteria[10].value",
                Some("first_seen"),
                true,
            )],
        ),
        (
            Criterion(r#""company_field":"industry","op":"is","value":"Banking""#),
            vec![("table-absent", "criteria[10]", None, false)],
        ),
        (
            Criterion(r#""count":{"of":"deals"},"op":"at_least","value":1"#),
            vec![("table-absent", "criteria[10]", None, false)],
        ),
        (
            Criterion(
                r#""count":{"of":"activities","where":[{"field":"pag","op":"known"}]},"op":"at_least","value":1"#,
            ),
            vec![(
                "field-absent",
                "criteria[10].count.where[0].field",
                Some("page"),
                true,
            )],
        ),
        (
            Criterion(r#""field":"seniority","op":"is","value":"Head""#),
            vec![("field-empty", "criteria[10].field", None, true)],
        ),
        (
            Criterion(r#""field":"industry","op":"is","value":"Bankng""#),
            vec![("value-absent", "criteria[10].value", Some("Banking"), true)],
        ),
        (
            Criterion(r#""field":"industry","op":"any_of","value":["Retail","bankng"]"#),
            vec![("value-absent", "criteria[10].value", Some("Banking"), true)],
        ),
        (
            Criterion(r#""field":"industry","op":"is","value":"Shoes""#),
            vec![("value-absent", "criteria[10].value", None, false)],
        ),
        (
            Criterion(r#""field":"technologies","op":"has_any","value":["Hubspott"]"#),
            vec![("value-absent", "criteria[10].value", Some("HubSpot"), true)],
        ),
        (
            Criterion(
                r#""count":{"of":"activities","kinds":["Page veiw"]},"op":"at_least","value":1"#,
            ),
            vec![(
                "value-absent",
                "criteria[10].count.kinds[0]",
                Some("Page view"),
                true,
            )],
        ),
        (
            Criterion(
                r#""count":{"of":"activities","where":[{"field":"page","op":"is","value":"/pricin"}]},"op":"at_least","value":1"#,
            ),
            vec![(
                "value-absent",
                "criteria[10].count.where[0].value",
                Some("/pricing"),
                true,
            )],
        ),
        (
            Criterion(r#""field":"number_of_employees","op":"is","value":"11""#),
            vec![("op-unfit", "criteria[10].op", None, true)],
        ),
        (
            Criterion(r#""field":"industry","op":"at_least","value":3"#),
            vec![("op-unfit", "criteria[10].op", None, true)],
        ),
        (
            Criterion(r#""count":{"of":"activities"},"op":"in_last","value":"7 days""#),
            vec![("op-unfit", "criteria[10].op", None, true)],
        ),
        (
            Criterion(r#""field":"last_seen","op":"same_as","value":"industry""#),
            vec![("op-unfit", "criteria[10].value", None, true)],
        ),
        (
            Criterion(r#""field":"number_of_employees","op":"at_least","value":"3 EUR""#),
            vec![("money-unfit", "criteria[10].value", None, true)],
        ),
        (
            Criterion(r#""field":"budget","op":"at_least","value":3"#),
            vec![("currency-absent", "criteria[10].value", None, true)],
        ),
        (
            Criterion(r#""field":"budget","op":"at_least","value":"3 EUR""#),
            vec![("rate-absent", "criteria[10].value", None, false)],
        ),
        (
            Criterion(r#""field":"country","op":"in_region","value":["Thailnd"]"#),
            vec![("region-unknown", "criteria[10].value", None, false)],
        ),
        (
            Criterion(r#""field":"country","op":"in_region","value":["Scandinavai","PL"]"#),
            vec![(
                "region-unknown",
                "criteria[10].value",
                Some("Scandinavia"),
                true,
            )],
        ),
        (
            Criterion(r#""field":"job_title","op":"in_family","value":["nobody such"]"#),
            vec![("family-unknown", "criteria[10].value", None, false)],
        ),
    ]
}
