//! What is known at this moment? The list, the definition in force, and its verdicts, as of a day.
//! A snapshot never changes; cloning it is cheap.

use std::collections::BTreeMap;
use std::sync::Arc;

use agreement::{Agreement, Journal};
use definition::{Criterion, Definition, Finding, ListFacts, Severity, Wording, check};
use import::{JoinedField, Remembered, RowsAre};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use lead::{Field, FieldKey, Related, Relation, Table};
use qualify::{Answers, Verdicts, qualify_again};
use store::{BlockList, SavedDefinition};
use words::Words;

use crate::history::{History, Values};
use crate::joined::Said;
use crate::journeys::KeptJourneys;
use crate::kept_parts::KeptParts;
use crate::lists::{AmongList, Lists};
use crate::measure::{KeptBooks, KeptOutcomes, KeptThen, KeptVersions, Told};

/// The list, the definition in force and its verdicts.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The list, with what joined tables say of it.
    pub list: Arc<Table>,
    /// The list as it was imported, and so the tables around and beside it.
    pub(crate) stored: Arc<Table>,
    /// What somebody said of keys and values.
    pub(crate) said: Arc<Said>,
    /// The fields that tables have from others.
    pub(crate) joined_fields: Arc<[JoinedField]>,
    /// The number of the list: grows with every change to it.
    pub list_revision: u32,
    /// The definition in force; `None` before one is saved.
    pub definition: Option<Arc<SavedDefinition>>,
    /// Who takes part, and every version that was signed.
    pub agreement: Arc<Agreement>,
    /// Everything that was said about the agreement.
    pub journal: Arc<Journal>,
    /// What the team said of its figures, by name.
    pub measures: Arc<BTreeMap<String, serde_json::Value>>,
    /// The fields whose types are settled, by the table they are of.
    pub(crate) settled: Arc<BTreeMap<RowsAre, Vec<Field>>>,
    /// How files were mapped when they were last imported.
    pub mappings: Arc<Remembered>,
    /// Hashes of what those are known by who were erased and are not to come back.
    pub(crate) blocked: Arc<BlockList>,
    /// What is in the list, as far as definitions ask for it.
    pub facts: Arc<ListFacts>,
    /// What was asked of the list already.
    pub(crate) answers: Arc<Answers>,
    /// What the list was divided into last.
    pub(crate) parts: Arc<KeptParts>,
    /// The journeys that were asked for last.
    pub(crate) journeys: Arc<KeptJourneys>,
    /// The books of money that were opened last.
    pub(crate) books: Arc<KeptBooks>,
    /// The outcomes that were looked up last.
    pub(crate) outcomes: Arc<KeptOutcomes>,
    /// What was looked up last of what was known of leads when it mattered.
    pub(crate) then: Arc<KeptThen>,
    /// What the definition says of every lead; `None` without one that can decide.
    pub verdicts: Option<Arc<Verdicts>>,
    /// The day up to whose end everything is judged.
    pub as_of: Date,
    /// Today in the team's time zone.
    pub today: Date,
    /// Which values are judged.
    pub values: Values,
    /// What was known when.
    pub(crate) history: Arc<History>,
    /// Whose figures are asked for; `None` for all leads.
    pub(crate) among: Option<Arc<AmongList>>,
    /// The funnel of the team's own whose steps figures over time are of; `None` for the definition's stages.
    pub(crate) ways_of: Option<Arc<crate::WhichFunnel>>,
    /// What is being edited, where that is another definition than the one in force.
    pub(crate) edited: Option<Arc<SavedDefinition>>,
    /// By which version figures are told.
    pub(crate) told: Told,
    /// What was found of versions for figures that are told by them.
    pub(crate) versions: Arc<KeptVersions>,
    /// The lead lists, and who is on them.
    pub(crate) lists: Arc<Lists>,
    /// What is known now; `None` where this is it.
    pub(crate) now: Option<Arc<Snapshot>>,
}

impl Snapshot {
    /// The snapshot of these, judged.
    #[must_use]
    pub(crate) fn new(
        list: Arc<Table>,
        list_revision: u32,
        definition: Option<Arc<SavedDefinition>>,
        agreement: Arc<Agreement>,
        as_of: Date,
    ) -> Self {
        let unjudged = Self {
            facts: Arc::new(ListFacts::new(Arc::clone(&list))),
            stored: Arc::clone(&list),
            said: Arc::default(),
            joined_fields: Arc::default(),
            list,
            list_revision,
            definition,
            agreement,
            journal: Arc::default(),
            measures: Arc::default(),
            settled: Arc::default(),
            mappings: Arc::default(),
            blocked: Arc::default(),
            answers: Arc::default(),
            parts: Arc::default(),
            journeys: Arc::default(),
            books: Arc::default(),
            outcomes: Arc::default(),
            then: Arc::default(),
            verdicts: None,
            as_of,
            today: as_of,
            values: Values::KnownThen,
            history: Arc::default(),
            lists: Arc::default(),
            among: None,
            edited: None,
            told: Told::InForce,
            versions: Arc::default(),
            ways_of: None,
            now: None,
        };
        unjudged.judged()
    }

    /// The same list under another definition, as of today: `today`.
    #[must_use]
    pub(crate) fn with_definition(&self, saved: Arc<SavedDefinition>, today: Date) -> Self {
        let unjudged = Self {
            definition: Some(saved),
            as_of: today,
            today,
            ..self.clone()
        };
        unjudged.judged()
    }

