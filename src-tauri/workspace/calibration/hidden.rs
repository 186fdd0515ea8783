//! What must nobody see who judges a lead blind? Who it is, who has it, where it stands and what became of it:
//! then the facts are judged, and not a name or an outcome.
//!
//! Invariant: in doubt a field is hidden; that costs a fact, and showing it would cost the judgement.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use definition::{Definition, ReachedBy, Rule, Subject, is_length_of_call};
use funnel::StageNames;
use import::{Meaning, RowsAre, of_label};
use lead::{ChunkData, Field, FieldKey, FieldType, Texts};

use super::boundary_of;
use crate::{Personal, PersonalFields, Snapshot};

/// Why a field is on no card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Hidden {
    /// It says who somebody is.
    Identity,
    /// It says who has the lead.
    Owner,
    /// It says how far the lead is.
    Stage,
    /// It says what became of the lead, or is known only once something has.
    Outcome,
}

impl Hidden {
    /// Each.
    pub const ALL: [Self; 4] = [Self::Identity, Self::Owner, Self::Stage, Self::Outcome];

    /// The name in files and, after `calibration-hidden-`, in the catalogues.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Identity => "identity",
            Self::Owner => "owner",
            Self::Stage => "stage",
            Self::Outcome => "outcome",
        }
    }
}

/// What says who has a lead, in the words of field names; of languages that do not part words, anywhere in them.
const OWNER: &[&str] = &[
    "owner",
    "assigned",
    "assignee",
    "rep",
    "sdr",
    "bdr",
    "salesperson",
    "seller",
    "właściciel",
    "opiekun",
    "handlowiec",
    "pemilik",
    "ejer",
    "sælger",
    "เจ้าของ",
    "ผู้ดูแล",
];
const STAGE: &[&str] = &[
    "stage",
    "stages",
    "status",
    "lifecycle",
    "lifecyclestage",
    "pipeline",
    "funnel",
    "etap",
    "lejek",
    "lejka",
    "tahap",
    "tahapan",
    "peringkat",
    "fase",
    "stadie",
    "stadium",
    "สถานะ",
    "ขั้น",
];
const OUTCOME: &[&str] = &[
    "deal",
    "deals",
    "opportunity",
    "opportunities",
    "won",
    "lost",
    "loss",
    "reject",
    "rejected",
    "rejection",
    "accepted",
    "acceptance",
    "converted",
    "conversion",
    "qualified",
    "disqualified",
    "disqualification",
    "unqualified",
    "recycled",
    "closed",
    "close",
    "customer",
    "outcome",
    "result",
    "reason",
    "mql",
    "sal",
    "sql",
    "hs_mql",
    "szansa",
    "szansy",
    "transakcja",
    "wygrana",
    "przegrana",
    "utrata",
    "utraty",
    "odrzucenia",
    "odrzucony",
    "zaakceptowany",
    "klient",
    "powód",
    "kesepakatan",
    "ditolak",
    "diterima",
    "alasan",
    "sebab",
    "menang",
    "kalah",
    "pelanggan",
    "handel",
    "vundet",
    "tabt",
    "afvist",
    "accepteret",
    "kunde",
    "årsag",
    "ดีล",
    "ชนะ",
    "แพ้",
    "ปฏิเสธ",
    "ลูกค้า",
    "เหตุผล",
    "ปิดการขาย",
];
/// Names of what tells one from another, where their type does not say so.
const IDENTITY: &[&str] = &[
    "id", "ids", "guid", "uuid", "domain", "website", "url", "www",
];
/// What a company is called in its own table.
const COMPANY_NAMES: [&str; 5] = ["name", "company", "company_name", "account_name", "account"];
/// A field names stages where so many of its values do.
const STAGES_NAMED: usize = 2;
/// A field with more different values says something else than how far somebody is: it is looked at no further.
const MOST_SEEN: usize = 1_000;

/// What is hidden of a list.
pub(crate) struct Hiding<'a> {
    snapshot: &'a Snapshot,
    personal: &'a PersonalFields,
    /// Fields by which the definition tells who is further than the stage that is judged.
    later: BTreeSet<FieldKey>,
    joined: BTreeMap<&'a FieldKey, (RowsAre, &'a FieldKey)>,
}

