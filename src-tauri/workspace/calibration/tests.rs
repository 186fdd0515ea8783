//! Is a lead judged blind, and is all of it told once it is laid open?

use std::ops::ControlFlow;

use agreement::{Calibration, Judgement, Side};
use import::{Asked, RowsAre};
use lead::{Field, FieldKey, FieldType};
use proptest::prelude::*;
use words::{Locale, Words};

use super::*;
use crate::tests::{Still, now};
use crate::{FileTable, PersonalFields, prepare, sample_definition};

const ASKED: DrawAsked = DrawAsked {
    cards: 20,
    seed: Some(7),
    anew: false,
};

fn english() -> Words {
    Words::of(Locale::En)
}

fn sample(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("sample.leadpact");
    Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap()
}

fn with_list(folder: &tempfile::TempDir, csv: &str) -> Workspace {
    let path = folder.path().join("team.leadpact");
    let mut workspace = Workspace::create(&path, now()).unwrap();
    let file = FileTable::new("list.csv", csv.as_bytes().to_vec());
    let mut tick = |_| ControlFlow::Continue(());
    let snapshot = workspace.snapshot();
    let looked = file
        .look(snapshot, &Asked::default(), 5, &mut tick)
        .unwrap();
    let mut go_on = |_| ControlFlow::Continue(());
    let prepared = prepare(
        &file,
        &looked,
        &looked.proposal,
        snapshot,
        &Still,
        &mut go_on,
    );
    workspace
        .import_commit(prepared.unwrap(), (now(), "Ola"), &Still, &mut go_on)
        .unwrap();
    workspace
}

fn draw(workspace: &Workspace, asked: DrawAsked) -> Result<Calibration, WorkspaceError> {
    workspace.calibration_draw(workspace.snapshot(), asked, now())
}

fn judge(workspace: &Workspace, no: u32, who: (&str, Side), judgement: Judgement) {
    workspace
        .calibration_answer(no, judgement, who, now())
        .unwrap();
}

fn code<T: std::fmt::Debug>(result: Result<T, WorkspaceError>) -> Code {
    result.unwrap_err().code()
}

#[test]
fn the_same_seed_draws_the_same_leads_of_every_kind() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let first = draw(&workspace, ASKED).unwrap();
    assert_eq!(first.cards.len(), 20);
    let kinds: std::collections::BTreeSet<_> =
        first.cards.iter().map(|card| card.drawn_as).collect();
    assert!(kinds.len() >= 3, "{kinds:?}");
    let again = draw(&workspace, ASKED).unwrap();
    assert_eq!(first.cards, again.cards);
    let other = DrawAsked {
        seed: Some(8),
        ..ASKED
    };
    assert_ne!(first.cards, draw(&workspace, other).unwrap().cards);
}

#[test]
fn nothing_of_who_a_lead_is_and_what_became_of_it_is_on_a_card() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let drawn = draw(&workspace, ASKED).unwrap();
    let personal = PersonalFields::default();
    let snapshot = workspace.snapshot();
    let hidden = [
        "record_id",
        "first_name",
        "last_name",
        "email",
        "phone_number",
        "company_name",
        "company_domain",
        "lifecycle_stage",
        "lead_status",
        "sales_accepted",
        "linkedin_url",
    ];
    for card in &drawn.cards {
        let shown = calibration_card(snapshot, &personal, (&drawn, card.no), english()).unwrap();
        let keys: Vec<&str> = shown.facts.iter().map(|fact| fact.key.as_str()).collect();
        for key in hidden {
            assert!(!keys.contains(&key), "{key}");
        }
        for key in ["number_of_employees", "seniority", "industry"] {
            assert!(keys.contains(&key), "{key} in {keys:?}");
        }
        let said: Vec<String> = shown
            .facts
            .into_iter()
            .filter_map(|one| one.value)
            .collect();
        for key in ["email", "last_name", "record_id"] {
            let key = FieldKey::from_label(key);
            let row = card.row.unwrap() as usize;
            let Some(value) = snapshot.list.value(row, &key) else {
                continue;
            };
            let name = value.to_value().to_string();
            let is_said = said
                .iter()
                .any(|text| text.split(' ').any(|one| one == name));
            assert!(!is_said, "{name} in {said:?}");
        }
    }
}

