//! On which day did dated facts first meet a rule? The same values as of each earlier day, with no date
//! after it, until the rule is met; and only where the facts make the difference, since a rule that is met
//! without any has no day of theirs.

use std::sync::Arc;

use lead::{
    Chunk, ChunkData, Column, FieldKey, FieldType, Mask, Related, Relation, Table, ValueRef,
};
use qualify::{Answers, Kleene, qualify_again};

use super::days::{date, day_in, days_column, days_of};
use super::found::{ByFacts, Found, NO_DAY};
use super::plan::Plan;
use super::{Known, Stretch};

/// Whose facts count, and of each after which day; everybody's for `None`.
pub(super) type Whose<'a> = Option<&'a [(u32, i32)]>;

/// The facts of some people.
struct Facts {
    /// Their rows in the list.
    rows: Vec<u32>,
    /// A list of them, with the fields of dates that the rules read.
    list: Table,
    /// Who has something by which activities are found to be theirs.
    keyed: Mask,
    /// The day of the last date in a field.
    last_field: i32,
}

/// Finds in `found` whom dated facts brought into a stage, of those who are not `done` there; `None` when
/// told to stop.
pub(super) fn find(
    plan: &Plan,
    then: &Known,
    stretch: &Stretch<'_>,
    (whose, done): (Whose<'_>, &mut [Mask]),
    found: &mut [Found],
    go_on: &dyn Fn() -> bool,
) -> Option<()> {
    let dated = &plan.dated;
    let Some(facts) = Facts::of(plan, then, whose, done) else {
        return Some(());
    };
    let mut reads = dated.reads.clone();
    if let Some(admitted) = &plan.admitted {
        reads = reads.and(&admitted.reads);
    }
    // From the day on which the list was known, dates to come are known too.
    reads.days.insert(stretch.first);
    let answers = Answers::default();
    let nobody = facts.without_facts();
    let mut open: Vec<Mask> = dated
        .stages
        .iter()
        .map(|_| Mask::all(facts.rows.len()))
        .collect();
    for (open, &stage) in open.iter_mut().zip(&dated.stages) {
        *open = Mask::from_fn(facts.rows.len(), |i| {
            let person = then.person_of(facts.rows[i] as usize);
            !done[stage].contains(person as usize)
        });
    }
    for day in days_of(&reads, &then.list, plan.fiscal_month, stretch.last) {
        go_on().then_some(())?;
        let as_of = date(day);
        let list = facts.by(day);
        let fresh = Answers::default();
        let own = if facts.last_field <= day {
            &answers
        } else {
            &fresh
        };
        let verdicts = qualify_again(&dated.definition, &list, as_of, own);
        let without = qualify_again(&dated.definition, &nobody, as_of, &Answers::default());
        let mut admitted: Option<Kleene> = None;
        for (k, &stage) in dated.stages.iter().enumerate() {
            let mut met = verdicts.stages[k].met().and(&open[k]);
            // Whoever meets the rule without any fact has no day of theirs.
            let trivial = without.stages[k].met();
            met = match (trivial.contains(0), trivial.contains(1)) {
                (false, false) => met,
                (true, true) => continue,
                (true, false) => met.and(&facts.keyed),
                (false, true) => met.and_not(&facts.keyed),
            };
            if met.count() == 0 {
                continue;
            }
            if let Some(part) = &plan.admitted {
                let admitted = admitted.get_or_insert_with(|| {
                    let fields = part.reads.fields.iter();
                    let list = match day < stretch.first {
                        true => masked(&then.list, fields, day),
                        false => (*then.list).clone(),
                    };
                    let said = qualify_again(&part.definition, &list, as_of, &Answers::default());
                    said.stages[0].clone()
                });
                let is_admitted = |i: usize| admitted.met().contains(facts.rows[i] as usize);
                met = met.and(&Mask::from_fn(facts.rows.len(), is_admitted));
            }
            for i in met.rows() {
                let person = then.person_of(facts.rows[i] as usize);
                found[stage].facts.push(ByFacts {
                    person,
                    list: stretch.list,
                    day,
                });
            }
            open[k] = open[k].and_not(&met);
        }
        if open.iter().all(|open| open.count() == 0) {
            break;
        }
    }
    for (open, &stage) in open.iter().zip(&dated.stages) {
        let came = open.not();
        let people = came.rows().map(|i| then.person_of(facts.rows[i] as usize));
        done[stage] = done[stage].or(&Mask::of_rows(stretch.n_people, people));
    }
    Some(())
}

impl Facts {
    /// Those of people who have any and are not in every stage yet; `None` of nobody.
    fn of(plan: &Plan, then: &Known, whose: Whose<'_>, done: &[Mask]) -> Option<Self> {
        let dated = &plan.dated;
        let fields: Vec<&FieldKey> = dated.reads.fields.iter().collect();
        let columns: Vec<&Column> = fields
            .iter()
            .filter_map(|field| then.list.column(field))
            .collect();
        let activities = then
            .list
            .related(Relation::Activity)
            .filter(|_| dated.reads.activities);
        let done_on = activities.and_then(days_column);
        let has_day = |row: usize, after: i32| {
            let in_field = columns.iter().any(|column| match column.value(row) {
                Some(ValueRef::Day(day)) => day > after,
                _ => false,
            });
            in_field
                || activities.is_some_and(|activities| {
                    // The latest comes last.
                    let last = activities.rows_of(row).last();
                    last.is_some_and(|last| day_in(done_on, *last).is_some_and(|day| day > after))
                })
        };
        let (mut rows, mut afters) = (Vec::new(), Vec::new());
        for row in 0..then.list.n_rows() {
            let person = then.person_of(row);
            let after = match whose {
                None => NO_DAY,
                Some(whose) => match whose.binary_search_by_key(&person, |(person, _)| *person) {
                    Ok(at) => whose[at].1,
                    Err(_) => continue,
                },
            };
            let is_open = dated
                .stages
                .iter()
                .any(|stage| !done[*stage].contains(person as usize));
            if is_open && has_day(row, after) {
                rows.push(row as u32);
                afters.push(after);
            }
        }
        if rows.is_empty() {
            return None;
        }
        let mut own = Vec::new();
        let mut last_field = NO_DAY;
        for field in fields {
            if let (Some(field), Some(column)) = (then.list.field(field), then.list.column(field)) {
                let column = within(&column.take(&rows), |row, day| day > afters[row]);
                last_field = last_field.max(last_day(&column));
                own.push((field.clone(), column));
            }
        }
        let n = rows.len();
        let mut list = Table::from_columns(n, own)?;
        let mut keyed = Mask::none(n);
        if let Some(activities) = activities {
            keyed = Mask::from_fn(n, |i| activities.keyed().contains(rows[i] as usize));
            let links = rows
                .iter()
                .zip(&afters)
                .enumerate()
                .flat_map(|(i, (row, after))| {
                    let own = activities.rows_of(*row as usize).iter();
                    let counts = |one: &&u32| day_in(done_on, **one).is_none_or(|day| day > *after);
                    own.filter(counts).map(move |one| (i as u32, *one))
                });
            let (links, of): (Vec<(u32, u32)>, Mask) = (links.collect(), keyed.clone());
            let table = activities.table().clone();
            let coverage = activities.coverage().to_vec();
            let related = Related::when_asked(table, n, coverage, move |_| (links, of));
            list = list.with_related(Relation::Activity, Arc::new(related));
        }
        Some(Self {
            rows,
            list,
            keyed,
            last_field,
        })
    }

    /// What of them had happened by a day.
    fn by(&self, day: i32) -> Table {
        if self.last_field <= day {
            return self.list.clone();
        }
        let fields = self.list.fields().iter().map(|field| &field.key);
        masked(&self.list, fields, day)
    }

    /// Two people of whom no fact is known: one who has nothing by which any would be found, one who has.
    fn without_facts(&self) -> Table {
        let fields = self.list.fields().iter();
        let columns = fields.map(|field| (field.clone(), Column::missing(FieldType::Date, 2)));
        let list = Table::from_columns(2, columns.collect()).unwrap_or_default();
        let Some(activities) = self.list.related(Relation::Activity) else {
            return list;
        };
        let keyed = Mask::from_fn(2, |row| row == 1);
        let table = activities.table().take(&[]);
        let none = Related::when_asked(table, 2, activities.coverage().to_vec(), move |_| {
            (Vec::new(), keyed)
        });
        list.with_related(Relation::Activity, Arc::new(none))
    }
}

/// A list without the dates of these fields that lie after a day.
fn masked<'f>(list: &Table, fields: impl Iterator<Item = &'f FieldKey>, day: i32) -> Table {
    let mut masked = list.clone();
    for key in fields {
        if let (Some(field), Some(column)) = (list.field(key), list.column(key)) {
            masked = masked.with_column(field.clone(), within(column, |_, own| own <= day));
        }
    }
    masked
}

/// A column of dates without those that do not count; `counts` is asked the row and its day.
fn within(column: &Column, counts: impl Fn(usize, i32) -> bool) -> Column {
    let mut chunks = Vec::with_capacity(column.chunks().len());
    let mut first = 0;
    for chunk in column.chunks() {
        let n = chunk.n_rows();
        let kept = match chunk.data() {
            ChunkData::Days(days) => Mask::from_fn(n, |row| {
                chunk.known().contains(row) && counts(first + row, days[row])
            }),
            _ => chunk.known().clone(),
        };
        first += n;
        if kept == *chunk.known() {
            chunks.push(Arc::clone(chunk));
            continue;
        }
        let kept = Chunk::from_parts(kept, chunk.data().clone());
        chunks.push(kept.map_or_else(|| Arc::clone(chunk), Arc::new));
    }
    Column::from_chunks(column.kind(), chunks).unwrap_or_else(|| column.clone())
}

fn last_day(column: &Column) -> i32 {
    let days = column
        .chunks()
        .iter()
        .filter_map(|chunk| match chunk.data() {
            ChunkData::Days(days) => chunk.known().rows().map(|row| days[row]).max(),
            _ => None,
        });
    days.max().unwrap_or(NO_DAY)
}
