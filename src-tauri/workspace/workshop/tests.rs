//! Is a ballot unseen until all are laid open, does each that comes in count as it should, and does what is
//! decided hold?

use agreement::{Ballot, BallotForm, Outcome, ProfileList, Proposed, Question, Register};
use definition::{Criterion, CriterionId, Missing, Op, Owner, Subject, Test};
use lead::FieldKey;
use words::{Locale, Words};

use super::*;
use crate::tests::now;
use crate::{sample_definition, workshop::ballots::When};

fn english() -> Words {
    Words::of(Locale::En)
}

fn team(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("team.leadpact");
    let mut team = Workspace::create(&path, now()).unwrap();
    team.workshop_start(now()).unwrap();
    team.take_part("Anna", Owner::Marketing, now()).unwrap();
    team.take_part("Bo", Owner::Sales, now()).unwrap();
    team
}

fn at_least(field: &str, n: &str) -> Criterion {
    Criterion {
        id: CriterionId(String::new()),
        label: String::new(),
        subject: Subject::Field(FieldKey::from_label(field)),
        test: Test::parse(Op::AtLeast, &[n.to_owned()]).unwrap(),
        missing: Missing::Unknown,
        rationale: String::new(),
    }
}

fn asks(n: &str) -> Proposed {
    Proposed {
        question: Question::Firmographics,
        wording: String::new(),
        why: "They stay".to_owned(),
        criterion: Some(at_least("Employees", n)),
    }
}

fn says(wording: &str) -> Proposed {
    Proposed {
        question: Question::Needs,
        wording: wording.to_owned(),
        why: String::new(),
        criterion: None,
    }
}

fn ballot(team: &Workspace, name: &str, proposed: Vec<Proposed>) -> Ballot {
    Ballot {
        workshop: team.workshop().unwrap().unwrap().key,
        name: name.to_owned(),
        side: Owner::Both,
        proposed,
    }
}

fn hand_in(team: &mut Workspace, name: &str, proposed: Vec<Proposed>) -> BallotRead {
    let ballot = ballot(team, name, proposed);
    team.ballot_hand_in(&ballot, now()).unwrap()
}

fn code<T: std::fmt::Debug>(refused: Result<T, WorkspaceError>) -> Code {
    refused.unwrap_err().code()
}

/// A workshop whose ballots lie open: of both a size, of each some words.
fn laid_open(folder: &tempfile::TempDir) -> Workspace {
    let mut team = team(folder);
    hand_in(&mut team, "Anna", vec![asks("11"), says("No time to hire")]);
    hand_in(&mut team, "Bo", vec![asks("20"), says("Grows fast")]);
    team.ballots_reveal(false, ("Anna", now())).unwrap();
    team
}

fn id_of(team: &Workspace, author: &str, question: Question) -> String {
    let all = team.proposals().unwrap();
    let is = |one: &&agreement::Proposal| one.author == author && one.question == question;
    all.iter().find(is).unwrap().id.clone()
}

#[test]
fn a_workshop_goes_on_where_it_was_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    let mut team = Workspace::create(&path, now()).unwrap();
    assert_eq!(team.workshop().unwrap(), None);
    assert_eq!(
        code(team.workshop_step(WorkshopStep::Customer)),
        Code::WorkshopAbsent
    );
    team.workshop_start(now()).unwrap();
    let key = team.workshop().unwrap().unwrap().key;
    team.workshop_step(WorkshopStep::Pause).unwrap();
    drop(team);
    let mut team = Workspace::open(&path, now()).unwrap();
    team.workshop_start(now()).unwrap();
    let held = team.workshop().unwrap().unwrap();
    assert_eq!((held.step, held.key), (WorkshopStep::Pause, key.clone()));
    team.workshop_finish(now()).unwrap();
    assert!(team.workshop().unwrap().unwrap().finished_at.is_some());
    team.workshop_start(now()).unwrap();
    assert_ne!(
        team.workshop().unwrap().unwrap().key,
        key,
        "the next is another"
    );
}

