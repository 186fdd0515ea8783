//! How do groups of leads differ, stage by stage? Parts of the list, two periods, or two versions over the same
//! list: each group's conversions, how far they are from those of the first group, and beside them, always, how
//! many came to each stage and how many of all its leads those are.
//!
//! Invariants: a difference has an interval, or there is none; where many are looked at their chances are
//! corrected by Holm; under two versions the same leads are counted, so that nothing between them is chance; a
//! lead of a period whose window is not over is in no rate.

use funnel::{Count, Paths, Rate, members};
use jiff::civil::Date;
use lead::{Mask, day_of};
use qualify::Verdicts;
use statistics::{ShareShift, compare_shares, holm};
use words::{Arg, Words};

use super::compared_said::{aims, inputs, picture, sheet, whose};
use super::{Formula, Shown};
use crate::funnel_view::part_key;
use crate::{DividedBy, Snapshot, Which, WorkspaceError};

/// What is compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Compare {
    /// Which groups.
    pub groups: Groups,
    /// Who counts at a stage; of periods whoever came there.
    pub count: Count,
}

/// Which groups.
#[derive(Clone, Debug, PartialEq)]
pub enum Groups {
    /// The parts of a division, as [`DividedBy::read`] reads it.
    Parts {
        /// By what.
        by: String,
        /// The parts by their names in files, the first being what the others are held to; empty for the most
        /// frequent.
        only: Vec<String>,
    },
    /// Those who set out in one period and in another.
    Periods {
        /// The first and the last day of each.
        periods: [(Date, Date); 2],
        /// Within how many days a stage has to be reached to count.
        within: u32,
    },
    /// What two definitions say of the same leads.
    Versions([Which; 2]),
}

/// Fewer than so many in a denominator are said in words.
const FEW: usize = 30;
/// Groups of a division that are shown beside each other.
const MOST_PARTS: usize = 12;
/// Below this corrected chance a difference is told as one.
const LEVEL: f64 = 0.05;

/// The leads of a group at each stage.
pub(super) struct Compared {
    /// The same in every language.
    pub(super) key: String,
    /// In words.
    pub(super) label: String,
    /// All of the group.
    pub(super) all: Mask,
    /// Per stage who counts there.
    pub(super) at: Vec<Mask>,
    /// Per stage how many: passes, where those are counted, so that who came twice counts twice.
    pub(super) n: Vec<usize>,
    /// How many there are.
    pub(super) n_all: usize,
}

/// One conversion of a group, beside that of the first.
pub(super) struct Step {
    pub(super) stage: usize,
    /// Of whom it is: the last stage before that leads cannot go past; `None` for all of the group.
    pub(super) from: Option<usize>,
    /// Group by group.
    pub(super) rates: Vec<Rate>,
    /// Group by group the difference from the first, with its corrected chance; `None` for the first, where a
    /// group has nobody, and where nothing is chance.
    pub(super) shifts: Vec<Option<(ShareShift, f64)>>,
}

