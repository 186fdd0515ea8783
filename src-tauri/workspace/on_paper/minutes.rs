//! What happened in the workshop? Who was there, what was proposed, how blind calibration went, what was decided
//! since it was begun and among what, what is open, and the funnel before and after; all of it from what is kept.
//!
//! Invariant: before ballots or answers are laid open nothing of them is in the minutes.

#[cfg(test)]
mod tests;

use std::path::Path;

use agreement::{Choice, Edit, Journal, Register, choices};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use papers::{Answered, Decision, Judged, Minutes, OpenPoint, Proposed};
use words::Words;

use super::figures::{judged_by, picture_of};
use super::{bytes_of, colours, owner_name};
use crate::workshop::{WorkshopError, proposal_sentence};
use crate::{
    PaperForm, Snapshot, Workshop, Workspace, WorkspaceError, calibration_laid_open,
    calibration_sentences, export_bytes, split_sentences,
};

impl Workspace {
    /// The minutes of the workshop that was begun last.
    ///
    /// # Errors
    /// Where none was begun, or the workspace cannot be read.
    pub fn minutes(&self, words: Words) -> Result<Minutes, WorkspaceError> {
        let workshop = self.workshop()?.ok_or(WorkshopError::Absent)?;
        let snapshot = self.snapshot();
        let people = workshop.people.iter();
        let present = people.map(|(one, _)| (one.name.clone(), owner_name(one.side, words)));
        let saved = snapshot.definition.as_ref();
        let title = saved.map_or_else(String::new, |saved| saved.definition.title.clone());
        let signed = snapshot.agreement.last_agreed();
        let signed = signed.filter(|version| version.frozen_at >= workshop.started_at);
        let (before, after) = funnels(snapshot, &workshop, words)?;
        Ok(Minutes {
            title,
            held: day(snapshot, workshop.started_at, words),
            present: present.collect(),
            proposals: self.proposed(&workshop, words)?,
            calibration: self.judged(&workshop, words)?,
            decisions: decided(snapshot, &workshop, words),
            open: self.open_points(&workshop, words)?,
            before,
            after,
            hashes: signed.map(|one| (one.definition_hash.clone(), one.agreement_hash.clone())),
        })
    }

    /// Writes the minutes to a file, whole or not at all.
    ///
    /// # Errors
    /// Where there are none, or the file cannot be written.
    pub fn minutes_export(
        &self,
        form: PaperForm,
        words: Words,
        path: &Path,
    ) -> Result<(), WorkspaceError> {
        let paper = self.minutes(words)?.paper(colours(), words);
        export_bytes(&bytes_of(&paper, form)?, path)
    }

    /// What a file of the minutes is called, such as `minutes-2026-11-22-pl.pdf`.
    ///
    /// # Errors
    /// Where no workshop was begun, or the workspace cannot be read.
    pub fn minutes_name(&self, form: PaperForm, words: Words) -> Result<String, WorkspaceError> {
        let workshop = self.workshop()?.ok_or(WorkshopError::Absent)?;
        let at = workshop.started_at.to_zoned(zone(self.snapshot()));
        let (language, ending) = (words.locale().code(), form.ending());
        Ok(format!("minutes-{}-{language}.{ending}", at.date()))
    }

    fn proposed(&self, workshop: &Workshop, words: Words) -> Result<Vec<Proposed>, WorkspaceError> {
        if workshop.revealed_at.is_none() {
            return Ok(Vec::new());
        }
        let all = self.proposals()?;
        let proposed = all.iter().map(|one| Proposed {
            what: proposal_sentence(self.snapshot(), one, words),
            who: one.author.clone(),
            side: owner_name(one.side, words),
        });
        Ok(proposed.collect())
    }

    fn judged(&self, workshop: &Workshop, words: Words) -> Result<Option<Judged>, WorkspaceError> {
        let drawn = self.store().calibration()?;
        let drawn = drawn
            .filter(|drawn| drawn.laid_open().is_some() && drawn.drawn_at >= workshop.started_at);
        let Some(drawn) = drawn else {
            return Ok(None);
        };
        let personal = self.personal_fields()?;
        let open = calibration_laid_open(self.snapshot(), &personal, &drawn, words)?;
        let mut sentences = calibration_sentences(&open, words).into_iter();
        let word = |word: Option<agreement::Judgement>| {
            word.map_or_else(String::new, |one| {
                words.say(&format!("judgement-{}", one.name().replace('_', "-")), &[])
            })
        };
        let answers = open.cards.iter().map(|card| Answered {
            lead: card.no.to_string(),
            marketing: word(card.words[0]),
            sales: word(card.words[1]),
        });
        let splits = open.parted.by.iter();
        let splits = splits.map(|by| {
            let [met, not_met] = split_sentences(by, words);
            format!("{}. {met} {not_met}", by.sentence)
        });
        Ok(Some(Judged {
            agreed: sentences.next().unwrap_or_default(),
            kappa: sentences.collect::<Vec<_>>().join(" "),
            splits: splits.collect(),
            answers: answers.collect(),
        }))
    }

