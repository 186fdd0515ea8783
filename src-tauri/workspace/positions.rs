//! How does somebody take a position on a criterion, remark on it, or overrule an objection? Each is an edit of
//! the journal by whoever says it.
//!
//! Invariants: only who takes part has a position; an objection says why, and so does whoever overrules it; a
//! position is about the criterion in force, as it reads when it is said.

#[cfg(test)]
mod tests;

use agreement::{
    Mood, Participant, Position, Register, Stance, Stand, comment_value, deciders, overrule_value,
    position_value, room, wordings,
};
use definition::{Criterion, CriterionId, Definition};
use jiff::Timestamp;
use serde_json::Value;
use words::Words;

use crate::{Code, Snapshot, Workspace, WorkspaceError};

/// The longest reason or remark, in letters.
pub const LONGEST_REMARK: usize = 1_000;

/// Why nothing was said of a criterion, or nothing signed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PositionError {
    /// The definition in force has no such criterion.
    #[error("the definition has no criterion \"{0}\"")]
    CriterionAbsent(String),
    /// Whoever speaks does not take part.
    #[error("{0} does not take part")]
    Stranger(String),
    /// An objection says why.
    #[error("an objection says why")]
    NoReason,
    /// Who overrules says why.
    #[error("an objection is overruled for a reason")]
    OverruledForNothing,
    /// Nobody of this name objects to the criterion so that it stops a signature.
    #[error("{0} does not object in a way that stops a signature")]
    NoObjection(String),
    /// Somebody may not overrule the objection: it takes another who signs for the same side.
    #[error("{by} may not overrule an objection of {whose}")]
    NotADecider {
        /// Who wanted to.
        by: String,
        /// Whose objection.
        whose: String,
    },
    /// There is no such remark.
    #[error("there is no remark \"{0}\"")]
    CommentAbsent(String),
    /// The remark is somebody else's.
    #[error("the remark is of {0}")]
    CommentOfAnother(String),
    /// The remark says nothing.
    #[error("the remark says nothing")]
    CommentEmpty,
    /// A reason or remark is longer than any that is kept: its length in letters.
    #[error("{0} letters are more than the {LONGEST_REMARK} that a reason or remark may have")]
    TooLong(usize),
    /// Objections stand in the way of a signature: who objects to what, and why.
    #[error("objections stand in the way of a signature")]
    Objected(Vec<String>),
    /// The promises have to be mended before anybody signs: the registers that are wrong.
    #[error("the promises cannot be signed")]
    PromisesWrong(Vec<String>),
}

impl PositionError {
    pub(crate) fn code(&self) -> Code {
        match self {
            Self::CriterionAbsent(_) => Code::CriterionAbsent,
            Self::Stranger(_) => Code::SpeakerAbsent,
            Self::NoReason => Code::ObjectionReasonMissing,
            Self::OverruledForNothing => Code::OverruleReasonMissing,
            Self::NoObjection(_) => Code::NoObjection,
            Self::NotADecider { .. } => Code::NotADecider,
            Self::CommentAbsent(_) => Code::CommentAbsent,
            Self::CommentOfAnother(_) => Code::CommentOfAnother,
            Self::CommentEmpty => Code::CommentEmpty,
            Self::TooLong(_) => Code::RemarkTooLong,
            Self::Objected(_) => Code::SigningObjected,
            Self::PromisesWrong(_) => Code::PromisesWrong,
        }
    }

    pub(crate) fn detail(&self) -> Option<String> {
        match self {
            Self::CriterionAbsent(text) | Self::Stranger(text) => Some(text.clone()),
            Self::NoObjection(text) | Self::CommentAbsent(text) => Some(text.clone()),
            Self::CommentOfAnother(text) => Some(text.clone()),
            Self::NotADecider { by, .. } => Some(by.clone()),
            Self::Objected(all) | Self::PromisesWrong(all) => Some(all.join("; ")),
            Self::TooLong(n) => Some(n.to_string()),
            Self::NoReason | Self::OverruledForNothing | Self::CommentEmpty => None,
        }
    }
}

