//! What does a shared screen not show? Views of leads with what names people hidden, before they cross to
//! the window: what is hidden is in no answer, and so neither on the screen nor in what is copied from it.
//! Verdicts, counts, and what is known of companies stay.

use definition::Subject;
use import::RowsAre;
use lead::{Field, FieldKey, FieldType};
use workspace::{Personal, PersonalFields, Snapshot, UnreadColumn, masked_within};

use super::definition::{AroundView, DefinitionView, FieldView};
use super::duplicates::{DuplicatesPage, MergedView};
use super::finding::{FacetKind, FacetView};
use super::import::{ImportBalance, RowsAreView};
use super::imports::{FieldHistory, ImportDetailView};
use super::joining::JoiningView;
use super::keys::ImportKeysView;
use super::leads::{FactView, LeadView, LeadsPage};
use super::looking::ImportPreview;
use super::ops::RelationView;
use super::price::PriceView;
use super::reasons::ReasonView;

/// What is hidden: of a list, by what the team said of its fields.
pub(crate) struct Masking<'a> {
    /// The list.
    pub(crate) snapshot: &'a Snapshot,
    /// What the team said.
    pub(crate) fields: &'a PersonalFields,
}

/// A view in which what names people can be hidden.
pub(crate) trait Hide {
    /// Hides it.
    fn hide(&mut self, masking: &Masking<'_>);
}

impl Masking<'_> {
    /// Whether a field of the list names people.
    pub(crate) fn is_personal(&self, key: &str) -> bool {
        self.of(RowsAre::People, key).is_some()
    }

    /// The values of a column of a file that do not read, as they may be shown.
    pub(crate) fn unread(&self, rows_are: RowsAre, column: &UnreadColumn) -> UnreadColumn {
        let mut shown = column.clone();
        let what = self.headed(rows_are, &column.header, FieldType::Text);
        shown.samples.iter_mut().for_each(|text| hide(what, text));
        shown
    }

    /// Hides what names people in rows of a table, whose cells stand as its fields do.
    pub(crate) fn rows(&self, rows_are: RowsAre, rows: &mut [Vec<Option<String>>]) {
        let fields = self.snapshot.fields(rows_are).iter();
        let fields: Vec<_> = fields
            .map(|field| self.fields.of(rows_are, field))
            .collect();
        for row in rows {
            for (cell, what) in row.iter_mut().zip(&fields) {
                if let Some(text) = cell {
                    hide(*what, text);
                }
            }
        }
    }

    fn of(&self, rows_are: RowsAre, key: &str) -> Option<Personal> {
        let there = self.snapshot.fields(rows_are).iter();
        let field = there.clone().find(|field| field.key.as_str() == key);
        match field {
            Some(field) => self.fields.of(rows_are, field),
            None => self.headed(rows_are, key, FieldType::Text),
        }
    }

    /// What a column of a file says of a person.
    fn headed(&self, rows_are: RowsAre, label: &str, kind: FieldType) -> Option<Personal> {
        let key = FieldKey::from_label(label);
        let there = self.snapshot.fields(rows_are).iter();
        let there = there.clone().find(|field| field.key == key);
        let field = there.cloned().unwrap_or_else(|| Field {
            key,
            label: label.to_owned(),
            kind,
        });
        self.fields.of(rows_are, &field)
    }

    /// Hides what names people in a cell of a file of which nothing is known but its headings; what stands
    /// under none may be anything.
    pub(crate) fn hide_headed(&self, header: Option<&String>, cell: &mut String) {
        if cell.is_empty() {
            return;
        }
        match header {
            Some(header) => hide(self.headed(RowsAre::People, header, FieldType::Text), cell),
            None => hide(Some(Personal::Other), cell),
        }
    }

    fn value(&self, key: &str, text: &mut Option<String>) {
        if let Some(text) = text {
            hide(self.of(RowsAre::People, key), text);
        }
    }

    /// Hides the value of a field of a table where it names people.
    pub(crate) fn fact(&self, rows_are: RowsAre, fact: &mut FactView) {
        if let Some(text) = &mut fact.value {
            hide(self.of(rows_are, &fact.key), text);
        }
    }

