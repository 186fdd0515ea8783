//! Does the main job run? List in, definition, verdicts, funnel, and all of it again after a restart.

use std::ops::ControlFlow;
use std::path::Path;

use charts::{Size, Theme};
use definition::Severity;
use funnel::{Count, Part, Place, Template, funnel};
use import::Asked;
use jiff::Timestamp;
use words::{Locale, Words};

use crate::{
    Clock, Code, FacetFilter, FileTable, Format, FunnelRequest, Laid, PlaceKey, Query, SavedView,
    Snapshot, Workspace, WorkspaceError, WriteBack, caption, draw_funnel, export_leads,
    export_qualified, facts, find, funnel_steps, hand_off_of, hand_off_sentence, prepare,
    recorded_field, sample_definition, usual_columns,
};

pub(crate) struct Still;

impl Clock for Still {
    fn seconds(&self) -> f64 {
        0.0
    }
}

pub(crate) fn now() -> Timestamp {
    "2026-11-22T09:00:00Z".parse().unwrap()
}

pub(crate) fn import(
    workspace: &mut Workspace,
    csv: &str,
) -> Result<crate::Prepared, WorkspaceError> {
    let file = FileTable::new("list.csv", csv.as_bytes().to_vec());
    let looked = file.look(workspace.snapshot(), &Asked::default(), 5, &mut |_| {
        ControlFlow::Continue(())
    })?;
    let mut go_on = |_| ControlFlow::Continue(());
    let snapshot = workspace.snapshot();
    let prepared = prepare(
        &file,
        &looked,
        &looked.proposal,
        snapshot,
        &Still,
        &mut go_on,
    )?;
    workspace.import_commit(prepared, (now(), "Ola"), &Still, &mut go_on)
}

#[test]
fn the_sample_story_is_there_again_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let made = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let before = facts(made.snapshot(), Words::of(Locale::En));
    let numbers: Vec<usize> = before.stages.iter().map(|stage| stage.n).collect();
    assert!(
        numbers[0] > 1_500 && numbers.windows(2).all(|n| n[1] > 0),
        "{numbers:?}"
    );
    assert!(numbers[0] > numbers[1] && numbers[1] > numbers[3] && numbers[3] > numbers[4]);
    assert!(
        before.n_cannot_judge > 100,
        "the story has leads that cannot be judged"
    );
    drop(made);
    let again = Workspace::open(&path, now()).unwrap();
    assert!(again.is_sample().unwrap());
    let after: Vec<usize> = facts(again.snapshot(), Words::of(Locale::En))
        .stages
        .iter()
        .map(|s| s.n)
        .collect();
    assert_eq!(after, numbers);
}

#[test]
fn the_sample_decides_alike_in_every_language() {
    let english = sample_definition(Locale::En).unwrap();
    let polish = sample_definition(Locale::Pl).unwrap();
    assert_eq!(english.hash(), polish.hash());
    assert_ne!(english.title, polish.title);
    for (english, polish) in english.criteria.iter().zip(&polish.criteria) {
        assert_ne!(english.label, polish.label);
    }
}

#[test]
fn the_sample_definition_has_nothing_wrong_with_it() {
    let definition = sample_definition(Locale::En).unwrap();
    let findings = definition::check(&definition, None);
    assert!(
        findings
            .iter()
            .all(|f| f.code.severity() == Severity::Warning),
        "{findings:?}"
    );
}

#[test]
fn the_funnel_is_drawn_in_every_language() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let snapshot = workspace.snapshot();
    let (definition, verdicts) = snapshot.decided().unwrap();
    let figures = funnel(definition, verdicts, Count::CompletePath, None);
    let request = FunnelRequest {
        laid: Laid::joint(),
        count: Count::CompletePath,
        theme: Theme::Light,
        size: Size::WIDE,
        alone: true,
    };
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let steps = funnel_steps(snapshot, &request.laid, &figures, words);
        let picture = draw_funnel(snapshot, &steps, &request, words).unwrap();
        assert!(!picture.svg.contains('⟦'), "{locale:?} lacks a text");
        assert!(picture.regions.len() >= figures.len());
    }
}

