//! Which accessibility faults does the page have? Asked of axe-core, put into the page by script.

use super::app::App;
use super::trouble::Trouble;
use crate::places;
use serde_json::{Value, json};
use std::fmt;

/// The levels that the project promises: WCAG 2.2 A and AA, and axe's own good practice.
const RULES: [&str; 6] = [
    "wcag2a",
    "wcag2aa",
    "wcag21a",
    "wcag21aa",
    "wcag22aa",
    "best-practice",
];

/// One rule of axe-core that the page breaks, and where.
pub struct Violation {
    /// axe-core's name of the rule, such as `label-title-only`.
    pub rule: String,
    /// `minor`, `moderate`, `serious` or `critical`.
    pub impact: String,
    /// What to do, in axe-core's words.
    pub help: String,
    /// The elements, as CSS selectors.
    pub places: Vec<String>,
}

impl fmt::Debug for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} ({}): {} at {}",
            self.rule,
            self.impact,
            self.help,
            self.places.join(", ")
        )
    }
}

impl App {
    /// Looks at the screen as it is now: leaves a picture, and finds it without accessibility faults
    /// and without a message that was not found or not filled in. Call it once per theme.
    ///
    /// # Errors
    /// A fault; the message names each one and where it is.
    pub fn look(&self, picture: &str) -> Result<(), Trouble> {
        self.screenshot(picture)?;
        let faults = self.accessibility_faults()?;
        if !faults.is_empty() {
            return Err(Trouble::new(format!("{picture} has faults: {faults:#?}")));
        }
        let text = self.script("return document.body.innerText", &[])?;
        let broken = text.as_str().unwrap_or_default().lines().find(|line| {
            ["⟦", "{$", "{ $", "undefined", "[object Object]", "NaN"]
                .iter()
                .any(|mark| line.contains(mark))
        });
        match broken {
            Some(line) => Err(Trouble::new(format!(
                "{picture} shows what nobody should read: {line}"
            ))),
            None => Ok(()),
        }
    }

    /// Everything axe-core finds wrong with what is on the screen now; empty when it is clean.
    ///
    /// # Errors
    /// axe-core is not installed (`npm ci` in ui/) or the page does not run it.
    pub fn accessibility_faults(&self) -> Result<Vec<Violation>, Trouble> {
        let file = places::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&file).map_err(|error| {
            Trouble::new(format!("{}: {error}; run `npm ci` in ui/", file.display()))
        })?;
        self.script(&format!("if (!window.axe) {{ {axe}\n}}"), &[])?;
        let run = "
            const [rules, done] = arguments;
            axe.run(document, { runOnly: rules, resultTypes: ['violations'] }).then(
                (found) => done({ violations: found.violations }),
                (error) => done({ error: String(error) }),
            );";
        let answer = self.script_with_callback(run, &[json!(RULES)])?;
        if let Some(error) = answer.get("error").and_then(Value::as_str) {
            return Err(Trouble::new(format!("axe-core: {error}")));
        }
        let violations = answer.get("violations").and_then(Value::as_array);
        let violations = violations.ok_or_else(|| Trouble::new("axe-core did not answer"))?;
        Ok(violations.iter().map(violation).collect())
    }
}

fn violation(found: &Value) -> Violation {
    let word = |name: &str| found[name].as_str().unwrap_or_default().to_string();
    let nodes = found["nodes"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    Violation {
        rule: word("id"),
        impact: word("impact"),
        help: word("help"),
        places: nodes.iter().map(|node| selector(&node["target"])).collect(),
    }
}

/// A target is a list of selectors, one per nested frame or shadow root.
fn selector(target: &Value) -> String {
    let parts = target.as_array().map(Vec::as_slice).unwrap_or_default();
    let words: Vec<String> = parts
        .iter()
        .map(|part| part.as_str().map_or_else(|| part.to_string(), String::from))
        .collect();
    words.join(" ")
}
