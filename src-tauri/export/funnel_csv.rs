//! How does a funnel read as a table? One line per stage, rates as fractions of one, an empty cell
//! where there is no figure. Each key has beside it the name that people gave. Where the figures are of
//! the people of one lead list, its name stands first in each line, under `list`.

use std::io::Write;

use definition::{Definition, StageKey};
use funnel::{Part, Rate, Slice, StageFigures};
use lead::FieldKey;

use crate::ExportError;
use crate::csv_cells::safe;

const COLUMNS: [&str; 16] = [
    "stage",
    "stage_label",
    "n",
    "unknown",
    "pending",
    "skipped",
    "from_previous_n",
    "from_previous_of",
    "from_previous_rate",
    "from_previous_low",
    "from_previous_high",
    "from_first_n",
    "from_first_of",
    "from_first_rate",
    "from_first_low",
    "from_first_high",
];

/// Writes the figures of each stage of `definition`, in path order.
///
/// # Errors
/// When `out` refuses.
pub fn write_funnel(
    out: &mut impl Write,
    definition: &Definition,
    stages: &[StageFigures],
    list: Option<&str>,
) -> Result<(), ExportError> {
    let mut writer = csv::Writer::from_writer(out);
    let columns = COLUMNS.map(str::to_owned).into_iter();
    writer.write_record(of_list(list, true).chain(columns))?;
    for figures in stages {
        writer.write_record(of_list(list, false).chain(cells(definition, figures)))?;
    }
    Ok(writer.flush()?)
}

/// Writes the figures of each stage of each slice. The slice is told by its value under the
/// field's name, and by `part`: `value`, `rest` or `missing`, so that a value never passes for
/// its absence.
///
/// # Errors
/// When `out` refuses.
pub fn write_funnel_by(
    out: &mut impl Write,
    definition: &Definition,
    field: &FieldKey,
    slices: &[Slice],
    list: Option<&str>,
) -> Result<(), ExportError> {
    let mut writer = csv::Writer::from_writer(out);
    let header = [safe(field.as_str()).as_ref(), "part", "n_leads"].map(str::to_owned);
    let header = of_list(list, true).chain(header);
    writer.write_record(header.chain(COLUMNS.map(str::to_owned)))?;
    for slice in slices {
        for figures in &slice.stages {
            writer.write_record(
                of_list(list, false)
                    .chain(slice_cells(slice))
                    .chain(cells(definition, figures)),
            )?;
        }
    }
    Ok(writer.flush()?)
}

/// A step of a template as a line.
#[derive(Clone, Copy, Debug)]
pub struct FunnelLine<'a> {
    /// The slice it belongs to, if there is a breakdown.
    pub slice: Option<&'a Slice>,
    /// The step's name in files.
    pub step: &'a str,
    /// The step's name on screen.
    pub label: &'a str,
    /// Its figures; `None` where it is not measured.
    pub figures: Option<&'a StageFigures>,
}

/// Writes the figures of the steps of a template: as [`write_funnel`] and [`write_funnel_by`], with
/// the `step` and its name before the stage that marks reaching it. A step that is not measured has no figures.
///
/// # Errors
/// When `out` refuses.
pub fn write_funnel_steps(
    out: &mut impl Write,
    definition: &Definition,
    field: Option<&FieldKey>,
    lines: &[FunnelLine<'_>],
    list: Option<&str>,
) -> Result<(), ExportError> {
    let mut writer = csv::Writer::from_writer(out);
    let by =
        field.map(|field| [safe(field.as_str()).as_ref(), "part", "n_leads"].map(str::to_owned));
    let header = of_list(list, true).chain(by.into_iter().flatten());
    let header = header.chain(["step", "step_label"].map(str::to_owned));
    writer.write_record(header.chain(COLUMNS.map(str::to_owned)))?;
    for line in lines {
        let slice = line.slice.map(slice_cells);
        let slice = slice.into_iter().flatten();
        let mut written: Vec<String> = of_list(list, false).chain(slice).collect();
        written.extend([line.step.to_owned(), safe(line.label).into_owned()]);
        written.extend(line.figures.map_or_else(
            || vec![String::new(); COLUMNS.len()],
            |figures| cells(definition, figures),
        ));
        writer.write_record(written)?;
    }
    Ok(writer.flush()?)
}

/// What stands first in each line where the figures are of one list: its name, or the heading over it.
fn of_list(list: Option<&str>, is_heading: bool) -> impl Iterator<Item = String> {
    let cell = |name| match is_heading {
        true => "list".to_owned(),
        false => safe(name).into_owned(),
    };
    list.map(cell).into_iter()
}

fn slice_cells(slice: &Slice) -> [String; 3] {
    let (value, part) = match &slice.part {
        Part::Value(value) => (safe(&value.to_string()).into_owned(), "value"),
        Part::Rest { .. } => (String::new(), "rest"),
        Part::Missing => (String::new(), "missing"),
    };
    [value, part.to_owned(), slice.n_leads.to_string()]
}

fn cells(definition: &Definition, figures: &StageFigures) -> Vec<String> {
    let counts = [figures.n, figures.unknown, figures.pending, figures.skipped];
    let named = |key: &StageKey| definition.stages.iter().find(|stage| stage.key == *key);
    let label = named(&figures.key).map_or("", |stage| stage.label.as_str());
    let mut cells = vec![safe(&figures.key.0).into_owned(), safe(label).into_owned()];
    cells.extend(counts.map(|n| n.to_string()));
    cells.extend(rate_cells(figures.from_previous.as_ref()));
    cells.extend(rate_cells(figures.from_first.as_ref()));
    cells
}

fn rate_cells(rate: Option<&Rate>) -> [String; 5] {
    let count = |n: fn(&Rate) -> usize| rate.map_or_else(String::new, |rate| n(rate).to_string());
    let share = |share: fn(&Rate) -> Option<f64>| {
        rate.and_then(share)
            .map_or_else(String::new, |share| share.to_string())
    };
    [
        count(|r| r.n),
        count(|r| r.of),
        share(|r| r.rate),
        share(|r| r.low),
        share(|r| r.high),
    ]
}
