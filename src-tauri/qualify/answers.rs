//! What is known of a list already? The answers to questions that were asked of it, so that an edit
//! of one criterion asks one question and not all of them again.
//!
//! Invariants: the answers belong to one table and are never used with another; a kept answer is the
//! very one that asking again would give; at most [`MOST`] are kept, the latest.

use std::borrow::Cow;
use std::sync::{Arc, Mutex, PoisonError};

use definition::{Criterion, Definition, Missing, Subject, Tables, Test};
use jiff::civil::Date;
use lead::{CHUNK_ROWS, FieldKey, Past, Table, each_of};

use crate::plan::{Ask, Context, PlannedCriterion};
use crate::source::{Around, OfCompanies, Source, meeting};
use crate::{Kleene, kernel};

/// How many answers are kept: those of a large definition, and of the edits of a while. Each is two
/// bits a lead.
const MOST: usize = 128;

/// How many gathered columns and figures are kept. Each is up to sixteen bytes a lead.
const MOST_SOURCES: usize = 16;

/// The answers to the questions that were asked of one table; one such for each table.
#[derive(Debug, Default)]
pub struct Answers {
    kept: Kept<Question, Kleene>,
    sources: Kept<Told, Source>,
}

/// Everything that an answer hangs on besides the table.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    told: Told,
    test: Test,
    missing: Missing,
}

/// Everything that what a subject tells hangs on besides the table.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    subject: Subject,
    /// What colleagues are counted by.
    meeting: Option<(Subject, Test, Missing)>,
    tables: Arc<Tables>,
    as_of: Date,
}

/// The latest of what was found out, each under what it hangs on; the latest last.
#[derive(Debug)]
struct Kept<K, V> {
    all: Mutex<Vec<(K, Arc<V>)>>,
}

impl Answers {
    /// The answer to each criterion of `definition`, whose plan is `planned`.
    pub(crate) fn to(
        &self,
        definition: &Definition,
        planned: &[PlannedCriterion],
        table: &Table,
        context: &Context,
    ) -> Vec<Arc<Kleene>> {
        let around = Around {
            definition,
            table,
            context,
        };
        let questions = definition.criteria.iter();
        let questions: Vec<Question> = questions.map(|c| Question::of(c, around)).collect();
        let mut answers: Vec<Option<Arc<Kleene>>> = questions
            .iter()
            .map(|question| self.kept.find(question))
            .collect();
        let counts_colleagues = |k: usize| questions[k].told.meeting.is_some();
        // Colleagues are counted by the answer to another criterion, which has to be there first.
        for is_later in [false, true] {
            let open: Vec<usize> = (0..answers.len())
                .filter(|&k| answers[k].is_none() && counts_colleagues(k) == is_later)
                .collect();
            let asked = open.iter().map(|&k| {
                let subject = &definition.criteria[k].subject;
                let meeting = meeting(subject, definition).and_then(|(k, _)| answers[k].clone());
                let source = self.source(&questions[k].told, meeting.as_deref(), around);
                (&planned[k], source)
            });
            let asked: Vec<(&PlannedCriterion, Arc<Source>)> = asked.collect();
            for (&k, answer) in open.iter().zip(ask(&asked, table)) {
                answers[k] = Some(Arc::new(answer));
            }
        }
        let answers: Vec<Arc<Kleene>> = answers.into_iter().flatten().collect();
        let answered = questions.into_iter().zip(answers.iter().cloned());
        self.kept.keep(answered, MOST);
        answers
    }

    /// What a subject tells, for those who need more than the verdicts.
    pub(crate) fn source_of(&self, subject: &Subject, around: Around<'_>) -> Arc<Source> {
        self.source(&Told::of(subject, around), None, around)
    }

    fn source(&self, told: &Told, meeting: Option<&Kleene>, around: Around<'_>) -> Arc<Source> {
        // A column of the list is there already.
        if matches!(told.subject, Subject::Field(_)) {
            return Arc::new(Source::of(&told.subject, meeting, around));
        }
        if let Some(source) = self.sources.find(told) {
            return source;
        }
        let source = Arc::new(Source::of(&told.subject, meeting, around));
        let found = std::iter::once((told.clone(), Arc::clone(&source)));
        self.sources.keep(found, MOST_SOURCES);
        source
    }
}

impl Question {
    fn of(criterion: &Criterion, around: Around<'_>) -> Self {
        Self {
            told: Told::of(&criterion.subject, around),
            test: criterion.test.clone(),
            missing: criterion.missing,
        }
    }
}