impl Workspace {
    /// Keeps where somebody stands on a criterion, in place of where they stood; `None` takes it back. Who
    /// agrees need not say why.
    ///
    /// # Errors
    /// Where there is no such criterion, the person does not take part, an objection says no reason, or the
    /// workspace may not be written.
    pub fn position_say(
        &mut self,
        criterion: &str,
        name: &str,
        (stance, reason): (Option<Stance>, &str),
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        let (id, wording) = self.snapshot().worded(criterion)?;
        let name = self.snapshot().participant(name)?.name.clone();
        let reason = tidy(reason)?;
        let value = match stance {
            None => Value::Null,
            Some(Stance::Object) if reason.is_empty() => return Err(PositionError::NoReason.into()),
            Some(stance) => position_value(stance, &reason, &wording),
        };
        let register = Register::Position {
            criterion: id,
            name: name.clone(),
        };
        self.journal_write((&name, &reason, now), vec![(register, value)])?;
        Ok(())
    }

    /// Decides that an objection does not stop anybody from signing. It answers the reason that was given;
    /// another reason is another objection.
    ///
    /// # Errors
    /// Where nobody of that name objects to the criterion as it reads now, who decides does not sign for a side
    /// of theirs or objects themselves, there is no reason, or the workspace may not be written.
    pub fn objection_overrule(
        &mut self,
        criterion: &str,
        whose: &str,
        (by, why): (&str, &str),
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        let (id, _) = self.snapshot().worded(criterion)?;
        let objector = self.snapshot().participant(whose)?.name.clone();
        let objection = self.snapshot().objection_of(&id, &objector)?;
        let by = self.snapshot().participant(by)?.name.clone();
        let participants = &self.snapshot().agreement.participants;
        if !deciders(participants, &objector)
            .iter()
            .any(|one| one.name == by)
        {
            let whose = objector;
            return Err(PositionError::NotADecider { by, whose }.into());
        }
        let why = tidy(why)?;
        if why.is_empty() {
            return Err(PositionError::OverruledForNothing.into());
        }
        let value = overrule_value(&objection, &by, &why);
        let register = Register::Overrule {
            criterion: id,
            name: objector,
        };
        self.journal_write((&by, &why, now), vec![(register, value)])?;
        Ok(())
    }

    /// Keeps a remark on a criterion; gives what it is taken away by.
    ///
    /// # Errors
    /// Where there is no such criterion, the person does not take part, the remark says nothing, or the
    /// workspace may not be written.
    pub fn comment_add(
        &mut self,
        criterion: &str,
        who: &str,
        text: &str,
        now: Timestamp,
    ) -> Result<String, WorkspaceError> {
        let (criterion, _) = self.snapshot().worded(criterion)?;
        let who = self.snapshot().participant(who)?.name.clone();
        let text = tidy(text)?;
        if text.is_empty() {
            return Err(PositionError::CommentEmpty.into());
        }
        let random = self.store().fresh_key()?;
        let id: String = random.iter().take(8).map(|b| format!("{b:02x}")).collect();
        let remark = comment_value(&criterion, &text);
        let register = Register::Comment(id.clone());
        self.journal_write((&who, "", now), vec![(register, remark)])?;
        Ok(id)
    }

    /// Takes away a remark of one's own; the journal still tells that it was made.
    ///
    /// # Errors
    /// Where there is none, it is somebody else's, or the workspace may not be written.
    pub fn comment_remove(
        &mut self,
        id: &str,
        who: &str,
        now: Timestamp,
    ) -> Result<(), WorkspaceError> {
        let mut all = self.snapshot().agreement.positions.comments.iter();
        let found = all.find(|one| one.id == id);
        let found = found.ok_or_else(|| PositionError::CommentAbsent(id.to_owned()))?;
        if found.who != who.trim() {
            return Err(PositionError::CommentOfAnother(found.who.clone()).into());
        }
        let who = found.who.clone();
        let register = Register::Comment(id.to_owned());
        self.journal_write((&who, "", now), vec![(register, Value::Null)])?;
        Ok(())
    }

    /// Keeps who proposed a criterion; nobody takes it back.
    ///
    /// # Errors
    /// Where there is no such criterion, somebody of them does not take part, or the workspace may not be
    /// written.
    pub fn proposer_say(
        &mut self,
        criterion: &str,
        names: &[String],
        (now, by): (Timestamp, &str),
    ) -> Result<(), WorkspaceError> {
        let (id, _) = self.snapshot().worded(criterion)?;
        let mut proposers = Vec::new();
        for name in names {
            proposers.push(self.snapshot().participant(name)?.name.clone());
        }
        let value = match proposers.is_empty() {
            true => Value::Null,
            false => Value::from(proposers),
        };
        self.journal_write((by, "", now), vec![(Register::Proposer(id), value)])?;
        Ok(())
    }
}

