//! How long does the engine take on an opened list? A program that answers line by line, so that
//! whoever compares can take turns with a peer: `cargo xtask bench engine`.
//!
//! One request a line: a word, then a definition as one line of JSON. One answer a line:
//! the seconds it took, a tab, the counts. What is timed is what the window does, from the text of
//! the definition to the last count; the words:
//!
//! - `full`: everything is judged, nothing kept;
//! - `edit`: as in the editor, where what was asked before is not asked again;
//! - `price`: what it costs in the place of the definition in force, as the editor asks after an edit;
//! - `criterion N`: an edit, of which only the counts of criterion N are told;
//! - `reasons ROW`: why one lead stands where it stands;
//! - `check`: what is wrong with the definition, against the list;
//! - `links FILE`: writes which companies people work at, as `person,company` by row;
//! - `reopen`: opens the workspace of this name again and judges it, up to its first fifty rows;
//! - `memory`: the bytes of the list, as its columns hold them.

use std::error::Error;
use std::fs::File;
use std::io::{BufRead as _, BufWriter, Write as _};
use std::path::Path;
use std::time::Instant;

use definition::check;
use funnel::{Count, Part, Slice, StageFigures, funnel, funnel_by};
use lead::{ChunkData, FieldKey, Mask, Relation, Table, Texts, Value};
use qualify::{Verdicts, explain, qualify};
use workspace::{Preview, Query, Snapshot, Workspace, find, preview, price_of_draft};

/// The leads are generated as told on this day, so everything is judged at its end.
const NOON: &str = "2026-11-22T12:00:00Z";
/// Parts of the breakdown with a slice of their own; more than there are sources.
const MOST: usize = 20;

fn main() -> Result<(), Box<dyn Error>> {
    // Cargo adds a word of its own.
    let file = std::env::args().skip(1).find(|word| word != "--bench");
    let Some(file) = file else {
        return Err("which workspace? (`cargo xtask bench engine` makes one)".into());
    };
    let before = resident();
    let began = Instant::now();
    let workspace = Workspace::open_to_read(Path::new(&file), NOON.parse()?)?;
    let snapshot = workspace.snapshot();
    let mut out = std::io::stdout().lock();
    let (seconds, grown) = (began.elapsed().as_secs_f64(), resident() - before);
    writeln!(out, "{seconds:.3}\t{},{grown}", snapshot.list.n_rows())?;
    out.flush()?;
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        let (words, text) = line.split_once('\t').unwrap_or((&line, ""));
        let (work, number) = words.split_once(' ').unwrap_or((words, "0"));
        let (seconds, counts) = answer(snapshot, work, number.parse()?, text)?;
        let counts: Vec<String> = counts.iter().map(usize::to_string).collect();
        writeln!(out, "{seconds:.7}\t{}", counts.join(","))?;
        out.flush()?;
    }
    Ok(())
}

/// The seconds that a request took, and what was counted.
fn answer(
    snapshot: &Snapshot,
    work: &str,
    number: usize,
    text: &str,
) -> Result<(f64, Vec<usize>), Box<dyn Error>> {
    let source = FieldKey::from_label("Original Source");
    let list = &snapshot.list;
    let began = Instant::now();
    if work == "memory" {
        return Ok((0.0, vec![bytes_of(list)]));
    }
    if work == "links" {
        return Ok((0.0, vec![write_links(list, Path::new(text))?]));
    }
    if work == "reopen" {
        let n_cells = first_rows(Path::new(text))?;
        return Ok((began.elapsed().as_secs_f64(), vec![n_cells]));
    }
    let draft = definition::read(text)?;
    let count = Count::CompletePath;
    let by = workspace::Division::Field(&source);
    let slices = |verdicts: &Verdicts| {
        let slices = snapshot.funnel_by((&draft, verdicts), by, count, MOST);
        slices.unwrap_or_default()
    };
    let counts = match work {
        "full" => {
            let verdicts = qualify(&draft, list, snapshot.as_of);
            let all = funnel(&draft, &verdicts, Count::CompletePath, None);
            // Nothing kept: which leads are of which source is found again.
            let slices = funnel_by(&draft, &verdicts, list, &source, count, MOST);
            (began.elapsed(), told(all_of(&all), &slices))
        }
        "edit" | "criterion" => {
            let preview = preview(snapshot, &draft);
            let verdicts = preview.verdicts.as_ref().ok_or("the draft cannot decide")?;
            let slices = slices(verdicts);
            let took = began.elapsed();
            if work == "criterion" {
                let counts = verdicts.criteria.get(number).ok_or("no such criterion")?;
                let counts = counts.counts();
                (took, vec![counts.met, counts.unknown])
            } else {
                (took, told(all_after(&preview)?, &slices))
            }
        }
        "price" => {
            let price = price_of_draft(snapshot, &draft)?.ok_or("nothing to compare with")?;
            let took = began.elapsed();
            let stages = price.stages.iter();
            let moved =
                stages.flat_map(|one| [one.leads.gained(), one.leads.lost(), one.parts.len()]);
            (took, moved.collect())
        }
        "reasons" => {
            let explanation = explain(&draft, list, snapshot.as_of, number);
            (began.elapsed(), vec![explanation.criteria.len()])
        }
        "check" => {
            let findings = check(&draft, Some(&snapshot.facts));
            (began.elapsed(), vec![findings.len()])
        }
        _ => return Err(format!("{work}: what is that?").into()),
    };
    Ok((counts.0.as_secs_f64(), counts.1))
}