#[test]
fn both_sides_judge_and_only_then_is_anything_told() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    assert_eq!(code(workspace.calibration()), Code::CalibrationAbsent);
    let drawn = draw(&workspace, ASKED).unwrap();
    let personal = PersonalFields::default();
    let open = |drawn: &Calibration| {
        calibration_laid_open(workspace.snapshot(), &personal, drawn, english())
    };
    assert_eq!(
        code(workspace.calibration_reveal(now())),
        Code::CalibrationUnjudged
    );
    let (anna, bo) = (("Anna", Side::Marketing), ("Bo", Side::Sales));
    for card in &drawn.cards {
        judge(&workspace, card.no, anna, Judgement::Good);
    }
    assert_eq!(
        code(workspace.calibration_reveal(now())),
        Code::CalibrationOneSide
    );
    assert_eq!(code(draw(&workspace, ASKED)), Code::CalibrationUnopened);
    for (at, card) in drawn.cards.iter().enumerate() {
        let said = if at < 14 {
            Judgement::Good
        } else {
            Judgement::Not
        };
        judge(&workspace, card.no, bo, said);
    }
    let now_drawn = workspace.calibration().unwrap();
    assert_eq!(code(open(&now_drawn)), Code::CalibrationUnopened);
    let revealed = workspace.calibration_reveal(now()).unwrap();
    let laid = open(&revealed).unwrap();
    assert_eq!((laid.n_alike, laid.n_both), (14, 20));
    assert_eq!(laid.cards.iter().filter(|card| card.divides()).count(), 6);
    let said = crate::calibration_sentences(&laid, english());
    assert_eq!(said[0], "You agreed on 14 of 20.");
    assert!(laid.draft.is_some() && laid.sides[0].like_draft.is_some());
    let late = workspace.calibration_answer(1, Judgement::Not, anna, now());
    assert_eq!(code(late), Code::CalibrationOpen);
    assert_eq!(workspace.calibration_reveal(now()).unwrap(), revealed);
    assert!(
        draw(&workspace, ASKED).is_ok(),
        "what was laid open is left behind"
    );
}

#[test]
fn what_divides_the_sides_is_found_as_a_criterion() {
    let folder = tempfile::tempdir().unwrap();
    let rows = (1..=20).map(|n| format!("{n},x{n}@a.example,{},Lead\n", n * 10));
    let csv: String = rows.collect();
    let csv = format!("Record ID,Email,Employees,Status\n{csv}");
    let workspace = with_list(&folder, &csv);
    let drawn = draw(&workspace, ASKED).unwrap();
    let employees = FieldKey::from_label("Employees");
    let list = &workspace.snapshot().list;
    for card in &drawn.cards {
        let size = list.value(card.row.unwrap() as usize, &employees).unwrap();
        let size: f64 = size.to_value().to_string().parse().unwrap();
        judge(
            &workspace,
            card.no,
            ("Anna", Side::Marketing),
            Judgement::Good,
        );
        let said = if size >= 130.0 {
            Judgement::Not
        } else {
            Judgement::Good
        };
        judge(&workspace, card.no, ("Bo", Side::Sales), said);
    }
    let drawn = workspace.calibration_reveal(now()).unwrap();
    let personal = PersonalFields::default();
    let open = calibration_laid_open(workspace.snapshot(), &personal, &drawn, english()).unwrap();
    let best = &open.parted.by[0];
    assert_eq!(
        (best.key.as_str(), best.values.as_slice()),
        ("employees", &["130".to_owned()][..])
    );
    assert_eq!((best.met.n, best.met.of, best.not_met.n), (8, 8, 0));
    assert!(open.parted.by_chance.unwrap() < 0.01);
    assert!(best.sentence.contains("at least 130"), "{}", best.sentence);
    assert_eq!(open.draft, None, "no definition decides");
}

