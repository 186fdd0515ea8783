//! Do both sides mean the same lead? Leads are drawn, shown one at a time, judged, and laid open.

use agreement::{Calibration, Judgement, Side};
use words::{Arg, Words};
use workspace::{
    CardOpen, DrawAsked, LaidOpen, Workspace, WorkspaceError, calibration_card,
    calibration_laid_open, calibration_sentences, drawn_sentences, split_sentences,
};

use crate::calibration_arguments::{Answer, CalibrationCommand, Draw};
use crate::calibration_json::{CardSaid, DrawnSaid, OpenSaid};
use crate::context::{Context, Done, snapshot_as_of};
use crate::failure::Failure;
use crate::grid::{Grid, Side as Align};

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &CalibrationCommand) -> Result<Done, Failure> {
    match wanted {
        CalibrationCommand::Draw(wanted) => draw(context, wanted)?,
        CalibrationCommand::Card { no, json } => card(context, *no, *json)?,
        CalibrationCommand::Answer(wanted) => answer(context, wanted)?,
        CalibrationCommand::Show { json } => {
            let workspace = context.open_to_read()?;
            let drawn = workspace.calibration()?;
            show(context, &workspace, &drawn, *json)?;
        }
        CalibrationCommand::Reveal { json } => reveal(context, *json)?,
    }
    Ok(Done::Well)
}

fn draw(context: &mut Context, wanted: &Draw) -> Result<(), Failure> {
    let workspace = context.open()?;
    let snapshot = snapshot_as_of(&workspace, wanted.as_of);
    let asked = DrawAsked {
        cards: wanted.cards,
        seed: wanted.seed,
        anew: wanted.anew,
    };
    let drawn = workspace.calibration_draw(&snapshot, asked, context.now)?;
    show(context, &workspace, &drawn, wanted.json)
}