impl Compare {
    /// See [`super::Wanted::shown`].
    pub(super) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let (definition, verdicts) = snapshot.decided().ok_or(WorkspaceError::DefinitionAbsent)?;
        let stages: Vec<(String, String, bool)> = definition
            .stages
            .iter()
            .map(|stage| (stage.key.to_string(), stage.label.clone(), stage.optional))
            .collect();
        let mut notes = Vec::new();
        let groups = match &self.groups {
            Groups::Parts { by, only } => {
                self.of_parts(snapshot, verdicts, (by, only), &mut notes, words)?
            }
            Groups::Periods { periods, within } => {
                let Some(paths) = snapshot.paths(go_on)? else {
                    return Ok(None);
                };
                notes.push(words.say("compare-periods-says", &[("days", (*within).into())]));
                notes.push(words.say("compare-not-causal", &[]));
                let of = |period| of_period(snapshot, &paths, period, *within, words);
                let found = periods.map(of);
                let pending: usize = found.iter().map(|(_, pending)| pending).sum();
                if pending > 0 {
                    notes.push(words.say("compare-pending", &[("n", pending.into())]));
                }
                found.map(|(group, _)| group).into()
            }
            Groups::Versions(both) => {
                notes.push(words.say("compare-versions-says", &[]));
                self.of_versions(snapshot, *both, &stages, words)?
            }
        };
        let chance = !matches!(self.groups, Groups::Versions(_));
        let steps = steps(&stages, &groups, chance);
        let aims = aims(snapshot, &steps, &stages, words);
        let mut shown = Shown {
            title: title(&groups, &steps, &stages, words),
            caption: self.caption(snapshot, words),
            sheet: sheet(&groups, &steps, (&stages, &aims), words),
            behind: whose(&groups, &stages),
            picture: picture(&groups, &steps, &stages, words),
            formulas: vec![Formula {
                name: words.say("compare-difference", &[]),
                formula: words.say("compare-formula", &[]),
                inputs: inputs(&groups, &steps, &stages, words),
            }],
            notes,
            aims: aims.into_iter().flatten().collect(),
            ..Shown::default()
        };
        let least = steps
            .iter()
            .flat_map(|step| &step.rates)
            .map(|rate| rate.of)
            .min();
        if least.is_some_and(|least| least < FEW) {
            let few = words.say("compare-few", &[("n", FEW.into())]);
            shown.notes.insert(0, few);
        }
        shown.notes.push(words.say("compare-narrowing", &[]));
        if groups.len() < 2 {
            shown.title = words.say("compare-one-group", &[]);
        }
        Ok(Some(shown))
    }

    fn caption(&self, snapshot: &Snapshot, words: Words) -> String {
        let count = match (&self.groups, self.count) {
            (Groups::Periods { .. }, _) => "compare-count-passes",
            (_, Count::CompletePath) => "funnel-count-complete-path",
            (_, Count::ReachedAtLeast) => "funnel-count-reached-at-least",
        };
        format!(
            "{} · {}",
            snapshot.figure_caption(words),
            words.say(count, &[])
        )
    }

    fn of_parts(
        &self,
        snapshot: &Snapshot,
        verdicts: &Verdicts,
        (by, only): (&str, &[String]),
        notes: &mut Vec<String>,
        words: Words,
    ) -> Result<Vec<Compared>, WorkspaceError> {
        let by = DividedBy::read(by, snapshot)?;
        let division = by.division(snapshot);
        // What is asked for by name is found however rare it is.
        let most = if only.is_empty() {
            MOST_PARTS
        } else {
            usize::MAX
        };
        let parts = snapshot.divided(division, most)?;
        let among = snapshot.population().map(|list| &list.on);
        if by == DividedBy::Lists {
            notes.push(words.say("leads-lists-overlap", &[]));
        }
        let wanted = |key: &str| only.iter().position(|one| one == key);
        let mut found: Vec<(usize, Compared)> = Vec::new();
        for (part, rows) in parts.iter() {
            let key = part_key(part);
            let place = match only.is_empty() {
                true => Some(found.len()),
                false => wanted(&key),
            };
            let all = among.map_or_else(|| rows.clone(), |among| rows.and(among));
            let (Some(place), 1..) = (place, all.count()) else {
                continue;
            };
            let label = division.part_label(part, words);
            found.push((place, self.compared(key, label, verdicts, all)));
        }
        found.sort_by_key(|(place, _)| *place);
        Ok(found.into_iter().map(|(_, group)| group).collect())
    }

    fn compared(&self, key: String, label: String, verdicts: &Verdicts, all: Mask) -> Compared {
        let stages = 0..verdicts.stages.len();
        let at: Vec<Mask> = stages
            .map(|stage| members(verdicts, stage, self.count).and(&all))
            .collect();
        Compared {
            n: at.iter().map(Mask::count).collect(),
            n_all: all.count(),
            key,
            label,
            all,
            at,
        }
    }

    fn of_versions(
        &self,
        snapshot: &Snapshot,
        both: [Which; 2],
        stages: &[(String, String, bool)],
        words: Words,
    ) -> Result<Vec<Compared>, WorkspaceError> {
        let all = snapshot.population().map(|list| list.on.clone());
        let all = all.unwrap_or_else(|| Mask::all(snapshot.list.n_rows()));
        let mut groups = Vec::new();
        for which in both {
            let definition = snapshot.definition_of(which)?;
            let findings = snapshot.errors(definition);
            if !findings.is_empty() {
                return Err(WorkspaceError::DefinitionWrong(findings));
            }
            let verdicts = snapshot.judge(definition);
            let (key, label) = match which {
                Which::Draft => ("draft".to_owned(), words.say("compare-in-force", &[])),
                Which::Version(no) => (
                    no.to_string(),
                    words.say("divided-version", &[("no", no.to_string().into())]),
                ),
                Which::Edited => ("edited".to_owned(), words.say("improve-edited", &[])),
            };
            // By the names of the stages in force: a version may have others, in another order.
            let at = stages.iter().map(|(key, ..)| {
                let own = definition.position(&definition::StageKey(key.clone()));
                own.map_or_else(
                    || Mask::none(all.n_rows()),
                    |own| members(&verdicts, own, self.count).and(&all),
                )
            });
            let at: Vec<Mask> = at.collect();
            groups.push(Compared {
                n: at.iter().map(Mask::count).collect(),
                n_all: all.count(),
                key,
                label,
                all: all.clone(),
                at,
            });
        }
        Ok(groups)
    }
}