#[test]
fn few_leads_none_and_no_definition_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("empty.leadpact");
    let empty = Workspace::create(&path, now()).unwrap();
    assert_eq!(code(draw(&empty, ASKED)), Code::CalibrationNobody);

    let one = with_list(&folder, "Record ID,Employees\n1,5\n");
    let drawn = draw(&one, ASKED).unwrap();
    let said = crate::drawn_sentences(&drawn, one.snapshot(), 0, english()).join(" ");
    assert!(
        said.contains("1 at random") && said.contains("These are few: 1"),
        "{said}"
    );
    let gone = one.calibration_answer(9, Judgement::Good, ("Anna", Side::Sales), now());
    assert_eq!(code(gone), Code::CardAbsent);
    for who in [("Anna", Side::Marketing), ("Anna", Side::Sales)] {
        judge(&one, 1, who, Judgement::CannotTell);
    }
    let drawn = one.calibration_reveal(now()).unwrap();
    let personal = PersonalFields::default();
    let open = calibration_laid_open(one.snapshot(), &personal, &drawn, english()).unwrap();
    let said = crate::calibration_sentences(&open, english()).join(" ");
    assert!(said.contains("One lead says nothing"), "{said}");
    assert!(said.contains("Judged for both sides: Anna"), "{said}");
}

proptest! {
    #[test]
    fn whatever_a_hidden_field_says_is_on_no_card(
        secrets in prop::collection::vec("[a-z]{6,9}", 4),
        shown in "[a-z]{3,8}",
        hidden in prop::sample::subsequence(
            vec!["Full Name", "Email", "Lead Status", "Owner", "Loss Reason", "Sales Accepted", "Notes"], 1..5),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let cell = |at: usize| match hidden.get(at) {
            Some(&"Email") => format!("q{}@w.example", secrets[at % 4]),
            _ => format!("q{}", secrets[at % 4]),
        };
        let cells: Vec<String> = (0..hidden.len()).map(cell).collect();
        // A free text that says who it is says it no more.
        let header = format!("Record ID,Remark of form,{}\n", hidden.join(","));
        let remark = format!("{shown} of {}", cells[0]);
        let csv = format!("{header}77001,{remark},{}\n", cells.join(","));
        let workspace = with_list(&folder, &csv);
        let drawn = draw(&workspace, ASKED).unwrap();
        let personal = PersonalFields::default();
        let card = calibration_card(workspace.snapshot(), &personal, (&drawn, 1), english()).unwrap();
        let keys: Vec<&str> = card.facts.iter().map(|fact| fact.key.as_str()).collect();
        for label in &hidden {
            let key = FieldKey::from_label(label);
            prop_assert!(!keys.contains(&key.as_str()), "{} in {:?}", label, keys);
        }
        let naming = ["Full Name", "Email"].contains(&hidden[0]);
        for fact in card.facts.iter().filter(|_| naming) {
            let said = fact.value.clone().unwrap_or_default();
            prop_assert!(!said.contains(&cells[0]), "{} in {}", cells[0], said);
        }
    }
}

#[test]
fn what_the_definition_tells_only_later_is_hidden() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = sample(&folder);
    let mut definition = sample_definition(Locale::En).unwrap();
    let visits = FieldKey::from_label("Website Visits");
    let later = definition.stages[3].key.clone();
    definition.tables.known_from.insert(visits.clone(), later);
    definition.stages[2].entered_on = Some(FieldKey::from_label("Create Date"));
    let mut workspace = workspace;
    workspace.definition_save(&definition, (now(), "")).unwrap();
    let personal = PersonalFields::default();
    let hiding = hidden::Hiding::of(workspace.snapshot(), &personal);
    let field = |label: &str, kind| Field {
        key: FieldKey::from_label(label),
        label: label.to_owned(),
        kind,
    };
    for (label, kind) in [
        ("Website Visits", FieldType::Number),
        ("Create Date", FieldType::Date),
        ("Sales Accepted", FieldType::YesNo),
    ] {
        let why = hiding.why(RowsAre::People, &field(label, kind));
        assert_eq!(why, Some(Hidden::Outcome), "{label}");
    }
}
