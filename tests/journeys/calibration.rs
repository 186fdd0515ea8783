//! Do two sides judge the same leads alone, at one keyboard? Each judges by three keys without seeing the other;
//! laid open, what is counted is what they said, and what divides them goes on in the editor.

use tests::places::Folder;
use tests::webdriver::{App, Key, Opening, Trouble, journey};

use crate::sample;
use crate::steps::{
    begin_empty, begin_with_sample, choose, field, go, look_in_both_themes, retype, settle, speak,
    text,
};

const SCREEN: &str = "[data-testid=calibration]";
const JUDGING: &str = "[data-testid=judging]";
const FACTS: &str = "[data-testid=judging] section[aria-label='What is known of the lead']";
const OPEN: &str = "[data-testid=laid-open]";

#[test]
fn both_sides_judge_blind_by_keyboard_and_see_where_they_divide() -> Result<(), Trouble> {
    let data = Folder::new("calibration")?;
    let opening = Opening {
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let mut sizes = Vec::new();
    journey("calibration", &opening, |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/agree/calibration")?;
        app.wait_for_text(SCREEN, "Is this lead a good one, good enough for MQL?")?;
        look_in_both_themes(app, "calibration-begin")?;
        choose(app, "main button", "Draw the leads")?;
        app.wait_for_text(SCREEN, "Who judges now?")?;
        begin_to_judge(app, "Anna Nowak", "Marketing")?;
        look_in_both_themes(app, "calibration-card")?;
        for no in 1..=20 {
            sizes.push(employees(app, no)?);
            app.press(&[Key::Letter('1')])?;
        }
        app.wait_for_text(JUDGING, "All judged: next person")?;
        choose(app, "main button", "All judged: next person")?;
        app.wait_for_text("[data-testid=far-marketing]", "20 of 20")?;
        app.wait_for_text(SCREEN, "This takes at least one person of each side.")?;

        begin_to_judge(app, "Bo Kim", "Sales")?;
        let pressed = app.find_all("[data-testid=judging] [aria-pressed=true]")?;
        assert!(pressed.is_empty(), "nothing of Anna's is seen");
        for no in 1..=20 {
            let size = employees(app, no)?;
            let key = if size.is_some_and(|n| n >= LARGE) {
                '1'
            } else {
                '2'
            };
            app.press(&[Key::Letter(key)])?;
        }
        choose(app, "main button", "All judged: next person")?;
        app.wait_for_text("[data-testid=far-sales]", "20 of 20")?;
        look_in_both_themes(app, "calibration-waiting")?;
        choose(app, "main button", "Lay the answers open")?;
        app.wait_for_text("dialog[open]", "Lay the answers open?")?;
        choose(app, "dialog[open] button", "Lay the answers open")?;

        let alike = sizes.iter().flatten().filter(|n| **n >= LARGE).count();
        let headline = format!("You agreed on {alike} of 20.");
        app.wait_for_text(OPEN, &headline)?;
        let divided = app.find_all("[data-testid=answer-row]")?.len();
        assert_eq!(divided, 20 - alike, "only what divides them is shown first");
        look_in_both_themes(app, "calibration-open")?;
        app.click("[data-testid=answer-row] button")?;
        app.wait_for_text(OPEN, "Bo Kim (Sales): not good")?;
        app.look("calibration-open-lead")?;
        speak(app, "pl")?;
        app.wait_for_text(OPEN, "Zgodziliście się co do")?;
        app.look("calibration-open-pl")?;
        speak(app, "th")?;
        app.wait_for_text(OPEN, "เห็นตรงกัน")?;
        app.look("calibration-open-th")?;
        speak(app, "en")?;
        choose(app, "[data-testid=splits] button", "Discuss as a criterion")?;
        app.wait_for("main [data-criterion]:focus")?;
        settle(app)?;
        let seen = "const at = document.activeElement.getBoundingClientRect(); \
                    return at.top >= 0 && at.bottom <= window.innerHeight";
        app.wait_until("the new criterion in view", || {
            let seen = app.script(seen, &[])?;
            Ok(seen.as_bool().filter(|seen| *seen))
        })?;
        app.look("calibration-discussed")
    })?;
    let workspace = data.file("io.leadpact.app/Sample story.leadpact");
    let shown = sample::json(&workspace, ["calibration", "show"]);
    assert_eq!(shown["judges"].as_array().map(Vec::len), Some(2), "{shown}");
    journey("calibration-again", &opening, |app| {
        go(app, "#/agree/calibration")?;
        app.wait_for_text(OPEN, "You agreed on")?;
        Ok(())
    })
}

/// From how many employees on sales calls a lead good here.
const LARGE: u64 = 50;

fn begin_to_judge(app: &App, name: &str, side: &str) -> Result<(), Trouble> {
    let who = field(app, "[data-testid=who-judges]", "Your name")?;
    retype(app, &who, name)?;
    choose(app, "[data-testid=who-judges] label", side)?;
    app.click("[data-testid=who-judges] button[type=submit]")?;
    app.wait_for_text(JUDGING, &format!("{name} judges for {side}"))?;
    Ok(())
}

/// How many employees the card of this place says the company has at least; `None` where it does not say.
fn employees(app: &App, no: u32) -> Result<Option<u64>, Trouble> {
    app.wait_for_text(JUDGING, &format!("Lead {no} of 20"))?;
    app.wait_for(FACTS)?;
    let facts = text(app, FACTS)?;
    let mut lines = facts
        .lines()
        .skip_while(|line| *line != "Number of Employees");
    let said = lines.nth(1).unwrap_or_default();
    let digits: String = said
        .chars()
        .filter(|letter| !letter.is_whitespace() && *letter != ',' && *letter != '.')
        .take_while(char::is_ascii_digit)
        .collect();
    Ok(digits.parse().ok())
}

#[test]
fn where_no_list_is_there_the_sample_story_serves() -> Result<(), Trouble> {
    journey("calibration-empty", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_empty(app, "welcome-workshop")?;
        go(app, "#/agree/calibration")?;
        app.wait_for_text("main", "There are no leads to judge")?;
        settle(app)?;
        look_in_both_themes(app, "calibration-empty")?;
        choose(app, "main button", "Judge leads of the sample story")?;
        app.wait_for_text(SCREEN, "Is this lead a good one, good enough for MQL?")?;
        choose(app, "main button", "Draw the leads")?;
        app.wait_for_text(SCREEN, "Who judges now?").map(|_| ())
    })
}
