//! How does a newcomer see the program? In its window, or, without a display, as files.

use crate::arguments::Arguments;
use crate::command::Step;
use crate::failure::Failure;
use crate::{machine, node_modules, places, say, system_packages, toolchain};
use std::path::Path;

/// Provides what is missing, builds, and shows the sample story. `--fresh` makes the sample anew.
///
/// # Errors
/// Something is missing that could not be installed, or a step failed.
pub(crate) fn run(words: &[String]) -> Result<(), Failure> {
    let arguments = Arguments::read(words, &["--fresh"], &[])?;
    if let Some(stranger) = arguments.words.first() {
        return Err(Failure::usage(format!("start takes no {stranger}")));
    }
    toolchain::need_rust()?;
    let out = places::out("start");
    std::fs::create_dir_all(&out)?;
    let workspace = out.join("sample.leadpact");
    if arguments.has("--fresh") {
        places::forget_workspace(&workspace)?;
    }
    if machine::has_display() {
        window(&workspace)
    } else {
        command_line(&out, &workspace)
    }
}

fn window(workspace: &Path) -> Result<(), Failure> {
    toolchain::need_node()?;
    system_packages::for_window()?;
    say::heading("user interface");
    node_modules::provide()?;
    Step::npm(&["run", "--silent", "build"]).run()?;
    say::heading("app (the first build takes minutes, later ones seconds)");
    Step::cargo(&["build", "--package", "leadpact-app", "--package", "cli"]).talk()?;
    sample(workspace)?;
    say::heading("window");
    say::line(format!("Workspace: {}", workspace.display()));
    Step::new(places::built("debug", "leadpact-app"), &[workspace]).talk()
}

fn command_line(out: &Path, workspace: &Path) -> Result<(), Failure> {
    say::line("No display here (neither DISPLAY nor WAYLAND_DISPLAY is set):");
    say::line("the same story runs by the command line.");
    system_packages::for_command_line()?;
    say::heading("command line (the first build takes a minute or two, later ones seconds)");
    Step::cargo(&["build", "--package", "cli"]).talk()?;
    sample(workspace)?;
    say::heading("Apply: every lead gets a verdict");
    let file = |name: &str| out.join(name).to_string_lossy().into_owned();
    let (qualified, svg, png) = (
        file("qualified.csv"),
        file("funnel.svg"),
        file("funnel.png"),
    );
    leadpact(workspace, &["qualify", "--out", &qualified])?;
    say::heading("Measure: the joint funnel");
    leadpact(workspace, &["funnel", "--svg", &svg, "--png", &png])?;
    say::heading("Look at");
    for (name, what) in [
        (&svg, "the funnel, for a browser"),
        (&png, "the funnel, as a picture"),
        (&qualified, "every lead with its verdict and reasons"),
    ] {
        if !Path::new(name).is_file() {
            return Err(Failure::new(format!("{name} was not written")));
        }
        say::line(format!("  {name}\n    {what}"));
    }
    say::heading("To open the window");
    say::line("  Run `cargo xtask start` in a terminal of a desktop session, or over `ssh -X`.");
    let missing = system_packages::missing_for_window();
    if !missing.is_empty() {
        say::line(format!("  It will first install: {}", missing.join(" ")));
    }
    if let Err(failure) = toolchain::need_node() {
        say::line(format!("  {failure}"));
    }
    Ok(())
}

/// Fills the sample workspace once; what a maker changed in it since stays.
fn sample(workspace: &Path) -> Result<(), Failure> {
    if workspace.exists() {
        say::line(format!(
            "The sample workspace is there ({}).",
            workspace.display()
        ));
        say::line("`cargo xtask start --fresh` makes it anew.");
        return Ok(());
    }
    say::heading("Agree: sample leads and a sample definition");
    // A sample that broke off half-way must not be taken for a whole one the next time.
    leadpact(workspace, &["sample"]).inspect_err(|_| {
        let _ = places::forget_workspace(workspace);
    })
}

fn leadpact(workspace: &Path, arguments: &[&str]) -> Result<(), Failure> {
    let workspace = workspace.to_string_lossy();
    let all = [&["--workspace", &*workspace], arguments].concat();
    Step::new(places::built("debug", "leadpact"), &all).talk()
}