    /// The same, with what is being edited, so that figures can hold it to what is in force; without it where it is
    /// no other definition.
    #[must_use]
    pub fn with_edited(&self, edited: Option<&Definition>) -> Self {
        let in_force = self.definition.as_ref().map(|saved| saved.hash.as_str());
        let edited = edited.map(|definition| SavedDefinition {
            hash: definition.hash(),
            definition: definition.clone(),
            saved_at: Timestamp::UNIX_EPOCH,
        });
        let edited = edited.filter(|edited| Some(edited.hash.as_str()) != in_force);
        Self {
            edited: edited.map(Arc::new),
            ..self.clone()
        }
    }

    /// The same under what is being edited; `None` where nothing is.
    pub(crate) fn under_edited(&self) -> Option<Self> {
        Some(self.under(Arc::clone(self.edited.as_ref()?)))
    }

    /// The same list and day under another definition, beside what is in force.
    pub(crate) fn under(&self, saved: Arc<SavedDefinition>) -> Self {
        let unjudged = Self {
            definition: Some(saved),
            journeys: Arc::default(),
            told: Told::InForce,
            versions: Arc::default(),
            ..self.clone()
        };
        unjudged.judged()
    }

    /// The same definition as of another day, over the list that was known by it; without one over
    /// today's.
    pub(crate) fn judged_as_of(self, day: Date, list: Option<Arc<Table>>) -> Self {
        let now = Some(Arc::new(self.clone()));
        let dated = Self {
            as_of: day,
            values: match list {
                Some(_) => Values::KnownThen,
                None if day > self.today => Values::TodaysDated,
                None => self.history.values_of_today(day, self.time_zone()),
            },
            now,
            ..self
        };
        let dated = match list {
            None => dated,
            Some(list) => Self {
                facts: Arc::new(ListFacts::new(Arc::clone(&list))),
                answers: Arc::default(),
                list,
                ..dated
            },
        };
        dated.judged()
    }

    /// The team's time zone.
    pub(crate) fn time_zone(&self) -> &str {
        let saved = self.definition.as_ref();
        saved.map_or("UTC", |saved| &saved.definition.time_zone)
    }

    /// What a definition says of every lead; what was asked before is not asked again.
    pub(crate) fn judge(&self, definition: &Definition) -> Verdicts {
        qualify_again(definition, &self.list, self.as_of, &self.answers)
    }

    fn judged(self) -> Self {
        let decides = self.definition.as_ref();
        let decides = decides.filter(|saved| can_decide(&saved.definition, &self.facts));
        let verdicts = decides.map(|saved| Arc::new(self.judge(&saved.definition)));
        Self { verdicts, ..self }
    }

    /// The name of a field on screen; its key where the list has no such field.
    #[must_use]
    pub fn field_label(&self, key: &FieldKey) -> String {
        let field = self.list.field(key);
        field.map_or_else(|| key.to_string(), |field| field.label.clone())
    }

    /// The name of a field of the list (`None`) or of a table around it; its key where there is none.
    #[must_use]
    pub fn label_of(&self, relation: Option<Relation>, key: &FieldKey) -> String {
        let Some(relation) = relation else {
            return self.field_label(key);
        };
        let table = self.list.related(relation).map(Related::table);
        let field = table.and_then(|table| table.field(key));
        field.map_or_else(|| key.to_string(), |field| field.label.clone())
    }

    /// A criterion of a definition in words.
    #[must_use]
    pub fn criterion_sentence(
        &self,
        definition: &Definition,
        criterion: &Criterion,
        words: Words,
    ) -> String {
        self.with_wording(definition, words, |wording| wording.criterion(criterion))
    }

    /// What `say` makes of a definition about to be said with the names of this list.
    pub fn with_wording<T>(
        &self,
        definition: &Definition,
        words: Words,
        say: impl FnOnce(&Wording<'_>) -> T,
    ) -> T {
        say(&Wording {
            definition,
            labels: &|relation, key| self.label_of(relation, key),
            words,
        })
    }

    /// What is wrong with a definition that stops it from deciding the leads of this list.
    #[must_use]
    pub fn errors(&self, definition: &Definition) -> Vec<Finding> {
        let mut findings = check(definition, Some(&self.facts));
        findings.retain(|finding| finding.code.severity() == Severity::Error);
        findings
    }

    /// The definition and its verdicts, where there are both.
    #[must_use]
    pub fn decided(&self) -> Option<(&Definition, &Verdicts)> {
        Some((
            &self.definition.as_ref()?.definition,
            self.verdicts.as_deref()?,
        ))
    }
}

/// Whether nothing is wrong with `definition` that stops it from deciding the leads of a list.
pub(crate) fn can_decide(definition: &Definition, list: &ListFacts) -> bool {
    !any_error(&check(definition, Some(list)))
}

/// Whether one of these stops a definition from deciding.
pub(crate) fn any_error(findings: &[Finding]) -> bool {
    let mut findings = findings.iter();
    findings.any(|finding| finding.code.severity() == Severity::Error)
}

/// The day that `now` is in the team's time zone; in UTC where the zone has no such name.
pub(crate) fn day_in(time_zone: &str, now: Timestamp) -> Date {
    let zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    now.to_zoned(zone).date()
}
