//! Which facts go with winning? Of each field that may be asked before the stage: its most frequent values, the others,
//! having none, and thresholds at a few places of its numbers; each as the criterion that it would be, judged by the
//! same engine as any, and held against those who do not meet it.
//!
//! Invariants: what is known only later, tells the outcome or says who somebody is, is not asked, and is named; every
//! chance is corrected by Holm over all criteria that were tried, shown or not; a criterion is held against those
//! with a value who do not meet it, and having no value against having one.

mod asked;

use definition::{Criterion, CriterionId, Definition};
use funnel::{BackTest, Rate, back_test, by_time};
use lead::{Mask, each_of};
use qualify::Kleene;
use statistics::{Odds, holm, odds_ratio};
use words::Words;

use self::asked::{candidates, fields};
use super::drawn::{Bar, odds, said};
use super::known::Known;
use super::said::{column, notes, too_few};
use super::then::{Then, facts};
use super::versions::caption;
use super::{Evidence, FactsOf};
use crate::measure::{
    Behind, Cell, CellValue, ColumnKind, Formula, Proposal, Proposed, Rows, Sheet, Shown,
};
use crate::{Snapshot, WorkspaceError};

/// Fewer tested leads on either side of a criterion are not tried.
const LEAST_SIDE: usize = 10;
/// As many criteria are shown.
const MOST_SHOWN: usize = 40;
/// As many are drawn.
const MOST_DRAWN: usize = 16;

/// What is asked of criteria.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CriteriaThatMatter {
    /// What counts as worked, won, and in which time.
    pub evidence: Evidence,
    /// Whose facts.
    pub facts: FactsOf,
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
        let asked = (self.facts, "improve-then-criteria");
        let Some((then, said_of)) = facts(asked, snapshot, &known, words, go_on)? else {
            return Ok(None);
        };
        let notes_of = notes(&known, snapshot, (&self.evidence, said_of), words);
        if let Some(why) = too_few(&known, &self.evidence, words) {
            shown.title = words.say("improve-criteria-none", &[]);
            shown.notes = std::iter::once(why).chain(notes_of).collect();
            return Ok(Some(shown));
        }
        let (fields, refused) = fields(snapshot, &known);
        let asked = each_of(fields.len(), |at| match fields.get(at) {
            Some((of, field)) => candidates(snapshot, *of, field, &known),
            None => Vec::new(),
        });
        let asked = asked.into_iter().flatten().collect();
        let told = told(snapshot, (&known, then.as_deref()), asked, go_on);
        let Some((told, n_tried)) = told.filter(|_| go_on()) else {
            return Ok(None);
        };
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

/// What each criterion tells, the surest first, and how many were tried; `None` as soon as `go_on` says no.
fn told(
    snapshot: &Snapshot,
    (known, then): (&Known<'_>, Option<&Then>),
    asked: Vec<Criterion>,
    go_on: &dyn Fn() -> bool,
) -> Option<(Vec<Told>, usize)> {
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
    let verdicts: Vec<Kleene> = match then {
        None => {
            let judged = snapshot.judge(&trying);
            judged.criteria.iter().map(|own| (**own).clone()).collect()
        }
        Some(then) => then.criteria(&trying, go_on)?,
    };
    let later = by_time(&known.population.tested, &known.outcomes.began);
    let each: Vec<(Criterion, Kleene)> = trying.criteria.into_iter().zip(verdicts).collect();
    let tells = each_of(each.len(), |at| {
        let (_, verdicts) = each.get(at)?;
        let enough = |figures: BackTest| {
            let is_enough = figures.met.n >= LEAST_SIDE && figures.not_met.n >= LEAST_SIDE;
            is_enough.then_some(figures)
        };
        let figures = enough(back_test(&known.population, verdicts, None))?;
        let odds = odds_of(figures)?;
        let later = later.as_ref().and_then(|later| {
            let figures = back_test(&known.population, verdicts, Some(&later.tried_on));
            odds_of(enough(figures)?)
        });
        Some((figures, odds, later))
    });
    let told = each.into_iter().zip(tells);
    let told = told.filter_map(|((criterion, verdicts), tells)| {
        let (figures, odds, later) = tells?;
        Some(Told {
            criterion,
            verdicts,
            figures,
            p: odds.p,
            odds,
            later,
        })
    });
    let mut told: Vec<Told> = told.collect();
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
    Some((told, n_tried))
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