/// Opens a workspace up to the first fifty rows and where they stand; gives how many cells they have.
fn first_rows(file: &Path) -> Result<usize, Box<dyn Error>> {
    let workspace = Workspace::open_to_read(file, NOON.parse()?)?;
    let snapshot = workspace.snapshot();
    let rows = find(snapshot, &Query::default())?;
    let verdicts = snapshot.decided().map(|(_, verdicts)| verdicts);
    let mut n_cells = 0;
    for &row in rows.iter().take(50) {
        let columns = snapshot.list.fields().iter();
        let columns = columns.filter_map(|field| snapshot.list.column(&field.key));
        n_cells += columns
            .filter_map(|column| column.value(row as usize))
            .count();
        let stages = verdicts.map_or(&[][..], |verdicts| &verdicts.stages);
        n_cells += stages
            .iter()
            .filter(|stage| stage.met().contains(row as usize))
            .count();
    }
    Ok(n_cells)
}

/// Writes who works where; gives back how many links there are.
fn write_links(list: &Table, file: &Path) -> Result<usize, Box<dyn Error>> {
    let companies = list.related(Relation::Company).ok_or("no companies")?;
    let mut out = BufWriter::new(File::create(file)?);
    writeln!(out, "person,company")?;
    for person in 0..list.n_rows() {
        for company in companies.rows_of(person) {
            writeln!(out, "{person},{company}")?;
        }
    }
    out.flush()?;
    Ok(companies.rows().len())
}

/// Met and unknown of each stage.
fn all_of(stages: &[StageFigures]) -> Vec<usize> {
    stages.iter().flat_map(|s| [s.n, s.unknown]).collect()
}

fn all_after(preview: &Preview) -> Result<Vec<usize>, Box<dyn Error>> {
    let mut counts = Vec::new();
    for stage in &preview.stages {
        let after = stage.after.ok_or("the draft cannot decide")?;
        counts.extend([after.n, after.unknown]);
    }
    Ok(counts)
}

/// The counts of all leads, then of the leads without a source, then of each source by name.
fn told(mut all: Vec<usize>, slices: &[Slice]) -> Vec<usize> {
    let name = |slice: &Slice| match &slice.part {
        Part::Value(Value::Text(text)) => text.clone(),
        _ => String::new(),
    };
    let mut slices: Vec<&Slice> = slices.iter().collect();
    slices.sort_by_cached_key(|slice| name(slice));
    for slice in slices {
        all.extend(all_of(&slice.stages));
    }
    all
}

/// The bytes in which the columns hold their values and which of them are known.
fn bytes_of(list: &Table) -> usize {
    let mask = |mask: &Mask| size_of_val(mask.words());
    let columns = list.fields().iter().filter_map(|f| list.column(&f.key));
    let chunks = columns.flat_map(|column| column.chunks());
    let bytes = chunks.map(|chunk| {
        let values = match chunk.data() {
            ChunkData::Texts(Texts::Coded { codes, dict }) => {
                size_of_val(&codes[..]) + size_of_val(dict.parts().0) + dict.parts().1.len()
            }
            ChunkData::Texts(Texts::Plain(rows)) => {
                size_of_val(rows.parts().0) + rows.parts().1.len()
            }
            ChunkData::Numbers { low, high } => {
                size_of_val(&low[..]) + high.as_ref().map_or(0, |high| size_of_val(&high[..]))
            }
            ChunkData::Money {
                low, high, codes, ..
            } => {
                size_of_val(&low[..])
                    + high.as_ref().map_or(0, |high| size_of_val(&high[..]))
                    + codes.len()
            }
            ChunkData::Days(days) => size_of_val(&days[..]),
            ChunkData::YesNo(yes) => mask(yes),
        };
        values + mask(chunk.known())
    });
    bytes.sum()
}

/// The bytes of this process that are in memory; 0 where the system does not say.
fn resident() -> i64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    let kib = line.and_then(|line| line.trim().strip_suffix("kB")?.trim().parse::<i64>().ok());
    kib.unwrap_or(0) * 1024
}
