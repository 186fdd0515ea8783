//! Who agreed to what, and when? Participants, what the sides promise, the text that is signed, sign-offs, the
//! versions they make, and what changed between two definitions.
//!
//! Invariants: no I/O and no clock; what was signed is kept as the bytes that were signed, and the
//! hash of those bytes is its identity (numbers are for people); no edit carries a signature along.

mod apart;
mod ballot;
mod calibration;
mod change;
mod decisions;
mod diff;
mod journal;
mod participant;
mod positions;
#[cfg(test)]
mod promised;
mod proposals;
mod saying;
mod sections;
mod share;
mod signed_copy;
mod standing;
pub mod terms;
#[cfg(test)]
mod tests;
mod text;
mod uses;
mod version;

pub use ballot::{
    Ballot, BallotError, BallotForm, FormField, MOST_BALLOT_BYTES, Proposed, Question, ballot_json,
    read_ballot_json,
};
pub use calibration::{Answer, Calibration, Card, DrawnAs, Judge, Judgement, majority};
pub use change::{Change, ProfileList};
pub use decisions::{Choice, Offered, choices, say_moments};
pub use diff::diff;
pub use journal::{
    Edit, EditError, EditHash, Held, Journal, Rebuilt, Register, UndoError, Write, registers_of,
};
pub use participant::{Participant, Side};
pub use positions::{
    Comment, Mood, Objection, Overrule, Position, Positions, Stance, Stand, Stood, comment_value,
    deciders, next_disagreement, overrule_value, position_value, room, wordings,
};
pub use proposals::{Group, Likeness, Outcome, Proposal, groups, keep_in, take_out};
pub use saying::{ChangeSaid, say_change};
pub use sections::{Line, Section, sections};
pub use share::{MOST_SHARE_BYTES, Share, ShareError};
pub use signed_copy::{CheckedCopy, CopyError, Differs, MOST_COPY_BYTES, check_copy, signed_copy};
pub use standing::{Agreement, Standing, State};
pub use text::{Dissent, Text, TextError};
pub use version::{SignOff, Version};
