//! Does every figure answer whatever it is asked of? Each is asked, in all its ways, of workspaces that nobody would
//! wish for: it says something, draws it without an overlap, leaves in every form, says alike in all of them, and
//! makes no number of what nobody knows.

mod bad;
mod every;

use std::path::Path;
use std::sync::LazyLock;

use agreement::terms::{Per, Volume};
use charts::Theme;
use definition::{Severity, StageKey};
use words::{Locale, Words};

use self::bad::all;
use self::every::every;
use super::*;
use crate::tests::{Still, now};
use crate::{Snapshot, Workspace};

/// What a figure says of a workspace.
struct Said {
    of: &'static str,
    knows_nothing: bool,
    snapshot: Snapshot,
    wanted: Wanted,
    shown: Shown,
}

/// What every figure says of every workspace; one that refuses, refuses in words.
static SAID: LazyLock<Vec<Said>> = LazyLock::new(|| {
    let words = Words::of(Locale::En);
    let asked = all().into_iter().flat_map(|bad| {
        let every = every().into_iter();
        every.map(move |wanted| (bad.name, bad.knows_nothing, bad.snapshot().clone(), wanted))
    });
    let said = asked.filter_map(|(of, knows_nothing, snapshot, wanted)| {
        match wanted.shown(&snapshot, words, &|| true) {
            Ok(shown) => Some(Said {
                of,
                knows_nothing,
                shown: shown.expect("nobody stopped it"),
                snapshot,
                wanted,
            }),
            Err(error) => {
                assert!(!error.to_string().is_empty());
                None
            }
        }
    });
    said.collect()
});

