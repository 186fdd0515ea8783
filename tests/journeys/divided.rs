//! By what can the funnel be divided? By grades, scores, criteria and versions as by any field, as the command line
//! divides it; every count of a part opens exactly its leads, and so does each cell of fit by engagement.

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::figure_card::{open_mark, wait_for_figure};
use crate::sample;
use crate::steps::{go, leads_in_table, look_in_both_themes, numbers, select};

#[test]
fn the_funnel_divides_by_grade_score_and_criterion_and_the_grid_opens_its_leads()
-> Result<(), Trouble> {
    let folder = Folder::new("divided")?;
    let workspace = sample::graded(&folder);
    let told = |by: &str| sample::json(&workspace, ["report", "funnel", "--by", by]);
    let parts = [
        ("by Grade", told("@grade")),
        ("by Engagement", told("@score:eager")),
        ("by big", told("@criterion:big")),
    ];
    let opening = Opening {
        workspace: Some(workspace.clone()),
        ..Opening::default()
    };
    journey("divided", &opening, |app| {
        app.resize(1280, 720)?;
        for (by, told) in &parts {
            divided(app, by, told)?;
        }
        go(app, "#/measure/funnel?by=@grade")?;
        app.wait_for("[data-testid=parts]")?;
        wait_for_figure(app, "grid")?;
        look_in_both_themes(app, "measure-funnel-by-grade")?;
        app.script(
            "document.querySelector('[data-testid=figure-grid]').scrollIntoView()",
            &[],
        )?;
        look_in_both_themes(app, "measure-grid")?;
        assert!(open_mark(app, "grid", 0)? > 0);
        assert!(open_mark(app, "funnel", 1)? > 0);
        Ok(())
    })
}

/// The first part counts what the command line counts, and opens it.
fn divided(app: &App, by: &str, told: &serde_json::Value) -> Result<(), Trouble> {
    go(app, "#/measure/funnel")?;
    wait_for_figure(app, "funnel")?;
    select(app, "main", "Break down by", by)?;
    let count = "[data-testid=parts] tbody tr:first-child td:nth-child(4)";
    let n = numbers(&app.wait_for(count)?.text()?)[0];
    let step = told["rows"]
        .as_array()
        .and_then(|rows| rows.iter().find(|row| row["step"] == "MQL"));
    assert_eq!(step.and_then(|row| row["n"].as_u64()), Some(n), "{by}");
    if n > 0 {
        app.click(&format!("{count} a"))?;
        app.wait_for_text("main h1", "Leads")?;
        assert_eq!(leads_in_table(app)?, n, "{by}");
    }
    Ok(())
}
