//! Which facts go with winning? Of each field that may be asked before the stage: its most frequent values, the others,
//! having none, and thresholds at a few places of its numbers; each as the criterion that it would be, judged by the
//! same engine as any, and held against those who do not meet it.
//!
//! Invariants: what is known only later, tells the outcome or says who somebody is, is not asked, and is named; every
//! chance is corrected by Holm over all criteria that were tried, shown or not; a criterion is held against those
//! with a value who do not meet it, and having no value against having one.

use definition::{Amount, Criterion, CriterionId, Definition, Missing, Subject, Test};
use funnel::{BackTest, Rate, back_test, by_time, cuts};
use import::RowsAre;
use lead::{
    CHOICE_MARK, Column, Field, FieldKey, FieldType, Mask, Relation, Table, Value, ValueRef,
    choices_of,
};
use qualify::Kleene;
use statistics::{Odds, holm, odds_ratio};
use words::Words;

use super::Evidence;
use super::drawn::{Bar, odds, said};
use super::known::Known;
use super::late::telling_fields;
use super::said::{column, notes, too_few, values_note};
use super::versions::caption;
use crate::calibration::Hiding;
use crate::measure::{
    Behind, Cell, CellValue, ColumnKind, Formula, Proposal, Proposed, Rows, Sheet, Shown,
};
use crate::{PersonalFields, Snapshot, WorkspaceError};

/// The values of a field that are asked about each by itself.
const MOST_VALUES: usize = 8;
/// A field of texts with more different values says who somebody is, or is free text.
const MOST_DIFFERENT: usize = 400;
/// Fewer tested leads on either side of a criterion are not tried.
const LEAST_SIDE: usize = 10;
/// Where numbers are cut.
const SHARES: [f64; 5] = [0.1, 0.25, 0.5, 0.75, 0.9];
/// As many criteria are shown.
const MOST_SHOWN: usize = 40;
/// As many are drawn.
const MOST_DRAWN: usize = 16;
/// As many fields are asked about.
const MOST_FIELDS: usize = 120;

/// What is asked of criteria.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CriteriaThatMatter {
    /// What counts as worked, won, and in which time.
    pub evidence: Evidence,
}

/// A criterion with what it tells.
struct Told {
    criterion: Criterion,
    verdicts: Kleene,
    figures: BackTest,
    odds: Odds,
    /// Corrected for all that were tried.
    p: f64,
    /// The same among the later leads alone; `None` where nothing parts them, or too few are there.
    later: Option<Odds>,
}

impl CriteriaThatMatter {
    /// See [`crate::Wanted::shown`].
    pub(in crate::measure) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(known) = Known::of(snapshot, &self.evidence, go_on)? else {
            return Ok(None);
        };
        let mut shown = Shown {
            caption: caption(snapshot, &known, words),
            ..Shown::default()
        };
        let notes_of = notes(
            &known,
            snapshot,
            (&self.evidence, vec![values_note(snapshot, words)]),
            words,
        );
        if let Some(why) = too_few(&known, &self.evidence, words) {
            shown.title = words.say("improve-criteria-none", &[]);
            shown.notes = std::iter::once(why).chain(notes_of).collect();
            return Ok(Some(shown));
        }
        let (fields, refused) = fields(snapshot, &known);
        let asked: Vec<Criterion> = fields
            .iter()
            .flat_map(|(of, field)| candidates(snapshot, *of, field, &known))
            .collect();
        let (told, n_tried) = told(snapshot, &known, asked);
        if !go_on() {
            return Ok(None);
        }
        let n_sure = told.iter().filter(|one| one.p < 0.05).count();
        let n_told = told.len();
        let told: Vec<Told> = told.into_iter().take(MOST_SHOWN).collect();
        let args = [("n", n_sure.into()), ("tried", n_tried.into())];
        shown.title = match told.first().filter(|one| one.p < 0.05) {
            None => words.say("improve-criteria-nothing", &args),
            Some(first) => {
                let sentence = sentence(snapshot, &known, &first.criterion, words);
                let [n, tried] = args;
                let first = [("criterion", sentence.into()), n, tried];
                words.say("improve-criteria-title", &first)
            }
        };
        shown.notes = vec![words.say("improve-criteria-read", &[("tried", n_tried.into())])];
        shown.notes.push(words.say("improve-not-causal", &[]));
        if n_told > MOST_SHOWN {
            let n = n_told - MOST_SHOWN;
            shown
                .notes
                .push(words.say("improve-criteria-more", &[("n", n.into())]));
        }
        if !refused.is_empty() {
            let args = [
                ("n", refused.len().into()),
                ("fields", words.list_and(&refused).into()),
            ];
            shown.notes.push(words.say("improve-fields-refused", &args));
        }
        shown.notes.extend(notes_of);
        shown.formulas = vec![Formula {
            name: words.say("improve-odds", &[]),
            formula: words.say("improve-odds-formula", &[]),
            inputs: String::new(),
        }];
        let in_force = snapshot.definition.as_ref();
        let stage = in_force.and_then(|saved| saved.definition.stages.get(known.stage));
        for (row, one) in told.iter().enumerate() {
            let Some(stage) = stage else { break };
            let criterion = Criterion {
                rationale: one.evidence(snapshot, n_tried, words),
                ..one.criterion.clone()
            };
            shown.proposals.push(Proposal {
                row,
                stage: stage.key.clone(),
                change: Proposed::Criterion(criterion),
            });
        }
        let bars = told
            .iter()
            .take(MOST_DRAWN)
            .enumerate()
            .map(|(i, one)| Bar {
                label: sentence(snapshot, &known, &one.criterion, words),
                value: one.odds.ratio,
                interval: Some(one.odds.interval),
                text: words.number((one.odds.ratio * 100.0).round() / 100.0),
                n_text: said(Rate::new(one.figures.met.hits, one.figures.met.n), words),
                rest: one.p >= 0.05,
                key: format!("{i}.met"),
            });
        shown.picture = odds(bars.collect(), words);
        shown.sheet = sheet(&told, snapshot, &known, (&mut shown.behind, words));
        Ok(Some(shown))
    }
}

