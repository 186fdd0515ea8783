//! Is a person, with the screen shared, in no answer that shows values, and is all there when it is not?

use std::ops::ControlFlow;
use std::sync::Arc;

use import::Asked;
use jiff::Timestamp;
use serde::Serialize;
use workspace::{Clock, FileTable, Manner, Reading, Workspace, prepare};

use super::*;
use crate::session::{Current, Session};
use crate::wire::beside::BesideView;
use crate::wire::cut::CutView;
use crate::wire::finding::{FacetCountView, LeadsFilter, LeadsQuery};
use crate::wire::measure::{FigureAsked, FigureLook, FigureView};
use crate::wire::ops::OwnerView;
use crate::wire::price::{SourcePriceView, StagePriceView};

const CANARIES: [&str; 8] = [
    "Zofia",
    "Zagubiona",
    "zofia",
    "601234567",
    "601 234 567",
    "in/lost",
    "very secret",
    "Kwiatowa",
];
const PEOPLE: &str = "Record ID,First Name,Last Name,Email,Phone,LinkedIn URL,Notes,Remark,Address,Company Name,Job Title,Employees\n\
    1,Zofia,Zagubiona,zofia@gone.example,+48601234567,https://linkedin.com/in/lost,very secret,\
    write zofia@gone.example or +48 601 234 567,Kwiatowa 7,Gone Ltd,Head of Sales,50\n\
    2,Zofia,Zagubiona,,+48601234567,,,,,Gone Ltd,Head of Sales,zofia@gone.example\n\
    3,Zofia,too many,cells,very secret,Kwiatowa 7,601 234 567,,,,,,,zofia@gone.example\n";
const AGAIN: &str = "Record ID,First Name,Notes,Employees\n1,Zofia Nowa,very secret too,60\n";
const DEALS: &str = "Deal ID,Deal Name,Deal Stage,Amount,Close Date,Associated Contact Email,Notes\n\
    1,Renewal,Open,100,2026-10-01,zofia@gone.example,very secret\n";
const DEFINITION: &str = r#"{"leadpact_definition":1,"title":"All",
    "criteria":[{"id":"named","field":"first_name","op":"contains_any","value":"o"},
                {"id":"reached","field":"email","op":"contains_any","value":"gone"},
                {"id":"big","field":"employees","op":"at_least","value":10}],
    "stages":[{"key":"mql","label":"MQL","owner":"marketing","reached_by":{"rule":{"all":["named","reached"]}}},
              {"key":"sql","label":"SQL","owner":"sales","reached_by":{"rule":"big"}}]}"#;

struct Still;

impl Clock for Still {
    fn seconds(&self) -> f64 {
        0.0
    }
}

fn at() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

fn go_on<T>(_: T) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

fn looked(
    session: &Session,
    current: &Current,
    csv: &str,
) -> (String, FileTable, workspace::Looked) {
    let file = FileTable::new("people.csv", csv.as_bytes().to_vec());
    let looked = file
        .look(&current.snapshot, &Asked::default(), 20, &mut go_on)
        .unwrap();
    let view = session.shown(
        current,
        ImportPreview::of(("people.csv", &looked), None, current, session.words()),
    );
    (json(&view), file, looked)
}

fn json(view: &impl Serialize) -> String {
    serde_json::to_string(view).unwrap()
}

