//! What does a definition say about one lead? The row-at-a-time evaluator, written to be read: it
//! walks the definition as it stands and shares nothing with the kernels. Where the two differ,
//! this one is right.

mod figures;
mod scores;
mod values;

use definition::{Criterion, CriterionId, Definition, Rule, Subject, Test};
use jiff::civil::Date;
use lead::{FieldKey, Relation, Table, ValueRef};

pub use scores::Worth;

use crate::Verdict;
use crate::verdicts::furthest;

/// What a definition says about one lead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// One per criterion, in the definition's order.
    pub criteria: Vec<Verdict>,
    /// What the criteria of each score bring while they are met.
    pub worth: Worth,
    /// The least and the most of each score.
    pub scores: Vec<(i64, i64)>,
    /// Every grade that is possible, each once; empty without a grid.
    pub grades: Vec<String>,
    /// Fitting the ideal customer profile.
    pub icp: Verdict,
    /// Being excluded; unknown does not exclude.
    pub excluded: Verdict,
    /// One per stage, in path order.
    pub stages: Vec<Verdict>,
    /// The furthest stage met, with every stage before it that is not optional.
    pub place: Option<usize>,
    /// The furthest stage not ruled out, nor any stage before it that is not optional.
    pub may_reach: Option<usize>,
}

/// A lead to be judged: what is known of it up to the end of a day. Every value is missing for a row
/// past the end.
#[derive(Clone, Copy)]
pub struct Lead<'a> {
    /// The definition by which it is judged.
    pub definition: &'a Definition,
    /// The list it is in.
    pub table: &'a Table,
    /// Its row.
    pub row: usize,
    /// The as-of day.
    pub as_of: Date,
}

/// Judges the lead in `row` of `table`, as of the end of the day `as_of`.
#[must_use]
pub fn judge(definition: &Definition, table: &Table, as_of: Date, row: usize) -> Judged {
    let lead = Lead {
        definition,
        table,
        row,
        as_of,
    };
    let criteria = definition.criteria.iter();
    let criteria = criteria.map(|criterion| lead.judge(criterion)).collect();
    judge_rules(definition, criteria, lead.worth())
}

/// Judges a lead by the verdicts of its criteria, in the definition's order, and by what they are
/// worth to the scores.
#[must_use]
pub fn judge_rules(definition: &Definition, criteria: Vec<Verdict>, worth: Worth) -> Judged {
    let leaves = Leaves {
        definition,
        criteria: &criteria,
        worth: &worth,
    };
    let excluded = Verdict::any(definition.exclusions.iter().map(|rule| leaves.judge(rule)));
    let stage = |reached_by: Option<&Rule>| match reached_by {
        _ if excluded == Verdict::Met => Verdict::NotMet,
        None => Verdict::NotMet,
        Some(reached_by) => leaves.judge(reached_by),
    };
    let stages = definition.stages.iter();
    let stages: Vec<Verdict> = stages.map(|s| stage(s.reached_by.rule())).collect();
    let optional = definition.stages.iter().map(|stage| stage.optional);
    let optional: Vec<bool> = optional.collect();
    Judged {
        icp: leaves.judge(&definition.icp.rule()),
        excluded,
        place: furthest(&optional, |stage| stages[stage] == Verdict::Met),
        may_reach: furthest(&optional, |stage| stages[stage] != Verdict::NotMet),
        scores: leaves.scores(),
        grades: leaves.grades(),
        stages,
        criteria,
        worth,
    }
}

/// What rules rest on: the verdicts of the criteria and what they are worth.
#[derive(Clone, Copy)]
pub struct Leaves<'a> {
    /// The definition.
    pub definition: &'a Definition,
    /// One per criterion, in the definition's order.
    pub criteria: &'a [Verdict],
    /// What they bring to the scores.
    pub worth: &'a Worth,
}

