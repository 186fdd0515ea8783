//! When does a person see it? A key is pressed at the display, and the eye rests on a part of a window
//! until nothing more changes in it: what counts is when the display was last told to paint something
//! there that looks different, not when the page believes it has.

use std::io;
use std::time::{Duration, Instant};

use crate::x11::{Display, bytes, word};

const SET_INPUT_FOCUS: u8 = 42;
const GET_IMAGE: u8 = 73;
const QUERY_EXTENSION: u8 = 98;

/// Of the extension DAMAGE: say the version, tell every rectangle that is painted.
const DAMAGE_VERSION: u8 = 0;
const DAMAGE_CREATE: u8 = 1;
const EVERY_RECTANGLE: u32 = 0;
/// Of the extension XTEST: a key, pressed or let go.
const FAKE_INPUT: u8 = 2;
const KEY_PRESS: u8 = 2;
const KEY_RELEASE: u8 = 3;

/// A part of a window, in its pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part {
    /// From the left edge of the window.
    pub x: u16,
    /// From its upper edge.
    pub y: u16,
    /// To the right.
    pub width: u16,
    /// Down.
    pub height: u16,
}

/// An eye on a window, and a hand on its keyboard.
pub struct Eye {
    display: Display,
    window: u32,
    painted: u8,
    keys: u8,
}

impl Eye {
    /// Looks at a window of the display, which has the keyboard from now on.
    ///
    /// # Errors
    /// The display lets nobody look.
    pub fn on(mut display: Display, window: u32) -> io::Result<Self> {
        let (damage, painted) = extension(&mut display, "DAMAGE")?;
        let (keys, _) = extension(&mut display, "XTEST")?;
        display.ask_kind(damage, DAMAGE_VERSION, &bytes(&[1, 1]))?;
        let create = [display.own, window, EVERY_RECTANGLE];
        display.send_kind(damage, DAMAGE_CREATE, &bytes(&create))?;
        display.send(SET_INPUT_FOCUS, &bytes(&[window, 0]))?;
        Ok(Self {
            display,
            window,
            painted,
            keys,
        })
    }

    /// Presses the key of this number and lets it go; gives when it was pressed.
    ///
    /// # Errors
    /// The display is gone.
    pub fn press(&mut self, key: u8) -> io::Result<Instant> {
        let pressed = Instant::now();
        for way in [KEY_PRESS, KEY_RELEASE] {
            let mut body = vec![way, key, 0, 0];
            body.resize(32, 0);
            self.display.send_kind(self.keys, FAKE_INPUT, &body)?;
        }
        Ok(pressed)
    }

    /// What is painted there now.
    ///
    /// # Errors
    /// It cannot be seen whole.
    pub fn picture(&mut self, part: Part) -> io::Result<Vec<u8>> {
        const WHOLE_PIXELS: u8 = 2;
        let mut body = bytes(&[self.window]);
        for value in [part.x, part.y, part.width, part.height] {
            body.extend(value.to_le_bytes());
        }
        body.extend(u32::MAX.to_le_bytes());
        let answer = self.display.ask_kind(GET_IMAGE, WHOLE_PIXELS, &body)?;
        if answer[0] == 0 {
            return Err(io::Error::other(format!("{part:?} cannot be seen")));
        }
        Ok(answer[32..].to_vec())
    }

    /// Waits until nothing is painted in `part` for as long as `quiet`.
    ///
    /// # Errors
    /// Something still is after `longest`.
    pub fn rest(&mut self, part: Part, quiet: Duration, longest: Duration) -> io::Result<()> {
        let began = Instant::now();
        while self.painted_in(part, quiet)?.is_some() {
            if began.elapsed() > longest {
                return Err(io::Error::other(format!("{part:?} does not rest")));
            }
        }
        Ok(())
    }

    /// When `part`, which looked like `before`, was last painted differently, once it has stayed as it is
    /// for as long as `quiet`.
    ///
    /// # Errors
    /// Nothing in it changes within `longest`, or something always does.
    pub fn settled(
        &mut self,
        part: Part,
        before: Vec<u8>,
        quiet: Duration,
        longest: Duration,
    ) -> io::Result<Instant> {
        let began = Instant::now();
        let (mut now, mut changed) = (before, None::<Instant>);
        loop {
            if let Some(changed) = changed.filter(|at: &Instant| at.elapsed() >= quiet) {
                return Ok(changed);
            }
            if began.elapsed() > longest {
                return Err(io::Error::other(format!("{part:?} does not settle")));
            }
            let Some(painted) = self.painted_in(part, quiet)? else {
                continue;
            };
            let picture = self.picture(part)?;
            if picture != now {
                (now, changed) = (picture, Some(painted));
            }
        }
    }

    /// When something was next painted over some of `part`; nothing within `longest`.
    fn painted_in(&mut self, part: Part, longest: Duration) -> io::Result<Option<Instant>> {
        let until = Instant::now() + longest;
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(None);
            }
            let Some((at, event)) = self.display.event_within(left)? else {
                return Ok(None);
            };
            // The highest bit says that another program sent it.
            if event[0] & 0x7f == self.painted && meets(part, &event) {
                return Ok(Some(at));
            }
        }
    }
}

/// Whether the rectangle that an event tells of covers some of `part`.
fn meets(part: Part, event: &[u8]) -> bool {
    let value = |at: usize| i32::from(i16::from_le_bytes([event[at], event[at + 1]]));
    let (x, y, width, height) = (value(16), value(18), value(20), value(22));
    let [left, top, wide, high] =
        [part.x, part.y, part.width, part.height].map(|value| i32::from(value as i16));
    x < left + wide && left < x + width && y < top + high && top < y + height
}

/// The numbers of an extension: of its requests, and of its first event.
fn extension(display: &mut Display, name: &str) -> io::Result<(u8, u8)> {
    let mut body = (name.len() as u16).to_le_bytes().to_vec();
    body.extend([0, 0]);
    body.extend(name.as_bytes());
    body.resize(body.len().next_multiple_of(4), 0);
    let answer = display.ask_kind(QUERY_EXTENSION, 0, &body)?;
    if word(&answer, 8) & 0xff == 0 {
        return Err(io::Error::other(format!("the display has no {name}")));
    }
    Ok((answer[9], answer[10]))
}
