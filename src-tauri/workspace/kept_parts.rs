//! Which leads have which value of a field, or are on which list? Of a field found once for each that a screen
//! divides the list by, so that an edit only counts.

use std::sync::{Arc, Mutex, PoisonError};

use definition::{CriterionId, Definition, ScoreKey};
use funnel::{Count, Part, Slice, funnel_of_parts, parts};
use lead::{FieldKey, Mask, Table, Value};
use qualify::Verdicts;
use words::Words;

use crate::divided::{by_criterion, by_grade, by_score};
use crate::{Snapshot, WorkspaceError, part_label};

/// The leads of each part.
pub(crate) type Parts = Arc<Vec<(Part, Mask)>>;

/// The parts that were asked for last, of the very list that they were found in.
#[derive(Debug, Default)]
pub(crate) struct KeptParts {
    latest: Mutex<Option<Latest>>,
}

#[derive(Debug)]
struct Latest {
    list: Arc<Table>,
    field: FieldKey,
    most: usize,
    parts: Parts,
}

/// By what leads are divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division<'a> {
    /// By the values of a field: every lead is in one part.
    Field(&'a FieldKey),
    /// By the lead lists that are there, and those who are on none. Who is on several lists is in each, so
    /// that the parts may add up to more than all.
    Lists,
    /// By the grade; who may have several is in a part of their own, and so below.
    Grade,
    /// By the bands of a score: those of the grid, else those that the stages ask for.
    Score(&'a ScoreKey),
    /// By whether a criterion is met.
    Criterion(&'a CriterionId),
    /// By the version that was in effect when a lead last set out.
    Version,
    /// By the channel that the team put their source into.
    Channel,
}

/// What the column of a file is called that names the lead list of a part.
const LEAD_LIST: &str = "lead_list";

impl Division<'_> {
    /// What the column of a file is called that tells the parts.
    #[must_use]
    pub fn key(&self) -> FieldKey {
        match self {
            Self::Field(key) => (*key).clone(),
            Self::Lists => FieldKey::from_label(LEAD_LIST),
            Self::Grade => FieldKey::from_label("grade"),
            Self::Score(key) => FieldKey::from_label(&key.0),
            Self::Criterion(id) => FieldKey::from_label(&id.0),
            Self::Version => FieldKey::from_label("version"),
            Self::Channel => FieldKey::from_label("channel"),
        }
    }

    /// What it is called.
    #[must_use]
    pub fn label(&self, snapshot: &Snapshot, words: Words) -> String {
        match self {
            Self::Field(key) => snapshot.field_label(key),
            Self::Lists => words.say("leads-list", &[]),
            Self::Grade => words.say("grid-grade", &[]),
            Self::Score(key) => {
                let score = snapshot.decided().and_then(|(definition, _)| {
                    definition.scores.get(definition.score_position(key)?)
                });
                score.map_or_else(|| key.to_string(), |score| score.label.clone())
            }
            Self::Criterion(id) => {
                let known = snapshot.decided().and_then(|(definition, _)| {
                    let criterion = definition.criterion(id)?;
                    Some(match criterion.label.is_empty() {
                        true => snapshot.criterion_sentence(definition, criterion, words),
                        false => criterion.label.clone(),
                    })
                });
                known.unwrap_or_else(|| id.to_string())
            }
            Self::Version => words.say("divided-by-version", &[]),
            Self::Channel => words.say("money-channel", &[]),
        }
    }

    /// What the leads of a part have in common, in words.
    #[must_use]
    pub fn part_label(&self, part: &Part, words: Words) -> String {
        match (self, part) {
            (Self::Lists, Part::Missing) => words.say("leads-on-no-list", &[]),
            (Self::Grade | Self::Score(_) | Self::Criterion(_), Part::Missing) => {
                words.say("divided-unplaced", &[])
            }
            (Self::Version, Part::Missing) => words.say("divided-no-version", &[]),
            (Self::Version, Part::Value(no)) => {
                words.say("divided-version", &[("no", no.to_string().into())])
            }
            (Self::Channel, Part::Value(Value::Text(channel))) => {
                words.say(&format!("channel-{channel}"), &[])
            }
            (Self::Criterion(_), Part::Value(Value::Text(verdict))) => {
                let key = format!("verdict-{}", verdict.replace(' ', "-"));
                words.say(&key, &[])
            }
            _ => part_label(part, words),
        }
    }
}

impl Snapshot {
    /// The funnel of each part of the leads, as [`funnel::funnel_by`] tells it of the values of a field; of
    /// the population whose figures are asked for. Of lists `most` is no limit.
    ///
    /// # Errors
    /// Where who is on which list cannot be read.
    pub fn funnel_by(
        &self,
        (definition, verdicts): (&Definition, &Verdicts),
        by: Division<'_>,
        count: Count,
        most: usize,
    ) -> Result<Vec<Slice>, WorkspaceError> {
        let parts = self.divided(by, most)?;
        let Some(among) = self.population() else {
            return Ok(funnel_of_parts(definition, verdicts, &parts, count));
        };
        let parts = parts
            .iter()
            .map(|(part, rows)| (part.clone(), rows.and(&among.on)));
        let parts: Vec<(Part, Mask)> = parts.collect();
        Ok(funnel_of_parts(definition, verdicts, &parts, count))
    }

    /// The leads of each part; of lists in the order in which they were made, by name, and last those who
    /// are on none.
    pub(crate) fn divided(&self, by: Division<'_>, most: usize) -> Result<Parts, WorkspaceError> {
        let decided = || self.decided().ok_or(WorkspaceError::DefinitionAbsent);
        let absent = || WorkspaceError::FieldAbsent(by.key().to_string());
        match by {
            Division::Field(field) => Ok(self.parts_of(field, most)),
            Division::Lists => self.parts_of_lists(),
            Division::Grade => {
                let (definition, verdicts) = decided()?;
                by_grade(definition, verdicts).ok_or_else(absent)
            }
            Division::Score(key) => {
                let (definition, verdicts) = decided()?;
                by_score(definition, verdicts, key).ok_or_else(absent)
            }
            Division::Criterion(id) => {
                let (definition, verdicts) = decided()?;
                by_criterion(definition, verdicts, id).ok_or_else(absent)
            }
            Division::Version => self.by_version(),
            Division::Channel => self.by_channel().ok_or_else(absent),
        }
    }

    fn parts_of_lists(&self) -> Result<Parts, WorkspaceError> {
        let members = self.members()?;
        let lists = self.lists().iter().zip(&*members);
        let named = lists.map(|(list, members)| {
            let name = Value::Text(list.name.clone());
            (Part::Value(name), members.on.clone())
        });
        let nowhere = (Part::Missing, self.on_list(None)?);
        Ok(Arc::new(named.chain([nowhere]).collect()))
    }

    fn parts_of(&self, field: &FieldKey, most: usize) -> Parts {
        let latest = &self.parts.latest;
        let known = latest.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(own) = &*known
            && Arc::ptr_eq(&own.list, &self.list)
            && (&own.field, own.most) == (field, most)
        {
            return Arc::clone(&own.parts);
        }
        drop(known);
        let found = Arc::new(parts(&self.list, field, most));
        let mut known = latest.lock().unwrap_or_else(PoisonError::into_inner);
        *known = Some(Latest {
            list: Arc::clone(&self.list),
            field: field.clone(),
            most,
            parts: Arc::clone(&found),
        });
        found
    }
}