#[test]
fn before_all_is_laid_open_only_who_has_handed_in_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    assert_eq!(
        code(team.ballots_reveal(true, ("", now()))),
        Code::BallotsNone
    );
    assert_eq!(
        hand_in(&mut team, "Anna", vec![asks("11")]).when,
        When::First
    );
    let held = team.workshop().unwrap().unwrap();
    let there: Vec<bool> = held.people.iter().map(|(_, at)| at.is_some()).collect();
    assert_eq!(there, [true, false]);
    assert_eq!(held.sides_without(), [Side::Sales]);
    assert_eq!(code(team.proposals()), Code::BallotsClosed);
    let one_side = team.ballots_reveal(false, ("", now())).unwrap_err();
    assert_eq!(one_side.code(), Code::BallotsOneSide);
    assert_eq!(one_side.detail().as_deref(), Some("sales"));
    let journal = team.store().journal().unwrap();
    assert!(
        journal
            .registers()
            .all(|one| matches!(one, Register::Participant(_))),
        "nothing of a ballot is in the journal"
    );
    team.ballots_reveal(true, ("", now())).unwrap();
    assert_eq!(team.proposals().unwrap().len(), 1, "anyway");
}

#[test]
fn what_is_no_ballot_of_this_workshop_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    let mut foreign = ballot(&team, "Anna", vec![asks("11")]);
    foreign.workshop = "another".to_owned();
    assert_eq!(
        code(team.ballot_hand_in(&foreign, now())),
        Code::BallotForeign
    );
    let stranger = ballot(&team, "Cy", vec![asks("11")]);
    let refused = team.ballot_hand_in(&stranger, now()).unwrap_err();
    assert_eq!(
        (refused.code(), refused.detail().as_deref()),
        (Code::BallotOfStranger, Some("Cy"))
    );
    let empty = ballot(&team, "Anna", Vec::new());
    assert_eq!(code(team.ballot_hand_in(&empty, now())), Code::BallotEmpty);
    assert_eq!(team.workshop().unwrap().unwrap().sides_without().len(), 2);
}

#[test]
fn the_newest_ballot_counts_until_all_are_open_and_a_late_one_joins_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = team(&folder);
    hand_in(&mut team, "Anna", vec![asks("5")]);
    let again = hand_in(&mut team, "Anna", vec![asks("11")]);
    assert_eq!(
        (again.when, again.side, again.n),
        (When::Again, Owner::Marketing, 1)
    );
    hand_in(&mut team, "Bo", vec![asks("20")]);
    team.ballots_reveal(false, ("Bo", now())).unwrap();
    let first = team.proposals().unwrap();
    assert_eq!(first.len(), 2);
    let kept = first[0].criterion.as_ref().unwrap();
    assert_eq!(kept.test.values(), ["11"]);
    let late = hand_in(&mut team, "Anna", vec![asks("11"), says("More")]);
    assert_eq!(late.when, When::Late);
    let then = team.proposals().unwrap();
    assert_eq!(then.len(), 3, "the same is not said twice");
    assert!(
        first.iter().all(|one| then.contains(one)),
        "what was open stays"
    );
}

#[test]
fn proposals_are_merged_kept_with_all_who_stand_behind_them_and_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = laid_open(&folder);
    let anna = id_of(&team, "Anna", Question::Firmographics);
    let bo = id_of(&team, "Bo", Question::Firmographics);
    team.proposals_merge(&bo, std::slice::from_ref(&anna), ("Anna", now()))
        .unwrap();
    let who = ("Anna", now(), english());
    assert_eq!(
        code(team.proposal_keep(&anna, ProfileList::MustHave, None, who)),
        Code::ProposalDecided
    );
    let draft = team
        .proposal_keep(&bo, ProfileList::MustHave, None, who)
        .unwrap();
    let [id] = draft.definition.icp.must_have.as_slice() else {
        panic!("one criterion is asked");
    };
    assert_eq!(
        draft.definition.criterion(id).unwrap().rationale,
        "They stay"
    );
    assert_eq!(team.draft().unwrap(), Some(draft.clone()));
    assert!(
        team.snapshot().definition.is_none(),
        "a draft decides nothing"
    );
    let journal = team.store().journal().unwrap();
    let proposers = journal.value(&Register::Proposer(id.clone())).unwrap();
    assert_eq!(*proposers, serde_json::json!(["Anna", "Bo"]));
    let kept = journal.value(&Register::Proposal(bo.clone())).unwrap();
    assert_eq!((&kept["outcome"], &kept["by"]), (&"kept".into(), proposers));

    let back = team.proposal_reopen(&bo, Some(draft), who).unwrap();
    assert!(back.definition.icp.must_have.is_empty());
    assert!(back.definition.criteria.is_empty());
    assert!(team.proposals().unwrap().iter().all(|one| one.is_open()));
    let journal = team.store().journal().unwrap();
    assert_eq!(
        journal.value(&Register::Proposer(CriterionId("employees".into()))),
        None
    );
}

