//! How do criteria and rules read as sentences? From one pattern per operator, figure and group in
//! each language, the same in editor, reasons, agreement and reports.

use lead::{FieldKey, Relation};
use words::{Locale, Words};

use crate::{
    Amount, Bands, Criterion, CriterionId, Definition, Figure, Filter, Grid, Missing, Op, Operand,
    Period, PointGroup, Points, Rows, Rule, ScoreKey, Span, Subject, Test, Told,
};

/// What a field is called: of the person (`None`), or of a row of another table.
pub type Labels<'a> = dyn Fn(Option<Relation>, &FieldKey) -> String + 'a;

/// A definition about to be said.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The definition whose criteria and scores are named.
    pub definition: &'a Definition,
    /// What fields are called.
    pub labels: &'a Labels<'a>,
    /// The language.
    pub words: Words,
}

impl Wording<'_> {
    /// A criterion: "Number of Employees is at least 11". What a missing value counts as is not said.
    #[must_use]
    pub fn criterion(&self, criterion: &Criterion) -> String {
        self.test(&self.subject(&criterion.subject), &criterion.test, None)
    }

    /// What a criterion is about: "Number of Employees", "Number of “Page view” in the last 30 days".
    #[must_use]
    pub fn subject(&self, subject: &Subject) -> String {
        match subject {
            Subject::Field(field) => (self.labels)(None, field),
            Subject::Company(field) => {
                let field = (self.labels)(Some(Relation::Company), field);
                self.words
                    .say("subject-company", &[("field", field.into())])
            }
            Subject::Figure(figure) => self.figure(figure),
        }
    }

    /// A rule on one line: "At least one of these: …; (All of these: …; …)".
    #[must_use]
    pub fn rule(&self, rule: &Rule) -> String {
        match rule {
            Rule::Criterion(id) => self.named(id),
            Rule::FitsIcp => self.words.say("rule-fits-icp", &[]),
            Rule::Score(key, points) => {
                let points = self.words.number(f64::from(*points));
                let args = [("name", self.score(key).into()), ("points", points.into())];
                self.words.say("rule-score", &args)
            }
            Rule::Grade(grades) => {
                let grades = self.words.list_or(grades);
                self.words.say("rule-grade", &[("grades", grades.into())])
            }
            Rule::Muted(rule) => self.muted(&self.rule(rule)),
            Rule::All(_) | Rule::Any(_) | Rule::None(_) | Rule::AtLeast(..) => {
                let below = rule.children().iter().map(|child| match child.children() {
                    [] => self.rule(child),
                    _ => format!("({})", self.rule(child)),
                });
                let below: Vec<String> = below.collect();
                if below.is_empty() {
                    return self.heading(rule);
                }
                format!("{}: {}", self.heading(rule), below.join("; "))
            }
        }
    }

    /// What a group asks for: "All of these"; of no rules, everybody or nobody.
    #[must_use]
    pub fn heading(&self, rule: &Rule) -> String {
        let of = rule.counting().count();
        let key = match rule {
            Rule::All(_) | Rule::None(_) if of == 0 => "rule-everybody",
            Rule::Any(_) if of == 0 => "rule-nobody",
            Rule::Any(_) => "rule-any",
            Rule::None(_) => "rule-none",
            Rule::AtLeast(n, _) => {
                let args = [("n", (*n).into()), ("of", of.into())];
                return self.words.say("rule-at-least", &args);
            }
            _ => "rule-all",
        };
        self.words.say(key, &[])
    }

    /// What a group of points is called and where it is cut: "Company, at most 30 points".
    #[must_use]
    pub fn point_group(&self, group: &PointGroup) -> String {
        let name = if group.label.is_empty() {
            self.words.say("points-group", &[])
        } else {
            group.label.clone()
        };
        match group.cap {
            None => name,
            Some(cap) => {
                let cap = self.words.number(f64::from(cap));
                let args = [("name", name.into()), ("cap", cap.into())];
                self.words.say("points-cap", &args)
            }
        }
    }

    /// What a criterion brings: "+10: Last seen is within the last 90 days".
    #[must_use]
    pub fn points(&self, points: &Points) -> String {
        let criterion = self.named(&points.criterion);
        if points.fading.is_empty() {
            return format!("{}: {criterion}", self.signed(points.points));
        }
        let steps = points.fading.iter().map(|step| {
            let last = self.last(step.within);
            let args = [
                ("points", self.signed(step.points).into()),
                ("last", last.into()),
            ];
            self.words.say("points-step", &args)
        });
        let steps: Vec<String> = steps.collect();
        format!("{}: {criterion}", steps.join(", "))
    }

    /// The grades of a grid, band by band: "Fit 60 or more, Engagement 30 or more: A1".
    #[must_use]
    pub fn grades(&self, grid: &Grid) -> Vec<String> {
        let mut lines = Vec::new();
        for row in 0..grid.fit.n() {
            for column in 0..grid.engagement.n() {
                let fit = self.band(&grid.fit, row);
                let engagement = self.band(&grid.engagement, column);
                let grade = grid.grade(row, column).unwrap_or("–");
                lines.push(format!("{fit}, {engagement}: {grade}"));
            }
        }
        lines
    }

    fn band(&self, bands: &Bands, band: usize) -> String {
        let number = |points: i32| self.words.number(f64::from(points));
        let score = ("name", self.score(&bands.score).into());
        match (bands.from.get(band), bands.from.last()) {
            (Some(from), _) => {
                let args = [score, ("points", number(*from).into())];
                self.words.say("band-from", &args)
            }
            (None, Some(below)) => {
                let args = [score, ("points", number(*below).into())];
                self.words.say("band-below", &args)
            }
            (None, None) => self.score(&bands.score),
        }
    }

    fn score(&self, key: &ScoreKey) -> String {
        let score = self.definition.score(key);
        score.map_or_else(|| key.to_string(), |score| score.label.clone())
    }

    fn signed(&self, points: i32) -> String {
        let number = self.words.number(f64::from(points));
        if points > 0 {
            format!("+{number}")
        } else {
            number
        }
    }

    /// What is kept without being counted.
    #[must_use]
    pub fn muted(&self, said: &str) -> String {
        self.words.say("rule-muted", &[("rule", said.into())])
    }

    /// The criterion of a name, with what a missing value counts as where the team said so; the name
    /// itself where there is none.
    #[must_use]
    pub fn named(&self, id: &CriterionId) -> String {
        let found = self.definition.criterion(id);
        found.map_or_else(|| id.to_string(), |criterion| self.with_missing(criterion))
    }

    /// A criterion with what a missing value counts as, where the team said so.
    #[must_use]
    pub fn with_missing(&self, criterion: &Criterion) -> String {
        let sentence = self.criterion(criterion);
        let counted = match criterion.missing {
            Missing::Unknown => return sentence,
            Missing::NotMet => "criterion-missing-not-met",
            Missing::Met => "criterion-missing-met",
        };
        format!("{sentence} {}", self.words.say(counted, &[]))
    }

    fn figure(&self, figure: &Figure) -> String {
        let key = match figure.told {
            Told::Count => "told-count",
            Told::Days => "told-days",
            Told::Latest => "told-latest",
        };
        let rows = self.rows(figure);
        self.words.say(key, &[("rows", rows.into())])
    }

    fn rows(&self, figure: &Figure) -> String {
        let (mut rows, relation) = match &figure.rows {
            Rows::Activities { kinds, .. } if kinds.is_empty() => {
                (self.words.say("rows-activities", &[]), Relation::Activity)
            }
            Rows::Activities { kinds, .. } => {
                let quoted = |kind| self.words.say("sentence-quoted", &[("text", kind)]);
                let kinds: Vec<String> = kinds.iter().map(|kind| quoted(kind.into())).collect();
                let args = [("kinds", self.words.list_or(&kinds).into())];
                (
                    self.words.say("rows-activities-of", &args),
                    Relation::Activity,
                )
            }
            Rows::Deals => (self.words.say("rows-deals", &[]), Relation::Deal),
            Rows::Colleagues(id) => {
                let own = self.definition.criterion(id);
                // A criterion about colleagues of colleagues is not said twice, nor for ever.
                let said = match own.map(|criterion| &criterion.subject) {
                    Some(Subject::Figure(figure)) if matches!(figure.rows, Rows::Colleagues(_)) => {
                        id.to_string()
                    }
                    _ => self.named(id),
                };
                let args = [("criterion", said.into())];
                return self.words.say("rows-colleagues", &args);
            }
        };
        if !figure.filters.is_empty() {
            let filters = figure.filters.iter();
            let filters: Vec<String> = filters.map(|one| self.filter(one, relation)).collect();
            let args = [
                ("rows", rows.into()),
                ("filters", filters.join("; ").into()),
            ];
            rows = self.words.say("rows-where", &args);
        }
        if let Rows::Activities {
            within: Some(span), ..
        } = figure.rows
        {
            let args = [("rows", rows.into()), ("last", self.last(span).into())];
            rows = self.words.say("rows-within", &args);
        }
        rows
    }

    fn filter(&self, filter: &Filter, relation: Relation) -> String {
        let field = (self.labels)(Some(relation), &filter.field);
        self.test(&field, &filter.test, Some(relation))
    }

    fn test(&self, field: &str, test: &Test, of: Option<Relation>) -> String {
        let mut args = vec![("field", field.into())];
        let mut say = |name: &'static str, text: String| args.push((name, text.into()));
        let values = test.values();
        match test {
            Test::Between(low, high) => {
                say("low", self.amount(*low));
                say("high", self.amount(*high));
            }
            Test::BetweenDates(first, last) => {
                say("low", self.words.date(*first));
                say("high", self.words.date(*last));
            }
            Test::Before(day) | Test::After(day) => say("value", self.words.date(*day)),
            Test::InLast(span) => say("last", self.last(*span)),
            Test::MoreThanAgo(span) => say(
                "ago",
                self.span(&format!("ago-{}", span.unit().name()), *span),
            ),
            Test::InPeriod(period) => say("period", self.period(*period)),
            Test::HasAll(texts) | Test::HasExactly(texts) => {
                say("value", self.words.list_and(texts));
            }
            _ => match test.op().operand() {
                Operand::Texts => say("value", self.words.list_or(&values)),
                Operand::Field => {
                    let other = test.other_field();
                    say(
                        "other",
                        other.map_or_else(String::new, |key| (self.labels)(of, key)),
                    );
                }
                Operand::Amount => {
                    let amount = values.first().and_then(|text| Amount::from_text(text));
                    say(
                        "value",
                        amount.map_or_else(String::new, |one| self.amount(one)),
                    );
                }
                _ => say("value", values.first().cloned().unwrap_or_default()),
            },
        }
        self.words.say(&sentence_key(test.op()), &args)
    }

    fn amount(&self, amount: Amount) -> String {
        let number = self.words.number(amount.get());
        // The code stands where the six languages put it, behind the number.
        amount
            .currency
            .map_or(number.clone(), |currency| format!("{number} {currency}"))
    }

    fn last(&self, span: Span) -> String {
        self.span(&format!("last-{}", span.unit().name()), span)
    }

    fn span(&self, key: &str, span: Span) -> String {
        self.words.say(key, &[("n", span.n().into())])
    }

    fn period(&self, period: Period) -> String {
        let which = if period.is_last { "last" } else { "this" };
        let unit = period.unit.name().replace('_', "-");
        self.words.say(&format!("period-{which}-{unit}"), &[])
    }
}

