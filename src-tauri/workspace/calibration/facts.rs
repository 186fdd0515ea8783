//! What is on a card? What is known of a lead and of its company by the day of the draw, the same fields in the
//! same order on every card: what the definition asks about first, then what leads are usually known by.
//!
//! Invariant: what names the lead is nowhere in its texts either.

use agreement::{Calibration, Card};
use definition::{Subject, Test};
use import::{Meaning, RowsAre, of_label};
use lead::{Column, Field, FieldKey, FieldType, Related, Relation, ValueRef, fold};
use words::Words;

use super::CalibrationError;
use super::hidden::{Hidden, Hiding};
use crate::{PersonalFields, Snapshot, WorkspaceError, masked_within, say_value};

/// What a lead is usually known by, in this order.
const USUAL: [Meaning; 9] = [
    Meaning::Industry,
    Meaning::Employees,
    Meaning::Revenue,
    Meaning::JobTitle,
    Meaning::Seniority,
    Meaning::Function,
    Meaning::Country,
    Meaning::LeadSource,
    Meaning::Campaign,
];
/// What stands in the place of what names somebody.
const REDACTED: &str = "•••";
/// A shorter word is in too many texts to name anybody.
const LEAST_LETTERS: usize = 3;

/// A card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardShown {
    /// Its number.
    pub no: u32,
    /// What is known of the lead.
    pub facts: Vec<CardFact>,
    /// How many fields are hidden, and why.
    pub hidden: Vec<(Hidden, usize)>,
}

/// One fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardFact {
    /// Whether it is of the lead or of its company.
    pub rows_are: RowsAre,
    /// The field's name in files.
    pub key: FieldKey,
    /// The field's name on screen.
    pub label: String,
    /// The value in the reader's format; `None` when missing.
    pub value: Option<String>,
}

/// The fields that cards show, of a list as known on the day of the draw.
pub(super) struct Facts<'a> {
    snapshot: &'a Snapshot,
    pub(super) shown: Vec<(RowsAre, &'a Field)>,
    hidden: Vec<(Hidden, RowsAre, &'a Field, bool)>,
    today: Option<Vec<u32>>,
}

/// The card of this number, as known on the day of the draw; `snapshot` is judged as of that day or is made so.
///
/// # Errors
/// Where there is no such card, or its lead is not in the list any more.
pub fn calibration_card(
    snapshot: &Snapshot,
    personal: &PersonalFields,
    (calibration, no): (&Calibration, u32),
    words: Words,
) -> Result<CardShown, WorkspaceError> {
    let absent = CalibrationError::CardAbsent(no);
    let card = calibration.card(no).ok_or(absent)?;
    let dated = snapshot.as_of(calibration.as_of);
    let facts = Facts::of(&dated, personal);
    let row = facts.row(card).ok_or(CalibrationError::CardGone(no))?;
    Ok(CardShown {
        no,
        facts: facts.said(row, words),
        hidden: facts.n_hidden(),
    })
}

impl<'a> Facts<'a> {
    pub(super) fn of(snapshot: &'a Snapshot, personal: &'a PersonalFields) -> Self {
        let hiding = Hiding::of(snapshot, personal);
        let people = snapshot.list.fields().iter();
        let people = people.map(|field| (RowsAre::People, field));
        let companies = snapshot.list.related(Relation::Company).map(Related::table);
        let companies = companies.into_iter().flat_map(|table| table.fields());
        let companies = companies.map(|field| (RowsAre::Companies, field));
        let (mut shown, mut hidden) = (Vec::new(), Vec::new());
        for (of, field) in people.chain(companies) {
            match hiding.why(of, field) {
                Some(why) => hidden.push((why, of, field, hiding.is_name(of, field))),
                None => shown.push((of, field)),
            }
        }
        let facts = Self {
            snapshot,
            shown: Vec::new(),
            hidden,
            today: snapshot.rows_of_today(),
        };
        // Of a field that both have, what is said of the lead itself counts.
        let own: Vec<&FieldKey> = snapshot.list.fields().iter().map(|one| &one.key).collect();
        shown.retain(|(of, field)| of.is_people() || !own.contains(&&field.key));
        shown.retain(|(of, field)| facts.column(*of, field).is_some_and(says_anything));
        let asked = asked_about(snapshot);
        shown.sort_by_cached_key(|(of, field)| {
            let asked = asked.iter().position(|one| *one == (*of, &field.key));
            let usual = of_label(&field.label)
                .and_then(|meant| USUAL.iter().position(|one| *one == meant.meaning));
            let last = usize::MAX;
            (asked.unwrap_or(last), usual.unwrap_or(last))
        });
        Self { shown, ..facts }
    }

    /// The row of a card in the list of the day; `None` where it is not there.
    pub(super) fn row(&self, card: &Card) -> Option<usize> {
        let row = card.row?;
        let there = match &self.today {
            None => row as usize,
            Some(rows) => rows.iter().position(|today| *today == row)?,
        };
        (there < self.snapshot.list.n_rows()).then_some(there)
    }

    /// The value of a field for a lead: its own, or of its first company that has one.
    pub(super) fn value(&self, row: usize, (of, field): (RowsAre, &Field)) -> Option<ValueRef<'a>> {
        let list = &self.snapshot.list;
        if of.is_people() {
            return list.value(row, &field.key);
        }
        let companies = list.related(Relation::Company)?;
        let mut rows = companies.rows_of(row).iter();
        rows.find_map(|&row| companies.table().value(row as usize, &field.key))
    }

    pub(super) fn said(&self, row: usize, words: Words) -> Vec<CardFact> {
        let naming = Naming::of(self, row);
        let fact = |&(of, field): &(RowsAre, &Field)| CardFact {
            rows_are: of,
            key: field.key.clone(),
            label: field.label.clone(),
            value: self.value(row, (of, field)).map(|value| {
                let said = say_value(value, words);
                match field.kind {
                    FieldType::Text | FieldType::Choices => naming.taken_out_of(&said),
                    // Such words are few and shared: only what names a person is taken out of them.
                    FieldType::Choice => naming.words_taken_out_of(&said),
                    _ => said,
                }
            }),
        };
        self.shown.iter().map(fact).collect()
    }

    fn n_hidden(&self) -> Vec<(Hidden, usize)> {
        let n = |why: &Hidden| self.hidden.iter().filter(|one| one.0 == *why).count();
        let all = Hidden::ALL.into_iter().map(|why| (why, n(&why)));
        all.filter(|(_, n)| *n > 0).collect()
    }

    fn column(&self, of: RowsAre, field: &Field) -> Option<&'a Column> {
        let list = &self.snapshot.list;
        match of.is_people() {
            true => list.column(&field.key),
            false => list.related(Relation::Company)?.table().column(&field.key),
        }
    }
}