#[test]
fn words_are_kept_as_words_and_what_is_dropped_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = laid_open(&folder);
    let (anna, bo) = (
        id_of(&team, "Anna", Question::Needs),
        id_of(&team, "Bo", Question::Needs),
    );
    let who = ("Anna", now(), english());
    let draft = team
        .proposal_keep(&anna, ProfileList::MustHave, None, who)
        .unwrap();
    assert!(draft.definition.criteria.is_empty());
    assert_eq!(
        code(team.proposal_drop(&bo, " ", ("Bo", now()))),
        Code::ProposalReasonMissing
    );
    assert_eq!(
        code(team.proposal_drop("zz", "x", ("Bo", now()))),
        Code::ProposalAbsent
    );
    team.proposal_drop(&bo, "Nobody can see it", ("Bo", now()))
        .unwrap();
    let all = team.proposals().unwrap();
    let outcome = |id: &str| all.iter().find(|one| one.id == id).unwrap().outcome.clone();
    assert_eq!(outcome(&anna), Outcome::Kept(None));
    assert_eq!(
        outcome(&bo),
        Outcome::Dropped("Nobody can see it".to_owned())
    );
    let size = id_of(&team, "Bo", Question::Firmographics);
    team.proposal_lay(&size, &size, ("Bo", now())).unwrap();
    let all = team.proposals().unwrap();
    let sizes = agreement::groups(&all)
        .iter()
        .map(|group| group.proposals.len())
        .max();
    assert_eq!(sizes, Some(1), "laid apart by hand");
}

#[test]
fn a_form_names_fields_and_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let still = crate::tests::Still;
    let mut sample = Workspace::create_sample(&path, now(), &still, Locale::En).unwrap();
    sample.workshop_start(now()).unwrap();
    let form = sample
        .ballot_form("Anna Canary", Owner::Marketing, now())
        .unwrap();
    assert_eq!(
        sample.workshop().unwrap().unwrap().people.len(),
        1,
        "who gets one takes part"
    );
    let file = folder.path().join("anna.json");
    write_ballot_file(&form, &file, english()).unwrap();
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.contains("number_of_employees"));
    let list = &sample.snapshot().list;
    for field in list
        .fields()
        .iter()
        .filter(|field| field.kind == lead::FieldType::Email)
    {
        for (value, _) in list.distinct(&field.key).unwrap().values {
            assert!(!text.contains(&value.to_string()), "{value}");
        }
    }
    let read = read_ballot_file(&file).unwrap();
    assert_eq!(read, BallotForm { ..form });
    std::fs::write(&file, &text[..text.len() / 2]).unwrap();
    assert_eq!(code(read_ballot_file(&file)), Code::BallotUnreadable);
    assert_eq!(
        code(read_ballot_file(&folder.path().join("none"))),
        Code::FileUnreadable
    );
}

#[test]
fn the_file_of_a_ballot_is_called_by_its_name_as_far_as_files_can_be() {
    for (name, file) in [
        ("Anna Nowak", "Anna Nowak ballot.json"),
        ("สมชาย", "สมชาย ballot.json"),
        ("../A\\B: C?", "-A-B- C- ballot.json"),
    ] {
        assert_eq!(crate::ballot_file_name(name), file);
    }
}

#[test]
fn keeping_goes_on_with_the_draft_that_is_being_edited() {
    let folder = tempfile::tempdir().unwrap();
    let mut team = laid_open(&folder);
    let edited = crate::KeptDraft {
        definition: sample_definition(Locale::En).unwrap(),
        typed: Vec::new(),
        at: now(),
    };
    let n = edited.definition.criteria.len();
    let bo = id_of(&team, "Bo", Question::Firmographics);
    let who = ("Bo", now(), english());
    let then = team
        .proposal_keep(&bo, ProfileList::NiceToHave, Some(edited), who)
        .unwrap();
    assert_eq!(then.definition.criteria.len(), n + 1);
    assert!(!then.definition.stages.is_empty());
}
