//! Are figures told as decided, as if one version, and as it stands, wherever a person goes in Measure? Counted by
//! hand, as `tests/stories/by_version.rs` has them; each count opens exactly those leads.

use tests::handed_versions;
use tests::places::Folder;
use tests::three_versions;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::figure_card::{as_table, card, open_mark, wait_for_figure};
use crate::sample;
use crate::steps::{
    address, choose, go, leads_in_table, look_in_both_themes, numbers, select, settle, text,
    wait_for_address,
};

const BY: &str = "By which definition";

#[test]
fn one_choice_in_the_header_tells_every_tab_by_other_versions() -> Result<(), Trouble> {
    let folder = Folder::new("told")?;
    let opening = Opening {
        workspace: Some(three_versions::workspace(&folder)?),
        ..Opening::default()
    };
    journey("told", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("nav")?;
        as_of_the_end(app)?;
        on_the_funnel(app)?;
        in_the_other_tabs(app)?;
        by_an_address_alone(app)
    })
}

/// All that three versions decided lies behind: later than a person can choose.
fn as_of_the_end(app: &App) -> Result<(), Trouble> {
    app.click("[data-testid=as-of]")?;
    let set = "
        const day = document.querySelector('#as-of input');
        day.removeAttribute('max');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(day, arguments[0]);
        day.dispatchEvent(new Event('input', { bubbles: true }));";
    app.script(set, &[three_versions::AS_OF.into()])?;
    app.wait_for_text("[data-testid=as-of]", "31 Dec 2102")?;
    app.script("document.querySelector('#as-of').hidePopover()", &[])?;
    Ok(())
}

/// MQL and won, and whom cannot be judged, by each choice; the counts open their leads.
fn on_the_funnel(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    for (choice, said, mql, unknown, won) in [
        ("As it stands", "Definition", 2, 6, 1),
        ("As decided", "version 2 since 1 Jan 2101", 5, 3, 3),
        ("As if version 1", "as if version 1 had always", 6, 2, 3),
        ("As if version 2", "as if version 2 had always", 3, 5, 1),
    ] {
        select(app, "main header", BY, choice)?;
        app.wait_for_text(&format!("{} header p", card("funnel")), said)?;
        wait_for_figure(app, "funnel")?;
        as_table(app, "funnel")?;
        settle(app)?;
        let row = |nth: u32| -> Result<Vec<u64>, Trouble> {
            let cells = format!("{} tbody tr:nth-child({nth}) > *", card("funnel"));
            let cells = app.find_all(&cells)?;
            let cells = cells.iter().skip(1).take(2);
            let counts: Result<Vec<_>, Trouble> =
                cells.map(|cell| Ok(numbers(&cell.text()?))).collect();
            Ok(counts?.concat())
        };
        assert_eq!(row(1)?, [mql, unknown], "{choice}");
        assert_eq!(row(2)?[0], won, "{choice}");
        let here = address(app)?;
        for (cell, n) in [(1, mql), (2, unknown)] {
            app.click(&format!(
                "{} tbody tr:nth-child(1) > :nth-child({}) a",
                card("funnel"),
                cell + 1
            ))?;
            app.wait_for_text("main h1", "Leads")?;
            assert_eq!(leads_in_table(app)?, n, "{choice}");
            go(app, &here)?;
            app.wait_for_text(&format!("{} header p", card("funnel")), said)?;
            as_table(app, "funnel")?;
        }
    }
    Ok(())
}

