//! How are files dragged over a window and dropped on it? As a file manager does, by XDND: it tells the
//! window what it holds and where, and gives it the names when asked.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use tests::x11::{Display, bytes, word};

const CREATE_WINDOW: u8 = 1;
const CHANGE_PROPERTY: u8 = 18;
const SET_SELECTION_OWNER: u8 = 22;
const SEND_EVENT: u8 = 25;
const SELECTION_REQUEST: u8 = 30;
const SELECTION_NOTIFY: u8 = 31;
const CLIENT_MESSAGE: u8 = 33;
const NAMES: [&str; 9] = [
    "XdndSelection",
    "XdndEnter",
    "XdndPosition",
    "XdndStatus",
    "XdndDrop",
    "XdndFinished",
    "XdndLeave",
    "XdndActionCopy",
    "text/uri-list",
];
const XDND_VERSION: u32 = 5;
/// Somewhere in the window, from the corner of the display.
const PLACE: u32 = (300 << 16) | 300;
/// A hand trembles: the web view asks for the names at one move and answers at a later one.
const MOVES: usize = 6;

/// Files that are held over a window.
pub(crate) struct Drag {
    display: Display,
    /// The window the files come from.
    source: u32,
    target: u32,
    uris: String,
    /// Asked for once, at the start: what the window asks while an answer is awaited would be lost.
    atoms: BTreeMap<&'static str, u32>,
}

impl Drag {
    /// Takes files and holds them over the window of the app whose data folder is `data`.
    ///
    /// # Errors
    /// There is no such window, or it takes no drops.
    pub(crate) fn over(data: &Path, files: &[PathBuf]) -> io::Result<Self> {
        let mut display = Display::of_app(data)?;
        let target = display.window_of(data)?;
        let (source, copy_from_parent) = (display.own, 0);
        let place_and_size = [0, 1 | (1 << 16), 0];
        let [x_y, size, border_class] = place_and_size;
        let new = [
            source,
            display.root,
            x_y,
            size,
            border_class,
            copy_from_parent,
            0,
        ];
        display.send(CREATE_WINDOW, &bytes(&new))?;
        let mut atoms = BTreeMap::new();
        for name in NAMES {
            atoms.insert(name, display.atom(name)?);
        }
        display.send(
            SET_SELECTION_OWNER,
            &bytes(&[source, atoms["XdndSelection"], 0]),
        )?;
        let uris = files
            .iter()
            .map(|file| format!("file://{}\r\n", file.display()));
        let uris = uris.collect();
        let mut drag = Self {
            display,
            source,
            target,
            uris,
            atoms,
        };
        let list = drag.atoms["text/uri-list"];
        drag.tell("XdndEnter", [source, XDND_VERSION << 24, list, 0, 0])?;
        let copy = drag.atoms["XdndActionCopy"];
        for _ in 0..MOVES {
            drag.tell("XdndPosition", [source, 0, PLACE, 0, copy])?;
            drag.serve_until("XdndStatus")?;
        }
        Ok(drag)
    }

    /// Lets the files go.
    ///
    /// # Errors
    /// The window does not take them.
    pub(crate) fn drop_here(mut self) -> io::Result<()> {
        self.tell("XdndDrop", [self.source, 0, 0, 0, 0])?;
        self.serve_until("XdndFinished")
    }

    /// Takes the files away again.
    ///
    /// # Errors
    /// The display is gone.
    pub(crate) fn leave(mut self) -> io::Result<()> {
        self.tell("XdndLeave", [self.source, 0, 0, 0, 0])?;
        // Answered only after the message is on its way.
        self.display.atom("XdndLeave").map(|_| ())
    }

    fn tell(&mut self, kind: &str, what: [u32; 5]) -> io::Result<()> {
        self.display
            .send_message(self.target, self.atoms[kind], what)
    }

    /// Gives the names to whoever asks, until the window says this.
    fn serve_until(&mut self, kind: &str) -> io::Result<()> {
        let kind = self.atoms[kind];
        loop {
            let event = self.display.next_event()?;
            match event[0] & 0x7f {
                SELECTION_REQUEST => self.give(&event)?,
                CLIENT_MESSAGE if word(&event, 8) == kind => return Ok(()),
                _ => {}
            }
        }
    }

    fn give(&mut self, asked: &[u8; 32]) -> io::Result<()> {
        let at = |place| word(asked, place);
        let (time, requestor, selection, kind, property) = (at(4), at(12), at(16), at(20), at(24));
        let n_letters = self.uris.len();
        let mut body = bytes(&[requestor, property, kind]);
        body.extend([8, 0, 0, 0]);
        body.extend((n_letters as u32).to_le_bytes());
        body.extend(self.uris.as_bytes());
        body.resize(body.len().next_multiple_of(4), 0);
        self.display.send(CHANGE_PROPERTY, &body)?;
        let mut notice = bytes(&[requestor, 0]);
        notice.extend([SELECTION_NOTIFY, 0, 0, 0]);
        notice.extend(bytes(&[time, requestor, selection, kind, property, 0, 0]));
        self.display.send(SEND_EVENT, &notice)
    }
}
