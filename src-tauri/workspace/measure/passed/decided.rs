//! Who was passed on and was not one by the decision of that day, and why?
//!
//! A lead is passed on on the day on which the stage history first says so, else on which an import or an edit first
//! does where an earlier one said otherwise. Whether it was one is what was decided by then; why it was not is asked of
//! the version in effect on that day, of what was known on it.
//!
//! Invariants: nothing that became known after the day is asked, but of who became known only later, of whom it is what
//! was known first; of a lead whose day nobody knows no version can be named, unless there was only one; a decision
//! without reasons is a line of its own and never one of another version.

use definition::Definition;
use funnel::{KnownThen, NO_DAY, RecordedTo, Shortfall, StageNames, shortfalls};
use jiff::civil::Date;
use lead::{Mask, date_of, day_of};
use words::{Arg, Words};

use super::{KeptOut, PassedNotMet, Reason, begun, short_key, short_label, tell};
use crate::journeys::recorded;
use crate::measure::handed::{Asked, Both};
use crate::measure::improve::{Stretch, first_known, path_to, stretches};
use crate::measure::{Shown, ToldBy};
use crate::{Snapshot, WorkspaceError};

/// So many days are judged one by one; of more, neighbours together, as of the first of them.
const MOST_DAYS: usize = 200;

/// What keeps leads out of a stage.
#[derive(Clone, Debug, PartialEq)]
enum Kept {
    /// Something that the version asks for.
    By(Shortfall),
    /// The version cannot judge the list, or has no such stage.
    Mute,
    /// They met its rule on that day, and had not come to the stage by it.
    NoReason,
    /// Nobody knows on which day they were passed on.
    NoDay,
}

/// The reasons of a version, or of none.
struct OfVersion {
    version: Option<u32>,
    of: Kept,
    leads: KeptOut,
}

/// Leads that are judged together.
struct Group {
    version: u32,
    /// The place of the list that was known.
    list: usize,
    day: i32,
    people: Vec<u32>,
}

/// See [`crate::Wanted::shown_by`].
pub(super) fn shown(
    asked: &PassedNotMet,
    snapshot: &Snapshot,
    words: Words,
    go_on: &dyn Fn() -> bool,
) -> Result<Option<Shown>, WorkspaceError> {
    let Some(told) = snapshot.held_to_recorded(ToldBy::AsDecided, go_on)? else {
        return Ok(None);
    };
    let both = match asked.0.of(&told, words)? {
        Asked::Both(both) => both,
        Asked::Nothing(shown) => return Ok(Some(*shown)),
    };
    let (since, ways) = (told.told.in_effect(), told.told.ways());
    let Some(ways) = ways.filter(|_| !since.is_empty()) else {
        return Ok(asked.shown(snapshot, words)?.map(|mut shown| {
            shown.say_versions(&told, words);
            shown
        }));
    };
    let lists = stretches(snapshot)?;
    let n = snapshot.list.n_rows();
    let then = KnownThen {
        until: passed_on(snapshot, &both, &lists),
        first_known: first_known(&lists, n),
    };
    let met = then.taken(&ways, &path_to(both.definition, both.stage));
    let out = both.passed.and_not(&met);
    let (groups, undated) = groups((since, day_of(snapshot.as_of)), &then, &lists, &out);
    let mut found = Found {
        snapshot: &told,
        both: &both,
        reasons: Vec::new(),
    };
    for group in &groups {
        if !go_on() {
            return Ok(None);
        }
        found.ask(group, &lists)?;
    }
    if undated.count() > 0 {
        found.unknown((None, Kept::NoDay), &undated);
    }
    let none = Mask::none(n);
    let unknown = found
        .reasons
        .iter()
        .fold(none, |all, one| all.or(&one.leads.first_unknown));
    let counts = (out.count(), unknown.count());
    let mut shown = begun(&told, (&both, "-then"), counts, words);
    shown.notes.push(words.say("passed-then", &[]));
    let dated = |row: &usize| then.until.get(*row).is_some_and(|day| *day != NO_DAY);
    let n_undated = out.count() - out.rows().filter(dated).count();
    let note = match undated.count() {
        0 => "passed-undated-one",
        _ => "passed-undated-says",
    };
    let n_late = out.rows().filter(|row| then.is_late(*row)).count();
    for (key, n) in [(note, n_undated), ("passed-late", n_late)] {
        if n > 0 {
            shown.notes.push(words.say(key, &[("n", Arg::from(n))]));
        }
    }
    if counts.0 > 0 {
        let reasons = found.said(words);
        tell(&mut shown, reasons, counts.0, words);
    }
    shown.say_versions(&told, words);
    Ok(Some(shown))
}

