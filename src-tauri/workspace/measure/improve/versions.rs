//! Which version finds those who were won? Precision, recall among worked, lift, volume and revenue of each, on all
//! tested leads and on two parts that share nobody.
//!
//! Invariants: a version whose stage looks at what is known only later has no figures, and says which criteria do;
//! one that takes leads that nobody worked yet has no precision for them, and says that a pilot sample would give it.

use funnel::{
    BackTest, Count, HoldOut, Rate, Unit, back_test, by_group, by_time, members, undecided,
};
use import::Meaning;
use lead::{Column, FieldType, Mask, Relation, ValueRef, date_of};
use qualify::Kleene;
use words::Words;

use super::drawn::{Drawn, DrawnPoint, precision};
use super::known::{Known, field_meaning};
use super::said::{amount, formulas, measured_columns, notes, tested_of, too_few};
use super::then::{FactsOf, facts};
use super::tried::{Tried, mute_note, tried_as_decided, tried_of};
use super::units::Units;
use super::{Evidence, LEAST_TESTED, key_of};
use crate::measure::by_version::ToldBy;
use crate::measure::{Behind, Cell, CellValue, ColumnKind, Rows, Sheet, Shown};
use crate::{Snapshot, Which, WorkspaceError};

/// As many versions stand side by side.
const MOST_VERSIONS: usize = 8;
/// What is asked of versions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BackTests {
    /// What counts as worked, won, and in which time.
    pub evidence: Evidence,
    /// Which; where none is named, the one in force, what is being edited, and every version that was signed, the
    /// newest first, of those that can judge the list.
    pub versions: Vec<Which>,
    /// What is held out.
    pub held_out: HeldOut,
    /// Whose facts.
    pub facts: FactsOf,
    /// What is counted.
    pub unit: Unit,
}

/// On whom figures are tried that were found on others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HeldOut {
    /// The later third in time.
    #[default]
    Later,
    /// A third of the companies.
    Companies,
    /// Nobody.
    Nobody,
}

impl BackTests {
    /// See [`crate::Wanted::shown`].
    pub(in crate::measure) fn shown(
        &self,
        snapshot: &Snapshot,
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        self.judging((snapshot, ToldBy::InForce), words, go_on)
    }

    /// The same where another than the definition in force is judged: it stands first, and the finding is of it.
    /// Outcomes, and so who can tell, are those of the definition in force whichever is judged.
    ///
    /// # Errors
    /// As [`crate::Wanted::shown_by`].
    pub(in crate::measure) fn judging(
        &self,
        (snapshot, judged): (&Snapshot, ToldBy),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(by_version) = snapshot.told_by(judged, go_on)? else {
            return Ok(None);
        };
        let shown = self.tried(snapshot, (judged, &by_version), words, go_on)?;
        Ok(shown.map(|mut shown| {
            shown.say_versions(&by_version, words);
            if judged != ToldBy::InForce {
                shown.notes.push(words.say("improve-judged", &[]));
            }
            shown
        }))
    }