/// The choice goes along from tab to tab, and every card says by what it is told.
fn in_the_other_tabs(app: &App) -> Result<(), Trouble> {
    select(app, "main header", BY, "As decided")?;
    app.wait_for_text(&format!("{} header p", card("funnel")), "as decided")?;
    choose(app, "nav a", "Over time")?;
    app.wait_for_text("main h1", "Over time")?;
    assert!(address(app)?.contains("told=decided"), "{}", address(app)?);
    go(
        app,
        "#/measure/over-time?told=decided&every=year&since=2100-01-01",
    )?;
    for (choice, counts) in [
        ("As decided", [2, 1, 2]),
        ("As if version 1", [2, 2, 2]),
        ("As if version 2", [0, 2, 1]),
        ("As it stands", [0, 1, 1]),
    ] {
        select(app, "main header", BY, choice)?;
        let said = choice.to_lowercase();
        if choice != "As it stands" {
            app.wait_for_text(&format!("{} header p", card("over_time")), &said)?;
        }
        wait_for_figure(app, "over_time")?;
        as_table(app, "over_time")?;
        settle(app)?;
        let column = format!("{} tbody tr > :nth-child(4)", card("over_time"));
        let cells = app.find_all(&column)?;
        let found: Result<Vec<u64>, Trouble> = cells
            .iter()
            .map(|cell| Ok(numbers(&cell.text()?).first().copied().unwrap_or_default()))
            .collect();
        assert_eq!(found?, counts, "{choice}");
    }
    Ok(())
}

/// A link opens the same figures, in every card of the dashboard.
fn by_an_address_alone(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/dashboard?told=2")?;
    for figure in [
        "funnel",
        "over_time",
        "speed",
        "balance",
        "scorecard",
        "losses",
    ] {
        wait_for_figure(app, figure)?;
        app.wait_for_text(&format!("{} header p", card(figure)), "as if version 2")?;
    }
    assert_eq!(open_mark(app, "funnel", 0)?, 3);
    go(app, "#/measure/dashboard?told=decided")?;
    app.wait_for_text(&format!("{} header p", card("funnel")), "as decided")?;
    assert_eq!(open_mark(app, "funnel", 0)?, 5);
    // A version that nobody signed is refused in words, and the way back is the choice itself.
    go(app, "#/measure/over-time?told=7")?;
    app.wait_for_text(
        &format!("{} [role=alert]", card("over_time")),
        "no such version",
    )?;
    select(app, "main header", BY, "As it stands")?;
    wait_for_address(app, "#/measure/over-time")
}

/// What is recorded, held to what was decided: counted by hand in `tests/handed_versions.rs`.
#[test]
fn the_hand_off_is_held_to_the_version_that_is_chosen() -> Result<(), Trouble> {
    let folder = Folder::new("told-handed")?;
    let opening = Opening {
        workspace: Some(handed_versions::workspace(&folder)?),
        save_folder: Some(folder.path().to_path_buf()),
        ..Opening::default()
    };
    journey("told-handed", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("nav")?;
        as_of_the_end(app)?;
        in_the_matrix(app, &folder)?;
        among_those_passed_on(app)?;
        in_improve(app)
    })
}

/// The line of the matrix for those recorded as MQL, each count opening its leads.
fn in_the_matrix(app: &App, folder: &Folder) -> Result<(), Trouble> {
    go(app, "#/measure/hand-off")?;
    app.wait_for("[data-testid=matrix] tbody tr")?;
    for (choice, said, counts) in [
        ("As decided", "version 3 since 1 Jan 2102", [4, 0, 3, 0, 7]),
        (
            "As if version 1",
            "as if version 1 had always",
            [1, 0, 6, 0, 7],
        ),
        ("As it stands", "", [3, 0, 4, 0, 7]),
    ] {
        select(app, "main header", BY, choice)?;
        match said {
            "" => app.wait_until_gone("[data-testid=told]")?,
            said => drop(app.wait_for_text("[data-testid=told]", said)?),
        }
        settle(app)?;
        let line = "[data-testid=matrix] tbody tr:first-child > td";
        let cells = app.find_all(line)?;
        let found: Result<Vec<u64>, Trouble> = cells
            .iter()
            .map(|cell| Ok(numbers(&cell.text()?).first().copied().unwrap_or_default()))
            .collect();
        assert_eq!(found?, counts, "{choice}");
        let here = address(app)?;
        for (place, n) in [(2, counts[0]), (4, counts[2]), (6, counts[4])] {
            app.click(&format!(
                "[data-testid=matrix] tbody tr:first-child > :nth-child({place}) a"
            ))?;
            app.wait_for_text("main h1", "Leads")?;
            assert_eq!(leads_in_table(app)?, n, "{choice}, place {place}");
            go(app, &here)?;
            app.wait_for("[data-testid=matrix] tbody tr")?;
        }
    }
    // By the address alone, and in the file that the matrix is written to.
    go(app, "#/measure/hand-off?told=decided")?;
    app.wait_for("[data-testid=told]")?;
    settle(app)?;
    look_in_both_themes(app, "told-handed-matrix")?;
    choose(app, "main header button", "CSV")?;
    app.wait_for_text("main [role=status]", "hand-off-as-decided.csv")?;
    let csv = std::fs::read_to_string(folder.file("hand-off-as-decided.csv"))?;
    assert!(csv.contains("MQL,value,4,0,3,0,7"), "{csv}");
    Ok(())
}

