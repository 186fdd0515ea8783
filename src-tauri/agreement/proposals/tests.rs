//! Do groups hold what belongs together, whoever is asked first, and is nothing lost?

use definition::{Criterion, CriterionId, Definition, Op, Owner};
use proptest::prelude::*;

use super::likeness::likeness;
use super::{Likeness, Outcome, Proposal, groups, keep_in, take_out};
use crate::tests::criterion;
use crate::{ProfileList, Question};

fn proposal(id: &str, wording: &str, criterion: Option<Criterion>) -> Proposal {
    Proposal {
        id: id.to_owned(),
        question: Question::Firmographics,
        wording: wording.to_owned(),
        why: "why".to_owned(),
        criterion,
        author: format!("author of {id}"),
        side: Owner::Sales,
        outcome: Outcome::Open,
        with: None,
    }
}

fn test(id: &str, field: &str, op: Op, values: &[&str]) -> Proposal {
    proposal(id, "", Some(criterion(field, op, values)))
}

fn words(id: &str, wording: &str) -> Proposal {
    proposal(id, wording, None)
}

#[test]
fn proposals_are_the_same_similar_or_different() {
    use Likeness::{Different, Same, Similar};
    let eleven = || test("a", "employees", Op::AtLeast, &["11"]);
    let cases = [
        (eleven(), eleven(), Same),
        (
            eleven(),
            test("b", "employees", Op::AtLeast, &["20"]),
            Similar,
        ),
        (
            eleven(),
            test("b", "employees", Op::MoreThan, &["11"]),
            Similar,
        ),
        (
            eleven(),
            test("b", "revenue", Op::AtLeast, &["11"]),
            Different,
        ),
        (
            test("a", "industry", Op::AnyOf, &["Banking", "Insurance"]),
            test("b", "industry", Op::AnyOf, &["insurance", "BANKING"]),
            Same,
        ),
        (
            test("a", "industry", Op::AnyOf, &["Banking"]),
            test("b", "industry", Op::Is, &["banking"]),
            Same,
        ),
        (
            test("a", "industry", Op::AnyOf, &["Banking"]),
            test("b", "industry", Op::AnyOf, &["Banking", "Law"]),
            Similar,
        ),
        (
            test("a", "code", Op::Matches, &["^A"]),
            test("b", "code", Op::Matches, &["^a"]),
            Similar,
        ),
        (
            words("a", "No time to hire"),
            words("b", "no time to hire!"),
            Same,
        ),
        (
            words("a", "No time for hiring people"),
            words("b", "No time to hire people"),
            Similar,
        ),
        (
            words("a", "มีเวลาน้อยในการจ้างงาน"),
            words("b", "มีเวลาน้อยในการจ้าง"),
            Similar,
        ),
        (
            words("a", "No time to hire"),
            words("b", "Uses a competitor"),
            Different,
        ),
        (words("a", ""), words("b", ""), Different),
        (
            proposal("a", "At least 11 employees", eleven().criterion),
            words("b", "at least 10 employees"),
            Similar,
        ),
        (eleven(), words("b", "employees 11"), Similar),
    ];
    for (one, other, expected) in cases {
        assert_eq!(likeness(&one, &other), expected, "{one:?} {other:?}");
        assert_eq!(likeness(&other, &one), expected, "whoever is asked first");
    }
    let mut elsewhere = eleven();
    elsewhere.question = Question::Needs;
    assert_eq!(likeness(&eleven(), &elsewhere), Different);
}

#[test]
fn what_a_person_laid_together_or_apart_stays_so() {
    let mut all = vec![
        test("a", "employees", Op::AtLeast, &["11"]),
        test("b", "employees", Op::AtLeast, &["20"]),
        words("c", "Uses a competitor"),
    ];
    let sizes = |all: &[Proposal]| -> Vec<usize> {
        groups(all)
            .iter()
            .map(|group| group.proposals.len())
            .collect()
    };
    assert_eq!(sizes(&all), [2, 1]);
    all[1].with = Some("b".to_owned());
    assert_eq!(sizes(&all), [1, 1, 1], "laid apart");
    all[2].with = Some("a".to_owned());
    assert_eq!(sizes(&all), [2, 1], "laid together");
    all[2].with = Some("nobody".to_owned());
    assert_eq!(sizes(&all), [1, 1, 1]);
}

#[test]
fn what_is_kept_is_in_the_profile_once_and_can_be_taken_out_again() {
    let empty = Definition::new("Team".to_owned());
    let size = proposal(
        "a",
        "Big enough",
        Some(criterion("number_of_employees", Op::AtLeast, &["11"])),
    );
    let (kept, id) = keep_in(&empty, &size, ProfileList::MustHave).unwrap();
    assert_eq!(id.0, "number-of-employees");
    assert_eq!(kept.icp.must_have, std::slice::from_ref(&id));
    let there = kept.criterion(&id).unwrap();
    assert_eq!(
        (there.label.as_str(), there.rationale.as_str()),
        ("Big enough", "why")
    );
    // The same again moves it; another test of that field gets a name of its own.
    let (moved, again) = keep_in(&kept, &size, ProfileList::Excluding).unwrap();
    assert_eq!((again, moved.criteria.len()), (id.clone(), 1));
    assert!(moved.icp.must_have.is_empty());
    let other = test("b", "number_of_employees", Op::AtMost, &["500"]);
    let (two, second) = keep_in(&kept, &other, ProfileList::NiceToHave).unwrap();
    assert_eq!(second.0, "number-of-employees-2");
    assert_eq!(take_out(&two, &second), kept);
    assert_eq!(take_out(&kept, &id), empty);
    assert_eq!(
        keep_in(&empty, &words("c", "Words"), ProfileList::MustHave),
        None
    );
}

