//! Does nobody sign while an objection stands, is what was overruled signed with the rest, and is what makes no
//! sense refused in words?

use agreement::{Mood, Participant, Side, Standing};
use definition::Owner;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use words::{Locale, Words};

use super::*;
use crate::sample_definition;

const ANNA: &str = "Anna Nowak";
const BO: &str = "Bo Kim";
const CY: &str = "Cy Adams";

struct Team {
    workspace: Workspace,
    /// The criterion that is talked about.
    size: String,
    _folder: tempfile::TempDir,
}

impl Team {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("team.leadpact");
        let mut workspace = Workspace::create(&path, now()).unwrap();
        let definition = sample_definition(Locale::En).unwrap();
        let size = definition.criteria[0].id.0.clone();
        // Without a list the definition decides nobody, and can be signed all the same.
        workspace
            .definition_save(&definition, (now(), "Anna"))
            .unwrap();
        for (name, side) in [
            (ANNA, Owner::Marketing),
            (BO, Owner::Sales),
            (CY, Owner::Sales),
        ] {
            let one = person(name, side, true);
            workspace.participant_save(&one, (now(), ANNA)).unwrap();
        }
        Self {
            workspace,
            size,
            _folder: folder,
        }
    }

    fn says(&mut self, name: &str, stance: Stance, reason: &str) {
        let said = (Some(stance), reason);
        let size = self.size.clone();
        self.workspace
            .position_say(&size, name, said, now())
            .unwrap();
    }

    fn sign(&mut self, name: &str, side: Side) -> Result<u32, Code> {
        let signed = self.workspace.version_sign(name, side, now());
        signed.map_err(|error| error.code())
    }

    fn overrule(&mut self, by: &str) -> Result<(), Code> {
        let size = self.size.clone();
        let why = (by, "we try it for a quarter");
        let done = self.workspace.objection_overrule(&size, BO, why, now());
        done.map_err(|error| error.code())
    }
}

fn person(name: &str, side: Owner, signs: bool) -> Participant {
    Participant {
        name: name.to_owned(),
        side,
        signs,
    }
}

fn now() -> Timestamp {
    "2026-11-22T12:00:00Z".parse().unwrap()
}

#[test]
fn an_objection_stops_everybody_until_it_is_overruled_and_is_signed_as_dissent() {
    let mut team = Team::new();
    team.says(ANNA, Stance::Agree, "");
    team.says(BO, Stance::Object, "  small firms\tbuy too ");
    let refused = team.workspace.version_sign(ANNA, Side::Marketing, now());
    let refused = refused.unwrap_err();
    assert_eq!(refused.code(), Code::SigningObjected);
    let detail = refused.detail().unwrap();
    assert!(
        detail.contains(BO) && detail.contains("small firms buy too"),
        "{detail}"
    );
    assert_eq!(team.overrule(BO), Err(Code::NotADecider), "not one's own");
    assert_eq!(
        team.overrule(ANNA),
        Err(Code::NotADecider),
        "not the other side"
    );
    team.overrule(CY).unwrap();
    assert_eq!(team.sign(ANNA, Side::Marketing), Ok(1));
    assert_eq!(team.sign(CY, Side::Sales), Ok(1));
    let snapshot = team.workspace.snapshot();
    assert!(matches!(
        snapshot.standing(),
        Some(Standing::Agreed { no: 1, .. })
    ));
    let dissent = &snapshot.agreement.versions[0].text.dissent;
    assert_eq!(dissent.len(), 1);
    assert_eq!(
        (dissent[0].name.as_str(), dissent[0].overruled_by.as_str()),
        (BO, CY)
    );
}

#[test]
fn an_objection_between_two_signatures_makes_a_new_text_once_it_is_overruled() {
    let mut team = Team::new();
    assert_eq!(team.sign(ANNA, Side::Marketing), Ok(1));
    team.says(BO, Stance::Object, "small firms buy too");
    assert_eq!(team.sign(CY, Side::Sales), Err(Code::SigningObjected));
    team.overrule(CY).unwrap();
    let standing = team.workspace.snapshot().standing();
    assert_eq!(standing, Some(Standing::Draft), "Anna signed no dissent");
    assert_eq!(team.sign(CY, Side::Sales), Ok(2));
    assert_eq!(team.sign(ANNA, Side::Marketing), Ok(2));
    assert!(
        team.workspace.snapshot().agreement.versions[0]
            .text
            .dissent
            .is_empty()
    );
    team.says(BO, Stance::Agree, "");
    let standing = team.workspace.snapshot().standing();
    assert!(
        matches!(standing, Some(Standing::Agreed { no: 2, .. })),
        "it stays agreed"
    );
}