/// Those who set out in a period, and how many of them have still time.
fn of_period(
    snapshot: &Snapshot,
    paths: &Paths,
    (first, last): (Date, Date),
    within: u32,
    words: Words,
) -> (Compared, usize) {
    let (from, to) = (day_of(first), day_of(last));
    let window = i32::try_from(within).unwrap_or(i32::MAX);
    let today = day_of(snapshot.as_of);
    let mut pending = 0;
    let mut all = Vec::new();
    let mut at = vec![Vec::new(); paths.steps.len()];
    for pass in 0..paths.n() {
        // Only who is known to have set out on a day: of the others nobody knows in which period.
        let opened = paths.steps.iter().filter_map(|step| step.on(pass)).min();
        let Some(opened) = opened.filter(|day| (from..=to).contains(day)) else {
            continue;
        };
        let until = opened.saturating_add(window);
        if until > today {
            pending += 1;
            continue;
        }
        let subject = paths.subject[pass];
        all.push(subject);
        for (stage, own) in at.iter_mut().enumerate() {
            // Whoever came to a later stage has come past this one.
            let mut later = paths.steps[stage..].iter();
            if later.any(|step| step.has(pass) && step.day[pass] <= until) {
                own.push(subject);
            }
        }
    }
    let n = at.iter().map(Vec::len).collect();
    let mask = |rows: Vec<u32>| Mask::of_rows(paths.n_subjects, rows);
    let args = [
        ("from", Arg::from(words.date(first))),
        ("to", words.date(last).into()),
    ];
    let group = Compared {
        key: format!("{first}..{last}"),
        label: words.say("compare-period", &args),
        n,
        n_all: all.len(),
        all: mask(all),
        at: at.into_iter().map(mask).collect(),
    };
    (group, pending)
}

