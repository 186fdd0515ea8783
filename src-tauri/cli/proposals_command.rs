//! What was proposed, and what became of it? Listed side by side, kept, merged, dropped, taken back.

use agreement::{Group, Likeness, Outcome, ProfileList, Proposal, groups};
use definition::criterion_json;
use serde::Serialize;
use words::{Arg, Words};
use workspace::{Snapshot, Workspace, kept_beside, proposal_sentence};

use crate::context::{Context, Done};
use crate::failure::Failure;
use crate::figures_json::owner_name;
use crate::harmless::one_line;
use crate::person::person;
use crate::workshop_arguments::ProposalsCommand;

#[derive(Serialize)]
struct GroupSaid {
    question: &'static str,
    /// "same", "similar" or "different".
    likeness: &'static str,
    proposals: Vec<ProposalSaid>,
}

#[derive(Serialize)]
struct ProposalSaid {
    id: String,
    says: String,
    wording: String,
    why: String,
    /// As definitions write it; null for words alone.
    test: Option<serde_json::Value>,
    author: String,
    side: &'static str,
    /// All who stand behind it.
    by: Vec<String>,
    /// "open", "kept", "merged" or "dropped".
    outcome: &'static str,
    list: Option<&'static str>,
    kept_as: Option<String>,
    into: Option<String>,
    reason: Option<String>,
}

/// Does what was asked.
pub(crate) fn run(context: &mut Context, wanted: &ProposalsCommand) -> Result<Done, Failure> {
    let (now, words) = (context.now, context.words);
    let name = |by: &Option<String>| by.clone().unwrap_or_else(person);
    let mut json = false;
    let mut workspace = match wanted {
        ProposalsCommand::List { json: asked } => {
            json = *asked;
            context.open_to_read()?
        }
        _ => context.open()?,
    };
    match wanted {
        ProposalsCommand::List { .. } => {}
        ProposalsCommand::Keep(keep) => {
            let by = name(&keep.by);
            let who = (by.as_str(), now, words);
            let draft = workspace.proposal_keep(&keep.id, keep.list.into(), None, who)?;
            if keep.in_force {
                workspace.definition_save(&draft.definition, (now, &by))?;
                workspace.draft_keep(None)?;
            }
        }
        ProposalsCommand::Drop { id, reason, by } => {
            workspace.proposal_drop(id, reason, (&name(by), now))?;
        }
        ProposalsCommand::Lay { id, other, by } => {
            let beside = other.as_ref().unwrap_or(id);
            workspace.proposal_lay(id, beside, (&name(by), now))?;
        }
        ProposalsCommand::Merge { into, others, by } => {
            workspace.proposals_merge(into, others, (&name(by), now))?;
        }
        ProposalsCommand::Reopen { id, by } => {
            workspace.proposal_reopen(id, None, (&name(by), now, words))?;
        }
    }
    show(context, &workspace, json)
}

/// Shows all of them.
pub(crate) fn show(
    context: &mut Context,
    workspace: &Workspace,
    json: bool,
) -> Result<Done, Failure> {
    let (snapshot, words) = (workspace.snapshot(), context.words);
    let all = workspace.proposals()?;
    let laid = groups(&all);
    if json {
        let said = laid.iter().map(|group| GroupSaid {
            question: group.question.name(),
            likeness: likeness_name(group.likeness),
            proposals: group
                .proposals
                .iter()
                .map(|one| ProposalSaid::of(one, &all, snapshot, words))
                .collect(),
        });
        context.streams.json(&said.collect::<Vec<_>>())?;
        return Ok(Done::Well);
    }
    let mut question = None;
    for group in &laid {
        if question != Some(group.question) {
            if question.is_some() {
                context.streams.gap()?;
            }
            question = Some(group.question);
            let key = format!("ballot-question-{}", group.question.name());
            context.streams.line(&words.say(&key, &[]))?;
        }
        for line in lines(group, &all, snapshot, words) {
            context.streams.line(&one_line(&line))?;
        }
    }
    Ok(Done::Well)
}

fn lines(group: &Group<'_>, all: &[Proposal], snapshot: &Snapshot, words: Words) -> Vec<String> {
    let likeness = format!("proposals-{}", likeness_name(group.likeness));
    let mut lines = vec![format!("  {}", words.say(&likeness, &[]))];
    for one in &group.proposals {
        let says = proposal_sentence(snapshot, one, words);
        let by = words.list_and(&kept_beside(one, all));
        lines.push(format!(
            "    {}  {says} ({by}) · {}",
            one.id,
            outcome(one, words)
        ));
        if !one.why.is_empty() {
            lines.push(format!("                {}", one.why));
        }
    }
    lines
}

fn outcome(one: &Proposal, words: Words) -> String {
    match &one.outcome {
        Outcome::Open => words.say("proposal-open", &[]),
        Outcome::Kept(None) => words.say("proposal-kept-words", &[]),
        Outcome::Kept(Some((list, _))) => {
            words.say(&format!("proposal-kept-{}", list_key(*list)), &[])
        }
        Outcome::Merged(_) => words.say("proposal-merged", &[]),
        Outcome::Dropped(reason) => words.say(
            "proposal-dropped",
            &[("reason", Arg::from(reason.as_str()))],
        ),
    }
}

fn likeness_name(likeness: Likeness) -> &'static str {
    match likeness {
        Likeness::Same => "same",
        Likeness::Similar => "similar",
        Likeness::Different => "different",
    }
}

fn list_key(list: ProfileList) -> &'static str {
    match list {
        ProfileList::MustHave => "must-have",
        ProfileList::NiceToHave => "nice-to-have",
        ProfileList::Excluding => "excluding",
    }
}

impl ProposalSaid {
    fn of(one: &Proposal, all: &[Proposal], snapshot: &Snapshot, words: Words) -> Self {
        let mut said = Self {
            id: one.id.clone(),
            says: proposal_sentence(snapshot, one, words),
            wording: one.wording.clone(),
            why: one.why.clone(),
            test: one.criterion.as_ref().map(criterion_json),
            author: one.author.clone(),
            side: owner_name(one.side),
            by: kept_beside(one, all),
            outcome: "open",
            list: None,
            kept_as: None,
            into: None,
            reason: None,
        };
        match &one.outcome {
            Outcome::Open => {}
            Outcome::Kept(kept) => {
                said.outcome = "kept";
                said.list = kept.as_ref().map(|(list, _)| list_key(*list));
                said.kept_as = kept.as_ref().map(|(_, id)| id.0.clone());
            }
            Outcome::Merged(into) => {
                said.outcome = "merged";
                said.into = Some(into.clone());
            }
            Outcome::Dropped(reason) => {
                said.outcome = "dropped";
                said.reason = Some(reason.clone());
            }
        }
        said
    }
}