#[test]
fn every_template_is_drawn_and_says_what_it_does_not_measure() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let snapshot = workspace.snapshot();
    let (definition, verdicts) = snapshot.decided().unwrap();
    let figures = funnel(definition, verdicts, Count::CompletePath, None);
    for locale in Locale::ALL {
        let words = Words::of(locale);
        for template in Template::ALL {
            let laid = Laid {
                template,
                chosen: Vec::new(),
            };
            let steps = funnel_steps(snapshot, &laid, &figures, words);
            let request = FunnelRequest {
                laid,
                count: Count::CompletePath,
                theme: Theme::Light,
                size: Size::WIDE,
                alone: true,
            };
            let picture = draw_funnel(snapshot, &steps, &request, words).unwrap();
            assert!(!picture.svg.contains('⟦'), "{template:?} lacks a text");
            let unmeasured = steps.iter().any(|step| step.figures.is_none());
            let says = words.say("funnel-not-measured", &[]);
            assert_eq!(picture.svg.contains(&says), unmeasured, "{template:?}");
        }
    }
}

#[test]
fn each_cell_of_the_hand_off_finds_exactly_its_leads() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let snapshot = workspace.snapshot();
    let (definition, _) = snapshot.decided().unwrap();
    let field = recorded_field(snapshot, None).unwrap().unwrap();
    let matrix = hand_off_of(snapshot, &field.key).unwrap();
    assert_eq!(matrix.sums.iter().sum::<usize>(), snapshot.list.n_rows());
    for row in &matrix.rows {
        assert_eq!(row.cells.iter().sum::<usize>(), row.n);
        let value = match &row.part {
            Part::Value(value) => Some(value.to_string()),
            Part::Missing => None,
            Part::Rest { .. } => continue,
        };
        for (place, n) in matrix.places.iter().zip(&row.cells) {
            let key = match place {
                Place::Stage(stage) => PlaceKey::Stage(definition.stages[*stage].key.clone()),
                Place::Nowhere => PlaceKey::Nowhere,
                Place::Excluded => PlaceKey::Excluded,
            };
            assert_eq!(PlaceKey::read(&key.to_string()), key);
            let query = Query {
                places: vec![key],
                facets: vec![FacetFilter {
                    field: field.key.clone(),
                    values: vec![value.clone()],
                }],
                ..Query::default()
            };
            assert_eq!(
                find(snapshot, &query).unwrap().len(),
                *n,
                "{row:?} {place:?}"
            );
        }
    }
    let gap = matrix.gap.unwrap();
    let sentence = hand_off_sentence(snapshot, &matrix, Words::of(Locale::En));
    assert!(gap.not_meeting > 0, "{gap:?}");
    assert!(
        sentence.starts_with(&gap.not_meeting.to_string()),
        "{sentence}"
    );
}

#[test]
fn another_day_is_judged_on_todays_values_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let today = workspace.snapshot();
    let before = today.as_of(today.as_of.yesterday().unwrap());
    assert_eq!(before.today, today.as_of);
    let words = Words::of(Locale::En);
    let said = |snapshot: &Snapshot| caption(snapshot, Count::CompletePath, words);
    assert!(
        said(&before).contains("with today’s values"),
        "{}",
        said(&before)
    );
    assert!(!said(&before.as_of(today.as_of)).contains("dated"));
}

#[test]
fn a_definition_that_cannot_decide_is_refused_and_nothing_changes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.leadpact");
    let mut workspace = Workspace::create(&path, now()).unwrap();
    import(&mut workspace, "Name,Email\nAnna,anna@a.example\n").unwrap();
    let mut definition = sample_definition(Locale::En).unwrap();
    definition.stages.clear();
    let error = workspace
        .definition_save(&definition, (now(), "Anna"))
        .unwrap_err();
    assert_eq!(error.code(), Code::DefinitionWrong);
    assert!(workspace.snapshot().definition.is_none());
}

#[test]
fn leads_of_a_list_that_lacks_a_field_are_unknown_and_not_excluded() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    import(&mut workspace, "Name,Email\nAnna,anna@a.example\n").unwrap();
    workspace
        .definition_save(&sample_definition(Locale::En).unwrap(), (now(), "Anna"))
        .unwrap();
    let facts = facts(workspace.snapshot(), Words::of(Locale::En));
    assert_eq!(
        (
            facts.stages[0].n,
            facts.stages[1].n,
            facts.stages[1].unknown
        ),
        (1, 0, 1)
    );
}

#[test]
fn a_file_that_cannot_be_imported_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    for (csv, code) in [
        ("", Code::FileEmpty),
        ("Name\n", Code::FileHeaderOnly),
        ("a\0\u{1}\u{2}b", Code::FileBinary),
    ] {
        assert_eq!(import(&mut workspace, csv).unwrap_err().code(), code);
    }
    assert_eq!(workspace.snapshot().list.n_rows(), 0);
}

