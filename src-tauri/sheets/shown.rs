//! What does a cell of a workbook say, as text? Its value, not its looks: no thousands are set apart, no digits
//! rounded; a formula says the value that was saved with it.

use calamine::{CellErrorType, DataRef};

use crate::numbers::{iso_duration, iso_moment, moment, number};

/// What a cell says.
pub(crate) struct Shown<'a> {
    pub(crate) text: &'a str,
    /// Whether it is text and no number, day, time or yes and no.
    pub(crate) is_text: bool,
}

impl<'a> Shown<'a> {
    /// What `value` says, written to `room` where it is no text; `None` of an empty cell.
    pub(crate) fn of(value: &'a DataRef<'_>, room: &'a mut String) -> Option<Self> {
        let text = |text: &'a str| Self {
            text,
            is_text: true,
        };
        match value {
            DataRef::Empty => return None,
            DataRef::String(own) => return Some(text(own)),
            DataRef::SharedString(shared) => return Some(text(shared)),
            DataRef::Error(error) => return Some(text(said(error))),
            DataRef::Bool(yes) => {
                return Some(Self {
                    text: if *yes { "TRUE" } else { "FALSE" },
                    is_text: false,
                });
            }
            DataRef::Int(value) => {
                room.clear();
                let _ = std::fmt::Write::write_fmt(room, format_args!("{value}"));
            }
            DataRef::Float(value) => number(*value, room),
            DataRef::DateTime(value) => moment(value, room),
            DataRef::DateTimeIso(value) => {
                iso_moment(value, room);
                return Some(text(room));
            }
            DataRef::DurationIso(value) => {
                iso_duration(value, room);
                return Some(text(room));
            }
        }
        Some(Self {
            text: room,
            is_text: false,
        })
    }
}

/// The error as the cell shows it.
fn said(error: &CellErrorType) -> &'static str {
    match error {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#GETTING_DATA",
    }
}
