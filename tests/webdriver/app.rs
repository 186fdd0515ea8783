//! What can a journey do with the whole app? Open it, find, wait, press keys, look, resize.

use super::display::Display;
use super::driver::Driver;
use super::element::{Element, HANDLE};
use super::http;
use super::keys::Key;
use super::trouble::Trouble;
use crate::places::{self, Folder};
use base64::Engine;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The longest that anything on a screen may take to appear on a loaded test machine.
const DEADLINE: Duration = Duration::from_secs(20);
/// How often a driver is started before a window counts as one that does not open.
const MOST_TRIES: u32 = 3;
/// How often to ask again while waiting.
const PAUSE: Duration = Duration::from_millis(30);

/// Keeps a pixel in the corner changing. Without a graphics card the web view takes a picture when it next
/// paints, and a page that rests never does.
const KEEP_PAINTING: &str = "
    const pixel = document.createElement('i');
    pixel.id = 'painting';
    pixel.style.cssText = 'position: fixed; left: 0; top: 0; width: 1px; height: 1px';
    document.body.append(pixel);
    let n = 0;
    window.painting = setInterval(() => {
        n += 1;
        pixel.style.background = n % 2 ? 'rgb(127 127 127 / 1%)' : 'none';
    }, 16);";
const LET_REST: &str = "
    clearInterval(window.painting);
    document.getElementById('painting')?.remove();";

/// How the app is opened.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    /// The workspace it opens with; `None` for what it opens by itself.
    pub workspace: Option<PathBuf>,
    /// The file that its file dialog will "pick": native dialogs cannot be driven.
    pub picked_file: Option<PathBuf>,
    /// The mapping that its dialog for mappings will "pick".
    pub picked_mapping: Option<PathBuf>,
    /// The share that is chosen when the app asks for one.
    pub picked_share: Option<PathBuf>,
    /// The copy, or workspace, that its dialog for copies will "pick".
    pub picked_copy: Option<PathBuf>,
    /// The ballot that its dialog for ballots will "pick".
    pub picked_ballot: Option<PathBuf>,
    /// The folder into which its save dialog will "save", under the proposed name.
    pub save_folder: Option<PathBuf>,
    /// Where the app keeps its data; `None` for a folder that lives as long as the app. Name one to
    /// open the app a second time on what it kept.
    pub data: Option<PathBuf>,
    /// The language of the system, such as `th_TH.UTF-8`; `None` for one that no screen speaks.
    pub system_language: Option<String>,
    /// Who is signed in at the machine; `None` for whoever runs the tests.
    pub person: Option<String>,
}

/// The running app and the driver that holds it.
pub struct App {
    driver: Driver,
    session: String,
    name: String,
    asked_at: Instant,
    // Dropped last: the app is shown on the one and writes to the other until the driver is gone.
    _display: Display,
    _data: Option<Folder>,
}

/// Opens the built app, takes the steps, and closes it. `name` names the journey.
///
/// # Errors
/// A step failed: the message holds what driver and app printed and the path of a picture of the
/// screen. A step that panics prints the same beside its own message.
pub fn journey(
    name: &str,
    opening: &Opening,
    steps: impl FnOnce(&App) -> Result<(), Trouble>,
) -> Result<(), Trouble> {
    let app = App::open(name, opening)?;
    steps(&app).map_err(|trouble| Trouble::new(format!("{trouble}\n{}", app.standing())))
}

impl App {
    /// Opens the built app. `name` names the journey in the pictures taken when it fails.
    ///
    /// # Errors
    /// The app is not built, the driver is not installed, or the window does not open.
    pub fn open(name: &str, opening: &Opening) -> Result<Self, Trouble> {
        Self::open_program(name, &places::program("leadpact-app")?, opening)
    }