    fn tried(
        &self,
        snapshot: &Snapshot,
        (judged, by_version): (ToldBy, &Snapshot),
        words: Words,
        go_on: &dyn Fn() -> bool,
    ) -> Result<Option<Shown>, WorkspaceError> {
        let Some(known) = Known::of(snapshot, &self.evidence, go_on)? else {
            return Ok(None);
        };
        let units = Units::of(self.unit, &snapshot.list);
        let counted = units.as_ref().map(|units| units.known(&known, snapshot));
        let counted = counted.as_ref().unwrap_or(&known);
        let mut shown = Shown {
            caption: units_said(snapshot, units.as_ref(), counted, words),
            ..Shown::default()
        };
        if units.is_none() && self.unit != Unit::Person {
            shown.title = words.say("improve-back-test-none", &[]);
            let key = format!("improve-no-{}", self.unit.name());
            shown.notes = vec![words.say(&key, &[])];
            return Ok(Some(shown));
        }
        let too_few = too_few(counted, &self.evidence, words);
        let asked = (self.facts, "improve-then");
        let Some((then, facts)) = facts(asked, snapshot, &known, words, go_on)? else {
            return Ok(None);
        };
        let mut said = notes(&known, snapshot, (&self.evidence, facts), words);
        if let Some(why) = too_few {
            shown.title = words.say("improve-back-test-none", &[]);
            shown.notes = std::iter::once(why).chain(said).collect();
            return Ok(Some(shown));
        }
        if units.is_some() {
            let key = format!("improve-counted-{}", self.unit.name());
            said.insert(0, words.say(&key, &[]));
        }
        let held_out = self.held_out(counted, units.as_ref(), snapshot);
        let parts = parts(counted, held_out.as_ref(), words);
        if held_out.is_none() && self.held_out != HeldOut::Nobody {
            said.push(words.say("improve-no-hold-out", &[]));
        }
        let in_force = match &then {
            None => Some(Kleene::new(
                members(known.verdicts, known.stage, Count::CompletePath),
                &undecided(known.verdicts, known.stage, Count::CompletePath),
            )),
            Some(then) => then.at_stage(snapshot, known.stage, go_on)?,
        };
        let Some(in_force) = in_force else {
            return Ok(None);
        };
        let mut tried = Vec::new();
        let mut notes_of = Vec::new();
        if by_version.told.is_as_decided() {
            let by = (&known, then.as_deref(), &in_force);
            tried.push(tried_as_decided((snapshot, by_version), by, words));
        }
        for which in self.which(snapshot, judged) {
            if !go_on() {
                return Ok(None);
            }
            let by = (&known, then.as_deref(), &in_force);
            match tried_of(snapshot, which, by, words, go_on) {
                // Where nobody named it, one that cannot judge does not stop the others.
                Err(
                    WorkspaceError::DefinitionWrong(_)
                    | WorkspaceError::FieldAbsent(_)
                    | WorkspaceError::StageAbsent(_),
                ) if self.versions.is_empty() && which != Which::Draft => {
                    notes_of.push(mute_note(which, words));
                }
                one => match one? {
                    None => return Ok(None),
                    Some(one) => tried.push(one),
                },
            }
        }
        for one in &tried {
            if !one.late.is_empty() {
                let args = [
                    ("version", (&one.label).into()),
                    ("criteria", words.list_and(&one.late).into()),
                ];
                notes_of.push(words.say("improve-version-late", &args));
            } else if let Some((n, tested)) = one.untested {
                let args = [
                    ("version", (&one.label).into()),
                    ("n", n.into()),
                    ("tested", tested.into()),
                ];
                notes_of.push(words.say("improve-version-looser", &args));
            }
        }
        if let Some(units) = &units {
            for one in &mut tried {
                one.verdicts = units.judged(&one.verdicts);
            }
        }
        let relation = units.as_ref().map(|units| units.relation);
        let sheet = sheet(
            &tried,
            &parts,
            (counted, relation),
            &mut shown.behind,
            words,
        );
        let best = match judged {
            ToldBy::InForce => tried.iter().find(|one| one.late.is_empty()),
            // Whoever asks for one version is told of that one, or that it cannot be told.
            ToldBy::AsIf(no) => tried
                .first()
                .filter(|one| one.key == key_of(Which::Version(no))),
            ToldBy::AsDecided => tried.first(),
        };
        let best = best.filter(|one| one.late.is_empty());
        let whole = best.map(|one| back_test(&counted.population, &one.verdicts, None));
        let is_there = |no: u32| {
            let key = key_of(Which::Version(no));
            tried.iter().any(|one| one.key == key)
        };
        shown.title = match judged {
            ToldBy::AsIf(no) if !is_there(no) => snapshot.mute_shown(no, words).title,
            _ => title(best.zip(whole), words),
        };
        shown.formulas = whole.map_or_else(Vec::new, |of| formulas(words, &inputs(of, words)));
        shown.picture = picture(&tried, counted, words);
        shown.sheet = sheet;
        shown.notes = notes_of.into_iter().chain(said).collect();
        Ok(Some(shown))
    }

