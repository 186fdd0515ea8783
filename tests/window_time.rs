//! How long does a person wait in the window? From a keystroke in a criterion to the second frame
//! after its counts, from a jump in the table to the second frame with its rows, between frames while
//! the table scrolls, and from choosing a filter to its leads; in the real web view, in milliseconds.
//!
//! Run by `cargo xtask bench window`, which builds what it needs and gives it a display.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use serde_json::{Value, json};
use tests::webdriver::{App, Opening, Trouble};

/// Edits of a number, none of which was asked before.
const EDITS: usize = 200;
/// Jumps to places all over the list.
const JUMPS: usize = 60;
/// Frames in which the table moves on by three rows.
const FRAMES: usize = 240;
/// Filters that are chosen and taken back.
const FILTERS: usize = 20;
/// So many at once, so that no script outlives the driver's patience.
const AT_ONCE: usize = 20;

const KEYSTROKES: &str = "
    const [from, n, done] = arguments;
    const field = document.querySelector('[data-testid=criterion] input[inputmode=decimal]');
    const counts = document.querySelector('[aria-labelledby=live-funnel]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const times = [];
    const edit = (k) => {
        if (k === n) return done(times);
        let began = 0;
        const seen = new MutationObserver(() => {
            if (counts.getAttribute('aria-busy') !== 'false') return;
            seen.disconnect();
            requestAnimationFrame(() => requestAnimationFrame(() => {
                times.push(performance.now() - began);
                setTimeout(() => edit(k + 1), 20);
            }));
        });
        seen.observe(counts, { attributes: true, attributeFilter: ['aria-busy'] });
        field.focus();
        began = performance.now();
        set.call(field, String(11 + (from + k + 1) * 0.37));
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };
    edit(0);";

const JUMP: &str = "
    const [from, n, done] = arguments;
    const table = document.querySelector('[role=grid]');
    const times = [];
    const jump = (k) => {
        if (k === n) return done(times);
        const began = performance.now();
        table.scrollTop = (((from + k) * 0.6180339887) % 1) * table.scrollHeight;
        const look = () => {
            if (table.querySelector('[class*=coming]')) return requestAnimationFrame(look);
            requestAnimationFrame(() => {
                times.push(performance.now() - began);
                setTimeout(() => jump(k + 1), 20);
            });
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
    };
    jump(0);";

const SCROLL: &str = "
    const [from, n, done] = arguments;
    const table = document.querySelector('[role=grid]');
    if (from === 0) table.scrollTop = table.scrollHeight / 3;
    const times = [];
    let last = performance.now();
    const frame = (now) => {
        times.push(now - last);
        last = now;
        if (times.length > n) return done(times.slice(1));
        table.scrollTop += 108;
        requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);";

const FILTER: &str = "
    const [from, n, done] = arguments;
    const boxes = document.querySelectorAll('aside details:first-of-type input[type=checkbox]');
    const facets = document.querySelector('aside details:first-of-type').parentElement;
    const said = document.querySelector('main h1 + p');
    const times = [];
    const choose = (k) => {
        if (k === n) return done(times);
        const before = said.textContent;
        const began = performance.now();
        boxes[1 + Math.floor((from + k) / 2) % 3].click();
        const look = () => {
            if (said.textContent === before || facets.getAttribute('aria-busy') === 'true') {
                return requestAnimationFrame(look);
            }
            requestAnimationFrame(() => {
                times.push(performance.now() - began);
                setTimeout(() => choose(k + 1), 20);
            });
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
    };
    choose(0);";

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(program), Some(workspace)) = (words.next(), words.next()) else {
        let _ = writeln!(std::io::stderr(), "window_time PROGRAM WORKSPACE");
        return ExitCode::from(2);
    };
    match lines(&program, workspace) {
        Ok(lines) => {
            let _ = writeln!(std::io::stdout(), "{}", lines.join("\n"));
            ExitCode::SUCCESS
        }
        Err(trouble) => {
            let _ = writeln!(std::io::stderr(), "{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn lines(program: &std::path::Path, workspace: PathBuf) -> Result<Vec<String>, Trouble> {
    let opening = Opening {
        workspace: Some(workspace),
        ..Opening::default()
    };
    let app = App::open_program("window", program, &opening)?;
    app.wait_for("section[aria-labelledby=card-funnel] li")?;
    go(&app, "#/agree/definition?part=icp")?;
    app.wait_for("[data-testid=criterion] input[inputmode=decimal]")?;
    app.wait_for("[aria-labelledby=live-funnel][aria-busy=false] li")?;
    let mut lines = vec![line("keystroke to counts", times(&app, KEYSTROKES, EDITS)?)];
    go(&app, "#/apply/leads")?;
    app.wait_for("[role=grid] [role=gridcell]")?;
    app.wait_for("aside details:first-of-type input[type=checkbox]")?;
    lines.push(line("jump in the table", times(&app, JUMP, JUMPS)?));
    lines.push(line("frame while scrolling", times(&app, SCROLL, FRAMES)?));
    lines.push(line("filter to its leads", times(&app, FILTER, FILTERS)?));
    Ok(lines)
}

fn go(app: &App, address: &str) -> Result<(), Trouble> {
    app.script("location.hash = arguments[0]", &[json!(address)])
        .map(|_| ())
}

/// Runs a script that gives times, until there are `n`.
fn times(app: &App, script: &str, n: usize) -> Result<Vec<f64>, Trouble> {
    let mut times = Vec::with_capacity(n);
    while times.len() < n {
        let more = AT_ONCE.min(n - times.len());
        let got = app.script_with_callback(script, &[json!(times.len()), json!(more)])?;
        let got = got.as_array().map(Vec::as_slice).unwrap_or_default();
        if got.len() != more {
            return Err(Trouble::new(format!("{} times of {more}", got.len())));
        }
        times.extend(got.iter().filter_map(Value::as_f64));
    }
    Ok(times)
}

fn line(what: &str, mut times: Vec<f64>) -> String {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    let (median, high, most) = (at(0.5), at(0.95), at(1.0));
    let n = times.len();
    format!("{what}: median {median:.0} ms, 95 % within {high:.0} ms, longest {most:.0} ms ({n})")
}
