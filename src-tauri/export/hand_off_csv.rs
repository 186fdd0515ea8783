//! How does the hand-off read as a table? One line per recorded value with the number of leads at
//! each place, one for those without a value, and the sums last.

use std::io::Write;

use definition::Definition;
use funnel::{HandOff, Part, Place};
use lead::FieldKey;

use crate::ExportError;
use crate::csv_cells::safe;

/// Writes recorded value by place. A row is told by its value under the field's name, and by
/// `part`: `value`, `rest`, `missing` or `sum`. Columns are `at_` and the key of the stage,
/// `at_no_stage`, `excluded` and `n_leads`; before all the name of the lead list that it is of, under
/// `list`, where it is not of all leads.
///
/// # Errors
/// When `out` refuses.
pub fn write_hand_off(
    out: &mut impl Write,
    definition: &Definition,
    field: &FieldKey,
    hand_off: &HandOff,
    list: Option<&str>,
) -> Result<(), ExportError> {
    let mut writer = csv::Writer::from_writer(out);
    let column = |place: &Place| match place {
        Place::Stage(stage) => {
            let key = definition.stages.get(*stage).map(|s| s.key.0.as_str());
            format!("at_{}", key.unwrap_or_default())
        }
        Place::Nowhere => "at_no_stage".to_owned(),
        Place::Excluded => "excluded".to_owned(),
    };
    let mut header: Vec<String> = list.map(|_| "list".to_owned()).into_iter().collect();
    header.extend([safe(field.as_str()).into_owned(), "part".to_owned()]);
    header.extend(hand_off.places.iter().map(column));
    header.push("n_leads".to_owned());
    writer.write_record(header)?;
    let mut line = |value: String, part: &str, cells: &[usize], n: usize| {
        let list = list.map(|name| safe(name).into_owned());
        let mut record: Vec<String> = list.into_iter().collect();
        record.extend([value, part.to_owned()]);
        record.extend(cells.iter().map(ToString::to_string));
        record.push(n.to_string());
        writer.write_record(record)
    };
    for row in &hand_off.rows {
        let (value, part) = match &row.part {
            Part::Value(value) => (safe(&value.to_string()).into_owned(), "value"),
            Part::Rest { .. } => (String::new(), "rest"),
            Part::Missing => (String::new(), "missing"),
        };
        line(value, part, &row.cells, row.n)?;
    }
    line(String::new(), "sum", &hand_off.sums, hand_off.n_leads)?;
    Ok(writer.flush()?)
}