/// Every answer that shows values, under the name of what is asked.
fn answers(masked: bool) -> Vec<(&'static str, String)> {
    let folder = tempfile::tempdir().unwrap();
    let session = Session::new(folder.path().to_owned());
    session.remember(|remembered| remembered.settings.masked = masked);
    let path = folder.path().join("team.leadpact");
    let mut current = session
        .open(Workspace::create(&path, at()).unwrap())
        .unwrap();
    let definition = definition::read(DEFINITION).unwrap();
    let mut said = Vec::new();
    for (no, csv) in [PEOPLE, AGAIN].into_iter().enumerate() {
        let (preview, file, looked) = looked(&session, &current, csv);
        said.push(("import_preview", preview));
        let cut = file.preview_cut(&Asked::default(), 20).unwrap();
        let cut = session.shown(&current, CutView::of(&file, cut).unwrap());
        said.push(("file_cut", json(&cut)));
        let mapping = looked.proposal.mapping.iter().cloned();
        let mapping = mapping.map(|mut column| {
            // Columns in which one of two values is what it is said to be.
            if let Some(field) = column.field.as_mut() {
                match field.label.as_str() {
                    "Employees" => field.kind = FieldType::Number,
                    "Email" => field.kind = FieldType::Email,
                    _ => {}
                }
            }
            column
        });
        let reading = Reading {
            mapping: mapping.collect(),
            manner: Manner::default(),
            ..looked.proposal.clone()
        };
        let snapshot = &current.snapshot;
        let prepared = prepare(&file, &looked, &reading, snapshot, &Still, &mut go_on).unwrap();
        let balance = ImportBalance::shown(&prepared, &session, &current);
        said.push(("import_prepare", json(&balance)));
        let commit = |workspace: &mut Workspace| {
            let done = workspace.import_commit(prepared, (at(), "Ola"), &Still, &mut go_on)?;
            if no == 0 {
                workspace.definition_save(&definition, (at(), ""))?;
            }
            Ok(done)
        };
        let (done, now) = session.change(commit).unwrap();
        said.push((
            "import_commit",
            json(&ImportBalance::shown(&done, &session, &now)),
        ));
        current = now;
    }
    let current = with_deals(&session, &current);
    said.extend(of_the_list(&session, &current));
    said
}

fn with_deals(session: &Session, current: &Current) -> Arc<Current> {
    let (_, file, looked) = looked(session, current, DEALS);
    let (reading, snapshot) = (&looked.proposal, &current.snapshot);
    assert_eq!(reading.rows_are, RowsAre::Deals);
    let prepared = prepare(&file, &looked, reading, snapshot, &Still, &mut go_on).unwrap();
    let commit = |workspace: &mut Workspace| {
        workspace.import_commit(prepared, (at(), "Ola"), &Still, &mut go_on)
    };
    session.change(commit).unwrap().1
}

/// A price by the field of first names, as if that said where leads came from.
fn price_by_names() -> PriceView {
    PriceView {
        n_leads: 2,
        moves: true,
        source: Some("first_name".to_owned()),
        won: None,
        stages: vec![StagePriceView {
            key: "mql".to_owned(),
            label: "MQL".to_owned(),
            owner: OwnerView::Marketing,
            gained: 1,
            lost: 0,
            unclear_before: 0,
            unclear_after: 0,
            sources: vec![SourcePriceView {
                label: "Zofia".to_owned(),
                can_be_asked: true,
                value: Some("Zofia".to_owned()),
                gained: 1,
                lost: 0,
            }],
            caught_before: 0,
            caught_after: 0,
            missed: 0,
            unclear_won: 0,
        }],
    }
}

const LOOK: FigureLook = FigureLook {
    dark: false,
    width: 640,
    height: 360,
};

/// A figure that tells leads apart by who they are.
fn by_first_names() -> FigureAsked {
    let asked = r#"{"query":{"figure":"compare","groups":{"of":"parts","by":"first_name","only":[]},
        "count":"complete_path"},"list":null}"#;
    serde_json::from_str(asked).unwrap()
}