fn card(context: &mut Context, no: u32, json: bool) -> Result<(), Failure> {
    let workspace = context.open_to_read()?;
    let drawn = workspace.calibration()?;
    let personal = workspace.personal_fields()?;
    let words = context.words;
    let card = calibration_card(workspace.snapshot(), &personal, (&drawn, no), words)?;
    if json {
        return Ok(context.streams.json(&CardSaid::from(card))?);
    }
    let mut grid = Grid::new(&[Align::Left, Align::Left]);
    for fact in card.facts {
        let missing = || words.say("value-missing", &[]);
        grid.row([fact.label, fact.value.unwrap_or_else(missing)]);
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    context.streams.gap()?;
    let hidden: Vec<String> = card
        .hidden
        .iter()
        .map(|(why, n)| {
            let key = format!("calibration-hidden-{}", why.name());
            words.say(&key, &[("n", (*n).into())])
        })
        .collect();
    let line = words.say(
        "calibration-hidden",
        &[("fields", words.list_and(&hidden).into())],
    );
    Ok(context.streams.line(&line)?)
}

fn answer(context: &mut Context, wanted: &Answer) -> Result<(), Failure> {
    let workspace = context.open()?;
    let side = Side::from(wanted.side);
    let who = (wanted.name.as_str(), side);
    workspace.calibration_answer(wanted.no, wanted.judgement, who, context.now)?;
    let drawn = workspace.calibration()?;
    let n = drawn.own(wanted.name.trim(), side).count();
    let args = [("n", Arg::from(n)), ("of", drawn.cards.len().into())];
    let line = context.words.say("calibration-kept", &args);
    Ok(context.streams.line(&line)?)
}

fn reveal(context: &mut Context, json: bool) -> Result<(), Failure> {
    let before = context.open_to_read()?.calibration()?;
    // What is laid open is read by anybody, whoever writes.
    let (workspace, drawn) = match before.laid_open() {
        Some(_) => (context.open_to_read()?, before),
        None => {
            let workspace = context.open()?;
            let drawn = workspace.calibration_reveal(context.now)?;
            (workspace, drawn)
        }
    };
    let open = laid_open(&workspace, &drawn, context.words)?;
    if json {
        return Ok(context.streams.json(&OpenSaid::from(open))?);
    }
    say_open(context, &open)
}

fn laid_open(
    workspace: &Workspace,
    drawn: &Calibration,
    words: Words,
) -> Result<LaidOpen, WorkspaceError> {
    let personal = workspace.personal_fields()?;
    calibration_laid_open(workspace.snapshot(), &personal, drawn, words)
}

fn show(
    context: &mut Context,
    workspace: &Workspace,
    drawn: &Calibration,
    json: bool,
) -> Result<(), Failure> {
    let changes = workspace.calibration_changes(drawn)?;
    let snapshot = workspace.snapshot();
    if json {
        let saved = snapshot.definition.as_ref();
        let is_current = saved.is_some_and(|saved| saved.hash == drawn.definition_hash);
        let said = DrawnSaid::of(drawn, is_current, changes);
        return Ok(context.streams.json(&said)?);
    }
    for line in drawn_sentences(drawn, snapshot, changes, context.words) {
        context.streams.line(&line)?;
    }
    let judges = drawn.judges();
    if judges.is_empty() {
        let line = context.words.say("calibration-nobody-yet", &[]);
        context.streams.line(&line)?;
    }
    for judge in judges {
        let args = [
            ("name", Arg::from(&judge.name)),
            ("side", side_said(judge.side, context.words)),
            ("n", judge.n.into()),
            ("of", drawn.cards.len().into()),
        ];
        let line = context.words.say("calibration-judge", &args);
        context.streams.line(&line)?;
    }
    if drawn.laid_open().is_some() {
        let line = context.words.say("calibration-is-open", &[]);
        context.streams.line(&line)?;
    }
    Ok(())
}

fn say_open(context: &mut Context, open: &LaidOpen) -> Result<(), Failure> {
    let words = context.words;
    for line in calibration_sentences(open, words) {
        context.streams.line(&line)?;
    }
    context.streams.gap()?;
    let heading = |key: &str| (Align::Left, words.say(key, &[]));
    let mut grid = Grid::under(&[
        (Align::Right, words.say("calibration-column-card", &[])),
        heading("side-marketing"),
        heading("side-sales"),
        heading("calibration-column-draft"),
        heading("calibration-column-lead"),
    ]);
    for card in &open.cards {
        grid.row(row_of(card, words));
    }
    for line in grid.lines(0) {
        context.streams.line(&line)?;
    }
    if open.parted.by.is_empty() {
        return Ok(());
    }
    context.streams.gap()?;
    context
        .streams
        .line(&words.say("calibration-splits", &[]))?;
    for by in &open.parted.by {
        context.streams.line(&format!("  {}", by.sentence))?;
        for line in split_sentences(by, words) {
            context.streams.line(&format!("    {line}"))?;
        }
    }
    if let Some(share) = open.parted.by_chance {
        let share = words.percent(share);
        let line = words.say("calibration-by-chance", &[("share", share.into())]);
        context.streams.line(&line)?;
    }
    Ok(())
}

fn row_of(card: &CardOpen, words: Words) -> [String; 5] {
    let word = |word: Option<Judgement>| match word {
        Some(judgement) => {
            let key = format!("judgement-{}", judgement.name().replace('_', "-"));
            words.say(&key, &[])
        }
        None => "–".to_owned(),
    };
    let [marketing, sales] = card.words.map(word);
    let draft = card.draft.map_or_else(
        || "–".to_owned(),
        |verdict| {
            words.say(
                &format!("verdict-{}", verdict.name().replace(' ', "-")),
                &[],
            )
        },
    );
    let gone = || words.say("calibration-lead-gone", &[]);
    [
        card.no.to_string(),
        marketing,
        sales,
        draft,
        card.title.clone().unwrap_or_else(gone),
    ]
}

fn side_said(side: Side, words: Words) -> Arg {
    words.say(&format!("side-{}", side.name()), &[]).into()
}
