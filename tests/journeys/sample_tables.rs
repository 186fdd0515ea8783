//! Has the sample story all there is to look at: lists, stage history, costs and counts; and is the funnel
//! broken down by its lists, each count opening its leads?

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    go, leads_in_table, look_in_both_themes, numbers, select, settle, speak, switch,
};
use crate::words::word;

#[test]
fn the_sample_story_has_lists_and_every_table_and_its_funnel_divides_by_list() -> Result<(), Trouble>
{
    let folder = Folder::new("sample-tables")?;
    let workspace = sample::workspace(&folder, "sample.leadpact");
    let lists = sample::json(&workspace, ["lists"]);
    let lists = lists.as_array().cloned().unwrap_or_default();
    let by_list = sample::json(&workspace, ["funnel", "--by-list"]);
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    journey("sample-tables", &opening, |app| {
        app.resize(1280, 720)?;
        go(app, "#/apply/lists")?;
        app.wait_for("[data-testid=list-row]")?;
        assert_eq!(app.find_all("[data-testid=list-row]")?.len(), lists.len());
        look_in_both_themes(app, "sample-lists")?;
        for table in ["stage_history", "costs", "counts"] {
            go(app, &format!("#/apply/tables?table={table}"))?;
            app.wait_for("main [role=gridcell]")?;
            look_in_both_themes(app, &format!("sample-{table}"))?;
        }
        go(app, "#/measure/funnel")?;
        select(
            app,
            "main",
            &word("en", "funnel-by"),
            &word("en", "funnel-by-list"),
        )?;
        app.wait_for("[data-testid=parts] tbody tr")?;
        app.wait_for_text(
            "[data-testid=figure-funnel] li",
            &word("en", "leads-lists-overlap"),
        )?;
        let slices = by_list["by"].as_array().cloned().unwrap_or_default();
        let rows = app.find_all("[data-testid=parts] tbody tr")?;
        assert_eq!(rows.len(), slices.len());
        for (row, slice) in rows.iter().zip(&slices) {
            let said = numbers(&row.text()?);
            let n = slice["n_leads"].as_u64().unwrap_or_default();
            assert!(said.contains(&n), "{said:?} {slice}");
        }
        look_in_both_themes(app, "sample-funnel-by-list")?;
        // The first count of the first list opens exactly its leads; and so do those on none.
        for (place, slice) in [("first", slices.first()), ("last", slices.last())] {
            go(app, "#/measure/funnel?by=@list")?;
            let link = format!("[data-testid=parts] tbody tr:{place}-child td:nth-child(4) a");
            let counted = app.wait_for(&link)?.text()?;
            app.click(&link)?;
            let n = slice.map(|slice| slice["stages"][1]["n"].clone());
            let n = n.and_then(|n| n.as_u64()).unwrap_or_default();
            assert_eq!(numbers(&counted).first(), Some(&n), "{place}");
            assert_eq!(leads_in_table(app)?, n, "{place}");
        }
        go(app, "#/apply/leads?stage=won&standing=complete_path")?;
        app.click("#lead-0 [role=gridcell]:nth-child(8)")?;
        app.wait_for_text("[data-testid=side-panel]", "Customer")?;
        look_in_both_themes(app, "sample-lead")?;
        looked_at_large(app)
    })
}

/// The same on a large screen, and in the language of the longest words.
fn looked_at_large(app: &App) -> Result<(), Trouble> {
    for language in ["en", "pl"] {
        speak(app, language)?;
        app.resize(1920, 1080)?;
        for (address, name) in [
            ("#/", "sample-home"),
            ("#/apply/lists", "sample-lists"),
            ("#/measure/funnel?by=@list", "sample-funnel-by-list"),
        ] {
            go(app, address)?;
            switch(app, "light")?;
            settle(app)?;
            app.look(&format!("{name}-{language}-1920"))?;
        }
    }
    app.resize(1280, 720)
}
