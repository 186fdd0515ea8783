//! By which version are figures told? By the definition in force; as if one signed version had always been; or as
//! decided, each entry by the version that was in effect on its day.
//!
//! Invariants: as if is one definition over all that is known; as decided stages are those of the definition in
//! force, matched by key, and a lead is at a stage where it came to it by the version in effect that day, whether or
//! not it would qualify today; before the first version was in effect that version is asked, and it is said.

use std::sync::{Arc, Mutex, PoisonError};

use agreement::Agreement;
use definition::{Definition, Stage};
use funnel::{InForce, Paths, as_decided};
use jiff::Timestamp;
use jiff::civil::Date;
use lead::{Mask, Relation, Table, day_of};
use qualify::{Kleene, Verdicts};
use store::SavedDefinition;
use words::{Arg, Words};

use crate::journeys::{Entries, KeptJourneys};
use crate::{Snapshot, WorkspaceError};

/// So many versions are kept as they judge the list; a team compares a few.
const MOST_KEPT: usize = 6;

/// By which version figures are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ToldBy {
    /// By the definition in force, draft or version, as it stands.
    #[default]
    InForce,
    /// Each entry by the version that was in effect on its day.
    AsDecided,
    /// As if the version of this number had always been in effect.
    AsIf(u32),
}

/// By which version the figures of a snapshot are told.
#[derive(Clone, Debug, Default)]
pub(crate) enum Told {
    /// By the definition in force.
    #[default]
    InForce,
    /// As if this version had always been in effect.
    AsIf(u32),
    /// By the version in effect on the day of each entry.
    AsDecided(Arc<Decided>),
}

/// What the versions decided while they were in effect.
#[derive(Debug)]
pub(crate) struct Decided {
    /// The versions that were in effect, each with its first day.
    since: Vec<(Date, u32)>,
    /// Those of them that cannot judge the list as it is today.
    mute: Vec<u32>,
    /// Which entries count.
    entries: Entries,
    /// Who came to which stage, when.
    ways: Arc<Paths>,
    /// The verdicts of the definition in force, its stages as decided.
    verdicts: Arc<Verdicts>,
}

/// What was found of versions, of the very list, day and agreement it was found in.
#[derive(Debug, Default)]
pub(crate) struct KeptVersions {
    as_if: Mutex<Vec<KeptAsIf>>,
    decided: Mutex<Option<KeptDecided>>,
    decided_by_rules: Mutex<Option<KeptDecided>>,
}

#[derive(Debug)]
struct KeptAsIf {
    found_in: FoundIn,
    no: u32,
    definition: Arc<SavedDefinition>,
    verdicts: Option<Arc<Verdicts>>,
    journeys: Arc<KeptJourneys>,
}

#[derive(Debug)]
struct KeptDecided {
    found_in: FoundIn,
    definition: Arc<SavedDefinition>,
    decided: Arc<Decided>,
}

/// What a finding hangs on besides the version.
#[derive(Clone, Debug)]
struct FoundIn {
    list: Arc<Table>,
    agreement: Arc<Agreement>,
    as_of: Date,
}

impl FoundIn {
    fn of(snapshot: &Snapshot) -> Self {
        Self {
            list: Arc::clone(&snapshot.list),
            agreement: Arc::clone(&snapshot.agreement),
            as_of: snapshot.as_of,
        }
    }

    fn is(&self, snapshot: &Snapshot) -> bool {
        Arc::ptr_eq(&self.list, &snapshot.list)
            && Arc::ptr_eq(&self.agreement, &snapshot.agreement)
            && self.as_of == snapshot.as_of
    }
}

impl Told {
    /// Whether a lead counts by what was decided then, and not by what it is today.
    pub(crate) fn is_as_decided(&self) -> bool {
        matches!(self, Self::AsDecided(decided) if !decided.since.is_empty())
    }

    /// The ways by which figures over time are told; `None` for those of the definition.
    pub(super) fn ways(&self) -> Option<Arc<Paths>> {
        match self {
            Self::AsDecided(decided) => Some(Arc::clone(&decided.ways)),
            Self::InForce | Self::AsIf(_) => None,
        }
    }

    /// The versions that were in effect, each with its first day; none where nothing is told as decided.
    pub(super) fn in_effect(&self) -> &[(Date, u32)] {
        match self {
            Self::AsDecided(decided) => &decided.since,
            Self::InForce | Self::AsIf(_) => &[],
        }
    }

