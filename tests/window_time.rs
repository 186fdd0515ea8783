//! How long does a person wait in the window? From a key pressed at the display to its counts painted
//! there, from a jump in the table to its rows, from choosing a filter to its leads, and between frames
//! while the table scrolls; in the real web view, in milliseconds.
//!
//! Run by `cargo xtask bench window`, which builds what it needs and gives it a display.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{Duration, Instant, SystemTime};

use serde_json::{Value, json};
use tests::places::Folder;
use tests::webdriver::{App, Opening, Trouble};
use tests::x11::Display;
use tests::x11_eye::{Eye, Part};

/// Numbers typed, none of which was asked before.
const EDITS: usize = 200;
/// Jumps to places all over the list.
const JUMPS: usize = 60;
/// Frames in which the table moves on by three rows.
const FRAMES: usize = 240;
/// Filters that are chosen and taken back.
const FILTERS: usize = 20;
/// So many at once, so that no script outlives the driver's patience.
const AT_ONCE: usize = 20;
/// The first number typed; its last digit is the key that is timed.
const FIRST: usize = 120;
/// The keys of the digits 0 to 9.
const DIGITS: [u8; 10] = [19, 10, 11, 12, 13, 14, 15, 16, 17, 18];
/// What stays as it is for so long is all there. No longer than between two keys of who types fast, so
/// that what waits for a pause waits.
const QUIET: Duration = Duration::from_millis(120);
/// Filters and far rows may come in parts.
const QUIET_LONG: Duration = Duration::from_millis(400);
/// How wide a scroll bar is at most, in pixels.
const SCROLL_BAR: u16 = 24;
/// Nobody waits longer.
const LONGEST: Duration = Duration::from_secs(10);

/// Where an element is in the window, as much of it as is seen.
const PLACE: &str = "
    const box = document.querySelector(arguments[0]).getBoundingClientRect();
    const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
    const right = Math.min(innerWidth, Math.ceil(box.right));
    return [left, top, right - left, Math.min(innerHeight, Math.ceil(box.bottom)) - top];";

/// All but the last digit of a number.
const BEGIN_NUMBER: &str = "
    const field = document.querySelector('[data-testid=criterion] input[inputmode=decimal]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    field.focus({ preventScroll: true });
    set.call(field, arguments[0]);
    field.setSelectionRange(field.value.length, field.value.length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));";

/// Before something that is done a moment after the eye rests on it; notes when.
const LATER: &str = "
    const k = arguments[0];
    setTimeout(() => {
        window.began = Date.now();";

const JUMP: &str = "
    const table = document.querySelector('[role=grid]');
    table.scrollTop = (((k + 1) * 0.6180339887) % 1) * table.scrollHeight;
    }, 100);";

const CHOOSE: &str = "
    const boxes = document.querySelectorAll('aside details:first-of-type input[type=checkbox]');
    boxes[1 + Math.floor(k / 2) % 3].click();
    }, 100);";

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

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(program), Some(workspace)) = (words.next(), words.next()) else {
        let _ = writeln!(std::io::stderr(), "window_time PROGRAM WORKSPACE");
        return ExitCode::from(2);
    };
    match measure(&program, workspace) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            let _ = writeln!(std::io::stderr(), "{trouble}");
            ExitCode::FAILURE
        }
    }
}

fn measure(program: &Path, workspace: PathBuf) -> Result<(), Trouble> {
    let data = Folder::new("window")?;
    let opening = Opening {
        workspace: Some(workspace),
        data: Some(data.path().to_path_buf()),
        ..Opening::default()
    };
    let app = App::open_program("window", program, &opening)?;
    app.wait_for("section[aria-labelledby=card-funnel] li")?;
    let mut display = Display::of_app(data.path())?;
    let window = display.window_of(data.path())?;
    let mut eye = Eye::on(display, window)?;
    go(&app, "#/agree/definition?part=icp")?;
    app.wait_for("[data-testid=criterion] input[inputmode=decimal]")?;
    app.wait_for("[aria-labelledby=live-funnel][aria-busy=false] li")?;
    say("key to counts", keys(&app, &mut eye)?);
    go(&app, "#/apply/leads")?;
    app.wait_for("[role=grid] [role=gridcell]")?;
    app.wait_for("aside details:first-of-type input[type=checkbox]")?;
    let jumps = acts(&app, &mut eye, "[role=grid]", JUMP, JUMPS)?;
    say("jump to rows", jumps);
    say("frame while scrolling", frames(&app)?);
    let filters = acts(&app, &mut eye, "[role=grid]", CHOOSE, FILTERS)?;
    say("filter to its leads", filters);
    Ok(())
}

