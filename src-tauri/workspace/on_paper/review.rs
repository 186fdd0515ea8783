//! What lies on the table when both sides look back? The agreement it rests on, what the figures say, and each of
//! them with picture, table and notes: one paper, whose every page names version, day and run.

use std::path::Path;
use std::sync::Arc;

use papers::{Block, Form, Paper, Sentence};
use words::{Arg, Words};

use crate::measure::{
    BackTests, FunnelWanted, HandOffMatrix, Losses, MoneyAsked, MoneyFigure, OverTime, Rejections,
    Scorecard, Shown, Speed, Stock, TimeView, Wanted, blocks,
};
use crate::on_paper::{PaperForm, SHORT_HASH, TheText, bytes_of, colours};
use crate::{Snapshot, WorkspaceError, export_bytes};

/// Rows of a table on paper: who wants all of them has the spreadsheet of the figure.
const MOST_ROWS: usize = 14;

/// A figure that both sides look at together: on the dashboard, in a room and on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReviewFigure {
    /// How many come how far.
    Funnel,
    /// How many came to each stage, month by month.
    Entries,
    /// Of those who came to the hand-off in a month, who went on in time.
    Cohorts,
    /// How long it takes from stage to stage.
    Speed,
    /// What came, left and stands at each stage.
    Balance,
    /// Recorded stage by place.
    HandOff,
    /// What both sides promised and did.
    Scorecard,
    /// Whom sales sent back, and why.
    Rejections,
    /// Which deals were lost, and why.
    Losses,
    /// What leads cost, by source.
    Cost,
    /// Which version finds those who were won.
    BackTests,
}

impl ReviewFigure {
    /// Days that a cohort has to go on.
    pub const WINDOW: u32 = 90;

    /// Every one, in reading order.
    pub const ALL: [Self; 11] = [
        Self::Funnel,
        Self::Entries,
        Self::Cohorts,
        Self::Speed,
        Self::Balance,
        Self::HandOff,
        Self::Scorecard,
        Self::Rejections,
        Self::Losses,
        Self::Cost,
        Self::BackTests,
    ];

    /// The figure, as it is asked for.
    #[must_use]
    pub fn wanted(self) -> Wanted {
        match self {
            Self::Funnel => Wanted::Funnel(FunnelWanted::default()),
            Self::Entries => Wanted::OverTime(OverTime::default()),
            Self::Cohorts => Wanted::OverTime(OverTime {
                view: TimeView::Cohort,
                window: Some(Self::WINDOW),
                ..OverTime::default()
            }),
            Self::Speed => Wanted::Speed(Speed {}),
            Self::Balance => Wanted::Balance(Stock::default()),
            Self::HandOff => Wanted::HandOff(HandOffMatrix::default()),
            Self::Scorecard => Wanted::Scorecard(Scorecard::default()),
            Self::Rejections => Wanted::Rejections(Rejections::default()),
            Self::Losses => Wanted::Losses(Losses::default()),
            Self::Cost => Wanted::Money(MoneyAsked::usual(MoneyFigure::Cost)),
            Self::BackTests => Wanted::BackTests(BackTests::default()),
        }
    }
}

/// Writes a review of these figures, whole or not at all. A figure that cannot be worked out of what there is
/// says so in its place.
///
/// # Errors
/// Where no definition can decide, or the file cannot be written.
pub fn export_review(
    snapshot: &Snapshot,
    figures: &[Arc<Shown>],
    form: PaperForm,
    words: Words,
    path: &Path,
) -> Result<(), WorkspaceError> {
    let paper = review(snapshot, figures, words)?;
    export_bytes(&bytes_of(&paper, form)?, path)
}

fn review(
    snapshot: &Snapshot,
    figures: &[Arc<Shown>],
    words: Words,
) -> Result<Paper, WorkspaceError> {
    let text = TheText::of(snapshot, None, words)?;
    let mut all = vec![Block::Facts(facts(snapshot, &text, words))];
    all.push(heading(words.say("review-said", &[])));
    let said = figures.iter().map(|figure| Sentence {
        depth: 0,
        text: figure.title.clone(),
    });
    all.push(Block::Sentences(said.collect()));
    for figure in figures {
        all.push(heading(figure.title.clone()));
        all.push(Block::Note(figure.caption.clone()));
        all.extend(blocks(figure, Some(MOST_ROWS), words)?);
    }
    Ok(Paper {
        language: words.locale().code().to_owned(),
        title: words.say("review-title", &[("title", text.title.into())]),
        subtitle: snapshot.figure_caption(words),
        draft: text.warning(words),
        blocks: all,
        foot: snapshot.figures_foot(words),
        form: Form::Pages,
        colours: colours(),
    })
}

fn heading(text: String) -> Block {
    Block::Heading {
        level: 1,
        text,
        owner: None,
    }
}

/// What all of it rests on.
fn facts(snapshot: &Snapshot, text: &TheText<'_>, words: Words) -> Vec<(String, String)> {
    let fact = |key: &str, value: String| (words.say(key, &[]), value);
    let mut facts = vec![
        fact("fact-definition", text.standing(words)),
        fact(
            "fact-list",
            words.say("unit-leads", &[("n", Arg::from(snapshot.n_population()))]),
        ),
        fact("fact-as-of", words.date(snapshot.as_of)),
    ];
    if let Some(hash) = snapshot.run_hash() {
        facts.push(fact("review-run", hash.chars().take(SHORT_HASH).collect()));
    }
    facts
}

impl Snapshot {
    /// Which text figures rest on, for the foot of a page: its version or that it is a draft; `None` without one.
    pub(crate) fn text_foot(&self, words: Words) -> Option<String> {
        let text = TheText::of(self, None, words).ok()?;
        let short: String = text.definition_hash.chars().take(SHORT_HASH).collect();
        Some(format!("{} · {short}", text.standing(words)))
    }
}