#[test]
fn a_workspace_in_a_folder_that_is_not_there_is_said_to_be_unwritable() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nowhere/a.leadpact");
    let error = Workspace::create(&path, now()).unwrap_err();
    assert_eq!(error.code(), Code::FileUnwritable);
}

#[test]
fn an_import_prepared_against_an_older_list_is_matched_afresh() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let csv = "Name,Email\nAnna,anna@a.example\n";
    let file = FileTable::new("list.csv", csv.as_bytes().to_vec());
    let mut go_on = |_| ControlFlow::Continue(());
    let snapshot = workspace.snapshot().clone();
    let looked = file
        .look(&snapshot, &Asked::default(), 5, &mut |_| {
            ControlFlow::Continue(())
        })
        .unwrap();
    let prepared = prepare(
        &file,
        &looked,
        &looked.proposal,
        &snapshot,
        &Still,
        &mut go_on,
    )
    .unwrap();
    import(&mut workspace, csv).unwrap();
    let done = workspace
        .import_commit(prepared, (now(), "Ola"), &Still, &mut go_on)
        .unwrap();
    assert_eq!((done.balance().new, done.balance().unchanged), (0, 1));
}

#[test]
fn an_export_is_whole_or_not_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let out = folder.path().join("qualified.csv");
    let n = export_qualified(workspace.snapshot(), &out).unwrap();
    let text = std::fs::read_to_string(&out).unwrap();
    let header = "record_id,email,place,may_reach,lead,mql,sal,sql,opportunity,won,reasons\n";
    assert!(text.starts_with(header), "{}", text.lines().next().unwrap());
    assert_eq!(n as usize, workspace.snapshot().list.n_rows());
    let error = export_qualified(workspace.snapshot(), Path::new("/nowhere/q.csv")).unwrap_err();
    assert_eq!(error.code(), Code::FileUnwritable);
    let left: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .flatten()
        .collect();
    assert!(
        left.iter()
            .all(|entry| !entry.file_name().to_string_lossy().ends_with(".part"))
    );
}

#[test]
fn every_error_has_a_sentence_and_a_remedy() {
    for locale in Locale::ALL {
        let keys = words::keys(locale);
        for code in Code::ALL {
            for key in [
                format!("error-{}", code.name()),
                format!("error-{}-remedy", code.name()),
            ] {
                assert!(keys.contains(&key), "{locale:?} lacks {key}");
            }
        }
    }
}

#[test]
fn saved_views_are_there_again_and_each_name_is_there_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.leadpact");
    let view = |name: &str, address: &str| SavedView {
        name: name.to_owned(),
        address: address.to_owned(),
    };
    let mut workspace = Workspace::create(&path, now()).unwrap();
    assert_eq!(workspace.saved_views().unwrap(), []);
    let views = [
        view(" Warm ", "q=a"),
        view("", "q=b"),
        view("Warm", "q=c"),
        view("Żar", "sort=.place"),
    ];
    workspace.saved_views_keep(&views).unwrap();
    drop(workspace);
    let workspace = Workspace::open(&path, now()).unwrap();
    let kept = workspace.saved_views().unwrap();
    assert_eq!(kept, [view("Warm", "q=a"), view("Żar", "sort=.place")]);
    let mut reading = Workspace::open_to_read(&path, now()).unwrap();
    let refused = reading.saved_views_keep(&[]).unwrap_err();
    assert_eq!(refused.code(), Code::WorkspaceReadOnly);
}

#[test]
fn an_export_that_is_stopped_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let snapshot = workspace.snapshot();
    let columns = usual_columns(snapshot);
    let forms = [
        ("leads.csv", Format::default()),
        ("leads.xlsx", Format::Xlsx),
        ("leads.jsonl", Format::JsonLines),
    ];
    for (name, format) in forms {
        let wanted = WriteBack {
            columns: &columns,
            rows: &[0, 1, 2],
            format,
            words: None,
        };
        let out = folder.path().join(name);
        let mut stop = |_| ControlFlow::Break(());
        assert_eq!(
            export_leads(snapshot, &wanted, &out, &mut stop).unwrap(),
            None
        );
        assert!(!out.exists());
        let mut go_on = |_| ControlFlow::Continue(());
        let written = export_leads(snapshot, &wanted, &out, &mut go_on).unwrap();
        assert_eq!(written, Some(3));
        let first = std::fs::read(&out).unwrap();
        export_leads(snapshot, &wanted, &out, &mut go_on).unwrap();
        assert!(
            first == std::fs::read(&out).unwrap(),
            "the same bytes: {name}"
        );
    }
}
