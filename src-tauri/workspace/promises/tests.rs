//! Are promises kept as they are said, one setting at a time, and does the standing follow?

use agreement::{Participant, Side, Standing};
use definition::Owner;
use jiff::civil::date;
use words::{Locale, Words};

use super::*;
use crate::tests::{Still, now};
use crate::{ChangeSaid, Which};

fn sample(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("sample.leadpact");
    Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap()
}

fn settings(said: &[(&str, &str)]) -> Vec<Setting> {
    let said = said.iter().map(|(key, text)| Setting {
        key: (*key).to_owned(),
        text: Some((*text).to_owned()),
    });
    said.collect()
}

fn say(workspace: &mut Workspace, said: &[(&str, &str)]) -> bool {
    workspace
        .promises_set(&settings(said), ("Anna", "", now()))
        .unwrap()
}

fn codes(findings: &[TermFinding]) -> Vec<&'static str> {
    findings.iter().map(|one| one.code.name()).collect()
}

const WHOLE: &[(&str, &str)] = &[
    ("volume.goal.revenue", "600000"),
    ("volume.goal.average_deal", "18000"),
    ("volume.goal.conversions.mql-sql", "40"),
    ("volume.goal.conversions.sql-opportunity", "50"),
    ("volume.goal.conversions.opportunity-won", "24"),
    ("follow_up.within_hours", "3"),
    ("follow_up.attempts", "6"),
    ("follow_up.within_days", "10"),
    ("acceptance.within_hours", "16"),
    ("review_date", "2027-05-31"),
];

#[test]
fn what_is_typed_is_worked_out_without_being_kept_and_kept_when_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    let before = workspace.snapshot().promised(&[]).unwrap();
    assert!(before.terms.is_empty() && before.findings.is_empty());
    let typed = workspace.snapshot().promised(&settings(WHOLE)).unwrap();
    assert_eq!(
        typed.worked.unwrap().unwrap().leads,
        60,
        "34 ÷ 24 % ÷ 50 % ÷ 40 % ÷ 12"
    );
    assert!(workspace.snapshot().agreement.terms.is_empty());

    assert!(say(&mut workspace, WHOLE));
    assert!(!say(&mut workspace, WHOLE), "it stands already");
    let promised = workspace.snapshot().promised(&[]).unwrap();
    assert_eq!(promised.terms.promised_leads(), Some(60));
    assert_eq!(codes(&promised.findings), ["calendar-unsaid"]);
    assert_eq!(
        workspace.snapshot().promises_in_the_way(),
        promised.findings
    );
    workspace.promises_propose(("Anna", "", now())).unwrap();
    assert!(workspace.snapshot().promise_findings().is_empty());
    assert_eq!(
        workspace.snapshot().agreement.terms.rejection_reasons.len(),
        5
    );

    let again = Workspace::open_to_read(workspace.path(), now()).unwrap();
    assert_eq!(
        again.snapshot().agreement.terms,
        workspace.snapshot().agreement.terms
    );
}

#[test]
fn one_setting_that_cannot_be_read_keeps_all_of_them_out() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    let said = settings(&[("volume.leads", "120"), ("follow_up.within_hours", "soon")]);
    let typed = workspace.snapshot().promised(&said).unwrap();
    assert_eq!(
        typed.terms.promised_leads(),
        Some(120),
        "the others are shown"
    );
    assert_eq!(typed.unfit, [(said[1].clone(), Takes::Hours)]);
    let refused = workspace.promises_set(&said, ("Anna", "", now()));
    let refused = refused.unwrap_err();
    assert_eq!(refused.code(), Code::PromiseUnfit);
    assert_eq!(
        refused.detail().as_deref(),
        Some("follow_up.within_hours: “soon”")
    );
    assert!(workspace.snapshot().agreement.terms.is_empty());

    let path = folder.path().join("empty.leadpact");
    let mut empty = Workspace::create(&path, now()).unwrap();
    let refused = empty.promises_set(&said, ("Anna", "", now())).unwrap_err();
    assert_eq!(refused.code(), Code::DefinitionAbsent);
    assert!(empty.snapshot().promise_findings().is_empty());
}

