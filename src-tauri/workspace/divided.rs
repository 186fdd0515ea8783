//! By what are leads divided, as it is typed and as it stands in an address? By the values of a field, or by a name
//! with a sign that no key of a field has: `@list`, `@grade`, `@score:fit`, `@criterion:at-least-11-employees`,
//! `@version`, `@owner`, `@channel`.
//!
//! Invariant: but for lists, every lead is in exactly one part; what cannot be said of a lead is a part of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use definition::{Bands, CriterionId, Definition, ScoreKey};
use funnel::{Part, bands_of, grades, in_bands, parts};
use lead::{FieldKey, Mask, Value, date_of};
use qualify::Verdicts;

use crate::kept_parts::Parts;
use crate::measure::Channel;
use crate::price::source_field;
use crate::{Division, Snapshot, WorkspaceError};

/// By what, owned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DividedBy {
    /// By the values of a field.
    Field(FieldKey),
    /// By the lead lists that are there.
    Lists,
    /// By the grade.
    Grade,
    /// By the bands of a score.
    Score(ScoreKey),
    /// By whether a criterion is met.
    Criterion(CriterionId),
    /// By the version that was in effect when a lead set out.
    Version,
    /// By whoever has the lead.
    Owner,
    /// By the channel that the team put their source into.
    Channel,
}

/// The part of those whose source nobody put into a channel.
pub(crate) const UNASSIGNED: &str = "none";

/// Fields of people that say whose they are.
const OWNERS: [&str; 7] = [
    "contact_owner",
    "lead_owner",
    "owner",
    "record_owner",
    "owner_name",
    "assigned_to",
    "owner_id",
];

impl DividedBy {
    /// What a text asks for; a text without the sign is the key or the label of a field.
    ///
    /// # Errors
    /// Where there is no such field, score or criterion, or nobody says who has a lead.
    pub fn read(text: &str, snapshot: &Snapshot) -> Result<Self, WorkspaceError> {
        let absent = || WorkspaceError::FieldAbsent(text.to_owned());
        let Some(named) = text.strip_prefix('@') else {
            let key = FieldKey::from_label(text);
            let found = snapshot.list.field(&key).map(|field| field.key.clone());
            return found.map(Self::Field).ok_or_else(absent);
        };
        let definition = snapshot.definition.as_ref().map(|saved| &saved.definition);
        let (kind, name) = named.split_once(':').unwrap_or((named, ""));
        match kind {
            "list" => Ok(Self::Lists),
            "grade" => {
                let graded = definition.is_some_and(|definition| definition.grid.is_some());
                graded.then_some(Self::Grade).ok_or_else(absent)
            }
            "score" => {
                let key = ScoreKey(name.to_owned());
                let bands = definition.and_then(|definition| bands_of(definition, &key));
                bands.map(|_| Self::Score(key)).ok_or_else(absent)
            }
            "criterion" => {
                let id = CriterionId(name.to_owned());
                let known = definition.and_then(|definition| definition.criterion(&id));
                known.map(|_| Self::Criterion(id)).ok_or_else(absent)
            }
            "version" => Ok(Self::Version),
            "channel" => match source_field(snapshot) {
                Some(_) => Ok(Self::Channel),
                None => Err(absent()),
            },
            "owner" => {
                let found = owner_field(snapshot).cloned();
                found.map(|_| Self::Owner).ok_or_else(absent)
            }
            _ => Err(absent()),
        }
    }

    /// The same as a text.
    #[must_use]
    pub fn to_text(&self) -> String {
        match self {
            Self::Field(key) => key.to_string(),
            Self::Lists => "@list".to_owned(),
            Self::Grade => "@grade".to_owned(),
            Self::Score(key) => format!("@score:{key}"),
            Self::Criterion(id) => format!("@criterion:{id}"),
            Self::Version => "@version".to_owned(),
            Self::Owner => "@owner".to_owned(),
            Self::Channel => "@channel".to_owned(),
        }
    }

    /// The same as a division of this snapshot.
    #[must_use]
    pub fn division<'a>(&'a self, snapshot: &'a Snapshot) -> Division<'a> {
        match self {
            Self::Field(key) => Division::Field(key),
            Self::Lists => Division::Lists,
            Self::Grade => Division::Grade,
            Self::Score(key) => Division::Score(key),
            Self::Criterion(id) => Division::Criterion(id),
            Self::Version => Division::Version,
            Self::Channel => Division::Channel,
            Self::Owner => owner_field(snapshot).map_or(Division::Version, Division::Field),
        }
    }
}

/// The field that says who has a lead.
#[must_use]
pub fn owner_field(snapshot: &Snapshot) -> Option<&FieldKey> {
    let found = OWNERS
        .iter()
        .find_map(|key| snapshot.list.field(&FieldKey::from_label(key)));
    found.map(|field| &field.key)
}

fn named(text: impl Into<String>) -> Part {
    Part::Value(Value::Text(text.into()))
}

