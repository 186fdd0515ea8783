//! What does the display do that no driver can? It asks a window to close, as the cross in its corner
//! does, drops files on it, presses keys, and tells what is painted. Over the X11 protocol,
//! little-endian.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const GET_WINDOW_ATTRIBUTES: u8 = 3;
const INTERN_ATOM: u8 = 16;
const QUERY_TREE: u8 = 15;
const GET_PROPERTY: u8 = 20;
const SEND_EVENT: u8 = 25;
const CLIENT_MESSAGE: u8 = 33;
/// The longest that a display or a program behind it may take to answer.
const LONGEST: Duration = Duration::from_secs(10);

/// Asks the window of the app whose data folder is `data` to close.
///
/// # Errors
/// There is no X11 display that lets us in, or no such window on it.
pub fn ask_to_close(data: &Path) -> io::Result<()> {
    let mut display = Display::of_app(data)?;
    let window = display.window_of(data)?;
    let protocols = display.atom("WM_PROTOCOLS")?;
    let delete = display.atom("WM_DELETE_WINDOW")?;
    display.send_message(window, protocols, [delete, 0, 0, 0, 0])?;
    // Answered only after the message is on its way.
    display.atom("WM_PROTOCOLS").map(|_| ())
}

/// The running app whose data folder is `data`.
pub fn process_of(data: &Path) -> Option<u32> {
    let processes = std::fs::read_dir("/proc").ok()?;
    let is_wanted = |folder: &Path| {
        let is_app = std::fs::read_link(folder.join("exe"))
            .is_ok_and(|program| program.ends_with("leadpact-app"));
        is_app && variable(folder, "XDG_DATA_HOME").is_some_and(|own| Path::new(&own) == data)
    };
    processes
        .filter_map(Result::ok)
        .filter(|folder| is_wanted(&folder.path()))
        .find_map(|folder| folder.file_name().to_str()?.parse().ok())
}

/// What the process, by its folder of `/proc`, was given under this name.
fn variable(process: &Path, name: &str) -> Option<String> {
    let variables = std::fs::read(process.join("environ")).ok()?;
    let mut variables = variables.split(|byte| *byte == 0);
    let value = variables.find_map(|one| one.strip_prefix(name.as_bytes())?.strip_prefix(b"="))?;
    String::from_utf8(value.to_vec()).ok()
}

trait Wire: Read + Write {
    /// How long to wait for what comes next.
    fn wait_at_most(&self, longest: Duration) -> io::Result<()>;
}

impl Wire for UnixStream {
    fn wait_at_most(&self, longest: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(longest))
    }
}

impl Wire for TcpStream {
    fn wait_at_most(&self, longest: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(longest))
    }
}

/// A connection to the display that the journeys are shown on.
pub struct Display {
    wire: Box<dyn Wire>,
    /// The window behind all others.
    pub root: u32,
    /// The first name that this connection may give to a window of its own.
    pub own: u32,
    /// What happened while an answer was awaited, and when that was heard.
    heard: VecDeque<(Instant, [u8; 32])>,
}

impl Display {
    /// Connects to the display on which the app with the data folder `data` is shown.
    ///
    /// # Errors
    /// There is no such app, or its display lets nobody in.
    pub fn of_app(data: &Path) -> io::Result<Self> {
        let process = process_of(data).map(|process| PathBuf::from(format!("/proc/{process}")));
        let name = process.and_then(|process| variable(&process, "DISPLAY"));
        let name = name.unwrap_or_default();
        let (host, number) = name.rsplit_once(':').unwrap_or_default();
        let number = number.split('.').next().unwrap_or_default();
        let number: u16 = number
            .parse()
            .map_err(|_| io::Error::other(format!("no X11 display: DISPLAY is “{name}”")))?;
        let wire: Box<dyn Wire> = match host {
            "" | "unix" => Box::new(UnixStream::connect(format!("/tmp/.X11-unix/X{number}"))?),
            host => Box::new(TcpStream::connect((host, 6_000 + number))?),
        };
        wire.wait_at_most(LONGEST)?;
        Self::greet(wire)
    }

