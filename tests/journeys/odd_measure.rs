//! What does Measure say where there is little to measure? Nobody imported, no definition, a list without dates, one
//! lead, four hundred sources, a stage deleted after figures were kept: every tab says in one sentence what is missing
//! and leads to what brings it.

use std::path::{Path, PathBuf};

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::measured::{Card, cards};
use crate::sample::leadpact;
use crate::speaking::cut_words;
use crate::steps::{go, text};

const TABS: [&str; 11] = [
    "#/measure/funnel",
    "#/measure/dashboard",
    "#/measure/over-time",
    "#/measure/over-time?way=cohort&window=60",
    "#/measure/speed",
    "#/measure/money",
    "#/measure/hand-off?part=scorecard",
    "#/measure/hand-off?part=passed",
    "#/measure/hand-off?part=reasons",
    "#/measure/hand-off?part=open",
    "#/measure/improve",
];

#[test]
fn without_leads_or_a_definition_every_tab_leads_to_what_is_missing() -> Result<(), Trouble> {
    let folder = Folder::new("odd-nothing")?;
    let definition = definition_of_sample(&folder);
    let nobody = folder.file("nobody.leadpact");
    leadpact(&nobody, ["new"]);
    leadpact(&nobody, ["definition", "import", &definition]);
    let undefined = folder.file("undecided.leadpact");
    leadpact(&undefined, ["new"]);
    import(&undefined, &folder, "Record ID,Name\n1,Anna\n");
    for (workspace, says, leads_to) in [
        (nobody, "Import a lead list", "#/apply/import"),
        (undefined, "Say in the definition", "#/agree/definition"),
    ] {
        let opening = Opening {
            workspace: Some(workspace),
            ..Opening::default()
        };
        journey("odd-nothing", &opening, |app| {
            app.resize(1280, 720)?;
            app.wait_for("nav")?;
            for tab in TABS {
                go(app, "#/")?;
                app.wait_for("#card-funnel")?;
                go(app, tab)?;
                app.wait_for_text("main h2", "Nothing to measure yet")?;
                assert!(text(app, "main")?.contains(says), "{tab}");
                let link = app.wait_for("main a.action")?.attribute("href")?;
                assert!(link.is_some_and(|link| link.ends_with(leads_to)), "{tab}");
            }
            app.look("odd-nothing")
        })?;
    }
    Ok(())
}

#[test]
fn little_data_is_said_in_words_and_every_empty_figure_says_why() -> Result<(), Trouble> {
    let folder = Folder::new("odd-little")?;
    let definition = definition_of_sample(&folder);
    let sources = ["Paid Search", "Referrals", "Offline"];
    let undated = lines("Record ID,Name,Website Visits,Original Source", 60, |no| {
        format!("{no},Anna {no},{},{}", no % 9, sources[no % 3])
    });
    let many = lines(
        "Record ID,Name,Website Visits,Original Source,Create Date",
        800,
        |no| {
            let source = format!("Source number {} of a long name", no % 400);
            format!(
                "{no},Anna {no},{},{source},2026-{:02}-{:02}",
                no % 9,
                1 + no % 10,
                1 + no % 28
            )
        },
    );
    let one = "Record ID,Name,Create Date\n1,Anna,2026-10-01\n".to_owned();
    for (name, list) in [("undated", undated), ("many", many), ("one", one)] {
        let workspace = folder.file(&format!("{name}.leadpact"));
        leadpact(&workspace, ["new"]);
        import(&workspace, &folder, &list);
        leadpact(&workspace, ["definition", "import", &definition]);
        let opening = Opening {
            workspace: Some(workspace),
            ..Opening::default()
        };
        journey(&format!("odd-{name}"), &opening, |app| {
            app.resize(1280, 720)?;
            app.wait_for("nav")?;
            let mut n_led = 0;
            for tab in TABS {
                for card in shown(app, tab)? {
                    says_why(name, tab, &card);
                    n_led += usize::from(card.mended.is_some());
                }
                assert_eq!(cut_words(app)?, [""; 0], "{name} {tab}");
            }
            assert!(n_led > 6, "{name}: {n_led} figures lead to what they lack");
            app.look(&format!("odd-{name}"))
        })?;
    }
    Ok(())
}

