//! How does the sample story become files? Row by row, so that a story of any size needs no more
//! memory; under their names only when whole.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;

use jiff::tz::TimeZone;
use sample::Story;
use words::Arg;
use workspace::WorkspaceError;

use crate::arguments::SampleCsv;
use crate::context::{Context, Done};
use crate::failure::Failure;

type Writer = fn(&Story, &mut BufWriter<File>) -> io::Result<()>;

const TABLES: [(&str, Writer); 9] = [
    ("people.csv", |story, out| story.write_people(out)),
    ("companies.csv", |story, out| story.write_companies(out)),
    ("deals.csv", |story, out| story.write_deals(out)),
    ("activities.csv", |story, out| story.write_activities(out)),
    ("stage_history.csv", |story, out| story.write_history(out)),
    ("costs.csv", |story, out| story.write_costs(out)),
    ("counts.csv", |story, out| story.write_counts(out)),
    ("lists.csv", |story, out| story.write_lists(out)),
    ("labels.csv", |story, out| story.write_labels(out)),
];

/// Writes the tables of the story that is wanted.
pub(crate) fn write(context: &mut Context, wanted: &SampleCsv) -> Result<Done, Failure> {
    let story = Story {
        seed: wanted.seed,
        n_people: wanted.people,
        as_of: wanted
            .as_of
            .unwrap_or_else(|| context.now.to_zoned(TimeZone::UTC).date()),
    };
    let unwritable = |path: &Path, error| WorkspaceError::FileUnwritable {
        name: path.display().to_string(),
        error,
    };
    fs::create_dir_all(&wanted.out).map_err(|error| unwritable(&wanted.out, error))?;
    for (name, table) in TABLES {
        let path = wanted.out.join(name);
        whole(&path, |out| table(&story, out)).map_err(|error| unwritable(&path, error))?;
        let file = Arg::from(path.display().to_string());
        let line = context.words.say("export-done", &[("file", file)]);
        context.streams.line(&line)?;
    }
    Ok(Done::Well)
}

fn whole(
    path: &Path,
    write: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    let beside = path.with_extension("csv.part");
    let written = File::create(&beside).and_then(|file| {
        let mut out = BufWriter::new(file);
        write(&mut out)?;
        out.flush()?;
        fs::rename(&beside, path)
    });
    if written.is_err() {
        let _ = fs::remove_file(&beside);
    }
    written
}
