//! Who is in the list twice, and how is it said why?

use import::{Against, Block, Duplicates, For, Limit, find_duplicates};
use words::{Arg, Words};

use crate::Snapshot;

/// Who is in the list of `snapshot` twice; `None` where `is_cancelled` said stop. Takes seconds of all
/// cores for a million leads: call it away from the main thread.
#[must_use]
pub fn duplicates(
    snapshot: &Snapshot,
    is_cancelled: &(dyn Fn() -> bool + Sync),
) -> Option<Duplicates> {
    find_duplicates(&snapshot.list, is_cancelled).ok()
}

/// What speaks for two rows being one person.
#[must_use]
pub fn for_sentence(reason: For, words: Words) -> String {
    words.say(&format!("duplicate-for-{}", reason.name()), &[])
}

/// What speaks against it.
#[must_use]
pub fn against_sentence(reason: Against, words: Words) -> String {
    words.say(&format!("duplicate-against-{}", reason.name()), &[])
}

/// What was not compared, and why.
#[must_use]
pub fn limit_sentence(limit: &Limit, words: Words) -> String {
    let is_key = match limit.block {
        Block::Email | Block::Mailbox | Block::Phone | Block::Profile | Block::Id => true,
        Block::Domain | Block::Company | Block::Name => false,
    };
    let key = if is_key {
        "duplicate-limit-key"
    } else {
        "duplicate-limit-name"
    };
    let block = words.say(&format!("duplicate-block-{}", limit.block.name()), &[]);
    words.say(
        key,
        &[
            ("n", Arg::from(limit.n_rows)),
            ("blocks", Arg::from(limit.n_blocks)),
            ("block", Arg::from(&block)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use import::Rank;
    use lead::{ColumnBuilder, Field, FieldKey, FieldType, Table, ValueRef};
    use words::Locale;

    use super::*;

    #[test]
    fn every_reason_has_its_own_words() {
        for locale in Locale::ALL {
            let words = Words::of(locale);
            let why = For::ALL.map(|reason| for_sentence(reason, words));
            let against = Against::ALL.map(|reason| against_sentence(reason, words));
            let all: HashSet<&String> = why.iter().chain(&against).collect();
            assert_eq!(all.len(), why.len() + against.len());
        }
    }

    #[test]
    fn who_is_twice_in_the_list_of_a_snapshot_is_found() {
        let mut column = ColumnBuilder::new(FieldType::Email);
        for email in ["anna@acme.example", "bo@acme.example", "ANNA@acme.example"] {
            column.push(Some(ValueRef::Text(email)));
        }
        let field = Field {
            key: FieldKey::from_label("Email"),
            label: "Email".to_owned(),
            kind: FieldType::Email,
        };
        let list = Table::from_columns(3, vec![(field, column.finish())]).unwrap();
        let snapshot = Snapshot::new(
            list.into(),
            1,
            None,
            Default::default(),
            jiff::civil::date(2026, 11, 22),
        );
        let found = duplicates(&snapshot, &|| false).unwrap();
        let rows: Vec<_> = found
            .candidates
            .iter()
            .map(|one| (&one.rows[..], one.rank))
            .collect();
        assert_eq!(rows, [(&[0, 2][..], Rank::Certain)]);
        assert!(duplicates(&snapshot, &|| true).is_none());
    }
}
