//! What holds that nobody ever said in the journal? What was saved before there was one: it is said once, by
//! nobody, before the first thing that somebody says.
//!
//! Invariant: it hangs on nothing but what is saved, so that two copies of one workspace say it alike.

use std::collections::BTreeMap;

use definition::Definition;
use jiff::Timestamp;
use serde_json::Value;

use super::{Edit, Journal, Register, registers_of};
use crate::Participant;

impl Journal {
    /// The edit that says what was saved before anything was said: the definition in force with when it was
    /// saved, and who takes part. `None` where the journal speaks of all of it.
    #[must_use]
    pub fn unsaid(
        &self,
        in_force: Option<(&Definition, Timestamp)>,
        participants: &[Participant],
    ) -> Option<Edit> {
        let mut writes: BTreeMap<Register, Value> = BTreeMap::new();
        if let Some((definition, _)) = in_force
            && !self.registers().any(Register::is_of_definition)
        {
            writes.extend(registers_of(definition));
        }
        for one in participants {
            let register = Register::Participant(one.name.clone());
            if !self.registers().any(|known| *known == register) {
                writes.insert(register, one.to_value());
            }
        }
        let at = in_force.map_or(Timestamp::UNIX_EPOCH, |(_, saved_at)| saved_at);
        Self::default().next("", at, "", writes)
    }

    /// Everybody who takes part, by name; whoever says it otherwise than this program reads is left out.
    #[must_use]
    pub fn participants(&self) -> Vec<Participant> {
        let named = self.registers().filter_map(|register| match register {
            Register::Participant(name) => Participant::from_value(name, self.value(register)?),
            _ => None,
        });
        named.collect()
    }
}
