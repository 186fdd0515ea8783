//! What hangs on the wall? What a good lead is, on one page: the ideal customer, who is left out, and the
//! stages that somebody has to judge. Letters shrink first; what still does not fit is left out, and the
//! card says so.

use std::borrow::Cow;

use agreement::{Section, Side};
use definition::ReachedBy;
use papers::{Block, Form, Paper, Sentence};
use words::Words;

use crate::WorkspaceError;
use crate::on_paper::{TheText, failed, heading, owned, sentences, side_name};

/// Letters of a sentence before it is cut.
const LONGEST: usize = 280;

/// Sentences of a part that are tried, from all of them down.
const LIMITS: [usize; 12] = [usize::MAX, 40, 30, 24, 18, 14, 10, 8, 6, 4, 2, 1];

pub(super) fn paper(text: &TheText<'_>, words: Words) -> Result<Paper, WorkspaceError> {
    let parts = parts(text);
    let set = |most_lines, most_parts| card(text, &parts, most_lines, most_parts, words);
    let fits = |paper: &Paper| papers::fits_a_card(paper).map_err(failed);
    for most in LIMITS {
        let paper = set(most, parts.len());
        if fits(&paper)? {
            return Ok(paper);
        }
    }
    let mut most_parts = parts.len();
    while most_parts > 1 {
        most_parts /= 2;
        let paper = set(1, most_parts);
        if fits(&paper)? {
            return Ok(paper);
        }
    }
    Ok(set(1, 0))
}

/// The parts for a card, the most needed first: who fits, who does not, the stages that are judged, and the
/// points last. Stages that happen by themselves are nobody's to judge.
fn parts<'a>(text: &'a TheText<'_>) -> Vec<&'a Section> {
    let definition = text.definition;
    let (general, stages): (Vec<_>, Vec<_>) = text
        .sections
        .iter()
        .partition(|section| section.owner.is_none());
    // In the order in which a page has them: profile, scores, grades, exclusions.
    let n_points = definition.scores.len() + usize::from(definition.grid.is_some());
    let n_after = usize::from(!definition.exclusions.is_empty());
    let n_before = general.len().saturating_sub(n_points + n_after);
    let is_points = |i: usize| (n_before..n_before + n_points).contains(&i);
    let (points, plain): (Vec<_>, Vec<_>) = general
        .into_iter()
        .enumerate()
        .partition(|(i, _)| is_points(*i));
    let is_judged = |i: usize| {
        let stage = definition.stages.get(i);
        stage.is_none_or(|stage| !matches!(stage.reached_by, ReachedBy::Fact(_)))
    };
    let stages = stages
        .into_iter()
        .enumerate()
        .filter(|(i, _)| is_judged(*i));
    let of = |(_, section): (usize, &'a Section)| section;
    let first = plain.into_iter().chain(stages).map(of);
    first.chain(points.into_iter().map(of)).collect()
}

fn card(
    text: &TheText<'_>,
    parts: &[&Section],
    most_lines: usize,
    most_parts: usize,
    words: Words,
) -> Paper {
    let mut blocks = Vec::new();
    if text.in_another {
        blocks.push(Block::Note(words.say("papers-read-in", &[])));
    }
    let mut is_cut = false;
    for section in parts.iter().take(most_parts) {
        let owner = section.owner.map(|owner| owned(owner, words));
        let name = shortened(&section.heading, &mut is_cut);
        blocks.push(heading(name.into_owned(), owner));
        let mut lines = sentences(section);
        let n_more = lines.len().saturating_sub(most_lines);
        lines.truncate(most_lines);
        for line in &mut lines {
            line.text = shortened(&line.text, &mut is_cut).into_owned();
        }
        if n_more > 0 {
            let more = words.say("papers-more", &[("n", n_more.into())]);
            lines.push(Sentence {
                depth: 0,
                text: format!("… {more}"),
            });
        }
        blocks.push(Block::Sentences(lines));
    }
    let n_more = parts.len().saturating_sub(most_parts);
    if n_more > 0 {
        blocks.push(Block::Notice(
            words.say("papers-more-parts", &[("n", n_more.into())]),
        ));
    }
    if is_cut {
        blocks.push(Block::Note(words.say("papers-shortened", &[])));
    }
    blocks.extend(ask(text, words).map(Block::Notice));
    let paper = text.paper(blocks, Form::Card, words);
    let title = shortened(&paper.title, &mut is_cut).into_owned();
    Paper { title, ..paper }
}

/// Whom somebody asks who has a question: the first who signed for each side.
fn ask(text: &TheText<'_>, words: Words) -> Option<String> {
    let version = text.version?;
    let mut people = Vec::new();
    for side in Side::ALL {
        if let Some(signed) = version.signed_for(side) {
            let name = shortened(&signed.name, &mut false).into_owned();
            people.push(format!("{name} ({})", side_name(side, words)));
        }
    }
    let said = || words.say("papers-ask", &[("people", people.join(" / ").into())]);
    (!people.is_empty()).then(said)
}

/// The sentence, cut where no wall has room for it.
fn shortened<'a>(text: &'a str, is_cut: &mut bool) -> Cow<'a, str> {
    match text.char_indices().nth(LONGEST) {
        None => Cow::Borrowed(text),
        Some((end, _)) => {
            *is_cut = true;
            Cow::Owned(format!("{}…", text[..end].trim_end()))
        }
    }
}
