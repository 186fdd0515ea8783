//! How does every screen look? In light and dark, on a small and on a usual display: a picture of each
//! in `target/screens/`, and no accessibility fault in either theme.

use std::path::PathBuf;

use serde_json::json;
use tests::places::{self, Folder};
use tests::webdriver::{App, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{begin_empty, choose, go, leads_in_table, settle, switch};

/// Width and height; the first is the smallest that the frame has to fit without a scroll bar.
const SIZES: [(u32, u32); 2] = [(1280, 720), (1920, 1080)];

#[test]
fn a_new_person_sees_screens_without_faults() -> Result<(), Trouble> {
    let opening = Opening {
        picked_file: Some(fixture()),
        ..Opening::default()
    };
    journey("looks-of-a-beginning", &opening, |app| {
        let mut seen = Seen::of(app);
        app.wait_for("main h1")?;
        seen.look("first-run")?;
        for theme in ["light", "dark"] {
            // Over the open question, no switch can be reached.
            switch(app, theme)?;
            app.click("[data-testid=welcome-workshop]")?;
            app.wait_for("dialog[open]")?;
            settle(app)?;
            seen.look_once(&format!("naming-{theme}-1920"));
            choose(app, "dialog[open] button", "Cancel")?;
        }
        begin_empty(app, "welcome-workshop")?;
        go(app, "#/")?;
        app.wait_for_text("main h1", "Where you stand")?;
        seen.look("home-empty")?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text("main h2", "MQL")?;
        seen.look("definition-empty")?;
        go(app, "#/apply/leads")?;
        app.wait_for_text("main h2", "No leads yet")?;
        seen.look("leads-empty")?;
        go(app, "#/measure/funnel")?;
        app.wait_for_text("main h2", "Nothing to measure yet")?;
        seen.look("funnel-empty")?;
        import(app, &mut seen)?;
        seen.without_faults();
        Ok(())
    })
}

#[test]
fn an_analyst_sees_screens_without_faults() -> Result<(), Trouble> {
    let folder = Folder::new("looks")?;
    let opening = Opening {
        workspace: Some(sample::workspace(&folder, "Sample story.leadpact")),
        ..Opening::default()
    };
    journey("looks-of-the-sample", &opening, |app| {
        let mut seen = Seen::of(app);
        app.wait_for("section[aria-labelledby=card-funnel] li")?;
        seen.look("home")?;
        go(app, "#/apply/leads")?;
        leads_in_table(app)?;
        seen.look("leads")?;
        go(app, "#/apply/leads?stage=sql&standing=unknown")?;
        app.click("#lead-3 [role=gridcell]:nth-child(7)")?;
        app.wait_for("[data-testid=side-panel] dl")?;
        seen.look("lead")?;
        go(app, "#/apply/leads?q=nobody+is+called+this")?;
        app.wait_for_text("main h2", "No lead is like this")?;
        seen.look("leads-none")?;
        go(app, "#/agree/definition")?;
        app.wait_for_text("main h2", "Ideal customer profile")?;
        seen.look("definition-icp")?;
        go(app, "#/agree/definition?part=stage.mql")?;
        app.wait_for_text("main h2", "MQL")?;
        seen.look("definition-stage")?;
        go(app, "#/agree/definition?part=exclusions")?;
        app.wait_for_text("main h2", "Exclusions")?;
        seen.look("definition-exclusions")?;
        for (address, name) in [
            ("#/measure/funnel", "funnel"),
            ("#/measure/funnel?view=table", "funnel-table"),
            ("#/measure/funnel?by=country", "funnel-by-field"),
        ] {
            go(app, address)?;
            app.wait_for("main figure svg, main table")?;
            seen.look(name)?;
        }
        seen.without_faults();
        Ok(())
    })
}

fn import(app: &App, seen: &mut Seen<'_>) -> Result<(), Trouble> {
    go(app, "#/apply/import")?;
    app.wait_for_text("main h2", "Drop a list here")?;
    seen.look("import-1-file")?;
    choose(app, "main button", "Choose a file")?;
    app.wait_for("main tbody tr")?;
    seen.look("import-1-look")?;
    choose(app, "main button", "Go on to the columns")?;
    app.wait_for("main tbody tr")?;
    seen.look("import-2-columns")?;
    choose(app, "main button", "Show what will happen")?;
    app.wait_for_text("main h2", "What will happen")?;
    seen.look("import-3-outcome")?;
    choose(app, "main button", "Import: 37 accepted")?;
    app.wait_for_text("main h2", "What happened")?;
    seen.look("import-4-done")
}

/// What was found wrong; all screens are looked at before any of it fails the journey.
struct Seen<'app> {
    app: &'app App,
    faults: Vec<String>,
}

impl<'app> Seen<'app> {
    fn of(app: &'app App) -> Self {
        let faults = Vec::new();
        Self { app, faults }
    }

    /// Looks at the screen in both themes and sizes. Its faults do not hang on the size.
    fn look(&mut self, name: &str) -> Result<(), Trouble> {
        for (width, height) in SIZES {
            resize(self.app, width, height)?;
            if !fits(self.app)? {
                let fault = format!("{name} at {width} × {height}: the frame scrolls");
                self.faults.push(fault);
            }
            for theme in ["light", "dark"] {
                switch(self.app, theme)?;
                settle(self.app)?;
                let picture = format!("{name}-{theme}-{width}");
                if width == SIZES[0].0 {
                    self.look_once(&picture);
                } else {
                    self.app.screenshot(&picture)?;
                }
            }
        }
        Ok(())
    }

    fn look_once(&mut self, picture: &str) {
        let looked = self.app.look(picture);
        self.faults
            .extend(looked.err().map(|fault| fault.to_string()));
    }

    fn without_faults(&self) {
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
    }
}

fn resize(app: &App, width: u32, height: u32) -> Result<(), Trouble> {
    app.resize(width, height)?;
    app.wait_until(&format!("a window of {width} × {height}"), || {
        let size = app.script("return [innerWidth, innerHeight]", &[])?;
        Ok((size == json!([width, height])).then_some(()))
    })
}

fn fits(app: &App) -> Result<bool, Trouble> {
    let look = "
        const page = document.documentElement;
        return page.scrollWidth <= innerWidth && page.scrollHeight <= innerHeight;";
    Ok(app.script(look, &[])?.as_bool().unwrap_or(false))
}

fn fixture() -> PathBuf {
    places::root().join("tests/fixtures/people.csv")
}