    fn greet(mut wire: Box<dyn Wire>) -> io::Result<Self> {
        wire.write_all(&[b'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0])?;
        let mut head = [0; 8];
        wire.read_exact(&mut head)?;
        let mut setup = vec![0; usize::from(u16::from_le_bytes([head[6], head[7]])) * 4];
        wire.read_exact(&mut setup)?;
        if head[0] != 1 {
            let why = String::from_utf8_lossy(&setup).into_owned();
            return Err(io::Error::other(format!(
                "the display lets nobody in: {why}"
            )));
        }
        let vendor = usize::from(u16::from_le_bytes([setup[16], setup[17]]));
        let formats = usize::from(setup[21]);
        let screen = 32 + vendor.next_multiple_of(4) + 8 * formats;
        let (root, own) = (word(&setup, screen), word(&setup, 4));
        let heard = VecDeque::new();
        Ok(Self {
            wire,
            root,
            own,
            heard,
        })
    }

    /// The window of the app whose data folder is `data`.
    ///
    /// # Errors
    /// It has none on this display.
    pub fn window_of(&mut self, data: &Path) -> io::Result<u32> {
        let process =
            process_of(data).ok_or_else(|| io::Error::other("no app has this data folder"))?;
        let pid = self.atom("_NET_WM_PID")?;
        let protocols = self.atom("WM_PROTOCOLS")?;
        let delete = self.atom("WM_DELETE_WINDOW")?;
        for window in self.children(self.root)? {
            let is_ours = self.is_seen(window)?
                && self.property(window, pid)? == [process]
                && self.property(window, protocols)?.contains(&delete);
            if is_ours {
                return Ok(window);
            }
        }
        Err(io::Error::other(format!("process {process} has no window")))
    }

    /// The number of a name.
    ///
    /// # Errors
    /// The display is gone.
    pub fn atom(&mut self, name: &str) -> io::Result<u32> {
        let mut body = (name.len() as u32).to_le_bytes().to_vec();
        body.extend(name.as_bytes());
        body.resize(body.len().next_multiple_of(4), 0);
        let answer = self.ask(INTERN_ATOM, &body)?;
        Ok(word(&answer, 8))
    }

    fn children(&mut self, window: u32) -> io::Result<Vec<u32>> {
        let answer = self.ask(QUERY_TREE, &window.to_le_bytes())?;
        Ok(words(&answer[32..]).collect())
    }

    /// Whether a window is on the screen: a program has others, which nobody sees.
    fn is_seen(&mut self, window: u32) -> io::Result<bool> {
        const MAP_STATE: usize = 26;
        const VIEWABLE: u8 = 2;
        let answer = self.ask(GET_WINDOW_ATTRIBUTES, &window.to_le_bytes())?;
        Ok(answer[0] == 1 && answer[MAP_STATE] == VIEWABLE)
    }

    /// A property of 32-bit values; empty where the window has none or is gone.
    fn property(&mut self, window: u32, name: u32) -> io::Result<Vec<u32>> {
        let (any_type, from, most) = (0, 0, 64);
        let body = bytes(&[window, name, any_type, from, most]);
        let answer = self.ask(GET_PROPERTY, &body)?;
        Ok(words(answer.get(32..).unwrap_or_default()).collect())
    }

    /// Sends a window a message of this kind.
    ///
    /// # Errors
    /// The display is gone.
    pub fn send_message(&mut self, window: u32, kind: u32, what: [u32; 5]) -> io::Result<()> {
        let mut body = bytes(&[window, 0]);
        body.extend([CLIENT_MESSAGE, 32, 0, 0]);
        body.extend(bytes(&[window, kind]));
        body.extend(bytes(&what));
        self.send(SEND_EVENT, &body)?;
        Ok(())
    }

    /// The next event that this connection is told of.
    ///
    /// # Errors
    /// The display says nothing.
    pub fn next_event(&mut self) -> io::Result<[u8; 32]> {
        match self.heard.pop_front() {
            Some((_, event)) => Ok(event),
            None => self.event_from_wire(),
        }
    }

    /// The next event and when it was heard; nothing after `longest` without one.
    ///
    /// # Errors
    /// The display is gone.
    pub fn event_within(&mut self, longest: Duration) -> io::Result<Option<(Instant, [u8; 32])>> {
        if let Some(heard) = self.heard.pop_front() {
            return Ok(Some(heard));
        }
        self.wire.wait_at_most(longest)?;
        let event = match self.event_from_wire() {
            Ok(event) => Ok(Some((Instant::now(), event))),
            Err(error) if is_timeout(&error) => Ok(None),
            Err(error) => Err(error),
        };
        self.wire.wait_at_most(LONGEST)?;
        event
    }

    fn event_from_wire(&mut self) -> io::Result<[u8; 32]> {
        let mut event = [0; 32];
        self.wire.read_exact(&mut event)?;
        Ok(event)
    }

    /// Sends a request without an answer.
    ///
    /// # Errors
    /// The display is gone.
    pub fn send(&mut self, request: u8, body: &[u8]) -> io::Result<()> {
        self.send_kind(request, 0, body)
    }

    /// As [`Display::send`], of this kind: what an extension is asked for, or how.
    ///
    /// # Errors
    /// The display is gone.
    pub fn send_kind(&mut self, request: u8, kind: u8, body: &[u8]) -> io::Result<()> {
        let length = (1 + body.len() / 4) as u16;
        let mut all = vec![request, kind];
        all.extend(length.to_le_bytes());
        all.extend(body);
        self.wire.write_all(&all)
    }

    /// The answer, or 32 bytes that begin with 0 where the display refuses.
    fn ask(&mut self, request: u8, body: &[u8]) -> io::Result<Vec<u8>> {
        self.ask_kind(request, 0, body)
    }

    /// As [`Display::send_kind`], and its answer, or 32 bytes that begin with 0 where the display refuses.
    ///
    /// # Errors
    /// The display is gone.
    pub fn ask_kind(&mut self, request: u8, kind: u8, body: &[u8]) -> io::Result<Vec<u8>> {
        self.send_kind(request, kind, body)?;
        loop {
            let mut answer = vec![0; 32];
            self.wire.read_exact(&mut answer)?;
            match answer[0] {
                0 => return Ok(answer),
                1 => {
                    let mut rest = vec![0; word(&answer, 4) as usize * 4];
                    self.wire.read_exact(&mut rest)?;
                    answer.extend(rest);
                    return Ok(answer);
                }
                _ => {
                    let mut event = [0; 32];
                    event.copy_from_slice(&answer);
                    self.heard.push_back((Instant::now(), event));
                }
            }
        }
    }
}

fn is_timeout(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut
    )
}

/// The 32-bit value at a place; 0 past the end.
pub fn word(bytes: &[u8], at: usize) -> u32 {
    words(bytes.get(at..).unwrap_or_default())
        .next()
        .unwrap_or_default()
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    bytes
        .chunks_exact(4)
        .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
}

/// The bytes of 32-bit values.
pub fn bytes(words: &[u32]) -> Vec<u8> {
    words.iter().flat_map(|word| word.to_le_bytes()).collect()
}
