//! How do criteria, rules and reasons read on a terminal? As indented lines, in the sentences that
//! the screens use.

use definition::{Criterion, Definition, Missing, Rule, Subject, Wording};
use qualify::{CriterionReason, Group, Reason, ScoreReason, Verdict};
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
        let sentence = (self.snapshot).criterion_sentence(self.definition, criterion, self.words);
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
            Rule::Score(..) | Rule::Grade(_) => self.wording(|wording| wording.rule(rule)),
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
                let value = criterion.map_or_else(String::new, |c| self.rests_on(said, &c.subject));
                grid.row([verdict, format!("{inset}{sentence}"), value]);
            }
            Reason::Score {
                at_least, score, ..
            } => {
                let says = self.score_asked(score.as_ref(), *at_least);
                let points = score
                    .as_ref()
                    .map(|score| self.points(score.least, score.most));
                grid.row([
                    verdict,
                    format!("{inset}{says}"),
                    points.unwrap_or_default(),
                ]);
                for part in score.iter().flat_map(|score| &score.parts) {
                    if let Some(criterion) = &part.criterion {
                        let said = criterion.position.map(|k| &self.definition.criteria[k]);
                        let said = said.map_or_else(String::new, |one| self.criterion(one));
                        let verdict = self.verdict(criterion.verdict);
                        let brings = self.points(part.brings.0, part.brings.1);
                        grid.row([verdict, format!("{inset}  {said}"), brings]);
                    }
                }
            }
            Reason::Grade {
                wanted, possible, ..
            } => {
                let wanted = self.words.list_or(wanted);
                let says = self.words.say("rule-grade", &[("grades", wanted.into())]);
                grid.row([verdict, format!("{inset}{says}"), possible.join(" / ")]);
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

    fn rests_on(&self, said: &CriterionReason, subject: &Subject) -> String {
        let name = self.wording(|wording| wording.subject(subject));
        let label = ("field", Arg::from(name));
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

    /// What `say` makes of the definition about to be said.
    pub(crate) fn wording<T>(&self, say: impl FnOnce(&Wording<'_>) -> T) -> T {
        (self.snapshot).with_wording(self.definition, self.words, say)
    }

    fn score_asked(&self, score: Option<&ScoreReason>, at_least: i64) -> String {
        let score = score.and_then(|score| self.definition.score(&score.key));
        let name = score.map_or("–", |score| score.label.as_str());
        let points = self.words.number(at_least as f64);
        let args = [("name", name.into()), ("points", points.into())];
        self.words.say("rule-score", &args)
    }

    /// Points, from the least to the most where they are not known exactly.
    pub(crate) fn points(&self, least: i64, most: i64) -> String {
        let number = |points: i64| self.words.number(points as f64);
        if least == most {
            number(least)
        } else {
            format!("{}…{}", number(least), number(most))
        }
    }
}
