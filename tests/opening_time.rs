//! How long does a person wait for the first screen? From asking for the window to the moment its
//! first button can be found, in the real web view, over several starts; printed in milliseconds.
//!
//! Run by `cargo xtask bench opening`, which builds what it needs and gives it a display.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble};

/// Starts that count; one before them fills the system's caches.
const STARTS: usize = 9;

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(program), workspace) = (words.next(), words.next()) else {
        let _ = writeln!(std::io::stderr(), "opening_time PROGRAM [WORKSPACE]");
        return ExitCode::from(2);
    };
    let measured = (0..=STARTS)
        .map(|_| one_start(&program, workspace.clone()))
        .collect::<Result<Vec<_>, _>>();
    match measured {
        Ok(all) => {
            let mut counted = all[1..].to_vec();
            counted.sort_by(f64::total_cmp);
            let [least, median, most] = [counted[0], counted[STARTS / 2], counted[STARTS - 1]];
            let line = format!("{median:.0} ms (from {least:.0} to {most:.0}, {STARTS} starts)");
            let _ = writeln!(std::io::stdout(), "{line}");
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            let _ = writeln!(std::io::stderr(), "{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn one_start(program: &std::path::Path, workspace: Option<PathBuf>) -> Result<f64, Trouble> {
    let data = Folder::new("opening")?;
    let opening = Opening {
        workspace,
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let app = App::open_program("opening", program, &opening)?;
    app.wait_for("button")?;
    Ok(app.asked_at().elapsed().as_secs_f64() * 1000.0)
}
