//! Does a signature freeze what is in force, and is who may not sign refused?

use agreement::{Participant, Side, Standing};
use definition::Owner;
use words::{Locale, Words};

use super::Which;
use crate::tests::{Still, now};
use crate::{Code, Workspace};

#[test]
fn both_sides_sign_an_edit_is_a_draft_again_and_everything_is_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("signed.leadpact");
    let mut workspace = Workspace::create(&path, now()).unwrap();
    let nothing = workspace.version_sign("Anna", Side::Marketing, now());
    assert_eq!(nothing.unwrap_err().code(), Code::DefinitionAbsent);
    drop(workspace);
    std::fs::remove_file(&path).unwrap();

    let mut workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    assert_eq!(workspace.snapshot().standing(), Some(Standing::Draft));
    let unfit = workspace.version_sign("  ", Side::Sales, now());
    assert_eq!(unfit.unwrap_err().code(), Code::NameUnfit);
    assert_eq!(
        workspace
            .version_sign(" Anna ", Side::Marketing, now())
            .unwrap(),
        1
    );
    let again = workspace.version_sign("Anna", Side::Marketing, now());
    assert_eq!(again.unwrap_err().code(), Code::AlreadySigned);
    let missing = vec![Side::Sales];
    let standing = workspace.snapshot().standing();
    assert_eq!(standing, Some(Standing::Proposed { no: 1, missing }));
    assert_eq!(workspace.version_sign("Bo", Side::Sales, now()).unwrap(), 1);
    let agreed = Standing::Agreed {
        no: 1,
        at: now(),
        single_signer: false,
    };
    assert_eq!(workspace.snapshot().standing(), Some(agreed.clone()));
    let signed = workspace.snapshot().version(1).unwrap().clone();
    for locale in Locale::ALL {
        let page = workspace.snapshot().page(Words::of(locale)).unwrap();
        let code = locale.code();
        assert_eq!(signed.text.sentences.get(code), Some(&page), "{code}");
    }

    // Saving the same again changes nothing; an edit makes a draft and leaves the version frozen.
    let definition = workspace.snapshot().definition.clone().unwrap();
    workspace
        .definition_save(&definition.definition, (now(), "Anna"))
        .unwrap();
    assert_eq!(workspace.snapshot().standing(), Some(agreed));
    let mut edited = definition.definition.clone();
    edited.title.push('!');
    workspace.definition_save(&edited, (now(), "Anna")).unwrap();
    drop(workspace);

    let workspace = Workspace::open(&path, now()).unwrap();
    let snapshot = workspace.snapshot();
    assert_eq!(snapshot.standing(), Some(Standing::Draft));
    assert_eq!(snapshot.version(1).unwrap(), &signed);
    let words = Words::of(Locale::En);
    let (before, after) = (Which::Version(1), Which::Draft);
    let changes = snapshot.version_diff(before, after, words).unwrap();
    assert_eq!(changes.len(), 1, "{changes:?}");
    assert_eq!(changes[0].what, "The name changed");
    let absent = snapshot.version_diff(Which::Version(7), after, words);
    assert_eq!(absent.unwrap_err().code(), Code::VersionAbsent);
}

#[test]
fn one_person_may_sign_for_both_sides_and_one_who_does_not_sign_may_not() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("single.leadpact");
    let mut workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let watcher = Participant {
        name: "Ewa".into(),
        side: Owner::Sales,
        signs: false,
    };
    workspace
        .participant_save(&watcher, (now(), "Anna"))
        .unwrap();
    let refused = workspace.version_sign("Ewa", Side::Sales, now());
    assert_eq!(refused.unwrap_err().code(), Code::NotASignatory);
    for side in Side::ALL {
        workspace.version_sign("Anna", side, now()).unwrap();
    }
    let version = workspace.snapshot().version(1).unwrap();
    assert!(version.single_signer());
    let named: Vec<_> = workspace.snapshot().agreement.participants.iter().collect();
    assert_eq!((named[0].side, named[1].signs), (Owner::Both, false));
    drop(workspace);
    let mut reader = Workspace::open_to_read(&path, now()).unwrap();
    let refused = reader.version_sign("Anna", Side::Sales, now());
    assert_eq!(refused.unwrap_err().code(), Code::WorkspaceReadOnly);
}