#[test]
fn a_stage_that_is_gone_is_named_and_can_be_chosen_anew() -> Result<(), Trouble> {
    let folder = Folder::new("odd-gone")?;
    let workspace = crate::sample::workspace(&folder, "gone.leadpact");
    let own = folder.file("own.json");
    std::fs::write(&own, OWN_FUNNEL)?;
    leadpact(&workspace, ["funnels", "keep", &own.to_string_lossy()]);
    leadpact(&workspace, ["targets", "set", "mql..sql=40"]);
    leadpact(
        &workspace,
        ["promises", "set", "volume.stage=sql", "volume.leads=20"],
    );
    let definition = PathBuf::from(definition_of(&folder, &workspace));
    let mut read: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&definition)?).expect("it is JSON");
    let stages = read["stages"].as_array_mut().expect("it has stages");
    stages.retain(|stage| stage["key"] != "sql");
    std::fs::write(&definition, read.to_string())?;
    leadpact(
        &workspace,
        ["definition", "import", &definition.to_string_lossy()],
    );
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("odd-gone", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("nav")?;
        for tab in TABS {
            for card in shown(app, tab)? {
                says_why("gone", tab, &card);
            }
        }
        // Addresses that were kept still name it: each says so, and what to do.
        for (address, says, do_so) in [
            (
                "#/measure/over-time?from=mql&to=sql&way=cohort",
                "no stage “sql”",
                "Choose one that it has",
            ),
            (
                "#/measure/speed?from=mql&to=sql",
                "no stage “sql”",
                "Choose one that it has",
            ),
            (
                "#/measure/improve?stage=sql",
                "no such stage",
                "Choose a stage that it has",
            ),
            (
                "#/measure/hand-off?part=passed&stage=sql",
                "no such stage",
                "Choose a stage that it has",
            ),
            (
                "#/measure/funnel?own=ours",
                "a stage that the definition has not",
                "Edit the funnel",
            ),
        ] {
            go(app, address)?;
            app.wait_for_text("main", says)?;
            app.wait_for_text("main", do_so)?;
        }
        app.look("odd-gone")
    })
}

const OWN_FUNNEL: &str = r#"{"leadpact_funnel": 1, "name": "Ours", "unit": "person", "steps": [
    {"key": "all", "label": "All", "owner": "marketing", "reached_by": {"everybody": {"on": "create_date"}}},
    {"key": "good", "label": "Good", "owner": "sales", "reached_by": {"stage": "sql"}}]}"#;

/// A figure of which nothing is shown says why; one that asks for something to be brought leads there.
fn says_why(name: &str, tab: &str, card: &Card) {
    let at = format!("{name} {tab} {}: {}", card.name, card.title);
    assert!(card.title.split_whitespace().count() > 2, "{at}");
    assert!(
        !card.title.contains("NaN") && !card.title.contains(['{', '⟦']),
        "{at}"
    );
    if !card.has_picture && card.n_rows == 0 {
        assert!(!card.notes.is_empty(), "{at}: nothing says why");
    }
    let asks = |note: &String| note.starts_with("Import ") || note.contains(" Import ");
    if card.notes.iter().any(asks) {
        assert_eq!(
            card.mended.as_deref(),
            Some("#/apply/import"),
            "{at}: {:?}",
            card.notes
        );
    }
}

/// The cards of a tab, as soon as it has come to rest; none where it is empty as a whole.
fn shown(app: &App, tab: &str) -> Result<Vec<Card>, Trouble> {
    go(app, "#/")?;
    app.wait_for("#card-funnel")?;
    go(app, tab)?;
    app.wait_until(&format!("figures of {tab}"), || {
        let shown = cards(app)?;
        Ok((!shown.is_empty()).then_some(shown))
    })
}

fn definition_of_sample(folder: &Folder) -> String {
    let sample = crate::sample::workspace(folder, "sample.leadpact");
    definition_of(folder, &sample)
}

fn definition_of(folder: &Folder, workspace: &Path) -> String {
    let file = folder
        .file("definition.json")
        .to_string_lossy()
        .into_owned();
    leadpact(workspace, ["definition", "export", &file]);
    file
}

fn import(workspace: &Path, folder: &Folder, list: &str) {
    let file = folder.file("list.csv");
    std::fs::write(&file, list).expect("the folder can be written to");
    leadpact(workspace, ["import", &file.to_string_lossy()]);
}

fn lines(head: &str, n: usize, row: impl Fn(usize) -> String) -> String {
    let rows = (1..=n).map(row);
    let all: Vec<String> = std::iter::once(head.to_owned()).chain(rows).collect();
    all.join("\n") + "\n"
}