#[test]
fn an_objection_ends_when_it_is_taken_back_or_its_criterion_asks_something_else() {
    let mut team = Team::new();
    team.says(BO, Stance::Object, "small firms buy too");
    let size = team.size.clone();
    team.workspace
        .position_say(&size, BO, (None, ""), now())
        .unwrap();
    assert_eq!(team.sign(ANNA, Side::Marketing), Ok(1));

    team.says(BO, Stance::Object, "small firms buy too");
    let mut other = sample_definition(Locale::En).unwrap();
    other.criteria[0].missing = definition::Missing::Met;
    team.workspace
        .definition_save(&other, (now(), ANNA))
        .unwrap();
    let room = team.workspace.snapshot().room().unwrap();
    let stand = room.iter().find(|one| one.criterion.0 == size).unwrap();
    assert_eq!(stand.mood, Mood::Unspoken);
    assert!(stand.people.iter().any(|one| one.name == BO && one.earlier));
    assert_eq!(team.sign(ANNA, Side::Marketing), Ok(2));
}

#[test]
fn one_person_of_both_sides_objects_and_only_they_can_take_it_back() {
    let mut team = Team::new();
    for name in [ANNA, BO, CY] {
        let gone = person(name, Owner::Sales, false);
        team.workspace
            .participant_save(&gone, (now(), ANNA))
            .unwrap();
    }
    let dee = person("Dee", Owner::Both, true);
    team.workspace
        .participant_save(&dee, (now(), ANNA))
        .unwrap();
    team.says("Dee", Stance::Object, "I am not sure");
    assert_eq!(team.sign("Dee", Side::Sales), Err(Code::SigningObjected));
    let objection = &team.workspace.snapshot().before_signing().objections[0];
    assert!(objection.deciders.is_empty());
    team.says("Dee", Stance::CanLiveWith, "");
    for side in Side::ALL {
        assert_eq!(team.sign("Dee", side), Ok(1));
    }
    assert!(team.workspace.snapshot().agreement.versions[0].single_signer());
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut team = Team::new();
    let size = team.size.clone();
    let open = &mut team.workspace;
    let long = "a".repeat(LONGEST_REMARK + 1);
    let agree = Some(Stance::Agree);
    let object = Some(Stance::Object);
    let cases = [
        (
            open.position_say("gone", ANNA, (agree, ""), now()),
            Code::CriterionAbsent,
        ),
        (
            open.position_say(&size, "Eve", (agree, ""), now()),
            Code::SpeakerAbsent,
        ),
        (
            open.position_say(&size, ANNA, (object, " \u{7}\n"), now()),
            Code::ObjectionReasonMissing,
        ),
        (
            open.position_say(&size, ANNA, (object, &long), now()),
            Code::RemarkTooLong,
        ),
        (
            open.objection_overrule(&size, BO, (CY, "why"), now()),
            Code::NoObjection,
        ),
        (
            open.comment_add(&size, ANNA, " ", now()).map(drop),
            Code::CommentEmpty,
        ),
        (open.comment_remove("ab", ANNA, now()), Code::CommentAbsent),
        (
            open.proposer_say(&size, &["Eve".to_owned()], (now(), ANNA)),
            Code::SpeakerAbsent,
        ),
    ];
    for (done, code) in cases {
        assert_eq!(done.unwrap_err().code(), code);
    }
    let id = open
        .comment_add(&size, ANNA, "Where is that from?", now())
        .unwrap();
    assert_eq!(
        open.comment_remove(&id, BO, now()).unwrap_err().code(),
        Code::CommentOfAnother
    );
    open.comment_remove(&id, ANNA, now()).unwrap();
    open.position_say(&size, BO, (object, "small firms buy too"), now())
        .unwrap();
    let silent = open.objection_overrule(&size, BO, (CY, ""), now());
    assert_eq!(silent.unwrap_err().code(), Code::OverruleReasonMissing);
}