#[test]
fn a_proposal_comes_back_from_the_journal_as_it_was() {
    let mut one = test("a", "employees", Op::Between, &["11", "50"]);
    let kept = (ProfileList::NiceToHave, CriterionId("size".to_owned()));
    let outcomes = [
        Outcome::Open,
        Outcome::Kept(Some(kept)),
        Outcome::Kept(None),
        Outcome::Merged("b".to_owned()),
        Outcome::Dropped("too vague".to_owned()),
    ];
    for outcome in outcomes {
        one.outcome = outcome;
        one.with = Some("a".to_owned());
        let value = one.to_value(&["Anna".to_owned()], "Employees is 11 to 50");
        assert!(!has_number(&value), "{value}");
        assert!(crate::Register::Proposal("a".to_owned()).holds(&value));
        assert_eq!(Proposal::from_value("a", &value), Some(one.clone()));
    }
    assert_eq!(
        Proposal::from_value("a", &serde_json::json!({"outcome": "open"})),
        None
    );
}

fn has_number(value: &serde_json::Value) -> bool {
    match value {
        serde_json::Value::Number(_) => true,
        serde_json::Value::Array(items) => items.iter().any(has_number),
        serde_json::Value::Object(map) => map.values().any(has_number),
        _ => false,
    }
}

fn any_proposal() -> impl Strategy<Value = Proposal> {
    let test = (0..3_usize, 0..4_usize).prop_map(|(field, value)| {
        let field = ["employees", "revenue", "seats"][field];
        Some(criterion(
            field,
            Op::AtLeast,
            &[["1", "2", "3", "4"][value]],
        ))
    });
    let test = prop_oneof![Just(None), test];
    let wording = prop_oneof!["[a-d ]{0,12}", Just("no time to hire".to_owned())];
    (test, wording, 0..4_usize, proptest::option::of(0..12_usize)).prop_map(
        |(criterion, wording, question, with)| Proposal {
            question: Question::ALL[question],
            with: with.map(|n| n.to_string()),
            ..proposal("", &wording, criterion)
        },
    )
}

/// Groups as sets of names, each with how near they are.
fn shape(proposals: &[Proposal]) -> Vec<(Likeness, Vec<String>)> {
    let groups = groups(proposals).into_iter();
    groups
        .map(|group| {
            let ids = group.proposals.iter().map(|one| one.id.clone());
            (group.likeness, ids.collect())
        })
        .collect()
}

proptest! {
    #[test]
    fn groups_hold_everything_once_whatever_the_order(
        mut all in proptest::collection::vec(any_proposal(), 0..12),
        seed in any::<prop::sample::Index>(),
    ) {
        for (i, one) in all.iter_mut().enumerate() {
            one.id = i.to_string();
        }
        let first = shape(&all);
        let mut ids: Vec<String> = first.iter().flat_map(|(_, ids)| ids.clone()).collect();
        ids.sort();
        let mut expected: Vec<String> = all.iter().map(|one| one.id.clone()).collect();
        expected.sort();
        prop_assert_eq!(ids, expected, "everything is in exactly one group");
        for group in groups(&all) {
            prop_assert!(group.proposals.iter().all(|one| one.question == group.question));
            prop_assert_eq!(group.likeness == Likeness::Different, group.proposals.len() == 1);
        }
        if !all.is_empty() {
            let n = seed.index(all.len());
            all.rotate_left(n);
            prop_assert_eq!(shape(&all), first.clone(), "a rotation");
            all.reverse();
            prop_assert_eq!(shape(&all), first, "a reversal");
        }
    }

    #[test]
    fn merging_loses_nothing(
        mut all in proptest::collection::vec(any_proposal(), 2..10),
        one in any::<prop::sample::Index>(),
        other in any::<prop::sample::Index>(),
    ) {
        for (i, one) in all.iter_mut().enumerate() {
            one.id = i.to_string();
            one.with = None;
            one.question = Question::Needs;
        }
        let (one, other) = (one.index(all.len()), other.index(all.len()));
        prop_assume!(one != other);
        all[one].outcome = Outcome::Merged(other.to_string());
        let together = groups(&all).into_iter().any(|group| {
            let has = |id: usize| group.proposals.iter().any(|p| p.id == id.to_string());
            has(one) && has(other)
        });
        prop_assert!(together, "what was merged lies beside what it was merged into");
        let n: usize = groups(&all).iter().map(|group| group.proposals.len()).sum();
        prop_assert_eq!(n, all.len());
    }
}
