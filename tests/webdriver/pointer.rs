//! How does a journey point and drag? Rest over a place of the page; press on one, move to another, let go when told.

use super::app::App;
use super::trouble::Trouble;
use serde_json::{Value, json};

/// How long one move of the pointer takes, in milliseconds.
const MOVE: u32 = 40;

impl App {
    /// Presses at `from` and moves to `to`, both in CSS pixels of the window, without letting go.
    ///
    /// # Errors
    /// The window is gone, or a place is outside it.
    pub fn hold_and_move(&self, from: (i64, i64), to: (i64, i64)) -> Result<(), Trouble> {
        let go =
            |(x, y): (i64, i64)| json!({ "type": "pointerMove", "duration": MOVE, "x": x, "y": y });
        let between = (from.0, i64::midpoint(from.1, to.1));
        self.point(&[
            go(from),
            json!({ "type": "pointerDown", "button": 0 }),
            go(between),
            go(to),
        ])
    }

    /// Moves to a place, in CSS pixels of the window, and rests there.
    ///
    /// # Errors
    /// The window is gone, or the place is outside it.
    pub fn hover(&self, (x, y): (i64, i64)) -> Result<(), Trouble> {
        self.point(&[json!({ "type": "pointerMove", "duration": 0, "x": x, "y": y })])
    }

    /// Lets the pointer go where it is.
    ///
    /// # Errors
    /// The window is gone.
    pub fn let_go(&self) -> Result<(), Trouble> {
        self.point(&[json!({ "type": "pointerUp", "button": 0 })])
    }

    fn point(&self, actions: &[Value]) -> Result<(), Trouble> {
        let parameters = json!({ "pointerType": "mouse" });
        let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": parameters, "actions": actions });
        self.request("POST", "/actions", &json!({ "actions": [mouse] }))
            .map(|_| ())
    }
}
