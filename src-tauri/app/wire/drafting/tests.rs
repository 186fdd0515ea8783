//! Does a definition go into the editor and come out as it was, whatever it holds?

use definition::{Op, Operand, read};
use words::Locale;

use super::*;

fn values(operand: Operand) -> &'static str {
    match operand {
        Operand::None => "null",
        Operand::Text | Operand::Texts => r#"["Head of HR"]"#,
        Operand::Pattern => r#""^(vp|head)""#,
        Operand::Amount => r#""0.10 EUR""#,
        Operand::Range => r#"["1 EUR", "2 EUR"]"#,
        Operand::Date => r#""2026-11-22""#,
        Operand::Dates => r#"["2026-01-01", "2026-11-22"]"#,
        Operand::Span => r#""2 quarters""#,
        Operand::Period => r#""last fiscal_quarter""#,
        Operand::Field => r#""other_field""#,
    }
}

/// A definition that asks everything of everything there is.
fn everything() -> String {
    let mut criteria = Vec::new();
    for op in Op::ALL {
        let name = op.name();
        let test = match op.operand() {
            Operand::None => format!(r#""op":"{name}""#),
            operand => format!(r#""op":"{name}","value":{}"#, values(operand)),
        };
        criteria.push(format!(r#"{{"id":"field-{name}","field":"a",{test}}}"#));
        criteria.push(format!(
            r#"{{"id":"company-{name}","company_field":"a","label":"L",{test},"missing":"met"}}"#
        ));
        criteria.push(format!(
            r#"{{"id":"deals-{name}","count":{{"of":"deals","where":[{{"field":"b",{test}}}]}},"op":"at_least","value":1,"rationale":"R"}}"#
        ));
    }
    for told in ["count", "days", "latest"] {
        let test = if told == "latest" {
            r#""op":"in_last","value":"1 weeks""#
        } else {
            r#""op":"at_least","value":2"#
        };
        criteria.push(format!(
            r#"{{"id":"did-{told}","{told}":{{"of":"activities","kinds":["Page view","Call"],"within":"3 months"}},{test},"missing":"not_met"}}"#
        ));
        criteria.push(format!(
            r#"{{"id":"ever-{told}","{told}":{{"of":"activities"}},{test}}}"#
        ));
    }
    criteria.push(
        r#"{"id":"peers","count":{"of":"colleagues","meeting":"field-known"},"op":"at_least","value":3}"#
            .to_owned(),
    );
    format!(
        r#"{{"leadpact_definition":1,"title":"T","time_zone":"Asia/Bangkok","criteria":[{}],
        "icp":{{"must_have":["peers"],"nice_to_have":["did-days"],"excluding":["ever-count"],"muted":["peers"]}},
        "scores":[{{"key":"fit","label":"Fit","groups":[
            {{"label":"Who","cap":30,"points":[{{"criterion":"peers","points":-5}}]}},
            {{"points":[{{"criterion":"did-latest","points":10,"fading":[{{"within":"1 weeks","points":10}},{{"within":"3 months","points":3}}]}}]}}]}},
            {{"key":"engagement","label":"Engagement","groups":[]}}],
        "grid":{{"fit":{{"score":"fit","from":[60,30]}},"engagement":{{"score":"engagement","from":[20]}},
            "grades":[["A1","A2"],["B1","B2"],["C1","C2"]]}},
        "exclusions":["peers",{{"muted":{{"any":["peers"]}}}}],
        "stages":[
            {{"key":"mql","label":"MQL","owner":"marketing","reached_by":{{"rule":{{"all":[
                {{"fits":"icp"}},{{"score":"fit","at_least":50}},{{"muted":{{"score":"fit","at_least":-1}}}},
                {{"grade":["A1","B1"]}},{{"muted":{{"grade":[]}}}},{{"at_least":2,"of":["peers","did-days"]}},
                {{"none":["peers"]}}]}}}}}},
            {{"key":"sal","label":"SAL","owner":"sales","optional":true,"reached_by":{{"decision":null}}}},
            {{"key":"won","label":"Won","owner":"both","reached_by":{{"fact":"peers"}}}}],
        "tables":{{"rates":{{"base":"EUR","worth":{{"PLN":0.234567890123,"USD":0.9}}}},
            "regions":{{"Home":["PL","DE"]}},"title_families":{{"Buyers":["Head of *","ซื้อ"]}},
            "fiscal_year_starts":4,"known_from":{{"call_length":"sal"}}}}}}"#,
        criteria.join(",")
    )
}

#[test]
fn a_definition_comes_out_of_the_editor_as_it_went_in() {
    let whole = read(&everything()).unwrap();
    let samples = Locale::ALL.map(|locale| workspace::sample_definition(locale).unwrap());
    let patterns = Pattern::ALL.map(|one| one.definition(Words::of(Locale::En)));
    for definition in samples.into_iter().chain(patterns).chain([whole]) {
        let draft = DefinitionDraft::of(&definition);
        assert_eq!(draft.to_definition().unwrap(), definition);
        let json = serde_json::to_string(&draft).unwrap();
        let crossed: DefinitionDraft = serde_json::from_str(&json).unwrap();
        assert_eq!(crossed, draft, "over the wire and back");
        let kept = draft.to_kept(Timestamp::UNIX_EPOCH);
        assert_eq!(kept.typed, [], "all of it fits");
        assert_eq!(KeptView::of(&kept).draft, draft);
    }
}

#[test]
fn what_is_half_typed_stays_as_typed_and_counts_for_nothing() {
    let definition = read(&everything()).unwrap();
    let whole = DefinitionDraft::of(&definition);
    let with = |id: &str, change: &dyn Fn(&mut CriterionDraft)| {
        let mut draft = whole.clone();
        let mut criteria = draft.criteria.iter_mut();
        change(criteria.find(|one| one.id == id).unwrap());
        draft
    };
    let drafts = [
        with("field-at_least", &|one| one.values = vec!["ele".into()]),
        with("field-matches", &|one| one.values = vec!["a(".into()]),
        with("did-count", &|one| {
            one.about.set_within(Some("3 mon".into()))
        }),
        with("did-count", &|one| one.about.set_within(Some(" ".into()))),
        with("deals-in_last", &|one| {
            one.about.filters_mut()[0].values = vec!["x".into()]
        }),
    ];
    for draft in drafts {
        assert!(draft.to_definition().is_err());
        let kept = draft.to_kept(Timestamp::UNIX_EPOCH);
        assert_eq!(KeptView::of(&kept).draft, draft);
        assert_eq!(kept.typed.len(), 1);
        let muted = draft.finished(&draft.read());
        assert_eq!(
            muted,
            kept.definition.muting(&[kept.typed[0].criterion.clone()])
        );
    }
}

#[test]
fn a_rate_or_a_fading_that_does_not_fit_is_not_put_in_force() {
    let definition = read(&everything()).unwrap();
    let whole = DefinitionDraft::of(&definition);
    for worth in ["", "0", "-1", "much"] {
        let mut draft = whole.clone();
        draft.tables.rates.as_mut().unwrap().worth[0].worth = worth.into();
        assert!(draft.to_definition().is_err(), "{worth:?}");
    }
    let mut draft = whole.clone();
    draft.tables.rates.as_mut().unwrap().base = "euro".into();
    assert!(draft.to_definition().is_err());
    let mut draft = whole.clone();
    draft.scores[0].groups[1].points[0].fading[0].within = "soon".into();
    assert!(draft.to_definition().is_err());
}