/// From the last digit of a number to the counts under it.
fn keys(app: &App, eye: &mut Eye) -> Result<Vec<f64>, Trouble> {
    let counts = part(app, "[aria-labelledby=live-funnel] > ul")?;
    let times = (FIRST..FIRST + EDITS).map(|number| {
        let before = eye.picture(counts)?;
        app.script(BEGIN_NUMBER, &[json!((number / 10).to_string())])?;
        eye.settled(counts, before, QUIET, LONGEST)?;
        let before = eye.picture(counts)?;
        let pressed = eye.press(DIGITS[number % 10])?;
        let painted = eye.settled(counts, before, QUIET, LONGEST)?;
        Ok(milliseconds(painted.duration_since(pressed)))
    });
    times.collect()
}

/// From doing something `n` times to all that it changes in an element.
#[expect(
    clippy::disallowed_methods,
    reason = "the page notes by the clock on the wall when it did something"
)]
fn acts(app: &App, eye: &mut Eye, css: &str, act: &str, n: usize) -> Result<Vec<f64>, Trouble> {
    // Scroll bars come and go some time after what moved them: they are no answer.
    let whole = part(app, css)?;
    let part = Part {
        width: whole.width.saturating_sub(SCROLL_BAR),
        height: whole.height.saturating_sub(SCROLL_BAR),
        ..whole
    };
    eye.rest(part, Duration::from_secs(1), LONGEST)?;
    let times = (0..n).map(|k| {
        let before = eye.picture(part)?;
        let started = (Instant::now(), SystemTime::now());
        app.script(&format!("{LATER}{act}"), &[json!(k)])?;
        let painted = eye.settled(part, before, QUIET_LONG, LONGEST)?;
        let began = app.script("return window.began", &[])?;
        let epoch = started.1.duration_since(SystemTime::UNIX_EPOCH);
        let until_start = epoch.map_or(0.0, milliseconds);
        let until_act = began.as_f64().unwrap_or_default() - until_start;
        Ok(milliseconds(painted.duration_since(started.0)) - until_act)
    });
    times.collect()
}

/// Where an element is in the window.
fn part(app: &App, css: &str) -> Result<Part, Trouble> {
    let place = app.script(PLACE, &[json!(css)])?;
    let [x, y, width, height] = [0, 1, 2, 3].map(|i| place[i].as_u64().unwrap_or_default() as u16);
    Ok(Part {
        x,
        y,
        width,
        height,
    })
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn go(app: &App, address: &str) -> Result<(), Trouble> {
    app.script("location.hash = arguments[0]", &[json!(address)])
        .map(|_| ())
}

/// Between frames, while the table moves on in each.
fn frames(app: &App) -> Result<Vec<f64>, Trouble> {
    let mut times = Vec::with_capacity(FRAMES);
    while times.len() < FRAMES {
        let more = AT_ONCE.min(FRAMES - times.len());
        let got = app.script_with_callback(SCROLL, &[json!(times.len()), json!(more)])?;
        let got = got.as_array().map(Vec::as_slice).unwrap_or_default();
        if got.len() != more {
            return Err(Trouble::new(format!("{} times of {more}", got.len())));
        }
        times.extend(got.iter().filter_map(Value::as_f64));
    }
    Ok(times)
}

fn say(what: &str, mut times: Vec<f64>) {
    times.sort_by(f64::total_cmp);
    let at = |share: f64| times[((times.len() - 1) as f64 * share).round() as usize];
    let (median, high, most) = (at(0.5), at(0.95), at(1.0));
    let n = times.len();
    let _ = writeln!(
        std::io::stdout(),
        "{what}: median {median:.0} ms, 95 % within {high:.0} ms, longest {most:.0} ms ({n})"
    );
}
