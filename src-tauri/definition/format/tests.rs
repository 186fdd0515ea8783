//! Does a definition come back from its file as it went, and does an error name its place?

use super::*;

const EXAMPLE: &str = r#"{
    "leadpact_definition": 1,
    "title": "What we call a good lead",
    "time_zone": "Europe/Warsaw",
    "criteria": [
        {"id": "big", "label": "At least 11 employees", "field": "Number of Employees",
         "op": "at_least", "value": 11, "rationale": "Smaller ones churn."},
        {"id": "senior", "field": "seniority", "op": "any_of", "value": ["Manager", "CXO"],
         "missing": "not_met"},
        {"id": "fresh", "field": "last_activity_date", "op": "in_last_days", "value": 90},
        {"id": "mid", "field": "budget", "op": "between", "value": [0.1, "1000.50"]},
        {"id": "student", "field": "job_title", "op": "contains_any", "value": "student"}
    ],
    "icp": {"must_have": ["big"], "nice_to_have": ["fresh"]},
    "exclusions": ["student"],
    "stages": [
        {"key": "lead", "label": "Lead", "owner": "marketing", "reached_by": {"rule": {"all": []}}},
        {"key": "mql", "label": "MQL", "owner": "marketing",
         "reached_by": {"rule": {"at_least": 2, "of": ["senior", "fresh", {"fits": "icp"}]}}},
        {"key": "sal", "label": "SAL", "owner": "sales", "optional": true,
         "reached_by": {"decision": null}},
        {"key": "won", "label": "Won", "owner": "sales", "reached_by": {"fact": {"none": ["mid"]}}}
    ]
}"#;

#[test]
fn what_is_written_is_read_back_the_same() {
    let definition = read(EXAMPLE).unwrap();
    assert_eq!(read(&write(&definition)), Ok(definition));
}

