//! Is what `check` finds mended by the button that offers it, and taken back like any other edit?

use tests::places::Folder;
use tests::webdriver::{Opening, Trouble, journey};

use crate::sample;
use crate::steps::{go, look_in_both_themes};

const FINDINGS: &str = "[data-testid=findings]";

#[test]
fn a_finding_is_mended_where_it_is_said() -> Result<(), Trouble> {
    let folder = Folder::new("mending")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "team.leadpact")),
        ..Opening::default()
    };
    journey("mending", &opening, |app| {
        app.wait_for("#card-funnel")?;
        go(app, "#/agree/definition?part=stage.sql")?;
        app.wait_for_text(FINDINGS, "1 thing worth a look")?;
        app.click(&format!("{FINDINGS} summary"))?;
        app.wait_for_text(FINDINGS, "without")?;
        look_in_both_themes(app, "definition-mend")?;
        app.click(&format!("{FINDINGS} li button"))?;
        app.wait_until_gone(FINDINGS)?;
        // The rule of the earlier stage now stands in that of the later one.
        app.wait_for_text("main", "Reached by")?;
        app.click("main header button[aria-label=Undo]")?;
        app.wait_for_text(FINDINGS, "1 thing worth a look")?;
        Ok(())
    })
}