impl Snapshot {
    /// Where everybody stands on every criterion in force, those first that need to be talked about.
    ///
    /// # Errors
    /// Where there is no definition.
    pub fn room(&self) -> Result<Vec<Stand>, WorkspaceError> {
        let saved = self.definition.as_ref();
        let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
        let agreement = &self.agreement;
        Ok(room(
            &agreement.positions,
            &saved.definition,
            &agreement.participants,
        ))
    }

    /// What a criterion in force is called: its name, or what it asks; its id where it is gone.
    #[must_use]
    pub fn criterion_called(&self, id: &CriterionId, words: Words) -> String {
        let saved = self.definition.as_ref();
        saved.map_or_else(
            || id.0.clone(),
            |saved| self.called_in(&saved.definition, id, words),
        )
    }

    /// What a criterion of this definition is called.
    #[must_use]
    pub fn called_in(&self, definition: &Definition, id: &CriterionId, words: Words) -> String {
        match definition.criteria.iter().find(|one| one.id == *id) {
            None => id.0.clone(),
            Some(one) if one.label.is_empty() => self.criterion_sentence(definition, one, words),
            Some(one) => one.label.clone(),
        }
    }

    /// What a criterion in force asks, and why it is there.
    #[must_use]
    pub fn criterion_asked(&self, id: &CriterionId, words: Words) -> (String, String) {
        let found = self.definition.as_ref().and_then(|saved| {
            let definition = &saved.definition;
            let one = definition.criteria.iter().find(|one| one.id == *id)?;
            let asked = self.criterion_sentence(definition, one, words);
            Some((asked, one.rationale.clone()))
        });
        found.unwrap_or_default()
    }

    /// A criterion in force by its id, or by its name.
    pub(crate) fn criterion_named(&self, named: &str) -> Result<&Criterion, WorkspaceError> {
        let saved = self.definition.as_ref();
        let saved = saved.ok_or(WorkspaceError::DefinitionAbsent)?;
        let all = &saved.definition.criteria;
        let by_id = all.iter().find(|one| one.id.0 == named);
        let found = by_id.or_else(|| all.iter().find(|one| one.label == named.trim()));
        found.ok_or_else(|| PositionError::CriterionAbsent(named.to_owned()).into())
    }

    /// The id of a criterion in force, by its id or its name.
    ///
    /// # Errors
    /// Where there is none.
    pub fn criterion_id(&self, named: &str) -> Result<CriterionId, WorkspaceError> {
        Ok(self.criterion_named(named)?.id.clone())
    }

    fn worded(&self, named: &str) -> Result<(CriterionId, String), WorkspaceError> {
        let id = self.criterion_named(named)?.id.clone();
        let wordings = self
            .definition
            .as_ref()
            .map(|one| wordings(&one.definition));
        let wording = wordings.and_then(|mut all| all.remove(&id));
        Ok((id, wording.unwrap_or_default()))
    }

    fn participant(&self, name: &str) -> Result<&Participant, WorkspaceError> {
        let name = name.trim();
        let mut all = self.agreement.participants.iter();
        let found = all.find(|one| one.name == name);
        found.ok_or_else(|| PositionError::Stranger(name.to_owned()).into())
    }

    /// The objection of somebody that stops a signature now.
    fn objection_of(&self, id: &CriterionId, name: &str) -> Result<Position, WorkspaceError> {
        let stands = self.room()?.into_iter();
        let mut disputed = stands.filter(|one| one.mood == Mood::Disputed && one.criterion == *id);
        let people = disputed.next().map(|one| one.people).unwrap_or_default();
        let mut theirs = people
            .into_iter()
            .filter(|one| one.name == name && one.blocks);
        let objection = theirs.next().and_then(|one| one.position);
        objection.ok_or_else(|| PositionError::NoObjection(name.to_owned()).into())
    }
}

/// One line without control signs.
fn tidy(text: &str) -> Result<String, PositionError> {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let text = words.join(" ");
    match text.chars().count() {
        n if n > LONGEST_REMARK => Err(PositionError::TooLong(n)),
        _ => Ok(text),
    }
}