    /// Opens another program that shows a WebKitGTK web view and lets itself be driven.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open_program(name: &str, program: &Path, opening: &Opening) -> Result<Self, Trouble> {
        let own = match &opening.data {
            Some(_) => None,
            None => Some(Folder::new("journey")?),
        };
        let data = match (&opening.data, &own) {
            (Some(data), _) => data.clone(),
            (None, Some(folder)) => folder.path().to_path_buf(),
            (None, None) => return Err(Trouble::new("no data folder")),
        };
        let display = Display::start_or_watch()?;
        let mut variables = vec![("DISPLAY".to_string(), display.name.clone())];
        for (variable, path) in [
            ("LEADPACT_OPEN_FILE", &opening.picked_file),
            ("LEADPACT_OPEN_MAPPING", &opening.picked_mapping),
            ("LEADPACT_OPEN_SHARE", &opening.picked_share),
            ("LEADPACT_OPEN_COPY", &opening.picked_copy),
            ("LEADPACT_OPEN_BALLOT", &opening.picked_ballot),
            ("LEADPACT_SAVE_FOLDER", &opening.save_folder),
            ("LEADPACT_WORKSPACE", &opening.workspace),
        ] {
            if let Some(path) = path {
                variables.push((variable.to_string(), path.to_string_lossy().into_owned()));
            }
        }
        if let Some(language) = &opening.system_language {
            variables.push(("LC_ALL".to_string(), language.clone()));
        }
        if let Some(person) = &opening.person {
            variables.push(("USER".to_string(), person.clone()));
        }
        let options = json!({ "binary": program, "args": [] });
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "webkitgtk:browserOptions": options } } });
        let mut tries = 1;
        let (driver, asked_at, opened) = loop {
            let driver = Driver::start(&data, &variables)?;
            let asked_at = Instant::now();
            match http::request(driver.port, "POST", "/session", &wanted) {
                Ok(opened) => break (driver, asked_at, opened),
                // The driver itself now and then ends while it starts; a second one does not.
                Err(_) if tries < MOST_TRIES => tries += 1,
                Err(trouble) => {
                    return Err(Trouble::new(format!(
                        "the window does not open: {trouble}\n{}",
                        driver.log()
                    )));
                }
            }
        };
        let session = opened["sessionId"].as_str().unwrap_or_default().to_string();
        Ok(Self {
            driver,
            session,
            name: name.to_string(),
            asked_at,
            _display: display,
            _data: own,
        })
    }

    /// When the driver was asked to start the app.
    #[must_use]
    pub fn asked_at(&self) -> Instant {
        self.asked_at
    }

    /// The first element that the CSS selector names, now.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, css: &str) -> Result<Element<'_>, Trouble> {
        let found = self.request("POST", "/element", &by(css))?;
        let id = found[HANDLE].as_str().unwrap_or_default().to_string();
        Ok(Element { app: self, id })
    }

    /// All elements that the CSS selector names, now; none is not an error.
    ///
    /// # Errors
    /// The selector is not CSS.
    pub fn find_all(&self, css: &str) -> Result<Vec<Element<'_>>, Trouble> {
        let found = self.request("POST", "/elements", &by(css))?;
        let found = found.as_array().map(Vec::as_slice).unwrap_or_default();
        let ids = found.iter().filter_map(|handle| handle[HANDLE].as_str());
        Ok(ids
            .map(|id| Element {
                app: self,
                id: id.to_string(),
            })
            .collect())
    }

    /// Waits until the CSS selector names something.
    ///
    /// # Errors
    /// It does not appear before the deadline.
    pub fn wait_for(&self, css: &str) -> Result<Element<'_>, Trouble> {
        self.wait_until(css, || self.find(css).map(Some))
    }

    /// Waits until an element named by the CSS selector shows `text` somewhere in it.
    ///
    /// # Errors
    /// It does not before the deadline.
    pub fn wait_for_text(&self, css: &str, text: &str) -> Result<Element<'_>, Trouble> {
        self.wait_until(&format!("{css} with “{text}”"), || {
            for element in self.find_all(css)? {
                if element.text()?.contains(text) {
                    return Ok(Some(element));
                }
            }
            Ok(None)
        })
    }

    /// Waits until the CSS selector names nothing any more.
    ///
    /// # Errors
    /// It still does at the deadline.
    pub fn wait_until_gone(&self, css: &str) -> Result<(), Trouble> {
        self.wait_until(&format!("no {css}"), || {
            Ok(self.find_all(css)?.is_empty().then_some(()))
        })
    }

    /// Waits for an element and clicks it, again while something still covers it.
    ///
    /// # Errors
    /// It cannot be clicked before the deadline.
    pub fn click(&self, css: &str) -> Result<(), Trouble> {
        self.wait_until(css, || self.find(css)?.click().map(Some))
    }

    /// Asks `look` again until it finds something, or fails in a way that will not pass.
    ///
    /// # Errors
    /// The deadline passes; the message says what was waited for and what the page shows instead.
    pub fn wait_until<T>(
        &self,
        what: &str,
        mut look: impl FnMut() -> Result<Option<T>, Trouble>,
    ) -> Result<T, Trouble> {
        let began = Instant::now();
        loop {
            match look() {
                Ok(Some(found)) => return Ok(found),
                Err(trouble) if !trouble.may_pass() => return Err(trouble),
                Ok(None) | Err(_) => {}
            }
            if began.elapsed() > DEADLINE {
                let page = self.script("return document.body ? document.body.innerText : ''", &[]);
                let page = page.ok().and_then(|text| text.as_str().map(String::from));
                return Err(Trouble::new(format!(
                    "waited {} s for {what}; the page shows:\n{}",
                    DEADLINE.as_secs(),
                    page.unwrap_or_default()
                )));
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// Presses keys together, as in Control+K, and lets them go.
    ///
    /// # Errors
    /// The window is gone.
    pub fn press(&self, keys: &[Key]) -> Result<(), Trouble> {
        let action =
            |kind: &str, key: &Key| json!({ "type": kind, "value": key.code().to_string() });
        let mut actions: Vec<Value> = keys.iter().map(|key| action("keyDown", key)).collect();
        actions.extend(keys.iter().rev().map(|key| action("keyUp", key)));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": actions });
        self.request("POST", "/actions", &json!({ "actions": [keyboard] }))
            .map(|_| ())
    }

    /// Runs a script's body in the page and gives back what it returns.
    ///
    /// # Errors
    /// The script throws.
    pub fn script(&self, body: &str, arguments: &[Value]) -> Result<Value, Trouble> {
        self.request(
            "POST",
            "/execute/sync",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// As [`App::script`], and waits for what the script gives to its last argument, a callback.
    ///
    /// # Errors
    /// The script throws or does not call back.
    pub fn script_with_callback(&self, body: &str, arguments: &[Value]) -> Result<Value, Trouble> {
        self.request(
            "POST",
            "/execute/async",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// Makes the window this large, in CSS pixels, frame included.
    ///
    /// # Errors
    /// The window manager refuses.
    pub fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        let size = json!({ "width": width, "height": height });
        self.request("POST", "/window/rect", &size).map(|_| ())
    }

    /// Puts the window at a place of the display, `x` and `y`, and makes it `width` × `height`.
    ///
    /// # Errors
    /// The window manager refuses.
    pub fn place(&self, rect: &Value) -> Result<(), Trouble> {
        self.request("POST", "/window/rect", rect).map(|_| ())
    }

    /// Writes what is on the screen to `target/screens/<name>.png`.
    ///
    /// # Errors
    /// The picture cannot be taken or written.
    pub fn screenshot(&self, name: &str) -> Result<PathBuf, Trouble> {
        // A page that takes no script paints as it likes.
        let _ = self.script(KEEP_PAINTING, &[]);
        let taken = self.request("GET", "/screenshot", &Value::Null);
        let _ = self.script(LET_REST, &[]);
        let taken = taken?;
        let png = base64::engine::general_purpose::STANDARD
            .decode(taken.as_str().unwrap_or_default())
            .map_err(|error| Trouble::new(format!("the picture is not base64: {error}")))?;
        let folder = places::screens();
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        std::fs::write(&file, png)?;
        Ok(file)
    }

    /// Where the journey stands: a picture of the screen and what driver and app printed.
    fn standing(&self) -> String {
        let picture = self.screenshot(&format!("failed-{}", self.name));
        let picture =
            picture.map_or_else(|trouble| trouble.to_string(), |p| p.display().to_string());
        format!(
            "the screen: {picture}\ndriver and app said:\n{}",
            self.driver.log()
        )
    }

    pub(super) fn request(&self, method: &str, path: &str, body: &Value) -> Result<Value, Trouble> {
        let path = format!("/session/{}{path}", self.session);
        http::request(self.driver.port, method, &path, body)
    }
}

impl Drop for App {
    fn drop(&mut self) {
        if std::thread::panicking() {
            print_beside_failure(&self.standing());
        }
        // Closing the session lets the app end as if its window were closed.
        let _ = self.request("DELETE", "", &Value::Null);
    }
}

#[expect(
    clippy::print_stderr,
    reason = "only this way does the harness show it with the failure"
)]
fn print_beside_failure(text: &str) {
    eprintln!("{text}");
}

fn by(css: &str) -> Value {
    json!({ "using": "css selector", "value": css })
}
