//! Which leads did sales send back, and why?
//!
//! Invariants: each lead counts once; whom sales took is not sent back, whatever a status says; a lead without a
//! reason stands by itself and is no reason.

use agreement::terms::ReasonList;
use definition::{Definition, Owner, ReachedBy, Rule, Subject};
use funnel::{Ending, Rate};
use lead::{Field, FieldKey, Mask, fold};
use qualify::Verdicts;
use words::Words;

use super::agreed_reasons::AgreedReasons;
use super::grouped::{Group, behind, first_field, grouped, known, reasons_picture, text_of};
use super::lost::{
    LossBy, missing_key, part_cells, part_columns, place_of, reason_notes, share_columns, shared,
    title,
};
use super::money::Channels;
use super::{Cell, ColumnKind, Rows, Sheet, SheetColumn, Shown};
use crate::{Snapshot, WorkspaceError, source_field};

/// What is asked of rejections.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rejections {
    /// By what they are told apart.
    pub by: LossBy,
}

/// Fields of people that say why sales sent one back.
const REASON_FIELDS: [&str; 13] = [
    "rejection_reason",
    "rejected_reason",
    "reason_rejected",
    "lead_rejection_reason",
    "sales_rejection_reason",
    "disqualification_reason",
    "disqualified_reason",
    "unqualified_reason",
    "recycle_reason",
    "recycled_reason",
    "lost_reason",
    "powod_odrzucenia",
    "alasan_penolakan",
];

/// Fields of people that say how work on one stands.
const STATUS_FIELDS: [&str; 3] = ["lead_status", "contact_status", "status"];

/// What CRMs call a lead that was sent back, beside the ends beside the path, folded.
const REJECTED: [&str; 6] = [
    "rejected",
    "bad timing",
    "junk",
    "junk lead",
    "not a fit",
    "odrzucony",
];

/// Who was sent back, and by what that is known.
pub(super) struct SentBack<'a> {
    /// The leads.
    pub(super) leads: Mask,
    /// The field of reasons, where there is one.
    pub(super) reasons: Option<&'a Field>,
    /// The field of statuses, where there is one.
    status: Option<&'a Field>,
    /// The criteria of a decision that was no.
    decided_by: Vec<String>,
}

impl<'a> SentBack<'a> {
    /// Who of the population was sent back.
    pub(super) fn of(snapshot: &'a Snapshot) -> Result<Self, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let list = &snapshot.list;
        let reasons = first_field(list, &REASON_FIELDS);
        let status = first_field(list, &STATUS_FIELDS);
        let decisions = decisions(definition, verdicts);
        let none = || Mask::none(list.n_rows());
        let (mut yes, mut no) = (none(), none());
        let mut decided_by = Vec::new();
        for (label, key, met) in decisions {
            let known = known(list, &key);
            yes = yes.or(&known.and(&met));
            no = no.or(&known.and_not(&met));
            decided_by.push(label);
        }
        let said = reasons.map_or_else(none, |field| known(list, &field.key));
        let of_status = status.and_then(|field| list.column(&field.key));
        let of_status = of_status.map_or_else(none, |column| {
            let rejected = column.by_text(is_rejected);
            Mask::from_fn(list.n_rows(), |row| rejected.get(row) == Some(&Some(true)))
        });
        let leads = no.or(&said.or(&of_status).and_not(&yes));
        let leads = match snapshot.population() {
            None => leads,
            Some(among) => leads.and(&among.on),
        };
        Ok(Self {
            leads,
            reasons,
            status,
            decided_by,
        })
    }

    /// What is said of why a lead was sent back: the reason, else the status.
    pub(super) fn reason(&self, snapshot: &Snapshot, row: usize) -> Option<String> {
        let fields = [self.reasons, self.status];
        let mut said = fields.into_iter().flatten();
        said.find_map(|field| text_of(&snapshot.list, row, &field.key))
    }

    /// Whether anything of the list could say that somebody was sent back.
    fn can_be_known(&self) -> bool {
        self.reasons.is_some() || self.status.is_some() || !self.decided_by.is_empty()
    }
}

fn is_rejected(status: &str) -> bool {
    Ending::of(status) == Some(Ending::Disqualified) || REJECTED.contains(&fold(status).trim())
}

