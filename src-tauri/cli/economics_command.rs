//! What does the team say of money and plans? Shown, said one by one, and rates of months from a small table.

use std::collections::BTreeMap;

use serde::Serialize;
use workspace::{EconomicsSetting, rates_of_table, read_small_file};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::money_arguments::EconomicsCommand;

/// The largest table of rates that is read.
const MOST_BYTES: usize = 1 << 20;

/// Everything that is said.
#[derive(Serialize)]
struct EconomicsSaid<'a> {
    /// By its name, as text.
    said: BTreeMap<&'a str, &'a str>,
}

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &EconomicsCommand) -> Result<Done, Failure> {
    match wanted {
        EconomicsCommand::Show { json } => show(context, *json)?,
        EconomicsCommand::Set { settings } => set(context, settings)?,
        EconomicsCommand::Rates { file, base } => {
            let bytes = read_small_file(file, MOST_BYTES)?;
            let mut settings = rates_of_table(&String::from_utf8_lossy(&bytes))?;
            settings.push(EconomicsSetting {
                key: "rate_base".to_owned(),
                text: Some(base.code().to_owned()),
            });
            set(context, &settings)?;
        }
    }
    Ok(Done::Well)
}

fn set(context: &mut Context, settings: &[EconomicsSetting]) -> Result<(), Failure> {
    context.open()?.economics_set(settings)?;
    let n = ("n", settings.len().into());
    let line = context.words.say("economics-kept", &[n]);
    Ok(context.streams.line(&line)?)
}

fn show(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let economics = workspace.snapshot().economics();
    if json {
        let said = economics.all().collect();
        return Ok(context.streams.json(&EconomicsSaid { said })?);
    }
    for (key, text) in economics.all() {
        context.streams.line(&format!("{key}={text}"))?;
    }
    Ok(())
}
