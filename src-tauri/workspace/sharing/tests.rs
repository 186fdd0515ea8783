//! Do two who edit apart come together without loss, does no lead travel, and is a killed merge whole?

use std::sync::{Arc, Mutex};

use agreement::{Journal, Register, Side, check_copy, signed_copy};
use definition::{CriterionId, Definition, Op, Test};
use jiff::ToSpan;
use words::{Locale, Words};

use super::*;
use crate::tests::{import, now};
use crate::{DefinitionNow, KeptDraft, sample_definition};

fn at(minutes: i64) -> Timestamp {
    now() + minutes.minutes()
}

fn english() -> Words {
    Words::of(Locale::En)
}

fn defined() -> Definition {
    sample_definition(Locale::En).unwrap()
}

/// The definition with another title, or a criterion that asks for more.
fn titled(title: &str) -> Definition {
    Definition {
        title: title.to_owned(),
        ..defined()
    }
}

fn employees(definition: Definition, least: &str) -> Definition {
    let mut definition = definition;
    let criterion = &mut definition.criteria[0];
    criterion.test = Test::parse(Op::AtLeast, &[least.to_owned()]).unwrap();
    definition
}

/// Two copies of one workspace, which Anna and Bo edit apart.
fn two(folder: &tempfile::TempDir) -> [Workspace; 2] {
    let paths = ["anna", "bo"].map(|name| folder.path().join(format!("{name}.leadpact")));
    let mut team = Workspace::create(&paths[0], now()).unwrap();
    team.definition_save(&defined(), (now(), "Anna")).unwrap();
    drop(team);
    std::fs::copy(&paths[0], &paths[1]).unwrap();
    paths.map(|path| Workspace::open(&path, now()).unwrap())
}

fn tell(from: &Workspace, to: &mut Workspace, minutes: i64) -> Merged {
    to.share_merge(&from.share(), at(minutes)).unwrap()
}

fn in_force(team: &Workspace) -> &Definition {
    &team.snapshot().definition.as_ref().unwrap().definition
}

#[test]
fn people_who_edit_apart_come_together_without_loss() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    anna.definition_save(&titled("Better lead"), (at(1), "Anna"))
        .unwrap();
    bo.definition_save(&employees(defined(), "77"), (at(2), "Bo"))
        .unwrap();
    let file = folder.path().join("anna.share");
    anna.share_export(&file).unwrap();
    let share = read_share_file(&file).unwrap();
    let foreseen = bo.share_foresee(&share).unwrap();
    assert_eq!(in_force(&bo).title, defined().title, "nothing changed yet");
    let merged = bo.share_merge(&share, at(3)).unwrap();
    assert_eq!(merged, foreseen);
    assert_eq!(
        (merged.n_new, &merged.who[..]),
        (1, &["Anna".to_owned()][..])
    );
    assert_eq!(merged.settled.definition, DefinitionNow::InForce);
    assert_eq!(*in_force(&bo), employees(titled("Better lead"), "77"));
    tell(&bo, &mut anna, 4);
    assert_eq!(in_force(&anna), in_force(&bo));
    assert_eq!(anna.snapshot().journal, bo.snapshot().journal);
    let again = tell(&bo, &mut anna, 5);
    assert_eq!(
        (again.n_new, again.settled.definition),
        (0, DefinitionNow::Same)
    );
}

#[test]
fn what_was_said_apart_of_one_criterion_stays_visible_until_somebody_chooses() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    anna.definition_save(&employees(defined(), "20"), (at(1), "Anna"))
        .unwrap();
    bo.definition_save(&employees(defined(), "77"), (at(2), "Bo"))
        .unwrap();
    let merged = tell(&anna, &mut bo, 3);
    let register = Register::Criterion(defined().criteria[0].id.clone());
    assert_eq!(merged.to_choose, std::slice::from_ref(&register));
    let choices = bo.snapshot().choices(english());
    assert_eq!(choices.len(), 1);
    let offered: Vec<(&str, bool)> = choices[0]
        .offered
        .iter()
        .map(|one| (&one.who[..], one.counts))
        .collect();
    assert_eq!(offered, [("Anna", false), ("Bo", true)]);
    assert!(choices[0].offered[0].says.contains("20"), "{choices:?}");
    assert_eq!(*in_force(&bo), employees(defined(), "77"));

    let hers = choices[0].offered[0].edit.clone();
    let why = ("Bo", "small ones buy too", at(4));
    bo.decision_choose(&register, &hers, why).unwrap();
    assert_eq!(*in_force(&bo), employees(defined(), "20"));
    assert!(bo.snapshot().choices(english()).is_empty());
    let nothing = bo.decision_choose(&register, &hers, why).unwrap_err();
    assert_eq!(nothing.code(), Code::NothingToChoose);
    let merged = tell(&bo, &mut anna, 5);
    assert!(merged.to_choose.is_empty());
    assert_eq!(*in_force(&anna), employees(defined(), "20"));
}

