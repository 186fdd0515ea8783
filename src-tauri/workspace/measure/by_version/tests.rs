//! Is what versions decided found once, and not shown when it is no longer so?

use std::sync::Arc;

use agreement::Side;
use jiff::Timestamp;
use words::Locale;

use super::ToldBy;
use crate::tests::{Still, now};
use crate::{Snapshot, Workspace};

fn signed(folder: &tempfile::TempDir) -> Workspace {
    let path = folder.path().join("sample.leadpact");
    let mut workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    for (name, side) in [("Anna", Side::Marketing), ("Bo", Side::Sales)] {
        workspace.version_sign(name, side, now()).unwrap();
    }
    workspace
}

fn told(snapshot: &Snapshot, by: ToldBy) -> Snapshot {
    snapshot.told_by(by, &|| true).unwrap().unwrap()
}

#[test]
fn what_versions_decided_is_found_once_and_shared_by_all_who_ask() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = signed(&folder);
    let snapshot = workspace.snapshot();
    for by in [ToldBy::AsDecided, ToldBy::AsIf(1)] {
        let (one, other) = (told(snapshot, by), told(snapshot, by));
        let verdicts = |told: &Snapshot| Arc::clone(told.verdicts.as_ref().unwrap());
        assert!(Arc::ptr_eq(&verdicts(&one), &verdicts(&other)), "{by:?}");
        let paths = |told: &Snapshot| told.paths(&|| true).unwrap().unwrap();
        assert!(Arc::ptr_eq(&paths(&one), &paths(&other)), "{by:?}");
    }
    // As it stands is untouched by either.
    let plain = told(snapshot, ToldBy::InForce);
    assert!(Arc::ptr_eq(
        plain.verdicts.as_ref().unwrap(),
        snapshot.verdicts.as_ref().unwrap()
    ));
}

#[test]
fn a_target_a_day_and_a_new_version_show_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut workspace = signed(&folder);
    let before = told(workspace.snapshot(), ToldBy::AsIf(1));
    assert_eq!(before.target("lead", "mql"), None);
    workspace
        .targets_set(&[("lead", "mql", Some(0.5))])
        .unwrap();
    let after = told(workspace.snapshot(), ToldBy::AsIf(1));
    assert_eq!(after.target("lead", "mql"), Some(0.5));

    let earlier = workspace.snapshot().as_of("2025-01-01".parse().unwrap());
    let then = told(&earlier, ToldBy::AsIf(1));
    assert_eq!(then.as_of, earlier.as_of);
    assert!(
        !Arc::ptr_eq(
            then.verdicts.as_ref().unwrap(),
            after.verdicts.as_ref().unwrap()
        ),
        "judged as of the day that is asked for"
    );

    // Ten days on another text is signed: from then on it decides.
    let later: Timestamp = "2026-12-02T09:00:00Z".parse().unwrap();
    let mut other = workspace
        .snapshot()
        .definition
        .as_ref()
        .unwrap()
        .definition
        .clone();
    other.title.push_str(", again");
    workspace.definition_save(&other, (later, "")).unwrap();
    for (name, side) in [("Anna", Side::Marketing), ("Bo", Side::Sales)] {
        workspace.version_sign(name, side, later).unwrap();
    }
    let words = words::Words::of(Locale::En);
    let said = |workspace: &Workspace| {
        let snapshot = workspace.snapshot().as_of("2026-12-31".parse().unwrap());
        told(&snapshot, ToldBy::AsDecided)
            .versions_said(words)
            .unwrap()
    };
    assert!(
        said(&workspace).contains("version 2 since 2 Dec 2026"),
        "{}",
        said(&workspace)
    );
}