/// Whether the name of a criterion only repeats its rule, values included, in any language: "At least
/// 11 employees" of a field Number of Employees, or of a field in another language than the name: of
/// four words or more, one may be another. Such a name is wrong once the rule is another; more of
/// their own makes it a person's.
#[must_use]
pub fn label_is_derived(criterion: &Criterion, wording: &Wording<'_>) -> bool {
    let label = words_in(&criterion.label);
    let values = words_in(&criterion.test.values().join(" "));
    let repeats_value = label.iter().any(|word| values.contains(word));
    repeats_value
        && Locale::ALL.into_iter().any(|locale| {
            let wording = Wording {
                words: Words::of(locale),
                ..*wording
            };
            let sentence = wording.criterion(criterion);
            let field = criterion.subject.field().map_or("", FieldKey::as_str);
            let said = words_in(&format!("{sentence} {field} {}", values.join(" ")));
            let is_own = |word: &&String| !said.iter().any(|other| is_alike(word, other));
            label.iter().filter(is_own).count() <= usize::from(label.len() >= 4)
        })
}

fn words_in(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(lead::fold).collect()
}

/// Whether two words are the same but for their ending.
fn is_alike(one: &str, other: &str) -> bool {
    let shared = one.chars().zip(other.chars());
    let shared = shared.take_while(|(a, b)| a == b).count();
    let longest = one.chars().count().max(other.chars().count());
    one == other || (shared >= 4 && shared * 5 >= longest * 3 && !one.contains(char::is_numeric))
}

fn sentence_key(op: Op) -> String {
    format!("test-{}", op.name().replace('_', "-"))
}

#[cfg(test)]
#[path = "wording/tests.rs"]
mod tests;