/// The day number on which each of the list was passed on; [`NO_DAY`] where nobody knows, or it never was.
fn passed_on(snapshot: &Snapshot, both: &Both<'_>, lists: &[Stretch]) -> Vec<i32> {
    let stages = &both.definition.stages;
    let last = day_of(snapshot.journeys_until());
    let mut on = vec![NO_DAY; snapshot.list.n_rows()];
    for step in recorded(&snapshot.list, stages) {
        let is_it = matches!(step.to, RecordedTo::Stage(at) if at >= both.stage);
        if let Some(own) = on.get_mut(step.person as usize).filter(|_| is_it)
            && step.day <= last
            && (*own == NO_DAY || step.day < *own)
        {
            *own = step.day;
        }
    }
    let names = StageNames::of(stages);
    let mut open: Vec<bool> = on.iter().map(|day| *day == NO_DAY).collect();
    let mut was_known = vec![false; on.len()];
    for stretch in lists {
        // Before anybody recorded stages nothing was said of anybody.
        let Some(column) = stretch.list.column(&both.field.key) else {
            continue;
        };
        let says = column.by_text(|text| names.named(text).is_some_and(|at| at >= both.stage));
        for (row, says) in says.into_iter().enumerate() {
            let person = stretch.person(row);
            let (Some(open), Some(known)) = (open.get_mut(person), was_known.get_mut(person))
            else {
                continue;
            };
            if *open && says == Some(true) {
                // Who was passed on when first known was so on some day before.
                *open = false;
                on[person] = if *known { stretch.first } else { NO_DAY };
            }
            *known = true;
        }
    }
    on
}

/// Those who are judged together, and those of whom no version can be named.
fn groups(
    (since, as_of): (&[(Date, u32)], i32),
    then: &KnownThen,
    lists: &[Stretch],
    out: &Mask,
) -> (Vec<Group>, Mask) {
    let in_effect = |day: i32| {
        let mut by_then = since.iter().rev();
        let own = by_then.find(|(from, _)| day_of(*from) <= day);
        own.or(since.first()).map(|(_, no)| *no)
    };
    let known_on = |day: i32| {
        let list = lists.iter().rposition(|stretch| stretch.first <= day);
        list.unwrap_or(0)
    };
    let mut judged: Vec<(u32, usize, i32, u32)> = Vec::new();
    let mut undated = Vec::new();
    for row in out.rows() {
        let on = then.until.get(row).copied().filter(|day| *day != NO_DAY);
        let own = match (on, since) {
            (Some(day), _) => {
                in_effect(day).map(|no| (no, known_on(then.day(row).unwrap_or(day)), day))
            }
            (None, [(_, no)]) => Some((*no, lists.len().saturating_sub(1), as_of)),
            (None, _) => None,
        };
        match own {
            Some((no, list, day)) => judged.push((no, list, day, row as u32)),
            None => undated.push(row as u32),
        }
    }
    judged.sort_unstable();
    let same =
        |a: &(u32, usize, i32, u32), b: &(u32, usize, i32, u32)| (a.0, a.1, a.2) == (b.0, b.1, b.2);
    let group = |own: &[(u32, usize, i32, u32)]| {
        let (version, list, day, _) = own.first()?;
        Some(Group {
            version: *version,
            list: *list,
            day: *day,
            people: own.iter().map(|(.., row)| *row).collect(),
        })
    };
    let days: Vec<Group> = judged.chunk_by(same).filter_map(group).collect();
    let together = days.len().div_ceil(MOST_DAYS).max(1);
    let mut groups: Vec<Group> = Vec::new();
    for (at, day) in days.into_iter().enumerate() {
        match groups.last_mut() {
            Some(last)
                if at % together != 0 && (last.version, last.list) == (day.version, day.list) =>
            {
                last.people.extend(day.people);
            }
            _ => groups.push(day),
        }
    }
    (groups, Mask::of_rows(out.n_rows(), undated))
}