/// The fields that may be asked about, and the names of those that may not.
fn fields<'a>(
    snapshot: &'a Snapshot,
    known: &Known<'_>,
) -> (Vec<(RowsAre, &'a Field)>, Vec<String>) {
    let personal = PersonalFields::default();
    let hiding = Hiding::before(snapshot, &personal, Some(known.stage));
    let telling = telling_fields(known);
    let companies = snapshot.list.related(Relation::Company);
    let of_companies = companies.into_iter().flat_map(|one| one.table().fields());
    let people = snapshot.list.fields().iter();
    let all = people.map(|field| (RowsAre::People, field));
    let all = all.chain(of_companies.map(|field| (RowsAre::Companies, field)));
    let (mut asked, mut refused) = (Vec::new(), Vec::new());
    for (of, field) in all {
        let tells = of.is_people() && telling.contains(&field.key);
        match hiding.why(of, field) {
            None if !tells => asked.push((of, field)),
            // Who somebody is, is no fact about a kind of lead: not worth a word.
            Some(crate::Hidden::Identity) => {}
            _ => refused.push(field.label.clone()),
        }
    }
    asked.truncate(MOST_FIELDS);
    (asked, refused)
}

/// The criteria that a field may make.
fn candidates(
    snapshot: &Snapshot,
    of: RowsAre,
    field: &Field,
    known: &Known<'_>,
) -> Vec<Criterion> {
    let list = &snapshot.list;
    let table = match of.is_people() {
        true => list,
        false => match list.related(Relation::Company) {
            Some(companies) => companies.table(),
            None => return Vec::new(),
        },
    };
    let subject = || match of.is_people() {
        true => Subject::Field(field.key.clone()),
        false => Subject::Company(field.key.clone()),
    };
    let tests = tests(
        table,
        field,
        of.is_people().then_some(&known.population.tested),
    );
    let has_none = (!tests.is_empty()).then_some(Test::Unknown);
    let tests = tests.into_iter().chain(has_none);
    tests
        .map(|test| Criterion {
            id: CriterionId(String::new()),
            label: String::new(),
            subject: subject(),
            test,
            missing: Missing::Unknown,
            rationale: String::new(),
        })
        .collect()
}

/// What may be asked of a field; nothing of one whose values are all different, and of dates, for which a day of the
/// past is no criterion for leads to come.
fn tests(table: &Table, field: &Field, rows: Option<&Mask>) -> Vec<Test> {
    match field.kind {
        FieldType::YesNo => vec![Test::Yes],
        FieldType::Number | FieldType::Money => {
            let Some(column) = table.column(&field.key) else {
                return Vec::new();
            };
            thresholds(column, rows)
        }
        FieldType::Choices => choices(table, &field.key),
        FieldType::Text | FieldType::Choice | FieldType::Country => values(table, &field.key),
        FieldType::Date | FieldType::Email | FieldType::Phone | FieldType::Url => Vec::new(),
    }
}

fn thresholds(column: &Column, rows: Option<&Mask>) -> Vec<Test> {
    let all = Mask::all(column.n_rows());
    let rows = rows.unwrap_or(&all);
    let mut currency = None;
    let mut lows = Vec::new();
    for row in rows.rows() {
        match column.value(row) {
            Some(ValueRef::Number(number)) => lows.push(number.low()),
            Some(ValueRef::Money(amount, of)) => {
                if currency.is_some_and(|one| one != of) {
                    return Vec::new();
                }
                currency = Some(of);
                lows.push(amount.low());
            }
            _ => {}
        }
    }
    lows.sort_by(f64::total_cmp);
    let least = lows.first().copied().unwrap_or(f64::INFINITY);
    // Values that occur: nobody speaks of 6.75 employees.
    let at = SHARES.iter().filter_map(|share| {
        let rank = (share * lows.len().saturating_sub(1) as f64).ceil() as usize;
        lows.get(rank).copied()
    });
    // A threshold that everybody meets says nothing.
    let at = cuts(at.filter(|cut| *cut > least), SHARES.len(), None);
    let test = |cut: f64| {
        let text = match currency {
            Some(currency) => format!("{cut} {currency}"),
            None => cut.to_string(),
        };
        Amount::from_text(&text).map(Test::AtLeast)
    };
    at.into_iter().filter_map(test).collect()
}

fn values(table: &Table, key: &FieldKey) -> Vec<Test> {
    let column = table.column(key);
    if column.is_none_or(|column| column.has_more_texts_than(MOST_DIFFERENT)) {
        return Vec::new();
    }
    let Some(distinct) = table.distinct(key) else {
        return Vec::new();
    };
    let texts = distinct.values.iter().filter_map(|(value, n)| match value {
        Value::Text(text) => Some((text.clone(), *n)),
        _ => None,
    });
    let frequent: Vec<(String, usize)> = texts.collect();
    if frequent.len() < 2 {
        return Vec::new();
    }
    let top = frequent
        .iter()
        .filter(|(_, n)| *n >= LEAST_SIDE)
        .take(MOST_VALUES);
    let top: Vec<String> = top.map(|(text, _)| text.clone()).collect();
    let has_others = top.len() < frequent.len() && top.len() > 1;
    let others = has_others.then(|| Test::NoneOf(top.clone()));
    top.into_iter().map(Test::Is).chain(others).collect()
}

fn choices(table: &Table, key: &FieldKey) -> Vec<Test> {
    let Some(distinct) = table.distinct(key) else {
        return Vec::new();
    };
    let mut counts: std::collections::BTreeMap<&str, usize> = std::collections::BTreeMap::new();
    for (value, n) in &distinct.values {
        if let Value::Text(text) = value {
            for choice in choices_of(text) {
                *counts.entry(choice).or_default() += n;
            }
        }
    }
    let mut all: Vec<(&str, usize)> = counts.into_iter().collect();
    all.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let top = all
        .into_iter()
        .filter(|(one, n)| *n >= LEAST_SIDE && !one.contains(CHOICE_MARK));
    top.take(MOST_VALUES)
        .map(|(one, _)| Test::HasAny(vec![one.to_owned()]))
        .collect()
}

/// What each criterion tells, the surest first, and how many were tried.
fn told(snapshot: &Snapshot, known: &Known<'_>, asked: Vec<Criterion>) -> (Vec<Told>, usize) {
    let named = asked
        .into_iter()
        .enumerate()
        .map(|(i, criterion)| Criterion {
            id: CriterionId(format!("tried-{i}")),
            ..criterion
        });
    let trying = Definition {
        criteria: named.collect(),
        time_zone: known.definition.time_zone.clone(),
        tables: known.definition.tables.clone(),
        ..Definition::new(String::new())
    };
    let verdicts = snapshot.judge(&trying);
    let later = by_time(&known.population.tested, &known.outcomes.began);
    let mut told: Vec<Told> = Vec::new();
    for (criterion, verdicts) in trying.criteria.into_iter().zip(&verdicts.criteria) {
        let figures = back_test(&known.population, verdicts, None);
        if figures.met.n < LEAST_SIDE || figures.not_met.n < LEAST_SIDE {
            continue;
        }
        let Some(odds) = odds_of(figures) else {
            continue;
        };
        let later = later.as_ref().and_then(|later| {
            let figures = back_test(&known.population, verdicts, Some(&later.tried_on));
            let enough = figures.met.n >= LEAST_SIDE && figures.not_met.n >= LEAST_SIDE;
            odds_of(figures).filter(|_| enough)
        });
        told.push(Told {
            criterion,
            verdicts: (**verdicts).clone(),
            figures,
            p: odds.p,
            odds,
            later,
        });
    }
    let n_tried = told.len();
    let corrected = holm(&told.iter().map(|one| one.odds.p).collect::<Vec<_>>());
    for (one, p) in told.iter_mut().zip(corrected) {
        one.p = p;
    }
    let far = |one: &Told| one.odds.ratio.ln().abs();
    told.sort_by(|one, other| {
        let by_chance = one.odds.p.total_cmp(&other.odds.p);
        by_chance.then(far(other).total_cmp(&far(one)))
    });
    (told, n_tried)
}

fn odds_of(figures: BackTest) -> Option<Odds> {
    let side = |of: funnel::Tested| (of.hits, of.n);
    odds_ratio(side(figures.met), side(figures.not_met))
}

fn sentence(snapshot: &Snapshot, known: &Known<'_>, criterion: &Criterion, words: Words) -> String {
    snapshot.criterion_sentence(known.definition, criterion, words)
}

impl Told {
    /// Why this would be a criterion: the evidence in one sentence, for its rationale.
    fn evidence(&self, snapshot: &Snapshot, tried: usize, words: Words) -> String {
        let (met, others) = (self.figures.met, self.figures.not_met);
        let share = |of: funnel::Tested| {
            let rate = Rate::new(of.hits, of.n).rate;
            words.percent(rate.unwrap_or(f64::NAN))
        };
        let args = [
            ("met", met.n.into()),
            ("share", share(met).into()),
            ("others", others.n.into()),
            ("other-share", share(others).into()),
            ("odds", words.number(self.odds.ratio).into()),
            ("low", words.number(self.odds.interval.0).into()),
            ("high", words.number(self.odds.interval.1).into()),
            ("p", chance(self.p, words).into()),
            ("tried", tried.into()),
            ("date", words.date(snapshot.as_of).into()),
        ];
        words.say("improve-evidence", &args)
    }
}

/// A chance in words: below a thousandth, only that.
fn chance(p: f64, words: Words) -> String {
    match p < 0.001 {
        true => format!("< {}", words.number(0.001)),
        false => format!("= {}", words.number(p)),
    }
}

fn sheet(
    told: &[Told],
    snapshot: &Snapshot,
    known: &Known<'_>,
    (behind, words): (&mut Vec<Behind>, Words),
) -> Sheet {
    let column = |key: &str, kind: ColumnKind| column(key, kind, words);
    let columns = vec![
        column("criterion", ColumnKind::Text),
        column("met", ColumnKind::Count),
        column("met_won", ColumnKind::Rate),
        column("others", ColumnKind::Count),
        column("others_won", ColumnKind::Rate),
        column("unclear", ColumnKind::Count),
        column("odds_ratio", ColumnKind::Number),
        column("odds_low", ColumnKind::Number),
        column("odds_high", ColumnKind::Number),
        column("p_corrected", ColumnKind::Number),
        column("odds_later", ColumnKind::Number),
    ];
    let rows = told.iter().enumerate().map(|(i, one)| {
        let tested = &known.population.tested;
        let mut count = |what: &str, rows: Mask| {
            let key = format!("{i}.{what}");
            let cell = Cell::count(rows.count(), Some(&key));
            let rows = Rows::People(rows);
            behind.push(Behind { key, rows });
            cell
        };
        let rate = |of: funnel::Tested| Cell::rate(Some(Rate::new(of.hits, of.n)));
        let number = |number: f64| Cell::of(CellValue::Number(number));
        vec![
            Cell::text(sentence(snapshot, known, &one.criterion, words)),
            count("met", one.verdicts.met().and(tested)),
            rate(one.figures.met),
            count("others", one.verdicts.not_met().and(tested)),
            rate(one.figures.not_met),
            count("unclear", one.verdicts.unknown().and(tested)),
            number(one.odds.ratio),
            number(one.odds.interval.0),
            number(one.odds.interval.1),
            number(one.p),
            Cell::of(
                one.later
                    .map_or(CellValue::Nothing, |odds| CellValue::Number(odds.ratio)),
            ),
        ]
    });
    Sheet {
        rows: rows.collect(),
        columns,
    }
}