impl<'a> Hiding<'a> {
    pub(super) fn of(snapshot: &'a Snapshot, personal: &'a PersonalFields) -> Self {
        let saved = snapshot.definition.as_ref();
        let boundary = saved.and_then(|saved| boundary_of(&saved.definition));
        Self::before(snapshot, personal, boundary)
    }

    /// What must not be asked about whoever is to come to the stage in this position.
    pub(crate) fn before(
        snapshot: &'a Snapshot,
        personal: &'a PersonalFields,
        stage: Option<usize>,
    ) -> Self {
        let saved = snapshot.definition.as_ref();
        let later = saved.map(|saved| known_later(&saved.definition, stage));
        let joined = snapshot.joined_fields.iter();
        Self {
            snapshot,
            personal,
            later: later.unwrap_or_default(),
            joined: joined
                .filter(|one| one.join.rows_are.is_people())
                .map(|one| (&one.field.key, (one.join.other, &one.from)))
                .collect(),
        }
    }

    /// Why a field of people or of companies is on no card; `None` where it may be.
    pub(crate) fn why(&self, rows_are: RowsAre, field: &Field) -> Option<Hidden> {
        let of_field = self.of_field(rows_are, field);
        of_field.or_else(|| {
            if !rows_are.is_people() {
                return None;
            }
            let (from, key) = self.joined.get(&field.key)?;
            let original = Field {
                key: (*key).clone(),
                ..field.clone()
            };
            match from {
                RowsAre::Deals | RowsAre::Activities | RowsAre::StageHistory => {
                    Some(Hidden::Outcome)
                }
                other => self.of_field(*other, &original),
            }
        })
    }

    fn of_field(&self, rows_are: RowsAre, field: &Field) -> Option<Hidden> {
        let key = field.key.as_str();
        if rows_are.is_people() && self.later.contains(&field.key) {
            return Some(Hidden::Outcome);
        }
        let reaches = matches!(
            field.kind,
            FieldType::Email | FieldType::Phone | FieldType::Url
        );
        let is_company = rows_are == RowsAre::Companies && COMPANY_NAMES.contains(&key);
        let is_personal = self.personal.of(rows_are, field).is_some();
        if reaches || is_company || is_personal || says(key, IDENTITY) {
            return Some(Hidden::Identity);
        }
        let meant = of_label(&field.label).or_else(|| of_label(key));
        if let Some(why) = meant.and_then(|one| by_meaning(one.meaning)) {
            return Some(why);
        }
        if says(key, OWNER) {
            Some(Hidden::Owner)
        } else if says(key, STAGE) || (rows_are.is_people() && self.names_stages(field)) {
            Some(Hidden::Stage)
        } else if says(key, OUTCOME) || is_length_of_call(key) {
            Some(Hidden::Outcome)
        } else {
            None
        }
    }

    /// Whether the values of a field of choices name stages of the definition, whatever it is called.
    fn names_stages(&self, field: &Field) -> bool {
        let Some(saved) = &self.snapshot.definition else {
            return false;
        };
        let Some(column) = self.snapshot.list.column(&field.key) else {
            return false;
        };
        let names = StageNames::of(&saved.definition.stages);
        let (mut seen, mut named) = (HashSet::new(), BTreeSet::new());
        for chunk in column.chunks() {
            if let ChunkData::Texts(Texts::Coded { dict, .. }) = chunk.data() {
                let texts = (0..dict.len()).map(|code| dict.get(code));
                let new = texts.filter(|text| seen.insert(*text));
                named.extend(new.filter_map(|text| names.named(text)));
            }
            if named.len() >= STAGES_NAMED {
                return true;
            }
            if seen.len() > MOST_SEEN {
                return false;
            }
        }
        false
    }

    /// What a hidden field says of a person: a name is looked for word by word.
    pub(super) fn is_name(&self, rows_are: RowsAre, field: &Field) -> bool {
        self.personal.of(rows_are, field) == Some(Personal::Name)
    }
}