/// Each conversion, and of how many it is: from the stage before that leads cannot go past, and of all.
fn steps(stages: &[(String, String, bool)], groups: &[Compared], chance: bool) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut before: Option<usize> = None;
    for (stage, (.., optional)) in stages.iter().enumerate() {
        let rate = |group: &Compared| {
            let of = before.map_or(group.n_all, |before| group.n[before]);
            Rate::new(group.n[stage].min(of), of)
        };
        steps.push(Step {
            stage,
            from: before,
            rates: groups.iter().map(rate).collect(),
            shifts: vec![None; groups.len()],
        });
        if !optional {
            before = Some(stage);
        }
    }
    if !chance {
        return steps;
    }
    let mut at = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let Some(first) = step.rates.first() else {
            continue;
        };
        for (group, rate) in step.rates.iter().enumerate().skip(1) {
            let shift = compare_shares((first.n, first.of), (rate.n, rate.of));
            // What everybody passes is no conversion.
            let is_step = first.n < first.of || rate.n < rate.of;
            if let Some(shift) = shift.filter(|_| is_step) {
                at.push((place, group, shift));
            }
        }
    }
    let corrected = holm(&at.iter().map(|(.., shift)| shift.p).collect::<Vec<_>>());
    for ((place, group, shift), p) in at.into_iter().zip(corrected) {
        if let Some(own) = steps[place].shifts.get_mut(group) {
            *own = Some((shift, p));
        }
    }
    steps
}

/// Whether a difference is more than chance may make.
pub(super) fn is_told((shift, p): &(ShareShift, f64)) -> bool {
    let (low, high) = shift.interval;
    *p < LEVEL && (low > 0.0 || high < 0.0)
}

/// "+4.1 points (1.2 to 7.0)".
pub(super) fn difference_text(shift: &ShareShift, words: Words) -> String {
    let points = |share: f64| signed(share * 100.0, words);
    let args = [
        ("points", Arg::from(points(shift.difference))),
        ("low", points(shift.interval.0).into()),
        ("high", points(shift.interval.1).into()),
    ];
    words.say("compare-points", &args)
}

fn signed(number: f64, words: Words) -> String {
    let rounded = (number * 10.0).round() / 10.0;
    match rounded {
        above if above > 0.0 => format!("+{}", words.number(above)),
        below if below < 0.0 => format!("−{}", words.number(-below)),
        _ => words.number(0.0),
    }
}

fn title(
    groups: &[Compared],
    steps: &[Step],
    stages: &[(String, String, bool)],
    words: Words,
) -> String {
    let labels: Vec<&str> = groups.iter().map(|group| group.label.as_str()).collect();
    // A finding is a conversion between groups that somebody named: not the first stage of all, nor what is left over.
    let conversions = steps.iter().filter(|step| step.from.is_some());
    let told = conversions.flat_map(|step| {
        let shifts = step.shifts.iter().enumerate();
        let shifts = shifts.filter(|(group, _)| !groups[*group].key.starts_with('@'));
        shifts.filter_map(move |(group, shift)| {
            let shift = shift.as_ref().filter(|shift| is_told(shift))?;
            Some((step, group, shift))
        })
    });
    let largest = told.max_by(|(.., a), (.., b)| {
        let far = |(shift, _): &(ShareShift, f64)| shift.difference.abs();
        far(a).total_cmp(&far(b))
    });
    let percent = |rate: Option<&Rate>| {
        let share = rate.and_then(|rate| rate.rate);
        share.map_or_else(String::new, |share| words.percent(share))
    };
    let Some((step, group, (shift, _))) = largest else {
        let names = words.list_and(&labels);
        let key = match steps
            .iter()
            .any(|step| step.shifts.iter().any(Option::is_some))
        {
            true => "compare-beside",
            false => "compare-beside-versions",
        };
        return words.say(key, &[("groups", names.into())]);
    };
    let label = |at: usize| labels.get(at).copied().unwrap_or_default();
    let stage = stages
        .get(step.stage)
        .map_or("", |(_, label, _)| label.as_str());
    let args = [
        ("stage", Arg::from(stage)),
        ("one", label(0).into()),
        ("one_rate", percent(step.rates.first()).into()),
        ("other", label(group).into()),
        ("other_rate", percent(step.rates.get(group)).into()),
        ("difference", difference_text(shift, words).into()),
    ];
    words.say("compare-differ", &args)
}
