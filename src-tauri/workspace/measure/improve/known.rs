//! What is known of the outcome of every lead? Who was worked, who was won and when, what it brought in.
//!
//! Invariant: what is recorded nowhere is not made up: a day that nobody knows is no day, and a deal whose amount is
//! not one number in the currency of the others is counted as left out.

use std::sync::Arc;

use definition::{Definition, Owner, ReachedBy, StageKey};
use funnel::{
    Ending, NO_DAY, Outcomes, Part, Population, Revenue, StageNames, Window, WonDeals, deal_ends,
    parts, population, won_deals,
};
use import::{Meaning, of_label};
use lead::{
    Column, ENTERED_ON, Field, FieldKey, FieldType, Mask, Related, Relation, STAGE, Table, Value,
    ValueRef, day_of,
};
use qualify::Verdicts;

use super::revenue::{of_deals, of_people};
use super::{Evidence, USUAL_WINDOW, WindowAsked, WorkedBy};
use crate::calibration::boundary_of;
use crate::kept::{Kept, MadeOf};
use crate::measure::Economics;
use crate::{Snapshot, WorkspaceError};

/// Values of a field that records stages which are looked at.
const MOST_VALUES: usize = 200;

/// What is known of the outcomes of a snapshot.
pub(super) struct Known<'a> {
    /// What counts.
    pub evidence: Evidence,
    /// The definition in force.
    pub definition: &'a Definition,
    /// What it says.
    pub verdicts: &'a Verdicts,
    /// The position of the stage that is tried, in the definition in force.
    pub stage: usize,
    /// What counts as the outcome.
    pub outcome: OutcomeIs,
    /// Of everybody in the list.
    pub outcomes: Arc<Outcomes>,
    /// What they brought in.
    pub revenue: Arc<Revenue>,
    /// How long they had.
    pub window: Window,
    /// Who can tell.
    pub population: Arc<Population>,
}

/// The outcomes that were looked up last, by what, for what evidence and at which rates.
pub(crate) type KeptOutcomes = Kept<(MadeOf, Evidence, Economics), Found>;

/// What was found of outcomes.
#[derive(Debug)]
pub(crate) struct Found {
    stage: usize,
    outcome: OutcomeIs,
    outcomes: Arc<Outcomes>,
    revenue: Arc<Revenue>,
    window: Window,
    population: Arc<Population>,
}

/// What counts as the outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum OutcomeIs {
    /// A deal that was won.
    Deal,
    /// The stage in this position was reached.
    Stage(usize),
}

impl<'a> Known<'a> {
    /// What is known, as it is asked for; `None` as soon as `go_on` says no. The cards of one screen ask for the same
    /// again.
    ///
    /// # Errors
    /// Where no definition can decide, or a stage or field is not there.
    pub(super) fn of(
        snapshot: &'a Snapshot,
        evidence: &Evidence,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let economics = snapshot.economics();
        let key = (MadeOf::snapshot(snapshot), evidence.clone(), economics);
        let found = match snapshot.outcomes.of(&key) {
            Some(found) => found,
            None => {
                let Some(found) = Found::of(snapshot, (definition, verdicts), evidence, go_on)?
                else {
                    return Ok(None);
                };
                let found = Arc::new(found);
                snapshot.outcomes.keep(key, Arc::clone(&found));
                found
            }
        };
        Ok(Some(Self {
            evidence: evidence.clone(),
            definition,
            verdicts,
            stage: found.stage,
            outcome: found.outcome.clone(),
            outcomes: Arc::clone(&found.outcomes),
            revenue: Arc::clone(&found.revenue),
            window: found.window,
            population: Arc::clone(&found.population),
        }))
    }

    /// The name of the stage that is tried.
    pub(super) fn stage_label(&self) -> &str {
        let stage = self.definition.stages.get(self.stage);
        stage.map_or("", |stage| &stage.label)
    }
}

