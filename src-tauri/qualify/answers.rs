//! What is known of a list already? The answers to questions that were asked of it, so that an edit
//! of one criterion asks one question and not all of them again.
//!
//! Invariants: the answers belong to one table and are never used with another; a kept answer is the
//! very one that asking again would give; at most [`MOST`] are kept, the latest.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use definition::{Criterion, Definition, Missing, Test};
use jiff::civil::Date;
use lead::{CHUNK_ROWS, Column, FieldKey, Table};

use crate::plan::PlannedCriterion;
use crate::{Kleene, kernel};

/// How many answers are kept: those of a large definition, and of the edits of a while. Each is two
/// bits a lead.
const MOST: usize = 128;

/// The answers to the questions that were asked of one table; one such for each table.
#[derive(Debug, Default)]
pub struct Answers {
    /// The latest last.
    kept: Mutex<Vec<(Question, Arc<Kleene>)>>,
}

/// Everything that an answer hangs on besides the table.
#[derive(Clone, Debug, PartialEq)]
struct Question {
    field: FieldKey,
    test: Test,
    missing: Missing,
    as_of: Date,
}

impl Answers {
    /// The answer to each criterion of `definition`, whose plan is `planned`.
    pub(crate) fn to(
        &self,
        definition: &Definition,
        planned: &[PlannedCriterion],
        table: &Table,
        as_of: Date,
    ) -> Vec<Arc<Kleene>> {
        let questions = definition.criteria.iter();
        let questions: Vec<Question> = questions.map(|c| Question::of(c, as_of)).collect();
        let mut answers: Vec<Option<Arc<Kleene>>> = questions
            .iter()
            .map(|question| self.find(question))
            .collect();
        let open: Vec<usize> = (0..answers.len())
            .filter(|&k| answers[k].is_none())
            .collect();
        let asked: Vec<&PlannedCriterion> = open.iter().map(|&k| &planned[k]).collect();
        for (&k, answer) in open.iter().zip(ask(&asked, table)) {
            answers[k] = Some(Arc::new(answer));
        }
        let answers: Vec<Arc<Kleene>> = answers.into_iter().flatten().collect();
        self.keep(questions.into_iter().zip(answers.iter().cloned()));
        answers
    }

    fn find(&self, question: &Question) -> Option<Arc<Kleene>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let mut kept = kept.iter().rev();
        let (_, answer) = kept.find(|(asked, _)| asked == question)?;
        Some(Arc::clone(answer))
    }

    fn keep(&self, answered: impl Iterator<Item = (Question, Arc<Kleene>)>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        for (question, answer) in answered {
            kept.retain(|(asked, _)| *asked != question);
            kept.push((question, answer));
        }
        let too_many = kept.len().saturating_sub(MOST);
        kept.drain(..too_many);
    }
}

impl Question {
    fn of(criterion: &Criterion, as_of: Date) -> Self {
        Self {
            field: criterion.field.clone(),
            test: criterion.test.clone(),
            missing: criterion.missing,
            as_of,
        }
    }
}

/// The verdicts of each criterion over the table, chunk by chunk on all cores.
fn ask(criteria: &[&PlannedCriterion], table: &Table) -> Vec<Kleene> {
    let columns: Vec<Option<&Column>> = criteria
        .iter()
        .map(|criterion| table.column(&criterion.field))
        .collect();
    // An empty list is one empty chunk, so that its verdicts have their shape.
    let n_chunks = table.n_rows().div_ceil(CHUNK_ROWS).max(1);
    let parts = each_of(n_chunks * criteria.len(), |i| {
        let (k, i) = (i / n_chunks, i % n_chunks);
        let n_rows = (table.n_rows() - i * CHUNK_ROWS).min(CHUNK_ROWS);
        match columns[k].and_then(|column| column.chunks().get(i)) {
            Some(chunk) => kernel::ask(chunk, criteria[k]),
            None => kernel::ask_nothing(n_rows, criteria[k]),
        }
    });
    parts.chunks(n_chunks).map(Kleene::concat).collect()
}

/// `work(i)` for every `i` below `n`, in order. This thread works too, so a machine that refuses more
/// threads is only slower.
fn each_of<T: Send>(n: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            if i >= n {
                return done;
            }
            done.push((i, work(i)));
        }
    };
    let n_threads = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(n);
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (1..n_threads)
            .filter_map(|_| thread::Builder::new().spawn_scoped(scope, run).ok())
            .collect();
        let mut done = run();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(cause) => std::panic::resume_unwind(cause),
            }
        }
        done
    });
    done.sort_by_key(|(i, _)| *i);
    done.into_iter().map(|(_, part)| part).collect()
}