#[test]
fn the_hash_is_of_what_decides_and_of_nothing_else() {
    let hash = |json: &str| read(json).unwrap().hash();
    let own = hash(EXAMPLE);
    assert_eq!(hash(&write(&read(EXAMPLE).unwrap())), own);
    for (from, to) in [
        ("What we call a good lead", "Another title"),
        ("At least 11 employees", "Big enough"),
        ("Smaller ones churn.", ""),
        (r#""value": 11"#, r#""value": "11.0""#),
        (r#""nice_to_have": ["fresh"]"#, r#""nice_to_have": []"#),
    ] {
        assert_eq!(
            hash(&EXAMPLE.replace(from, to)),
            own,
            "{from} decides nothing"
        );
    }
    for (from, to) in [
        (r#""value": 11"#, r#""value": 12"#),
        ("Europe/Warsaw", "Asia/Bangkok"),
        (r#""missing": "not_met""#, r#""missing": "met""#),
        (r#""optional": true"#, r#""optional": false"#),
        (r#""at_least": 2"#, r#""at_least": 1"#),
    ] {
        assert_ne!(hash(&EXAMPLE.replace(from, to)), own, "{from} decides");
    }
}

#[test]
fn a_decision_or_a_fact_may_name_the_field_of_its_day_and_a_rule_may_not() {
    let fact = r#""reached_by": {"fact": {"none": ["mid"]}}"#;
    let dated = EXAMPLE.replace(fact, &format!(r#"{fact}, "entered_on": "Closed On""#));
    let definition = read(&dated).unwrap();
    let field = definition.stages[3].entered_on.clone();
    assert_eq!(field, Some(FieldKey::from_label("closed_on")));
    assert_eq!(read(&write(&definition)), Ok(definition.clone()));
    assert_ne!(definition.hash(), read(EXAMPLE).unwrap().hash());
    assert!(!write(&read(EXAMPLE).unwrap()).contains("entered_on"));
    let of_rule = r#"{"rule": {"all": []}}, "entered_on": "since"}"#;
    let refused = read(&EXAMPLE.replace(r#"{"rule": {"all": []}}}"#, of_rule)).unwrap_err();
    assert!(
        refused.to_string().contains("stages[0].entered_on"),
        "{refused}"
    );
}

#[test]
fn an_error_names_the_place_and_the_reason() {
    let cases = [
        ("{", "not JSON", "line 1"),
        (r#"{"leadpact_definition": 2}"#, "format 2", "reads up to 1"),
        (r#"{"leadpact_definition": 1}"#, "the top", "criteria"),
        (
            &EXAMPLE.replace("at_least\"", "atleast\""),
            "criteria[0].op",
            "atleast",
        ),
        (
            &EXAMPLE.replace("\"value\": 11", "\"value\": \"many\""),
            "criteria[0].value",
            "many",
        ),
        (
            &EXAMPLE.replace("rationale", "reason"),
            "criteria[0]",
            "reason",
        ),
        (
            &EXAMPLE.replace("fits", "suits"),
            "stages[1].reached_by",
            "suits",
        ),
        (
            &EXAMPLE.replace("\"of\"", "\"off\""),
            "stages[1].reached_by",
            "\"of\"",
        ),
        (
            &EXAMPLE.replace("\"owner\": \"sales\"", "\"owner\": \"boss\""),
            "stages[2].owner",
            "boss",
        ),
    ];
    for (json, place, reason) in cases {
        let error = read(json).unwrap_err().to_string();
        assert!(
            error.contains(place) && error.contains(reason),
            "{error} lacks {place}, {reason}"
        );
    }
}

#[test]
fn two_hundred_levels_are_refused_and_do_not_crash() {
    let deep = format!("{}\"big\"{}", r#"{"all":["#.repeat(200), "]}".repeat(200));
    let read_deep = read(&EXAMPLE.replace("\"student\"]", &format!("{deep}]")));
    assert_eq!(read_deep, Err(ReadError::TooDeep));
    // The criterion itself is a level.
    let deep = |n: usize| format!("{}\"big\"{}]", r#"{"all":["#.repeat(n), "]}".repeat(n));
    let levels = |n| read(&EXAMPLE.replace("\"student\"]", &deep(n)));
    let deepest = levels(63).unwrap();
    assert_eq!(read(&write(&deepest)), Ok(deepest));
    assert!(levels(64).is_err());
    let bomb = "[".repeat(10_000_000);
    assert_eq!(read(&bomb), Err(ReadError::TooDeep));
}

#[test]
fn what_is_muted_is_written_read_back_and_part_of_the_hash() {
    let hash = |json: &str| read(json).unwrap().hash();
    let own = hash(EXAMPLE);
    assert!(!write(&read(EXAMPLE).unwrap()).contains("muted"));
    for (from, to) in [
        (r#"{"none": ["mid"]}"#, r#"{"none": [{"muted": "mid"}]}"#),
        (r#"{"none": ["mid"]}"#, r#"{"muted": {"none": ["mid"]}}"#),
        (
            r#""nice_to_have": ["fresh"]"#,
            r#""nice_to_have": ["fresh"], "muted": ["big"]"#,
        ),
    ] {
        let json = EXAMPLE.replace(from, to);
        assert_ne!(json, EXAMPLE, "{from}");
        let definition = read(&json).unwrap();
        assert_eq!(read(&write(&definition)), Ok(definition), "{to}");
        assert_ne!(hash(&json), own, "{to}");
    }
    let nice = r#""nice_to_have": ["fresh"]"#;
    let muted = format!(r#"{nice}, "muted": ["fresh"]"#);
    assert_eq!(hash(&EXAMPLE.replace(nice, &muted)), own, "decides nothing");
    let twice = EXAMPLE.replace(r#"["mid"]"#, r#"[{"muted": {"muted": "mid"}}]"#);
    let once = EXAMPLE.replace(r#"["mid"]"#, r#"[{"muted": "mid"}]"#);
    assert_eq!(read(&twice), read(&once), "muted twice is muted");
}

#[test]
fn the_schema_knows_every_key_of_the_example() {
    let schema = json_schema();
    for key in [
        "leadpact_definition",
        "must_have",
        "reached_by",
        "at_least",
        "in_last",
        "company_field",
        "meeting",
        "fading",
        "grade",
        "title_families",
    ] {
        assert!(schema.contains(key), "the schema lacks {key}");
    }
}

/// Everything a file may hold besides the example.
const WHOLE: &str = r#"{"leadpact_definition":1,
  "criteria":[
    {"id":"a","field":"size","op":"at_least","value":11},
    {"id":"b","company_field":"industry","op":"matches","value":"^bank"},
    {"id":"c","count":{"of":"activities","kinds":["Page view"],"within":"30 days",
       "where":[{"field":"content","op":"is","value":"x"}]},"op":"at_least","value":3},
    {"id":"d","days":{"of":"activities"},"op":"more_than","value":1},
    {"id":"e","latest":{"of":"activities"},"op":"in_last","value":"2 quarters"},
    {"id":"f","count":{"of":"deals","where":[{"field":"amount","op":"between","value":["1 EUR","2 EUR"]}]},"op":"at_least","value":1},
    {"id":"g","count":{"of":"colleagues","meeting":"a"},"op":"at_least","value":2}],
  "scores":[{"key":"fit","label":"Fit","groups":[{"label":"Firm","cap":30,"points":[
       {"criterion":"a","points":20},{"criterion":"e","points":10,"fading":[{"within":"7 days","points":10},{"within":"1 months","points":-2}]}]}]}],
  "grid":{"fit":{"score":"fit","from":[60]},"engagement":{"score":"fit","from":[]},"grades":[["A"],["B"]]},
  "exclusions":[{"grade":["B"]}],
  "stages":[{"key":"mql","label":"MQL","owner":"both","reached_by":{"rule":{"score":"fit","at_least":-5}}}],
  "tables":{"rates":{"base":"EUR","worth":{"PLN":0.23}},"regions":{"Home":["PL","DK"]},
       "title_families":{"HR":["hr manager"]},"fiscal_year_starts":4,"known_from":{"call_duration":"mql"}}}"#;

#[test]
fn figures_scores_and_tables_are_written_and_read_back() {
    let definition = read(WHOLE).unwrap();
    let written = write(&definition);
    assert_eq!(read(&written), Ok(definition.clone()), "{written}");
    assert!(!written.contains("fiscal_year_starts\": 1,"));
    let hash = definition.hash();
    let idle = [
        ("\"label\":\"Firm\"", "\"label\":\"Company\""),
        ("\"label\":\"Fit\"", "\"label\":\"Fitness\""),
        ("\"call_duration\":\"mql\"", ""),
    ];
    for (from, to) in idle {
        let other = read(&WHOLE.replace(from, to)).unwrap();
        assert_eq!(other.hash(), hash, "{from} decides nothing");
    }
    let deciding = [
        ("\"cap\":30", "\"cap\":29"),
        ("\"points\":-2", "\"points\":-3"),
        ("\"PLN\":0.23", "\"PLN\":0.24"),
        ("\"within\":\"30 days\"", "\"within\":\"31 days\""),
        ("\"from\":[60]", "\"from\":[61]"),
        ("\"fiscal_year_starts\":4", "\"fiscal_year_starts\":5"),
    ];
    for (from, to) in deciding {
        let other = read(&WHOLE.replace(from, to)).unwrap();
        assert_ne!(other.hash(), hash, "{from} decides");
    }
}

#[test]
fn windows_in_days_are_read_as_they_used_to_be_written() {
    let file = |op: &str, value: &str| {
        let criterion = format!(r#"{{"id":"a","field":"seen","op":"{op}","value":{value}}}"#);
        read(&format!(
            r#"{{"leadpact_definition":1,"criteria":[{criterion}],"stages":[]}}"#
        ))
    };
    for (was, is) in [
        ("in_last_days", "in_last"),
        ("more_than_days_ago", "more_than_ago"),
    ] {
        assert_eq!(file(was, "90").unwrap(), file(is, r#""90 days""#).unwrap());
    }
}

#[test]
fn what_is_out_of_place_in_a_figure_is_refused_where_it_is() {
    let cases = [
        (r#""field":"a","company_field":"b""#, "criteria[0]"),
        (r#""rationale":"x""#, "criteria[0]"),
        (
            r#""count":{"of":"deals","kinds":["x"]}"#,
            "criteria[0].count.kinds",
        ),
        (
            r#""count":{"of":"deals","within":"1 days"}"#,
            "criteria[0].count.within",
        ),
        (
            r#""count":{"of":"activities","within":"soon"}"#,
            "criteria[0].count.within",
        ),
        (
            r#""count":{"of":"colleagues"}"#,
            "criteria[0].count.meeting",
        ),
        (
            r#""count":{"of":"deals","meeting":"a"}"#,
            "criteria[0].count.meeting",
        ),
        (r#""days":{"of":"deals"}"#, "criteria[0].days.of"),
        (
            r#""count":{"of":"deals","where":[{"field":"a","op":"is"}]}"#,
            "criteria[0].count.where[0].value",
        ),
    ];
    for (subject, expected) in cases {
        let criterion = format!(r#"{{"id":"a",{subject},"op":"known"}}"#);
        let json = format!(r#"{{"leadpact_definition":1,"criteria":[{criterion}],"stages":[]}}"#);
        let error = read(&json).unwrap_err();
        assert!(
            matches!(&error, ReadError::Shape { path, .. } if path == expected),
            "{subject}: {error:?}"
        );
    }
}
