//! How are all leads of a list judged at once? Chunk by chunk on all cores: the kernels answer
//! the criteria, masks combine them into rules. The order of work never shows in the result.

use std::borrow::Cow;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use definition::Definition;
use jiff::civil::Date;
use lead::{CHUNK_ROWS, Column, Table};

use crate::plan::{Plan, PlannedRule};
use crate::{Kleene, Verdict, Verdicts, kernel};

/// The verdicts of `definition` over `table` as of the end of the day `as_of`.
///
/// A criterion on a field that the list lacks, or that its values cannot be asked, is unknown
/// (a missing value counts as the criterion says), as is a criterion that is not there.
#[must_use]
pub fn qualify(definition: &Definition, table: &Table, as_of: Date) -> Verdicts {
    let plan = Plan::of(definition, as_of);
    let columns: Vec<Option<&Column>> = plan
        .criteria
        .iter()
        .map(|criterion| table.column(&criterion.field))
        .collect();
    // An empty list is one empty chunk, so that its verdicts have their shape.
    let n_chunks = table.n_rows().div_ceil(CHUNK_ROWS).max(1);
    let parts = each_chunk(n_chunks, |i| {
        let n_rows = (table.n_rows() - i * CHUNK_ROWS).min(CHUNK_ROWS);
        judge_chunk(&plan, &columns, i, n_rows)
    });
    let joined = |part: fn(&ChunkVerdicts) -> &[Kleene], k: usize| {
        Kleene::concat(parts.iter().map(|verdicts| &part(verdicts)[k]))
    };
    Verdicts {
        n_leads: table.n_rows(),
        criteria: (0..plan.criteria.len())
            .map(|k| joined(|part| &part.criteria, k))
            .collect(),
        icp: Kleene::concat(parts.iter().map(|part| &part.icp)),
        excluded: Kleene::concat(parts.iter().map(|part| &part.excluded)),
        stages: (0..plan.rules.stages.len())
            .map(|k| joined(|part| &part.stages, k))
            .collect(),
        optional: definition
            .stages
            .iter()
            .map(|stage| stage.optional)
            .collect(),
    }
}

struct ChunkVerdicts {
    criteria: Vec<Kleene>,
    icp: Kleene,
    excluded: Kleene,
    stages: Vec<Kleene>,
}

fn judge_chunk(plan: &Plan, columns: &[Option<&Column>], i: usize, n_rows: usize) -> ChunkVerdicts {
    let chunk = |column: &Column| column.chunks().get(i).cloned();
    let criteria: Vec<Kleene> = plan
        .criteria
        .iter()
        .zip(columns)
        .map(|(criterion, column)| match column.and_then(chunk) {
            Some(chunk) => kernel::ask(&chunk, criterion),
            None => kernel::ask_nothing(n_rows, criterion),
        })
        .collect();
    let rule = |rule: &PlannedRule| combine(rule, &criteria, n_rows).into_owned();
    let exclusions: Vec<Kleene> = plan.rules.exclusions.iter().map(rule).collect();
    let excluded = Kleene::any(n_rows, &exclusions);
    let admitted = Kleene::new(excluded.met().not(), &lead::Mask::none(n_rows));
    let stages = plan.rules.stages.iter().map(|reached_by| match reached_by {
        Some(reached_by) => rule(reached_by).and(&admitted),
        None => Kleene::same(n_rows, Verdict::NotMet),
    });
    let stages = stages.collect();
    let icp = rule(&plan.rules.icp);
    ChunkVerdicts {
        criteria,
        icp,
        excluded,
        stages,
    }
}

fn combine<'a>(rule: &PlannedRule, criteria: &'a [Kleene], n_rows: usize) -> Cow<'a, Kleene> {
    let parts = |rules: &[PlannedRule]| -> Vec<Cow<'a, Kleene>> {
        rules
            .iter()
            .map(|rule| combine(rule, criteria, n_rows))
            .collect()
    };
    Cow::Owned(match rule {
        PlannedRule::Criterion(k) => return Cow::Borrowed(&criteria[*k]),
        PlannedRule::Absent => Kleene::same(n_rows, Verdict::Unknown),
        PlannedRule::All(rules) => Kleene::all(n_rows, &parts(rules)),
        PlannedRule::Any(rules) => Kleene::any(n_rows, &parts(rules)),
        PlannedRule::None(rules) => Kleene::none(n_rows, &parts(rules)),
        PlannedRule::AtLeast(n, rules) => Kleene::at_least(n_rows, *n, &parts(rules)),
    })
}

/// `work(i)` for every chunk, in order. This thread works too, so a machine that refuses more
/// threads is only slower.
fn each_chunk<T: Send>(n_chunks: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let next = AtomicUsize::new(0);
    let run = || {
        let mut done = Vec::new();
        loop {
            let i = next.fetch_add(1, Ordering::Relaxed);
            if i >= n_chunks {
                return done;
            }
            done.push((i, work(i)));
        }
    };
    let n_threads = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(n_chunks);
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
