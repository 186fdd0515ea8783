//! Does every language say what a file is and what was done with it?

use std::ops::ControlFlow;

use import::{Asked, Export, Recognised, Tidied};
use words::Locale;

use super::*;
use crate::tests::now;
use crate::{FileTable, Workspace};

const CSV: &[u8] = b"Record ID;First Name;Last Name;Email;Phone Number;Job Title;Lifecycle Stage;Contact owner;Original \
    Source\n1;\xa3ukasz;W\xf3jcik;lukasz@a.example;;Prezes;Lead;Gra\xbfyna \x8cwiat\xb3o;Offline\n\
    2;\xafaneta;Ga\xb3\xb9zka;zaneta@a.example;;Dyrektor;Lead;Gra\xbfyna \x8cwiat\xb3o;Offline\n";

fn looked() -> Looked {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::create(&folder.path().join("a.leadpact"), now()).unwrap();
    let asked = Asked {
        encoding: Some("windows-1250".to_owned()),
        ..Asked::default()
    };
    let mut go_on = |_| ControlFlow::Continue(());
    let file = FileTable::new("kontakty.csv", CSV.to_vec());
    file.look(workspace.snapshot(), &asked, 5, &mut go_on)
        .unwrap()
}

#[test]
fn a_file_says_what_it_is() {
    let looked = looked();
    let said = |rows_are, locale| file_sentence(&looked, rows_are, Words::of(locale));
    assert_eq!(
        said(RowsAre::People, Locale::En),
        "This is a HubSpot contacts export: 2 people, Windows-1250, semicolon."
    );
    assert_eq!(
        said(RowsAre::People, Locale::Pl),
        "To jest eksport kontaktów z HubSpot: 2 osoby, Windows-1250, średnik."
    );
    // Read as something else, it is a table.
    assert_eq!(
        said(RowsAre::Details, Locale::En),
        "This is a table: 2 rows, Windows-1250, semicolon."
    );
}

#[test]
fn every_language_says_every_export_and_what_was_done() {
    let mut looked = looked();
    let column = || "Email".to_owned();
    let tidied = |around| Tidied {
        field: column(),
        around,
        n: 2,
        samples: vec![(column(), column())],
    };
    let derived = |derived| DerivedField {
        derived,
        from: Some(column()),
        n: 3,
        n_several: 1,
        n_none: 0,
    };
    let treated = Treated {
        export: None,
        n_tests: 1,
        tidied: vec![tidied(Around::Address), tidied(Around::PhonePrefix)],
        derived: Derived::ALL.map(derived).to_vec(),
        cautions: vec![Caution::ConvertedMissing, Caution::Targets],
        same_meaning: vec![(column(), column())],
    };
    for locale in Locale::ALL {
        let words = Words::of(locale);
        let mut said = treated_sentences(&treated, words);
        assert_eq!(said.len(), 10);
        for export in Export::ALL {
            looked.export = Some(Recognised {
                export,
                share: 1.0,
                telling: Vec::new(),
                next_best: None,
            });
            let sentence = file_sentence(&looked, export.rows_are(), words);
            assert!(sentence.contains(export.program().name()), "{sentence}");
            said.push(sentence);
        }
        for sentence in said {
            assert!(
                !sentence.contains('⟦') && !sentence.contains('{'),
                "{sentence}"
            );
        }
    }
}