#[test]
fn the_funnel_of_the_workspace_proposes_the_steps_it_has_counted() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let steps = workspace.snapshot().promised(&[]).unwrap().steps;
    let named: Vec<String> = steps
        .iter()
        .map(|one| format!("{}-{}", one.from, one.to))
        .collect();
    assert_eq!(named, ["mql-sql", "sql-opportunity", "opportunity-won"]);
    let facts = crate::facts(workspace.snapshot(), Words::of(Locale::En));
    let n = |key: &str| {
        let stage = facts.stages.iter().find(|one| one.key.0 == key);
        stage.unwrap().n as u64
    };
    assert_eq!(steps[0].counted, Some((n("sql"), n("mql"))));
    assert!(
        steps
            .iter()
            .all(|one| one.counted.is_none_or(|(n, of)| n <= of))
    );
    // Before there is a lead nothing is proposed.
    let path = folder.path().join("empty.leadpact");
    let mut empty = Workspace::create(&path, now()).unwrap();
    let definition = workspace.snapshot().definition.as_ref().unwrap();
    let _ = empty.definition_save(&definition.definition, (now(), "Anna"));
    if let Ok(promised) = empty.snapshot().promised(&[]) {
        assert!(promised.steps.iter().all(|one| one.counted.is_none()));
    }
}

#[test]
fn a_promise_changed_after_both_signed_is_a_draft_and_the_change_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    say(&mut workspace, WHOLE);
    workspace.promises_propose(("Anna", "", now())).unwrap();
    workspace
        .version_sign("Anna", Side::Marketing, now())
        .unwrap();
    workspace.version_sign("Bo", Side::Sales, now()).unwrap();
    assert!(matches!(
        workspace.snapshot().standing(),
        Some(Standing::Agreed { no: 1, .. })
    ));
    let signed = workspace.snapshot().version(1).unwrap().clone();
    say(&mut workspace, &[("follow_up.within_hours", "2")]);
    assert_eq!(workspace.snapshot().standing(), Some(Standing::Draft));
    assert_eq!(*workspace.snapshot().version(1).unwrap(), signed);
    let words = Words::of(Locale::En);
    let changes = workspace
        .snapshot()
        .version_diff(Which::Version(1), Which::Draft, words)
        .unwrap();
    let [
        ChangeSaid {
            what,
            before,
            after,
        },
    ] = &changes[..]
    else {
        panic!("{changes:?}");
    };
    assert_eq!(what, "Changed: Sales promises");
    assert!(
        before.as_ref().unwrap().contains("within 3 h"),
        "{before:?}"
    );
    assert!(after.as_ref().unwrap().contains("within 2 h"), "{after:?}");
    // Said as it was signed, it is what was signed.
    say(&mut workspace, &[("follow_up.within_hours", "3")]);
    assert!(matches!(
        workspace.snapshot().standing(),
        Some(Standing::Agreed { .. })
    ));
}

#[test]
fn the_page_says_what_is_promised_and_a_friday_shows_what_hours_mean() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    say(&mut workspace, WHOLE);
    workspace.promises_propose(("Anna", "", now())).unwrap();
    let words = Words::of(Locale::En);
    let page = workspace.snapshot().page(words).unwrap();
    let headings: Vec<&str> = page.iter().map(|one| one.heading.as_str()).collect();
    for heading in ["Marketing promises", "Sales promises", "Working hours"] {
        assert!(headings.contains(&heading), "{headings:?}");
    }
    let promised = workspace.snapshot().promised(&[]).unwrap();
    let [follow_up, acceptance] = promised.examples(workspace.snapshot());
    let said = example_sentence(&follow_up.unwrap(), words);
    assert!(said.contains("Friday") && said.contains("16:30"), "{said}");
    assert!(said.contains("Monday") && said.contains("11:30"), "{said}");
    assert!(acceptance.is_some());
}