    fn reason(&self, reason: &mut ReasonView) {
        match reason {
            ReasonView::Criterion { id, value, .. } => {
                let Some(text) = value else { return };
                let definition = self.snapshot.definition.as_ref();
                let criteria = definition.map_or(&[][..], |saved| &saved.definition.criteria);
                let criterion = criteria.iter().find(|one| one.id.0 == *id);
                let what = criterion.and_then(|one| match &one.subject {
                    Subject::Field(key) => self.of(RowsAre::People, key.as_str()),
                    Subject::Company(key) => self.of(RowsAre::Companies, key.as_str()),
                    Subject::Figure(_) => None,
                });
                hide(what, text);
            }
            ReasonView::Icp { of, .. } | ReasonView::Group { of, .. } => {
                of.iter_mut().for_each(|one| self.reason(one));
            }
            // Points and grades of criteria, in words of the definition.
            ReasonView::Score { .. } | ReasonView::Grade { .. } => {}
        }
    }
}

fn hide(what: Option<Personal>, text: &mut String) {
    *text = match what {
        Some(what) => what.masked(text),
        None => masked_within(text),
    };
}

/// What a lead is called: a name, or else an address.
pub(crate) fn hide_title(title: &mut String) {
    let what = if title.contains('@') {
        Personal::Email
    } else {
        Personal::Name
    };
    *title = what.masked(title);
}

impl Hide for LeadsPage {
    fn hide(&mut self, masking: &Masking<'_>) {
        let what = |key: &str| masking.of(RowsAre::People, key);
        let fields: Vec<_> = self.fields.iter().map(|field| what(&field.key)).collect();
        self.behind = self.behind.as_deref().map(masked_within);
        for row in &mut self.rows {
            hide_title(&mut row.title);
            for (cell, what) in row.cells.iter_mut().zip(&fields) {
                if let Some(text) = cell {
                    hide(*what, text);
                }
            }
        }
    }
}

impl Hide for LeadView {
    fn hide(&mut self, masking: &Masking<'_>) {
        hide_title(&mut self.title);
        for fact in &mut self.facts {
            masking.value(&fact.key, &mut fact.value);
        }
        for entry in &mut self.stage_entries {
            entry.stage = masked_within(&entry.stage);
            entry.from = entry.from.as_deref().map(masked_within);
        }
        let stages = self
            .stages
            .iter_mut()
            .filter_map(|stage| stage.reason.as_mut());
        let next = self.next.iter_mut().flat_map(|next| &mut next.missing);
        for reason in stages.chain(&mut self.exclusions).chain(next) {
            masking.reason(reason);
        }
    }
}

impl Hide for PriceView {
    fn hide(&mut self, masking: &Masking<'_>) {
        let source = self.source.as_deref();
        if source.is_some_and(|key| masking.is_personal(key)) {
            self.source = None;
            for stage in &mut self.stages {
                stage.sources.clear();
            }
        }
    }
}

impl Hide for Vec<FieldHistory> {
    fn hide(&mut self, masking: &Masking<'_>) {
        for field in self {
            for said in &mut field.told {
                masking.value(&field.key, &mut said.value);
            }
        }
    }
}

impl Hide for DuplicatesPage {
    fn hide(&mut self, masking: &Masking<'_>) {
        for group in &mut self.groups {
            group
                .people
                .iter_mut()
                .for_each(|person| hide_title(&mut person.title));
            for field in &mut group.fields {
                for value in &mut field.values {
                    masking.value(&field.key, value);
                }
            }
        }
    }
}

impl Hide for Vec<MergedView> {
    fn hide(&mut self, _: &Masking<'_>) {
        let people = self.iter_mut().flat_map(|merged| &mut merged.people);
        people
            .filter_map(|person| person.title.as_mut())
            .for_each(hide_title);
    }
}

impl Hide for Vec<FacetView> {
    /// A facet is chosen by its values: one that names people is left out.
    fn hide(&mut self, masking: &Masking<'_>) {
        self.retain(|facet| facet.of != FacetKind::Field || !masking.is_personal(&facet.key));
        let fields = self.iter_mut().filter(|facet| facet.of == FacetKind::Field);
        for count in fields.flat_map(|facet| &mut facet.counts) {
            count.label = masked_within(&count.label);
        }
    }
}

impl Hide for Vec<FieldView> {
    /// Values are offered to be chosen: those that name people are left out.
    fn hide(&mut self, masking: &Masking<'_>) {
        hide_offers(self, RowsAre::People, masking);
    }
}

fn hide_offers(fields: &mut [FieldView], rows_are: RowsAre, masking: &Masking<'_>) {
    for field in fields {
        let is_personal = masking.of(rows_are, &field.key).is_some();
        field.top.retain(|one| {
            let text = one.value.as_deref().unwrap_or_default();
            !is_personal && masked_within(text) == text
        });
    }
}

