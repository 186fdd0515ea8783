//! How do criteria, rules and reasons read on a terminal? As indented lines, in the sentences that
//! the screens use.

use definition::{Criterion, Definition, Missing, Rule, criterion_sentence};
use lead::FieldKey;
use qualify::{CriterionReason, Group, Reason, Verdict};
use words::{Arg, Words};
use workspace::{Snapshot, reason_heading, say_value};

use crate::grid::{Grid, Side};

/// What reasons are told from.
#[derive(Clone, Copy)]
pub(crate) struct Telling<'a> {
    /// The list, for the labels of its fields.
    pub(crate) snapshot: &'a Snapshot,
    /// The definition.
    pub(crate) definition: &'a Definition,
    /// The reader's words.
    pub(crate) words: Words,
}

impl Telling<'_> {
    /// The verdict in words.
    pub(crate) fn verdict(&self, verdict: Verdict) -> String {
        let key = match verdict {
            Verdict::Met => "verdict-met",
            Verdict::NotMet => "verdict-not-met",
            Verdict::Unknown => "verdict-unknown",
        };
        self.words.say(key, &[])
    }

    /// The sentence of a criterion, after the name a team gave it.
    pub(crate) fn criterion(&self, criterion: &Criterion) -> String {
        let field = self.snapshot.field_label(&criterion.field);
        let sentence = criterion_sentence(criterion, &field, self.words);
        if criterion.label.is_empty() {
            sentence
        } else {
            format!("{}: {sentence}", criterion.label)
        }
    }

    /// A rule as lines, each deeper level further in.
    pub(crate) fn rule(&self, rule: &Rule, depth: usize, lines: &mut Vec<String>) {
        if let Rule::Muted(muted) = rule {
            let first = lines.len();
            self.rule(muted, depth, lines);
            if let Some(line) = lines.get_mut(first) {
                let said = Arg::from(line.trim_start());
                let said = self.words.say("rule-muted", &[("rule", said)]);
                *line = format!("{}{said}", "  ".repeat(depth));
            }
            return;
        }
        let n_of = rule.counting().count();
        let heading = |group| reason_heading(group, n_of, self.words);
        let said = match rule {
            Rule::Criterion(id) => self
                .definition
                .criterion(id)
                .map_or_else(|| id.to_string(), |criterion| self.criterion(criterion)),
            Rule::FitsIcp => heading(Group::Icp),
            Rule::All(_) => heading(Group::All),
            Rule::Any(_) | Rule::Muted(_) => heading(Group::Any),
            Rule::None(_) => heading(Group::None),
            Rule::AtLeast(n, _) => heading(Group::AtLeast(*n)),
        };
        lines.push(format!("{}{said}", "  ".repeat(depth)));
        for child in rule.children() {
            self.rule(child, depth + 1, lines);
        }
    }

    /// Reasons as lines: verdict, rule, the value it rests on.
    pub(crate) fn reasons(&self, reasons: &[Reason], indent: usize) -> Vec<String> {
        let mut grid = Grid::new(&[Side::Left, Side::Left, Side::Left]);
        for reason in reasons {
            self.reason(reason, 0, &mut grid);
        }
        grid.lines(indent)
    }

    fn reason(&self, reason: &Reason, depth: usize, grid: &mut Grid) {
        let inset = "  ".repeat(depth);
        let verdict = self.verdict(reason.verdict());
        match reason {
            Reason::Criterion(said) => {
                let criterion = said.position.and_then(|k| self.definition.criteria.get(k));
                let sentence = criterion.map_or_else(|| said.id.to_string(), |c| self.criterion(c));
                let value = criterion.map_or_else(String::new, |c| self.rests_on(said, &c.field));
                grid.row([verdict, format!("{inset}{sentence}"), value]);
            }
            Reason::Group { group, reasons, .. } => {
                let heading = reason_heading(*group, reasons.len(), self.words);
                grid.row([verdict, format!("{inset}{heading}")]);
                for reason in reasons {
                    self.reason(reason, depth + 1, grid);
                }
            }
        }
    }

    fn rests_on(&self, said: &CriterionReason, field: &FieldKey) -> String {
        let label = ("field", Arg::from(self.snapshot.field_label(field)));
        match (&said.value, said.missing_counted) {
            (Some(value), _) => {
                let value = ("value", Arg::from(say_value(value.as_ref(), self.words)));
                self.words.say("reason-value", &[label, value])
            }
            (None, Some(Missing::Met | Missing::NotMet)) => {
                let missing = self.words.say("reason-missing", &[label]);
                format!(
                    "{missing} {}",
                    self.words.say("reason-missing-counted", &[])
                )
            }
            (None, _) => self.words.say("reason-missing", &[label]),
        }
    }
}
