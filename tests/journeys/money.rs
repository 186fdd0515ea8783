//! Can a person see what leads cost and bring? Figures, what is typed, a count opened, a plan with another conversion.

use tests::webdriver::{App, Opening, Trouble, journey};

use crate::steps::{
    begin_with_sample, choose, field, go, leads_in_table, look_in_both_themes, numbers, retype,
    select, settle, speak, text,
};

/// The card of a figure whose finding begins so.
const COST: &str = "main section:nth-of-type(1)";

#[test]
fn what_leads_cost_is_seen_opened_and_planned_with() -> Result<(), Trouble> {
    journey("money", &Opening::default(), |app| {
        app.resize(1280, 720)?;
        begin_with_sample(app)?;
        go(app, "#/measure/money")?;
        app.wait_for_text(&format!("{COST} h2"), "Per MQL")?;
        look_in_both_themes(app, "money")?;
        a_count_opens_its_leads(app)?;
        what_is_typed_counts(app)?;
        the_plan_follows_a_conversion(app)?;
        sources_have_channels(app)?;
        in_other_languages(app)
    })
}

fn a_count_opens_its_leads(app: &App) -> Result<(), Trouble> {
    choose(app, &format!("{COST} label"), "Table")?;
    let cell = format!("{COST} tbody tr:first-child td:nth-child(4) a");
    app.wait_for(&cell)?;
    settle(app)?;
    app.look("money-table")?;
    let n = numbers(&text(app, &cell)?)[0];
    app.click(&cell)?;
    app.wait_for_text("main h1", "Leads")?;
    assert_eq!(leads_in_table(app)?, n);
    go(app, "#/measure/money")
}

/// Without the margin its figure asks for it; with another it is worked out anew.
fn what_is_typed_counts(app: &App) -> Result<(), Trouble> {
    app.wait_for_text("main", "An account is worth 49,371.43 EUR")?;
    let margin = field(app, "main", "Gross margin (%)")?;
    retype(app, &margin, "50")?;
    app.click("[data-testid=economics-save]")?;
    app.wait_for_text("main", "An account is worth 34,285.71 EUR")?;
    let margin = field(app, "main", "Gross margin (%)")?;
    retype(app, &margin, "much")?;
    app.click("[data-testid=economics-save]")?;
    app.wait_for_text("main", "This is nothing that figures of money take.")?;
    app.look("money-refused")
}

/// Sources are put into a channel by a menu, costs are told by it, and the plan is split by where leads come from.
fn sources_have_channels(app: &App) -> Result<(), Trouble> {
    go(app, "#/measure/money")?;
    let panel = "[data-testid=channels]";
    let open = format!("{panel} [role=status]");
    let before = numbers(&app.wait_for(&open)?.text()?);
    let before = before.first().copied().unwrap_or_default();
    for (done, source) in ["Paid Search", "Paid Social"].into_iter().enumerate() {
        select(app, panel, source, "Paid")?;
        // While one is kept the other menus wait.
        let left = before.saturating_sub(done as u64 + 1);
        app.wait_for_text(&open, &format!("{left} sources are in no channel yet"))?;
    }
    choose(app, "main label", "Channel")?;
    // Of one channel alone nothing is drawn: the table stands at once.
    app.wait_for_text(&format!("{COST} tbody"), "Not assigned")?;
    look_in_both_themes(app, "money-channels")?;
    app.script(
        &format!("document.querySelector('{panel}').scrollIntoView()"),
        &[],
    )?;
    app.look("money-channels-said")?;
    select(app, "main", "Split", "by source")?;
    app.wait_for_text("main", "with this mix of sources")?;
    app.look("money-plan-mix")?;
    go(app, "#/measure/money")
}

fn the_plan_follows_a_conversion(app: &App) -> Result<(), Trouble> {
    app.wait_for_text("main", "24 won deals take between")?;
    select(app, "main", "What if, from", "MQL")?;
    let percent = field(app, "main", "per cent go on")?;
    retype(app, &percent, "40")?;
    app.wait_for_text("main", "What if 40% of “MQL” went on")?;
    settle(app)?;
    app.look("money-plan")
}

fn in_other_languages(app: &App) -> Result<(), Trouble> {
    for (language, title) in [("pl", "Pieniądze"), ("th", "เงิน")] {
        speak(app, language)?;
        go(app, "#/measure/money")?;
        app.wait_for_text("main h1", title)?;
        settle(app)?;
        app.look(&format!("money-{language}"))?;
    }
    Ok(())
}