#[test]
fn a_draft_somebody_edits_keeps_their_words_and_gets_those_of_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    let draft = KeptDraft {
        definition: employees(defined(), "77"),
        typed: Vec::new(),
        at: at(1),
    };
    bo.draft_keep(Some(&draft)).unwrap();
    anna.definition_save(&titled("Better lead"), (at(2), "Anna"))
        .unwrap();
    tell(&anna, &mut bo, 3);
    assert_eq!(*in_force(&bo), titled("Better lead"));
    let carried = bo.draft().unwrap().unwrap();
    assert_eq!(carried.definition, employees(titled("Better lead"), "77"));
}

#[test]
fn a_draft_somebody_edits_keeps_their_words_where_what_is_merged_cannot_decide() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    let csv = "Email,Number of Employees\na@b.example,quite many\nc@d.example,a few\n";
    import(&mut bo, csv).unwrap();
    let mut own = defined();
    own.criteria[0].rationale = "Bo's reason".to_owned();
    let draft = KeptDraft {
        definition: own.clone(),
        typed: Vec::new(),
        at: at(1),
    };
    bo.draft_keep(Some(&draft)).unwrap();
    anna.definition_save(&titled("Better lead"), (at(2), "Anna"))
        .unwrap();
    let merged = tell(&anna, &mut bo, 3);
    let settled = merged.settled.definition;
    assert!(matches!(settled, DefinitionNow::Draft(_)), "{settled:?}");
    assert_eq!(*in_force(&bo), defined(), "what was in force stays");
    own.title = "Better lead".to_owned();
    assert_eq!(bo.draft().unwrap().unwrap().definition, own);
}

#[test]
fn a_version_that_one_side_signed_is_agreed_when_the_other_signs_elsewhere() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    anna.version_sign("Anna", Side::Marketing, at(1)).unwrap();
    let merged = tell(&anna, &mut bo, 2);
    assert_eq!((merged.n_versions, merged.n_signatures), (1, 0));
    assert_eq!(bo.version_sign("Bo", Side::Sales, at(3)).unwrap(), 1);
    let merged = tell(&bo, &mut anna, 4);
    assert_eq!((merged.n_versions, merged.n_signatures), (0, 1));
    let [hers, his] = [&anna, &bo].map(|one| one.snapshot().version(1).unwrap().clone());
    assert_eq!(hers, his);
    assert!(hers.agreed_at().is_some());
    let copy = check_copy(signed_copy(&his).as_bytes()).unwrap();
    assert_eq!(copy.differs, [], "what was signed there verifies here");
    let people = &anna.snapshot().agreement.participants;
    assert_eq!(people, &bo.snapshot().agreement.participants);
}

#[test]
fn two_versions_agreed_apart_are_shown_until_one_that_knows_of_both_is_signed() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    for (team, title, minutes) in [(&mut anna, "Hers", 1), (&mut bo, "His", 5)] {
        team.definition_save(&titled(title), (at(minutes), title))
            .unwrap();
        team.version_sign("Ewa", Side::Marketing, at(minutes + 1))
            .unwrap();
        team.version_sign("Ola", Side::Sales, at(minutes + 2))
            .unwrap();
    }
    tell(&anna, &mut bo, 9);
    tell(&bo, &mut anna, 9);
    for team in [&anna, &bo] {
        let agreement = &team.snapshot().agreement;
        assert_eq!(agreement.agreed_apart().len(), 2);
        let counts = agreement.last_agreed().unwrap();
        assert_eq!(
            counts.text.title, "His",
            "what was signed last counts in both"
        );
    }
    for side in Side::ALL {
        bo.version_sign("Ewa", side, at(10)).unwrap();
    }
    assert!(bo.snapshot().agreement.agreed_apart().is_empty());
    tell(&bo, &mut anna, 11);
    assert!(anna.snapshot().agreement.agreed_apart().is_empty());
}

#[test]
fn a_share_of_another_team_or_a_damaged_one_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, bo] = two(&folder);
    let mut others = Workspace::create(&folder.path().join("others.leadpact"), now()).unwrap();
    others
        .definition_save(&titled("Theirs"), (at(1), "Ewa"))
        .unwrap();
    let before = anna.snapshot().journal.clone();
    let foreign = anna.share_merge(&others.share(), at(2)).unwrap_err();
    assert_eq!(foreign.code(), Code::ShareForeign);
    let file = folder.path().join("damaged.share");
    let text = bo.share().write().replacen("at_least", "at_most ", 1);
    std::fs::write(&file, text).unwrap();
    assert_eq!(
        read_share_file(&file).unwrap_err().code(),
        Code::ShareDamaged
    );
    assert_eq!(anna.snapshot().journal, before);
    // One that has said nothing yet takes in what others say.
    let mut new = Workspace::create(&folder.path().join("new.leadpact"), now()).unwrap();
    tell(&bo, &mut new, 3);
    assert_eq!(in_force(&new), in_force(&bo));
}