fn of_the_list(session: &Session, current: &Arc<Current>) -> Vec<(&'static str, String)> {
    let (snapshot, words) = (&current.snapshot, session.words());
    let query = LeadsQuery {
        offset: 0,
        limit: 50,
        filter: LeadsFilter {
            of_import: None,
            search: String::new(),
            stages: Vec::new(),
            places: Vec::new(),
            facets: Vec::new(),
            draft: None,
            behind: None,
            absent: false,
            lists: Vec::new(),
        },
        sort: None,
    };
    let asked = query.filter.to_query(current, None).unwrap();
    let page = LeadsPage::of(current, &[0, 1], &query, words);
    let facets = current.facets(&asked).unwrap();
    let facets = facets
        .iter()
        .filter_map(|facet| FacetView::of(facet, snapshot, words));
    let by = |key: &str, value: &str| FacetView {
        of: FacetKind::Field,
        key: key.to_owned(),
        label: key.to_owned(),
        counts: vec![FacetCountView {
            value: Some(value.to_owned()),
            label: value.to_owned(),
            n: 2,
        }],
    };
    let facets = facets.chain([by("first_name", "Zofia"), by("company_name", "Gone Ltd")]);
    let told = session.read(|workspace| workspace.told(0)).unwrap();
    let history = FieldHistory::all(&told, &current.about.imports, snapshot, words);
    let found = session.read(|workspace| workspace.duplicates(&|| false));
    let found = found.unwrap().unwrap();
    assert_eq!(found.candidates.len(), 1, "the two rows are one person");
    let twice = DuplicatesPage::of(&found, 0, snapshot, words);
    let detail = session
        .read(|workspace| workspace.import_detail(1))
        .unwrap();
    let mut said = vec![
        ("leads_page", json(&session.shown(current, page))),
        (
            "lead_show",
            json(&session.shown(current, LeadView::of(current, 0, words))),
        ),
        (
            "lead_beside",
            json(&session.shown(current, BesideView::all(snapshot, 0, words))),
        ),
        (
            "leads_facets",
            json(&session.shown(current, facets.collect::<Vec<_>>())),
        ),
        (
            "fields_show",
            json(&session.shown(current, FieldView::all(current))),
        ),
        (
            "definition_show",
            json(&session.shown(current, DefinitionView::of(current, words))),
        ),
        ("lead_history", json(&session.shown(current, history))),
        (
            "draft_price",
            json(&session.shown(current, price_by_names())),
        ),
        ("duplicates_show", json(&session.shown(current, twice))),
        (
            "import_show",
            json(&session.shown(
                current,
                ImportDetailView::of(&detail, &current.about.lists, words),
            )),
        ),
    ];
    let masking = session.masking(current);
    let figure = FigureView::asked((current, masking), &by_first_names(), LOOK, words);
    said.push(("figure_show", json(&figure.unwrap())));
    let rule = import::merge_rule(&snapshot.list, &[0, 1]).unwrap();
    let merge = |workspace: &mut Workspace| workspace.leads_merge(&[rule], "seen", (at(), "Ola"));
    let (_, current) = session.change(merge).unwrap();
    let merges = session.read(|workspace| workspace.merges()).unwrap();
    let merged = MergedView::all(&merges, &current.snapshot, words);
    said.push(("merges_show", json(&session.shown(&current, merged))));
    said
}

#[test]
fn on_a_shared_screen_a_person_is_in_no_answer() {
    for (asked, said) in answers(true) {
        for canary in CANARIES {
            assert!(!said.contains(canary), "{canary} in {asked}: {said}");
        }
    }
}

#[test]
fn what_is_no_ones_secret_stays_on_a_shared_screen() {
    let all = answers(true);
    let of = |asked: &str| &all.iter().find(|(name, _)| *name == asked).unwrap().1;
    for shown in [
        "Gone Ltd",
        "Head of Sales",
        "z•••@gone.example",
        "Z•••",
        "\"met\"",
    ] {
        assert!(
            of("leads_page").contains(shown),
            "{shown}: {}",
            of("leads_page")
        );
    }
    assert!(of("lead_show").contains("z•••@gone.example"));
    assert!(
        of("leads_facets").contains("Gone Ltd"),
        "{}",
        of("leads_facets")
    );
}

#[test]
fn on_ones_own_screen_the_same_answers_name_the_person() {
    for (asked, said) in answers(false) {
        assert!(
            CANARIES.iter().any(|canary| said.contains(canary)),
            "nobody is in {asked}, so that nothing is tested by it: {said}"
        );
    }
}
