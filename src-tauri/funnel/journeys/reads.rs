//! What does a rule look at, as far as time goes? Which dates, which spans before the as-of day, and
//! whether it reads anything that has no date.

use std::collections::BTreeSet;

use definition::{
    Criterion, CriterionId, Definition, PeriodUnit, Rows, Rule, ScoreKey, Span, Subject, Test,
};
use lead::{FieldKey, FieldType, Related, Relation, Table, day_of};

/// What rules look at.
#[derive(Clone, Debug, Default)]
pub(super) struct Reads {
    /// Fields of dates of the person.
    pub(super) fields: BTreeSet<FieldKey>,
    /// Fields of dates of the tables around the person.
    pub(super) around: BTreeSet<(Relation, FieldKey)>,
    /// Whether it counts what people did.
    pub(super) activities: bool,
    /// Whether it reads a value that has no date.
    pub(super) undated: bool,
    /// Whether its answer may change from day to day while the same is known.
    pub(super) moves: bool,
    pub(super) spans: Vec<Span>,
    pub(super) periods: BTreeSet<&'static str>,
    /// Days that it names.
    pub(super) days: BTreeSet<i32>,
    /// The criteria it asks.
    pub(super) criteria: BTreeSet<CriterionId>,
    pub(super) asks_profile: bool,
    pub(super) asks_scores: bool,
}

impl Reads {
    /// What these rules of `definition` look at; the types of fields are those of `list`.
    pub(super) fn of<'r>(
        rules: impl IntoIterator<Item = &'r Rule>,
        definition: &Definition,
        list: &Table,
    ) -> Self {
        let mut reads = Self::default();
        for rule in rules {
            reads.rule(rule, definition, list);
        }
        reads
    }

    /// Whether dated facts alone decide, so that the day of the entry may lie before it was known.
    pub(super) fn is_dated(&self) -> bool {
        !self.undated && (self.activities || !self.fields.is_empty())
    }

    /// What either looks at.
    pub(super) fn and(&self, other: &Self) -> Self {
        let mut both = self.clone();
        both.fields.extend(other.fields.iter().cloned());
        both.around.extend(other.around.iter().cloned());
        both.activities |= other.activities;
        both.undated |= other.undated;
        both.moves |= other.moves;
        both.spans.extend(&other.spans);
        both.periods.extend(&other.periods);
        both.days.extend(&other.days);
        both.criteria.extend(other.criteria.iter().cloned());
        both.asks_profile |= other.asks_profile;
        both.asks_scores |= other.asks_scores;
        both
    }

    fn rule(&mut self, rule: &Rule, definition: &Definition, list: &Table) {
        match rule {
            Rule::Muted(_) => {}
            Rule::Criterion(id) => self.named(id, definition, list),
            Rule::FitsIcp => {
                self.asks_profile = true;
                self.rule(&definition.icp.rule(), definition, list);
            }
            Rule::Score(key, _) => self.score(key, definition, list),
            Rule::Grade(_) => {
                if let Some(grid) = &definition.grid {
                    self.score(&grid.fit.score, definition, list);
                    self.score(&grid.engagement.score, definition, list);
                }
            }
            Rule::All(_) | Rule::Any(_) | Rule::None(_) | Rule::AtLeast(..) => {
                for part in rule.counting() {
                    self.rule(part, definition, list);
                }
            }
        }
    }

    fn score(&mut self, key: &ScoreKey, definition: &Definition, list: &Table) {
        self.asks_scores = true;
        let Some(score) = definition.score(key) else {
            return;
        };
        for points in score.groups.iter().flat_map(|group| &group.points) {
            self.named(&points.criterion, definition, list);
            self.moves |= !points.fading.is_empty();
            self.spans
                .extend(points.fading.iter().map(|step| step.within));
        }
    }

    fn named(&mut self, id: &CriterionId, definition: &Definition, list: &Table) {
        // What is not there is unknown, whatever the day.
        let Some(criterion) = definition.criterion(id) else {
            return;
        };
        if self.criteria.insert(id.clone()) {
            self.criterion(criterion, definition, list);
        }
    }

    fn criterion(&mut self, criterion: &Criterion, definition: &Definition, list: &Table) {
        let is_date = |of: Option<Relation>, key: &FieldKey| {
            let table = match of {
                None => Some(list),
                Some(relation) => list.related(relation).map(Related::table),
            };
            let field = table.and_then(|table| table.field(key));
            field.is_some_and(|field| field.kind == FieldType::Date)
        };
        self.test(&criterion.test);
        match &criterion.subject {
            Subject::Field(field) => {
                let own = std::iter::once(field).chain(criterion.test.other_field());
                for field in own {
                    match is_date(None, field) {
                        true => drop(self.fields.insert(field.clone())),
                        false => self.undated = true,
                    }
                }
            }
            Subject::Company(field) => {
                self.undated = true;
                let own = std::iter::once(field).chain(criterion.test.other_field());
                let days = own.filter(|field| is_date(Some(Relation::Company), field));
                self.around
                    .extend(days.map(|field| (Relation::Company, field.clone())));
            }
            Subject::Figure(figure) => {
                let relation = match &figure.rows {
                    Rows::Activities { within, .. } => {
                        self.activities = true;
                        self.moves = true;
                        self.spans.extend(within);
                        Relation::Activity
                    }
                    Rows::Deals => {
                        self.undated = true;
                        Relation::Deal
                    }
                    Rows::Colleagues(id) => {
                        self.undated = true;
                        self.named(id, definition, list);
                        return;
                    }
                };
                for filter in &figure.filters {
                    self.test(&filter.test);
                    let own = std::iter::once(&filter.field).chain(filter.test.other_field());
                    let days = own.filter(|field| is_date(Some(relation), field));
                    self.around
                        .extend(days.map(|field| (relation, field.clone())));
                }
            }
        }
    }

    fn test(&mut self, test: &Test) {
        match test {
            Test::InLast(span) | Test::MoreThanAgo(span) => {
                self.moves = true;
                self.spans.push(*span);
            }
            Test::InPeriod(period) => {
                self.moves = true;
                self.periods.insert(period.unit.name());
            }
            Test::Before(day) | Test::After(day) => drop(self.days.insert(day_of(*day))),
            Test::BetweenDates(first, last) => self.days.extend([day_of(*first), day_of(*last)]),
            _ => {}
        }
    }

    /// The parts of the calendar that it asks for.
    pub(super) fn periods(&self) -> impl Iterator<Item = PeriodUnit> {
        let units = PeriodUnit::ALL.into_iter();
        units.filter(|unit| self.periods.contains(unit.name()))
    }
}