impl Found {
    fn of(
        snapshot: &Snapshot,
        (definition, verdicts): (&Definition, &Verdicts),
        evidence: &Evidence,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, WorkspaceError> {
        let position = |key: &StageKey| {
            let absent = || WorkspaceError::StageAbsent(key.to_string());
            definition.position(key).ok_or_else(absent)
        };
        let stage = match &evidence.stage {
            Some(key) => position(key)?,
            None => boundary_of(definition).ok_or(WorkspaceError::DefinitionAbsent)?,
        };
        let list = &snapshot.list;
        let deals = won_deals(list);
        let outcome = match (&evidence.outcome, &deals) {
            (Some(key), _) => OutcomeIs::Stage(position(key)?),
            (None, Some(_)) => OutcomeIs::Deal,
            (None, None) => OutcomeIs::Stage(last_fact(definition).unwrap_or(stage)),
        };
        let Some(came) = Came::of(snapshot, (definition, &outcome), evidence, go_on)? else {
            return Ok(None);
        };
        let n = list.n_rows();
        let (won, won_on) = match (&outcome, &deals) {
            (OutcomeIs::Deal, Some(deals)) => won_by_deals(deals, list),
            (OutcomeIs::Stage(at), _) => {
                let met = verdicts.stages.get(*at).map(|one| one.met().clone());
                (met.unwrap_or_else(|| Mask::none(n)), came.outcome)
            }
            (OutcomeIs::Deal, None) => (Mask::none(n), vec![NO_DAY; n]),
        };
        let recorded = Recorded::of(list, definition);
        let worked = match &evidence.worked {
            WorkedBy::Everybody => Mask::all(n),
            WorkedBy::Field(key) => {
                let absent = || WorkspaceError::FieldAbsent(key.to_string());
                known_rows(list.column(key).ok_or_else(absent)?)
            }
            WorkedBy::Recorded => recorded.worked(definition, verdicts),
        };
        let settled = match &evidence.worked {
            WorkedBy::Recorded => won.or(&recorded.ended).or(&recorded.deals_closed),
            // Who says that all were worked says that what is not won is over, but for open deals.
            _ => won
                .or(&recorded.with_deals.not())
                .or(&recorded.deals_closed),
        };
        let window = Window {
            days: days_of(evidence.window, &worked, &came.began),
            as_of: day_of(snapshot.as_of),
        };
        let revenue = match (&outcome, &deals) {
            (_, Some(deals)) => of_deals(deals, snapshot),
            _ => of_people(&won, list),
        };
        let outcomes = Outcomes {
            worked,
            won,
            settled,
            began: came.began,
            won_on,
        };
        let among = snapshot.population().map(|list| &list.on);
        Ok(Some(Self {
            population: Arc::new(population(&outcomes, window, among)),
            stage,
            outcome,
            outcomes: Arc::new(outcomes),
            revenue: Arc::new(revenue),
            window,
        }))
    }
}

/// The last stage of the path that a fact leads to and that is no end beside it.
fn last_fact(definition: &Definition) -> Option<usize> {
    definition.stages.iter().rposition(|stage| {
        let ends = Ending::of(&stage.key.0).or_else(|| Ending::of(&stage.label));
        matches!(stage.reached_by, ReachedBy::Fact(_)) && ends.is_none()
    })
}

/// The first stage of sales; where they have none, the first that a decision or a fact leads to.
fn first_of_sales(definition: &Definition) -> Option<usize> {
    let stages = &definition.stages;
    let of_sales = stages.iter().position(|one| one.owner == Owner::Sales);
    of_sales.or_else(|| {
        let mut recorded = stages.iter();
        recorded.position(|one| !matches!(one.reached_by, ReachedBy::Rule(_)))
    })
}

/// When leads set out, and when they came to the outcome, where a stage is it.
struct Came {
    began: Vec<i32>,
    outcome: Vec<i32>,
}

impl Came {
    fn of(
        snapshot: &Snapshot,
        (definition, outcome): (&Definition, &OutcomeIs),
        evidence: &Evidence,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Self>, WorkspaceError> {
        let list = &snapshot.list;
        let n = list.n_rows();
        let created = field_meaning(list, Meaning::CreateDate, &[FieldType::Date]);
        let created = created.map(|field| days_in(list, &field.key));
        let stage = match outcome {
            OutcomeIs::Stage(at) => definition.stages.get(*at).map(|stage| (*at, stage)),
            OutcomeIs::Deal => None,
        };
        let told = stage.and_then(|(_, stage)| stage.entered_on.as_ref());
        let told = told.map(|key| days_in(list, key));
        let is_asked = evidence.window != WindowAsked::Open;
        let is_needed = created.is_none() || (stage.is_some() && told.is_none());
        if !(is_asked && is_needed) {
            let none = || vec![NO_DAY; n];
            return Ok(Some(Self {
                began: created.unwrap_or_else(none),
                outcome: told.unwrap_or_else(none),
            }));
        }
        let Some(journeys) = snapshot.journeys(go_on)? else {
            return Ok(None);
        };
        let paths = journeys.paths();
        let (mut began, mut came) = (vec![NO_DAY; n], vec![NO_DAY; n]);
        let sooner = |day: &mut i32, other: i32| {
            if *day == NO_DAY || other < *day {
                *day = other;
            }
        };
        for pass in 0..paths.n() {
            let row = paths.subject[pass] as usize;
            // Who was there with the first list had set out some day before.
            let is_day = paths
                .steps
                .iter()
                .any(|step| step.on(pass).is_some_and(|day| day == paths.opened[pass]));
            if is_day {
                sooner(&mut began[row], paths.opened[pass]);
            }
            let step = stage.and_then(|(at, _)| paths.steps.get(at));
            if let Some(day) = step.and_then(|step| step.on(pass)) {
                sooner(&mut came[row], day);
            }
        }
        Ok(Some(Self {
            began: created.unwrap_or(began),
            outcome: told.unwrap_or(came),
        }))
    }
}

fn days_of(asked: WindowAsked, worked: &Mask, began: &[i32]) -> Option<u32> {
    match asked {
        WindowAsked::Days(days) => Some(days),
        WindowAsked::Open => None,
        WindowAsked::Usual => {
            let known = worked.rows().filter(|&row| began[row] != NO_DAY).count();
            (known > 0 && known * 2 >= worked.count()).then_some(USUAL_WINDOW)
        }
    }
}

/// What the list and the tables around it record of sales' work.
struct Recorded {
    /// Named at a stage of sales, or at an end.
    named: Mask,
    /// Named at an end beside the path.
    ended: Mask,
    with_deals: Mask,
    /// Has deals, and all of them are won or lost.
    deals_closed: Mask,
}

impl Recorded {
    fn of(list: &Table, definition: &Definition) -> Self {
        let n = list.n_rows();
        let (mut named, mut ended) = (Mask::none(n), Mask::none(n));
        let first = first_of_sales(definition);
        let names = StageNames::of(&definition.stages);
        let says = |text: &str| {
            let ends = Ending::of(text).is_some();
            let stage = names.named(text);
            let of_sales = stage.zip(first).is_some_and(|(at, first)| at >= first);
            (of_sales || ends, ends)
        };
        for field in list.fields().iter().filter(|field| records_stages(field)) {
            for (part, rows) in parts(list, &field.key, MOST_VALUES) {
                let Part::Value(Value::Text(text)) = part else {
                    continue;
                };
                let (is_sales, ends) = says(&text);
                if is_sales {
                    named = named.or(&rows);
                }
                if ends {
                    ended = ended.or(&rows);
                }
            }
        }
        if let Some(history) = list.related(Relation::StageEntry) {
            let stage = FieldKey::from_label(STAGE);
            let when = FieldKey::from_label(ENTERED_ON);
            let table = history.table();
            let dated = table.column(&when).map(known_rows);
            let said = table.column(&stage).map(|stage| stage.by_text(says));
            let said = said.iter().flatten().enumerate();
            let (mut more_named, mut more_ended) = (Vec::new(), Vec::new());
            for (row, said) in said {
                let is_dated = dated.as_ref().is_some_and(|dated| dated.contains(row));
                let (Some((is_sales, ends)), true) = (*said, is_dated) else {
                    continue;
                };
                let people = history.leads_of(row);
                if is_sales {
                    more_named.extend_from_slice(people);
                }
                if ends {
                    more_ended.extend_from_slice(people);
                }
            }
            named = named.or(&Mask::of_rows(n, more_named));
            ended = ended.or(&Mask::of_rows(n, more_ended));
        }
        let (with_deals, deals_closed) = deals_of(list);
        Self {
            named,
            ended,
            with_deals,
            deals_closed,
        }
    }