#[test]
fn who_has_to_sign_and_left_is_said_and_nobody_signs_until_it_is_settled() {
    let mut team = Team::new();
    let must = Register::Term(format!("must_sign/{CY}"));
    let writes = vec![(must.clone(), Value::from("yes"))];
    team.workspace
        .journal_write((ANNA, "", now()), writes)
        .unwrap();
    assert_eq!(team.sign(ANNA, Side::Marketing), Ok(1));
    assert_eq!(team.sign(BO, Side::Sales), Ok(1));
    let before = team.workspace.snapshot().before_signing();
    assert_eq!(before.waits_for.len(), 1);
    assert!(!before.waits_for[0].left);
    let said = before.sentences(team.workspace.snapshot(), Words::of(Locale::En));
    assert_eq!(said, [format!("The signature of {CY} is missing.")]);

    let gone = person(CY, Owner::Sales, false);
    team.workspace
        .participant_save(&gone, (now(), ANNA))
        .unwrap();
    let before = team.workspace.snapshot().before_signing();
    assert!(before.waits_for[0].left);
    let said = before.sentences(team.workspace.snapshot(), Words::of(Locale::En));
    assert!(
        said.iter()
            .any(|line| line.contains(CY) && line.contains("has to sign")),
        "{said:?}"
    );
    assert_eq!(team.sign("Dee", Side::Sales), Err(Code::PromisesWrong));
    team.workspace
        .journal_write((ANNA, "", now()), vec![(must, Value::Null)])
        .unwrap();
    assert_eq!(
        team.sign(BO, Side::Sales),
        Ok(2),
        "who has to sign is part of the text"
    );
    let before = team.workspace.snapshot().before_signing();
    assert!(before.waits_for.is_empty() && before.promises.is_empty());
}

#[test]
fn a_side_for_which_nobody_signs_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    let mut workspace = Workspace::create(&path, now()).unwrap();
    assert_eq!(
        workspace.snapshot().before_signing(),
        crate::BeforeSigning::default()
    );
    let definition = sample_definition(Locale::En).unwrap();
    workspace
        .definition_save(&definition, (now(), ANNA))
        .unwrap();
    assert_eq!(
        workspace.snapshot().before_signing().without_signatory,
        Side::ALL
    );
    workspace
        .version_sign(ANNA, Side::Marketing, now())
        .unwrap();
    assert_eq!(
        workspace.snapshot().before_signing().without_signatory,
        [Side::Sales]
    );
}

#[test]
fn a_signature_is_never_before_its_text_whatever_the_clocks_say() {
    let mut team = Team::new();
    team.workspace
        .version_sign(ANNA, Side::Marketing, now())
        .unwrap();
    let behind = now() - SignedDuration::from_hours(5);
    team.workspace
        .version_sign(BO, Side::Sales, behind)
        .unwrap();
    let version = &team.workspace.snapshot().agreement.versions[0];
    assert!(version.sign_offs.iter().all(|one| one.at == now()));
    assert_eq!(version.agreed_at(), Some(now()));
    let mut other = sample_definition(Locale::En).unwrap();
    other.title.push('!');
    team.workspace
        .definition_save(&other, (behind, ANNA))
        .unwrap();
    for (name, side) in [(ANNA, Side::Marketing), (BO, Side::Sales)] {
        let no = team.workspace.version_sign(name, side, behind).unwrap();
        assert_eq!(no, 2, "the second signature joins the first");
    }
    let standing = team.workspace.snapshot().standing();
    assert!(matches!(standing, Some(Standing::Agreed { no: 2, .. })));
}

#[test]
fn positions_are_there_after_a_restart() {
    let mut team = Team::new();
    team.says(BO, Stance::Object, "small firms buy too");
    team.overrule(CY).unwrap();
    let size = team.size.clone();
    team.workspace
        .proposer_say(&size, &[ANNA.to_owned()], (now(), ANNA))
        .unwrap();
    let before = team.workspace.snapshot().room().unwrap();
    let path = team.workspace.path().to_owned();
    drop(team.workspace);
    let again = Workspace::open(&path, now()).unwrap();
    assert_eq!(again.snapshot().room().unwrap(), before);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    /// Whatever is said, overruled and signed, in whatever order: a signature comes through only where no
    /// objection of a signatory stands, and the text that is signed holds every objection that was overruled.
    #[test]
    fn no_signature_passes_an_objection(
        steps in prop::collection::vec((0..3usize, 0..6usize), 1..16)
    ) {
        let mut team = Team::new();
        for (who, what) in steps {
            let name = [ANNA, BO, CY][who];
            match what {
                0..3 => team.says(name, Stance::ALL[what], "this reason"),
                3 => drop(team.overrule(name)),
                _ => {
                    let side = Side::ALL[usize::from(who > 0)];
                    let blocking = !team.workspace.snapshot().before_signing().objections.is_empty();
                    let signed = team.sign(name, side);
                    prop_assert_eq!(blocking, signed == Err(Code::SigningObjected));
                    if signed.is_ok() {
                        let snapshot = team.workspace.snapshot();
                        let definition = &snapshot.definition.as_ref().unwrap().definition;
                        let frozen = snapshot.agreement.frozen(definition).unwrap();
                        if frozen.agreed_at().is_none() {
                            prop_assert_eq!(&frozen.text.dissent, &snapshot.agreement.dissent(definition));
                        }
                    }
                }
            }
        }
    }
}