#[test]
fn who_must_sign_takes_part_and_signs() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    say(&mut workspace, WHOLE);
    workspace.promises_propose(("Anna", "", now())).unwrap();
    say(&mut workspace, &[("must_sign.Ewa Lis", "yes")]);
    let findings = workspace.snapshot().promises_in_the_way();
    assert_eq!(codes(&findings), ["signatory-absent"]);
    assert_eq!(findings[0].place(), "must_sign.Ewa Lis");
    let ewa = Participant {
        name: "Ewa Lis".to_owned(),
        side: Owner::Sales,
        signs: true,
    };
    workspace.participant_save(&ewa, (now(), "Anna")).unwrap();
    assert!(workspace.snapshot().promises_in_the_way().is_empty());
}

#[test]
fn a_file_of_promises_takes_the_place_of_all_and_reads_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    say(&mut workspace, WHOLE);
    let file = agreement::terms::write(&workspace.snapshot().agreement.terms);
    let read = Workspace::promises_read(&file).unwrap();
    assert_eq!(read, workspace.snapshot().agreement.terms);
    let other = Workspace::promises_read(r#"{"leadpact_terms":1,"review_date":"2027-06-30"}"#);
    workspace
        .promises_replace(&other.unwrap(), ("Bo", "All anew", now()))
        .unwrap();
    let terms = &workspace.snapshot().agreement.terms;
    assert_eq!(terms.review_date, Some(date(2027, 6, 30)));
    assert!(terms.volume.is_none() && terms.follow_up.is_none());
    for (text, code) in [
        ("{}", Code::TermsUnreadable),
        ("", Code::TermsUnreadable),
        (r#"{"leadpact_terms":"2"}"#, Code::TermsNewer),
        (
            r#"{"leadpact_terms":1,"review_date":"soon"}"#,
            Code::TermsUnreadable,
        ),
    ] {
        assert_eq!(
            Workspace::promises_read(text).unwrap_err().code(),
            code,
            "{text}"
        );
    }
}

#[test]
fn an_objection_is_written_down_heard_again_answered_closed_and_taken_off() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = sample(&folder);
    let said = ("Bo", now());
    workspace
        .objection_add("  Too dear\nfor us ", said)
        .unwrap();
    workspace.objection_add("We have a tool", said).unwrap();
    let all = workspace.snapshot().objections();
    let dear = all
        .iter()
        .find(|one| one.text == "Too dear for us")
        .unwrap();
    let id = dear.id.clone();
    workspace.objection_again(&id, said).unwrap();
    workspace.objection_again(&id, said).unwrap();
    workspace
        .objection_answer(&id, "It pays in three months", said)
        .unwrap();
    workspace.objection_close(&id, true, said).unwrap();
    let now_said = workspace.snapshot().objection(&id).unwrap();
    assert_eq!(
        (now_said.n_heard(), now_said.answer.as_str()),
        (3, "It pays in three months")
    );
    assert!(now_said.closed.is_some() && !now_said.disagreed);
    workspace.objection_close(&id, false, said).unwrap();
    assert_eq!(workspace.snapshot().objection(&id).unwrap().closed, None);
    workspace.objection_remove(&id, said).unwrap();
    assert_eq!(workspace.snapshot().objections().len(), 1);
    assert!(workspace.snapshot().objection("1").is_ok(), "by its number");
    for named in [id.as_str(), "0", "7", "x"] {
        let absent = workspace.objection_again(named, said).unwrap_err();
        assert_eq!(absent.code(), Code::ObjectionAbsent, "{named}");
    }
    for text in ["", "  \n", &"x".repeat(501)] {
        let unfit = workspace.objection_add(text, said).unwrap_err();
        assert_eq!(unfit.code(), Code::ObjectionUnfit);
    }
    // It is beside the agreement: nothing that is signed changes by it.
    assert!(workspace.snapshot().agreement.terms.is_empty());
}