    fn worked(&self, definition: &Definition, verdicts: &Verdicts) -> Mask {
        let all = self.named.or(&self.with_deals);
        let Some(first) = first_of_sales(definition) else {
            return all;
        };
        let stages = definition.stages.iter().zip(&verdicts.stages).skip(first);
        let told = stages.filter(|(stage, _)| !matches!(stage.reached_by, ReachedBy::Rule(_)));
        told.fold(all, |all, (_, verdicts)| all.or(verdicts.met()))
    }
}

/// Whether a field tells how far a lead is, by its name.
fn records_stages(field: &Field) -> bool {
    let meant = of_label(&field.label).or_else(|| of_label(field.key.as_str()));
    let by_meaning = meant.is_some_and(|one| {
        matches!(
            one.meaning,
            Meaning::LeadStatus | Meaning::LifecycleStage | Meaning::DealStage
        )
    });
    let words = || field.key.as_str().split('_');
    let by_name = words().any(|word| word == "stage" || word == "status");
    field.kind == FieldType::Choice && (by_meaning || by_name)
}

/// Who has a deal, and who has only deals that are won or lost.
fn deals_of(list: &Table) -> (Mask, Mask) {
    let n = list.n_rows();
    let Some(deals) = list.related(Relation::Deal) else {
        return (Mask::none(n), Mask::none(n));
    };
    // A deal has ended here where it has in every figure of deals.
    let open = deal_ends(deals.table()).map(|ends| ends.open());
    let closed = |row: u32| {
        open.as_ref()
            .is_some_and(|open| !open.contains(row as usize))
    };
    let with = Mask::from_fn(n, |person| !deals.rows_of(person).is_empty());
    let all_closed = Mask::from_fn(n, |person| {
        let own = deals.rows_of(person);
        !own.is_empty() && own.iter().all(|&row| closed(row))
    });
    (with, all_closed)
}

/// The people of won deals, and the first day on which a deal of theirs was won.
fn won_by_deals(deals: &WonDeals, list: &Table) -> (Mask, Vec<i32>) {
    let n = list.n_rows();
    let mut days = vec![NO_DAY; n];
    let table = list.related(Relation::Deal).map(Related::table);
    let closed = table.and_then(|table| {
        let field = field_meaning(table, Meaning::CloseDate, &[FieldType::Date])?;
        table.column(&field.key)
    });
    let mut won = Vec::new();
    for (row, people) in deals.each() {
        let day = match closed.and_then(|column| column.value(row as usize)) {
            Some(ValueRef::Day(day)) => day,
            _ => NO_DAY,
        };
        for &person in people {
            won.push(person);
            let own = &mut days[person as usize];
            if day != NO_DAY && (*own == NO_DAY || day < *own) {
                *own = day;
            }
        }
    }
    (Mask::of_rows(n, won), days)
}

/// The rows of a column that have a value.
pub(super) fn known_rows(column: &Column) -> Mask {
    let words = column
        .chunks()
        .iter()
        .flat_map(|chunk| chunk.known().words());
    Mask::from_words(words.copied().collect(), column.n_rows())
}

/// The days of a field of dates.
fn days_in(list: &Table, key: &FieldKey) -> Vec<i32> {
    let column = list.column(key);
    let day = |row: usize| match column.and_then(|column| column.value(row)) {
        Some(ValueRef::Day(day)) => day,
        _ => NO_DAY,
    };
    (0..list.n_rows()).map(day).collect()
}

/// The field of one of these types that means something, the surest of them.
pub(super) fn field_meaning<'t>(
    table: &'t Table,
    meaning: Meaning,
    kinds: &[FieldType],
) -> Option<&'t Field> {
    let told = table.fields().iter().filter_map(|field| {
        let meant = of_label(&field.label).or_else(|| of_label(field.key.as_str()))?;
        let is_it = meant.meaning == meaning && kinds.contains(&field.kind);
        is_it.then_some((field, meant.confidence))
    });
    let surest = told.reduce(|best, one| if one.1 > best.1 { one } else { best });
    surest.map(|(field, _)| field)
}
