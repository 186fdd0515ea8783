//! How is a team's own funnel written in a file? JSON that a person can read and write:
//! `docs/funnel-format.md` explains it by example.

mod reached;

use definition::Owner;
use serde::{Deserialize, Serialize};

use self::reached::ReachedFile;
use super::{OwnExclusion, OwnFunnel, OwnStep, Reached};
use crate::{Count, MOST_STEPS, Order, Unit};

/// The version of the file format that this program writes, and the newest it reads.
pub const OWN_FORMAT: u32 = 1;

/// The longest file that is read: thirty steps need a hundredth of it.
const MOST_BYTES: usize = 1_000_000;

const DAY: i64 = 86_400;

/// Why a file is no funnel.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OwnReadError {
    /// It is longer than any funnel.
    #[error("the file is larger than 1 MB, so it is no funnel")]
    TooLarge,
    /// It is not JSON.
    #[error("this is not JSON: {reason} (line {line}, column {column})")]
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// A newer program wrote it.
    #[error("this funnel has format {found}; this program reads up to {OWN_FORMAT}")]
    Newer {
        /// The format it says.
        found: u64,
    },
    /// Something in it is not as the format says.
    #[error("at {path}: {reason}")]
    Shape {
        /// Where, like `steps[2].reached_by`.
        path: String,
        /// What is wrong there, and what would be right.
        reason: String,
    },
}

/// Reads a funnel from the text of a file.
///
/// # Errors
/// Where the text is no funnel: the place in it, and why.
pub fn own_read(text: &str) -> Result<OwnFunnel, OwnReadError> {
    if text.len() > MOST_BYTES {
        return Err(OwnReadError::TooLarge);
    }
    let text = text.trim_start_matches('\u{feff}');
    let json: serde_json::Value = serde_json::from_str(text).map_err(|e| {
        let said = e.to_string();
        let reason = said
            .rsplit_once(" at line ")
            .map(|(reason, _)| reason.to_owned());
        OwnReadError::NotJson {
            line: e.line(),
            column: e.column(),
            reason: reason.unwrap_or(said),
        }
    })?;
    let found = json["leadpact_funnel"].as_u64();
    if let Some(found) = found.filter(|&found| found > OWN_FORMAT.into()) {
        return Err(OwnReadError::Newer { found });
    }
    let file: File = serde_path_to_error::deserialize(json).map_err(|e| {
        let path = match e.path().to_string() {
            path if path == "." => "the top".to_owned(),
            path => path,
        };
        shape(path, e.into_inner().to_string())
    })?;
    file.into_funnel()
}

/// The file of a funnel: pretty JSON with a newline at the end.
#[must_use]
pub fn own_write(funnel: &OwnFunnel) -> String {
    let mut text = serde_json::to_string_pretty(&File::of(funnel)).unwrap_or_default();
    text.push('\n');
    text
}

