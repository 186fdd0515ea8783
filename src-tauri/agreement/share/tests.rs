//! Does a share come back as it was written, and is what is damaged or another team's refused whole?

use jiff::Timestamp;
use proptest::prelude::*;

use crate::tests::{changed, team, version};
use crate::{Journal, Share, ShareError, Side, Text};

fn said() -> Journal {
    let at = Timestamp::UNIX_EPOCH;
    let first = Journal::default().saving("Anna", at, "", &team());
    let journal = Journal::default().joined(first);
    let other = changed("\"value\": 11", "\"value\": 20");
    let second = journal.saving("Bo", at, "smaller ones leave", &other);
    journal.joined(second)
}

fn share() -> Share {
    let signed = [("Anna", Side::Marketing, 5), ("Bo", Side::Sales, 9)];
    let mut one = version(1, &team(), &signed);
    one.agreement_hash = Text::hash(&one.text.bytes());
    one.definition_hash = one.definition.hash();
    Share::of(&said(), &[one])
}

#[test]
fn a_share_comes_back_as_it_was_written() {
    let share = share();
    assert_eq!(Share::read(share.write().as_bytes()), Ok(share));
    let none = Share::default();
    assert_eq!(Share::read(none.write().as_bytes()), Ok(none));
}

#[test]
fn what_is_no_share_is_refused_and_says_why() {
    let text = share().write();
    for (from, to) in [
        ("smaller", "greater"),
        ("\"Anna\"", "\"Anka\""),
        ("Good lead", "Bad lead"),
    ] {
        assert!(text.contains(from), "{from}");
        let other = text.replacen(from, to, 1);
        let read = Share::read(other.as_bytes());
        assert!(
            matches!(read, Err(ShareError::Damaged(_))),
            "{from}: {read:?}"
        );
    }
    let newer = text.replacen("\"leadpact_share\": \"1\"", "\"leadpact_share\": \"7\"", 1);
    assert_eq!(
        Share::read(newer.as_bytes()),
        Err(ShareError::Newer("7".to_owned()))
    );
    for other in ["", "{}", "[]", "name,email\nAnna,a@b.c"] {
        assert!(
            matches!(Share::read(other.as_bytes()), Err(ShareError::Shape(_))),
            "{other}"
        );
    }
}

#[test]
fn a_share_belongs_to_the_team_it_comes_from_or_to_one_that_has_said_nothing() {
    let share = share();
    assert!(share.is_of(&Journal::default(), &[]));
    assert!(share.is_of(&said(), &[]));
    assert!(share.is_of(&Journal::default(), &share.versions));
    let at = Timestamp::UNIX_EPOCH;
    let others = Journal::default().joined(Journal::default().saving("Ewa", at, "", &team()));
    assert!(!share.is_of(&others, &[]));
    assert!(Share::default().is_of(&others, &[]));
}

proptest! {
    #[test]
    fn no_byte_of_a_share_can_be_another_unseen(place in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let text = share().write();
        let mut bytes = text.clone().into_bytes();
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        // Another white space between two parts is the same share.
        if let Ok(read) = Share::read(&bytes) {
            prop_assert_eq!(read, share());
        }
    }
}
