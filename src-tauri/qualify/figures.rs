//! What is told of the rows that belong to each lead, for all leads at once? Each row's verdict is
//! asked of whole columns; then the rows of each lead are counted.

mod activities;
mod counts;
mod days;

use definition::{Figure, Rows, Told};
use lead::{CHUNK_ROWS, Mask, Related, Relation, each_of};

use crate::plan::{Context, PlannedCriterion};
use crate::source::{Around, Source};
use crate::{Kleene, Verdict, kernel};

pub(crate) use counts::{ChunkOfCounts, Counts};

/// The most recent day of some rows of each lead.
#[derive(Clone, Debug, Default)]
pub(crate) struct Latests {
    /// The last day that surely counts; [`NO_DAY`] where perhaps no row does.
    pub(crate) sure: Vec<i32>,
    /// The last day that may count; [`NO_DAY`] where surely no row does.
    pub(crate) possible: Vec<i32>,
}

/// No day at all: before every day there is.
pub(crate) const NO_DAY: i32 = i32::MIN;

/// What a figure tells of every lead.
pub(crate) fn source(figure: &Figure, meeting: Option<&Kleene>, around: Around<'_>) -> Source {
    let found = match &figure.rows {
        Rows::Colleagues(_) => colleagues(meeting, around),
        Rows::Deals => deals(figure, around),
        Rows::Activities { kinds, within } => activities::source(figure, kinds, *within, around),
    };
    found.unwrap_or(Source::Nothing)
}

fn deals(figure: &Figure, around: Around<'_>) -> Option<Source> {
    let deals = around.table.related(Relation::Deal)?;
    if figure.told == Told::Latest {
        return None;
    }
    let verdicts = of_rows(deals, &filters(figure, around.context));
    // Most leads have no deal, and most deals do not count: those that do find their leads.
    let count = |rows: &Mask, mut counts: Vec<u32>| {
        for row in rows.rows() {
            let leads = deals.leads_of(row).iter();
            leads.for_each(|&lead| counts[lead as usize] += 1);
        }
        counts
    };
    let sure = count(verdicts.met(), vec![0; deals.n_leads()]);
    let perhaps = verdicts.unknown().count() > 0;
    let most = perhaps.then(|| count(verdicts.unknown(), sure.clone()));
    let counts = Counts::of(deals.n_leads(), Some(deals.keyed()), |leads| {
        let most = most.as_ref().map(|most| most[leads.clone()].to_vec());
        (sure[leads].to_vec(), most)
    });
    Some(Source::Counts(counts))
}

/// Of each lead, the people of its company that meet a criterion; missing where there is no company.
fn colleagues(meeting: Option<&Kleene>, around: Around<'_>) -> Option<Source> {
    let companies = around.table.related(Relation::Company)?;
    let n_leads = companies.n_leads();
    let nobody_knows = Kleene::same(n_leads, Verdict::Unknown);
    let meeting = meeting.unwrap_or(&nobody_knows);
    let n_companies = companies.table().n_rows();
    let of_companies = each_of(n_companies.div_ceil(CHUNK_ROWS), |i| {
        let rows = i * CHUNK_ROWS..((i + 1) * CHUNK_ROWS).min(n_companies);
        let each = rows.map(|row| count(companies.leads_of(row), meeting));
        each.collect::<Vec<(u32, u32)>>()
    });
    let of_company = |row: u32| of_companies[row as usize / CHUNK_ROWS][row as usize % CHUNK_ROWS];
    let of_lead = |lead: usize| match companies.rows_of(lead) {
        [] => (0, 0),
        [row] => of_company(*row),
        rows => {
            let people = rows
                .iter()
                .flat_map(|&row| companies.leads_of(row as usize));
            let mut people: Vec<u32> = people.copied().collect();
            people.sort_unstable();
            people.dedup();
            count(&people, meeting)
        }
    };
    let counts = Counts::of(n_leads, None, |leads| {
        let (sure, most) = leads.map(of_lead).unzip();
        (sure, Some(most))
    });
    let starts = companies.starts();
    let known = Mask::from_fn(n_leads, |lead| starts[lead] < starts[lead + 1]);
    Some(Source::Counts(counts.only_where(&known)))
}

fn filters(figure: &Figure, context: &Context) -> Vec<PlannedCriterion> {
    let filters = figure.filters.iter();
    filters
        .map(|filter| PlannedCriterion::of_filter(filter, context))
        .collect()
}

/// The verdict of every row on meeting all that is asked.
fn of_rows(related: &Related, asked: &[PlannedCriterion]) -> Kleene {
    let table = related.table();
    let each: Vec<Kleene> = asked
        .iter()
        .map(|criterion| kernel::ask_table(criterion, table))
        .collect();
    Kleene::all(table.n_rows(), &each)
}

/// How many of some rows are met, and how many are met or may be.
fn count(rows: &[u32], verdicts: &Kleene) -> (u32, u32) {
    let (mut sure, mut unknown) = (0, 0);
    for &row in rows {
        sure += u32::from(verdicts.met().contains(row as usize));
        unknown += u32::from(verdicts.unknown().contains(row as usize));
    }
    (sure, sure + unknown)
}