fn shape(path: impl Into<String>, reason: impl Into<String>) -> OwnReadError {
    OwnReadError::Shape {
        path: path.into(),
        reason: reason.into(),
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    leadpact_funnel: u32,
    name: String,
    unit: UnitFile,
    #[serde(default)]
    order: OrderFile,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    window: Option<WindowFile>,
    #[serde(default)]
    count: CountFile,
    steps: Vec<StepFile>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    exclusions: Vec<ExclusionFile>,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum UnitFile {
    Person,
    Company,
    Deal,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum OrderFile {
    #[default]
    Any,
    Ordered,
    Strict,
    Unordered,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum CountFile {
    #[default]
    CompletePath,
    ReachedAtLeast,
}

/// One of these, in whole numbers.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WindowFile {
    Days(u32),
    Hours(u32),
    Minutes(u32),
    Seconds(u32),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    key: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    label: String,
    #[serde(default = "both")]
    owner: Owner,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    optional: bool,
    reached_by: ReachedFile,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    window: Option<WindowFile>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExclusionFile {
    after: String,
    before: String,
    when: ReachedFile,
}

fn both() -> Owner {
    Owner::Both
}

impl File {
    fn of(funnel: &OwnFunnel) -> Self {
        let key = |at: usize| {
            funnel
                .steps
                .get(at)
                .map_or_else(String::new, |step| step.key.clone())
        };
        Self {
            leadpact_funnel: OWN_FORMAT,
            name: funnel.name.clone(),
            unit: match funnel.unit {
                Unit::Person => UnitFile::Person,
                Unit::Company => UnitFile::Company,
                Unit::Deal => UnitFile::Deal,
            },
            order: match funnel.order {
                None => OrderFile::Any,
                Some(Order::Ordered) => OrderFile::Ordered,
                Some(Order::Strict) => OrderFile::Strict,
                Some(Order::Unordered) => OrderFile::Unordered,
            },
            window: funnel.window.map(WindowFile::of),
            count: match funnel.count {
                Count::CompletePath => CountFile::CompletePath,
                Count::ReachedAtLeast => CountFile::ReachedAtLeast,
            },
            steps: (funnel.steps.iter())
                .map(|step| StepFile {
                    key: step.key.clone(),
                    label: step.label.clone(),
                    owner: step.owner,
                    optional: step.optional,
                    reached_by: ReachedFile::of(&step.reached),
                    window: step.window.map(WindowFile::of),
                })
                .collect(),
            exclusions: (funnel.exclusions.iter())
                .map(|exclusion| ExclusionFile {
                    after: key(exclusion.from),
                    before: key(exclusion.to),
                    when: ReachedFile::of(&exclusion.when),
                })
                .collect(),
        }
    }

    fn into_funnel(self) -> Result<OwnFunnel, OwnReadError> {
        let name = self.name.trim().to_owned();
        if name.is_empty() {
            return Err(shape("name", "a funnel has a name"));
        }
        if self.steps.is_empty() || self.steps.len() > MOST_STEPS {
            return Err(shape(
                "steps",
                format!("a funnel has 1 to {MOST_STEPS} steps"),
            ));
        }
        let order = match self.order {
            OrderFile::Any => None,
            OrderFile::Ordered => Some(Order::Ordered),
            OrderFile::Strict => Some(Order::Strict),
            OrderFile::Unordered => Some(Order::Unordered),
        };
        if order.is_none() && (self.window.is_some() || !self.exclusions.is_empty()) {
            let place = if self.window.is_some() {
                "window"
            } else {
                "exclusions"
            };
            return Err(shape(
                place,
                "only an order of ordered, strict or unordered knows when something happened",
            ));
        }
        let mut steps: Vec<OwnStep> = Vec::with_capacity(self.steps.len());
        for (at, step) in self.steps.into_iter().enumerate() {
            let place = |of: &str| format!("steps[{at}]{of}");
            let key = step.key.trim().to_owned();
            if key.is_empty() || steps.iter().any(|other| other.key == key) {
                return Err(shape(place(".key"), "a step has a key that no other has"));
            }
            if step.window.is_some() && (at == 0 || order.is_none()) {
                let reason = "a window runs from the step before, in an order that knows when";
                return Err(shape(place(".window"), reason));
            }
            if step.window.is_some() && order == Some(Order::Unordered) {
                let reason = "steps in any order have one window for all of them";
                return Err(shape(place(".window"), reason));
            }
            if step.optional && order.is_some() {
                let reason = "a step is optional only with the order any";
                return Err(shape(place(".optional"), reason));
            }
            let reached = step.reached_by.into_reached(&place(".reached_by"))?;
            let knew = steps
                .iter()
                .any(|step| !matches!(step.reached, Reached::Counted(_)));
            if matches!(reached, Reached::Counted(_)) && knew {
                let reason = "counts of nobody stand before the first step that knows somebody";
                return Err(shape(place(".reached_by"), reason));
            }
            let label = match step.label.trim() {
                "" => key.clone(),
                label => label.to_owned(),
            };
            steps.push(OwnStep {
                key,
                label,
                owner: step.owner,
                optional: step.optional,
                reached,
                window: step.window.map(WindowFile::seconds),
            });
        }
        if steps
            .iter()
            .all(|step| matches!(step.reached, Reached::Counted(_)))
        {
            return Err(shape("steps", "one step at least knows somebody"));
        }
        let mut exclusions = Vec::with_capacity(self.exclusions.len());
        for (at, exclusion) in self.exclusions.into_iter().enumerate() {
            let place = |of: &str| format!("exclusions[{at}]{of}");
            let step = |key: &str, of: &str| {
                let found = steps.iter().position(|step| step.key == key.trim());
                found.ok_or_else(|| shape(place(of), "it names the key of a step"))
            };
            let from = step(&exclusion.after, ".after")?;
            let to = step(&exclusion.before, ".before")?;
            if from >= to {
                return Err(shape(
                    place(""),
                    "“after” names an earlier step than “before”",
                ));
            }
            if order == Some(Order::Unordered) && (from, to) != (0, steps.len() - 1) {
                let reason = "in any order it lies between the first step and the last";
                return Err(shape(place(""), reason));
            }
            let when = exclusion.when.into_reached(&place(".when"))?;
            exclusions.push(OwnExclusion { from, to, when });
        }
        Ok(OwnFunnel {
            name,
            unit: match self.unit {
                UnitFile::Person => Unit::Person,
                UnitFile::Company => Unit::Company,
                UnitFile::Deal => Unit::Deal,
            },
            order,
            window: self.window.map(WindowFile::seconds),
            count: match self.count {
                CountFile::CompletePath => Count::CompletePath,
                CountFile::ReachedAtLeast => Count::ReachedAtLeast,
            },
            steps,
            exclusions,
        })
    }
}

impl WindowFile {
    /// In the largest unit that has no rest.
    fn of(seconds: i64) -> Self {
        let whole = |unit: i64| {
            let fits = seconds % unit == 0 && (seconds > 0 || unit == DAY);
            fits.then(|| u32::try_from(seconds / unit).ok()).flatten()
        };
        let in_seconds = u32::try_from(seconds).unwrap_or(u32::MAX);
        whole(DAY)
            .map(Self::Days)
            .or_else(|| whole(3_600).map(Self::Hours))
            .or_else(|| whole(60).map(Self::Minutes))
            .unwrap_or(Self::Seconds(in_seconds))
    }

    fn seconds(self) -> i64 {
        match self {
            Self::Days(n) => i64::from(n) * DAY,
            Self::Hours(n) => i64::from(n) * 3_600,
            Self::Minutes(n) => i64::from(n) * 60,
            Self::Seconds(n) => i64::from(n),
        }
    }
}