const CANARY: &str = "Quetzalcanary";

#[test]
fn no_lead_ever_travels_in_a_share() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, _] = two(&folder);
    let csv = format!(
        "Email,First Name,Company,Employees\n{CANARY}@{CANARY}.example,{CANARY},{CANARY} Ltd,12\n"
    );
    import(&mut anna, &csv).unwrap();
    anna.definition_save(&titled("Better lead"), (at(2), "Anna"))
        .unwrap();
    for side in Side::ALL {
        anna.version_sign("Anna", side, at(3)).unwrap();
    }
    let share = anna.share();
    let decoded = format!("{share:?} {}", share.write());
    assert!(decoded.contains("Better lead"));
    assert!(!decoded.to_lowercase().contains(&CANARY.to_lowercase()));
    assert!(!decoded.contains("list.csv"));
}

#[test]
fn killed_at_any_point_of_a_merge_or_a_signature_the_document_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    anna.definition_save(&titled("Better lead"), (at(1), "Anna"))
        .unwrap();
    anna.version_sign("Anna", Side::Marketing, at(2)).unwrap();
    let before = bo.snapshot().journal.len();
    let path = bo.path().to_owned();
    let images = images_at_every_point(&mut bo, |bo| {
        bo.share_merge(&anna.share(), at(3)).unwrap();
        bo.version_sign("Bo", Side::Sales, at(4)).unwrap();
    });
    assert!(images.len() >= 4, "points of both: {}", images.len());
    drop(bo);
    let mut seen = std::collections::BTreeSet::new();
    for (no, image) in images.iter().enumerate() {
        let copy = folder.path().join(format!("image-{no}.leadpact"));
        for (ending, bytes) in image {
            let name = format!("{}{ending}", copy.display());
            std::fs::write(name, bytes).unwrap();
        }
        let left = Workspace::open(&copy, at(5)).unwrap();
        let snapshot = left.snapshot();
        let signed = snapshot
            .agreement
            .versions
            .first()
            .map_or(0, |one| one.sign_offs.len());
        let state = (
            snapshot.journal.len() > before,
            in_force(&left).title.clone(),
            signed,
        );
        let whole = [
            (false, defined().title, 0),
            (true, "Better lead".to_owned(), 1),
            (true, "Better lead".to_owned(), 2),
        ];
        assert!(whole.contains(&state), "image {no}: {state:?}");
        seen.insert(state);
    }
    assert_eq!(seen.len(), 3, "before, between and after: {seen:?}");
    assert!(Workspace::open(&path, at(6)).is_ok());
}

type Image = Vec<(&'static str, Vec<u8>)>;

/// What the disk holds whenever a point is passed, and when all is done.
fn images_at_every_point(team: &mut Workspace, act: impl FnOnce(&mut Workspace)) -> Vec<Image> {
    let images: Arc<Mutex<Vec<Image>>> = Arc::default();
    let path = team.path().to_owned();
    let take = move || -> Image {
        let endings = ["", "-wal"];
        let there = endings.into_iter().filter_map(|ending| {
            let name = format!("{}{ending}", path.display());
            Some((ending, std::fs::read(name).ok()?))
        });
        there.collect()
    };
    let (kept, taken) = (Arc::clone(&images), take.clone());
    team.store_mut().watch_for_test(move |_| {
        kept.lock().unwrap().push(taken());
    });
    act(team);
    let mut images = std::mem::take(&mut *images.lock().unwrap());
    images.push(take());
    images
}

#[test]
fn a_criterion_one_took_away_and_another_still_used_stands_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let [mut anna, mut bo] = two(&folder);
    let unused = |definition: &Definition| -> Option<CriterionId> {
        let used = definition::write(definition);
        let criteria = definition.criteria.iter();
        let mut ids = criteria.map(|one| one.id.clone());
        ids.find(|id| used.matches(&format!("\"{}\"", id.0)).count() == 1)
    };
    // One that stands unused; Anna takes it away, Bo asks for it.
    let mut loose = defined();
    let mut one = loose.criteria[0].clone();
    one.id = CriterionId("loose-one".to_owned());
    loose.criteria.push(one);
    for team in [&mut anna, &mut bo] {
        team.definition_save(&loose, (at(1), "Anna")).unwrap();
    }
    let id = unused(&loose).unwrap();
    anna.definition_save(&defined(), (at(2), "Anna")).unwrap();
    let mut asking = loose.clone();
    asking.icp.nice_to_have.push(id.clone());
    bo.definition_save(&asking, (at(3), "Bo")).unwrap();
    let merged = tell(&anna, &mut bo, 4);
    assert_eq!(merged.settled.kept_alive, [id]);
    assert!(matches!(
        merged.settled.definition,
        DefinitionNow::InForce | DefinitionNow::Same
    ));
    let known: &Journal = &bo.snapshot().journal;
    assert_eq!(
        known.definition().unwrap().definition.as_ref(),
        Ok(in_force(&bo))
    );
}