/// The decisions of sales that one field records: the name of the criterion, the field, and who was taken.
fn decisions(definition: &Definition, verdicts: &Verdicts) -> Vec<(String, FieldKey, Mask)> {
    let of_sales = definition
        .stages
        .iter()
        .filter(|stage| stage.owner != Owner::Marketing);
    let found = of_sales.filter_map(|stage| {
        let ReachedBy::Decision(Some(Rule::Criterion(id))) = &stage.reached_by else {
            return None;
        };
        let at = definition.criteria.iter().position(|one| one.id == *id)?;
        let Subject::Field(key) = &definition.criteria.get(at)?.subject else {
            return None;
        };
        let met = verdicts.criteria.get(at)?.met().clone();
        Some((stage.label.clone(), key.clone(), met))
    });
    found.collect()
}

impl Rejections {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let sent = SentBack::of(snapshot)?;
        let caption = snapshot.figure_caption(words);
        if !sent.can_be_known() {
            return Ok(Some(Shown {
                title: words.say("rejections-no-field", &[]),
                caption,
                notes: vec![words.say("rejections-no-field-says", &[])],
                ..Shown::default()
            }));
        }
        let n = sent.leads.count();
        if n == 0 {
            return Ok(Some(Shown {
                title: words.say("rejections-none", &[]),
                caption,
                notes: vec![self.known_by(&sent, words)],
                ..Shown::default()
            }));
        }
        let agreed = AgreedReasons::of(&snapshot.agreement.terms, ReasonList::Rejection);
        let missing = words.say(missing_key(self.by), &[]);
        let source = source_field(snapshot);
        let channels = Channels::of_list(snapshot);
        let groups = grouped(&sent.leads, &missing, words, |row| match self.by {
            LossBy::Reason => agreed.said(sent.reason(snapshot, row), words),
            LossBy::Source => {
                let text = text_of(&snapshot.list, row, &source?.key)?;
                Some((text.clone(), text))
            }
            LossBy::Channel => channels.of(&[row as u32], words),
            LossBy::Stage => place_of(snapshot, &[row as u32]),
        });
        let label = words.say("rejections-leads", &[]);
        let mut columns = part_columns(self.by, words);
        columns.push(SheetColumn::new("leads", label.clone(), ColumnKind::Count));
        columns.extend(share_columns(words));
        let row = |(group, [share, together]): (&Group, [Rate; 2])| {
            let mut cells = part_cells(self.by, group);
            cells.push(Cell::count(group.rows.count(), Some(&group.what.key())));
            cells.push(Cell::rate(Some(share)));
            cells.push(Cell::rate(Some(together)));
            cells
        };
        let mut notes = vec![self.known_by(&sent, words)];
        if self.by == LossBy::Reason {
            let field = sent.reasons.or(sent.status);
            let field = field.map(|field| field.label.as_str());
            notes.extend(reason_notes(field, &agreed, &groups, words));
        }
        if self.by == LossBy::Channel && channels.is_empty() {
            notes.push(words.say("losses-no-channels", &[]));
        }
        let shares = shared(&groups);
        Ok(Some(Shown {
            title: title(
                &format!("rejections-most-{}", self.by.name()),
                &groups,
                words,
            )
            .unwrap_or_else(|| words.say("rejections-not-said", &[("n", n.into())])),
            caption,
            notes,
            picture: Some(reasons_picture(&groups, label, words)),
            sheet: Sheet {
                rows: groups.iter().zip(shares).map(row).collect(),
                columns,
            },
            behind: behind(&groups, |rows| Rows::People(rows.clone())),
            formulas: Vec::new(),
            ..Shown::default()
        }))
    }

    /// By what it is known that a lead was sent back.
    fn known_by(&self, sent: &SentBack<'_>, words: Words) -> String {
        let fields = [sent.reasons, sent.status];
        let fields = fields
            .into_iter()
            .flatten()
            .map(|field| field.label.clone());
        let from: Vec<String> = sent.decided_by.iter().cloned().chain(fields).collect();
        let from = words.list_and(&from);
        words.say("rejections-known-by", &[("from", from.into())])
    }
}
