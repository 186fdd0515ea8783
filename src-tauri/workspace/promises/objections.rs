//! What do leads object again and again, and what is answered? Written down, heard again, answered, closed.

use agreement::Register;
use agreement::terms::{Objection, heard_again, objection_value, objections};
use jiff::Timestamp;
use serde_json::Value;

use super::PromiseError;
use crate::snapshot::day_in;
use crate::{Snapshot, Workspace, WorkspaceError};

/// The longest objection or answer, in letters.
const LONGEST: usize = 500;

impl Snapshot {
    /// What leads object again and again, oldest first.
    #[must_use]
    pub fn objections(&self) -> Vec<Objection> {
        objections(&self.journal)
    }

    /// An objection by its name in the journal, or by its number in the log, counted from 1.
    ///
    /// # Errors
    /// Where there is none.
    pub fn objection(&self, named: &str) -> Result<Objection, WorkspaceError> {
        let all = self.objections();
        let no = named.parse::<usize>().ok().and_then(|no| no.checked_sub(1));
        let by_name = all.iter().find(|one| one.id == named);
        let found = by_name.or_else(|| all.get(no?)).cloned();
        let absent = || PromiseError::ObjectionAbsent(named.to_owned());
        Ok(found.ok_or_else(absent)?)
    }
}

impl Workspace {
    /// Writes down what leads object.
    ///
    /// # Errors
    /// Where it says nothing or too much, or the workspace may not be written.
    pub fn objection_add(
        &mut self,
        text: &str,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let objection = Objection {
            id: self.fresh_id()?,
            text: fitting(text)
                .filter(|text| !text.is_empty())
                .ok_or(PromiseError::ObjectionUnfit)?,
            who: who.to_owned(),
            on: day_in(self.snapshot().time_zone(), now),
            answer: String::new(),
            closed: None,
            again: Vec::new(),
            disagreed: false,
        };
        self.objection_write(&objection.id, objection_value(&objection), (who, now))
    }

    /// Somebody heard an objection once more, today.
    ///
    /// # Errors
    /// Where there is no such objection, or the workspace may not be written.
    pub fn objection_again(
        &mut self,
        named: &str,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let objection = self.snapshot().objection(named)?;
        let today = day_in(self.snapshot().time_zone(), now);
        let id = self.fresh_id()?;
        self.objection_write(&id, heard_again(&objection, who, today), (who, now))
    }

    /// Says what is answered; an empty answer is none.
    ///
    /// # Errors
    /// Where there is no such objection, the answer says too much, or the workspace may not be written.
    pub fn objection_answer(
        &mut self,
        named: &str,
        answer: &str,
        said: (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let answer = fitting(answer).ok_or(PromiseError::ObjectionUnfit)?;
        let objection = Objection {
            answer,
            ..self.snapshot().objection(named)?
        };
        self.objection_write(&objection.id, objection_value(&objection), said)
    }

    /// Closes an objection from today on, or opens it again.
    ///
    /// # Errors
    /// Where there is no such objection, or the workspace may not be written.
    pub fn objection_close(
        &mut self,
        named: &str,
        is_closed: bool,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let today = day_in(self.snapshot().time_zone(), now);
        let objection = self.snapshot().objection(named)?;
        let objection = Objection {
            closed: is_closed.then(|| objection.closed.unwrap_or(today)),
            ..objection
        };
        self.objection_write(&objection.id, objection_value(&objection), (who, now))
    }

    /// Takes an objection off the log.
    ///
    /// # Errors
    /// Where there is no such objection, or the workspace may not be written.
    pub fn objection_remove(
        &mut self,
        named: &str,
        said: (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        self.writable()?;
        let objection = self.snapshot().objection(named)?;
        self.objection_write(&objection.id, Value::Null, said)
    }

    fn objection_write(
        &mut self,
        id: &str,
        value: Value,
        (who, now): (&str, Timestamp),
    ) -> Result<(), WorkspaceError> {
        let register = Register::Objection(id.to_owned());
        self.journal_write((who, "", now), vec![(register, value)])?;
        Ok(())
    }

    fn fresh_id(&self) -> Result<String, WorkspaceError> {
        let random = self.store().fresh_key()?;
        let hex = random.iter().take(8).map(|byte| format!("{byte:02x}"));
        Ok(hex.collect())
    }
}

/// The text on one line, if it is none too long.
fn fitting(text: &str) -> Option<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (text.chars().count() <= LONGEST).then_some(text)
}