    fn which(&self, snapshot: &Snapshot, judged: ToldBy) -> Vec<Which> {
        if !self.versions.is_empty() {
            return self.versions.clone();
        }
        let judged = match judged {
            ToldBy::AsIf(no) => Some(no),
            ToldBy::AsDecided | ToldBy::InForce => None,
        };
        let in_force = snapshot.definition.as_ref().map(|saved| saved.hash.clone());
        let mut all: Vec<Which> = judged.map(Which::Version).into_iter().collect();
        all.push(Which::Draft);
        all.extend(snapshot.edited.as_ref().map(|_| Which::Edited));
        let versions = snapshot.agreement.versions.iter().rev();
        let others = versions
            .filter(|one| Some(one.no) != judged && Some(one.definition.hash()) != in_force);
        all.extend(others.map(|one| Which::Version(one.no)));
        all.truncate(MOST_VERSIONS);
        all
    }

    fn held_out(
        &self,
        known: &Known<'_>,
        units: Option<&Units<'_>>,
        snapshot: &Snapshot,
    ) -> Option<HoldOut> {
        let tested = &known.population.tested;
        match self.held_out {
            HeldOut::Nobody => None,
            HeldOut::Later => by_time(tested, &known.outcomes.began),
            HeldOut::Companies => {
                let companies = companies(snapshot)?;
                let person = |row| units.map_or(Some(row), |units| units.first_person(row));
                by_group(tested, |row| match companies.value(person(row)?)? {
                    ValueRef::Text(name) => Some(name),
                    _ => None,
                })
            }
        }
    }
}

/// What the list calls the companies of its leads.
fn companies(snapshot: &Snapshot) -> Option<&Column> {
    let kinds = [FieldType::Text, FieldType::Choice];
    let field = field_meaning(&snapshot.list, Meaning::Company, &kinds)?;
    snapshot.list.column(&field.key)
}

/// The parts that figures are of: everybody, where they were found, where they are tried.
fn parts(
    known: &Known<'_>,
    held_out: Option<&HoldOut>,
    words: Words,
) -> Vec<(&'static str, String, Mask)> {
    let all = words.say("improve-part-all", &[]);
    let mut parts = vec![("all", all, known.population.tested.clone())];
    if let Some(of) = held_out {
        let [found, tried] = match of.from.and_then(date_of) {
            Some(day) => {
                let day = words.date(day);
                ["improve-part-earlier", "improve-part-later"]
                    .map(|key| words.say(key, &[("date", day.clone().into())]))
            }
            None => ["improve-part-companies", "improve-part-other-companies"]
                .map(|key| words.say(key, &[])),
        };
        parts.push(("found_on", found, of.found_on.clone()));
        parts.push(("tried_on", tried, of.tried_on.clone()));
    }
    parts
}