    /// What nobody has chosen, decided or signed yet.
    fn open_points(
        &self,
        workshop: &Workshop,
        words: Words,
    ) -> Result<Vec<OpenPoint>, WorkspaceError> {
        let snapshot = self.snapshot();
        let mut open = Vec::new();
        for choice in snapshot.choices(words) {
            let who: Vec<&str> = choice.offered.iter().map(|one| &one.who[..]).collect();
            open.push(OpenPoint {
                what: choice.about,
                who: words.list_and(&who),
            });
        }
        if workshop.revealed_at.is_some() {
            let proposals = self.proposals()?.into_iter();
            open.extend(proposals.filter(|one| one.is_open()).map(|one| OpenPoint {
                what: proposal_sentence(snapshot, &one, words),
                who: one.author,
            }));
        }
        let before_signing = snapshot.before_signing().sentences(snapshot, words);
        open.extend(before_signing.into_iter().map(|what| OpenPoint {
            what,
            who: String::new(),
        }));
        Ok(open)
    }
}

/// The funnel by the definition that was in force when the workshop was begun, and by that of now; nothing where
/// one of them cannot be asked of any lead.
type Pictures = (Option<(String, String)>, Option<(String, String)>);

fn funnels(
    snapshot: &Snapshot,
    workshop: &Workshop,
    words: Words,
) -> Result<Pictures, WorkspaceError> {
    let draw = |definition: &definition::Definition| -> Result<_, WorkspaceError> {
        let drawn = picture_of(&judged_by(snapshot, definition), words)?;
        Ok(drawn.map(|(_, drawn)| (drawn.svg, drawn.alt)))
    };
    let then = snapshot
        .journal
        .until(n_before(&snapshot.journal, workshop));
    let then = then.definition().and_then(|read| read.definition.ok());
    let then = then.filter(|definition| snapshot.errors(definition).is_empty());
    let saved = snapshot.definition.as_ref();
    let before = then.as_ref().map(draw).transpose()?.flatten();
    let after = saved.map(|saved| draw(&saved.definition)).transpose()?;
    Ok((before, after.flatten()))
}

/// How many things were said before the workshop was begun.
fn n_before(journal: &Journal, workshop: &Workshop) -> usize {
    let before = |edit: &Edit| edit.at < workshop.started_at;
    journal.edits().take_while(|(_, edit)| before(edit)).count()
}

/// What was decided from its beginning to its end, oldest first.
fn decided(snapshot: &Snapshot, workshop: &Workshop, words: Words) -> Vec<Decision> {
    let journal = &snapshot.journal;
    let label = |relation, key: &_| snapshot.label_of(relation, key);
    let undone = journal.undone();
    let mut decisions = Vec::new();
    for (no, (hash, edit)) in (0..).zip(journal.edits()) {
        let within = edit.at >= workshop.started_at
            && workshop
                .finished_at
                .is_none_or(|finished| edit.at <= finished);
        if !within || undone.contains(hash) || edit.undoes.is_some() || !decides(edit) {
            continue;
        }
        let chose = edit.writes.iter().any(|write| write.over.len() > 1);
        let choices: Vec<Choice> = match chose {
            true => choices(&journal.until(no), &label, words),
            false => Vec::new(),
        };
        let among = choices
            .into_iter()
            .filter(|choice| edit.write(&choice.register).is_some());
        let among: Vec<String> = among
            .flat_map(|choice| choice.offered.into_iter().map(|one| one.says))
            .collect();
        // What became of a proposal was no choice between what was and what is.
        let mut registers = edit.writes.iter().map(|write| &write.register);
        let of_proposals = registers.any(|one| matches!(one, Register::Proposal(_)));
        for change in agreement::say_moments(journal, [no, no + 1], &label, words) {
            let options = match (&change.before, &change.after) {
                _ if !among.is_empty() => among.clone(),
                (Some(before), Some(after)) if !of_proposals => vec![before.clone(), after.clone()],
                _ => Vec::new(),
            };
            decisions.push(Decision {
                question: change.what,
                options,
                chosen: change
                    .after
                    .unwrap_or_else(|| words.say("decision-taken-away", &[])),
                why: edit.note.clone(),
                who: by(edit, &snapshot.moment_said(edit.at, words)),
                dissent: against(&journal.until(no + 1), edit),
            });
        }
    }
    decisions
}

/// Whether an edit decides something: that somebody takes part, says where they stand, or that proposals were laid
/// open, does not.
fn decides(edit: &Edit) -> bool {
    edit.writes.iter().any(|write| match &write.register {
        Register::Participant(_)
        | Register::Position { .. }
        | Register::Comment(_)
        | Register::Proposer(_)
        | Register::Objection(_) => false,
        Register::Proposal(_) => write.value["outcome"] != "open",
        _ => true,
    })
}

/// Who, where that is known, and when.
fn by(edit: &Edit, at: &str) -> String {
    match edit.who.is_empty() {
        true => at.to_owned(),
        false => format!("{}, {at}", edit.who),
    }
}

/// Who objected to the criteria that an edit speaks of, and why.
fn against(journal: &Journal, edit: &Edit) -> Vec<(String, String)> {
    let about: Vec<_> = edit
        .writes
        .iter()
        .filter(|write| write.register.is_of_definition())
        .filter_map(|write| write.register.criterion())
        .collect();
    let positions = journal.registers().filter_map(|register| match register {
        Register::Position { criterion, name } if about.contains(&criterion) => {
            let value = journal.value(register)?;
            let reason = value["reason"].as_str().unwrap_or_default();
            (value["stand"] == "object").then(|| (name.clone(), reason.to_owned()))
        }
        _ => None,
    });
    positions.collect()
}

fn zone(snapshot: &Snapshot) -> TimeZone {
    TimeZone::get(snapshot.time_zone()).unwrap_or(TimeZone::UTC)
}

fn day(snapshot: &Snapshot, at: Timestamp, words: Words) -> String {
    words.date(at.to_zoned(zone(snapshot)).date())
}