/// Looks at all of them; a fault is told with its workspace and figure.
fn each(mut look: impl FnMut(&Said) -> Vec<String>) {
    let mut faults = Vec::new();
    for said in &*SAID {
        for fault in look(said) {
            faults.push(format!("{}: {}: {fault}", said.of, said.wanted.name()));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn numbers(cell: &Cell) -> Vec<f64> {
    match &cell.value {
        CellValue::Number(n) | CellValue::Days(n) => vec![*n],
        CellValue::Rate(rate) => [rate.rate, rate.low, rate.high]
            .into_iter()
            .flatten()
            .collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_figure_says_something_and_no_number_that_is_none() {
    each(|Said { shown, .. }| {
        let mut faults = Vec::new();
        if shown.title.trim().is_empty() {
            faults.push("it has no finding".to_owned());
        }
        if shown.picture.is_none() && shown.notes.is_empty() && shown.sheet.rows.is_empty() {
            faults.push("there is nothing to see, and no word why".to_owned());
        }
        let mut texts = vec![&shown.title, &shown.caption];
        texts.extend(&shown.notes);
        texts.extend(
            shown
                .formulas
                .iter()
                .flat_map(|one| [&one.formula, &one.inputs]),
        );
        for text in texts {
            if ["NaN", "inf", "⟦", "∞"]
                .iter()
                .any(|word| text.contains(word))
            {
                faults.push(format!("it says {text:?}"));
            }
        }
        for (row, cells) in shown.sheet.rows.iter().enumerate() {
            if cells.len() != shown.sheet.columns.len() {
                faults.push(format!("row {row} has {} cells", cells.len()));
            }
            for (cell, column) in cells.iter().zip(&shown.sheet.columns) {
                if numbers(cell).iter().any(|n| !n.is_finite()) {
                    faults.push(format!("{} of row {row} is {:?}", column.key, cell.value));
                }
            }
        }
        faults
    });
}

#[test]
fn every_share_lies_within_its_interval_and_of_nobody_there_is_none() {
    each(|Said { shown, .. }| {
        let mut faults = Vec::new();
        for cell in shown.sheet.rows.iter().flatten() {
            let CellValue::Rate(rate) = &cell.value else {
                continue;
            };
            let share = rate.rate.unwrap_or(0.5);
            let low = rate.low.unwrap_or(share);
            let high = rate.high.unwrap_or(share);
            let is_sound = rate.rate.is_some() == (rate.of > 0)
                && low <= share + 1e-12
                && share <= high + 1e-12
                && (rate.low.is_none() || rate.n <= rate.of && 0.0 <= low && high <= 1.0);
            if !is_sound {
                faults.push(format!("{rate:?}"));
            }
        }
        faults
    });
}

#[test]
fn every_mark_and_every_count_opens_those_it_counts() {
    each(|Said { shown, .. }| {
        let mut faults = Vec::new();
        for cell in shown.sheet.rows.iter().flatten() {
            let (Some(key), CellValue::Count(n)) = (&cell.behind, &cell.value) else {
                continue;
            };
            let behind = shown.behind.iter().find(|one| one.key == *key);
            match behind {
                None => faults.push(format!("{key} opens nobody")),
                Some(behind) => {
                    let opens = behind.rows.n() as u64;
                    // Of ways several may be of one person, who is opened once.
                    let is_of_ways = matches!(behind.rows, Rows::Picked(..) | Rows::Standing(..));
                    let is_so = opens == *n || is_of_ways && (1..*n).contains(&opens);
                    if !is_so {
                        faults.push(format!("{key} opens {opens} of {n}"));
                    }
                }
            }
        }
        let mut keys: Vec<&str> = shown.behind.iter().map(|one| one.key.as_str()).collect();
        keys.sort_unstable();
        let n = keys.len();
        keys.dedup();
        if keys.len() < n {
            faults.push("two have one key".to_owned());
        }
        faults
    });
}

#[test]
fn every_picture_is_drawn_at_its_least_size_without_an_overlap() {
    each(|Said { shown, .. }| {
        let Some(figure) = &shown.picture else {
            return Vec::new();
        };
        let figure = figure.clone().saying(&shown.title, &shown.caption, "");
        let mut faults = figure
            .crowded(figure.least())
            .unwrap_or_else(|error| vec![error.to_string()]);
        match figure.draw(Theme::Light, figure.least()) {
            Err(error) => faults.push(error.to_string()),
            Ok(drawn) => {
                if drawn.svg.contains("NaN") || drawn.svg.contains("\"inf") {
                    faults.push("a shape has no place".to_owned());
                }
            }
        }
        faults.truncate(2);
        faults
    });
}

#[test]
fn every_figure_leaves_in_each_form_and_the_table_says_in_each_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let words = Words::of(Locale::En);
    let mut seen = 0_usize;
    each(
        |Said {
             shown, snapshot, ..
         }| {
            let mut faults = Vec::new();
            let mut write = |form: FigureForm, path: &Path| {
                let done = export_figure(snapshot, shown, form, (Theme::Light, words), path);
                match done {
                    Ok(()) => true,
                    Err(WorkspaceError::NothingToDraw) => {
                        let has_one = match form {
                            FigureForm::Xlsx | FigureForm::Csv => !shown.sheet.columns.is_empty(),
                            _ => shown.picture.is_some(),
                        };
                        if has_one {
                            faults.push(format!("{form:?} is refused"));
                        }
                        false
                    }
                    Err(error) => {
                        faults.push(format!("{form:?}: {error}"));
                        false
                    }
                }
            };
            seen += 1;
            let csv = folder.path().join("figure.csv");
            write(FigureForm::Svg, &folder.path().join("figure.svg"));
            write(FigureForm::Xlsx, &folder.path().join("figure.xlsx"));
            // What takes long is tried of some of them, each time others.
            if seen.is_multiple_of(41) {
                write(FigureForm::Png, &folder.path().join("figure.png"));
            }
            if seen.is_multiple_of(23) {
                write(FigureForm::Pdf, &folder.path().join("figure.pdf"));
            }
            if write(FigureForm::Csv, &csv) {
                let read = bad::cells_of(&std::fs::read_to_string(&csv).unwrap());
                faults.extend(differ(&shown.sheet, &read));
            }
            faults
        },
    );
}

/// Where the rows of a CSV say something else than a script is told.
fn differ(sheet: &Sheet, csv: &[Vec<String>]) -> Option<String> {
    let json = sheet.json();
    let [names, rows @ ..] = csv else {
        return Some("the CSV is empty".to_owned());
    };
    if rows.len() != json.len() {
        return Some(format!("{} rows of {}", rows.len(), json.len()));
    }
    let says = |row: &[String], name: &str| {
        let at = names.iter().position(|one| one == name);
        at.and_then(|at| row.get(at)).cloned()
    };
    for (row, object) in rows.iter().zip(&json) {
        if row.len() != names.len() {
            return Some(format!(
                "{} cells under {} names: {row:?}",
                row.len(),
                names.len()
            ));
        }
        for (key, value) in object.as_object().into_iter().flatten() {
            let parts: Vec<(String, &serde_json::Value)> = match value.as_object() {
                Some(share) if share.contains_key("of") => (share.iter())
                    .map(|(part, value)| (format!("{key}_{part}"), value))
                    .collect(),
                Some(money) => vec![(key.clone(), &money["amount"])],
                // A count in a column of shares stands under its number.
                None if says(row, key).is_none() => vec![(format!("{key}_n"), value)],
                None => vec![(key.clone(), value)],
            };
            for (name, value) in parts {
                let text = says(row, &name);
                let is_same = match (value, &text) {
                    (serde_json::Value::Null, text) => text.as_deref().is_none_or(str::is_empty),
                    (serde_json::Value::Number(n), Some(text)) => {
                        text.parse::<f64>().ok() == n.as_f64()
                    }
                    (serde_json::Value::String(said), Some(text)) => {
                        let steers = |c: &char| ('\u{202a}'..='\u{202e}').contains(c);
                        let plain: String = said.chars().filter(|c| !steers(c)).collect();
                        plain == *text || text.strip_prefix('\'') == Some(&plain)
                    }
                    _ => false,
                };
                if !is_same {
                    return Some(format!("{name} is {text:?} and {value}"));
                }
            }
        }
    }
    None
}

#[test]
fn parts_that_exclude_each_other_add_up_to_the_whole() {
    each(|Said { shown, wanted, .. }| {
        let whole_is_first = match wanted {
            Wanted::Deals(_) => true,
            Wanted::Money(asked) if asked.figure != MoneyFigure::Clv => false,
            Wanted::HandOff(_) => false,
            _ => return Vec::new(),
        };
        let rows = &shown.sheet.rows;
        let (whole, parts) = match whole_is_first {
            true => (rows.first(), rows.get(1..).unwrap_or_default()),
            false => (
                rows.last(),
                rows.get(..rows.len().saturating_sub(1)).unwrap_or_default(),
            ),
        };
        let (Some(whole), false) = (whole, parts.is_empty()) else {
            return Vec::new();
        };
        let mut faults = Vec::new();
        for (at, column) in shown.sheet.columns.iter().enumerate() {
            let CellValue::Count(n) = whole[at].value else {
                continue;
            };
            let of = |row: &Vec<Cell>| match row[at].value {
                CellValue::Count(n) => n,
                _ => 0,
            };
            let sum: u64 = parts.iter().map(of).sum();
            // Of whom something is measured, and who took at most so long, not every part is asked.
            if sum != n {
                faults.push(format!("{} is {n} and its parts {sum}", column.key));
            }
        }
        faults
    });
}

#[test]
fn what_nobody_knows_is_not_called_none_of_all() {
    each(|said| {
        let title = format!(" {} ", said.shown.title);
        let sure = ["0% ", " 0% ", " 0 of ", "100% "];
        let found = sure.iter().find(|text| title.contains(**text));
        let is_told = || {
            let notes = said.shown.notes.iter().chain([&said.shown.title]);
            { notes }.any(|text| text.contains("annot be judged"))
        };
        // That nobody can tell whether a definition is right is known.
        let is_of_worked = matches!(said.wanted, Wanted::WhoCanTell(_));
        let fault = found.filter(|_| said.knows_nothing && !is_of_worked && !is_told());
        fault
            .map(|_| format!("it says {title:?}"))
            .into_iter()
            .collect()
    });
}

#[test]
fn the_definitions_of_the_bad_workspaces_can_decide() {
    for bad in all() {
        if let Some(saved) = &bad.snapshot().definition {
            let findings = definition::check(&saved.definition, None);
            let wrong = findings
                .iter()
                .find(|one| one.code.severity() == Severity::Error);
            assert_eq!(wrong, None, "{}", bad.name);
        }
    }
}

#[test]
fn deals_of_nobody_stand_in_their_funnel_and_open_themselves() {
    let bad = all().into_iter().find(|bad| bad.name == "deals of nobody");
    let bad = bad.unwrap();
    let snapshot = bad.snapshot();
    let deals = snapshot.list.related(lead::Relation::Deal).unwrap();
    let n = deals.table().n_rows();
    assert_eq!(deals.n_linked_rows(), 0);
    let wanted = Wanted::OwnFunnel(OwnAsked {
        which: WhichFunnel::Stages(funnel::Unit::Deal),
        count: None,
        by: None,
    });
    let shown = wanted.shown(snapshot, Words::of(Locale::En), &|| true);
    let shown = shown.unwrap().unwrap();
    let last = shown.sheet.rows.last().unwrap();
    let counted = last.iter().find(|cell| cell.behind.is_some()).unwrap();
    assert_eq!(counted.value, CellValue::Count(n as u64));
    let behind = shown
        .behind
        .iter()
        .find(|one| Some(&one.key) == counted.behind.as_ref());
    let rows = &behind.unwrap().rows;
    assert_eq!(rows.people(&snapshot.list).count(), 0);
    let (relation, opened) = rows.around().unwrap();
    assert_eq!((relation, opened), (lead::Relation::Deal, (0..n).collect()));
    assert!(
        shown
            .notes
            .iter()
            .any(|note| note.contains("Deals of nobody"))
    );
}

#[test]
fn a_promise_of_a_stage_that_is_gone_says_what_is_counted_instead() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sample.leadpact");
    let mut workspace = Workspace::create_sample(&path, now(), &Still, Locale::En).unwrap();
    let words = Words::of(Locale::En);
    let notes = |workspace: &Workspace| {
        let wanted = Wanted::Scorecard(Scorecard::default());
        let shown = wanted.shown(workspace.snapshot(), words, &|| true);
        shown.unwrap().unwrap().notes.join(" ")
    };
    let mut terms = workspace.snapshot().agreement.terms.clone();
    let promise = |stage: &str| Volume {
        stage: StageKey(stage.to_owned()),
        per: Per::Month,
        leads: Some(10),
        goal: None,
    };
    for (stage, is_gone) in [("mql", false), ("vip", true)] {
        terms.volume = Some(promise(stage));
        workspace
            .promises_replace(&terms, ("Anna", "", now()))
            .unwrap();
        let told = notes(&workspace).contains("the stage “vip”, which the definition has no more");
        assert_eq!(told, is_gone, "{}", notes(&workspace));
    }
}