    /// Whether a version that was in effect cannot judge the list as it is today.
    pub(super) fn is_mute(&self, no: u32) -> bool {
        match self {
            Self::AsDecided(decided) => decided.mute.contains(&no),
            Self::InForce | Self::AsIf(_) => false,
        }
    }
}

impl Snapshot {
    /// The same, figures told by these versions; `None` as soon as `go_on` says no. Asked again of the same list,
    /// day and versions, what was found is there already.
    ///
    /// # Errors
    /// Where there is no such version, or the workspace cannot be read.
    pub fn told_by(
        &self,
        told: ToldBy,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, WorkspaceError> {
        match told {
            ToldBy::InForce => Ok(Some(self.clone())),
            ToldBy::AsIf(no) => self.as_if(no).map(Some),
            ToldBy::AsDecided => self.as_decided(go_on),
        }
    }

    /// The same as if this version were in force.
    ///
    /// # Errors
    /// Where there is no such version.
    pub fn as_if(&self, no: u32) -> Result<Self, WorkspaceError> {
        let version = self.agreement.version(no);
        let version = version.ok_or_else(|| WorkspaceError::VersionAbsent(no.to_string()))?;
        let kept = &self.versions.as_if;
        // Held while it is judged, so that nobody judges it twice.
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = kept
            .iter()
            .find(|own| own.no == no && own.found_in.is(self))
        {
            return Ok(Self {
                definition: Some(Arc::clone(&own.definition)),
                verdicts: own.verdicts.clone(),
                journeys: Arc::clone(&own.journeys),
                told: Told::AsIf(no),
                versions: Arc::default(),
                ..self.clone()
            });
        }
        let definition = Arc::new(SavedDefinition {
            definition: version.definition.clone(),
            hash: version.definition_hash.clone(),
            saved_at: Timestamp::UNIX_EPOCH,
        });
        let judged = Self {
            told: Told::AsIf(no),
            ..self.under(Arc::clone(&definition))
        };
        if kept.len() == MOST_KEPT {
            kept.remove(0);
        }
        kept.push(KeptAsIf {
            found_in: FoundIn::of(self),
            no,
            definition,
            verdicts: judged.verdicts.clone(),
            journeys: Arc::clone(&judged.journeys),
        });
        Ok(judged)
    }

    /// The same, each entry by the version that was in effect on its day; `None` as soon as `go_on` says no.
    ///
    /// # Errors
    /// Where the workspace cannot be read.
    pub fn as_decided(&self, go_on: &dyn Fn() -> bool) -> Result<Option<Self>, WorkspaceError> {
        self.decided_from((Entries::All, &self.versions.decided), go_on)
    }

    /// The same where what is recorded is held to what was decided: as decided, who came to a stage of a rule by the
    /// rule alone, since what a history records of it is the other side of the comparison.
    ///
    /// # Errors
    /// As [`Self::told_by`].
    pub fn held_to_recorded(
        &self,
        told: ToldBy,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, WorkspaceError> {
        let has_history = self.list.related(Relation::StageEntry).is_some();
        match told {
            ToldBy::AsDecided if has_history => {
                self.decided_from((Entries::ByRules, &self.versions.decided_by_rules), go_on)
            }
            _ => self.told_by(told, go_on),
        }
    }

    fn decided_from(
        &self,
        (entries, kept): (Entries, &Mutex<Option<KeptDecided>>),
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, WorkspaceError> {
        let Some(definition) = self.definition.as_ref().filter(|_| self.verdicts.is_some()) else {
            return Ok(Some(self.clone()));
        };
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        let known = kept
            .as_ref()
            .filter(|own| own.found_in.is(self) && Arc::ptr_eq(&own.definition, definition));
        let decided = match known {
            Some(own) => Arc::clone(&own.decided),
            None => match self.find_decided(entries, go_on)? {
                None => return Ok(None),
                Some(found) => Arc::new(found),
            },
        };
        *kept = Some(KeptDecided {
            found_in: FoundIn::of(self),
            definition: Arc::clone(definition),
            decided: Arc::clone(&decided),
        });
        Ok(Some(Self {
            verdicts: Some(Arc::clone(&decided.verdicts)),
            told: Told::AsDecided(decided),
            ..self.clone()
        }))
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

    fn find_decided(
        &self,
        entries: Entries,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Decided>, WorkspaceError> {
        let Some((definition, verdicts)) = self.decided() else {
            return Err(WorkspaceError::DefinitionAbsent);
        };
        let Some(frame) = self.journeys_by(entries, go_on)? else {
            return Ok(None);
        };
        let since = self.in_effect_since();
        let mut mute = Vec::new();
        let mut versions = Vec::new();
        let mut latest = None;
        for (at, (from, no)) in since.iter().enumerate() {
            let then = self.as_if(*no)?;
            let Some((own, judged)) = then.decided() else {
                mute.push(*no);
                continue;
            };
            let Some(journeys) = then.journeys_by(entries, go_on)? else {
                return Ok(None);
            };
            let steps = places(definition, own);
            let there_at_start = match at {
                0 => Vec::new(),
                _ => there(&steps, &qualify::qualify(own, &self.list, *from)),
            };
            latest = Some((steps.clone(), judged.clone()));
            versions.push(InForce {
                from: if at == 0 { i32::MIN } else { day_of(*from) },
                until: since.get(at + 1).map(|(next, _)| day_of(*next)),
                paths: journeys.paths(),
                steps,
                there_at_start,
            });
        }
        if !go_on() {
            return Ok(None);
        }
        let Some((steps, latest)) = latest else {
            return Ok(Some(Decided {
                since,
                mute,
                entries,
                ways: frame.paths(),
                verdicts: Arc::new(verdicts.clone()),
            }));
        };
        let ways = Arc::new(as_decided(&frame.paths(), &versions));
        let verdicts = Arc::new(came(verdicts, &ways, &steps, &latest));
        Ok(Some(Decided {
            since,
            mute,
            entries,
            ways,
            verdicts,
        }))
    }

    /// By which versions figures are told, where that is not the definition in force.
    pub(crate) fn versions_said(&self, words: Words) -> Option<String> {
        let decided = match &self.told {
            Told::InForce => return None,
            Told::AsIf(no) => return Some(words.say("told-as-if", &[("no", Arg::from(*no))])),
            Told::AsDecided(decided) => decided,
        };
        if decided.since.is_empty() {
            return Some(words.say("time-as-decided-none", &[]));
        }
        let version = |(from, no): &(Date, u32)| {
            let args = [("no", Arg::from(*no)), ("date", words.date(*from).into())];
            words.say("time-as-decided-version", &args)
        };
        let said: Vec<String> = decided.since.iter().map(version).collect();
        let args = [("versions", Arg::from(words.list_and(&said)))];
        Some(words.say("time-as-decided", &args))
    }

    /// What one must know to read figures that are told by versions.
    #[must_use]
    pub fn told_notes(&self, words: Words) -> Vec<String> {
        let Told::AsDecided(decided) = &self.told else {
            return Vec::new();
        };
        if decided.since.is_empty() {
            return Vec::new();
        }
        let mute = decided.mute.iter().map(|no| {
            let no = [("no", Arg::from(*no))];
            words.say("told-mute", &no)
        });
        let held =
            (decided.entries == Entries::ByRules).then(|| words.say("told-held-to-recorded", &[]));
        let means = Some(words.say("told-as-decided-means", &[]));
        means.into_iter().chain(held).chain(mute).collect()
    }
}

/// Per stage of a definition, the place of the stage of that key in another.
fn places(definition: &Definition, other: &Definition) -> Vec<Option<usize>> {
    let place = |stage: &Stage| other.position(&stage.key);
    definition.stages.iter().map(place).collect()
}

/// Per step, whom these verdicts of another definition have at the stage of that place.
fn there(steps: &[Option<usize>], verdicts: &Verdicts) -> Vec<Mask> {
    let nobody = || Mask::none(verdicts.n_leads);
    let of = |place: &Option<usize>| verdicts.stages.get((*place)?).map(|own| own.met().clone());
    steps
        .iter()
        .map(|place| of(place).unwrap_or_else(nobody))
        .collect()
}

/// The verdicts, where a lead is at a stage if it ever came to it, and cannot be said to be where it did not and the
/// latest version cannot say.
fn came(verdicts: &Verdicts, ways: &Paths, steps: &[Option<usize>], latest: &Verdicts) -> Verdicts {
    let stage = |(stage, place): (usize, &Option<usize>)| {
        let met = match ways.steps.get(stage) {
            Some(entered) => ways.subjects(|pass| entered.has(pass)),
            None => Mask::none(verdicts.n_leads),
        };
        let unknown = place.and_then(|place| latest.stages.get(place));
        let unknown = unknown.map_or_else(
            || Mask::none(verdicts.n_leads),
            |own| own.unknown().and_not(&met),
        );
        Kleene::new(met, &unknown)
    };
    let mut told = verdicts.clone();
    told.stages = steps.iter().enumerate().map(stage).collect();
    told
}

#[cfg(test)]
mod tests;