impl Leaves<'_> {
    /// The verdict of a rule. A criterion, score or grade that is not there is unknown. What is
    /// muted is absent from its group; on its own, nobody meets it.
    #[must_use]
    pub fn judge(&self, rule: &Rule) -> Verdict {
        let each = || -> Vec<Verdict> { rule.counting().map(|part| self.judge(part)).collect() };
        match rule {
            Rule::Criterion(id) => self.criterion(id),
            Rule::FitsIcp => self.judge(&self.definition.icp.rule()),
            Rule::Score(key, points) => match self.score(key) {
                Some((least, _)) if least >= i64::from(*points) => Verdict::Met,
                Some((_, most)) if most < i64::from(*points) => Verdict::NotMet,
                _ => Verdict::Unknown,
            },
            Rule::Grade(wanted) => {
                let possible = self.grades();
                let is_wanted = |grade: &String| wanted.contains(grade);
                if possible.is_empty() {
                    Verdict::Unknown
                } else if possible.iter().all(is_wanted) {
                    Verdict::Met
                } else if possible.iter().any(is_wanted) {
                    Verdict::Unknown
                } else {
                    Verdict::NotMet
                }
            }
            Rule::All(_) => Verdict::all(each()),
            Rule::Any(_) => Verdict::any(each()),
            Rule::None(_) => Verdict::none(each()),
            Rule::AtLeast(n, _) => Verdict::at_least(*n, each()),
            Rule::Muted(_) => Verdict::NotMet,
        }
    }

    fn criterion(&self, id: &CriterionId) -> Verdict {
        let position = self.definition.criterion_position(id);
        let verdict = position.and_then(|k| self.criteria.get(k));
        verdict.copied().unwrap_or(Verdict::Unknown)
    }
}

impl<'a> Lead<'a> {
    /// The verdict of one criterion. A missing value counts as the criterion says; asking whether
    /// there is a value is never unknown, except of figures whose rows are not all known.
    #[must_use]
    pub fn judge(&self, criterion: &Criterion) -> Verdict {
        let missing = Verdict::of_missing(criterion.missing);
        match &criterion.subject {
            Subject::Field(field) => {
                let now = self.judge_cell(&criterion.test, self.value(field), missing, Of::Person);
                match &criterion.test {
                    Test::EverWas(texts) => self.or_was(now, field, texts),
                    _ => now,
                }
            }
            Subject::Company(field) => {
                let value = self.company_value(field);
                self.judge_cell(&criterion.test, value, missing, Of::Company)
            }
            Subject::Figure(figure) => self.judge_figure(figure, &criterion.test, missing),
        }
    }

    /// The value of a field of the person.
    #[must_use]
    pub fn value(&self, field: &FieldKey) -> Option<ValueRef<'a>> {
        self.table.value(self.row, field)
    }

    /// The value of a field of the person's company: of several, the first that has one.
    #[must_use]
    pub fn company_value(&self, field: &FieldKey) -> Option<ValueRef<'a>> {
        let companies = self.table.related(Relation::Company)?;
        let mut rows = companies.rows_of(self.row).iter();
        rows.find_map(|&row| companies.table().value(row as usize, field))
    }

    fn judge_cell(
        &self,
        test: &Test,
        value: Option<ValueRef<'_>>,
        missing: Verdict,
        of: Of<'_>,
    ) -> Verdict {
        let tables = &self.definition.tables;
        match (test, value) {
            (Test::Known, value) => Verdict::of(value.is_some()),
            (Test::Unknown, value) => Verdict::of(value.is_none()),
            (_, None) => missing,
            (test, Some(value)) => match test.other_field() {
                None => values::judge(test, value, tables, self.as_of),
                Some(field) => match self.other_value(field, of) {
                    None => missing,
                    Some(other) => values::compare(test, value, other, tables),
                },
            },
        }
    }

    /// The verdict on what a field says now, or ever said.
    fn or_was(&self, now: Verdict, field: &FieldKey, texts: &[String]) -> Verdict {
        let Some(past) = self.table.past(field) else {
            return now;
        };
        if past.of(self.row).any(|text| values::is_one_of(text, texts)) {
            Verdict::Met
        } else if past.is_whole() {
            now
        } else {
            now.or(Verdict::Unknown)
        }
    }

    fn other_value(&self, field: &FieldKey, of: Of<'a>) -> Option<ValueRef<'a>> {
        match of {
            Of::Person => self.value(field),
            Of::Company => self.company_value(field),
            Of::Row(table, row) => table.value(row, field),
        }
    }
}

/// Of what a field is.
#[derive(Clone, Copy)]
enum Of<'a> {
    Person,
    Company,
    /// A row of another table.
    Row(&'a Table, usize),
}
