//! Which figures stand on paper? The funnel by the text itself, as of the day: a picture, and the same
//! numbers as a table, for those who read no picture.

use std::sync::Arc;

use charts::{Size, Theme};
use definition::Definition;
use funnel::{Count, funnel as counted};
use jiff::Timestamp;
use papers::{Alignment, Block, Column};
use store::SavedDefinition;
use words::Words;

use crate::on_paper::{TheText, owner_name};
use crate::{
    FunnelRequest, FunnelStep, Laid, Snapshot, WorkspaceError, caption, draw_funnel, funnel_steps,
    rate_counts,
};

/// Of a picture as wide as a page, in which the letters are as large as those of the notes.
const ON_PAPER: Size = Size {
    width: 900,
    height: 440,
};

/// The funnel of the leads of `snapshot` by the text; a note where it cannot be asked of any.
pub(super) fn funnel_of(
    snapshot: &Snapshot,
    text: &TheText<'_>,
    words: Words,
) -> Result<Option<Vec<Block>>, WorkspaceError> {
    let judged = judged_by(snapshot, text.definition);
    let Some((steps, picture)) = picture_of(&judged, words)? else {
        return Ok(None);
    };
    let mut blocks = vec![
        Block::Picture {
            svg: picture.svg,
            alt: picture.alt,
        },
        table(&steps, words),
        Block::Note(words.say("funnel-count-complete-path-explained", &[])),
    ];
    let has_unknown = |step: &FunnelStep| step.figures.as_ref().is_some_and(|one| one.unknown > 0);
    if steps.iter().any(has_unknown) {
        blocks.push(Block::Note(words.say("papers-range-says", &[])));
    }
    Ok(Some(blocks))
}

/// The leads of now, asked by this definition.
pub(super) fn judged_by(snapshot: &Snapshot, definition: &Definition) -> Snapshot {
    let saved = snapshot.definition.as_ref();
    if saved.is_some_and(|saved| saved.definition == *definition) {
        return snapshot.clone();
    }
    let saved = SavedDefinition {
        definition: definition.clone(),
        hash: definition.hash(),
        saved_at: Timestamp::UNIX_EPOCH,
    };
    snapshot.with_definition(Arc::new(saved), snapshot.as_of)
}

/// A funnel as a picture, and what it shows.
pub(super) struct Drawn {
    pub(super) svg: String,
    pub(super) alt: String,
}

/// The funnel of a snapshot by its definition, with its steps; `None` where it cannot be asked of any lead.
pub(super) fn picture_of(
    judged: &Snapshot,
    words: Words,
) -> Result<Option<(Vec<FunnelStep>, Drawn)>, WorkspaceError> {
    let Some((definition, verdicts)) = judged.decided() else {
        return Ok(None);
    };
    if judged.n_population() == 0 {
        return Ok(None);
    }
    let among = judged.population().map(|list| &list.on);
    let stages = counted(definition, verdicts, Count::CompletePath, among);
    let request = FunnelRequest {
        laid: Laid::joint(),
        count: Count::CompletePath,
        theme: Theme::Light,
        size: ON_PAPER,
        alone: false,
    };
    let steps = funnel_steps(judged, &request.laid, &stages, words);
    let picture = draw_funnel(judged, &steps, &request, words)?;
    let funnel = words.say("papers-funnel", &[]);
    let drawn = Drawn {
        svg: picture.svg,
        alt: format!("{funnel}: {}", caption(judged, request.count, words)),
    };
    Ok(Some((steps, drawn)))
}

/// [`funnel_of`], with a note in its place where there is none.
pub(super) fn funnel(
    snapshot: &Snapshot,
    text: &TheText<'_>,
    words: Words,
) -> Result<Vec<Block>, WorkspaceError> {
    let none = || vec![Block::Note(words.say("papers-funnel-none", &[]))];
    Ok(funnel_of(snapshot, text, words)?.unwrap_or_else(none))
}

fn table(steps: &[FunnelStep], words: Words) -> Block {
    let column = |key: &str, alignment| Column {
        head: words.say(key, &[]),
        alignment,
    };
    let rows = steps.iter().enumerate().map(|(i, step)| {
        let Some(figures) = &step.figures else {
            let owner = owner_name(step.owner, words);
            return vec![
                step.label.clone(),
                owner,
                words.say("funnel-not-measured", &[]),
            ];
        };
        let (least, most) = (figures.n as u64, (figures.n + figures.unknown) as u64);
        let n = match figures.unknown {
            0 => words.integer(least),
            _ => {
                let both = [("least", least), ("most", most)];
                let both = both.map(|(name, n)| (name, words.integer(n).into()));
                words.say("papers-range", &both)
            }
        };
        let rate = figures.from_previous.map(|rate| match rate.rate {
            None => words.say("funnel-no-rate", &[]),
            Some(share) => {
                let counts = rate_counts(steps, i, rate, words);
                format!("{} ({counts})", words.percent(share))
            }
        });
        let owner = owner_name(step.owner, words);
        vec![step.label.clone(), owner, n, rate.unwrap_or_default()]
    });
    Block::Table {
        columns: vec![
            column("funnel-column-stage", Alignment::Left),
            column("funnel-column-owner", Alignment::Left),
            column("funnel-column-n", Alignment::Right),
            column("funnel-column-previous", Alignment::Right),
        ],
        rows: rows.collect(),
    }
}
