//! By which version are figures told? By the definition in force; as if one signed version had always been; or as
//! decided, each entry by the version that was in effect on its day.
//!
//! Invariants: as if is one definition over all that is known; as decided stages are those of the definition in
//! force, matched by key; before the first version was in effect that version is asked, and it is said.

use std::sync::Arc;

use funnel::{InForce, Paths, as_decided};
use jiff::Timestamp;
use jiff::civil::Date;
use lead::day_of;
use store::SavedDefinition;
use words::{Arg, Words};

use crate::{Snapshot, WorkspaceError};

impl Snapshot {
    /// The same as if this version were in force.
    ///
    /// # Errors
    /// Where there is no such version.
    pub fn as_if(&self, no: u32) -> Result<Self, WorkspaceError> {
        let version = self.agreement.version(no);
        let version = version.ok_or_else(|| WorkspaceError::VersionAbsent(no.to_string()))?;
        Ok(self.under(Arc::new(SavedDefinition {
            definition: version.definition.clone(),
            hash: version.definition_hash.clone(),
            saved_at: Timestamp::UNIX_EPOCH,
        })))
    }

    /// The same, each entry by the version that was in effect on its day.
    #[must_use]
    pub fn as_decided(&self) -> Self {
        Self {
            is_as_decided: true,
            ..self.clone()
        }
    }

    /// The versions that were in effect, each with its first day.
    fn in_effect_since(&self) -> Vec<(Date, u32)> {
        let versions = self.agreement.versions.iter();
        let mut days: Vec<Date> = versions
            .filter_map(agreement::Version::holds_from)
            .collect();
        days.sort_unstable();
        let mut since: Vec<(Date, u32)> = Vec::new();
        for day in days.into_iter().filter(|day| *day <= self.as_of) {
            let Some(version) = self.agreement.in_effect(day) else {
                continue;
            };
            if since.last().is_none_or(|(_, no)| *no != version.no) {
                since.push((day, version.no));
            }
        }
        since
    }

    /// The ways of all, each entry by the version that was in effect; as they are where no version ever was.
    pub(super) fn decided_ways(
        &self,
        frame: Arc<Paths>,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Arc<Paths>>, WorkspaceError> {
        let since = self.in_effect_since();
        let (Some((definition, _)), false) = (self.decided(), since.is_empty()) else {
            return Ok(Some(frame));
        };
        let mut ways = Vec::new();
        for (_, no) in &since {
            let then = self.as_if(*no)?;
            let Some(journeys) = then.journeys(go_on)? else {
                continue;
            };
            let own = then.decided().map(|(own, _)| own);
            let place = |stage: &definition::Stage| own.and_then(|own| own.position(&stage.key));
            let steps: Vec<Option<usize>> = definition.stages.iter().map(place).collect();
            ways.push((*no, journeys.paths(), steps));
        }
        if !go_on() {
            return Ok(None);
        }
        let versions = since.iter().enumerate().filter_map(|(at, (from, no))| {
            let (_, paths, steps) = ways.iter().find(|(own, ..)| own == no)?;
            Some(InForce {
                from: if at == 0 { i32::MIN } else { day_of(*from) },
                until: since.get(at + 1).map(|(next, _)| day_of(*next)),
                paths,
                steps: steps.clone(),
            })
        });
        let versions: Vec<InForce<'_>> = versions.collect();
        Ok(Some(Arc::new(as_decided(&frame, &versions))))
    }

    /// By which versions entries are told, where that is not the definition in force.
    pub(super) fn versions_said(&self, words: Words) -> Option<String> {
        if !self.is_as_decided {
            return None;
        }
        let since = self.in_effect_since();
        if since.is_empty() {
            return Some(words.say("time-as-decided-none", &[]));
        }
        let version = |(from, no): &(Date, u32)| {
            let args = [("no", Arg::from(*no)), ("date", words.date(*from).into())];
            words.say("time-as-decided-version", &args)
        };
        let said: Vec<String> = since.iter().map(version).collect();
        let args = [("versions", Arg::from(words.list_and(&said)))];
        Some(words.say("time-as-decided", &args))
    }
}