impl Told {
    fn of(subject: &Subject, around: Around<'_>) -> Self {
        let meeting = meeting(subject, around.definition);
        Self {
            subject: subject.clone(),
            meeting: meeting.map(|(_, by)| (by.subject.clone(), by.test.clone(), by.missing)),
            tables: Arc::clone(&around.context.tables),
            as_of: around.context.as_of,
        }
    }
}

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self {
            all: Mutex::default(),
        }
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    fn find(&self, wanted: &K) -> Option<Arc<V>> {
        let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, found) = all.iter().rev().find(|(key, _)| key == wanted)?;
        Some(Arc::clone(found))
    }

    fn keep(&self, found: impl Iterator<Item = (K, Arc<V>)>, most: usize) {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, value) in found {
            all.retain(|(known, _)| *known != key);
            all.push((key, value));
        }
        let too_many = all.len().saturating_sub(most);
        all.drain(..too_many);
    }
}

/// The verdicts of each criterion over what its subject tells, chunk by chunk on all cores.
fn ask(asked: &[(&PlannedCriterion, Arc<Source>)], table: &Table) -> Vec<Kleene> {
    let beside: Vec<(Source, Option<Arc<Past>>)> = asked
        .iter()
        .map(|(criterion, _)| beside(criterion, table))
        .collect();
    let prepared: Vec<Prepared<'_>> = asked
        .iter()
        .map(|(criterion, source)| Prepared::of(criterion, source))
        .collect();
    // An empty list is one empty chunk, so that its verdicts have their shape.
    let n_chunks = table.n_rows().div_ceil(CHUNK_ROWS).max(1);
    let parts = each_of(n_chunks * asked.len(), |i| {
        let (k, i) = (i / n_chunks, i % n_chunks);
        let first = i * CHUNK_ROWS;
        let n_rows = (table.n_rows() - first).min(CHUNK_ROWS);
        let ((criterion, _), (other, past)) = (&asked[k], &beside[k]);
        let source = match &prepared[k] {
            Prepared::Source(source) => source,
            Prepared::Judged(companies, verdicts) => {
                return kernel::of_companies(companies, verdicts, (first, n_rows), criterion);
            }
        };
        kernel::ask_source(source, other, past.as_deref(), (first, n_rows), criterion)
    });
    parts.chunks(n_chunks).map(Kleene::concat).collect()
}

/// What is asked lead by lead.
enum Prepared<'a> {
    Source(Cow<'a, Source>),
    /// The companies are fewer than the leads, so they are asked first.
    Judged(&'a OfCompanies, Kleene),
}

impl<'a> Prepared<'a> {
    fn of(criterion: &PlannedCriterion, source: &'a Source) -> Self {
        match (source, &criterion.ask) {
            // What two fields of several companies say may come from two of them.
            (Source::OfCompanies(companies), Ask::Other(..)) => {
                Self::Source(Cow::Owned(Source::Column(companies.gathered())))
            }
            (Source::OfCompanies(companies), _) => {
                let column = &companies.column;
                let verdicts = kernel::ask_column(criterion, Some(column), None, column.n_rows());
                Self::Judged(companies, verdicts)
            }
            _ => Self::Source(Cow::Borrowed(source)),
        }
    }
}

/// What the question looks at besides its subject: another field, and what the field said before.
fn beside(criterion: &PlannedCriterion, table: &Table) -> (Source, Option<Arc<Past>>) {
    let column = |field: &FieldKey| match criterion.subject {
        Subject::Field(_) => table.column(field).cloned(),
        Subject::Company(_) => OfCompanies::of(field, table).map(|of| of.gathered()),
        Subject::Figure(_) => None,
    };
    let other = match &criterion.ask {
        Ask::Other(_, field, _) => column(field).map_or(Source::Nothing, Source::Column),
        _ => Source::Nothing,
    };
    let past = match (&criterion.ask, &criterion.subject) {
        (Ask::EverWas(_), Subject::Field(field)) => table.past(field),
        _ => None,
    };
    (other, past)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_of_what_was_found_out_is_kept_and_no_more() {
        let kept = Kept::default();
        let all = || [1, 2, 3, 4].map(|key| kept.find(&key).map(|value| *value));
        let keep = |found: &[(i32, char)]| {
            kept.keep(found.iter().map(|&(key, value)| (key, Arc::new(value))), 3);
        };
        assert_eq!(all(), [None; 4]);
        for (found, expected) in [
            (
                &[(1, 'a'), (2, 'b')][..],
                [Some('a'), Some('b'), None, None],
            ),
            (&[], [Some('a'), Some('b'), None, None]),
            (&[(3, 'c')], [Some('a'), Some('b'), Some('c'), None]),
            // Found out once more, the first is the latest, and the second goes.
            (&[(1, 'd')], [Some('d'), Some('b'), Some('c'), None]),
            (&[(4, 'e')], [Some('d'), None, Some('c'), Some('e')]),
            (
                &[(2, 'f'), (3, 'g')],
                [None, Some('f'), Some('g'), Some('e')],
            ),
        ] {
            keep(found);
            assert_eq!(all(), expected, "after {found:?}");
        }
    }
}