/// The reasons, while they are found.
struct Found<'a> {
    snapshot: &'a Snapshot,
    both: &'a Both<'a>,
    reasons: Vec<OfVersion>,
}

impl Found<'_> {
    /// Why the leads of a group are not at the stage.
    fn ask(&mut self, group: &Group, lists: &[Stretch]) -> Result<(), WorkspaceError> {
        let people = Mask::of_rows(self.both.passed.n_rows(), group.people.iter().copied());
        let absent = || WorkspaceError::VersionAbsent(group.version.to_string());
        let version = self.snapshot.agreement.version(group.version);
        let definition = &version.ok_or_else(absent)?.definition;
        let own = self.both.definition.stages.get(self.both.stage);
        let stage = own.and_then(|own| definition.position(&own.key));
        let asked = stage.zip(lists.get(group.list)).zip(date_of(group.day));
        let Some(((stage, stretch), day)) =
            asked.filter(|_| !self.snapshot.told.is_mute(group.version))
        else {
            self.unknown((Some(group.version), Kept::Mute), &people);
            return Ok(());
        };
        let verdicts = qualify::qualify(definition, &stretch.list, day);
        let n_rows = stretch.list.n_rows();
        let rows = Mask::from_fn(n_rows, |row| people.contains(stretch.person(row)));
        let of = |leads: &Mask| {
            let own = leads.rows().map(|row| stretch.person(row) as u32);
            Mask::of_rows(people.n_rows(), own)
        };
        for short in shortfalls(definition, &verdicts, stage, &rows) {
            let leads = KeptOut {
                not_met: of(&short.not_met),
                unknown: of(&short.unknown),
                first_not_met: of(&short.first_not_met),
                first_unknown: of(&short.first_unknown),
            };
            self.add(Some(group.version), Kept::By(short.of), leads);
        }
        let own = self.reasons.iter();
        let own = own.filter(|one| one.version == Some(group.version));
        let left = own.fold(people, |left, one| {
            left.and_not(&one.leads.first_not_met)
                .and_not(&one.leads.first_unknown)
        });
        if left.count() > 0 {
            self.unknown((Some(group.version), Kept::NoReason), &left);
        }
        Ok(())
    }

    /// Leads of whom a decision keeps no reason.
    fn unknown(&mut self, (version, of): (Option<u32>, Kept), leads: &Mask) {
        let none = Mask::none(leads.n_rows());
        let own = KeptOut {
            not_met: none.clone(),
            unknown: leads.clone(),
            first_not_met: none,
            first_unknown: leads.clone(),
        };
        self.add(version, of, own);
    }

    fn add(&mut self, version: Option<u32>, of: Kept, leads: KeptOut) {
        let mut known = self.reasons.iter_mut();
        match known.find(|one| one.version == version && one.of == of) {
            Some(OfVersion { leads: known, .. }) => {
                *known = KeptOut {
                    not_met: known.not_met.or(&leads.not_met),
                    unknown: known.unknown.or(&leads.unknown),
                    first_not_met: known.first_not_met.or(&leads.first_not_met),
                    first_unknown: known.first_unknown.or(&leads.first_unknown),
                };
            }
            None => self.reasons.push(OfVersion { version, of, leads }),
        }
    }

    /// The reasons with what they are called.
    fn said(self, words: Words) -> Vec<Reason> {
        let Self {
            snapshot, reasons, ..
        } = self;
        let definition = |no: Option<u32>| -> Option<&Definition> {
            let version = snapshot.agreement.version(no?)?;
            Some(&version.definition)
        };
        let said = reasons.into_iter().map(|one| {
            let (label, id) = match (&one.of, definition(one.version)) {
                (Kept::By(short), Some(definition)) => (
                    short_label(snapshot, definition, short, words),
                    short_key(short),
                ),
                (Kept::By(short), None) => (short_key(short), short_key(short)),
                (Kept::Mute, _) => (words.say("passed-mute", &[]), "cannot_judge".to_owned()),
                (Kept::NoReason, _) => (words.say("passed-no-reason", &[]), "no_reason".to_owned()),
                (Kept::NoDay, _) => (words.say("passed-undated", &[]), "no_day".to_owned()),
            };
            Reason {
                version: one.version,
                label,
                id,
                leads: one.leads,
            }
        });
        said.collect()
    }
}

#[cfg(test)]
mod tests;
