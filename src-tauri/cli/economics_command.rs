//! What does the team say of money and plans? Shown, said one by one, and rates of months from a small table.

use std::collections::BTreeMap;

use serde::Serialize;
use workspace::{Channel, EconomicsSetting, channels_of_table, rates_of_table, read_small_file};

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

/// A source.
#[derive(Serialize)]
struct SourceSaid {
    /// As it is written.
    source: String,
    /// The name of its channel; null where nobody put it into one.
    channel: Option<&'static str>,
}

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &EconomicsCommand) -> Result<Done, Failure> {
    match wanted {
        EconomicsCommand::Show { json } => show(context, *json)?,
        EconomicsCommand::Set { settings } => set(context, settings)?,
        EconomicsCommand::Channels { file, json } => {
            if let Some(file) = file {
                let bytes = read_small_file(file, MOST_BYTES)?;
                let settings = channels_of_table(&String::from_utf8_lossy(&bytes))?;
                context.open()?.economics_set(&settings)?;
            }
            channels(context, *json)?;
        }
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

/// Every source with its channel, as a table that can be read again.
fn channels(context: &mut Context, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let snapshot = workspace.snapshot();
    let economics = snapshot.economics();
    let sources: Vec<SourceSaid> = (snapshot.sources().into_iter())
        .map(|source| SourceSaid {
            channel: economics.channel(&source).map(Channel::name),
            source,
        })
        .collect();
    if json {
        return Ok(context.streams.json(&sources)?);
    }
    for SourceSaid { source, channel } in sources {
        let line = format!("{source};{}", channel.unwrap_or_default());
        context.streams.line(&line)?;
    }
    Ok(())
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