fn says_anything(column: &Column) -> bool {
    column.n_missing() < column.n_rows()
}

/// What the definition asks about, in its order.
fn asked_about(snapshot: &Snapshot) -> Vec<(RowsAre, &FieldKey)> {
    let saved = snapshot.definition.as_ref();
    let criteria = saved.map_or(&[][..], |saved| &saved.definition.criteria);
    let own = criteria.iter().filter_map(|one| match &one.subject {
        Subject::Field(key) => Some((RowsAre::People, key)),
        Subject::Company(key) => Some((RowsAre::Companies, key)),
        Subject::Figure(_) => None,
    });
    let tests = criteria.iter().map(|one| &one.test);
    let other = tests.filter_map(Test::other_field);
    own.chain(other.map(|key| (RowsAre::People, key))).collect()
}

/// What names one lead: words of its names, and its other hidden texts as they stand.
struct Naming {
    words: Vec<String>,
    whole: Vec<String>,
}

impl Naming {
    fn of(facts: &Facts<'_>, row: usize) -> Self {
        let mut naming = Self {
            words: Vec::new(),
            whole: Vec::new(),
        };
        let names = facts.hidden.iter().filter(|one| one.0 == Hidden::Identity);
        for &(_, of, field, is_name) in names {
            let Some(ValueRef::Text(text)) = facts.value(row, (of, field)) else {
                continue;
            };
            if is_name {
                let words = text.split(|c: char| !c.is_alphanumeric() && !is_mark(c));
                naming
                    .words
                    .extend(words.map(fold).filter(|one| is_long(one)));
            } else if is_long(text.trim()) {
                naming.whole.push(fold(text.trim()));
            }
        }
        naming
    }

    fn taken_out_of(&self, text: &str) -> String {
        let folded = fold(text);
        if self.whole.iter().any(|one| folded.contains(one.as_str())) {
            return REDACTED.to_owned();
        }
        self.words_taken_out_of(text)
    }

    fn words_taken_out_of(&self, text: &str) -> String {
        let text = masked_within(text);
        if self.words.is_empty() {
            return text;
        }
        let mut out = String::with_capacity(text.len());
        let mut word = String::new();
        let close = |word: &mut String, out: &mut String| {
            let names = self.words.iter().any(|one| *one == fold(word));
            out.push_str(if names { REDACTED } else { word.as_str() });
            word.clear();
        };
        for c in text.chars() {
            if c.is_alphanumeric() || is_mark(c) {
                word.push(c);
            } else {
                close(&mut word, &mut out);
                out.push(c);
            }
        }
        close(&mut word, &mut out);
        out
    }
}

/// Thai vowels and tones belong to their word.
fn is_mark(c: char) -> bool {
    ('\u{e31}'..='\u{e4e}').contains(&c) || ('\u{300}'..='\u{36f}').contains(&c)
}

fn is_long(word: &str) -> bool {
    word.chars().count() >= LEAST_LETTERS
}