/// Each lead by the version of the day on which it was passed on.
fn among_those_passed_on(app: &App) -> Result<(), Trouble> {
    choose(app, "main fieldset label", "Passed on")?;
    wait_for_figure(app, "passed_not_met")?;
    app.wait_for_text(
        &format!("{} h2", card("passed_not_met")),
        "3 of the 7 leads passed on as MQL did not meet it by the version of that day",
    )?;
    app.look("told-handed-passed")?;
    // The longest bar: two passed on under version 2.
    assert_eq!(open_mark(app, "passed_not_met", 0)?, 2);
    as_table(app, "passed_not_met")?;
    app.look("told-handed-passed-table")?;
    app.wait_for_text(&format!("{} tbody", card("passed_not_met")), "Version 2")?;
    app.wait_for_text(&format!("{} h2", card("met_not_passed")), "2")?;
    select(app, "main header", BY, "As if version 1")?;
    app.wait_for_text(
        &format!("{} h2", card("passed_not_met")),
        "5 of the 7 leads passed on as MQL do not meet it",
    )?;
    Ok(())
}

/// The choice goes along into Improve, where it says what it does not change.
fn in_improve(app: &App) -> Result<(), Trouble> {
    choose(app, "nav a", "Improve")?;
    app.wait_for_text("main h1", "Improve")?;
    assert!(address(app)?.contains("told=1"), "{}", address(app)?);
    app.wait_for_text(&card("worked"), "The same by every version")?;
    app.wait_for_text(
        &format!("{} header p", card("back_test")),
        "as if version 1",
    )?;
    app.look("told-handed-improve")
}

/// Two versions of a larger team, for the eye.
#[test]
fn figures_told_by_versions_are_looked_at() -> Result<(), Trouble> {
    let folder = Folder::new("told-looks")?;
    let workspace = sample::workspace(&folder, "team.leadpact");
    let definition = folder.file("definition.json");
    let path = definition.to_str().unwrap_or_default();
    for size in [None, Some(50)] {
        if let Some(size) = size {
            sample::leadpact(&workspace, ["definition", "export", path]);
            let text = std::fs::read_to_string(&definition)?;
            let text = text.replacen("\"value\": 11", &format!("\"value\": {size}"), 1);
            std::fs::write(&definition, text)?;
            sample::leadpact(&workspace, ["definition", "import", path]);
        }
        for (name, side) in [("Anna Nowak", "marketing"), ("Bo Kim", "sales")] {
            sample::leadpact(
                &workspace,
                ["definition", "sign", "--as", name, "--side", side],
            );
        }
    }
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("told-looks", &opening, |app| {
        app.resize(1280, 720)?;
        app.wait_for("nav")?;
        for (address, name) in [
            ("#/measure/funnel?told=decided", "told-funnel-decided"),
            ("#/measure/funnel?told=1", "told-funnel-as-if"),
            (
                "#/measure/over-time?told=decided&from=lead&to=mql&way=cohort",
                "told-cohort",
            ),
            ("#/measure/dashboard?told=1", "told-dashboard"),
            (
                "#/measure/hand-off?part=scorecard&told=decided",
                "told-scorecard",
            ),
            ("#/measure/improve?told=1", "told-improve"),
        ] {
            go(app, address)?;
            app.wait_for("main h1")?;
            settle(app)?;
            app.look(name)?;
        }
        go(app, "#/measure/over-time?told=decided")?;
        look_in_both_themes(app, "told-over-time")?;
        assert!(text(app, &format!("{} header p", card("over_time")))?.contains("version 2 since"));
        Ok(())
    })
}