/// The fields that a definition dates, records or knows only what is further than a stage by.
fn known_later(definition: &Definition, boundary: Option<usize>) -> BTreeSet<FieldKey> {
    let mut fields = BTreeSet::new();
    for stage in &definition.stages {
        fields.extend(stage.entered_on.clone());
        if matches!(
            stage.reached_by,
            ReachedBy::Decision(_) | ReachedBy::Fact(_)
        ) {
            let rules = stage.reached_by.rule().map(Rule::criteria);
            for id in rules.into_iter().flatten() {
                let Some(criterion) = definition.criterion(id) else {
                    continue;
                };
                if let Subject::Field(field) = &criterion.subject {
                    fields.insert(field.clone());
                }
                fields.extend(criterion.test.other_field().cloned());
            }
        }
    }
    for (field, from) in &definition.tables.known_from {
        let is_later = match (definition.position(from), boundary) {
            (Some(from), Some(boundary)) => from >= boundary,
            _ => true,
        };
        if is_later {
            fields.insert(field.clone());
        }
    }
    fields
}

fn by_meaning(meaning: Meaning) -> Option<Hidden> {
    match meaning {
        Meaning::Email
        | Meaning::OtherEmail
        | Meaning::FirstName
        | Meaning::LastName
        | Meaning::FullName
        | Meaning::Company
        | Meaning::CompanyIds
        | Meaning::CompanyDomain
        | Meaning::Website
        | Meaning::Phone
        | Meaning::Mobile
        | Meaning::Street
        | Meaning::PostalCode
        | Meaning::RecordId
        | Meaning::LinkedinUrl => Some(Hidden::Identity),
        Meaning::Owner => Some(Hidden::Owner),
        Meaning::LeadStatus | Meaning::LifecycleStage | Meaning::DealStage => Some(Hidden::Stage),
        Meaning::IsConverted
        | Meaning::ConvertedDate
        | Meaning::DealName
        | Meaning::Amount
        | Meaning::CloseDate
        | Meaning::LossReason => Some(Hidden::Outcome),
        Meaning::JobTitle
        | Meaning::Seniority
        | Meaning::Function
        | Meaning::JobStartDate
        | Meaning::Country
        | Meaning::State
        | Meaning::City
        | Meaning::Industry
        | Meaning::Employees
        | Meaning::Revenue
        | Meaning::LeadSource
        | Meaning::Campaign
        | Meaning::Form
        | Meaning::CreateDate
        | Meaning::LastActivityDate
        | Meaning::OptOut
        | Meaning::DoNotCall
        | Meaning::Consent
        | Meaning::IsTest
        | Meaning::ActivityType
        | Meaning::ActivityDate => None,
    }
}

/// Whether a word of a key is one of these.
fn says(key: &str, among: &[&str]) -> bool {
    let is_word = key.split('_').any(|word| among.contains(&word));
    let is_thai = |word: &&&str| word.chars().all(|c| ('\u{e00}'..='\u{e7f}').contains(&c));
    is_word || among.iter().filter(is_thai).any(|word| key.contains(*word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_who_has_a_lead_and_what_became_of_it_is_known_by_name_in_six_languages() {
        let hidden = |label: &str| {
            let key = FieldKey::from_label(label);
            let key = key.as_str();
            let meant = of_label(label).and_then(|one| by_meaning(one.meaning));
            meant.or_else(|| {
                let lists = [OWNER, STAGE, OUTCOME].into_iter();
                let named = [Hidden::Owner, Hidden::Stage, Hidden::Outcome];
                let mut found = lists.zip(named).filter(|(words, _)| says(key, words));
                found.next().map(|(_, why)| why)
            })
        };
        let cases = [
            ("Contact owner", Some(Hidden::Owner)),
            ("Opiekun klienta", Some(Hidden::Owner)),
            ("Pemilik", Some(Hidden::Owner)),
            ("Lifecycle Stage", Some(Hidden::Stage)),
            ("Lead Status", Some(Hidden::Stage)),
            ("Etap lejka", Some(Hidden::Stage)),
            ("สถานะลูกค้า", Some(Hidden::Stage)),
            ("Sales Accepted", Some(Hidden::Outcome)),
            ("Closed Lost Reason", Some(Hidden::Outcome)),
            ("Date entered SQL", Some(Hidden::Outcome)),
            ("Powód utraty", Some(Hidden::Outcome)),
            ("Tabt til", Some(Hidden::Outcome)),
            ("Number of Employees", None),
            ("Industry", None),
            ("Seniority", None),
            ("Original Source", None),
            ("Content Downloaded", None),
            ("Website Visits", None),
        ];
        for (label, expected) in cases {
            assert_eq!(hidden(label), expected, "{label}");
        }
    }
}
