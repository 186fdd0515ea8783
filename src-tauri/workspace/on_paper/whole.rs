//! What does the agreement say on paper? All that is signed, sentence by sentence; then the funnel by it,
//! what changed, who takes part, who signed, and the fingerprints.

use agreement::{Dissent, Participant, Side, SignOff};
use papers::{Block, Change, Form, Paper, Signature, Signed};
use words::{Arg, Words};

use crate::on_paper::{TheText, figures, heading, owned, sentences, side_name, tint};
use crate::{Snapshot, Which, WorkspaceError};

pub(super) fn paper(
    snapshot: &Snapshot,
    text: &TheText<'_>,
    words: Words,
) -> Result<Paper, WorkspaceError> {
    let say = |key: &str| words.say(key, &[]);
    let mut blocks = Vec::new();
    if text.in_another {
        blocks.push(Block::Notice(say("papers-read-in")));
    }
    for section in text.sections.iter() {
        let owner = section.owner.map(|owner| owned(owner, words));
        blocks.push(heading(section.heading.clone(), owner));
        if !section.says.is_empty() {
            blocks.push(Block::Note(section.says.clone()));
        }
        blocks.push(Block::Sentences(sentences(section)));
    }
    let zone = &text.definition.time_zone;
    let days = words.say("agreement-days", &[("zone", zone.into())]);
    blocks.push(Block::Note(days));
    blocks.push(heading(say("papers-funnel"), None));
    blocks.extend(figures::funnel(snapshot, text, words)?);
    blocks.extend(changes(snapshot, text, words)?);
    blocks.extend(people(snapshot, text, words));
    blocks.extend(dissent(snapshot, text, words));
    blocks.push(heading(say("agreement-signatures"), None));
    blocks.push(Block::Signatures(
        Side::ALL.map(|side| signature(text, side, words)),
    ));
    if let Some(version) = text.version {
        blocks.push(Block::Note(
            words.say("papers-zone", &[("zone", zone.into())]),
        ));
        if version.single_signer() {
            blocks.push(Block::Notice(say("agreement-single-signer")));
        }
    }
    blocks.push(heading(say("papers-hashes"), None));
    let signed = text.version.map(|version| version.agreement_hash.clone());
    blocks.push(Block::Facts(vec![
        (
            say("agreement-hash"),
            signed.unwrap_or_else(|| say("papers-hash-later")),
        ),
        (
            say("agreement-definition-hash"),
            text.definition_hash.to_owned(),
        ),
    ]));
    blocks.push(Block::Note(say("papers-hashes-says")));
    Ok(text.paper(blocks, Form::Pages, words))
}

/// What changed since the version before; since the last agreed one where this is a draft.
fn changes(
    snapshot: &Snapshot,
    text: &TheText<'_>,
    words: Words,
) -> Result<Vec<Block>, WorkspaceError> {
    let agreement = &snapshot.agreement;
    let (before, after) = match text.version {
        None => (agreement.last_agreed(), Which::Draft),
        Some(version) => {
            let before = agreement.versions.iter().filter(|one| one.no < version.no);
            (before.max_by_key(|one| one.no), Which::Version(version.no))
        }
    };
    let Some(before) = before else {
        return Ok(Vec::new());
    };
    let changes = snapshot.version_diff(Which::Version(before.no), after, words)?;
    let title = words.say("papers-changes", &[("no", (before.no as usize).into())]);
    let said = match changes.is_empty() {
        true => Block::Note(words.say("diff-none", &[])),
        false => {
            let changes = changes.into_iter().map(|change| Change {
                what: change.what,
                before: change.before,
                after: change.after,
            });
            Block::Changes(changes.collect())
        }
    };
    Ok(vec![heading(title, None), said])
}

/// Those who took part when the text was frozen, and whoever signed it since.
fn people(snapshot: &Snapshot, text: &TheText<'_>, words: Words) -> Vec<Block> {
    let all = &snapshot.agreement.participants;
    let mut named = text
        .version
        .map_or_else(|| all.clone(), |version| version.text.participants.clone());
    for one in text.version.map_or(&[][..], |version| &version.sign_offs) {
        match named.iter().position(|person| person.name == one.name) {
            Some(i) => named[i] = named[i].clone().also_for(one.side),
            None => named.push(Participant {
                name: one.name.clone(),
                side: one.side.into(),
                signs: true,
            }),
        }
    }
    if named.is_empty() {
        return Vec::new();
    }
    let facts = named.iter().map(|person| {
        let key = if person.signs {
            "agreement-person-signs"
        } else {
            "agreement-person-watches"
        };
        let side = super::owner_name(person.side, words);
        (
            person.name.clone(),
            words.say(key, &[("side", side.into())]),
        )
    });
    let facts = Block::Facts(facts.collect());
    vec![heading(words.say("agreement-people", &[]), None), facts]
}

/// The objections that were overruled, as they were signed, or as they would be.
fn dissent(snapshot: &Snapshot, text: &TheText<'_>, words: Words) -> Vec<Block> {
    let now = || snapshot.agreement.dissent(text.definition);
    let all = text
        .version
        .map_or_else(now, |one| one.text.dissent.clone());
    if all.is_empty() {
        return Vec::new();
    }
    let line = |one: Dissent| {
        let criterion = snapshot.called_in(text.definition, &one.criterion, words);
        let args = [
            ("name", Arg::from(one.name)),
            ("side", side_name(one.side, words).into()),
            ("criterion", criterion.into()),
            ("reason", one.reason.into()),
            ("by", one.overruled_by.into()),
            ("why", one.why.into()),
        ];
        papers::Sentence {
            depth: 0,
            text: words.say("dissent-line", &args),
        }
    };
    vec![
        heading(words.say("dissent", &[]), None),
        Block::Note(words.say("dissent-says", &[])),
        Block::Sentences(all.into_iter().map(line).collect()),
    ]
}

fn signature(text: &TheText<'_>, side: Side, words: Words) -> Signature {
    let all = text.version.map_or(&[][..], |version| &version.sign_offs);
    let mut signed: Vec<&SignOff> = all.iter().filter(|one| one.side == side).collect();
    signed.sort_by_key(|one| one.at);
    let signed = signed.into_iter().map(|one| {
        let at = one.at.to_zoned(text.zone());
        let (date, time) = (words.date(at.date()), at.strftime("%H:%M").to_string());
        let when = [("date", date.into()), ("time", time.into())];
        Signed {
            name: one.name.clone(),
            when: words.say("papers-signed-at", &when),
        }
    });
    Signature {
        tint: tint(side.into()),
        side: side_name(side, words),
        signed: signed.collect(),
        missing: words.say("agreement-unsigned", &[]),
    }
}
