//! Does the log say who decided what, does taking back come into force, and is a choice made?

use agreement::Register;
use definition::{CriterionId, Definition};
use jiff::{Timestamp, ToSpan};
use words::{Locale, Words};

use super::*;
use crate::tests::now;
use crate::{DefinitionNow, sample_definition};

fn at(minutes: i64) -> Timestamp {
    now() + minutes.minutes()
}

fn english() -> Words {
    Words::of(Locale::En)
}

fn titled(title: &str) -> Definition {
    let mut definition = sample_definition(Locale::En).unwrap();
    definition.title = title.to_owned();
    definition
}

fn team(folder: &tempfile::TempDir) -> Workspace {
    let mut team = Workspace::create(&folder.path().join("team.leadpact"), now()).unwrap();
    team.definition_save(&titled("One"), (at(0), "Anna"))
        .unwrap();
    team
}

fn in_force(team: &Workspace) -> &str {
    &team
        .snapshot()
        .definition
        .as_ref()
        .unwrap()
        .definition
        .title
}

fn all(team: &Workspace) -> Vec<Decision> {
    let asked = DecisionsAsked {
        most: 100,
        ..DecisionsAsked::default()
    };
    team.snapshot().decisions(&asked, english()).shown
}

#[test]
fn the_log_says_who_decided_what_and_why_newest_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    team.definition_save(&titled("Two"), (at(1), "Bo")).unwrap();
    let writes = vec![(
        Register::Term("review_date".to_owned()),
        serde_json::json!("2027-05-31"),
    )];
    team.journal_write(("Anna", "after the fair", at(2)), writes)
        .unwrap();
    let log = all(&team);
    let said: Vec<(usize, &str, &str, usize)> = log
        .iter()
        .map(|one| (one.no, &one.who[..], &one.note[..], one.changes.len()))
        .collect();
    assert_eq!(
        said,
        [
            (3, "Anna", "after the fair", 1),
            (2, "Bo", "", 1),
            (1, "Anna", "", 1)
        ]
    );
    assert_eq!(log[1].changes[0].what, "The name changed");
    assert_eq!(log[1].changes[0].after.as_deref(), Some("Two"));
    assert_eq!(log[2].changes[0].what, "The definition was begun");
    let asked = DecisionsAsked {
        who: Some("Bo".to_owned()),
        most: 1,
        ..DecisionsAsked::default()
    };
    let his = team.snapshot().decisions(&asked, english());
    assert_eq!((his.n, his.shown[0].no), (1, 2));
}

#[test]
fn the_log_of_one_criterion_leaves_out_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    let mut other = titled("Two");
    other.criteria[0].rationale = "Smaller ones leave".to_owned();
    let id = other.criteria[0].id.clone();
    team.definition_save(&other, (at(1), "Bo")).unwrap();
    other.title = "Three".to_owned();
    team.definition_save(&other, (at(2), "Bo")).unwrap();
    let of = |criterion: CriterionId| {
        let asked = DecisionsAsked {
            criterion: Some(criterion),
            most: 9,
            ..DecisionsAsked::default()
        };
        let shown = team.snapshot().decisions(&asked, english()).shown;
        shown.into_iter().map(|one| one.no).collect::<Vec<_>>()
    };
    assert_eq!(of(id), [2, 1]);
    assert_eq!(of(CriterionId("of nobody".to_owned())), Vec::<usize>::new());
}

#[test]
fn each_takes_back_their_own_words_and_says_them_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    team.definition_save(&titled("Two"), (at(1), "Anna"))
        .unwrap();
    let nothing = team.decision_undo(("Bo", at(2))).unwrap_err();
    assert_eq!(nothing.code(), Code::NothingToTakeBack);
    let settled = team.decision_undo(("Anna", at(3))).unwrap();
    assert_eq!(settled.definition, DefinitionNow::InForce);
    assert_eq!(in_force(&team), "One");
    let log = all(&team);
    assert_eq!(
        (log[0].undoes, log[1].undone, log[0].undone),
        (Some(2), true, false)
    );
    team.decision_redo(("Anna", at(4))).unwrap();
    assert_eq!(in_force(&team), "Two");
    team.definition_save(&titled("Three"), (at(5), "Bo"))
        .unwrap();
    let since = team.decision_undo(("Anna", at(6))).unwrap_err();
    assert_eq!(
        (since.code(), since.detail().as_deref()),
        (Code::SaidSince, Some("Bo"))
    );
    assert_eq!(in_force(&team), "Three");
}

#[test]
fn any_moment_can_be_compared_with_now_and_taken_up_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    team.definition_save(&titled("Two"), (at(1), "Anna"))
        .unwrap();
    team.definition_save(&titled("Three"), (at(2), "Anna"))
        .unwrap();
    let snapshot = team.snapshot();
    let since = snapshot.changes_since(1, english()).unwrap();
    assert_eq!(since.len(), 1);
    assert_eq!(
        (since[0].before.as_deref(), since[0].after.as_deref()),
        (Some("One"), Some("Three"))
    );
    assert_eq!(snapshot.changes_since(3, english()).unwrap(), []);
    assert_eq!(snapshot.definition_after(2).unwrap(), titled("Two"));
    for no in [0, 4] {
        let absent = snapshot.definition_after(no).unwrap_err();
        assert_eq!(absent.code(), Code::DecisionAbsent);
    }
}