fn sheet(
    tried: &[Tried],
    parts: &[(&'static str, String, Mask)],
    (known, relation): (&Known<'_>, Option<Relation>),
    behind: &mut Vec<Behind>,
    words: Words,
) -> Sheet {
    let columns = measured_columns(
        [("version", ColumnKind::Text), ("part", ColumnKind::Text)],
        known,
        words,
    );
    let mut rows = Vec::new();
    for one in tried {
        for (i, (key, label, part)) in parts.iter().enumerate() {
            let (met, unknown) = (one.verdicts.met(), one.verdicts.unknown());
            let (met, unknown) = match i {
                0 => (met.clone(), unknown.clone()),
                _ => (met.and(part), unknown.and(part)),
            };
            let mut count = |what: &str, rows: Mask| {
                let key = format!("{}.{key}.{what}", one.key);
                let cell = Cell::count(rows.count(), Some(&key));
                let rows = match relation {
                    None => Rows::People(rows),
                    Some(relation) => Rows::Of(relation, rows),
                };
                behind.push(Behind { key, rows });
                cell
            };
            let begin = [Cell::text(one.label.clone()), Cell::text(label.clone())];
            let tested = met.and(&known.population.tested).and(part);
            let hits = tested.and(&known.population.hits);
            let counts = [
                count("takes", met),
                count("unclear", unknown),
                count("tested", tested),
            ];
            let figures = back_test(&known.population, &one.verdicts, Some(part));
            let shares = shares(one, figures, known.revenue.of(&hits), known);
            rows.push(begin.into_iter().chain(counts).chain(shares).collect());
        }
    }
    Sheet { columns, rows }
}

/// Precision, recall, lift and revenue; none of a version that looks at what is known too late, and no precision of
/// one that takes leads nobody tried.
fn shares(
    one: &Tried,
    figures: BackTest,
    revenue: Option<funnel::Decimal>,
    known: &Known<'_>,
) -> [Cell; 4] {
    if !one.late.is_empty() || figures.all().n < LEAST_TESTED {
        return std::array::from_fn(|_| Cell::default());
    }
    let is_sure = one.untested.is_none();
    let right = Cell::rate(is_sure.then(|| figures.precision()));
    let lift = figures.lift().filter(|_| is_sure);
    [
        right,
        Cell::rate(Some(figures.recall())),
        Cell::of(lift.map_or(CellValue::Nothing, CellValue::Number)),
        Cell::of(amount(revenue, known.revenue.currency)),
    ]
}

/// The versions by precision and recall; those without a precision are not drawn.
fn picture(tried: &[Tried], known: &Known<'_>, words: Words) -> Option<charts::Figure> {
    let sure = tried
        .iter()
        .filter(|one| one.late.is_empty() && one.untested.is_none());
    let drawn = sure.enumerate().map(|(i, one)| {
        let figures = back_test(&known.population, &one.verdicts, None);
        Drawn {
            label: one.label.clone(),
            points: vec![DrawnPoint {
                precision: figures.precision(),
                recall: figures.recall(),
                text: String::new(),
                chosen: i == 0,
                key: format!("{}.all.tested", one.key),
            }],
        }
    });
    let all = tested_of(known);
    precision(drawn.collect(), Rate::new(all.hits, all.n), words)
}

fn title(best: Option<(&Tried, BackTest)>, words: Words) -> String {
    let Some((one, figures)) = best else {
        return words.say("improve-back-test-late", &[]);
    };
    let percent = |rate: Option<f64>| words.percent(rate.unwrap_or(f64::NAN));
    // "In force" is short enough for a dot; a sentence says what is.
    let version = match one.label == words.say("improve-in-force", &[]) {
        true => words.say("improve-definition-in-force", &[]),
        false => one.label.clone(),
    };
    let args = [
        ("version", version.into()),
        ("recall", percent(figures.recall().rate).into()),
        ("precision", percent(figures.precision().rate).into()),
        ("base", percent(figures.base().rate).into()),
    ];
    match one.untested.is_none() && figures.met.n > 0 {
        true => words.say("improve-back-test-title", &args),
        false => words.say("improve-back-test-title-recall", &args),
    }
}

fn inputs(figures: BackTest, words: Words) -> String {
    let all = figures.all();
    let n = |n: usize| n.into();
    let args = [
        ("met", n(figures.met.n)),
        ("hits", n(figures.met.hits)),
        ("won", n(all.hits)),
        ("tested", n(all.n)),
    ];
    words.say("improve-inputs", &args)
}

/// The same, with how many rows of another table are counted.
fn units_said(
    snapshot: &Snapshot,
    units: Option<&Units<'_>>,
    known: &Known<'_>,
    words: Words,
) -> String {
    let own = caption(snapshot, known, words);
    let Some(units) = units else {
        return own;
    };
    let key = match units.relation {
        Relation::Company => "unit-companies",
        _ => "unit-deals",
    };
    format!("{} · {own}", words.say(key, &[("n", units.n().into())]))
}

/// Unit, population, stage, as-of and definition, and how many can tell.
pub(super) fn caption(snapshot: &Snapshot, known: &Known<'_>, words: Words) -> String {
    let tested = tested_of(known);
    let args = [
        ("stage", known.stage_label().into()),
        ("n", tested.n.into()),
        ("hits", tested.hits.into()),
    ];
    let own = words.say("improve-caption", &args);
    format!("{} · {own}", snapshot.figure_caption(words))
}