/// The leads of each grade, and those that may have several.
pub(crate) fn by_grade(definition: &Definition, verdicts: &Verdicts) -> Option<Parts> {
    let grades = grades(definition, verdicts)?;
    let mut parts = Vec::new();
    for name in grades.names() {
        let cells = grades.grid.grades.iter().zip(&grades.cells);
        let cells = cells.flat_map(|(names, row)| names.iter().zip(row));
        let own = cells
            .filter(|(one, _)| *one == name)
            .map(|(_, leads)| leads);
        let own = own.fold(Mask::none(verdicts.n_leads), |all, leads| all.or(leads));
        parts.push((named(name), own));
    }
    parts.push((Part::Missing, grades.unplaced.clone()));
    Some(Arc::new(parts))
}

/// The leads in each band of a score, and those that may be in several.
pub(crate) fn by_score(
    definition: &Definition,
    verdicts: &Verdicts,
    key: &ScoreKey,
) -> Option<Parts> {
    let bands = bands_of(definition, key)?;
    let placed = in_bands(definition, verdicts, &bands)?;
    let labels = band_labels(&bands).into_iter().map(named);
    let mut parts: Vec<(Part, Mask)> = labels.zip(placed.bands).collect();
    parts.push((Part::Missing, placed.unplaced));
    Some(Arc::new(parts))
}

/// What bands are called, from the highest: "60+", "30–59", "< 30".
#[must_use]
pub fn band_labels(bands: &Bands) -> Vec<String> {
    let each = (0..bands.n()).map(|band| {
        let least = bands.from.get(band);
        let above = band.checked_sub(1).and_then(|above| bands.from.get(above));
        match (least, above) {
            (Some(least), None) => format!("{least}+"),
            (Some(least), Some(above)) if *least == above - 1 => least.to_string(),
            (Some(least), Some(above)) => format!("{least}–{}", above - 1),
            (None, Some(above)) => format!("< {above}"),
            (None, None) => String::new(),
        }
    });
    each.collect()
}

/// The leads that meet a criterion, those that do not, and those of which it cannot be said.
pub(crate) fn by_criterion(
    definition: &Definition,
    verdicts: &Verdicts,
    id: &CriterionId,
) -> Option<Parts> {
    let at = definition.criteria.iter().position(|one| one.id == *id)?;
    let own = verdicts.criteria.get(at)?;
    let parts = vec![
        (named(qualify::Verdict::Met.name()), own.met().clone()),
        (named(qualify::Verdict::NotMet.name()), own.not_met()),
        (Part::Missing, own.unknown().clone()),
    ];
    Some(Arc::new(parts))
}

impl Snapshot {
    /// The leads of each channel that has any, those of a source that is in none, and those without a source.
    pub(crate) fn by_channel(&self) -> Option<Parts> {
        let source = source_field(self)?;
        let said = self.economics();
        let n = self.list.n_rows();
        let mut unassigned = Mask::none(n);
        let mut missing = Mask::none(n);
        let mut channels: BTreeMap<Channel, Mask> = BTreeMap::new();
        for (part, leads) in parts(&self.list, &source.key, usize::MAX) {
            match part {
                Part::Value(value) => match said.channel(&value.to_string()) {
                    Some(channel) => {
                        let own = channels.entry(channel).or_insert_with(|| Mask::none(n));
                        *own = own.or(&leads);
                    }
                    None => unassigned = unassigned.or(&leads),
                },
                Part::Rest { .. } => unassigned = unassigned.or(&leads),
                Part::Missing => missing = missing.or(&leads),
            }
        }
        let channels = channels.into_iter();
        let mut all: Vec<(Part, Mask)> = channels
            .map(|(channel, leads)| (named(channel.name()), leads))
            .collect();
        all.push((named(UNASSIGNED), unassigned));
        all.push((Part::Missing, missing));
        Some(Arc::new(all))
    }

    /// The leads by the version that was in effect on the day on which their last pass began; those before any
    /// version, or whose day nobody knows, are without.
    pub(crate) fn by_version(&self) -> Result<Parts, WorkspaceError> {
        let n = self.list.n_rows();
        let mut version: Vec<Option<u32>> = vec![None; n];
        if let Some(journeys) = self.journeys(&|| true)? {
            let paths = journeys.paths();
            for pass in 0..paths.n() {
                // Only what is dated says under which version somebody set out.
                let dated = paths.steps.iter().filter_map(|step| step.on(pass)).min();
                let on = dated.and_then(date_of);
                let version_then = on.and_then(|day| self.agreement.in_effect(day));
                if let Some(own) = version.get_mut(paths.subject[pass] as usize) {
                    *own = version_then.map(|version| version.no);
                }
            }
        }
        let mut numbers: Vec<u32> = version.iter().flatten().copied().collect();
        numbers.sort_unstable();
        numbers.dedup();
        let of = |wanted: Option<u32>| Mask::from_fn(n, |row| version[row] == wanted);
        let mut parts: Vec<(Part, Mask)> = numbers
            .into_iter()
            .map(|no| (named(no.to_string()), of(Some(no))))
            .collect();
        parts.push((Part::Missing, of(None)));
        Ok(Arc::new(parts))
    }
}