impl Hide for DefinitionView {
    fn hide(&mut self, masking: &Masking<'_>) {
        self.fields.hide(masking);
        for AroundView {
            relation, fields, ..
        } in &mut self.around
        {
            let rows_are = match relation {
                RelationView::Company => RowsAre::Companies,
                RelationView::Deal => RowsAre::Deals,
                RelationView::Activity => RowsAre::Activities,
                RelationView::StageEntry => RowsAre::StageHistory,
            };
            hide_offers(fields, rows_are, masking);
        }
    }
}

impl Hide for JoiningView {
    /// Values in doubt are chosen by what they say: those that name people are left out.
    fn hide(&mut self, masking: &Masking<'_>) {
        self.in_doubt.retain(|doubt| {
            let value = &doubt.value;
            masking.of(value.rows_are.into(), &value.key).is_none()
        });
        self.groups
            .retain(|group| masking.of(group.rows_are.into(), &group.key).is_none());
        for kept in &mut self.read {
            kept.sentence = masked_within(&kept.sentence);
        }
    }
}

impl Hide for ImportKeysView {
    fn hide(&mut self, masking: &Masking<'_>) {
        let what = |of: RowsAreView, key: &str, label: &str| {
            let headed = masking.headed(of.into(), label, FieldType::Text);
            masking.of(of.into(), key).or(headed)
        };
        let label = |key: &str| {
            let own = self.own.iter().find(|field| field.key == key);
            own.map(|field| field.label.clone()).unwrap_or_default()
        };
        for key in &mut self.keys {
            let of = key.join.rows_are;
            let what = what(of, &key.join.key, &label(&key.join.key));
            let samples = key.unmatched.samples.iter_mut();
            samples.for_each(|sample| hide(what, &mut sample.value));
        }
        // Whose rows are is said by addresses: they are hidden whatever their field is called.
        if let Some(by) = &self.by {
            let what = what(by.rows_are, &by.key, &by.label);
            let what = what.or(match by.rows_are {
                RowsAreView::Companies => None,
                _ => Some(Personal::Other),
            });
            let samples = self.unmatched.samples.iter_mut();
            samples.for_each(|sample| hide(what, &mut sample.value));
        }
    }
}

impl Hide for ImportPreview {
    fn hide(&mut self, masking: &Masking<'_>) {
        let rows_are = self.rows_are.into();
        let mut hidden = Vec::with_capacity(self.columns.len());
        for column in &mut self.columns {
            let kind = column.proposal.kind.into();
            // Called one thing in the file and another in the list: either may say it.
            let what = masking
                .headed(rows_are, &column.proposal.label, kind)
                .or_else(|| masking.headed(rows_are, &column.header, kind));
            let unread = column
                .unread
                .iter_mut()
                .flat_map(|unread| &mut unread.samples);
            let asked = column.asks.iter_mut().flat_map(|ask| &mut ask.samples);
            for text in column.samples.iter_mut().chain(unread).chain(asked) {
                hide(what, text);
            }
            hidden.push(what);
        }
        for row in &mut self.rows {
            let fits = row.len() == hidden.len();
            for (at, cell) in row
                .iter_mut()
                .enumerate()
                .filter(|(_, cell)| !cell.is_empty())
            {
                // Of a row with other cells than the header nobody knows which is which.
                let what = if fits {
                    hidden[at]
                } else {
                    Some(Personal::Other)
                };
                hide(what, cell);
            }
        }
    }
}

impl Hide for ImportBalance {
    fn hide(&mut self, masking: &Masking<'_>) {
        let rows_are = self.rows_are.into();
        for problem in &mut self.problems {
            let what = match &problem.column {
                Some(column) => masking.headed(rows_are, column, FieldType::Text),
                None => Some(Personal::Other),
            };
            hide(what, &mut problem.raw);
        }
        for change in &mut self.changes {
            let what = masking.of(rows_are, &change.key);
            for sample in &mut change.samples {
                let values = [&mut sample.before, &mut sample.after];
                values
                    .into_iter()
                    .flatten()
                    .for_each(|text| hide(what, text));
            }
        }
    }
}

impl Hide for ImportDetailView {
    fn hide(&mut self, masking: &Masking<'_>) {
        let rows_are = self.record.rows_are.into();
        for cell in self.rejected.iter_mut().flat_map(|row| &mut row.cells) {
            if !cell.is_empty() {
                hide(Some(Personal::Other), cell);
            }
        }
        for value in &mut self.unread {
            hide(
                masking.headed(rows_are, &value.column, FieldType::Text),
                &mut value.raw,
            );
        }
    }
}

#[cfg(test)]
mod tests;
